/** `nixgen add`: a new host, disk layout or service in a fleet that is there. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { type Problem, ProblemError } from "../problem.ts"
import type { ProjectFleet } from "../project/fleets.ts"
import {
  hostDefinition,
  identifierOf,
  layoutDefinition,
  serviceDefinition,
} from "../starter/definitions.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import { type Selection, selectedFleets } from "./fleets.ts"
import { shown } from "./report.ts"
import type { Terminal } from "./terminal.ts"

/** What can be added. */
export type AddedKind = "host" | "disk-layout" | "service"

/** Files to be written, by absolute path. */
type Texts = Readonly<Record<string, string>>

const additions: Readonly<
  Record<AddedKind, (fleet: ProjectFleet, name: string) => Promise<Texts>>
> = {
  host: addedHost,
  "disk-layout": async ({ file }, name) => ({
    [join(dirname(file), "disk-layouts", `${name}.ts`)]: layoutDefinition(name),
  }),
  service: async ({ file }, name) => ({
    [join(dirname(file), "services", `${name}.ts`)]: serviceDefinition(name),
  }),
}

/** Writes the definition, in the project's own style; never over a file that is there. */
export async function add(
  kind: AddedKind,
  name: string,
  selection: Selection,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [fleet, ...others] = await selectedFleets(selection, terminal)
  if (fleet === undefined || others.length > 0)
    throw new CommandFailure("the project has several fleets", "name one with --fleet")
  const wrong = nameProblem(kind, name)
  if (wrong !== undefined) throw new ProblemError([wrong])
  const texts = await additions[kind](fleet, name)
  const taken = Object.keys(texts).filter((file) => file !== fleet.file && existsSync(file))
  if (taken.length > 0) throw new ProblemError(taken.map(isThere))
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await formatted(text, file))
    terminal.tell(`${file === fleet.file ? "changed" : "wrote"} ${shown(file, terminal.directory)}`)
  }
  return exitStatus.done
}

/** A host's file where the fleet looks for hosts, or one that the fleet's own file then lists. */
async function addedHost(fleet: ProjectFleet, name: string): Promise<Texts> {
  const { hostList } = await import("../project/edit-fleet.ts")
  const directory = dirname(fleet.file)
  const hosts = hostList(fleet.file)
  if (hosts.kind === "computed")
    throw new CommandFailure(`${fleet.file} does not write out where its hosts are`)
  if (hosts.kind === "globs") {
    const file = await matchingFile(hosts.globs, name, directory)
    return { [file]: hostDefinition(name, partsFor(file, directory)) }
  }
  const file = join(directory, "hosts", `${name}.ts`)
  return {
    [file]: hostDefinition(name, partsFor(file, directory)),
    [fleet.file]: hosts.add(name, identifierOf(name), `./hosts/${name}.ts`),
  }
}

/** The file of the host's name that one of the globs finds. */
async function matchingFile(
  globs: readonly string[],
  name: string,
  directory: string,
): Promise<string> {
  const { default: picomatch } = await import("picomatch")
  const found = globs
    .map((glob) => glob.replace(/^\.\//, ""))
    .map((glob) => ({ glob, path: join(dirname(glob), `${name}.ts`) }))
    .find(({ glob, path }) => picomatch.isMatch(path, glob))
  if (found !== undefined) return join(directory, found.path)
  throw new CommandFailure(
    `a host named "${name}" is not found by ${globs.join(", ")}`,
    "choose a name that the fleet's glob matches, or widen the glob",
  )
}

function partsFor(file: string, directory: string) {
  const from = (path: string) => {
    if (!existsSync(join(directory, path))) return undefined
    const way = relative(dirname(file), join(directory, path))
    return way.startsWith(".") ? way : `./${way}`
  }
  return { layout: from("disk-layouts/standard.ts"), service: from("services/node-exporter.ts") }
}

function nameProblem(kind: AddedKind, name: string): Problem | undefined {
  const allowed = kind === "host" ? /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i : /^[a-z][a-z0-9_-]*$/i
  if (allowed.test(name)) return undefined
  return {
    code: kind === "host" ? "NG101" : "NG106",
    severity: "error",
    message: `"${name}" cannot be the name of a ${kind}`,
    hint: 'names have letters, digits and "-", as in "web-1"',
  }
}

function isThere(file: string): Problem {
  return {
    code: "NG070",
    severity: "error",
    place: { file },
    message: "this file is there already",
    hint: "choose another name",
  }
}

/** TypeScript as the project's own prettier settings would have it. */
async function formatted(text: string, file: string): Promise<string> {
  const { format, resolveConfig } = await import("prettier")
  const own = await resolveConfig(file, { editorconfig: true })
  return await format(text, { semi: false, printWidth: 100, ...own, filepath: file })
}
