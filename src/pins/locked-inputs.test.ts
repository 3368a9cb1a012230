/** Every kind of locked input as a pin, or why it is none; inputs of inputs. */
import { describe, expect, test } from "vitest"
import type { FlakeLock } from "./flake-lock-file.ts"
import { lockedInputs } from "./locked-inputs.ts"

const narHash = "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280="
const rev = "0123456789012345678901234567890123456789"
const at = { narHash, rev }
const gitHub = { type: "github", owner: "a", repo: "b" }

type Attributes = Readonly<Record<string, unknown>>

type Nodes = Readonly<Record<string, Partial<FlakeLock["nodes"][string]>>>

function lockOf(nodes: Nodes): FlakeLock {
  const all = Object.entries(nodes).map(([key, node]) => [key, { inputs: {}, ...node }] as const)
  return { nodes: Object.fromEntries(all), root: "root", version: 7 }
}

function only(locked: Attributes, original: Attributes = {}) {
  const lock = lockOf({ root: { inputs: { x: "x" } }, x: { locked, original } })
  const { pinned, unpinned } = lockedInputs(lock, ["x"])
  return pinned.get("x") ?? unpinned.get("x")
}

describe("pins", () => {
  const archive = `https://github.com/a/b/archive/${rev}.tar.gz`
  const fixed = { type: "Tarball", url: archive, hash: narHash }

  test.each<[name: string, locked: Attributes, original: Attributes, pin: Attributes]>([
    [
      "a branch on GitHub",
      { ...gitHub, ...at, lastModified: 5 },
      { ...gitHub, ref: "main" },
      {
        type: "Git",
        repository: { type: "GitHub", owner: "a", repo: "b" },
        branch: "main",
        submodules: false,
        revision: rev,
        url: archive,
        hash: narHash,
        lastModified: 5,
      },
    ],
    ["no branch", { ...gitHub, ...at }, gitHub, fixed],
    ["a name of the registry", { ...gitHub, ...at }, { type: "indirect", id: "b" }, fixed],
    ["a tag", { ...gitHub, ...at }, { ...gitHub, ref: "v1.2.3" }, fixed],
    ["a revision", { ...gitHub, ...at }, { ...gitHub, rev }, fixed],
    [
      "a group on GitLab",
      { type: "gitlab", owner: "a%2Fb", repo: "c", ...at },
      { ref: "main" },
      {
        type: "Git",
        repository: { type: "GitLab", repo_path: "a/b/c", server: "https://gitlab.com/" },
        branch: "main",
        submodules: false,
        revision: rev,
        url: `https://gitlab.com/api/v4/projects/a%2Fb%2Fc/repository/archive.tar.gz?sha=${rev}`,
        hash: narHash,
      },
    ],
    [
      "a repository of git, at the branch of its lock",
      {
        type: "git",
        url: "https://example.org/a",
        ref: "refs/heads/main",
        submodules: true,
        ...at,
      },
      { type: "git", url: "https://example.org/a" },
      {
        type: "Git",
        repository: { type: "Git", url: "https://example.org/a" },
        branch: "main",
        submodules: true,
        revision: rev,
        url: null,
        hash: narHash,
      },
    ],
    [
      "one on SourceHut",
      { type: "sourcehut", owner: "~a", repo: "b", ...at },
      { ref: "main" },
      {
        type: "Git",
        repository: { type: "Git", url: "https://git.sr.ht/~a/b" },
        branch: "main",
        submodules: false,
        revision: rev,
        url: null,
        hash: narHash,
      },
    ],
    [
      "an archive that moves",
      { type: "tarball", url: "https://example.org/1.tar.gz", narHash },
      { type: "tarball", url: "https://example.org/newest.tar.gz" },
      {
        type: "Tarball",
        url: "https://example.org/newest.tar.gz",
        locked_url: "https://example.org/1.tar.gz",
        hash: narHash,
      },
    ],
    [
      "an archive",
      { type: "tarball", url: "https://example.org/1.tar.gz", narHash },
      { type: "tarball", url: "https://example.org/1.tar.gz" },
      { type: "Tarball", url: "https://example.org/1.tar.gz", hash: narHash },
    ],
  ])("%s", (_name, locked, original, pin) => {
    expect(only(locked, original)).toMatchObject({ pin })
  })

  test.each<[locked: Attributes, why: string]>([
    [{ type: "path", path: "/srv", narHash }, "a folder of this machine"],
    [{ type: "git", url: "file:///srv", ...at }, "a repository of this machine"],
    [{ type: "git", url: "https://example.org/a", ...at }, "names no branch"],
    [{ type: "file", url: "https://example.org/a", narHash }, "a single file"],
    [{ type: "hg", url: "https://example.org/a", ...at }, "Mercurial"],
    [{ ...gitHub, ...at, dir: "nix" }, "in the folder nix"],
    [{ ...gitHub, ...at, host: "example.org" }, "does not say what a pin needs"],
    [{ ...gitHub, rev }, "does not say what a pin needs"],
    [{ ...gitHub, ...at, narHash: "sha1-x" }, "does not say what a pin needs"],
    [{ type: "constructor" }, "does not say what a pin needs"],
    [{}, "does not say what a pin needs"],
  ])("none: %j", (locked, why) => {
    expect(only(locked)).toContain(why)
  })
})

function followsOf(lock: FlakeLock, wanted: readonly string[]): Attributes {
  const { pinned } = lockedInputs(lock, wanted)
  return Object.fromEntries([...pinned].map(([name, { follows }]) => [name, follows]))
}

describe("inputs of inputs", () => {
  const locked = { ...gitHub, ...at }
  test.each<[name: string, nodes: Nodes, want: Attributes]>([
    [
      "one of the flake's own, which it names otherwise",
      {
        root: { inputs: { x: "x", n: "n_2" } },
        x: { locked, inputs: { nixpkgs: ["n"] } },
        n_2: { locked },
      },
      { x: { nixpkgs: "n" }, n: {} },
    ],
    [
      "none",
      { root: { inputs: { x: "x" } }, x: { locked, inputs: { nixpkgs: [] } } },
      { x: { nixpkgs: "" } },
    ],
    [
      "one of its own, which others follow",
      {
        root: { inputs: { x: "x", y: "y" } },
        x: { locked, inputs: { n: "n", y: "y" } },
        y: { locked, inputs: { m: ["x", "n"] } },
        n: { locked },
      },
      { x: { n: "x-n", y: "y" }, "x-n": {}, y: { m: "x-n" } },
    ],
    [
      "one of its own, whose name is taken",
      {
        root: { inputs: { x: "x", "x-n": "z" } },
        x: { locked, inputs: { n: "n" } },
        n: { locked },
      },
      { x: { n: "x-n-2" }, "x-n-2": {} },
    ],
    [
      "what is no pin, or leads nowhere",
      {
        root: { inputs: { x: "x" } },
        x: { locked, inputs: { n: "n", a: ["x", "b"], b: ["x", "a"], c: ["y"], d: "d" } },
        n: { locked: { type: "path" } },
      },
      { x: {} },
    ],
  ])("%s", (_name, nodes, want) => {
    expect(followsOf(lockOf(nodes), ["x"])).toEqual(want)
  })
})
