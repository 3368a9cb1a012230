import { execFileSync } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { stripVTControlCharacters } from "node:util"
import { check } from "prettier"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { add, build, init } from "../../test/support/commands.ts"
import { isLong } from "../../test/support/effort.ts"
import * as layouts from "../layouts/index.ts"
import { completed } from "./init/questions.ts"
import { exampleFiles } from "../starter/example.ts"
import { type ReadyLayout, layoutNames, readyLayouts } from "../starter/ready-layouts.ts"
import { hosts } from "../../test/layouts/fleet.ts"
import { pathsIn } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"

const versions = { nixgen: "^0.1.0", zod: "^4.0.0", typescript: "^7.0.0", vitest: "^4.0.0" }
const root = join(import.meta.dirname, "../..")

let folder: string

/** A folder as `npm install` leaves it: with this package, as it was last compiled, and zod. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nixgen-init-"))
  mkdirSync(join(folder, "node_modules"))
  symlinkSync(root, join(folder, "node_modules/nixgen"))
  for (const name of ["zod", "vitest"])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name))
})

afterEach(() => rmSync(folder, { recursive: true }))

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8")
}

/** Every file but those of the installed packages. */
function listed(): readonly string[] {
  return pathsIn(folder)
}

describe("in an empty folder", () => {
  test("what it writes builds as it is", async () => {
    const terminal = testTerminal(folder)
    expect(await init(undefined, versions, terminal)).toBe(0)
    expect(await build({}, terminal)).toBe(0)
    expect(terminal.told()).toMatch(/generated: \d+ created/)
    expect(read("generated/hosts/server-1/default.nix")).toContain(
      'networking.hostName = "server-1";',
    )
  })

  test("every file is formatted as the documentation is", async () => {
    await init(undefined, versions, testTerminal(folder))
    for (const path of listed().filter((each) => /^[^.].*\.(ts|json)$/.test(each))) {
      const options = { filepath: join(folder, path), semi: false, printWidth: 100 }
      expect([path, await check(read(path), options)]).toEqual([path, true])
    }
  })

  test("it says what only the user can know, and where to put it", async () => {
    const terminal = testTerminal(folder)
    await init(undefined, versions, terminal)
    const places = [...terminal.told().matchAll(/^ +(\S+\.ts):(\d+) {2}(.*)$/gm)]
    expect(places.map(([, file, , wanted]) => [file, wanted])).toEqual([
      ["hosts/common/users.ts", "your SSH public key, as in ~/.ssh/*.pub"],
      ["hosts/server-1.ts", "the machine's real address"],
      ["hosts/server-1.ts", "the machine's real address"],
      ["hosts/server-1.ts", "the disk, as `ls -l /dev/disk/by-id` shows it there"],
    ])
    for (const [, file = "", line] of places)
      expect(read(file).split("\n")[Number(line) - 1]).toMatch(/192\.0\.2\.|REPLACE-ME/)
  })

  test("a folder of another name is made", async () => {
    const terminal = testTerminal(folder)
    await init("My Fleet/eu", versions, terminal)
    expect(JSON.parse(read("My Fleet/eu/package.json"))).toEqual({
      name: "eu",
      private: true,
      type: "module",
      scripts: { build: "nixgen build", test: "vitest run" },
      dependencies: { nixgen: "^0.1.0", zod: "^4.0.0" },
      devDependencies: { typescript: "^7.0.0", vitest: "^4.0.0" },
    })
    expect(terminal.told()).toContain("cd 'My Fleet/eu' && npm install")
  })
})

describe("what the line says of the first host", () => {
  const key =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VmYWtlZmFrZWZha2VmYWtlZmFrZWZha2VmYWtl me@here"

  test("its address, its system and a key stand in the place of placeholders", async () => {
    writeFileSync(join(folder, "mine.pub"), `# mine\n${key}\n`)
    const terminal = testTerminal(folder)
    const wishes = { system: "aarch64-linux", address: "10.1.2.3", sshKey: "mine.pub" } as const
    expect(await init(undefined, versions, terminal, undefined, wishes)).toBe(0)
    const host = read("hosts/server-1.ts")
    expect(host).toContain('system: "aarch64-linux"')
    expect(host).toContain('targetHost: "10.1.2.3"')
    expect(host).toMatch(/address: "10.1.2.3",\s+prefixLength: 24,\s+gateway: "10.1.2.1"/)
    expect(read("hosts/common/users.ts")).toContain(`const adminKeys = [\n  "${key}",\n]`)
    expect(terminal.told()).not.toMatch(/public key|real address/)
    expect(host).toContain("what is beside the address is a guess")
    expect(host).not.toContain("placeholder")
    expect(terminal.told()).toContain("the disk, as")
    expect(await build({}, testTerminal(folder))).toBe(0)
  })

  const definitions = new Map(
    Object.entries(layouts).map(([name, { layout }]) => [name, layout.definition]),
  )

  test.each(layoutNames)("what goes with the layout %s is what it asks for", (layout) => {
    const { name = "", parameters } = definitions.get(layout) ?? {}
    const { firmware, disks } = readyLayouts[layout]
    expect(firmware).toBe(hosts[name]?.firmware)
    const schemas = Object.entries(parameters?.shape ?? {})
    const needed = schemas.filter(([, schema]) => !schema.safeParse(undefined).success)
    expect(disks).toEqual(needed.map(([parameter]) => parameter))
  })

  const built: readonly ReadyLayout[] = isLong ? layoutNames : ["mdadmMirror", "zfsRoot"]

  test.each(built)("a fleet with the layout %s builds", async (layout) => {
    await init(undefined, versions, testTerminal(folder), undefined, { layout })
    expect(listed().filter((path) => path.startsWith("disk-layouts"))).toEqual([])
    const terminal = testTerminal(folder)
    expect([await build({}, terminal), terminal.told()]).toEqual([0, terminal.told()])
    expect(read("generated/hosts/server-1/default.nix")).toContain('hostName = "server-1"')
  })

  test.each<[string, Parameters<typeof init>[4], string]>([
    ["a name with an underscore at its end", { host: "web_" }, "cannot be a host name"],
    ["a name that is taken", { host: "common" }, "common"],
    ["a file that is not there", { sshKey: "none.pub" }, "cannot be read"],
    ["a name as the address", { address: "web.example.org" }, "the address cannot be"],
    ["an address of IPv6", { address: "fd00::1" }, "the address cannot be"],
    ["a network as the address", { address: "10.0.0.1/24" }, "the address cannot be"],
    ["a file without a key", { sshKey: "empty.pub" }, "has no public key of ssh in it"],
    ["a private key", { sshKey: "private" }, "has no public key of ssh in it"],
  ])("%s is refused, and nothing is written", async (_, wishes, message) => {
    writeFileSync(join(folder, "empty.pub"), "")
    writeFileSync(
      join(folder, "private"),
      ["-----BEGIN OPENSSH", "PRIVATE", "KEY-----\n"].join(" "),
    )
    const before = listed()
    await expect(
      init(undefined, versions, testTerminal(folder), undefined, wishes),
    ).rejects.toThrow(message)
    expect(listed()).toEqual(before)
  })
})

/** A terminal with somebody who gives these answers, and no others; the folder is their home. */
function answering(...answers: readonly string[]) {
  const left = [...answers]
  const asked: string[] = []
  const terminal = {
    ...testTerminal(folder),
    environment: { HOME: folder },
    ask: async (question: string) => {
      asked.push(question.trim().replace(/ \(.*\):$/, ""))
      const answer = left.shift()
      if (answer === undefined) throw new Error(`nobody answers ${question}`)
      return answer
    },
  }
  return { terminal, asked, left }
}

describe("on a terminal", () => {
  const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa"

  beforeEach(() => {
    mkdirSync(join(folder, ".ssh"))
    writeFileSync(join(folder, ".ssh/b.pub"), `${key} b@here\n`)
    writeFileSync(join(folder, ".ssh/a.pub"), `${key} a@here\n`)
    writeFileSync(join(folder, ".ssh/broken.pub"), "no key")
    writeFileSync(join(folder, ".ssh/known_hosts"), `${key}\n`)
  })

  const name = "Name of the first host"
  const choice = "number or name"
  const address = "Its IPv4 address"
  const keyFile = "number, name or another file"

  test("what is not given is asked for, and stands in what is written", async () => {
    const { terminal, asked } = answering(
      "web-1",
      "2",
      "BTRFSsubvolumes",
      "10.1.2.3",
      "2",
      "sops",
      "github",
    )
    expect(await init("fleet", versions, terminal)).toBe(0)
    expect(asked).toEqual([name, choice, choice, address, keyFile, choice, choice])
    const host = read("fleet/hosts/web-1.ts")
    expect(host).toContain('system: "aarch64-linux"')
    expect(host).toContain('targetHost: "10.1.2.3"')
    expect(host).toContain("disks: btrfsSubvolumes(")
    expect(read("fleet/hosts/common/users.ts")).toContain(`"${key} b@here"`)
    expect(read("fleet/fleet.ts")).toMatch(
      /secrets: sops\(\{\s+recipients: \{\s+b: "ssh-ed25519 .* b@here"/,
    )
    expect(listed()).not.toContain("fleet/hosts/server-1.ts")
    expect(listed()).toContain("fleet/.github/workflows/fleet.yml")
    expect(await build({}, testTerminal(join(folder, "fleet")))).toBe(0)
  })

  test("each layout is told with its description, each key with its comment", async () => {
    const { terminal } = answering("", "", "", "", "", "", "")
    await init("fleet", versions, terminal)
    const told = terminal.told()
    expect(told).toMatch(/^ +1 {2}standard +one disk, written out in/m)
    const { raspberryPi: _, ...others } = layouts
    for (const { layout } of Object.values(others))
      expect(told).toContain(layout.definition.description)
    expect(told).toMatch(/^ +1 {2}~\/\.ssh\/a\.pub {2}ssh-ed25519 a@here$/m)
    expect(told).toMatch(/^ +3 {2}none yet/m)
    expect(told).not.toContain("broken.pub")
  })

  test("empty lines give what init writes when it asks nothing, with the first key", async () => {
    const { terminal } = answering("", "", "", "", "", "", "")
    await init("asked", versions, terminal)
    const wishes = { sshKey: ".ssh/a.pub" }
    await init("unasked", versions, testTerminal(folder), undefined, wishes)
    for (const path of Object.keys(exampleFiles))
      expect([path, read(`asked/${path}`)]).toEqual([path, read(`unasked/${path}`)])
  })

  const all = {
    host: "a",
    system: "x86_64-linux",
    layout: "zfsRoot",
    address: "10.0.0.1",
    sshKey: ".ssh/a.pub",
    secrets: "agenix",
    ci: "gitlab",
  } as const

  test.each<[string, Parameters<typeof init>[4], readonly string[]]>([
    ["all is given", all, []],
    ["--yes", { yes: true }, []],
    ["the name is given", { host: "a" }, [choice, choice, address, keyFile, choice, choice]],
    [
      "the layout has a system",
      { layout: "raspberryPi" },
      [name, address, keyFile, choice, choice],
    ],
    ["all but the layout", { ...all, layout: undefined }, [choice]],
    ["all but the address", { ...all, address: undefined }, [address]],
    ["all but the key", { ...all, sshKey: undefined, secrets: undefined }, [keyFile, choice]],
    ["all but the secrets", { ...all, secrets: undefined }, [choice]],
    ["all but the forge", { ...all, ci: undefined }, [choice]],
  ])("%s: only the rest is asked for", async (_, given, wanted) => {
    const { terminal, asked } = answering(...wanted.map(() => ""))
    expect(await init("fleet", versions, terminal, undefined, { git: false, ...given })).toBe(0)
    expect(asked).toEqual(wanted)
  })

  test("a key that can read no secret is not asked for them", async () => {
    writeFileSync(join(folder, ".ssh/a.pub"), "ssh-rsa AAAAB3NzaC1yc2E= a@here\n")
    const { terminal, asked } = answering("", "")
    await init("fleet", versions, terminal, undefined, {
      ...all,
      sshKey: undefined,
      secrets: undefined,
      ci: undefined,
    })
    expect(asked).toEqual([keyFile, choice])
    expect(read("fleet/fleet.ts")).not.toContain("secrets:")
  })

  test.each([
    ["no key", undefined, "--secrets needs somebody who can read them"],
    ["a key of another kind", "ssh-rsa AAAAB3NzaC1yc2E= a@here", "it is not of ed25519"],
  ])("secrets with %s are refused", async (_, line, message) => {
    if (line !== undefined) writeFileSync(join(folder, ".ssh/a.pub"), `${line}\n`)
    const wishes = { secrets: "sops", ...(line !== undefined && { sshKey: ".ssh/a.pub" }) } as const
    await expect(init("fleet", versions, testTerminal(folder), undefined, wishes)).rejects.toThrow(
      message,
    )
    expect(listed().filter((path) => path.startsWith("fleet"))).toEqual([])
  })

  test("where a fleet is already, nothing is asked", async () => {
    writeFileSync(join(folder, "fleet.ts"), "mine")
    const { terminal, asked } = answering()
    await expect(init(undefined, versions, terminal)).rejects.toMatchObject({
      problems: [{ code: "NG070" }],
    })
    expect(asked).toEqual([])
  })

  const said = {
    name: all.host,
    system: all.system,
    layout: all.layout,
    address: all.address,
    key,
    secrets: all.secrets,
    ci: all.ci,
  }

  test.each<[string, keyof typeof said, readonly string[], string]>([
    [
      "an underscore at the end of a name",
      "name",
      ["web_", "web-1"],
      '"web_" cannot be a host name',
    ],
    ["a path as a name", "name", ["../web", "web-1"], '"../web" cannot be a host name'],
    ["a name that is taken", "name", ["common", "web-1"], "common"],
    ["a system that there is not", "system", ["amd64", "1"], '"amd64" is none of these'],
    ["number nought", "system", ["0", "1"], '"0" is none of these'],
    ["a number beyond the last", "layout", ["15", "1"], '"15" is none of these'],
    ["a name as an address", "address", ["web", "10.0.0.1"], 'the address cannot be "web"'],
    ["a file that is not there", "key", ["~/.ssh/c.pub", "1"], "/.ssh/c.pub cannot be read"],
    ["a folder as a key", "key", [".ssh", "1"], "/.ssh cannot be read"],
    ["a file without a key", "key", ["~/.ssh/broken.pub", "1"], "has no public key of ssh"],
  ])("%s is told of and asked for again", async (_, missing, answers, message) => {
    const { terminal, left } = answering(...answers)
    await completed({ ...said, [missing]: undefined }, terminal)
    expect(left).toEqual([])
    expect(terminal.told()).toContain(message)
  })

  test.each([
    ["x86_64-linux", "ext4Bios", "raspberryPi"],
    ["aarch64-linux", "raspberryPi", "ext4Bios"],
    ["riscv64-linux", "ext4Uefi", "raspberryPi"],
  ] as const)("for %s there is %s, and no %s", async (system, offered, other) => {
    const { terminal } = answering("")
    await completed({ ...said, layout: undefined, system }, terminal)
    expect(terminal.told()).toContain(`  ${offered} `)
    expect(terminal.told()).not.toContain(`  ${other} `)
  })

  test("an interruption leaves nothing, and says so", async () => {
    const interruption = new AbortController()
    const terminal = {
      ...testTerminal(folder),
      signal: interruption.signal,
      ask: async () => {
        interruption.abort()
        return await Promise.reject(new Error("Aborted"))
      },
    }
    const before = listed()
    await expect(init("fleet", versions, terminal)).rejects.toThrow("Aborted")
    expect(terminal.told()).toBe("interrupted: nothing was written")
    expect(listed()).toEqual(before)
  })
})

describe("the repository", () => {
  const made = "made a git repository, with nothing committed"

  test("is made where there is none, and nothing is committed", async () => {
    const terminal = testTerminal(folder)
    await init("fleet", versions, terminal)
    expect(terminal.told()).toContain(made)
    expect(await repositoryOf("other", {})).toBe("made")
    const status = execFileSync("git", ["status", "--short", "--branch"], {
      cwd: join(folder, "fleet"),
    })
    expect(status.toString()).toMatch(/^## No commits yet on /)
    expect(status.toString()).toContain("?? fleet.ts")
  })

  /** What is said of it as JSON. */
  async function repositoryOf(dir: string, given: Parameters<typeof init>[4]): Promise<unknown> {
    const terminal = testTerminal(folder)
    await init(dir, versions, terminal, undefined, { ...given, format: "json" })
    const { repository }: { readonly repository: unknown } = JSON.parse(terminal.written())
    expect(terminal.told()).not.toContain(made)
    return repository
  }

  test.each<[string, Parameters<typeof init>[4], string, string]>([
    ["--no-git", { git: false }, "", "none"],
    ["a repository that is there", {}, ".git", "found"],
    ["one that is above", {}, "../.git", "found"],
  ])("is not made with %s", async (_, given, above, said) => {
    mkdirSync(join(folder, "a/fleet"), { recursive: true })
    if (above !== "") mkdirSync(join(folder, "a/fleet", above))
    expect(await repositoryOf("a/fleet", given)).toBe(said)
    expect(existsSync(join(folder, "a/fleet/.git"))).toBe(above === ".git")
  })
})

test.each<[Parameters<typeof init>[4], string]>([
  [{ layout: "ext4Bios", system: "aarch64-linux" }, 'firmware "bios", and none of aarch64-linux'],
  [{ layout: "mdadmMirror", system: "riscv64-linux" }, 'firmware "bios", and none of riscv64'],
  [{ layout: "raspberryPi", system: "x86_64-linux" }, 'firmware "raspberry-pi", and none of x86'],
  [{ system: "powerpc64le-linux" }, 'firmware "uefi", and none of powerpc64le-linux'],
])("a layout that machines of the system do not start by is refused: %j", async (given, words) => {
  const refused = init(undefined, versions, testTerminal(folder), undefined, given)
  await expect(refused).rejects.toThrow(words)
  expect(existsSync(join(folder, "fleet.ts"))).toBe(false)
})

describe("in an npm project", () => {
  const manifest = `{
    "name": "mine",
    "type": "commonjs",
    "scripts": { "build": "make" },
    "dependencies": { "zod": "~4.1.0" }
}
`

  test("package.json keeps what it says, and its indentation", async () => {
    writeFileSync(join(folder, "package.json"), manifest)
    await init(undefined, versions, testTerminal(folder))
    expect(read("package.json")).toBe(`{
    "name": "mine",
    "type": "commonjs",
    "scripts": {
        "build": "make",
        "test": "vitest run"
    },
    "dependencies": {
        "nixgen": "^0.1.0",
        "zod": "~4.1.0"
    },
    "devDependencies": {
        "typescript": "^7.0.0",
        "vitest": "^4.0.0"
    }
}
`)
    expect(await build({}, testTerminal(folder))).toBe(0)
  })

  test("what `npm init` writes for a test gives way to one", async () => {
    const none = 'echo "Error: no test specified" && exit 1'
    writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { test: none } }))
    await init(undefined, versions, testTerminal(folder))
    const { scripts }: { readonly scripts: object } = JSON.parse(read("package.json"))
    expect(scripts).toEqual({ build: "nixgen build", test: "vitest run" })
  })

  test(".gitignore gets the lines that it lacks, tsconfig.json is kept", async () => {
    writeFileSync(join(folder, ".gitignore"), "/node_modules\n*.log")
    writeFileSync(join(folder, "tsconfig.json"), "{}")
    const terminal = testTerminal(folder)
    await init(undefined, versions, terminal)
    expect(read(".gitignore")).toBe("/node_modules\n*.log\n.nixgen/\nresult\nresult-*\n")
    expect(read("tsconfig.json")).toBe("{}")
    expect(terminal.told()).toContain("kept tsconfig.json")
  })

  test("TypeScript is written as the project's own prettier has it", async () => {
    writeFileSync(join(folder, ".prettierrc"), "singleQuote: true\n")
    await init(undefined, versions, testTerminal(folder))
    expect(read("hosts/common/index.ts")).toContain("export { base } from './base.ts';\n")
  })

  test.each(["[]", "{", '"text"'])("package.json that holds %s is refused", async (text) => {
    writeFileSync(join(folder, "package.json"), text)
    await expect(init(undefined, versions, testTerminal(folder))).rejects.toMatchObject({
      problems: [{ code: "NG071", place: { file: join(folder, "package.json") } }],
    })
    expect(listed()).toEqual(["package.json"])
  })
})

describe("nothing is written", () => {
  test("where files are in the way: each is named", async () => {
    writeFileSync(join(folder, "fleet.ts"), "mine")
    writeFileSync(join(folder, "package.json"), "{}")
    writeFileSync(join(folder, "services"), "a file, and no folder")
    mkdirSync(join(folder, "npins"))
    symlinkSync("/nowhere", join(folder, "npins/sources.json"))
    const before = listed()
    await expect(init(undefined, versions, testTerminal(folder))).rejects.toMatchObject({
      problems: ["fleet.ts", "services", "npins/sources.json"].map((path) => ({
        code: "NG070",
        place: { file: join(folder, path) },
      })),
    })
    expect(listed()).toEqual(before)
    expect([read("fleet.ts"), read("package.json")]).toEqual(["mine", "{}"])
  })
})

test("what init and add write type-checks, whatever kind of modules package.json says", async () => {
  const terminal = testTerminal(folder)
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }')
  await init(undefined, versions, terminal)
  await add("host", "web-2", {}, terminal)
  await add("service", "my-service", {}, terminal)
  await add("disk-layout", "big-disk", {}, terminal)
  await add("test", "web-starts", {}, terminal)
  const typescript = join(root, "node_modules/typescript/bin/tsc")
  const output = execFileSync(process.execPath, [typescript, "--project", folder])
  expect(output.toString()).toBe("")
})

test("its test passes, and one that add writes is a test of the flake", async () => {
  const terminal = testTerminal(folder)
  await init(undefined, versions, terminal)
  expect(await add("test", "starts", {}, terminal)).toBe(0)
  expect(read("fleet.ts")).toContain('import starts from "./tests/starts.ts"')
  expect(await build({}, terminal)).toBe(0)
  expect(read("generated/tests/starts/default.nix")).toContain(
    "server-1.imports = [ hosts.server-1 ]",
  )
  expect(read("generated/tests/starts/default.nix")).toContain("server_1.wait_for_unit(")
  if (!isLong) return // another vitest takes as long as the rest of this file
  const vitest = join(root, "node_modules/vitest/vitest.mjs")
  const output = execFileSync(process.execPath, [vitest, "run"], { cwd: folder })
  expect(stripVTControlCharacters(output.toString())).toMatch(/Tests +2 passed/)
})
