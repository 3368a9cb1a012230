/**
 * Which generated files git does not track: a flake in a git repository is what git tracks, so that
 * Nix does not see the others.
 */
import { existsSync } from "node:fs"
import { type Problem, problem } from "../../problems/problem.ts"
import type { Plan } from "../../output/plan.ts"
import { manifestName } from "../../output/tree-path.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { isInRepository, runGit } from "../../project/git.ts"
import { counted } from "../outcome/report.ts"

/** What git does not track of some files. */
interface Untracked {
  readonly files: readonly string[]
  /** Those that it is told to ignore. */
  readonly ignored: readonly string[]
}

/** The files that git tracks in a folder; `undefined` without git, and outside of a repository. */
async function trackedFiles(
  folder: string,
  signal: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  if (!existsSync(folder) || !isInRepository(folder)) return undefined
  const { status, output } = await runGit(["ls-files", "-z"], { directory: folder, signal })
  return status === 0 ? new Set(output.split("\0")) : undefined
}

/** What has become of the repository of a new project. */
export interface StartedRepository {
  /** One was made, one is there already, or there is none. */
  readonly state: "made" | "found" | "none"
  /** What is to be told of it. */
  readonly told?: string
}

/** Makes a repository, where git is there. Nothing is committed. */
export async function startRepository(
  directory: string,
  signal: AbortSignal,
): Promise<StartedRepository> {
  const { status, errors } = await runGit(["init", "--quiet"], { directory, signal })
  if (status === notFound) return { state: "none" }
  return status === 0
    ? { state: "made", told: "made a git repository, with nothing committed" }
    : { state: "none", told: `git made no repository: ${errors.trim()}` }
}

/** What a shell says of a command that is not there. */
const notFound = 127

/** NG047 for what git does not track of a tree. */
export async function untrackedProblems(
  plan: Pick<Plan, "folder" | "after">,
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  return (await trackingOf(plan, signal)).problems
}

/** What git tracks of a tree. */
export interface Tracking {
  /** NG047, as above. */
  readonly problems: readonly Problem[]
  /** Whether that follows from what it tracks alone, and from nothing that it is told to ignore. */
  readonly isPlain: boolean
}

/** Asks git what it tracks of a tree. */
export async function trackingOf(
  { folder, after }: Pick<Plan, "folder" | "after">,
  signal: AbortSignal,
): Promise<Tracking> {
  const paths = [...after.keys(), manifestName]
  const tracked = await trackedFiles(folder, signal)
  const { files, ignored } = await untracked(folder, paths, tracked, signal)
  const isPlain = files.length + ignored.length === 0
  if (ignored.length === paths.length) return { problems: [ignoredWhole(folder)], isPlain }
  const problems = [
    ...problemOf(folder, files, "git does not track", "`nixgen build --git-add`, or `git add`"),
    ...problemOf(folder, ignored, "git ignores", "`git add --force`, or mend .gitignore"),
  ]
  return { problems, isPlain }
}

/** To Nix, a folder of a repository of which git tracks nothing is not there. */
function ignoredWhole(file: string): Problem {
  return problem("NG047", {
    place: { file },
    message: "git ignores all of the generated tree, and Nix sees only what it tracks",
    hint: "take the folder out of .gitignore, and run `nixgen build --git-add`",
  })
}

function problemOf(
  file: string,
  paths: readonly string[],
  how: string,
  hint: string,
): readonly Problem[] {
  if (paths.length === 0) return []
  const few = paths.slice(0, 5)
  return [
    problem("NG047", {
      place: { file },
      message: `${how} ${counted(paths.length, "generated file")}, and Nix sees only what it tracks`,
      detail: [...few, ...(paths.length > few.length ? ["…"] : [])].join("\n"),
      hint,
    }),
  ]
}

async function untracked(
  folder: string,
  paths: readonly string[],
  tracked: ReadonlySet<string> | undefined,
  signal: AbortSignal,
): Promise<Untracked> {
  const missing = tracked === undefined ? [] : paths.filter((path) => !tracked.has(path))
  if (missing.length === 0) return { files: [], ignored: [] }
  const { output } = await runGit(["check-ignore", "-z", "--stdin"], {
    directory: folder,
    signal,
    paths: missing,
  })
  const ignored = new Set(output.split("\0"))
  return {
    files: missing.filter((path) => !ignored.has(path)),
    ignored: missing.filter((path) => ignored.has(path)),
  }
}

/**
 * Lets git know of the files of a folder that it does not track yet, but for those that it is told to
 * ignore: what is in them is not staged. NG047 where the folder is in no repository.
 */
export async function addToGit(
  folder: string,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  if (!isInRepository(folder)) return [outsideOfGit(folder)]
  const { status, errors, output } = await runGit(["ls-files", "-z"], { directory: folder, signal })
  if (status !== 0) throw new CommandFailure(`git cannot add ${folder}: ${errors.trim()}`)
  const { files } = await untracked(folder, paths, new Set(output.split("\0")), signal)
  if (files.length === 0) return []
  const add = [
    "--literal-pathspecs",
    "add",
    "--intent-to-add",
    "--pathspec-from-file=-",
    "--pathspec-file-nul",
  ]
  const added = await runGit(add, { directory: folder, signal, paths: files })
  if (added.status !== 0)
    throw new CommandFailure(`git cannot add ${folder}: ${added.errors.trim()}`)
  return []
}

/** What is in no repository, Nix takes as it is in the folder. */
function outsideOfGit(file: string): Problem {
  return problem("NG047", {
    place: { file },
    message: "git has nothing to add to: the folder is in no repository, and Nix sees all of it so",
    hint: "leave out --git-add, or make a repository first: `git init`",
  })
}
