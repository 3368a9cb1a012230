/** Which hosts a command works on: those that are named, those with a tag, or all. */
import { enumerateFirst } from "../problems/enumerate.ts"
import { type Problem, problem } from "../problems/problem.ts"
import type { Checked } from "../problems/schema.ts"
import { suggestion } from "../problems/suggest.ts"

/** What is said on the command line. */
export interface Choice {
  readonly hosts: readonly string[]
  readonly tags: readonly string[]
  readonly all: boolean
  /** What nothing stands for: all hosts where that does no harm, and else a mistake. */
  readonly nothingIsAll: boolean
}

/** A host that can be chosen. */
export interface Choosable {
  readonly name: string
  readonly deploy: { readonly tags: readonly string[]; readonly pull?: string | undefined }
}

/** So many hosts are listed. */
const listed = 12

/**
 * The hosts that are chosen, in the fleet's order. Problems: NG740 a host or tag that there is not,
 * NG741 none is chosen, or in two ways.
 */
export function chosenHosts<Host extends Choosable>(
  choice: Choice,
  known: readonly Host[],
): Checked<readonly Host[]> {
  const problems = [...ambiguity(choice, known), ...unknownNames(choice, known)]
  if (problems.length > 0) return { problems }
  const { hosts, tags, all, nothingIsAll } = choice
  const isNothing = hosts.length === 0 && tags.length === 0
  if (isNothing && (all || nothingIsAll)) return { value: known, problems: [] }
  const chosen = known.filter(
    ({ name, deploy }) => hosts.includes(name) || deploy.tags.some((tag) => tags.includes(tag)),
  )
  return { value: chosen, problems: [] }
}

/** What is done of what is chosen, and what is not. */
export interface Parted<Host extends Choosable> {
  readonly worked: readonly Host[]
  readonly leftOut: readonly Host[]
}

/** Leaves hosts out that fetch their configuration themselves, but none that is named. */
export function withoutPulling<Host extends Choosable>(
  chosen: readonly Host[],
  { hosts }: Pick<Choice, "hosts">,
  isLeftOut: (host: Host) => boolean,
): Parted<Host> {
  const leftOut = chosen.filter(
    (host) => host.deploy.pull !== undefined && !hosts.includes(host.name) && isLeftOut(host),
  )
  return { worked: chosen.filter((host) => !leftOut.includes(host)), leftOut }
}

function ambiguity(
  { hosts, tags, all, nothingIsAll }: Choice,
  known: readonly Choosable[],
): readonly Problem[] {
  const ways = [hosts.length > 0, tags.length > 0, all].filter(Boolean).length
  if (ways > 1)
    return [
      problem("NG741", {
        message: "hosts are chosen in more than one way",
        hint: "give names, --tag, or --all",
      }),
    ]
  if (ways === 1 || nothingIsAll) return []
  const names = known.map(({ name }) => name)
  return [
    problem("NG741", {
      message: "no host is chosen",
      detail:
        names.length === 0 ? "The fleet has none." : `Its hosts: ${enumerateFirst(names, listed)}`,
      hint: "give names, --tag TAG, or --all",
    }),
  ]
}

function unknownNames({ hosts, tags }: Choice, known: readonly Choosable[]): readonly Problem[] {
  const names = known.map(({ name }) => name)
  const knownTags = [...new Set(known.flatMap(({ deploy }) => deploy.tags))]
  return [...unknown("host", hosts, names), ...unknown("host has the tag", tags, knownTags)]
}

function unknown(
  what: string,
  given: readonly string[],
  known: readonly string[],
): readonly Problem[] {
  return [...new Set(given)]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const said = what === "host" ? `there is no host "${name}"` : `no ${what} "${name}"`
      return problem("NG740", { message: said, hint: suggestion(name, known) })
    })
}
