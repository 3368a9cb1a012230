/** Where a project's fleets are, and where each one's tree goes. */
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { homedir } from "node:os"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
import { isInside } from "../files/folders.ts"
import { enumerateFirst } from "../problems/enumerate.ts"
import { mergeProblem } from "../problems/merge-mark.ts"
import { type Problem, lineAndColumn, problem, saidBy } from "../problems/problem.ts"
import { type Checked, checkSchema } from "../problems/schema.ts"
import { shown } from "../problems/text.ts"
import { filesMatching, namesMissing } from "../source/globs.ts"
import { type Settings, entries, settingsSchema } from "./settings.ts"

/** A fleet of the project. */
export interface ProjectFleet {
  /** The name of its file's folder. */
  readonly name: string
  /** Absolute path of the file whose default export is the fleet. */
  readonly file: string
  /** Absolute path of the folder that its tree is written into. */
  readonly out: string
  /** The project's folder. */
  readonly directory: string
  /** Sets of packages whose names are asked for, by their names in nixpkgs. */
  readonly packageSets: readonly string[]
  /** Whether it is asked what packages are for. */
  readonly packageDescriptions: boolean
}

/** A project: the folder that commands work in, and its fleets. */
export interface Project {
  readonly directory: string
  readonly fleets: readonly ProjectFleet[]
}

/**
 * The project that a folder belongs to: the nearest folder upwards with `"nixgen"` in its
 * package.json, or with a fleet's file that no such folder lists. Problems: NG001 there is none, or
 * its settings cannot be used.
 */
export async function findProject(start: string): Promise<Checked<Project>> {
  const folders = [...upwards(resolve(start))]
  const entry = folders
    .flatMap((folder) => entries.map((name) => join(folder, name)))
    .find((file) => existsSync(file))
  for (const folder of folders) {
    const settings = await settingsOf(folder)
    if (settings === undefined) continue
    if (settings.value === undefined) return settings
    const files = filesMatching(settings.value.fleets, folder)
    const isAbove = entry !== undefined && folder.length < dirname(entry).length
    if (!isAbove || files.includes(entry)) return projectWith(folder, settings.value, files)
  }
  if (entry === undefined) return { problems: [noProject(start)] }
  return projectWith(dirname(entry), {
    fleets: basename(entry),
    out: "generated",
    packageSets: [],
    packageDescriptions: false,
  })
}

function* upwards(directory: string): Iterable<string> {
  yield directory
  if (dirname(directory) !== directory) yield* upwards(dirname(directory))
}

/** What package.json says under "nixgen"; `undefined` where it says nothing. */
async function settingsOf(directory: string): Promise<Checked<Settings> | undefined> {
  const file = join(directory, "package.json")
  const text = await readFile(file, "utf8").catch(() => undefined)
  if (text === undefined) return undefined
  const { value: manifest, problems: unread } = parsed(text.replace(/^\uFEFF/, ""), file)
  if (unread.length > 0) return { problems: unread }
  if (manifest === undefined || !("nixgen" in manifest)) return undefined
  const origin = { place: { file }, path: ["nixgen"] }
  const { value, problems } = checkSchema(settingsSchema, manifest.nixgen, origin)
  if (value !== undefined) return { value, problems: [] }
  return { problems: problems.map((each) => problem("NG001", saidBy(each))) }
}

/** What stands in a package.json. Where it cannot be read, nobody knows where the trees are. */
function parsed(text: string, file: string): { value?: object; problems: readonly Problem[] } {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null ? { value, problems: [] } : { problems: [] }
  } catch (error) {
    const merged = mergeProblem("NG001", text, file)
    if (merged !== undefined) return { problems: [merged] }
    const reason = error instanceof Error ? error.message : String(error)
    const [, offset] = /at position (\d+)/.exec(reason) ?? []
    const at = offset === undefined ? {} : lineAndColumn(text, Number(offset))
    const message = `package.json is no JSON: ${reason}`
    const hint = "mend it: it may say which fleets there are, and where their trees are"
    return { problems: [problem("NG001", { message, hint, place: { file, ...at } })] }
  }
}

function projectWith(
  directory: string,
  { fleets, out, packageSets, packageDescriptions }: Settings,
  files = filesMatching(fleets, directory),
): Checked<Project> {
  const found = files.map((file): ProjectFleet => {
    const name = basename(dirname(file))
    const tree = resolve(directory, out.replaceAll("{name}", name))
    return { name, file, out: tree, directory, packageSets, packageDescriptions }
  })
  // of the names that a single fleet's file may have, it has one
  const isNamed = [fleets].flat().join() !== entries.join()
  const missing = isNamed ? namesMissing(fleets, directory) : []
  const unmatched = found.length === 0 ? fleets : missing
  const problems =
    unmatched.length > 0 ? [noFleet(directory, unmatched)] : outProblems(directory, found)
  return problems.length > 0 ? { problems } : { value: { directory, fleets: found }, problems: [] }
}

/** What keeps each fleet's tree from being written to where the settings say. */
function outProblems(directory: string, fleets: readonly ProjectFleet[]): readonly Problem[] {
  return fleets.flatMap(({ file, out }, index) => {
    const shared = fleets
      .slice(0, index)
      .find((each) => isInside(each.out, out) || isInside(out, each.out))
    const reason = unsafe(out, directory, fleets) ?? (shared && besides(shared, out, directory))
    if (reason === undefined) return []
    return [
      problem("NG001", {
        place: { file: join(directory, "package.json") },
        path: ["nixgen", "out"],
        message: `the tree of ${relative(directory, file)} cannot be written to ${shown(out, directory)}: ${reason}`,
        hint: 'give each fleet a folder that holds nothing else: "out": "generated/{name}"',
      }),
    ]
  })
}

/** Names of folders that belong to other programs, or to nixgen's own types. */
const foreign = [".git", "node_modules", ".nixgen"]

/** Why a folder is none for generated files: it holds, or is, what they must not be mixed with. */
function unsafe(
  out: string,
  directory: string,
  fleets: readonly ProjectFleet[],
): string | undefined {
  if (isInside(out, directory)) return "the project is there"
  if (isInside(out, homedir())) return "it is your home directory, or above it"
  const definition = fleets.find(({ file }) => isInside(out, file))
  if (definition !== undefined) return `${relative(directory, definition.file)} is there`
  const names = relative(directory, out).toLowerCase().split(sep)
  const name = foreign.find((each) => names.includes(each))
  return name === undefined ? undefined : `${name} is no place for it`
}

function besides({ file, out: other }: ProjectFleet, out: string, directory: string): string {
  const tree = `that of ${relative(directory, file)}`
  return out === other ? `${tree} is written there too` : `${tree} is in ${shown(other, directory)}`
}

function noFleet(directory: string, fleets: string | readonly string[]): Problem {
  return problem("NG001", {
    place: { file: join(directory, "package.json") },
    path: ["nixgen", "fleets"],
    message: `no file matches ${[fleets].flat().join(", ")}`,
    hint: elsewhere(directory),
  })
}

function noProject(start: string): Problem {
  return problem("NG001", {
    message: `there is no fleet.ts in ${start} or in any folder above it`,
    hint: elsewhere(start) ?? "`nixgen init` makes a fleet to start from",
  })
}

/** How fleets are named that are in folders of a project's, as where one was moved to. */
function elsewhere(start: string): string | undefined {
  const directory = [...upwards(resolve(start))].find((folder) =>
    existsSync(join(folder, "package.json")),
  )
  if (directory === undefined) return undefined
  const globs = entries.flatMap((name) => [`*/${name}`, `*/*/${name}`])
  const [found, ...others] = filesMatching(globs, directory).map((file) =>
    relative(directory, file),
  )
  if (found === undefined) return undefined
  const glob = others.length === 0 ? found : `${dirname(dirname(found))}/*/${basename(found)}`
  const settings = `"nixgen": { "fleets": "${glob.replace(/^\.\//, "")}", "out": "generated/{name}" }`
  return `there is ${enumerateFirst([found, ...others], shownFleets)}: run this there, or say in package.json: ${settings}`
}

/** So many fleets are named that are elsewhere. */
const shownFleets = 3
