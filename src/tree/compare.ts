/** Whether the output folder is what a build would make of the definitions. */
import { join } from "node:path"
import type { Problem } from "../problem.ts"
import type { Plan } from "./plan.ts"

/** NG044 for each file that a build would create, replace or remove, and what would stop it. */
export function staleness({ folder, create, replace, remove, problems }: Plan): readonly Problem[] {
  const stale = (path: string, message: string): Problem => ({
    code: "NG044",
    severity: "error",
    place: { file: join(folder, path) },
    message,
    hint: "run `nixgen build`; `nixgen diff` shows what it changes",
  })
  return [
    ...problems,
    ...create.map(({ path }) => stale(path, "the definitions give this file, but it is missing")),
    ...replace.map(({ path }) => stale(path, "this file is not what the definitions give")),
    ...remove.map((path) => stale(path, "the definitions no longer give this file")),
  ]
}
