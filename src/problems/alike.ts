/** What several hosts have at one place: the same mistake, or each its own. */
import { enumerateFirst } from "./enumerate.ts"

/** What is said of a host. */
export interface SaidOfHost {
  readonly message: string
  readonly host: string | undefined
}

/** A mistake, and who has it. */
export interface Alike<Found> {
  readonly first: Found
  readonly hosts: readonly string[]
  /** Hosts with mistakes of their own there, which are not told. */
  readonly others: readonly string[]
}

/** More mistakes than that at one place are not told apart: a table of a thousand hosts may be wrong in each. */
const most = 10

/** The mistakes among what was found: the messages of one are the same but for the hosts' names. */
export function alike<Found>(
  found: readonly Found[],
  saidOf: (each: Found) => SaidOfHost,
): readonly Alike<Found>[] {
  const groups: { readonly first: Found; readonly hosts: Set<string> }[] = []
  const byWords = new Map<string, Set<string>>()
  const others = new Set<string>()
  for (const each of found) {
    const said = saidOf(each)
    const all = [said.message, withoutHost(said)]
    const known = all.flatMap((words) => byWords.get(words) ?? [])[0]
    const hosts = known ?? (groups.length < most ? new Set<string>() : others)
    if (said.host !== undefined) hosts.add(said.host)
    if (known !== undefined || hosts === others) continue
    groups.push({ first: each, hosts })
    for (const words of all) byWords.set(words, hosts)
  }
  return groups.map(({ first, hosts }, index) => ({
    first,
    hosts: [...hosts],
    others: index === most - 1 ? [...others] : [],
  }))
}

/** A message without the name of its host, where that stands as a word of its own. */
function withoutHost({ message, host = "" }: SaidOfHost): string {
  const word = host.replaceAll(/[^\w-]/g, String.raw`\$&`)
  return host === ""
    ? message
    : message.replaceAll(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, "g"), "\0")
}

/** Hosts that have a mistake, or another one each, as they are told. */
export function namedHosts(hosts: readonly string[]): string {
  return enumerateFirst(hosts, named)
}

/** How many hosts are told by name. */
const named = 3

/** What is to be said of the others. */
export function othersDetail(others: readonly string[]): readonly string[] {
  return others.length === 0 ? [] : [`Something else is wrong there in ${namedHosts(others)}.`]
}
