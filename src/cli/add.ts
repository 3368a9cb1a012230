/** `nixgen add`: a host, a disk layout or a service more. */
import { dirname, join } from "node:path"
import type { ModelService } from "../model/model.ts"
import type { ProjectFleet } from "../project/fleets.ts"
import { emptyModel, emptyModule, requireLayoutName, requireRules } from "./add/rules.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { addCommand } from "./commands/add.ts"
import { CommandFailure, exitStatus } from "./exit-status.ts"
import { type Selection, selectedFleets } from "./fleets.ts"
import { formatTypeScript } from "./format-typescript.ts"
import {
  type ProjectChange,
  type ProjectFile,
  tellWritten,
  writeProject,
  writtenObject,
} from "./new-files.ts"
import { shown } from "../problems/text.ts"
import { diskLayoutText } from "../starter/disk-layout.ts"
import { placeholdersIn } from "../starter/placeholders.ts"
import { serviceText } from "../starter/service.ts"
import type { Terminal } from "./terminal.ts"

type AddOptions = OptionsOf<typeof addCommand>

/** What is written for each kind. Each fails where the name breaks a rule. */
const changes: Readonly<
  Record<AddOptions["kind"], (name: string, fleet: ProjectFleet) => Promise<ProjectChange>>
> = {
  host: async (name, fleet) => (await import("./add/host.ts")).hostChange(name, fleet),
  "disk-layout": async (name, fleet) => {
    requireLayoutName(name)
    return await oneFile("disk-layouts", name, diskLayoutText(name), fleet)
  },
  service: async (name, fleet) => {
    const service: ModelService = {
      ...emptyModule(name),
      imports: [],
      declarations: [],
      config: {},
    }
    requireRules(emptyModel, { ...emptyModel, services: [service] })
    return await oneFile("services", name, serviceText(name), fleet)
  },
}

/** Adds to one fleet. Problems: those of the rules, and NG070 a file is in the way. */
export async function add(
  { kind, name, fleet }: AddOptions,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof addCommand>>> {
  const change = await changes[kind](name, await oneFleet({ fleet }, terminal))
  writeProject(change)
  return {
    status: exitStatus.done,
    problems: [],
    json: () => writtenObject(change, terminal),
    words: () => {
      tellWritten(change, terminal)
      for (const file of change.create) tellPlaceholders(file, terminal)
    },
  }
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
