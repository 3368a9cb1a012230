/** `nixgen add`: a host, a disk layout, a service, a module, a secret, a test, an input or CI more. */
import { dirname, join } from "node:path"
import type { ModelModule, ModelService } from "../model/model.ts"
import { type Servers, publicServers } from "../pins/forges.ts"
import type { ProjectFleet } from "../project/fleets.ts"
import { ciFilesFor } from "./add/ci.ts"
import { emptyModel, emptyModule, requireLayoutName, requireRules } from "./add/rules.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { addCommand } from "./commands/add.ts"
import { CommandFailure, exitStatus } from "./outcome/exit-status.ts"
import { type Selection, selectedFleets } from "./fleets/fleets.ts"
import { formatTypeScript } from "./project/format-typescript.ts"
import {
  type ProjectChange,
  type ProjectFile,
  tellWritten,
  writeProject,
  writtenObject,
} from "./project/new-files.ts"
import { oneAfterAnother } from "./project/one-after-another.ts"
import { shown } from "../problems/text.ts"
import { forges } from "../starter/ci.ts"
import { diskLayoutText } from "../starter/disk-layout.ts"
import { moduleText } from "../starter/module.ts"
import { placeholdersIn } from "../starter/placeholders.ts"
import { serviceText } from "../starter/service.ts"
import type { Terminal } from "./terminal/terminal.ts"

type AddOptions = OptionsOf<typeof addCommand>

type AddOutcome = Outcome<JsonOf<typeof addCommand>>

/** What is to be added, and to which fleet. */
interface Wanted {
  readonly options: AddOptions
  readonly fleet: ProjectFleet
}

type Addition = (wanted: Wanted, terminal: Terminal, servers: Servers) => Promise<AddOutcome>

/** How each kind is added. Each fails where the name breaks a rule. */
const additions: Readonly<Record<AddOptions["kind"], Addition>> = {
  host: async ({ options: { name }, fleet }, terminal) =>
    written(await (await import("./add/host.ts")).hostChange(name, fleet), terminal),
  "disk-layout": async ({ options: { name }, fleet }, terminal) => {
    requireLayoutName(name)
    return written(await oneFile("disk-layouts", name, diskLayoutText(name), fleet), terminal)
  },
  service: async ({ options: { name }, fleet }, terminal) => {
    const service: ModelService = {
      ...emptyModule(name),
      file: "",
      path: [],
      imports: [],
      declarations: [],
      config: {},
    }
    requireRules(emptyModel, { ...emptyModel, services: [service] })
    return written(await oneFile("services", name, serviceText(name), fleet), terminal)
  },
  module: async ({ options: { name }, fleet }, terminal) => {
    const module: ModelModule = { ...emptyModule(name), file: "", imports: [], config: {} }
    requireRules(emptyModel, { ...emptyModel, modules: [module] })
    return written(await oneFile("modules", name, moduleText(name), fleet), terminal)
  },
  secret: async ({ options: { name }, fleet }, terminal) => {
    const { change, advice } = await (await import("./add/secret.ts")).secretAdded(name, fleet)
    return written(change, terminal, advice)
  },
  test: async ({ options: { name }, fleet }, terminal) =>
    written(await (await import("./add/test.ts")).testChange(name, fleet), terminal),
  ci: async ({ options: { name }, fleet: { directory } }, terminal) => {
    const forge = forges.find((each) => each === name)
    if (forge === undefined)
      throw new CommandFailure(
        `the forge cannot be "${name}"`,
        `it is one of ${forges.join(", ")}`,
        [],
        "NG087",
      )
    return written({ create: ciFilesFor(forge, directory), change: [] }, terminal)
  },
  async input({ options, fleet }, terminal, servers) {
    const { name, url, follows } = options
    const { addInput, addressForms } = await import("./add/input.ts")
    if (url === undefined) throw new CommandFailure("the url is missing", addressForms, [], "NG086")
    return await addInput({ name, url, follows }, fleet, { ...terminal, servers })
  },
}

/**
 * Adds to one fleet. Problems: those of the rules, of pins and of a build, and NG070 a file is in the
 * way.
 */
export async function add(
  options: AddOptions,
  terminal: Terminal,
  servers = publicServers,
): Promise<AddOutcome> {
  const { kind, url, follows } = options
  if (kind !== "input" && (url !== undefined || follows.length > 0))
    throw new CommandFailure(
      `a ${kind} has no address, and follows nothing`,
      undefined,
      [],
      "NG088",
    )
  const fleet = await (kind === "ci" ? anyFleet : oneFleet)(options, terminal)
  const work = async () => await additions[kind]({ options, fleet }, terminal, servers)
  return await oneAfterAnother(fleet.file, work, terminal)
}

/** Writes new files, and tells of them, and of what is left to the user. */
function written(
  change: ProjectChange,
  terminal: Terminal,
  advice: readonly string[] = [],
): AddOutcome {
  writeProject(change)
  return {
    status: exitStatus.done,
    problems: [],
    json: () => writtenObject(change, terminal),
    words: () => {
      tellWritten(change, terminal)
      for (const file of change.create) tellPlaceholders(file, terminal)
      for (const line of advice) terminal.tell(`  ${line}`)
    },
  }
}

/** Of a project whose fleets all have one forge. */
async function anyFleet(selection: Selection, terminal: Terminal): Promise<ProjectFleet> {
  const [fleet] = await selectedFleets(selection, terminal)
  return fleet ?? (await oneFleet(selection, terminal))
}

async function oneFleet(selection: Selection, terminal: Terminal): Promise<ProjectFleet> {
  const [fleet, ...others] = await selectedFleets(selection, terminal)
  if (fleet !== undefined && others.length === 0) return fleet
  const names = [fleet, ...others].flatMap((each) => (each === undefined ? [] : [each.name]))
  throw new CommandFailure(
    "the project has several fleets: say --fleet NAME",
    `known: ${names.join(", ")}`,
  )
}

async function oneFile(
  folder: string,
  name: string,
  text: string,
  { file }: ProjectFleet,
): Promise<ProjectChange> {
  const path = join(dirname(file), folder, `${name}.ts`)
  return { create: [{ path, text: await formatTypeScript(text, path) }], change: [] }
}

function tellPlaceholders({ path, text }: ProjectFile, { tell, directory }: Terminal): void {
  for (const { line, wanted } of placeholdersIn(text))
    tell(`  replace ${shown(path, directory)}:${line}  ${wanted}`)
}
