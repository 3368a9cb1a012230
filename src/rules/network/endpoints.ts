/** What the definitions of a host refer to by a name or an address and a port: `http://db:9090/metrics`. */
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Origin, PathSegment } from "../../problems/problem.ts"
import { keptFor } from "../../remembered.ts"
import type { Around } from "../rule.ts"
import { mayBeDefined } from "../settled.ts"

/** A port of something, and where it is referred to. */
export interface Endpoint {
  /** As it is written: a host's name, another one, or an IPv4 address. */
  readonly name: string
  readonly port: number
  readonly origin: Origin
}

const written = /(?:^|[\s/@"'=,;([])([A-Za-z0-9][\w.-]*):(\d{2,5})(?![\w.:])/g

/** Everything in the texts of a host's definitions that has the form of a name and a port. */
export const endpointsOf = keptFor((host: ModelHost): readonly Endpoint[] =>
  host
    .definitions()
    .values.flatMap(({ value, origin }) => soughtTexts(value, origin, (text) => text.includes(":")))
    .flatMap(({ text, origin }) =>
      [...text.matchAll(written)].flatMap(([, name = "", port]) =>
        // a time of the day is none
        /^\d+$/.test(name) ? [] : [{ name, port: Number(port), origin }],
      ),
    ),
)

/** The same by themselves. */
export function endpointNames(host: ModelHost): readonly (readonly [string, number])[] {
  return endpointsOf(host).map(({ name, port }) => [name, port])
}

/** The same with where they stand, as values that can be compared. */
export function seenEndpoints(host: ModelHost, { standsAt }: Around): readonly unknown[] {
  return endpointsOf(host).map(({ name, port, origin }) => [name, port, standsAt(origin)])
}

/** A text, and where it is written. */
interface WrittenText {
  readonly text: string
  readonly origin: Origin
}

/** The texts in a value that are looked for. Of the many that are not, no path is made. */
export function soughtTexts(
  value: unknown,
  { place, path = [] }: Origin,
  isSought: (text: string) => boolean,
): readonly WrittenText[] {
  const found: WrittenText[] = []
  const at: PathSegment[] = [...path]
  const visit = (each: unknown): void => {
    if (typeof each === "string" && isSought(each))
      found.push({ text: each, origin: { place, path: [...at] } })
    const isList = Array.isArray(each)
    if (!isList && !isAttributeSet(each)) return
    for (const [key, member] of Object.entries(each)) {
      at.push(isList ? Number(key) : key)
      visit(member)
      at.pop()
    }
  }
  visit(value)
  return found
}

/** Names of containers may be those of hosts, and what they publish no firewall of NixOS keeps out. */
export function hasContainers(host: ModelHost): boolean {
  return ["virtualisation", "containers", "microvm"].some((group) => mayBeDefined(host, group))
}
