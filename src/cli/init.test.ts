import { execFileSync } from "node:child_process"
import {
  existsSync,
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
import { check } from "prettier"
import { afterEach, beforeEach, expect, test } from "vitest"
import { ProblemError } from "../problem.ts"
import { add } from "./add.ts"
import { build } from "./build.ts"
import { init } from "./init.ts"
import { testTerminal } from "./test-terminal.ts"

const versions = { nixgen: "^0.1.0", zod: "^4.0.0", typescript: "^7.0.0" }

let folder: string

const root = join(import.meta.dirname, "../..")

/** A folder as `npm install` leaves it: with this package, as it was last compiled, and zod. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nixgen-init-"))
  mkdirSync(join(folder, "node_modules"))
  symlinkSync(root, join(folder, "node_modules/nixgen"))
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"))
})

afterEach(() => rmSync(folder, { recursive: true }))

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8")
}

test("what init writes builds as it is", async () => {
  const terminal = testTerminal(folder)
  expect(init(undefined, versions, terminal)).toBe(0)
  expect(await build({}, terminal)).toBe(0)
  expect(terminal.told()).toMatch(/generated: \d+ created/)
  expect(read("generated/hosts/server-1/default.nix")).toContain(
    'networking.hostName = "server-1";',
  )
})

test("every file that init writes is formatted", async () => {
  init(undefined, versions, testTerminal(folder))
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  const texts = files.filter((file) => /^(?!node_modules).*\.(ts|json)$/.test(file))
  for (const file of texts) {
    const filepath = join(folder, file)
    const formatted = await check(read(file), { filepath, semi: false, printWidth: 100 })
    expect([file, formatted]).toEqual([file, true])
  }
})

test("an npm project keeps what it says itself", () => {
  writeFileSync(join(folder, "package.json"), '{"name":"x","dependencies":{"zod":"^4.1.0"}}')
  writeFileSync(join(folder, ".gitignore"), "mine\n")
  init(undefined, versions, testTerminal(folder))
  expect(JSON.parse(read("package.json"))).toMatchObject({
    name: "x",
    type: "module",
    dependencies: { nixgen: "^0.1.0", zod: "^4.1.0" },
    devDependencies: { typescript: "^7.0.0" },
  })
  expect(read(".gitignore")).toBe("mine\n")
})

test("a file that is there already keeps init from writing any", () => {
  writeFileSync(join(folder, "fleet.ts"), "")
  expect(() => init(undefined, versions, testTerminal(folder))).toThrow(ProblemError)
  expect(readdirSync(folder)).toEqual(["fleet.ts", "node_modules"])
})

test.each([
  ["host", "web-2", "hosts/web-2.ts"],
  ["service", "my-service", "services/my-service.ts"],
  ["disk-layout", "big-disk", "disk-layouts/big-disk.ts"],
] as const)("add %s %s writes %s, which builds", async (kind, name, path) => {
  const terminal = testTerminal(folder)
  init(undefined, versions, terminal)
  expect(await add(kind, name, {}, terminal)).toBe(0)
  expect(existsSync(join(folder, path))).toBe(true)
  expect(await build({}, terminal)).toBe(0)
  await expect(add(kind, name, {}, terminal)).rejects.toThrow(ProblemError)
})

test("add host lists the host where the fleet lists hosts by name, comments and all", async () => {
  const terminal = testTerminal(folder)
  init(undefined, versions, terminal)
  const fleet = `import { defineFleet } from "nixgen"
import server1 from "./hosts/server-1.ts"

export default defineFleet({
  pins: "./npins/sources.json",
  hosts: {
    // the first one
    "server-1": server1,
  },
})
`
  writeFileSync(join(folder, "fleet.ts"), fleet)
  await add("host", "web-2", {}, terminal)
  expect(read("fleet.ts")).toBe(
    fleet
      .replace(
        '"./hosts/server-1.ts"\n',
        '"./hosts/server-1.ts"\nimport web2 from "./hosts/web-2.ts"\n',
      )
      .replace("server1,\n", 'server1,\n    "web-2": web2,\n'),
  )
  expect(await build({}, terminal)).toBe(0)
})

test.each(["-web", "web_1", "a".repeat(64)])("add refuses a host named %s", async (name) => {
  const terminal = testTerminal(folder)
  init(undefined, versions, terminal)
  await expect(add("host", name, {}, terminal)).rejects.toThrow(/NG101/)
})

test("what init and add write type-checks", async () => {
  const terminal = testTerminal(folder)
  init(undefined, versions, terminal)
  await add("service", "my-service", {}, terminal)
  await add("disk-layout", "big-disk", {}, terminal)
  const typescript = join(root, "node_modules/typescript/bin/tsc")
  const output = execFileSync(process.execPath, [typescript, "--project", folder])
  expect(output.toString()).toBe("")
})
