/** Generated trees that no fleet writes any more: their scripts would deploy what was once defined. */
import { existsSync } from "node:fs"
import { dirname, join, sep } from "node:path"
import { manifestName } from "../../output/tree-path.ts"
import { shown } from "../../problems/text.ts"
import type { Project } from "../../project/fleets.ts"
import { entries } from "../../project/settings.ts"
import { filesMatching } from "../../source/globs.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Finding } from "./finding.ts"

/** A warning for each folder that was written when the fleets, or their folders, had other names. */
export function leftTreeFindings(
  { directory, fleets }: Project,
  terminal: Pick<Terminal, "directory">,
): readonly Finding[] {
  const written = new Set(fleets.map(({ out }) => out))
  const own = new Set([directory, ...fleets.map(({ file }) => dirname(file))])
  return filesMatching(`**/${manifestName}`, directory)
    .map((file) => dirname(file))
    .filter((folder) => !written.has(folder) && !isOfOthers(dirname(folder), own))
    .map((folder) => {
      const name = shown(folder, terminal.directory)
      // trees that are written may be in it
      const kept = [...written]
        .filter((out) => out.startsWith(folder + sep))
        .map((out) => `':!${shown(out, terminal.directory)}'`)
      return {
        status: "warning",
        message: `no fleet writes ${name} any more, and its scripts deploy what was defined once`,
        neededFor: ["deploy"],
        hint: `remove it: \`${["git rm -r", name, ...kept].join(" ")}\``,
      }
    })
}

/** Whether a folder is in a project of its own, below this one. */
function isOfOthers(folder: string, own: ReadonlySet<string>): boolean {
  if (own.has(folder) || dirname(folder) === folder) return false
  const isProject = [...entries, "package.json"].some((name) => existsSync(join(folder, name)))
  return isProject || isOfOthers(dirname(folder), own)
}
