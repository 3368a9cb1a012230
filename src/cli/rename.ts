/** `nixgen rename host`: a host under another name, with its record and what refers to it. */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { basename, dirname, relative, sep } from "node:path"
import { isNamedByFolder, renamedFile } from "../fleet/file-names.ts"
import { nothingPending } from "../files/pending.ts"
import { lockText } from "../lock/lock-file.ts"
import { enumerate } from "../problems/enumerate.ts"
import { ProblemError, hasErrors } from "../problems/problem.ts"
import { loadLock } from "../project/lock.ts"
import { withHostRenamed } from "../source/edit-hosts.ts"
import { hostReferences } from "../source/host-references.ts"
import { resolver } from "../source/modules/resolve.ts"
import { movedImports } from "../source/moved-imports.ts"
import { inserted } from "../source/insertions.ts"
import { matches } from "./add/host-file.ts"
import { requireRules } from "./add/rules.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { renameCommand } from "./commands/rename.ts"
import { CommandFailure } from "./outcome/exit-status.ts"
import { changedHosts } from "./hosts/changed-hosts.ts"
import { type KnownHost, folderOf, knownHost, unlisted } from "./hosts/known-host.ts"
import { definitionFiles, mentionProblems } from "./hosts/mentions.ts"
import { renamedSecretFiles } from "./hosts/secret-files.ts"
import { inTheWay } from "./project/new-files.ts"
import { plannedChange, untilWritten } from "./project/project-change.ts"
import type { Terminal } from "./terminal/terminal.ts"

/**
 * Renames a host, with every reference to it that can be followed, and builds. Problems: those of a
 * build and of the rules for names; NG070 a file is in the way; NG770 texts that may mean the host.
 */
export async function rename(
  { old, new: name, fleet, dryRun }: OptionsOf<typeof renameCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof renameCommand>>> {
  return await untilWritten(async () => {
    const known = await knownHost(old, { fleet }, terminal)
    requireName(name, known)
    // what is read is known once it is built as it is
    const before = await plannedChange(nothingPending, [known.fleet], terminal)
    if (hasErrors(before.problems)) throw new ProblemError(before.problems)
    const pending = renamedFiles(known, name, definitionFiles(before))
    const change = await plannedChange(pending, [known.fleet], terminal)
    const mentions = hasErrors(change.problems) ? [] : mentionProblems(change, known, pending)
    return await changedHosts({ change, mentions, words: wordsFor(known, name), dryRun }, terminal)
  }, terminal)
}

/** What the rules say of the fleet with the other name. */
function requireName(name: string, { host, model }: KnownHost): void {
  if (name === host.name) throw new CommandFailure(`${name} has that name already`)
  const hosts = model.hosts.map((each) => (each === host ? { ...host, name } : each))
  requireRules(model, { ...model, hosts })
}

function renamedFiles(
  known: KnownHost,
  name: string,
  files: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const { host, file, globs, fleetFile } = known
  // a file is a host by its name where globs find it
  if (globs !== undefined && file === undefined) throw unlisted(known)
  const moved = file === undefined ? undefined : movedFile(file, name, known)
  const texts = new Map<string, string | undefined>()
  const resolve = resolver(nothingPending)
  for (const each of files) {
    const text = readFileSync(each, "utf8")
    const { references } = hostReferences(text, host.name, name)
    const leadsThere = (specifier: string) => {
      const target = resolve(specifier, each, "import")
      return target.kind === "file" && target.file === file
    }
    const imports =
      moved === undefined ? [] : movedImports(text, { from: host.name, to: name }, leadsThere)
    const edits = [...references, ...imports].toSorted((one, other) => one.at - other.at)
    if (edits.length > 0) texts.set(each, inserted(text, edits))
  }
  if (globs === undefined) texts.set(fleetFile, renamedInList(known, name, texts.get(fleetFile)))
  if (file !== undefined && moved !== undefined) {
    texts.set(moved, texts.get(file) ?? readFileSync(file, "utf8"))
    texts.set(file, undefined)
  }
  const others = [...renamedRecord(known, name), ...renamedSecretFiles(known, name)]
  for (const [path, text] of others) texts.set(path, text)
  return texts
}

/** Where the host's own file is to be: beside where it is. */
function movedFile(file: string, name: string, known: KnownHost): string {
  const { globs, host } = known
  const folder = folderOf(known)
  if (isNamedByFolder(file, folder)) requireAlone(file)
  const moved = renamedFile(file, name, folder)
  if (isNamedByFolder(file, folder)) requireFree(moved, file)
  const path = relative(folder, moved).split(sep).join("/")
  if (
    globs !== undefined &&
    !matches(
      path,
      globs.map((glob) => glob.replace(/^\.\//, "")),
    )
  )
    throw new CommandFailure(
      `${path} would be no file of a host: the fleet's are ${globs.join(", ")}`,
      `choose a name that fits, as "${host.name}" does`,
    )
  // on a disk that ignores case, it may be the very same file
  if (existsSync(moved) && moved.toLowerCase() !== file.toLowerCase())
    throw new ProblemError([inTheWay(moved, "name")])
  return moved
}

/** What stands beside an index would be left behind. */
function requireAlone(file: string): void {
  const folder = dirname(file)
  const others = readdirSync(folder).filter((name) => name !== basename(file))
  if (others.length === 0) return
  throw new CommandFailure(
    `${folder} is the host's, and holds more than ${basename(file)}: ${enumerate(others)}`,
    "move these out of it, to where they need not be renamed with the host",
  )
}

/** What stands where the host's folder is to be would be taken for a part of it. */
function requireFree(moved: string, file: string): void {
  const folder = dirname(moved)
  // on a disk that ignores case, it may be the very same folder
  if (folder.toLowerCase() === dirname(file).toLowerCase() || existsSync(moved)) return
  const others = existsSync(folder) ? readdirSync(folder) : []
  if (others.length === 0) return
  throw new CommandFailure(
    `${folder} would be the host's, and holds other files: ${enumerate(others)}`,
    "move these out of it, or choose another name",
  )
}

function renamedInList(known: KnownHost, name: string, edited: string | undefined): string {
  const { fleetFile, host } = known
  const text = edited ?? readFileSync(fleetFile, "utf8")
  const renamed = withHostRenamed(text, { from: host.name, to: name })
  if (renamed === undefined) throw unlisted(known)
  return renamed
}

/** The lock with the host's record under its new name: its disks are the same. */
function renamedRecord(known: KnownHost, name: string): readonly (readonly [string, string])[] {
  const { lock } = loadLock(folderOf(known), nothingPending)
  const [record, ...others] = lock.locks
  const own = record?.get(known.host.name)
  // both sides of a merge are a build's to join
  if (record === undefined || own === undefined || others.length > 0) return []
  const renamed = [...record].map(
    ([host, identity]) => [host === known.host.name ? name : host, identity] as const,
  )
  return [[lock.file, lockText(new Map(renamed))]]
}

/** What becomes of the machine. */
function wordsFor({ host }: KnownHost, name: string): readonly string[] {
  const { installed, targetHost } = host.deploy
  return [
    ...(installed === true
      ? [
          `the machine is ${host.name} until it is updated: then its networking.hostName is ${name}, and nothing else of it changes`,
          `its disks are the ones that the record has, under the name ${name} now`,
        ]
      : []),
    ...(targetHost === undefined
      ? [
          `ssh connects to ${name} from now on: let that name lead to the machine, or give it a targetHost`,
        ]
      : []),
  ]
}
