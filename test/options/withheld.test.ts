/** Options that no manual tells of: known to compilers and editors, which do not offer them. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { unlistedTable } from "../../src/options/bundle.ts"
import { parseTable } from "../../src/options/tree/table.ts"
import { isLong } from "../support/effort.ts"
import { compilers, errorsIn } from "./compilers.ts"
import { line } from "./lines.ts"
import { type Project, makeProject } from "./project.ts"
import { languageServers } from "./servers.ts"

const root = join(import.meta.dirname, "../..")

/** Whatever stands at the top is there for those that extend the whole configuration. */
const hidden = parseTable(readFileSync(join(root, unlistedTable), "utf8")).filter(
  ({ path, standing }) => standing === "hidden" && path.length > 1,
)

let project: Project
beforeAll(() => {
  project = makeProject(root, "small-company")
}, 120_000)
afterAll(() => project.remove())

const head = 'import { type NixosConfig, config, mkIf, nix, options } from "nixgen"\n'

/** The numbers of the wrong lines, from 0, of a file of the project with such definitions. */
async function wrongLines(compiler: string, definitions: readonly string[]) {
  const text = definitions.map((each) => `definition = ${each}\n`).join("")
  writeFileSync(
    join(project.folder, "hosts/cases.ts"),
    `${head}declare let definition: NixosConfig\n${text}`,
  )
  const errors = await errorsIn(project.folder, compiler)
  return errors.map((each) => Number(/^hosts\/cases\.ts:(\d+) /.exec(each)?.[1]) - 3)
}

const luks = (device: string): string =>
  `{ boot: { initrd: { luks: { devices: { a: ${device} } } } } }`

const right = [
  luks('{ crypttabExtraOpts: ["x-initrd.attach"] }'),
  luks('{ device: "/dev/a", crypttabExtraOpts: mkIf(true, ["a"]) }'),
  luks('mkIf(true, { crypttabExtraOpts: ["a"] })'),
  luks(
    '((opts: { device: string; crypttabExtraOpts: string[] }) => opts)({ device: "/dev/a", crypttabExtraOpts: [] })',
  ),
  luks("config.boot.initrd.luks.devices.b"),
  "{ services: { dbus: { enable: config.services.dbus.enable } } }",
  "{ services: { dbus: { packages: config.services.dbus.packages } } }",
  "{ services: { dbus: { enable: options.services.dbus.enable.isDefined } } }",
  "{ services: { dbus: config.services.dbus } }",
]

const wrong = [
  luks("{ crypttabExtraOpts: 1 }"),
  luks('{ device: "/dev/a", crypttabExtraOpts: [1] }'),
  luks('{ crypttabExtraOpt: ["a"] }'),
  luks("{ device: 1, crypttabExtraOpts: [] }"),
  luks(
    "((opts: { device: number; crypttabExtraOpts: string[] }) => opts)({ device: 1, crypttabExtraOpts: [] })",
  ),
  luks("[]"),
  luks("true"),
  "{ services: { dbus: { enable: mkIf(true, 1) } } }",
  "{ services: { dbus: { enable: config.services.dbus.packages } } }",
  "{ services: { dbus: { enabel: true } } }",
  "{ networking: { hostName: config.services.dbus.enable } }",
  "{ networking: { hostName: config.services.dbus.enabel } }",
]

describe.each([...compilers(root)].slice(0, isLong ? 2 : 1))("%s", (_name, compiler) => {
  test("takes every one, and refuses what is none or no value of one", async () => {
    const all = hidden.map(({ path }) => line(path.join("."), "nix`x`", true).configuration)
    const found = await wrongLines(compiler, [...all, ...right, ...wrong])
    const first = all.length + right.length
    expect(found).toEqual(wrong.map((_, index) => first + index))
  }, 60_000)
})

describe.each([...languageServers(root)].slice(0, isLong ? 2 : 1))("%s", (_name, start) => {
  test("offers none of them, but the others beside them", async () => {
    const server = await start()
    const file = join(project.folder, "hosts/offered.ts")
    const places = hidden.map(({ path }) => {
      const { configuration } = line(path.slice(0, -1).join("."), "{ ‸ }", true)
      return { name: path.at(-1) ?? "", text: configuration }
    })
    const text = [...places, { text: luks("{ ‸ }") }]
      .map((each, index) => `export const a${index}: NixosConfig = ${each.text}\n`)
      .join("")
    const marks = [...text.matchAll(/‸/g)].map(({ index }, before) => index - before)
    server.open(file, head + text.replaceAll("‸", ""))
    const namesAt = async (index: number): Promise<readonly string[]> => {
      const names = await server.complete(file, head.length + (marks[index] ?? 0))
      return names.map((each) => each.replace(/^"|"?\??$/g, ""))
    }
    const offered: string[] = []
    for (const [index, { name, text: place }] of places.entries())
      if ((await namesAt(index)).includes(name)) offered.push(`${place}: ${name}`)
    expect(offered).toEqual([])
    expect(await namesAt(places.length)).toEqual(
      expect.arrayContaining(["allowDiscards", "device", "keyFile"]),
    )
    server.close()
  }, 120_000)
})
