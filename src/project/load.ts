/** Loading a fleet: its own file, the files of its hosts, its pins, its lock. */
import { readFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { type PendingFiles, isGoing, pendingPath } from "../files/pending.ts"
import { functionsOf, insteadOfCopy, isOriginal, kindOf } from "../fleet/defined.ts"
import { nameOfFile } from "../fleet/file-names.ts"
import { type Fleet, type FleetDefinition, isFleet, readFleet } from "../fleet/fleet.ts"
import { isHost } from "../fleet/host.ts"
import { brands } from "../nix/values/brands.ts"
import { type Pins, readPins } from "../pins/pins.ts"
import type { LoadedFleet, LoadedHost } from "../model/loaded.ts"
import type { OtherHosts } from "../model/model.ts"
import { mergeProblem } from "../problems/merge-mark.ts"
import { type Problem, problem } from "../problems/problem.ts"
import type { Checked } from "../problems/schema.ts"
import { filesMatching, matchesGlob } from "../source/globs.ts"
import { type LoadedLock, loadLock } from "./lock.ts"
import { defaultExportOf } from "../source/default-export.ts"
import type { Loader } from "../source/modules.ts"
import { located } from "../source/locate.ts"
import { readSecretFiles, secretsFolder } from "./secret-files.ts"

/** Runs a fleet's file. Problems: NG002 it throws, NG003 its default export is no fleet. */
export async function loadFleet(file: string, load: Loader): Promise<Checked<Fleet>> {
  const { value, problems } = await load(file)
  if (problems.length > 0) return { problems: located(problems) }
  if (!isFleet(value)) return { problems: [wrongExport(file, value, "defineFleet")] }
  loaders.set(value, load)
  return { value, problems: [] }
}

const loaders = new WeakMap<Fleet, Loader>()

/** What a fleet's file was run by: its functions tell that loader what they find as they are called. */
export function loaderOf(fleet: Fleet): Loader | undefined {
  return loaders.get(fleet)
}

/** A fleet's members as far as they could be loaded, and what is wrong with the others. */
export interface LoadedMembers {
  readonly loaded: LoadedFleet
  readonly lock: LoadedLock
  /** Files that were read beside those that were run: absolute paths, whether they are there or not. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/** Some of a fleet's hosts, and what there is to know of all others. */
export interface PartOfFleet {
  /** The files of those that are loaded. */
  readonly files: ReadonlySet<string>
  readonly others: OtherHosts
}

/**
 * Loads what a fleet's definition names; of a part of it, those hosts alone. Problems: NG002, NG003 as
 * above for each file of a host; NG004 a glob that matches nothing; NG005 pins that cannot be read;
 * NG030 pins in another format; NG181 to NG183 a lock that cannot be read.
 */
export async function loadMembers(
  fleet: Fleet,
  load: Loader,
  part?: PartOfFleet,
): Promise<LoadedMembers> {
  const directory = fleet.place === undefined ? process.cwd() : dirname(fleet.place.file)
  // `validate` tells of what is wrong with it
  const { value: named } = readFleet(fleet)
  const { lock, problems: unlocked } = loadLock(directory, load.pending)
  const [pins, hosts] = await Promise.all([
    named.pins === "" ? undefined : loadPins(named.pins, fleet, directory, load.pending),
    loadHosts(named.hosts, fleet, directory, load, part?.files),
  ])
  load.keep()
  return {
    loaded: {
      fleet,
      hosts: hosts.flatMap(({ value }) => (value === undefined ? [] : [value])),
      pins: pins?.value,
      secretFiles:
        named.secrets === undefined ? undefined : readSecretFiles(directory, load.pending),
      others: part?.others,
    },
    lock,
    files: [
      lock.file,
      ...(named.pins === undefined ? [] : [resolve(directory, named.pins)]),
      ...(named.secrets === undefined ? [] : [join(directory, secretsFolder)]),
    ],
    problems: [...(pins?.problems ?? []), ...unlocked, ...hosts.flatMap((host) => host.problems)],
  }
}

async function loadPins(
  written: string,
  fleet: Fleet,
  directory: string,
  pending: PendingFiles,
): Promise<Checked<Pins>> {
  const file = resolve(directory, written)
  const text = await textOf(file, pending).catch(() => undefined)
  if (text === undefined)
    return { problems: [unreadablePins(fleet, `there is no file ${written}`)] }
  try {
    return readPins(JSON.parse(text), file)
  } catch (error) {
    const merged = mergeProblem("NG005", text, file)
    if (merged !== undefined) return { problems: [merged] }
    return { problems: [unreadablePins(fleet, `${written} is not JSON: ${String(error)}`)] }
  }
}

async function textOf(file: string, pending: PendingFiles): Promise<string> {
  const text = pending.size === 0 ? undefined : pending.get(pendingPath(file))
  return text ?? (await readFile(file, "utf8"))
}

function unreadablePins({ place }: Fleet, message: string): Problem {
  const hint = "`npins init` makes npins/sources.json; the path is relative to the fleet's file"
  return problem("NG005", { place, path: ["pins"], message, hint })
}

async function loadHosts(
  hosts: FleetDefinition["hosts"],
  fleet: Fleet,
  directory: string,
  load: Loader,
  only?: ReadonlySet<string>,
): Promise<readonly Checked<LoadedHost>[]> {
  if (typeof hosts === "object" && !isGlobList(hosts))
    return Object.entries(hosts).map(([name, host]) => ({ value: { name, host }, problems: [] }))
  if (only !== undefined) return await loadFiles([...only], directory, load)
  const globs = typeof hosts === "string" ? [hosts] : hosts
  const files = globs.map((glob) => filesOf(glob, directory, load.pending))
  const unmatched = globs.filter((_, index) => files[index]?.length === 0)
  const loaded = await loadFiles([...new Set(files.flat())], directory, load)
  return [...unmatched.map((glob) => ({ problems: [emptyGlob(fleet, glob)] })), ...loaded]
}

/** One after the other: loaded at once, two hosts would each run a module that they share. */
async function loadFiles(
  files: readonly string[],
  directory: string,
  load: Loader,
): Promise<readonly Checked<LoadedHost>[]> {
  const loaded: Checked<LoadedHost>[] = []
  for (const file of files) loaded.push(await loadHost(file, directory, load))
  return loaded
}

/** The files that match, as they are to be. */
function filesOf(glob: string, directory: string, pending: PendingFiles): readonly string[] {
  const found = filesMatching(glob, directory).filter((file) => !isGoing(file, pending))
  const come = [...pending].flatMap(([file, text]) =>
    text !== undefined && matchesGlob(file, glob, directory) ? [file] : [],
  )
  return [...new Set([...found, ...come])].toSorted()
}

function isGlobList(hosts: object): hosts is readonly string[] {
  return Array.isArray(hosts)
}

/** A host's name is the one that its file gives. */
async function loadHost(
  file: string,
  directory: string,
  load: Loader,
): Promise<Checked<LoadedHost>> {
  const { value, problems } = await load(file)
  if (problems.length > 0) return { problems }
  if (!isHost(value)) return { problems: [wrongExport(file, value, "defineHost")] }
  return { value: { name: nameOfFile(file, directory), file, host: value }, problems: [] }
}

function emptyGlob({ place }: Fleet, glob: string): Problem {
  return problem("NG004", {
    place,
    path: ["hosts"],
    message: `no file matches "${glob}"`,
    hint: "the glob is relative to the fleet's file; `nixgen add host NAME` makes a host",
  })
}

function wrongExport(file: string, value: unknown, wanted: string): Problem {
  const kind = kindOf(value)
  return problem("NG003", {
    place: defaultExportOf(file),
    message:
      kind === undefined
        ? `there is no default export that ${wanted} gives`
        : `the default export is ${isOriginal(value, kind) ? "" : "a copy of "}what ${functionsOf[kind]} gives`,
    hint: toExport(value) ?? `write \`export default ${wanted}({ … })\``,
  })
}

/** What to write where the definition is inside of what is exported. */
function toExport(value: unknown): string | undefined {
  const kind = kindOf(value)
  if (kind !== undefined && !isOriginal(value, kind)) return insteadOfCopy(kind)
  if (value instanceof Promise)
    return "it is a promise: write `export default await …`, and a definition is what it gives"
  if (Array.isArray(value)) return "it is a list: a file has one definition"
  if (typeof value !== "function" || kindOf(value) !== undefined) return undefined
  return brands.node in value
    ? "it is a reference, which is known to Nix only: a definition is TypeScript's"
    : "it is a function: call it, and export what it gives"
}
