/** A fleet judged without Nix: its definitions and, where it is named, the folder that was written. */
import { resolve } from "node:path"
import { type Build, type BuildOptions, build } from "./build.ts"
import type { Fleet } from "./fleet/fleet.ts"
import { staleness } from "./output/compare.ts"
import { planTree } from "./output/plan.ts"
import { type Problem, hasErrors } from "./problems/problem.ts"

/** What a check is to look at. */
export interface CheckOptions extends BuildOptions {
  /** The output folder, which is to hold what the definitions give; it is left out where not given. */
  readonly folder?: string | undefined
}

/** What a check finds. */
export type Check = Pick<Build, "hosts" | "problems" | "reads">

/**
 * Judges a fleet without Nix, and writes nothing: shapes, names, options, rules and the lock; with a
 * `folder`, also that each generated file and `nixgen.lock.json` is what a build would write. No
 * error among the problems means that a build can be written.
 *
 * @example
 * ```ts
 * const { fleet } = await load("./fleet.ts")
 * if (fleet === undefined) throw new Error("there is no fleet")
 * const { problems } = await check(fleet, { folder: "./generated" })
 * const errors = problems.filter(({ severity }) => severity === "error")
 * ```
 */
export async function check(
  fleet: Fleet,
  { folder, ...options }: CheckOptions = {},
): Promise<Check> {
  const { tree, lock, hosts, problems, reads } = await build(fleet, options)
  const isCompared = folder !== undefined && !hasErrors(problems)
  const stale: readonly Problem[] = isCompared
    ? staleness(planTree(resolve(folder), tree, { beside: lock && [lock] }))
    : []
  return { hosts, problems: [...problems, ...stale], reads }
}
