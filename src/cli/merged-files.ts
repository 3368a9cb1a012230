/** Generated files that a merge by git has made of two: told from what was edited by hand. */
import { readFileSync } from "node:fs"
import { relative } from "node:path"
import { inTurns } from "../evaluate/in-turns.ts"
import { hasOneOf } from "../output/line-endings.ts"
import { isMergeOf } from "../output/merge-conflict.ts"
import type { Plan, PlanOptions } from "../output/plan.ts"
import { hashOf } from "../output/tree.ts"
import { runGit } from "../project/git.ts"
import { type BuiltFleet, planOf } from "./fleets.ts"
import { isInRepository } from "./git.ts"

/** What writing a fleet would change, where a merge may have come between. */
export async function planAfterMerge(
  fleet: BuiltFleet,
  options: PlanOptions,
  signal: AbortSignal,
): Promise<Plan> {
  const plan = planOf(fleet, options)
  const edited = editedIn(plan)
  const merged = edited.length === 0 ? [] : await mergedOf(plan, edited, signal)
  return merged.length === 0 ? plan : planOf(fleet, { ...options, merged: new Map(merged) })
}

/** The generated files that are not as they were written: paths in the tree. */
function editedIn({ folder, problems }: Plan): readonly string[] {
  return problems.flatMap(({ code, place }) =>
    code === "NG040" && place !== undefined ? [relative(folder, place.file)] : [],
  )
}

/** How many files git is asked for at once. */
const atOnce = 8

/** Those of them that are merges of what nixgen wrote, each with its hash. */
async function mergedOf(
  { folder, before: { written } }: Plan,
  edited: readonly string[],
  signal: AbortSignal,
): Promise<readonly (readonly [path: string, hash: string])[]> {
  const sides = isInRepository(folder) ? await sidesIn(folder, signal) : []
  if (sides.length < 2) return []
  const found = await inTurns(atOnce, edited, async (path) => {
    const own = new Set(written.get(path))
    const texts = await Promise.all(
      sides.map(async (side) => await textIn(side, path, folder, signal)),
    )
    const ours = [
      ...new Set(texts.flatMap((text) => (text && hasOneOf(text, own) ? [text.toString()] : []))),
    ]
    const content = readFileSync(`${folder}/${path}`)
    return isMergeOf(content.toString(), ours) ? ([[path, hashOf(content)]] as const) : []
  })
  return found.flat()
}

/** What is merged into what is checked out, while that is not done: by `git merge`, `rebase` and `cherry-pick`. */
const mergedNow = ["MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD"]

/** Where git has what may have been merged: both sides of each file in conflict, what is merged now, and what was last. */
async function sidesIn(folder: string, signal: AbortSignal): Promise<readonly string[]> {
  const isThere = async (revision: string) =>
    (await runGit(["rev-parse", "--verify", "--quiet", revision], { directory: folder, signal }))
      .status === 0
  const [unmerged, isMerge, ...areThere] = await Promise.all([
    runGit(["ls-files", "--unmerged"], { directory: folder, signal }),
    isThere("HEAD^2"),
    ...mergedNow.map(isThere),
  ])
  const now = mergedNow.filter((_, index) => areThere[index] === true)
  return [
    ...(unmerged.output === "" ? [] : [":2", ":3"]),
    ...(now.length === 0 ? [] : ["HEAD", ...now]),
    ...(isMerge ? ["HEAD^1", "HEAD^2"] : []),
  ]
}

async function textIn(
  side: string,
  path: string,
  folder: string,
  signal: AbortSignal,
): Promise<Buffer | undefined> {
  const { status, output } = await runGit(["show", `${side}:./${path}`], {
    directory: folder,
    signal,
  })
  return status === 0 ? Buffer.from(output) : undefined
}
