import { execFileSync } from "node:child_process"
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, test, vi } from "vitest"
import { hostFile, makeProject, sources } from "../../test/support/project.ts"
import { doctor, init } from "../../test/support/commands.ts"
import { nodeFinding } from "./doctor/machine.ts"
import { isAtLeast, versionIn } from "./doctor/versions.ts"
import { testFindings } from "./doctor/tests.ts"
import { systemsOfBuilders } from "./doctor/systems.ts"
import { testTerminal } from "../../test/support/terminal.ts"

const nixConfig = `experimental-features = flakes nix-command
builders = 
extra-platforms = i686-linux
system = x86_64-linux`

/** Scripts in the place of programs: what each says, or how it fails. */
const programs = {
  nix: `case "$1" in
    --version) echo "nix (Nix) 2.26.3" ;;
    config) echo "${nixConfig}" ;;
    *) exit 1 ;;
  esac`,
  git: 'test "$1" = --version && echo "git version 2.39.5"',
  ssh: 'test "$1" = -V && echo "OpenSSH_9.2p1" >&2',
}

/** Lets only these programs be found. */
function install(folder: string, scripts: Readonly<Record<string, string>>): void {
  const path = join(folder, "programs")
  mkdirSync(path)
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(path, name), 0o755)
  }
  vi.stubEnv("PATH", path)
}

afterEach(() => vi.unstubAllEnvs())

async function findings(folder: string) {
  const terminal = testTerminal(folder)
  const status = await doctor({ json: true }, terminal)
  const told: { findings: { status: string; message: string; hint?: string }[] } = JSON.parse(
    terminal.written(),
  )
  return { status, lines: told.findings.map((each) => `${each.status} ${each.message}`) }
}

const fleet = { "hosts/a.ts": hostFile("") }

describe("the machine", () => {
  test("with everything that is needed", async () => {
    const folder = makeProject(fleet)
    install(folder, programs)
    expect(await findings(folder)).toEqual({
      status: 0,
      lines: [
        `ok Node.js ${process.versions.node}`,
        "ok Nix 2.26.3",
        "ok flakes are enabled",
        "ok git 2.39.5",
        "ok OpenSSH_9.2p1",
        "missing TypeScript is not installed in the project",
        "ok one nixgen",
        "ok fleet.ts can be loaded",
        "ok npins/sources.json: every pin has its hash",
        "ok generated can be written",
        "warning . is in no git repository",
      ],
    })
  })

  test("with nothing: a build needs none of it", async () => {
    const folder = makeProject(fleet)
    install(folder, {})
    const { status, lines } = await findings(folder)
    expect(status).toBe(0)
    expect(lines).toEqual(
      expect.arrayContaining([
        "missing Nix is not installed",
        "missing git is not installed",
        "missing ssh is not installed",
      ]),
    )
  })

  test.each([
    ["an old Nix", 'echo "nix (Nix) 2.13.6"', "missing Nix 2.13.6 is too old"],
    [
      "a Nix without flakes",
      'test "$1" = --version && echo "nix (Nix) 2.24.1"',
      "warning nix-command and flakes not enabled: `nix` needs them where you type it yourself",
    ],
    [
      "a Nix before 2.20",
      `case "$1" in
        --version) echo "nix (Nix) 2.18.1" ;;
        show-config) echo "experimental-features = nix-command flakes" ;;
        *) exit 1 ;;
      esac`,
      "ok flakes are enabled",
    ],
  ])("%s", async (_, nix, line) => {
    const folder = makeProject(fleet)
    install(folder, { ...programs, nix })
    expect((await findings(folder)).lines).toContain(line)
  })

  test.each([
    ["20.18.3", "missing"],
    ["20.19.0", "ok"],
    ["22.1.0", "ok"],
  ])("Node.js %s is %s", (version, status) => {
    expect(nodeFinding(version)).toMatchObject({ status, neededFor: ["build"] })
  })
})

describe("what is installed", () => {
  const all = {
    ...programs,
    age: "echo v1.2.1",
    sops: 'echo "sops 3.9.4 (latest)"',
    npins: 'echo "npins 0.3.1"',
    "qemu-system-x86_64": 'echo "QEMU emulator version 7.2.15 (Debian 1:7.2+dfsg-7)"',
    "qemu-system-aarch64": 'echo "QEMU emulator version 7.2.15 (Debian 1:7.2+dfsg-7)"',
  }

  test.each<[string, Readonly<Record<string, string>>, object]>([
    [
      "everything",
      all,
      {
        node: process.versions.node,
        nix: "2.26.3",
        nixFeatures: ["flakes", "nix-command"],
        git: "2.39.5",
        ssh: "9.2p1",
        age: "1.2.1",
        sops: "3.9.4",
        npins: "0.3.1",
        qemu: "7.2.15",
      },
    ],
    [
      "nothing",
      {},
      { nix: null, nixFeatures: [], git: null, ssh: null, age: null, sops: null, qemu: null },
    ],
    ["what fails", { age: "echo 1.0.0; exit 1" }, { age: null }],
  ])("is told for an issue: %s", async (_, scripts, want) => {
    const folder = makeProject(fleet)
    install(folder, scripts)
    const terminal = testTerminal(folder)
    await doctor({ json: true }, terminal)
    const { versions } = JSON.parse(terminal.written())
    expect(versions).toMatchObject({ nixgen: expect.stringMatching(/^\d/), ...want })
    expect(versions.platform).toContain(process.platform)
  })

  test("is told in a line", async () => {
    const folder = makeProject(fleet)
    install(folder, all)
    const terminal = testTerminal(folder)
    await doctor({}, terminal)
    expect(terminal.written().split("\n")[0]).toMatch(
      /^nixgen \S+, node \S+, nix 2\.26\.3, git 2\.39\.5, ssh 9\.2p1, age 1\.2\.1, sops 3\.9\.4, npins 0\.3\.1, qemu 7\.2\.15, \w+ \w+ \S+$/,
    )
  })
})

describe("tests in virtual machines", () => {
  const model = { tests: [{ name: "answers" } as never] }

  test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ["run by KVM", [["system-features", "benchmark kvm nixos-test"]], ["ok"]],
    ["run nowhere", [["system-features", "benchmark"]], ["warning"]],
    ["run on a builder", [["builders", "ssh://b x86_64-linux - 4 1 kvm,nixos-test"]], []],
    ["are not known of without Nix", [], []],
  ])("%s", (_, settings, want) => {
    expect(testFindings(model, new Map(settings)).map(({ status }) => status)).toEqual(want)
  })

  test("need nothing where there are none", () => {
    expect(testFindings({ tests: [] }, new Map([["system-features", ""]]))).toEqual([])
  })
})

describe("a build is kept from working", () => {
  test.each([
    ["no fleet", { "fleet.ts": "" }, /fleet\.ts has 1 error/],
    ["a host that throws", { "hosts/a.ts": "throw new Error('x')" }, /fleet\.ts has 1 error/],
    ["no pins", { "npins/sources.json": "{" }, /sources\.json is not JSON/],
    [
      "a pin without a hash",
      { "npins/sources.json": JSON.stringify(sources).replace(/,"hash":"[^"]*"/, "") },
      /the pin "nixpkgs" has no SHA-256 hash/,
    ],
    ["a file where the tree goes", { generated: "" }, /generated cannot be written: .* no folder/],
  ])("by %s", async (_, files, missing) => {
    const folder = makeProject({ ...fleet, ...files })
    install(folder, programs)
    const { status, lines } = await findings(folder)
    expect(status).toBe(1)
    expect(lines).toContainEqual(expect.stringMatching(missing))
  })

  test("by a folder without a fleet", async () => {
    const folder = makeProject({})
    install(folder, programs)
    const { status, lines } = await findings(join(folder, ".."))
    expect(status).toBe(1)
    expect(lines.at(-1)).toMatch(/^missing there is no fleet\.ts/)
  })
})

describe("hosts of another platform", () => {
  const foreign = {
    "hosts/a.ts": hostFile("").replace("x86_64-linux", "aarch64-linux"),
    "hosts/b.ts": hostFile("").replace("x86_64-linux", "i686-linux"),
    "hosts/c.ts": hostFile('deploy: { buildOn: "remote" }').replace("x86_64", "riscv64"),
  }
  const line = "warning this machine cannot build for aarch64-linux: a"

  test("are told, but not those that Nix emulates or that build for themselves", async () => {
    const folder = makeProject(foreign)
    install(folder, programs)
    expect((await findings(folder)).lines.filter((each) => each.includes("build for"))).toEqual([
      line,
    ])
  })

  test("are none where a remote builder builds for them", async () => {
    const folder = makeProject(foreign)
    const machines = join(folder, "machines")
    writeFileSync(machines, "# mine\nssh://arm aarch64-linux,armv7l-linux /key 4\n")
    const nix = programs.nix.replace("builders = ", `builders = @${machines}`)
    install(folder, { ...programs, nix })
    expect((await findings(folder)).lines).not.toContain(line)
  })

  test.each([
    ["", []],
    [
      "ssh://a x86_64-linux ; ssh://b aarch64-linux,i686-linux - 4",
      ["x86_64-linux", "aarch64-linux", "i686-linux"],
    ],
    ["# ssh://a x86_64-linux\n\nssh://b", []],
  ])("machines: %s", (machines, systems) => {
    expect(systemsOfBuilders(machines)).toEqual(systems)
  })
})

test("placeholders of init are told where they stand", async () => {
  const folder = join(makeProject({}), "mine")
  await init(
    "mine",
    { nixgen: "*", zod: "*", typescript: "*", vitest: "*" },
    testTerminal(join(folder, "..")),
  )
  symlinkSync(join(folder, "../node_modules"), join(folder, "node_modules"))
  const { status, lines } = await findings(folder)
  expect(status).toBe(0)
  expect(lines.filter((line) => line.includes("placeholder"))).toEqual([
    "warning hosts/common/users.ts:4 has a placeholder",
    "warning hosts/server-1.ts:10 has a placeholder",
    "warning hosts/server-1.ts:11 has a placeholder",
    "warning hosts/server-1.ts:13 has a placeholder",
  ])
})

test("trees that no fleet writes any more are told of, and none of other projects", async () => {
  const manifest = "{}"
  const folder = makeProject({
    ...fleet,
    "generated/.nixgen-manifest.json": manifest,
    "flake/.nixgen-manifest.json": manifest,
    "generated-before/old/.nixgen-manifest.json": manifest,
    "other/fleet.ts": "",
    "other/generated/.nixgen-manifest.json": manifest,
    "packed/package.json": "{}",
    "packed/trees/a/.nixgen-manifest.json": manifest,
  })
  const { lines } = await findings(folder)
  expect(lines.filter((line) => line.includes("any more"))).toEqual(
    ["flake", "generated-before/old"].map(
      (name) =>
        `warning no fleet writes ${name} any more, and its scripts deploy what was defined once`,
    ),
  )
})

test("a tree that is left is removed without the trees that are written in it", async () => {
  const folder = makeProject({
    ...fleet,
    "package.json": '{ "type": "module", "nixgen": { "out": "generated/home" } }',
    "generated/.nixgen-manifest.json": "{}",
    "generated/home/.nixgen-manifest.json": "{}",
  })
  const terminal = testTerminal(folder)
  await doctor({ json: true }, terminal)
  expect(terminal.written()).toContain("`git rm -r generated ':!generated/home'`")
})

describe("git and the generated tree", () => {
  test("a repository that git does not read is none that is missing", async () => {
    const folder = makeProject({ ...fleet, ".git": "gitdir: gone\n" })
    expect((await findings(folder)).lines).toContain(
      "warning git does not read the repository of .",
    )
  })

  test.each([
    ["not tracked", "", false, "warning git does not track generated"],
    ["ignored", "generated\n", false, "warning git ignores generated"],
    ["tracked", "", true, "ok git tracks generated"],
  ])("%s", async (_, ignored, add, line) => {
    const folder = makeProject({ ...fleet, ".gitignore": ignored, "generated/flake.nix": "{ }" })
    execFileSync("git", ["init", "--quiet"], { cwd: folder })
    if (add) execFileSync("git", ["add", "generated"], { cwd: folder })
    expect((await findings(folder)).lines).toContain(line)
  })
})

test("for a person, each finding says what it is needed for and what to do", async () => {
  const folder = makeProject(fleet)
  install(folder, {})
  const terminal = testTerminal(folder)
  await doctor({}, terminal)
  expect(terminal.written()).toContain(
    "missing  Nix is not installed  (check, import, deploy, update)\n" +
      "         install it: https://nixos.org/download\n",
  )
  expect(terminal.written()).toContain("ok       fleet.ts can be loaded  (build)\n")
})

test.each([
  ["nix (Nix) 2.26.3", "2.26.3"],
  ["nix (Determinate Nix 3.6.2) 2.29.0", "2.29.0"],
  ["nix (Lix, like Nix) 2.91.1", "2.91.1"],
  ["", undefined],
])("%s is version %s", (text, version) => {
  expect(versionIn(text)).toBe(version)
})

test.each([
  ["2.18.0", "2.18", true],
  ["2.9.9", "2.18", false],
  ["3.0", "2.18", true],
])("%s is at least %s: %s", (version, oldest, enough) => {
  expect(isAtLeast(version, oldest)).toBe(enough)
})
