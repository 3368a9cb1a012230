/** `nixgen remove host`: a host out of the fleet, with all that is its own. */
import { readFileSync } from "node:fs"
import { hasErrors } from "../problems/problem.ts"
import { shown } from "../problems/text.ts"
import { withoutHost } from "../source/edit-hosts.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { removeCommand } from "./commands/remove.ts"
import { changedHosts } from "./hosts/changed-hosts.ts"
import { type KnownHost, knownHost, unlisted } from "./hosts/known-host.ts"
import { mentionProblems } from "./hosts/mentions.ts"
import { plannedChange, untilWritten } from "./project-change.ts"
import type { Terminal } from "./terminal.ts"

/**
 * Removes a host and builds without it; what is still said of it is told of. Problems: those of a
 * build; NG770 texts that may mean the host.
 */
export async function remove(
  { name, fleet, dryRun }: OptionsOf<typeof removeCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof removeCommand>>> {
  return await untilWritten(async () => {
    const known = await knownHost(name, { fleet }, terminal)
    const pending = withoutFiles(known)
    const change = await plannedChange(pending, [known.fleet], terminal)
    const mentions = hasErrors(change.problems) ? [] : mentionProblems(change, known, pending)
    const words = wordsFor(known, pending, terminal)
    return await changedHosts({ change, mentions, words, dryRun }, terminal)
  }, terminal)
}

function withoutFiles(known: KnownHost): ReadonlyMap<string, string | undefined> {
  const { file, globs, fleetFile, host } = known
  const own = file === undefined ? [] : [[file, undefined] as const]
  // a file is a host by its name where globs find it
  if (globs !== undefined) {
    if (file === undefined) throw unlisted(known)
    return new Map(own)
  }
  const text = withoutHost(readFileSync(fleetFile, "utf8"), host.name)
  if (text === undefined) throw unlisted(known)
  return new Map([[fleetFile, text], ...own])
}

/** What becomes of the machine, and of files that nobody knows to be the host's own. */
function wordsFor(
  { host, file }: KnownHost,
  pending: ReadonlyMap<string, string | undefined>,
  { directory }: Terminal,
): readonly string[] {
  const { name, deploy, place } = host
  const kept =
    file === undefined && place !== undefined && !pending.has(place.file)
      ? [`${shown(place.file, directory)} defines ${name} and has another name: it stays`]
      : []
  const machine = deploy.installed === true ? [...running(name), ...backups] : notInstalled(name)
  return [...kept, ...machine]
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
