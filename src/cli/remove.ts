/** `nixgen remove host`: a host out of the fleet, with all that is its own. */
import { readFileSync } from "node:fs"
import { type PendingFiles, nothingPending } from "../files/pending.ts"
import { type Problem, ProblemError, hasErrors } from "../problems/problem.ts"
import { shown } from "../problems/text.ts"
import { withoutHost } from "../source/edit-hosts.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { removeCommand } from "./commands/remove.ts"
import { exitStatus } from "./outcome/exit-status.ts"
import { changedHosts } from "./hosts/changed-hosts.ts"
import { type NamedHost, namedHosts, onlyHost, unlisted } from "./hosts/known-host.ts"
import { mentionProblems } from "./hosts/mentions.ts"
import {
  type ProjectChange,
  tellWritten,
  writeProject,
  writtenObject,
} from "./project/new-files.ts"
import { type PlannedChange, plannedChange, untilWritten } from "./project/project-change.ts"
import type { Terminal } from "./terminal/terminal.ts"

/**
 * Removes a host and builds without it; what is still said of it is told of. Problems: those of a
 * build; NG770 texts that may mean the host. In a fleet that is wrong without the host as well, what is the
 * host's own is removed, and nothing generated.
 */
export async function remove(
  { name, fleet, dryRun }: OptionsOf<typeof removeCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof removeCommand>>> {
  return await untilWritten(async () => {
    const { hosts, names, problems } = await namedHosts(name, { fleet }, terminal)
    if (hosts.length === 0 && hasErrors(problems)) throw new ProblemError(problems)
    const named = onlyHost(name, hosts, names)
    const pending = withoutFiles(named)
    const change = await plannedChange(pending, [named.fleet], terminal)
    const words = wordsFor(named, pending, terminal)
    if (hasErrors(change.problems) && (await isWrongAnyway(change, named, terminal)))
      return removedAlone({ pending, words, problems: change.problems, dryRun }, terminal)
    const mentions = hasErrors(change.problems) ? [] : mentionProblems(change, named, pending)
    return await changedHosts({ change, mentions, words, dryRun }, terminal)
  }, terminal)
}

/** Whether every error was there before: none of them is about the host that goes. */
async function isWrongAnyway(
  { problems }: PlannedChange,
  { fleet }: NamedHost,
  terminal: Terminal,
): Promise<boolean> {
  const before = await plannedChange(nothingPending, [fleet], terminal)
  const known = new Set(before.problems.map(keyOf))
  return problems.every((each) => each.severity !== "error" || known.has(keyOf(each)))
}

function keyOf({ code, message, place }: Problem): string {
  return JSON.stringify([code, message, place?.file])
}

/** Removes what is the host's own, and leaves the tree as it is. */
function removedAlone(
  {
    pending,
    words,
    problems,
    dryRun,
  }: {
    readonly pending: PendingFiles
    readonly words: readonly string[]
    readonly problems: readonly Problem[]
    readonly dryRun: boolean
  },
  terminal: Terminal,
): Outcome<JsonOf<typeof removeCommand>> {
  const files = [...pending].map(([path, text]) => ({ path, text }))
  const own = {
    create: [],
    change: files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    remove: files.flatMap(({ path, text }) => (text === undefined ? [path] : [])),
  } satisfies ProjectChange
  if (!dryRun) writeProject(own)
  return {
    status: exitStatus.problems,
    problems,
    json: () => ({
      ...writtenObject(own, terminal),
      removed: own.remove.map((path) => shown(path, terminal.directory)),
    }),
    words: () => {
      if (dryRun) terminal.tell("nothing was written: this is what it would be")
      tellWritten(own, terminal)
      for (const line of [...words, treeStays]) terminal.tell(line)
    },
  }
}

const treeStays =
  "what is generated is as it was: the fleet has errors that are not the host's; mend them, and run `nixgen build`"

function withoutFiles(named: NamedHost): PendingFiles {
  const { file, globs, fleetFile, name } = named
  const own = file === undefined ? [] : [[file, undefined] as const]
  // a file is a host by its name where globs find it
  if (globs !== undefined) {
    if (file === undefined) throw unlisted(named)
    return new Map(own)
  }
  const text = withoutHost(readFileSync(fleetFile, "utf8"), name)
  if (text === undefined) throw unlisted(named)
  return new Map([[fleetFile, text], ...own])
}

/** What becomes of the machine, and of files that nobody knows to be the host's own. */
function wordsFor(
  { name, host, file }: NamedHost,
  pending: PendingFiles,
  { directory }: Terminal,
): readonly string[] {
  if (host === undefined) return unread(name)
  const { deploy, place } = host
  const kept =
    file === undefined && place !== undefined && !pending.has(place.file)
      ? [`${shown(place.file, directory)} defines ${name} and has another name: it stays`]
      : []
  const machine = deploy.installed === true ? [...running(name), ...backups] : notInstalled(name)
  return [...kept, ...machine]
}

function unread(name: string): readonly string[] {
  return [
    `what ${name} is could not be read: if it is installed, it goes on running until you switch it off`,
    ...backups,
  ]
}

function running(name: string): readonly string[] {
  return [
    `${name} is installed, and goes on running what it has until you switch it off or install it anew`,
    "it keeps its keys and its address: take them out of what trusts them, known_hosts, secrets, DNS",
  ]
}

const backups = ["what is on its disks is nowhere else: look whether it is to be kept"]

function notInstalled(name: string): readonly string[] {
  return [
    `${name} is not marked as installed: if it runs all the same, it goes on until you switch it off`,
  ]
}
