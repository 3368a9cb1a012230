import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest"
import { effort, isLong } from "../../test/support/effort.ts"
import { nixTest } from "../../test/support/nix.ts"
import {
  type PinServer,
  type Repository,
  makeRepository,
  publish,
  startPinServer,
  temporaryFolder,
} from "../../test/support/pin-server.ts"
import { hostFile, makeProject, textsIn } from "../../test/support/project.ts"
import { build, update } from "../../test/support/commands.ts"
import { testTerminal } from "../../test/support/terminal.ts"

const { folder: work, remove } = temporaryFolder()
let server: PinServer
let repository: Repository
let [first, second] = ["", ""]

const flake = "{ outputs = _: { }; }\n"
/** 14 July and 2 August 2026. */
const [july, august] = [1_784_011_430, 1_785_700_000]

beforeAll(async () => {
  server = await startPinServer()
  repository = makeRepository(join(work, "repository"))
  first = repository.commit({ "flake.nix": flake }, july)
  repository.git("tag", "v1.0")
  second = repository.commit({ "flake.nix": flake, "more.txt": "more\n" }, august)
  repository.git("tag", "v1.1")
  repository.git("tag", "v2.0-rc1")
  repository.git("update-server-info")
  const { address, answers } = server
  for (const path of ["/o/r.git", "/group/sub/r.git"]) publish(server, path, repository)
  const archive = repository.archive(second)
  for (const path of [
    `/o/r/archive/${second}.tar.gz`,
    "/api/repos/o/r/tarball/refs/tags/v1.1",
    "/api/v1/repos/o/r/archive/v1.1.tar.gz",
    `/api/v4/projects/group%2Fsub%2Fr/repository/archive.tar.gz?sha=${second}`,
    "/releases/nixos-26.05.2/nixexprs.tar.xz",
    "/2.tar.gz",
  ])
    answers.set(path, archive)
  answers.set("/file-2", Buffer.from("a file\n"))
  answers.set("/channels/nixos-26.05/nixexprs.tar.xz", {
    redirect: `${address}/releases/nixos-26.05.2/nixexprs.tar.xz`,
  })
  answers.set("/latest", { redirect: `${address}/2.tar.gz` })
  answers.set("/latest-file", { redirect: "/file-2" })
  answers.set("/lockable", { link: `<${address}/2.tar.gz>; rel="immutable"`, body: archive })
})

afterAll(async () => {
  await server.close()
  remove()
})

const oldHash = "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280="
const newHash = () => hashOf(second)
const hashes = new Map<string, string>()

/** The hash that Nix gives to a revision of the repository. */
function hashOf(revision: string): string {
  return hashes.get(revision) ?? ""
}

const branchOf = (repo: object, more: object = {}) => ({
  type: "Git",
  repository: repo,
  branch: "main",
  submodules: false,
  ...more,
})
const releaseOf = (repo: object) => ({
  type: "GitRelease",
  repository: repo,
  pre_releases: false,
  version_upper_bound: null,
  release_prefix: null,
  submodules: false,
})

/** Pins as npins writes them, before and after. */
function pinsOf(version: number): Readonly<Record<string, readonly [object, object]>> {
  const { address } = server
  const git = { type: "Git", url: `file://${repository.folder}` }
  const gitHub = { type: "GitHub", owner: "o", repo: "r" }
  const forgejo = { type: "Forgejo", server: `${address}/`, owner: "o", repo: "r" }
  const gitLab = { type: "GitLab", repo_path: "group/sub/r", server: `${address}/` }
  const [was, is] = [{ hash: oldHash }, { hash: newHash() }]
  const gitLabUrl = (revision: string) =>
    `${address}/api/v4/projects/group%2Fsub%2Fr/repository/archive.tar.gz?sha=${revision}`
  const pins: Record<string, readonly [object, object]> = {
    disko: [
      { ...branchOf(git), revision: first, url: null, ...was },
      { ...branchOf(git), revision: second, url: null, ...is },
    ],
    "forge-release": [
      { ...releaseOf(forgejo), version: "v1.0", revision: first, url: `${address}/x`, ...was },
      {
        ...releaseOf(forgejo),
        version: "v1.1",
        revision: second,
        url: `${address}/api/v1/repos/o/r/archive/v1.1.tar.gz`,
        ...is,
      },
    ],
    github: [
      { ...branchOf(gitHub), revision: first, url: `${address}/x`, ...was },
      {
        ...branchOf(gitHub),
        revision: second,
        url: `${address}/o/r/archive/${second}.tar.gz`,
        ...is,
      },
    ],
    "github-release": [
      { ...releaseOf(gitHub), version: "v1.0", revision: first, url: `${address}/x`, ...was },
      {
        ...releaseOf(gitHub),
        version: "v1.1",
        revision: second,
        url: `${address}/api/repos/o/r/tarball/refs/tags/v1.1`,
        ...is,
      },
    ],
    gitlab: [
      { ...branchOf(gitLab), revision: first, url: gitLabUrl(first), ...was },
      { ...branchOf(gitLab), revision: second, url: gitLabUrl(second), ...is },
    ],
    "nixos-anywhere": [
      {
        ...branchOf(git, { submodules: true }),
        revision: first,
        url: null,
        ...was,
        lastModified: july,
      },
      {
        ...branchOf(git, { submodules: true }),
        revision: second,
        url: null,
        ...is,
        lastModified: august,
      },
    ],
    nixpkgs: [
      { ...branchOf(git), revision: first, url: null, ...was, lastModified: july },
      { ...branchOf(git), revision: second, url: null, ...is, lastModified: august },
    ],
    "z-frozen": [
      { ...branchOf(git), revision: first, url: null, ...was, frozen: true },
      { ...branchOf(git), revision: first, url: null, ...was, frozen: true },
    ],
  }
  const channel = (number: number) => `${address}/releases/nixos-26.05.${number}/nixexprs.tar.xz`
  pins["channel"] = [
    { type: "Channel", name: "nixos-26.05", url: channel(1), ...was },
    { type: "Channel", name: "nixos-26.05", url: channel(2), ...is },
  ]
  if (version < 8) {
    const tarball = { type: "Tarball", url: `${address}/lockable` }
    const fixed = { type: "Tarball", url: `${address}/fixed.tar.gz`, ...was }
    pins["tarball"] = [
      { ...tarball, locked_url: `${address}/1.tar.gz`, ...was },
      { ...tarball, locked_url: `${address}/2.tar.gz`, ...is },
    ]
    pins["tarball-fixed"] = [fixed, fixed]
  } else {
    const mutable = { type: "MutableUrl", update_url: `${address}/latest`, unpack: true }
    const file = { type: "MutableUrl", update_url: `${address}/latest-file`, unpack: false }
    const fixed = { type: "Url", url: `${address}/fixed.tar.gz`, unpack: true, ...was }
    pins["url"] = [
      { ...mutable, url: `${address}/1.tar.gz`, ...was },
      { ...mutable, url: `${address}/2.tar.gz`, ...is },
    ]
    pins["url-file"] = [
      { ...file, url: `${address}/file-1`, ...was },
      { ...file, url: `${address}/file-2`, hash: hashOf("file") },
    ]
    pins["url-fixed"] = [fixed, fixed]
  }
  return pins
}

/** `sources.json` as npins writes it. */
function sourcesText(version: number, pins: Readonly<Record<string, object>>): string {
  const sorted = Object.entries(pins).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return `${JSON.stringify({ pins: Object.fromEntries(sorted), version }, undefined, 2)}\n`
}

function projectWith(text: string, files: Readonly<Record<string, string>> = {}): string {
  return makeProject({ "hosts/web.ts": hostFile(""), ...files, "npins/sources.json": text })
}

// the other one, and all that npins may do wrong, in a long run
describe.each(isLong ? [7, 8] : [8])("pins in format %i", (version) => {
  nixTest("move byte for byte as npins writes them, with the lock and the tree", async () => {
    const { fetchPin } = await import("../evaluate/pins/fetch-pin.ts")
    const options = { directory: work, signal: new AbortController().signal }
    const reference = { type: "git", url: `file://${repository.folder}`, rev: second }
    hashes.set(second, (await fetchPin({ kind: "tree", reference }, options)).hash)
    const file = await fetchPin({ kind: "file", url: `${server.address}/file-2` }, options)
    hashes.set("file", file.hash)

    const pins = pinsOf(version)
    const texts = [0, 1].map((index) =>
      sourcesText(
        version,
        Object.fromEntries(
          Object.entries(pins).map(([name, states]) => [name, states[index] ?? {}]),
        ),
      ),
    )
    const folder = projectWith(texts[0] ?? "")
    expect(await build({}, testTerminal(folder))).toBe(0)
    const terminal = testTerminal(folder)
    const { servers } = server
    const status = await update([], { servers, dryRun: true }, terminal)
    expect([status, terminal.told()]).toEqual([0, expect.stringContaining("pins would move")])
    expect(readFileSync(join(folder, "npins/sources.json"), "utf8")).toBe(texts[0])
    expect(terminal.written()).toContain(`+      "revision": "${second}",`)
    expect(terminal.written()).toContain("+++ b/generated/flake.lock")
    expect(await update([], { servers }, terminal)).toBe(0)
    expect(readFileSync(join(folder, "npins/sources.json"), "utf8")).toBe(texts[1])
    expect(readFileSync(join(folder, "generated/npins/sources.json"), "utf8")).toBe(texts[1])
    const lock = JSON.parse(readFileSync(join(folder, "generated/flake.lock"), "utf8"))
    expect(lock.nodes.nixpkgs.locked).toMatchObject({
      rev: second,
      narHash: newHash(),
      lastModified: august,
    })
    const [a, b] = [first.slice(0, 12), second.slice(0, 12)]
    expect(terminal.told()).toContain(`  nixpkgs         ${a} (2026-07-14) → ${b} (2026-08-02)`)
    expect(terminal.told()).toContain(`  github-release  v1.0 → v1.1`)
    expect(terminal.told()).toContain(`  z-frozen        ${a}  is frozen`)
    // what is at its newest stays as it is, and so does the tree
    const again = testTerminal(folder)
    expect(await update([], { servers }, again)).toBe(0)
    expect(again.told()).toContain("every pin is where it was: nothing to write")
    expect(await build({}, again)).toBe(0)
    expect(again.told()).toMatch(/nothing to change$/)
  })
})

/** A pin of a branch that has moved. */
const branch = (more: object = {}) => ({
  type: "Git",
  repository: { type: "Git", url: `file://${repository.folder}` },
  branch: "main",
  submodules: false,
  revision: first,
  url: null,
  hash: oldHash,
  ...more,
})

const all = (more: object = {}) =>
  sourcesText(8, { nixpkgs: branch(), disko: branch(), "nixos-anywhere": branch(), ...more })

describe("pins that stay", () => {
  nixTest("one that cannot be moved hides none of the others, and nothing is written", async () => {
    const folder = projectWith(
      all({
        gone: branch({ branch: "gone" }),
        nowhere: branch({ repository: { type: "Git", url: "file:///nowhere/at-all" } }),
      }),
    )
    const before = textsIn(folder)
    const terminal = testTerminal(folder)
    expect(await update([], { json: false }, terminal)).toBe(1)
    const told = terminal.told()
    expect(told).toMatch(
      /error NG760 npins\/sources\.json {2}pins\.gone: gone cannot be moved: .* has no branch "gone"/,
    )
    expect(told).toMatch(
      /NG760 .*pins\.nowhere: nowhere cannot be moved: git cannot read file:\/\/\/nowhere\/at-all: /,
    )
    expect(told).toContain(
      `  nixpkgs         ${first.slice(0, 12)} → ${second.slice(0, 12)} (2026-08-02)`,
    )
    expect(told).toContain("nothing was written")
    expect(textsIn(folder)).toEqual(before)
    // those that can be are moved when they are named
    expect(await update(["nixpkgs", "nixpkgs"], {}, testTerminal(folder))).toBe(0)
    const text = readFileSync(join(folder, "npins/sources.json"), "utf8")
    expect(text.split(second)).toHaveLength(2)
  })

  nixTest("what only npins moves is told of, and is an error where it is named", async () => {
    const pypi = {
      type: "PyPi",
      name: "a",
      version: "1",
      url: "https://example.org/a",
      hash: oldHash,
    }
    const folder = projectWith(all({ pypi }))
    const terminal = testTerminal(folder)
    expect(await update([], {}, terminal)).toBe(0)
    expect(terminal.told()).toMatch(
      /warning NG761 .*pypi stays where it is: only npins can move this pin, of the kind PyPi/,
    )
    const named = testTerminal(folder)
    expect(await update(["pypi"], {}, named)).toBe(1)
    expect(named.told()).toContain("error NG761")
  })

  nixTest("a build with an error keeps everything as it is", async () => {
    const folder = projectWith(all(), {
      "hosts/web.ts": hostFile("config: { networking: { hostNam: 'a' } }"),
    })
    const before = textsIn(folder)
    const terminal = testTerminal(folder)
    expect(await update([], {}, terminal)).toBe(1)
    expect(terminal.told()).toContain('there is no option "hostNam" here')
    expect(textsIn(folder)).toEqual(before)
  })

  test("a name that no file has is a mistake on the line", async () => {
    const folder = projectWith(all())
    await expect(update(["nixpkg"], {}, testTerminal(folder))).rejects.toMatchObject({
      message: 'there is no pin "nixpkg"',
      hint: 'did you mean "nixpkgs"?',
    })
  })

  nixTest("an interruption leaves nothing", async () => {
    const folder = projectWith(all())
    const before = textsIn(folder)
    const interruption = new AbortController()
    const told: string[] = []
    const terminal = {
      ...testTerminal(folder),
      signal: interruption.signal,
      tell: (line: string) => {
        told.push(line)
        if (line.includes("fetching")) interruption.abort()
      },
    }
    await expect(update([], {}, terminal)).rejects.toThrow(/abort/i)
    expect(told.at(-1)).toBe("interrupted: nothing was written")
    expect(textsIn(folder)).toEqual(before)
  })

  nixTest("options that the new nixpkgs renames or drops are told at their places", async () => {
    const nixpkgs = makeRepository(join(work, `nixpkgs-${Date.now()}`))
    nixpkgs.commit({ "flake.nix": flake }, july)
    const revision = nixpkgs.git("rev-parse", "HEAD")
    nixpkgs.commit(
      {
        "nixos/modules/rename.nix": `{ lib, ... }: { imports = [
          (lib.mkRenamedOptionModule [ "services" "openssh" "enable" ] [ "services" "ssh" "enable" ])
          (lib.mkRemovedOptionModule [ "networking" "domain" ] "Say it in \`hosts\`.")
        ]; }\n`,
      },
      august,
    )
    const pin = branch({ repository: { type: "Git", url: `file://${nixpkgs.folder}` }, revision })
    const folder = projectWith(all({ nixpkgs: pin }), {
      "hosts/web.ts": hostFile(`config: {
  services: { openssh: { enable: true } },
  networking: { domain: "example.org" },
}`),
    })
    const terminal = testTerminal(folder)
    expect(await update(["nixpkgs"], { dryRun: true }, terminal)).toBe(0)
    expect(terminal.told()).toMatch(
      /warning NG763 hosts\/web\.ts:\d+:\d+ {2}config\.services\.openssh\.enable: the new nixpkgs calls services\.openssh\.enable services\.ssh\.enable/,
    )
    expect(terminal.told()).toMatch(
      /NG763 .*the new nixpkgs has no networking\.domain any more\n[^]*Say it in `hosts`\./,
    )
  })
})

/** A program in the place of npins, which is written in the shell. */
function npins(script: string): void {
  const { folder, remove: removeAll } = temporaryFolder()
  writeFileSync(join(folder, "npins"), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  const before = process.env["PATH"]
  process.env["PATH"] = `${folder}:${before}`
  onTestFinished(() => {
    process.env["PATH"] = before
    removeAll()
  })
}

/** One with what npins does not know. */
const pinWith = (more: object = {}) => branch({ lastModified: july, more: 1, ...more })
/** Replaces texts in the file that it is given, as npins would move a pin, and forgets what is not its own. */
const moving = (edits: string) => `case "$1" in --version) exit 0 ;; esac
case "$3" in show) exit 0 ;; esac
sed -i -e '${edits}' "$2/sources.json"`

const text = () =>
  sourcesText(7, { nixpkgs: pinWith(), disko: pinWith(), "nixos-anywhere": pinWith() })
const forget = `s/,"lastModified":[0-9]*,"more":1//`

describe("npins, where it is there", () => {
  nixTest("moves the pins, and what it does not know of them stays", async () => {
    npins(moving(`s|${first}|${second}|; s|${oldHash}|${newHash()}|; ${forget}`))
    const folder = projectWith(text())
    const terminal = testTerminal(folder)
    expect(await update([], {}, terminal)).toBe(0)
    const moved = pinWith({ revision: second, hash: newHash(), lastModified: august })
    expect(readFileSync(join(folder, "npins/sources.json"), "utf8")).toBe(
      sourcesText(7, { nixpkgs: moved, disko: moved, "nixos-anywhere": moved }),
    )
  })

  const wrong: readonly (readonly [string, () => string, RegExp])[] = [
    [
      "fails",
      () =>
        'case "$1 $3" in --version*|*show) exit 0 ;; esac; echo "Error: Updating nixpkgs" >&2; echo >&2; echo "Caused by:" >&2; echo "    0: no network" >&2; exit 1',
      /npins cannot move it: Updating nixpkgs: no network/,
    ],
    [
      "gives another hash than Nix",
      () =>
        moving(
          `s|${first}|${second}|; s|${oldHash}|sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=|`,
        ),
      /npins has the hash "sha256-A{43}=", and Nix fetches sha256-/,
    ],
    [
      "changes what a pin follows",
      () => moving(`s|"main"|"other"|; s|${first}|${second}|`),
      /it changes "branch", which says what the pin follows/,
    ],
    [
      "changes the format",
      () => moving('s|"version":7|"version":8|'),
      /what it writes is not the one pin/,
    ],
    ["writes no JSON", () => moving("s|{|(|"), /what it writes is not the one pin/],
    [
      "gives no revision",
      () => moving(`s|${first}|main|; s|${oldHash}|${newHash()}|`),
      /no pin that Nix could fetch/,
    ],
  ]

  nixTest.each(wrong.slice(0, effort(2, wrong.length)))(
    "is told of where it %s, and nothing is written",
    async (_, script, words) => {
      npins(script())
      const folder = projectWith(text())
      const before = textsIn(folder)
      const terminal = testTerminal(folder)
      expect(await update([], {}, terminal)).toBe(1)
      expect(terminal.told()).toMatch(words)
      expect(textsIn(folder)).toEqual(before)
    },
  )

  nixTest("is left alone where it takes another format", async () => {
    npins('case "$1" in --version) exit 0 ;; esac; echo "Error: too old" >&2; exit 1')
    const folder = projectWith(text())
    expect(await update([], {}, testTerminal(folder))).toBe(0)
    expect(readFileSync(join(folder, "npins/sources.json"), "utf8")).toContain(second)
  })
})
