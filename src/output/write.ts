/**
 * Carrying out plans. Whenever the process is killed, the folder is one that the next build puts
 * right: new contents are staged first, all of them, and while files change, the manifest names both
 * the old and the new hash of each. Where a step fails, those before it are taken back.
 */
import { rmdirSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"
import { ProblemError } from "../problems/problem.ts"
import { existingAbove, foldersAbove, obstacleBetween } from "./disk.ts"
import { type NewFile, syncFolders, writeDurably } from "./durable.ts"
import { changedMeanwhile } from "./changed-meanwhile.ts"
import { type NotedMove, noteDone, noteMoves, takeBackInterrupted } from "./journal.ts"
import { manifestText } from "./manifest.ts"
import { type Move, carryOut, isAsPlanned, takeBack } from "./move.ts"
import { type FileBeside, type Plan, type Planned, changesNothing } from "./plan.ts"
import { type Waiting, claim, makeStaging, removeStaging, stagingName, sweep } from "./staging.ts"
import { hashOf } from "./tree.ts"
import { manifestName } from "./tree-path.ts"

/** How plans are carried out. */
export interface WriteOptions extends Waiting {
  /** Called before each step that changes the disk. */
  readonly step?: (() => void) | undefined
}

/** Writes what a plan says. Throws a `ProblemError` where something is not as it was planned with. */
export async function writeTree(plan: Plan, options: WriteOptions = {}): Promise<void> {
  if (!(await writeTrees([plan], options))) throw new ProblemError([changedMeanwhile(plan.folder)])
}

/**
 * Writes what plans without problems say, all of them or nothing. `false` where something is not as
 * it was planned with, because another build or the user changed it: a new plan tells of it.
 */
export async function writeTrees(
  plans: readonly Plan[],
  options: WriteOptions = {},
): Promise<boolean> {
  if (plans.some(({ problems }) => problems.length > 0))
    throw new RangeError("a plan with problems cannot be carried out")
  const changing = plans.filter((plan) => !changesNothing(plan) || plan.beside.length > 0)
  for (const { folder, root } of plans) takeBackInterrupted(folder, root)
  plans.flatMap(({ around }) => around).forEach(sweep)
  const work: Work = { ...options, step: options.step ?? (() => {}), staging: [], done: [] }
  let isComplete = false
  try {
    // always in the same order, so that no two builds wait for each other
    const isDone = await written(changing.toSorted(byFolder), work)
    if (!isDone) takeBackAll(work)
    isComplete = isDone
    return isDone
  } catch (error) {
    throw toldWith(error, takeBackAll(work))
  } finally {
    // the first of them tells of all others
    work.staging.toReversed().forEach(removeStaging)
    if (isComplete) plans.flatMap(({ beside }) => beside).forEach(removeEmptied)
  }
}

/** Removes the folder of a file that is gone, where it held nothing else: it was staged in there. */
function removeEmptied({ file, after }: FileBeside): void {
  try {
    if (after === undefined) rmdirSync(dirname(file))
  } catch {
    // there is more in it, and it stays
  }
}

/** What is under way. */
interface Work extends Waiting {
  readonly step: () => void
  /** The staging folders that were made. */
  readonly staging: string[]
  /** What was carried out. */
  readonly done: Move[]
}

function byFolder(left: Plan, right: Plan): number {
  return left.folder < right.folder ? -1 : 1
}

async function written(plans: readonly Plan[], work: Work): Promise<boolean> {
  for (const { folder, root } of plans) {
    if (obstacleBetween(root, folder) !== undefined) return false
    work.step()
    work.staging.push(await claim(folder, work))
  }
  const [claimed = ""] = work.staging
  const beside = await stageBeside(
    plans.flatMap((plan) => plan.beside),
    claimed,
    work,
  )
  const trees = plans.map((plan, index) =>
    changesNothing(plan) ? noChange : stageTree(plan, work.staging[index] ?? ""),
  )
  await writeDurably([...beside.files, ...trees.flatMap(({ files }) => files)], work.step)
  // what is beside the folders agrees with the definitions already when the folders change
  if (!(await allCarriedOut([beside.moves], work))) return false
  noteDone(claimed)
  for (const { first, tree, last } of trees)
    if (!(await allCarriedOut([first, tree, last], work))) return false
  return true
}

/** What is staged beside the folders, and the moves that take it to its place. */
interface StagedBeside {
  readonly files: readonly NewFile[]
  readonly moves: readonly Move[]
}

/** Stages what is beside the folders. Of several, what is about to become of them is noted before. */
async function stageBeside(
  beside: readonly FileBeside[],
  claimed: string,
  work: Work,
): Promise<StagedBeside> {
  const moves = beside.map(besideMove)
  if (moves.length > 1) await noteMoves(claimed, moves, work.step)
  for (const { root, kept } of moves) {
    work.step()
    work.staging.push(makeStaging(root, dirname(kept)))
  }
  const files = beside.flatMap(({ after, executable = false }, index) => {
    const { staged } = moves[index] ?? {}
    return staged === undefined ? [] : [{ file: staged, content: after ?? "", executable }]
  })
  return { files, moves }
}

function besideMove({ file, before, after }: FileBeside): NotedMove {
  const root = existingAbove(file)
  const staging = stagingName(root)
  return {
    file,
    root,
    before: hashOfFile(before),
    after: hashOfFile(after),
    staged: after === undefined ? undefined : join(staging, "0"),
    kept: join(staging, "0-before"),
  }
}

/** The hash of what a file holds; nothing of none. */
function hashOfFile(content: FileBeside["before"]): string | undefined {
  if (content === undefined) return undefined
  return hashOf(typeof content === "string" ? Buffer.from(content) : content)
}

/** What a plan stages for the tree, and the moves that take it to its place. */
interface StagedTree {
  readonly files: readonly NewFile[]
  /** Before anything is to be seen in the tree, in the tree, and at last. */
  readonly first: readonly Move[]
  readonly tree: readonly Move[]
  readonly last: readonly Move[]
}

const noChange: StagedTree = { files: [], first: [], tree: [], last: [] }

function stageTree(plan: Plan, staging: string): StagedTree {
  const { folder, root, create, replace, remove, before, after } = plan
  const files = [...create, ...replace].map((each, index) => ({
    ...each,
    file: join(staging, String(index)),
  }))
  const move = (each: Planned, staged: string | undefined, index: number): Move => ({
    file: join(folder, each.path),
    root,
    before: each.before,
    staged,
    kept: join(staging, `${index}-before`),
  })
  const both = manifestText(after, { pending: before.written })
  const [begun, ended] = [join(staging, "begun"), join(staging, "ended")]
  return {
    files: [
      ...files,
      { file: begun, content: both },
      { file: ended, content: manifestText(after) },
    ],
    first: [manifestMove(plan, before.text, begun)],
    tree: [
      // what goes may be where a folder has to be, or the other way round
      ...remove.map((each, index) => move(each, undefined, files.length + index)),
      ...files.map((each, index) => move(each, each.file, index)),
    ],
    last: [manifestMove(plan, both, ended)],
  }
}

function manifestMove({ folder, root }: Plan, text: string | undefined, staged: string): Move {
  const before = text === undefined ? undefined : hashOf(Buffer.from(text))
  return { file: join(folder, manifestName), root, before, staged, kept: `${staged}-before` }
}

/** Carries out moves as long as each finds what it was planned with; whether all of them did. */
async function allCarriedOut(groups: readonly (readonly Move[])[], work: Work): Promise<boolean> {
  for (const moves of groups) {
    for (const move of moves) {
      work.step()
      if (!isAsPlanned(move)) return false
      carryOut(move)
      work.done.push(move)
    }
    // the next ones rely on these: they must not be there without them when the power fails
    await syncFolders(new Set(moves.flatMap(foldersAround)))
  }
  return true
}

function foldersAround({ file, root }: Move): readonly string[] {
  const path = relative(root, file).split(sep).join("/")
  return [root, ...foldersAbove(path).map((above) => join(root, above))]
}

/** Takes back what was carried out, the last first; whether all of it could be. */
function takeBackAll({ done }: Work): boolean {
  try {
    for (let move = done.pop(); move !== undefined; move = done.pop()) takeBack(move)
    return true
  } catch {
    return false
  }
}

/** What went wrong, with what that means for the files. */
function toldWith(error: unknown, isTakenBack: boolean): unknown {
  if (!(error instanceof Error) || error instanceof ProblemError) return error
  error.message += isTakenBack
    ? "; all files are as they were"
    : "; some files are written, some are not: the next build puts that right"
  return error
}
