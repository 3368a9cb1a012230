import { execFileSync } from "node:child_process"
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
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
import { type ReadyLayout, readyLayouts } from "../starter/ready-layouts.ts"
import { hosts } from "../../test/layouts/fleet.ts"
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

/** Every file and folder but the installed packages. */
function listed(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !path.startsWith("node_modules"))
    .toSorted()
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
    for (const path of listed().filter((each) => /\.(ts|json)$/.test(each))) {
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
    expect(terminal.told()).toContain("the disk, as")
    expect(await build({}, testTerminal(folder))).toBe(0)
  })

  const names = Object.keys(readyLayouts) as ReadyLayout[]
  const definitions = new Map(
    Object.entries(layouts).map(([name, { layout }]) => [name, layout.definition]),
  )

  test.each(names)("what goes with the layout %s is what it asks for", (layout) => {
    const { name = "", parameters } = definitions.get(layout) ?? {}
    const { firmware, disks } = readyLayouts[layout]
    expect(firmware).toBe(hosts[name]?.firmware)
    const schemas = Object.entries(parameters?.shape ?? {})
    const needed = schemas.filter(([, schema]) => !schema.safeParse(undefined).success)
    expect(disks).toEqual(needed.map(([parameter]) => parameter))
  })

  const built: readonly ReadyLayout[] = isLong ? names : ["mdadmMirror", "zfsRoot"]

  test.each(built)("a fleet with the layout %s builds", async (layout) => {
    await init(undefined, versions, testTerminal(folder), undefined, { layout })
    expect(listed()).not.toContain("disk-layouts")
    const terminal = testTerminal(folder)
    expect([await build({}, terminal), terminal.told()]).toEqual([0, terminal.told()])
    expect(read("generated/hosts/server-1/default.nix")).toContain('hostName = "server-1"')
  })

  test.each<[string, Parameters<typeof init>[4], string]>([
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
    ).rejects.toMatchObject({ code: "NG087", message: expect.stringContaining(message) })
    expect(listed()).toEqual(before)
  })
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
