/** Whether the output folder is what a build would make of the definitions. */
import { resolve } from "node:path"
import { type Problem, problem } from "../problems/problem.ts"
import { type Plan, isManifestRight } from "./plan.ts"
import { manifestName } from "./tree-path.ts"

/** NG044 for each file that a build would create, replace or remove, and what would stop it. */
export function staleness(plan: Plan): readonly Problem[] {
  const { folder, create, replace, remove, before, beside, problems } = plan
  const stale = (path: string, message: string): Problem =>
    problem("NG044", {
      place: { file: resolve(folder, path) },
      message,
      hint: "run `nixgen build`; `nixgen diff` shows what it changes",
    })
  const missing = "the definitions give this file, but it is missing"
  const different = "this file is not what the definitions give"
  return [
    ...problems,
    ...create.map(({ path }) => stale(path, missing)),
    ...replace.map(({ path }) => stale(path, different)),
    ...beside.map(({ file, before: found }) =>
      stale(file, found === undefined ? missing : different),
    ),
    ...(isManifestRight(plan) || problems.length > 0
      ? []
      : [stale(manifestName, before.text === undefined ? missing : different)]),
    ...remove.map(({ path }) => stale(path, "the definitions no longer give this file")),
  ]
}
