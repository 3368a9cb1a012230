/** What a repository has, as git tells it without a clone. */
import { type ProgramOptions, runProgram } from "../../program.ts"
import { withoutPassword } from "./fetch-pin.ts"
import { PinFailure } from "./pin-failure.ts"

/** A branch or tag by its whole name, and where it leads to. */
export interface RemoteRef {
  readonly name: string
  readonly revision: string
}

/** Nobody is asked for a password: that is what keys and credential helpers are there for. */
const quiet = ["GIT_TERMINAL_PROMPT=0", "GIT_ASKPASS=true"]

/** Asks for branches and tags. Throws a `PinFailure` where the repository cannot be read. */
export async function remoteRefs(
  repository: string,
  patterns: readonly string[],
  options: ProgramOptions,
): Promise<readonly RemoteRef[]> {
  const command = [...quiet, "git", "ls-remote", "--refs", "--", repository, ...patterns]
  const { status, output, errors } = await runProgram("env", command, options)
  if (status === 127) throw new PinFailure("git is not installed", "install git, or npins")
  if (status !== 0)
    throw new PinFailure(`git cannot read ${withoutPassword(repository)}: ${reasonIn(errors)}`)
  return [...output.matchAll(/^([0-9a-f]+)\t(.*)$/gm)].map(([, revision = "", name = ""]) => ({
    name,
    revision,
  }))
}

/** What git says it failed for. */
function reasonIn(errors: string): string {
  const lines = errors.split("\n").filter((line) => line.trim() !== "")
  const [told = lines.at(-1) ?? "it says nothing"] = lines.filter((line) =>
    line.startsWith("fatal:"),
  )
  return withoutPassword(told.replace(/^fatal: /, ""))
}

/** The revision that a branch or tag is at, given its whole name. Throws a `PinFailure`. */
export async function remoteRevision(
  repository: string,
  name: string,
  options: ProgramOptions,
): Promise<string> {
  // a pattern also fits what ends with it
  const found = await remoteRefs(repository, [name], options)
  const ref = found.find((each) => each.name === name)
  if (ref !== undefined) return ref.revision
  const [, kind = "", short = ""] = /^refs\/(head|tag)s\/(.*)$/.exec(name) ?? []
  const what = kind === "head" ? "branch" : "tag"
  throw new PinFailure(
    `${withoutPassword(repository)} has no ${what} "${short}"`,
    `was the ${what} renamed? \`git ls-remote\` lists what there is`,
  )
}

/** The names of all tags. */
export async function remoteTags(
  repository: string,
  options: ProgramOptions,
): Promise<readonly string[]> {
  const refs = await remoteRefs(repository, ["refs/tags/*"], options)
  return refs.map(({ name }) => name.slice("refs/tags/".length))
}

/** The branch that a repository has as its own. Throws a `PinFailure`. */
export async function defaultBranch(repository: string, options: ProgramOptions): Promise<string> {
  const command = [...quiet, "git", "ls-remote", "--symref", "--", repository, "HEAD"]
  const { status, output, errors } = await runProgram("env", command, options)
  if (status !== 0)
    throw new PinFailure(`git cannot read ${withoutPassword(repository)}: ${reasonIn(errors)}`)
  const [, branch] = /^ref: refs\/heads\/(.*)\tHEAD$/m.exec(output) ?? []
  if (branch !== undefined) return branch
  throw new PinFailure(
    `${withoutPassword(repository)} does not say which branch is its own`,
    "name the branch",
  )
}
