/** NG770: what definitions still say of a host that has gone, or has another name. */
import { existsSync, readFileSync } from "node:fs"
import { nixFilesIn } from "../../files/module-files.ts"
import { kindAt } from "../../files/folders.ts"
import type { PendingFiles } from "../../files/pending.ts"
import { type Place, type Problem, lineAndColumn, problem } from "../../problems/problem.ts"
import { hostReferences } from "../../source/host-references.ts"
import { nixMentions } from "../../source/nix-mentions.ts"
import type { PlannedChange } from "../project/project-change.ts"
import type { NamedHost } from "./known-host.ts"

/** A warning for each text, key or name that is the host's former name, in all files that are read. */
export function mentionProblems(
  change: Pick<PlannedChange, "built">,
  { name }: Pick<NamedHost, "name">,
  pending: PendingFiles,
): readonly Problem[] {
  const inDefinitions = definitionFiles(change).flatMap((file) =>
    mentionsIn(file, pending, (text) => hostReferences(text, name, name).mentions),
  )
  const inNix = nixFiles(change).flatMap((file) =>
    mentionsIn(file, pending, (text) => nixMentions(text, name)),
  )
  const told = [...inDefinitions, ...inNix]
  return told.map((place) =>
    problem("NG770", {
      place,
      message: `this is "${name}", and stays as it is`,
      hint: "look whether it means the host",
    }),
  )
}

function mentionsIn(
  file: string,
  pending: PendingFiles,
  offsetsIn: (text: string) => readonly number[],
): readonly Place[] {
  const text = pending.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8") : "")
  return offsetsIn(text).map((offset) => ({ file, ...lineAndColumn(text, offset) }))
}

/** The user's files of Nix that fleets take along, be it with a folder. */
function nixFiles({ built }: Pick<PlannedChange, "built">): readonly string[] {
  const read = new Set(built.flatMap(({ reads }) => reads))
  const files = [...read].flatMap((path) => (kindAt(path) === "folder" ? nixFilesIn(path) : [path]))
  return [...new Set(files)].filter((file) => file.endsWith(".nix")).toSorted()
}

/** The files of TypeScript and JavaScript that fleets are made of. */
export function definitionFiles({ built }: Pick<PlannedChange, "built">): readonly string[] {
  const read = new Set(built.flatMap(({ reads }) => reads))
  return [...read].filter((file) => /\.[cm]?[jt]sx?$/.test(file)).toSorted()
}
