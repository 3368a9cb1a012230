/** NG770: what definitions still say of a host that has gone, or has another name. */
import { existsSync, readFileSync } from "node:fs"
import type { PendingFiles } from "../../files/pending.ts"
import { type Problem, lineAndColumn, problem } from "../../problems/problem.ts"
import { hostReferences } from "../../source/host-references.ts"
import type { PlannedChange } from "../project-change.ts"
import type { NamedHost } from "./known-host.ts"

/** A warning for each text or key that is the host's former name, in all files that are read. */
export function mentionProblems(
  change: Pick<PlannedChange, "built">,
  { name }: Pick<NamedHost, "name">,
  pending: PendingFiles,
): readonly Problem[] {
  return definitionFiles(change).flatMap((file) => {
    const text = pending.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8") : "")
    return hostReferences(text, name, name).mentions.map((offset) =>
      problem("NG770", {
        place: { file, ...lineAndColumn(text, offset) },
        message: `this is "${name}", and stays as it is`,
        hint: "look whether it means the host",
      }),
    )
  })
}

/** The files of TypeScript and JavaScript that fleets are made of. */
export function definitionFiles({ built }: Pick<PlannedChange, "built">): readonly string[] {
  const read = new Set(built.flatMap(({ reads }) => reads))
  return [...read].filter((file) => /\.[cm]?[jt]sx?$/.test(file)).toSorted()
}
