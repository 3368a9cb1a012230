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
      written: { url: "github:NixOS/nixpkgs/main" },
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
      written: { url: "git+https://github.com/a/b.git?ref=main&submodules=1" },
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
      written: { url: "git+https://gitlab.com/a/b.git?ref=main" },
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
      written: { url: "https://example.org/nixexprs.tar.xz" },
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
      written: { url: "https://example.org/latest" },
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
  digits: { ...git, branch: revision, repository: github },
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
  query: { ...git, repository: { type: "Git", url: `${url}?x=1&y=%2B` } },
  encoded: { ...git, repository: { type: "Git", url: "https://example.org/c%2B%2B/%C3%A9.git" } },
  daemon: { ...git, repository: { type: "Git", url: "git://example.org/a.git" } },
  user: { ...git, repository: { type: "Git", url: "https://u:p@example.org:443/a.git" } },
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

/** Where archives may be: Nix reads some of these URLs as others. */
const addresses = [
  "a%2Fb a+b a%2Bb a%20b a%7Eb %c3%a9 %C3%A9 a(b) a'b a*b a[b] é a^b a%5Eb a|b a%23b a%3Fb a%25b",
  "a!b$c&d,e;f=g:h@i a%3Ab a%40b /a//b a/../b a# a#f a?x=1#f a? a?x a?x= a?b=1&a=2 a?a=1&b=2",
  "a?x=1&x=2 a?x=a+b a?x=a%2Bb a?x=a/b a?x=a?b a?x=a:b@c a?x=a%2Fb a?x=a;b a?x=%25 a?x=a%3Fb",
  "a?x=a%26b a?X=1&a=2 a?a=2&X=1 a?x-y=1 a?x.y=1 a?%78=1 a?narHash=1 a?rev=1 a?revCount=1",
  "a?lastModified=1 a?dir=1 a?flake=1 a?unpack=1 a?type=1 a?url=1 a?name=1",
]
  .flatMap((paths) => paths.split(" "))
  .map((path) => `https://example.org/${path}`)

const archiveAt = (at: string) => ({ type: "Url", url: at, unpack: true, hash })

/** Where repositories may be said to be. */
const repositories: readonly (readonly [url: string, isRight: boolean])[] = [
  ["https://example.org/a+b.git", false],
  ["https://example.org/a%2Fb.git", false],
  ["https://example.org/é.git", false],
  ["https://example.org/a.git#main", false],
  ["https://example.org/a.git?", false],
  ["https://example.org/a.git?x", false],
  ["https://example.org/a.git?y=1&x=2", false],
  ["https://example.org/a.git?x=1&x=2", false],
  ["https://example.org/a.git?x=a+b", false],
  ...["rev", "ref", "shallow", "submodules", "allRefs", "dir", "exportIgnore", "keytype"].map(
    (name) => [`https://example.org/a.git?${name}=1`, false] as const,
  ),
  ["https://example.org/a%00.git", false],
  ["https://ü.example.org/a.git", false],
  ["file://localhost/srv/a.git", false],
  ["https://example.org/a.git?private-token=abc&x.y=1", true],
  ["file:///srv/a.git", true],
  ["https://example.org/c%2B%2B.git", true],
  ["https://example.org/~a/b.git?x=1&y=2", true],
  ["ssh://git@[::1]:22/a.git", true],
]

test.each(repositories)("a repository at %s: %s", (at, isRight) => {
  const source = { ...git, repository: { type: "Git", url: at } }
  const { value, problems } = readPins({ version: 8, pins: { it: source } }, "/sources.json")
  const pin = value && pinNamed(value, "it", {})
  expect((pin ?? { problems }).problems.length === 0).toBe(isRight)
})

test.each([
  ...["@", ".x", "a/.x", "x.lock", "a.lock/b", "a//b", "a/", "a.", "a..b", "a@{b"].map((ref) => [
    ref,
    false,
  ]),
  ...["main", "a/b", "v1.0+2", "a@b", "x.locks", "a-b_c", "é", revision].map((ref) => [ref, true]),
] as const)("a branch %s: %s", (branch, isRight) => {
  const source = { ...git, branch, repository: { type: "Git", url } }
  const { value } = readPins({ version: 8, pins: { it: source } }, "/sources.json")
  expect(value && pinNamed(value, "it", {}).problems.length === 0).toBe(isRight)
})

function pinOf(source: unknown): Pin {
  const { value } = readPins({ version: 8, pins: { it: source } }, "/sources.json")
  const pin = value && pinNamed(value, "it", {})
  if (pin?.value === undefined) throw new Error(JSON.stringify(pin?.problems))
  return pin.value
}

nixTest("Nix understands each URL as what it is said to mean", () => {
  const references = [...Object.values(written), ...addresses.map(archiveAt)].flatMap((source) => {
    const { original, written: input } = flakeReference(pinOf(source))
    return "type" in input ? [] : [{ url: input["url"], original }]
  })
  const urls = JSON.stringify(references.map((reference) => reference.url))
  const parsed = evaluate(`map builtins.parseFlakeRef (builtins.fromJSON ''${urls}'')`)
  expect(parsed).toEqual(references.map(({ original }) => original))
  expect(references.length).toBeGreaterThan(Object.keys(written).length + 10)
})

nixTest("Nix keeps the lock of every pin as it is, of flakes and of source trees", () => {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-lock-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const nixpkgs = { name: "nixpkgs", pin: pinOf(written["branch"]), flake: true, follows: {} }
  const others = addresses.map((at, index) => [`address-${index}`, archiveAt(at)] as const)
  const each = [...Object.entries(written), ...others].flatMap(([name, source]) =>
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
