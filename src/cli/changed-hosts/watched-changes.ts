/** Builds of `--watch` of which it is known what has changed since the last: hosts by themselves, where that is all. */
import { readableText } from "../../files/definition-text.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { type LoaderMemory, newMemory } from "../../source/modules.ts"
import type { BuiltFleet } from "../fleets/fleets.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Watched } from "../watch/watch.ts"
import { type MadeBefore, type MadeHosts, formerHosts, madeHosts } from "./made-alone.ts"
import { type WholeBuild, hostsOf, wholeAfter } from "./whole-build.ts"
import { type WrittenAlone, writtenAlone } from "./write-alone.ts"

/** A build of all, and what it leaves to the next. */
export interface BuiltAll {
  readonly built: readonly BuiltFleet[]
  /** Absent where hosts cannot be built by themselves. */
  readonly whole: WholeBuild | undefined
  readonly watched: Watched
  readonly memory: LoaderMemory
}

/** What is known between builds. */
interface Known {
  readonly fleet: ProjectFleet
  readonly whole: WholeBuild
  readonly watched: Watched
  /** That of the builds of all. */
  readonly memory: LoaderMemory
  /** The files of the tree that are executable. */
  readonly executable: ReadonlySet<string>
  /** That of hosts by themselves. */
  readonly alone: MadeBefore
  /** Hosts as they were when they were seen to have changed, of which nothing is written yet. */
  readonly expected?: MadeHosts | undefined
}

/** What a build of hosts by themselves comes to. */
export interface ChangedAlone extends WrittenAlone {
  readonly watched: Watched
}

/** The builds of hosts by themselves, among those of all. */
export interface WatchedChanges {
  /** Builds what has changed, where that can be done; else all has to be built. */
  readonly built: (changed: readonly string[]) => Promise<ChangedAlone | undefined>
  /** Makes hosts, where these files are all that has changed: the build that follows has them, if they stay so. */
  readonly expect: (changed: readonly string[]) => Promise<void>
  /** Notes a build of all. */
  readonly note: (all: BuiltAll) => void
  /** The paths that have changed since that. */
  readonly since: () => readonly string[]
}

/** New ones, of which there has been none. */
export function watchedChanges(terminal: Terminal): WatchedChanges {
  let known: Known | undefined
  const since = new Set<string>()
  return {
    async built(changed) {
      for (const path of changed) since.add(path)
      const [made, next] = (known && (await builtAlone(known, changed, terminal))) ?? []
      known = next
      return made
    },
    async expect(changed) {
      const hosts = known && hostsOf(changed, known.whole)
      if (known === undefined || hosts?.size !== changed.length) return
      const { fleet, whole } = known
      const change = { ...whole, hosts }
      const alone = { ...known.alone, last: await formerHosts(fleet, change, known.alone) }
      known = { ...known, alone, expected: await madeHosts(fleet, change, alone) }
    },
    note({ built: [first], whole, watched, memory }) {
      since.clear()
      known = first && whole && knownOf(first, { whole, watched, memory })
    },
    since: () => [...since],
  }
}

function knownOf(
  { fleet, tree }: BuiltFleet,
  told: Pick<Known, "whole" | "watched" | "memory">,
): Known {
  return { ...told, fleet, executable: executableIn(tree), alone: { memory: newMemory() } }
}

/** Builds hosts by themselves, and gives what is known then. */
async function builtAlone(
  { fleet, whole, watched, memory, executable, alone, expected }: Known,
  changed: readonly string[],
  terminal: Terminal,
): Promise<readonly [ChangedAlone, Known] | undefined> {
  const hosts = hostsOf(changed, whole)
  if (hosts?.size !== changed.length) return undefined
  const isExpected = expected !== undefined && isStillSo(expected, changed)
  const made = isExpected ? expected : await madeHosts(fleet, { ...whole, hosts }, alone)
  if (made === undefined) return undefined
  const done = await writtenAlone(fleet, made, terminal, {
    memory,
    isExecutable: (path) => executable.has(path),
  })
  if (done === undefined) return undefined
  const reads = [...new Set([...watched.reads, ...made.reads])]
  const now = { ...watched, reads }
  const next = {
    fleet,
    whole: wholeAfter(whole, made),
    watched: now,
    memory,
    executable: new Set([
      ...[...executable].filter((path) => !made.isOwn(path)),
      ...executableIn(made.tree),
    ]),
  }
  const problems = [...made.problems, ...done.problems]
  return [
    { ...done, problems, watched: now },
    { ...next, alone: { ...alone, last: made } },
  ]
}

/** Whether hosts were made of what these files say now: editors write in several steps. */
function isStillSo({ texts }: MadeHosts, changed: readonly string[]): boolean {
  return changed.every((file) => texts.has(file) && texts.get(file) === readableText(file))
}

function executableIn(tree: GeneratedTree): ReadonlySet<string> {
  return new Set([...tree].flatMap(([path, { executable }]) => (executable ? [path] : [])))
}
