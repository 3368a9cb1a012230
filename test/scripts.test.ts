/** The generated scripts with real Nix: which folder they evaluate, and what of it gets into the store. */
import { execFileSync, spawnSync } from "node:child_process"
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { noDeployment } from "../src/fleet/deployment.ts"
import { folderReference } from "../src/evaluate/folder-reference.ts"
import { flakeLockFile } from "../src/emit/flake-lock.ts"
import { flakeReference } from "../src/pins/flake-reference.ts"
import { scriptFiles } from "../src/emit/scripts/scripts.ts"
import type { Model, ModelInput } from "../src/model/model.ts"
import { pinNamed, readPins } from "../src/pins/pins.ts"
import { printNix } from "../src/nix/values/print-nix.ts"
import { effort } from "./support/effort.ts"
import { nix, nixTest } from "./support/nix.ts"

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nixgen-scripts-"))
  mkdirSync(join(folder, "no-network"))
  writeFileSync(join(folder, "no-network/ssh"), "#!/bin/sh\nexit 255\n", { mode: 0o755 })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A flake whose host has the flake's own place in the store for a disk, and says where it was made. */
const flake = `{
  outputs = { self, ... }: {
    nixosConfigurations.web.config = {
      disko.devices.disk.main.device = "\${self} \${builtins.readFile ./mark}";
      users.users = { };
      system.build.toplevel = derivation { name = "x"; builder = "x"; system = "x86_64-linux"; };
    };
    nixosConfigurations.web.config.system.build.installTest = throw "tested";
  };
}`
const inventory = `{ web.deploy = { targetHost = "192.0.2.1"; user = "root"; }; }`

/** Writes a generated tree of these files and the scripts, with its manifest. */
function writeTree(tree: string, files: Readonly<Record<string, string>>): void {
  const scripts = scriptFiles().files.map((file) => [file.path, "text" in file ? file.text : ""])
  const all: Record<string, string> = { ...Object.fromEntries(scripts), ...files }
  const hashes = Object.fromEntries(Object.keys(all).map((path) => [path, ""]))
  all[".nixgen-manifest.json"] = JSON.stringify({ version: 1, files: hashes })
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
    if (path.endsWith(".sh")) chmodSync(join(tree, path), 0o755)
  }
}

function run(tree: string, script: string, parameters: readonly string[], environment = {}) {
  return spawnSync(join(tree, "scripts", script), parameters, {
    encoding: "utf8",
    input: "",
    env: {
      ...process.env,
      PATH: `${join(folder, "no-network")}:${process.env["PATH"]}`,
      ...environment,
    },
  })
}

/** Names of folders; each would be another one, or none, where it is not encoded. */
const names = [
  "gen?lastModified=1",
  " a b\nü ",
  "#x%20%",
  "a&b=c+d;e,f",
  `"q" 'r' \`s\``,
  "[a]{b}(c)<d>",
  "$HOME \\ ^*!|~@:",
  "-x",
  "日本\t",
  "a\n",
]

describe("a folder of any name", () => {
  nixTest.each(names)("%j is the flake that Nix evaluates", (name) => {
    const place = join(folder, "named", name)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, "flake.nix"), `{ outputs = _: { mark = ${JSON.stringify(name)}; }; }`)
    expect(nix(["eval", "--raw", `${folderReference(place)}#mark`])).toBe(name)
  })

  nixTest.each(names.slice(0, effort(2, names.length)))(
    "%j is what the scripts work on",
    (name) => {
      const place = join(folder, "scripts", name)
      const temporary = join(folder, "temporary", name)
      mkdirSync(temporary, { recursive: true })
      // what the name would be taken for
      writeTree(join(folder, "scripts/gen"), {
        "flake.nix": flake,
        "hosts/inventory.nix": inventory,
        mark: "another",
      })
      writeTree(place, { "flake.nix": flake, "hosts/inventory.nix": inventory, mark: "this one" })
      writeFileSync(join(place, "secret.key"), "secret")
      writeFileSync(join(place, "hosts/secret"), "secret")
      const { status, stderr } = run(place, "deploy.sh", ["web"], { TMPDIR: temporary })
      const [, store = "", mark] = /ERASES there:\n {2}(\S+) (.*)\n/.exec(stderr) ?? []
      expect([status, mark, stderr]).toEqual([2, "this one", expect.stringContaining("say --yes")])
      const copied = readdirSync(store, { recursive: true, encoding: "utf8" })
      const own = [
        "flake.nix",
        "hosts",
        "hosts/inventory.nix",
        "mark",
        "scripts",
        ".nixgen-manifest.json",
      ]
      const scripts = scriptFiles().files.map(({ path }) => path)
      expect(copied.toSorted()).toEqual([...own, ...scripts].toSorted())
      expect(readdirSync(temporary)).toEqual([])
    },
  )
})

nixTest("what is built is of a commit where the tree has no changes", () => {
  const tree = join(folder, "committed/deep")
  const revised = flake.replace("${self}", `\${self.rev or "none"}`)
  writeTree(tree, { "flake.nix": revised, "hosts/inventory.nix": inventory, mark: "x" })
  const inRepository = (...parameters: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...parameters], {
      cwd: join(folder, "committed"),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim()
  const told = () => /ERASES there:\n {2}(\S+)/.exec(run(tree, "deploy.sh", ["web"]).stderr)?.[1]
  expect(told()).toBe("none")
  inRepository("init", "--quiet")
  writeFileSync(join(folder, "committed/.gitignore"), "deep")
  inRepository("add", ".")
  inRepository("commit", "--quiet", "--message", "ignored")
  expect(told()).toBe("none")
  rmSync(join(folder, "committed/.gitignore"))
  inRepository("add", "--all")
  inRepository("commit", "--quiet", "--message", "tracked")
  expect(told()).toBe(inRepository("rev-parse", "HEAD"))
  writeFileSync(join(tree, "mark"), "changed")
  expect(told()).toBe("none")
})

nixTest("no script lets a secret that lies in the tree into the store", () => {
  const tree = join(folder, "with secrets")
  const mark = `${folder} ${process.pid}`
  writeTree(tree, { "flake.nix": flake, "hosts/inventory.nix": inventory, mark })
  const secret = `secret of ${mark}`
  for (const path of ["secret.key", "hosts/secret", "npins-secret"])
    writeFileSync(join(tree, path), secret)
  expect(run(tree, "test-config.sh", ["web"]).status).toBe(0)
  expect(run(tree, "test-disko.sh", ["web"]).stderr).toContain("tested")
  run(tree, "deploy.sh", ["--yes", "web"])
  run(tree, "update.sh", ["web"])
  expect(storedSources(mark)).toHaveLength(1)
  expect(storedSources(secret)).toEqual([])
})

/** The sources in the store that have a file with the text. */
function storedSources(text: string): readonly string[] {
  const files = ["mark", "secret.key", "hosts/secret", "npins-secret"]
  return readdirSync("/nix/store")
    .filter((name) => name.endsWith("-source"))
    .filter((name) => files.some((file) => readIfThere(join("/nix/store", name, file)) === text))
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}

function git(repository: string, ...parameters: readonly string[]): string {
  const settings = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-C", repository]
  return execFileSync("git", [...settings, ...parameters], { encoding: "utf8" }).trim()
}

nixTest("update.sh locks the inputs to what their pins have become", () => {
  const repository = join(folder, "repository")
  mkdirSync(repository)
  git(repository, "init", "--quiet", "--initial-branch=main")
  const pins = ["1", "2"].map((version) => {
    writeFileSync(join(repository, "flake.nix"), `{ outputs = _: { version = ${version}; }; }`)
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", version)
    git(repository, "tag", `v${version}`)
    const revision = git(repository, "rev-parse", "HEAD")
    const archive = join(folder, `${version}.tar.gz`)
    cpSync(repository, join(folder, version), {
      recursive: true,
      filter: (path) => !path.includes(".git"),
    })
    execFileSync("tar", ["-C", folder, "-czf", archive, version])
    const hash = nix(["hash", "path", join(folder, version)]).trim()
    const url = `file://${archive}`
    const clone = {
      repository: { type: "Git", url: `file://${repository}` },
      submodules: false,
      revision,
      url: null,
      hash,
    }
    return {
      branch: { type: "Git", branch: "main", ...clone },
      release: { type: "GitRelease", version: `v${version}`, ...clone },
      moving: {
        type: "MutableUrl",
        update_url: "https://example.org/latest",
        unpack: true,
        url,
        hash,
      },
      frozen: { type: "Url", url: `file://${join(folder, "1.tar.gz")}`, unpack: true, hash: "" },
    }
  })
  const [first] = pins
  if (first === undefined) throw new Error("there are two versions")
  for (const each of pins) each.frozen.hash = first.moving.hash
  const [before = "", after = ""] = pins.map((each) => JSON.stringify({ version: 8, pins: each }))

  const inputs = Object.keys(first).map((name): ModelInput => {
    const read = readPins(JSON.parse(before), "sources.json").value
    const pin = read && pinNamed(read, name, {}).value
    if (pin === undefined) throw new Error(`${name} is a pin`)
    return { name, pin, flake: name !== "moving", follows: {} }
  })
  const model: Model = {
    place: undefined,
    comments: false,
    deployment: noDeployment,
    description: "",
    inputs,
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
  const entries = inputs.map(({ name, pin, flake: isFlake }) => [
    name,
    { ...flakeReference(pin, isFlake).written, flake: isFlake },
  ])
  const [lock] = flakeLockFile(model).files
  const tree = join(folder, "pinned")
  writeTree(tree, {
    "flake.nix": `{ inputs = ${printNix(Object.fromEntries(entries))}; outputs = _: { }; }`,
    "flake.lock": lock !== undefined && "text" in lock ? lock.text : "",
    "npins/sources.json": before,
    "hosts/inventory.nix": inventory,
  })
  // in the place of what only the network has: npins, which moves the pins, nixos-rebuild, and the machine
  const bin = join(folder, "bin")
  mkdirSync(bin)
  writeFileSync(join(folder, "after.json"), after)
  const [real = ""] = execFileSync("which", ["nix"], { encoding: "utf8" }).split("\n")
  const standIn = `#!/usr/bin/env bash
case "$*" in
  *" run "*"#npins -- "*" update") cp ${folder}/after.json "\${*: -2:1}/sources.json" ;;
  *" run "*) ;;
  *) exec ${real} "$@" ;;
esac
`
  writeFileSync(join(bin, "nix"), standIn, { mode: 0o755 })
  const webSsh = "#!/bin/sh\necho name web\necho running /nix/store/before\n"
  writeFileSync(join(bin, "ssh"), webSsh, { mode: 0o755 })
  const { status, stderr } = run(tree, "update.sh", ["--no-rollback", "--pins", "web"], {
    PATH: `${bin}:${process.env["PATH"]}`,
  })
  expect([status, stderr]).toEqual([0, expect.stringContaining("updated: web")])
  // the tag in flake.nix is old until a build
  expect(stderr.match(/.* still names .*/g)).toEqual([
    expect.stringContaining("release is locked to v2, while flake.nix still names v1"),
  ])
  expect(readFileSync(join(tree, "npins/sources.json"), "utf8")).toBe(after)

  const locked = JSON.parse(readFileSync(join(tree, "flake.lock"), "utf8"))
  const rev = pins[1]?.branch.revision
  const narHash = pins[1]?.branch.hash
  expect(locked.nodes).toMatchObject({
    branch: { locked: { type: "git", ref: "main", rev, narHash } },
    release: { locked: { type: "git", ref: "v2", rev, narHash }, original: { ref: "v1" } },
    moving: {
      flake: false,
      locked: { type: "tarball", url: `file://${folder}/2.tar.gz`, narHash },
    },
    frozen: { locked: { type: "tarball", url: `file://${folder}/1.tar.gz` } },
  })
})
