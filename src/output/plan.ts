/**
 * What a build would change in the output folder, and what keeps it from doing so. Nothing is
 * written here.
 */
import { readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { type Problem, ProblemError, problem } from "../problems/problem.ts"
import { type Memory, keptFor, remembered } from "../remembered.ts"
import { ownVersion } from "../version.ts"
import { changedMeanwhile } from "./changed-meanwhile.ts"
import {
  type Entry,
  type Obstacle,
  entryAt,
  existingAbove,
  foldersAbove,
  isSameFile,
  obstacleBetween,
  unlessGone,
} from "./disk.ts"
import { hasOneOf } from "./line-endings.ts"
import { type Hashes, type Manifest, manifestGone, manifestText, readManifest } from "./manifest.ts"
import { sidesOf } from "./merge-conflict.ts"
import { type SeenFiles, seenFiles } from "./seen-files.ts"
import { type GeneratedFile, type GeneratedTree, hashOf } from "./tree.ts"
import { isTreePath } from "./tree-path.ts"

/** The changes of a build. */
export interface Plan {
  readonly folder: string
  /** The folder above which links are the user's own affair. */
  readonly root: string
  readonly create: readonly PlannedFile[]
  readonly replace: readonly PlannedFile[]
  /** Files of an earlier build that the tree has no more. */
  readonly remove: readonly Planned[]
  /** How many files are as they are to be. */
  readonly unchanged: number
  /** Files outside the folder that change with it. */
  readonly beside: readonly FileBeside[]
  readonly before: Manifest
  /** The hashes of the whole tree. */
  readonly after: Hashes
  /** With any of them, nothing may be written. */
  readonly problems: readonly Problem[]
  /** Where a build that was killed may have left something of its own. */
  readonly around: readonly string[]
}

/** A file outside the folder, and what it is to hold; `undefined` where there is none, or none any more. */
export interface FileBeside {
  /** Absolute path. */
  readonly file: string
  readonly before: string | Uint8Array | undefined
  readonly after: string | undefined
  readonly executable?: boolean
}

/** A path that changes. */
export interface Planned {
  readonly path: string
  /** The hash of what is there. */
  readonly before: string | undefined
}

/** A file to be written. */
export interface PlannedFile extends GeneratedFile, Planned {}

/** Some of the paths that are written: all others are to be as the manifest says, and stay so. */
export interface PartOfTree {
  readonly isAbout: (path: string) => boolean
  /** Tells of the others whether they are executable; without it they are not looked at, as they are known to be so. */
  readonly isExecutable?: ((path: string) => boolean) | undefined
}

/** Choices of the user's. */
export interface PlanOptions {
  /** Replace and remove generated files that were edited by hand. */
  readonly force?: boolean | undefined
  /** Files that are nixgen's own whatever the manifest says, as a merge has made them of such, each with its hash. */
  readonly ours?: Hashes | undefined
  /** What is written in the same step as the tree. */
  readonly beside?: readonly FileBeside[] | undefined
  /** A folder above the output folder: none on the way from it may be a link. */
  readonly root?: string | undefined
  /** In builds that follow each other, files are not read again that have not changed. */
  readonly memory?: Memory
  /** What the tree is about, where it is not all that is written. */
  readonly part?: PartOfTree | undefined
}

/** What is to be done about a path, or why it cannot be. */
type Verdict = "create" | "replace" | "remove" | "unchanged" | "forget" | Problem

/** A path with what is to be done about it. */
interface Judged<P> {
  readonly planned: P
  readonly verdict: Verdict
}

/** The output folder as a build finds it. */
interface Surroundings {
  readonly folder: string
  readonly tree: GeneratedTree
  readonly manifest: Manifest
  readonly force: boolean
  readonly ours: Hashes
  readonly isAbout: (path: string) => boolean
  /** Files of an earlier build that will be gone. */
  readonly removed: ReadonlySet<string>
  readonly files: SeenFiles
  /** What is at a path that many files are below. */
  readonly kindAt: (path: string) => Entry["kind"]
}

/**
 * Compares a tree with the output folder. Problems: NG040 a generated file was edited by hand,
 * NG041 something that nixgen did not write stands in the way, NG042 a symbolic link does, NG043 generated
 * files have lost their manifest. A file that nixgen did not write but that has the very content of the
 * tree's is taken for its own. Throws a `ProblemError` where a file that the tree is not about is another
 * than the manifest says (NG045).
 */
export function planTree(folder: string, tree: GeneratedTree, options: PlanOptions = {}): Plan {
  let plan = plannedOnce(folder, tree, options)
  // while another build writes, the manifest and the files are those of different moments
  for (let again = 0; again < 20 && isOutdated(plan); again++)
    plan = plannedOnce(folder, tree, options)
  return plan
}

/** Whether the manifest is another one by now; behind a link in the way, none is read. */
function isOutdated({ folder, root, before }: Plan): boolean {
  return obstacleBetween(root, folder) === undefined && readManifest(folder).text !== before.text
}

function plannedOnce(folder: string, tree: GeneratedTree, options: PlanOptions): Plan {
  const { beside = [], force = false, root = dirname(folder), memory, part } = options
  const { ours = new Map() } = options
  const hashes = new Map([...tree].map(([path, { content }]) => [path, hashOfNew(content)]))
  const obstacle = obstacleBetween(root, folder)
  const manifest =
    obstacle === undefined ? readManifest(folder) : { text: undefined, written: new Map() }
  const kindAt = remembered((path: string) => entryAt(folder, path).kind)
  const files = seenFiles(folder, memory)
  const kept = part === undefined ? [] : keptOf(manifest, folder, part)
  const { isAbout = all, isExecutable } = part ?? {}
  const isThere = ([path, hash]: readonly [string, string]) =>
    isExecutable === undefined || files.isThere(path, hash, isExecutable(path))
  if (!kept.every(isThere)) throw new ProblemError([changedMeanwhile(folder)])
  const start = {
    folder,
    tree,
    manifest,
    force,
    ours,
    isAbout,
    removed: new Set<string>(),
    files,
    kindAt,
  }
  const old = obstacle === undefined ? judgedOld(start) : []
  const remove = chosen(old, "remove")
  const removed = new Set(remove.map(({ path }) => path))
  const wanted = obstacle === undefined ? judgedNew({ ...start, removed }, hashes) : []
  return {
    folder,
    root,
    beside: beside.filter((each) => each.before !== each.after),
    create: chosen(wanted, "create"),
    replace: chosen(wanted, "replace"),
    remove,
    unchanged: chosen(wanted, "unchanged").length + kept.length,
    before: manifest,
    after: new Map([...kept, ...hashes]),
    problems: obstacle === undefined ? problemsOf(old, wanted, start) : [inTheWay(obstacle)],
    around: [...new Set([folder, ...beside.map(({ file }) => existingAbove(file))])],
  }
}

/** What keeps files from being written: the one reason for all of them, where generated ones are there without their manifest. */
function problemsOf(
  old: readonly Judged<Planned>[],
  wanted: readonly Judged<PlannedFile>[],
  { folder, manifest }: Surroundings,
): readonly Problem[] {
  const problems = [...old, ...wanted].flatMap(({ verdict }) =>
    typeof verdict === "string" ? [] : [verdict],
  )
  const isGone = manifest.text === undefined && chosen(wanted, "unchanged").length > 0
  return isGone && problems.length > 0 ? [manifestGone(folder)] : problems
}

const all = (): boolean => true

/** The hashes of what the tree is not about. Throws a `ProblemError` where a build of that was interrupted. */
function keptOf(
  { written }: Manifest,
  folder: string,
  { isAbout }: PartOfTree,
): readonly (readonly [path: string, hash: string])[] {
  return [...written]
    .filter(([path]) => !isAbout(path))
    .map(([path, hashes]) => {
      const [hash, ...others] = hashes
      if (hash === undefined || others.length > 0)
        throw new ProblemError([changedMeanwhile(folder)])
      return [path, hash]
    })
}

/** The hash of what is to be written, which is the same object where it is the same as before. */
const hashOfNew = keptFor(hashOf)

function chosen<P>(judged: readonly Judged<P>[], kind: Verdict): readonly P[] {
  return judged.filter(({ verdict }) => verdict === kind).map(({ planned }) => planned)
}

/** Whether a plan leaves the folder as it is. */
export function changesNothing(plan: Plan): boolean {
  const { text, nixgen } = plan.before
  return (
    plan.create.length + plan.replace.length + plan.remove.length === 0 &&
    isManifestRight(plan) &&
    (text === undefined || nixgen === ownVersion())
  )
}

/**
 * Whether the manifest is as it is to be, whatever a checkout made of its lines. Which nixgen wrote it
 * does not matter: a new one that writes the same leaves nothing to be built.
 */
export function isManifestRight({ before: { text, nixgen }, after }: Plan): boolean {
  if (text === undefined) return after.size === 0
  return text.replaceAll("\r\n", "\n") === manifestText(after, { nixgen })
}

/** Files of an earlier build that the tree has no more. */
function judgedOld(surroundings: Surroundings): readonly Judged<Planned>[] {
  const { folder, tree, manifest, force, isAbout } = surroundings
  const old = [...manifest.written.keys()].filter((path) => isAbout(path) && !tree.has(path))
  const names = old.length === 0 ? new Map<string, string>() : namesIn(tree)
  return old.map((path) => {
    const entry = obstacleAbove(path, surroundings) === undefined ? entryAt(folder, path) : nothing
    const other = names.get(withoutCase(path))
    // where a file system ignores case, this may be another name of a file of the tree
    const isOther = other !== undefined && isSameFile(join(folder, other), join(folder, path))
    if (entry.kind !== "file" || isOther)
      return { planned: { path, before: undefined }, verdict: "forget" }
    const planned = { path, before: hashOf(entry.content) }
    const mayGo = force || isOurs(path, entry, surroundings)
    return { planned, verdict: mayGo ? "remove" : edited(path, entry, surroundings) }
  })
}

const nothing: Entry = { kind: "nothing" }
const notLookedAt = [nothing, () => undefined] as const

function namesIn(tree: GeneratedTree): ReadonlyMap<string, string> {
  return new Map([...tree.keys()].map((path) => [withoutCase(path), path]))
}

function withoutCase(path: string): string {
  return path.normalize().toLowerCase()
}

/** Files of the tree. */
function judgedNew(surroundings: Surroundings, hashes: Hashes): readonly Judged<PlannedFile>[] {
  return [...surroundings.tree].map(([path, file]) => {
    const obstacle = obstacleAbove(path, surroundings)
    const hash = hashes.get(path)
    if (obstacle === undefined && surroundings.files.isAsSeen(path, hash, file.executable))
      return { planned: { ...file, path, before: hash }, verdict: "unchanged" }
    const [entry, note] = obstacle === undefined ? surroundings.files.look(path) : notLookedAt
    const before = entry.kind === "file" ? hashOf(entry.content) : undefined
    const planned = { ...file, path, before }
    const verdict =
      obstacle === undefined ? verdictOnNew(planned, entry, hash, surroundings) : inTheWay(obstacle)
    if (verdict === "unchanged") note(before)
    return { planned, verdict }
  })
}

function verdictOnNew(
  file: PlannedFile,
  entry: Entry,
  hash: string | undefined,
  surroundings: Surroundings,
): Verdict {
  const { path, before } = file
  if (!isTreePath(path)) return impossible(path, surroundings)
  if (entry.kind === "nothing") return "create"
  if (entry.kind === "folder" && becomesEmpty(path, surroundings)) return "create"
  if (entry.kind !== "file")
    return inTheWay({ file: join(surroundings.folder, path), kind: entry.kind })
  if (before === hash) return entry.executable === file.executable ? "unchanged" : "replace"
  if (isOurs(path, entry, surroundings)) return "replace"
  if (!surroundings.manifest.written.has(path))
    return inTheWay({ file: join(surroundings.folder, path), kind: "file" })
  return surroundings.force ? "replace" : edited(path, entry, surroundings)
}

/**
 * Whether a file is as nixgen wrote it, or was about to write it when it was interrupted: whatever a
 * checkout made of the ends of its lines, and also where it is a conflict of two that nixgen wrote.
 */
function isOurs(
  path: string,
  { content }: { readonly content: Uint8Array },
  { manifest, tree, ours }: Surroundings,
): boolean {
  if (ours.get(path) === hashOf(content)) return true
  const own = new Set(manifest.written.get(path))
  const present = tree.get(path)
  if (own.size > 0 && present !== undefined) own.add(hashOf(present.content))
  const sides = sidesOf(Buffer.from(content).toString("latin1"))
  const areOwn = sides?.every((side) => hasOneOf(Buffer.from(side, "latin1"), own)) ?? false
  return hasOneOf(content, own) || areOwn
}

/** What stands where a folder above the path has to be, if anything does. */
function obstacleAbove(
  path: string,
  { folder, removed, kindAt }: Surroundings,
): Obstacle | undefined {
  const above = foldersAbove(path).find((each) => {
    const kind = removed.has(each) ? "nothing" : kindAt(each)
    return kind !== "folder" && kind !== "nothing"
  })
  return above === undefined ? undefined : obstacleBetween(folder, join(folder, above))
}

/** Whether a folder holds nothing but files that will be removed, and will go with them. */
function becomesEmpty(path: string, surroundings: Surroundings): boolean {
  const folder = join(surroundings.folder, path)
  const entries = unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? []
  return (
    entries.length > 0 &&
    entries.every((entry) => {
      const inner = `${path}/${entry.name}`
      if (entry.isDirectory()) return becomesEmpty(inner, surroundings)
      return surroundings.removed.has(inner)
    })
  )
}

function edited(
  path: string,
  { content }: { readonly content: Uint8Array },
  { folder }: Surroundings,
): Problem {
  const isConflict = sidesOf(Buffer.from(content).toString("latin1")) !== undefined
  return problem("NG040", {
    place: { file: join(folder, path) },
    message: isConflict
      ? "a merge left a conflict in this generated file"
      : "this generated file was edited by hand",
    hint: isConflict
      ? "once the definitions are merged, let `nixgen build --force` write it anew"
      : "bring the change into the definitions, or let `nixgen build --force` replace it",
  })
}

const found: Readonly<Record<Obstacle["kind"] | "folder", string>> = {
  file: "a file that nixgen did not write",
  folder: "a folder",
  link: "a symbolic link",
  other: "something that is no file",
}

function inTheWay({
  file,
  kind,
}: {
  readonly file: string
  readonly kind: keyof typeof found
}): Problem {
  return problem(kind === "link" ? "NG042" : "NG041", {
    place: { file },
    message: `${found[kind]} stands in the way of a generated file`,
    hint: "move it away: nixgen never replaces what it did not write",
  })
}

function impossible(path: string, { folder }: Surroundings): Problem {
  return problem("NG041", {
    place: { file: join(folder, path) },
    message: "no generated file can have this name, which git or nixgen itself needs",
    hint: "give what it is made from another name",
  })
}
