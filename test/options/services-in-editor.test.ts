/** Where the language servers of both TypeScripts lead from a service's options: to what defines the service. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { fleetNames } from "../../src/cli/types/fleet-names.ts"
import { typesFolder } from "../../src/cli/types/folders.ts"
import { registration } from "../../src/cli/types/registration.ts"
import { typeFiles } from "../../src/cli/types/type-files.ts"
import type { Group, Member } from "../../src/options/tree/option-type.ts"
import { loadModel } from "../support/model.ts"
import { type Project, makeProject } from "./project.ts"
import { type Server, languageServers } from "./servers.ts"

const root = join(import.meta.dirname, "../..")

const group = (members: Readonly<Record<string, Member>>): Group => ({
  kind: "group",
  members: new Map(Object.entries(members)),
})
const enable = group({ enable: { kind: "option", type: { kind: "boolean" }, typeText: "" } })
const options = group({
  fleet: group({ services: group({ "node-exporter": enable, other: enable, website: enable }) }),
})

const text = `import { config, defineModule } from "nixgen"
export default defineModule({
  name: "used",
  config: { fleet: { services: { website: { enable: config.fleet.services["node-exporter"].enable } } } },
})
`

const places = [
  ["services: { ‸website", "services/website.ts", "website = defineService("],
  ['services["‸node-exporter', "services/node-exporter.ts", "nodeExporter = defineService("],
] as const

let project: Project
const file = () => join(project.folder, "used.ts")
beforeAll(async () => {
  project = makeProject(root, "nixos-pi-servers")
  const { folder } = project
  const { model } = await loadModel(folder)
  mkdirSync(join(folder, typesFolder), { recursive: true })
  for (const [path, { content }] of typeFiles(options, [], [fleetNames(model)], undefined, folder))
    writeFileSync(join(folder, typesFolder, path), content)
  for (const { path, text: said } of registration(folder).value?.create ?? [])
    writeFileSync(path, said)
  writeFileSync(file(), text)
})
afterAll(() => project.remove())

describe.each([...languageServers(root)])("%s", (_, start) => {
  let server: Server
  beforeAll(async () => {
    server = await start()
    server.open(file(), text)
  })
  afterAll(() => server.close())

  test.each(places)("from %s to %s", async (marked, where, says) => {
    const [before = "", after = ""] = marked.split("‸")
    const found = await server.define(file(), text.indexOf(before + after) + before.length)
    const led = found.map((each) => [
      relative(project.folder, each.file),
      readFileSync(each.file, "utf8").split("\n")[each.line - 1],
    ])
    expect(led).toEqual([[where, expect.stringContaining(says)]])
  })
})
