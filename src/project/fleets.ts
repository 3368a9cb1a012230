/** Where a project's fleets are, and where each one's tree goes. */
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import * as z from "zod"
import type { Problem } from "../problem.ts"
import { type Checked, checkSchema } from "../schema.ts"
import { filesMatching } from "./globs.ts"

/** A fleet of the project. */
export interface ProjectFleet {
  /** The name of its file's folder. */
  readonly name: string
  /** Absolute path of the file whose default export is the fleet. */
  readonly file: string
  /** Absolute path of the folder that its tree is written into. */
  readonly out: string
}

/** A project: the folder that commands work in, and its fleets. */
export interface Project {
  readonly directory: string
  readonly fleets: readonly ProjectFleet[]
}

/** The names that a single fleet's file may have. */
const entries = ["fleet.ts", "fleet.mts", "fleet.js", "fleet.mjs"]

const settingsSchema = z.strictObject({
  fleets: z.union([z.string(), z.array(z.string())]).default(entries),
  out: z.string().default("generated"),
})

type Settings = z.output<typeof settingsSchema>

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
    if (settings?.value === undefined && settings !== undefined) return settings
    const listed = settings && (await projectWith(folder, settings.value))
    const above = entry !== undefined && folder.length < dirname(entry).length
    const fits = !above || listed?.value?.fleets.some(({ file }) => file === entry)
    if (listed !== undefined && fits) return listed
  }
  if (entry === undefined) return { problems: [noProject(start)] }
  return await projectWith(dirname(entry), { fleets: basename(entry), out: "generated" })
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
  const manifest = parsed(text)
  if (manifest === undefined || !("nixgen" in manifest)) return undefined
  const origin = { place: { file }, path: ["nixgen"] }
  const { value, problems } = checkSchema(settingsSchema, manifest.nixgen, origin)
  if (value !== undefined) return { value, problems: [] }
  return { problems: problems.map((problem) => ({ ...problem, code: "NG001" })) }
}

/** An unreadable package.json is npm's to complain of. */
function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

async function projectWith(
  directory: string,
  { fleets, out }: Settings,
): Promise<Checked<Project>> {
  const files = await filesMatching(fleets, directory)
  const found = files.map((file): ProjectFleet => {
    const name = basename(dirname(file))
    return { name, file, out: resolve(directory, out.replaceAll("{name}", name)) }
  })
  const problems =
    found.length === 0 ? [noFleet(directory, fleets)] : sharedOutputs(directory, found)
  return problems.length > 0 ? { problems } : { value: { directory, fleets: found }, problems: [] }
}

function sharedOutputs(directory: string, fleets: readonly ProjectFleet[]): readonly Problem[] {
  const others = fleets.filter(
    (fleet, index) => fleets.findIndex(({ out }) => out === fleet.out) < index,
  )
  return others.map(({ file, out }) => ({
    code: "NG001",
    severity: "error",
    place: { file: join(directory, "package.json") },
    path: ["nixgen", "out"],
    message: `${file} and another fleet would both be written to ${out}`,
    hint: 'put the fleet\'s name into the path: "out": "generated/{name}"',
  }))
}

function noFleet(directory: string, fleets: string | readonly string[]): Problem {
  return {
    code: "NG001",
    severity: "error",
    place: { file: join(directory, "package.json") },
    path: ["nixgen", "fleets"],
    message: `no file matches ${[fleets].flat().join(", ")}`,
  }
}

function noProject(start: string): Problem {
  return {
    code: "NG001",
    severity: "error",
    message: `there is no fleet.ts in ${start} or in any folder above it`,
    hint: "`nixgen init` makes a fleet to start from",
  }
}
