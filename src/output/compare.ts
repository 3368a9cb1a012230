/** Whether the output folder is what a build would make of the definitions. */
import { resolve } from "node:path"
import { type Problem, problem } from "../problems/problem.ts"
import { type Plan, isManifestRight } from "./plan.ts"
import { manifestName } from "./tree-path.ts"

/**
 * NG044 for each file that a build would create, replace or remove, and what would stop it; for the folder
 * alone where none was ever built there.
 */
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
  const edited = beside.filter(({ before: found }) => found !== undefined)
  if (isUnbuilt(plan)) return [unbuilt(plan), ...edited.map(({ file }) => stale(file, different))]
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

/** Whether nothing is there of what a build writes, nor in its way. */
function isUnbuilt({ replace, remove, unchanged, before, problems }: Plan): boolean {
  const found = unchanged + replace.length + remove.length + problems.length
  return before.text === undefined && found === 0
}

function unbuilt({ folder, create, beside }: Plan): Problem {
  const count = create.length + beside.filter(({ before }) => before === undefined).length
  return problem("NG044", {
    place: { file: folder },
    message: `nothing is generated yet: the definitions give ${count} file${count === 1 ? "" : "s"}`,
    hint: "run `nixgen build`, which writes them",
  })
}
