/** The generated `npins/default.nix`, with real Nix and pins of every kind that npins has. */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beforeAll, afterAll, expect } from "vitest"
import { evaluate, nix as runNix, nixTest } from "../../test/support/nix.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { nix } from "../nix/values/templates.ts"
import { sourceTrees } from "./source-trees.ts"

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nixgen-npins-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

function git(path: string, ...parameters: readonly string[]): string {
  const settings = ["user.name=a", "user.email=a@example.org", "protocol.file.allow=always"]
  const all = [...settings.flatMap((setting) => ["-c", setting]), "-C", path, ...parameters]
  return execFileSync("git", all, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim()
}

/** A repository with a file, and another one as its submodule where it is given. */
function repository(name: string, submodule?: string): { url: string; revision: string } {
  const path = join(folder, name)
  mkdirSync(path)
  git(path, "init", "--quiet", "--initial-branch=main")
  writeFileSync(join(path, "file"), name)
  if (submodule !== undefined) git(path, "submodule", "add", "--quiet", submodule, "sub")
  git(path, "add", ".")
  git(path, "commit", "--quiet", "-m", name)
  return { url: `file://${path}`, revision: git(path, "rev-parse", "HEAD") }
}

/** An archive of a folder with a file. */
function archive(name: string, text: string): { url: string; hash: string } {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, "default.nix"), text)
  execFileSync("tar", ["-C", folder, "-czf", join(folder, `${name}.tar.gz`), name])
  const hash = runNix(["hash", "path", join(folder, name)]).trim()
  return { url: `file://${join(folder, name)}.tar.gz`, hash }
}

function hashOfGit({ url, revision }: { url: string; revision: string }, submodules: boolean) {
  const given = JSON.stringify({ url, rev: revision, submodules })
  return evaluate(`(builtins.fetchGit (builtins.fromJSON ''${given}'')).narHash`)
}

/** The source trees of pins, as strings. */
function fetched(version: number, pins: Readonly<Record<string, object>>): Record<string, string> {
  const sources = join(folder, "sources.json")
  writeFileSync(sources, JSON.stringify({ version, pins }))
  const expression = printNix(
    nix`builtins.mapAttrs (_: tree: "\${tree}") (${sourceTrees(nix`/. + ${sources}`)})`,
  )
  return JSON.parse(runNix(["eval", "--impure", "--json", "--file", "-"], expression))
}

nixTest("pins of version 7 are fetched", () => {
  const { url, hash } = archive("seven", "7")
  const one = repository("one")
  const whole = repository("whole", one.url)
  const pinned = { type: "Git", branch: "main", url: null }
  const trees = fetched(7, {
    tarball: { type: "Tarball", url, hash },
    locked: { type: "Tarball", url: "https://example.org/latest", locked_url: url, hash },
    channel: { type: "Channel", name: "nixos-26.05", url, hash },
    release: { type: "GitRelease", version: "1", repository: { type: "GitHub" }, url, hash },
    clone: {
      ...pinned,
      repository: { type: "Git", url: one.url },
      revision: one.revision,
      hash: hashOfGit(one, false),
    },
    submodules: {
      ...pinned,
      repository: { type: "Git", url: whole.url },
      revision: whole.revision,
      submodules: true,
      hash: hashOfGit(whole, true),
    },
  })
  for (const name of ["tarball", "locked", "channel", "release"])
    expect([name, readFileSync(join(trees[name] ?? "", "default.nix"), "utf8")]).toEqual([
      name,
      "7",
    ])
  expect(readFileSync(join(trees["clone"] ?? "", "file"), "utf8")).toBe("one")
  expect(readFileSync(join(trees["submodules"] ?? "", "sub/file"), "utf8")).toBe("one")
})

nixTest("pins of version 8 are fetched, single files and images among them", () => {
  const { url, hash } = archive("eight", "8")
  const text = join(folder, "text")
  writeFileSync(text, "text")
  const file = { url: `file://${text}`, hash: runNix(["hash", "file", text]).trim(), unpack: false }
  const nixpkgs = archive("nixpkgs", "{ }: { dockerTools.pullImage = builtins.toJSON; }")
  const image = { image_name: "a", image_tag: "b", image_digest: "sha256:c", hash: "sha256-d" }
  const trees = fetched(8, {
    nixpkgs: { type: "Url", unpack: true, ...nixpkgs },
    url: { type: "Url", unpack: true, url, hash },
    mutable: {
      type: "MutableUrl",
      unpack: true,
      update_url: "https://example.org/latest",
      url,
      hash,
    },
    file: { type: "Url", ...file },
    moving: { type: "MutableUrl", update_url: "https://example.org/latest", ...file },
    package: { type: "PyPi", name: "a", version: "1", ...file },
    image: { type: "Container", ...image },
    platform: { type: "Container", arch: "arm64", ...image },
  })
  for (const name of ["url", "mutable"])
    expect([name, readFileSync(join(trees[name] ?? "", "default.nix"), "utf8")]).toEqual([
      name,
      "8",
    ])
  for (const name of ["file", "moving", "package"])
    expect([name, readFileSync(trees[name] ?? "", "utf8")]).toEqual([name, "text"])
  const want = { imageName: "a", finalImageTag: "b", imageDigest: "sha256:c", hash: "sha256-d" }
  expect(JSON.parse(trees["image"] ?? "")).toEqual(want)
  expect(JSON.parse(trees["platform"] ?? "")).toEqual({ ...want, arch: "arm64" })
})

nixTest("a clone with another content than npins saw is refused", () => {
  const moved = repository("moved")
  const pin = {
    type: "Git",
    repository: { type: "Git", url: moved.url },
    revision: moved.revision,
    url: null,
    hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
  }
  expect(() => fetched(8, { moved: pin })).toThrow(/mismatch/)
})

nixTest("a pin has its own attributes, and a variable of the environment in its place", () => {
  const sources = join(folder, "attributes.json")
  const pin = { type: "Url", unpack: true, revision: "abc", ...archive("attributes", "1") }
  writeFileSync(sources, JSON.stringify({ version: 8, pins: { "a-b.c": pin, other: pin } }))
  repository("other")
  const expression = printNix(
    nix`builtins.mapAttrs (_: pin: { inherit (pin) revision; path = "\${pin}"; }) (${sourceTrees(nix`/. + ${sources}`)})`,
  )
  const env = { ...process.env, NPINS_OVERRIDE_a_b_c: join(folder, "other") }
  const args = ["eval", "--impure", "--json", "--file", "-"]
  const told = execFileSync("nix", ["--extra-experimental-features", "nix-command", ...args], {
    input: expression,
    env,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  })
  const given: Record<string, { revision: string; path: string }> = JSON.parse(told)
  expect(Object.values(given).map(({ revision }) => revision)).toEqual(["abc", "abc"])
  expect(readFileSync(join(given["a-b.c"]?.path ?? "", "file"), "utf8")).toBe("other")
  expect(readFileSync(join(given["other"]?.path ?? "", "default.nix"), "utf8")).toBe("1")
})
