import { readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeEach, describe, expect, test } from "vitest"
import { hostFile, makeProject } from "../../test/support/project.ts"
import { add, build, init } from "../../test/support/commands.ts"
import { secretFleet } from "../../test/support/secret-fleet.ts"
import { testTerminal } from "../../test/support/terminal.ts"

const versions = { nixgen: "^0.1.0", zod: "^4.0.0", typescript: "^7.0.0", vitest: "^4.0.0" }

function reader(folder: string) {
  return (path: string) => readFileSync(join(folder, path), "utf8")
}

describe("to the fleet that init writes", () => {
  let folder: string

  beforeEach(async () => {
    folder = join(makeProject({}), "mine")
    await init("mine", versions, testTerminal(join(folder, "..")))
  })

  test("hosts that are added at once have addresses of their own", async () => {
    const names = ["web-2", "web-3", "web-4"]
    const added = names.map(async (name) => await add("host", name, {}, testTerminal(folder)))
    expect(await Promise.all(added)).toEqual([0, 0, 0])
    const addresses = names.map(
      (name) => /targetHost: "(.*?)"/.exec(reader(folder)(`hosts/${name}.ts`))?.[1],
    )
    expect(new Set(addresses)).toEqual(new Set(["192.0.2.11", "192.0.2.12", "192.0.2.13"]))
  })

  test.each([
    ["host", "web-2", "hosts/web-2.ts"],
    ["service", "my-service", "services/my-service.ts"],
    ["module", "my-module", "modules/my-module.ts"],
    ["disk-layout", "big-disk", "disk-layouts/big-disk.ts"],
  ] as const)("%s %s is written to %s, and the fleet builds", async (kind, name, path) => {
    const terminal = testTerminal(folder)
    expect(await add(kind, name, {}, terminal)).toBe(0)
    expect(terminal.told()).toContain(`wrote ${path}`)
    expect(await build({}, terminal)).toBe(0)
    const before = reader(folder)(path)
    await expect(add(kind, name, {}, terminal)).rejects.toMatchObject({
      problems: [{ code: kind === "host" ? "NG102" : "NG070" }],
    })
    expect(reader(folder)(path)).toBe(before)
  })

  test("a host resembles the first one, with an address and a disk of its own", async () => {
    await add("host", "web-2", {}, testTerminal(folder))
    expect(reader(folder)("hosts/web-2.ts"))
      .toBe(`import { type HostDefinition, defineHost } from "nixgen"
import { standard } from "../disk-layouts/standard.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  // the machine's own data: the address is a placeholder, and the rest a guess
  inventory: { address: "192.0.2.11", prefixLength: 24, gateway: "192.0.2.1", interface: "enp1s0" },
  deploy: { targetHost: "192.0.2.11" },
  // everything on this disk is erased at installation: \`ls -l /dev/disk/by-id\` names it
  disks: standard({ device: "/dev/disk/by-id/REPLACE-ME-device" }),
  config: {},
} satisfies HostDefinition)
`)
  })

  test.each([
    ["host", "-web", "NG101"],
    ["host", "web_", "NG101"],
    ["host", "a".repeat(64), "NG101"],
    ["host", "../web", "NG101"],
    ["host", "common", "NG105"],
    ["host", "server-1-disko", "NG105"],
    ["host", "Server-1", "NG102"],
    ["service", "2nd", "NG106"],
    ["service", "a/b", "NG106"],
    ["service", "default", "NG106"],
    ["disk-layout", 'x"', "NG106"],
    ["module", "../x", "NG106"],
    ["module", "default", "NG106"],
    ["secret", "../x", "NG020"],
    ["secret", "hosts/x", "NG020"],
  ] as const)("%s %s is refused", async (kind, name, code) => {
    const before = readdirSync(folder, { recursive: true })
    await expect(add(kind, name, {}, testTerminal(folder))).rejects.toMatchObject({
      problems: [{ code }],
    })
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
  })

  test("a module that a host imports is built with it", async () => {
    await add("module", "import", {}, testTerminal(folder))
    const path = join(folder, "hosts/server-1.ts")
    const host = reader(folder)("hosts/server-1.ts")
    const imported = `import { _import } from "../modules/import.ts"\n${host}`
    writeFileSync(path, imported.replace("config: {}", "imports: [_import],\n  config: {}"))
    expect(await build({}, testTerminal(folder))).toBe(0)
    expect(reader(folder)("generated/modules/import.nix")).toContain("the module import")
  })

  test("a secret is declared beside the others, which hosts import", async () => {
    const terminal = testTerminal(folder)
    await add("secret", "app/database", {}, terminal)
    expect(terminal.told()).toBe(`wrote secrets.ts
  say in defineFleet who can read secrets: secrets: sops({ recipients: { ann: "age1…" } })
  write appDatabase.path where an option of a host reads a file
  then \`nixgen secrets set app/database\` asks for its value`)
    const more = testTerminal(folder)
    await add("secret", "token", {}, more)
    expect(more.told()).toMatch(/^changed secrets\.ts\n/)
    expect(reader(folder)("secrets.ts"))
      .toBe(`/** The fleet's secrets: a host can read those whose \`.path\` its definitions have. */
import { secret } from "nixgen"

export const appDatabase = secret("app/database")

export const token = secret("token")
`)
    expect(await build({}, testTerminal(folder))).toBe(0)
    await expect(add("secret", "app/database", {}, terminal)).rejects.toMatchObject({
      problems: [{ code: "NG503", place: { file: join(folder, "secrets.ts"), line: 4 } }],
    })
  })

  test("a layout whose name is a word of TypeScript can be imported", async () => {
    await add("disk-layout", "default-2", {}, testTerminal(folder))
    await add("service", "import", {}, testTerminal(folder))
    expect(reader(folder)("disk-layouts/default-2.ts")).toContain("export const default2 = ")
    expect(reader(folder)("services/import.ts")).toContain("export const _import = ")
  })
})

describe("a host where the fleet's glob finds it", () => {
  const host = hostFile("")

  function projectWith(glob: string): string {
    return makeProject({
      "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: ["${glob}", "!**/no-*.ts"] })
`,
      "hosts/dev-1.ts": host,
      "racks/a/dev-1.ts": host,
      "folders/dev-1/index.ts": host,
    })
  }

  test.each([
    ["./hosts/dev-*.ts", "dev-2", "hosts/dev-2.ts"],
    ["machines/*.mts", "web", "machines/web.mts"],
    ["./{racks,rooms}/*/dev-*.ts", "dev-2", "racks/a/dev-2.ts"],
    ["./folders/*/index.ts", "dev-2", "folders/dev-2/index.ts"],
    ["machines/*/index.mts", "web", "machines/web/index.mts"],
  ])("%s, %s is %s", async (glob, name, path) => {
    const folder = projectWith(glob)
    await add("host", name, {}, testTerminal(folder))
    expect(reader(folder)(path)).toContain("defineHost")
  })

  test.each([
    ["*.host.ts", "web"],
    ["./hosts/dev-*.ts", "web"],
    ["./hosts/*.ts", "no-web"],
  ])("%s, %s is nowhere", async (glob, name) => {
    const folder = projectWith(glob)
    await expect(add("host", name, {}, testTerminal(folder))).rejects.toThrow(/would match/)
  })
})

describe("a host that the fleet lists by name", () => {
  const fleet = `import { defineFleet } from "nixgen";
import dev1 from "./machines/dev-1.ts";

export default defineFleet({
  pins: "./npins/sources.json",
  hosts: {
    "dev-1": dev1, // the first
    // more to come
  },
});
`

  test("is imported and listed; its file is beside the others", async () => {
    const folder = makeProject({ "fleet.ts": fleet, "machines/dev-1.ts": hostFile("") })
    const terminal = testTerminal(folder)
    await add("host", "dev-2", {}, terminal)
    expect(reader(folder)("fleet.ts")).toBe(`import { defineFleet } from "nixgen";
import dev1 from "./machines/dev-1.ts";
import dev2 from "./machines/dev-2.ts";

export default defineFleet({
  pins: "./npins/sources.json",
  hosts: {
    "dev-1": dev1, // the first
    "dev-2": dev2,
    // more to come
  },
});
`)
    expect(terminal.told()).toMatch(/^wrote machines\/dev-2\.ts\nchanged fleet\.ts/)
    expect(await build({}, terminal)).toBe(0)
  })

  test("is not written where the list cannot be edited", async () => {
    const folder = makeProject({
      "fleet.ts": fleet.replace(/hosts: \{[^}]*\}/, "hosts: Object.fromEntries([['dev-1', dev1]])"),
      "machines/dev-1.ts": hostFile(""),
    })
    await expect(add("host", "dev-2", {}, testTerminal(folder))).rejects.toThrow(/does not list/)
    expect(readdirSync(join(folder, "machines"))).toEqual(["dev-1.ts"])
  })
})

test("a secret that a host declares itself is not declared again", async () => {
  const folder = secretFleet({
    "hosts/web.ts": 'config: { environment: { etc: { a: { source: secret("db").path } } } },',
  })
  await expect(add("secret", "db", {}, testTerminal(folder))).rejects.toMatchObject({
    problems: [{ code: "NG503", place: { file: join(folder, "hosts/web.ts") } }],
  })
  const terminal = testTerminal(folder)
  await add("secret", "other", {}, terminal)
  expect(terminal.told()).toMatch(/^wrote secrets\.ts\n {2}write other\.path/)
})

test("one of several fleets has to be named", async () => {
  const fleet = reader(makeProject({}))("fleet.ts")
  const folder = makeProject({
    "package.json": '{ "nixgen": { "fleets": "fleets/*/fleet.ts", "out": "out/{name}" } }',
    "fleets/eu/fleet.ts": fleet,
    "fleets/us/fleet.ts": fleet,
  })
  const terminal = testTerminal(folder)
  await expect(add("service", "web", {}, terminal)).rejects.toMatchObject({
    message: "the project has several fleets: say --fleet NAME",
    hint: "known: eu, us",
  })
  await add("service", "web", { fleet: "us" }, terminal)
  expect(readdirSync(join(folder, "fleets/us/services"))).toEqual(["web.ts"])
})

test("in the folder of a fleet, or below it, that one is meant", async () => {
  const fleet = reader(makeProject({}))("fleet.ts")
  const folder = makeProject({
    "package.json":
      '{ "nixgen": { "fleets": ["fleet.ts", "fleets/*/fleet.ts"], "out": "out/{name}" } }',
    "fleets/eu/fleet.ts": fleet,
    "fleets/us/fleet.ts": fleet,
    "fleets/us/hosts/a.ts": "",
  })
  await add("service", "web", {}, testTerminal(join(folder, "fleets/eu")))
  await add("service", "web", {}, testTerminal(join(folder, "fleets/us/hosts")))
  for (const name of ["eu", "us"])
    expect(readdirSync(join(folder, `fleets/${name}/services`))).toEqual(["web.ts"])
  for (const elsewhere of [folder, join(folder, "fleets")])
    await expect(add("service", "b", {}, testTerminal(elsewhere))).rejects.toMatchObject({
      message: "the project has several fleets: say --fleet NAME",
    })
})

describe("what a forge runs", () => {
  test.each([
    ["github", ".github/workflows/fleet-update.yml"],
    ["gitlab", ".gitlab-ci.yml"],
    ["forgejo", ".forgejo/workflows/fleet.yml"],
  ] as const)("%s is added once, or written with the fleet", async (forge, path) => {
    const folder = makeProject({})
    expect(await add("ci", forge, {}, testTerminal(folder))).toBe(0)
    const text = reader(folder)(path)
    expect(text).toContain("npx nixgen")
    await expect(add("ci", forge, {}, testTerminal(folder))).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: "NG070" })]),
    })
    expect(await init("mine", versions, testTerminal(folder), forge)).toBe(0)
    expect(reader(join(folder, "mine"))(path)).toBe(text)
  })

  test("stands where the repository begins", async () => {
    const folder = makeProject({ ".git/HEAD": "ref: refs/heads/main\n" })
    await init("infra/fleet", versions, testTerminal(folder), "github")
    expect(reader(folder)(".github/workflows/fleet.yml")).toContain(
      'working-directory: "infra/fleet"',
    )
  })

  test("another is a mistake", async () => {
    await expect(add("ci", "jenkins", {}, testTerminal(makeProject({})))).rejects.toMatchObject({
      code: "NG087",
      hint: "it is one of github, gitlab, forgejo",
    })
  })
})
