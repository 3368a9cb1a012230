/** Generated files that a merge by git has made of two: told from what was edited by hand. */
import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { inTurns } from "../../evaluate/in-turns.ts"
import { hasOneOf } from "../../output/line-endings.ts"
import { isMergeOf } from "../../output/merge-conflict.ts"
import type { Plan, PlanOptions } from "../../output/plan.ts"
import { hashOf } from "../../output/tree.ts"
import { isInRepository, runGit } from "../../project/git.ts"
import { type BuiltFleet, planOf } from "./fleets.ts"

/** What writing a fleet would change, where a merge may have come between. */
export async function planAfterMerge(
  fleet: BuiltFleet,
  options: PlanOptions,
  signal: AbortSignal,
): Promise<Plan> {
  const plan = planOf(fleet, options)
  const edited = editedIn(plan)
  const merged = edited.length === 0 ? [] : await mergedOf(plan, edited, signal)
  return merged.length === 0 ? plan : planOf(fleet, { ...options, ours: new Map(merged) })
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
  const merges = isInRepository(folder) ? await mergesIn(folder, signal) : []
  const found = await inTurns(atOnce, edited, async (path) => {
    const content = readFileSync(join(folder, path))
    const own = new Set(written.get(path))
    for (const merge of merges) {
      const [base, ours, theirs] = await Promise.all(
        [merge.base, merge.ours, merge.theirs].map(
          async (revision) => await textIn(revision, path, { directory: folder, signal }),
        ),
      )
      const areOwn = [ours, theirs].every((text) => text && hasOneOf(Buffer.from(text), own))
      if (!areOwn || ours === undefined || theirs === undefined) continue
      // a file that neither had before is added by both
      if (isMergeOf(content.toString(), { base: base ?? "", ours, theirs }))
        return [[path, hashOf(content)]] as const
    }
    return []
  })
  return found.flat()
}

/** Two revisions that are merged, or stages of git's index, and what both come from. */
interface Merge {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** What is merged into what is checked out, while that is not done, and what it changes. */
const mergedNow: readonly (readonly [theirs: string, base: string | undefined])[] = [
  ["MERGE_HEAD", undefined],
  ["REBASE_HEAD", "REBASE_HEAD^"],
  ["CHERRY_PICK_HEAD", "CHERRY_PICK_HEAD^"],
]

/** What may have been merged: each file in conflict by itself, what is merged now, and what was last. */
async function mergesIn(folder: string, signal: AbortSignal): Promise<readonly Merge[]> {
  const options = { directory: folder, signal }
  const revisions = [
    ...mergedNow.map(([theirs, base]) => ({ ours: "HEAD", theirs, base })),
    { ours: "HEAD^1", theirs: "HEAD^2", base: undefined },
  ]
  const found = await Promise.all(
    revisions.map(async ({ ours, theirs, base }) => {
      const { status } = await runGit(["rev-parse", "--verify", "--quiet", theirs], options)
      if (status !== 0) return []
      const common = base ?? (await runGit(["merge-base", ours, theirs], options)).output.trim()
      return [{ ours, theirs, base: common }]
    }),
  )
  return [{ base: ":1", ours: ":2", theirs: ":3" }, ...found.flat()]
}

async function textIn(
  revision: string,
  path: string,
  options: Parameters<typeof runGit>[1],
): Promise<string | undefined> {
  const { status, output } = await runGit(["show", `${revision}:./${path}`], options)
  return status === 0 ? output : undefined
}
