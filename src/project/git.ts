/** Git, as far as a project is asked about in it. */
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { type ProgramResult, runProgram } from "../program.ts"

/** How git is run. */
export interface GitOptions {
  readonly directory: string
  readonly signal: AbortSignal
  /** Paths on its standard input, each with a NUL behind it. */
  readonly paths?: readonly string[]
  /** An index other than the repository's own, which is not touched then. */
  readonly index?: string
}

/** Runs git; where there is none, it fails as a command that is not found does. */
export async function runGit(
  parameters: readonly string[],
  { directory, signal, paths = [], index }: GitOptions,
): Promise<ProgramResult> {
  const input = paths.map((path) => `${path}\0`).join("")
  const command = index === undefined ? ["git"] : ["env", `GIT_INDEX_FILE=${index}`, "git"]
  const [program = "git", ...before] = command
  try {
    return await runProgram(program, [...before, ...parameters], { directory, signal, input })
  } catch (error) {
    if (signal.aborted) throw error
    return { status: 127, output: "", errors: "git cannot be run" }
  }
}

/**
 * Whether a folder is in a repository: outside of one, git need not be started. One that it does not read, such as
 * another user's, is one all the same.
 */
export function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, ".git"))) return true
  return dirname(folder) !== folder && isInRepository(dirname(folder))
}
