import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { noDeployment } from "../fleet/deployment.ts"
import { evaluate, nix as runNix, nixTest } from "../../test/support/nix.ts"
import type { Model } from "../model/model.ts"
import { type Pin, pinNamed, readPins } from "./pins.ts"
import { printFile } from "../nix/values/print-nix.ts"
import { flakeFile } from "../emit/flake.ts"
import { flakeLockFile } from "../emit/flake-lock.ts"
import { flakeReference } from "./flake-reference.ts"

const revision = "8eeec934ae0dbeca3d7868c059568a65c08b2fc3"
const hash = "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280="
const git = { type: "Git", branch: "main", submodules: false, revision, url: null, hash } as const

test.each<[string, Pin, object]>([
  [
    "GitHub",
    { ...git, repository: { type: "GitHub", owner: "NixOS", repo: "nixpkgs" }, lastModified: 1 },
    {
      url: "github:NixOS/nixpkgs/main",
      original: { owner: "NixOS", ref: "main", repo: "nixpkgs", type: "github" },
      locked: {
        lastModified: 1,
        narHash: hash,
        owner: "NixOS",
        repo: "nixpkgs",
        rev: revision,
        type: "github",
      },
    },
  ],
  [
    "GitHub with submodules",
    { ...git, submodules: true, repository: { type: "GitHub", owner: "a", repo: "b" } },
    {
      url: "git+https://github.com/a/b.git?ref=main&submodules=1",
      original: { ref: "main", submodules: true, type: "git", url: "https://github.com/a/b.git" },
      locked: {
        narHash: hash,
        ref: "main",
        rev: revision,
        submodules: true,
        type: "git",
        url: "https://github.com/a/b.git",
      },
    },
  ],
  [
    "GitLab",
    { ...git, repository: { type: "GitLab", repo_path: "a/b", server: "https://gitlab.com/" } },
    {
      url: "git+https://gitlab.com/a/b.git?ref=main",
      original: { ref: "main", type: "git", url: "https://gitlab.com/a/b.git" },
      locked: {
        narHash: hash,
        ref: "main",
        rev: revision,
        type: "git",
        url: "https://gitlab.com/a/b.git",
      },
    },
  ],
  [
    "a channel",
    { type: "Channel", name: "nixos-26.05", url: "https://example.org/nixexprs.tar.xz", hash },
    {
      url: "https://example.org/nixexprs.tar.xz",
      original: { type: "tarball", url: "https://example.org/nixexprs.tar.xz" },
      locked: { narHash: hash, type: "tarball", url: "https://example.org/nixexprs.tar.xz" },
    },
  ],
  [
    "a tarball behind a redirection",
    {
      type: "Tarball",
      url: "https://example.org/latest",
      locked_url: "https://example.org/1",
      hash,
    },
    {
      url: "https://example.org/latest",
      original: { type: "tarball", url: "https://example.org/latest" },
      locked: { narHash: hash, type: "tarball", url: "https://example.org/1" },
    },
  ],
])("%s", (_, pin, want) => {
  expect(flakeReference(pin)).toEqual(want)
})

const url = "https://example.org/~a/b%20c.git"
const release = { ...git, type: "GitRelease", version: "v1.0" }
const github = { type: "GitHub", owner: "a", repo: "b.c" }

/** Pins as npins writes them, in the versions of its format that are read. */
const written: Readonly<Record<string, object>> = {
  branch: { ...git, repository: github },
  slash: { ...git, branch: "feature/x", repository: github },
  plus: { ...release, version: "v1.0+2", repository: github },
  odd: { ...git, branch: "a#b&c=d(é)%+!'", repository: github },
  frozen: { ...git, repository: github, frozen: true },
  submodules: { ...git, submodules: true, repository: github },
  gitlab: {
    ...git,
    repository: { type: "GitLab", repo_path: "a/b/c", server: "https://gitlab.com/" },
  },
  forgejo: {
    ...release,
    repository: { type: "Forgejo", server: "https://codeberg.org/", owner: "a", repo: "b" },
  },
  clone: { ...git, repository: { type: "Git", url } },
  query: { ...git, repository: { type: "Git", url: `${url}?x=1` } },
  ssh: { ...git, repository: { type: "Git", url: "ssh://git@example.org:22/a.git" } },
  twice: { ...git, repository: { type: "Git", url: "git+ssh://git@example.org/a.git" } },
  file: { ...git, repository: { type: "Git", url: "file:///srv/a%20b.git" } },
  channel: {
    type: "Channel",
    name: "nixos-26.05",
    artifact: "nixexprs.tar.xz",
    url: "https://example.org/nixexprs.tar.xz",
    hash,
  },
  tarball: { type: "Tarball", url: "https://example.org/a.tar.gz?x=1&y=a%20b", hash },
  locked: {
    type: "Tarball",
    url: "https://example.org/latest",
    locked_url: "https://example.org/1",
    hash,
  },
  url: { type: "Url", url: "https://example.org/archive", unpack: true, hash },
  mutable: {
    type: "MutableUrl",
    update_url: "https://example.org/latest",
    url: "https://example.org/1",
    unpack: true,
    hash,
  },
}

function pinOf(source: unknown): Pin {
  const { value } = readPins({ version: 8, pins: { it: source } }, "/sources.json")
  const pin = value && pinNamed(value, "it", {})
  if (pin?.value === undefined) throw new Error(JSON.stringify(pin?.problems))
  return pin.value
}

nixTest("Nix understands each URL as what it is said to mean", () => {
  const references = Object.values(written).map((source) => flakeReference(pinOf(source)))
  const urls = JSON.stringify(references.map((reference) => reference.url))
  const parsed = evaluate(`map builtins.parseFlakeRef (builtins.fromJSON ''${urls}'')`)
  expect(parsed).toEqual(references.map(({ original }) => original))
})

nixTest("Nix keeps the lock of every pin as it is, of flakes and of source trees", () => {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-lock-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const nixpkgs = { name: "nixpkgs", pin: pinOf(written["branch"]), flake: true, follows: {} }
  const each = Object.entries(written).flatMap(([name, source]) =>
    [true, false].map((flake) => ({
      name: `${name}-${flake}`,
      pin: pinOf(source),
      flake,
      follows: {},
    })),
  )
  const model: Model = {
    place: undefined,
    comments: false,
    deployment: noDeployment,
    description: "pins",
    inputs: [nixpkgs, ...each],
    inputNames: [],
    pinNames: [],
    pinSources: new Map(),
    pinsFile: undefined,
    common: [],
    modules: [],
    assignments: [],
    acceptances: [],
    packages: {},
    specialArguments: {},
    networkDevices: [],
    hosts: [],
    services: [],
    layouts: [],
    tests: [],
    arguments: { names: new Set(), isOpen: true },
    isWhole: true,
  }
  for (const file of [...flakeFile(model).files, ...flakeLockFile(model).files]) {
    if (file.kind === "copy") throw new Error("nothing is copied")
    writeFileSync(join(folder, file.path), file.kind === "nix" ? printFile(file.node) : file.text)
  }
  runNix(["flake", "lock", "--offline", "--no-update-lock-file", `path:${folder}`])
})
