/** What git makes of a fleet's generated tree: Nix sees only the files that git tracks. */
import { dirname } from "node:path"
import { isInRepository } from "../../project/git.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { shown } from "../../problems/text.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Finding } from "./finding.ts"
import { findProgram } from "../../program.ts"

const neededFor = ["commit", "deploy"] as const

/** Whether the tree is in a repository, is not ignored, and is tracked. */
export async function gitFindings(
  { file, out }: ProjectFleet,
  { directory, signal }: Terminal,
): Promise<readonly Finding[]> {
  const options = { directory: dirname(file), signal }
  const git = async (...parameters: string[]) => await findProgram("git", parameters, options)
  const folder = shown(out, directory)
  if ((await git("--version")) === undefined) return []
  if ((await git("rev-parse", "--show-toplevel")) === undefined) {
    const name = shown(dirname(file), directory)
    const [message, hint] = isInRepository(dirname(file))
      ? [`git does not read the repository of ${name}`, "`git status` says why"]
      : [`${name} is in no git repository`, "run `git init`"]
    return [{ status: "warning", message, neededFor, hint }]
  }
  if ((await git("check-ignore", out)) !== undefined) {
    const message = `git ignores ${folder}`
    return [{ status: "warning", message, neededFor, hint: "take it out of .gitignore" }]
  }
  if (((await git("ls-files", "--", out)) ?? "") === "") {
    const hint = `run \`npx nixgen build\`, then \`git add ${folder}\``
    return [{ status: "warning", message: `git does not track ${folder}`, neededFor, hint }]
  }
  return [{ status: "ok", message: `git tracks ${folder}`, neededFor }]
}
