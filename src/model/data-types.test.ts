/** What is read of the fleet's own data, judged by a build. */
import { expect, test } from "vitest"
import { build } from "../../test/support/commands.ts"
import { hostFile, makeProject } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"

const fleet = `import { defineFleet, defineModule, host, inventory, nix, str } from "nixgen"
const shared = defineModule({ config: { SHARED } })
export default defineFleet({
  pins: "./npins/sources.json",
  common: { shared },
  arguments: { site: { name: "a", size: 3 } },
  hosts: "./hosts/*.ts",
})
`
const web = hostFile(
  'inventory: { rack: "a", lan: { port: 1, names: ["a"] } }, config: { OWN }',
  'import { host } from "nixgen"',
)
const db = hostFile("inventory: { rack: 2, lan: { port: 2, names: [] } }")

async function toldOf(shared: string, own = ""): Promise<readonly unknown[]> {
  const files = {
    "fleet.ts": fleet.replace("SHARED", shared),
    "hosts/web.ts": web.replace("OWN", own),
    "hosts/db.ts": db,
  }
  const terminal = testTerminal(makeProject(files))
  await build({ json: true, dryRun: true }, terminal)
  const { problems } = JSON.parse(terminal.written())
  return problems.map(
    ({ code, message }: { code: string; message: string }) => `${code} ${message}`,
  )
}

test.each([
  [
    "networking: { domain: host.lan.port }",
    "NG027 expected null or string, received host.lan.port, which is an integer",
  ],
  [
    "networking: { domain: inventory.web.lan }",
    "NG027 expected null or string, received inventory.web.lan, which is an attribute set",
  ],
  [
    "networking: { nameservers: inventory.db.rack }",
    "NG027 expected list of string, received inventory.db.rack, which is an integer",
  ],
  [
    "networking: { domain: nix`site.size` }",
    "NG027 expected null or string, received site.size, which is an integer",
  ],
  [
    "networking: { domain: str`${host.lan.names}` }",
    "NG427 a text holds texts, paths and packages, received host.lan.names, which is a list of string",
  ],
  [
    "networking: { nameservers: nix`lib.optionals site.name [ ]` }",
    "NG427 lib.optionals takes a boolean, received site.name, which is a string",
  ],
  // it is right in one host
  ["networking: { domain: host.rack }", "NG027 expected null or string, received the number 2"],
])("%s", async (shared, told) => {
  expect(await toldOf(shared)).toEqual([told])
})

// a host reads its own entry
test.each([
  ["networking: { nameservers: host.lan.names }", ""],
  ["", "networking: { domain: host.rack }"],
])("nothing is wrong with %s%s", async (shared, own) => {
  expect(await toldOf(shared, own)).toEqual([])
})

test("a host's own entry is of its own kind", async () => {
  expect(await toldOf("", "networking: { nameservers: host.rack }")).toEqual([
    "NG027 expected list of string, received host.rack, which is a string",
  ])
})
