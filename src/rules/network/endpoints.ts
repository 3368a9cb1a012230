/** What the definitions of a host refer to by a name or an address and a port: `http://db:9090/metrics`. */
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Origin, PathSegment } from "../../problems/problem.ts"
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
export function endpointsOf(host: ModelHost): readonly Endpoint[] {
  return host
    .definitions()
    .values.flatMap(({ value, origin }) => textsIn(value, origin))
    .flatMap(({ text, origin }) =>
      [...text.matchAll(written)].map(([, name = "", port]) => ({
        name,
        port: Number(port),
        origin,
      })),
    )
}

/** A text, and where it is written. */
interface WrittenText {
  readonly text: string
  readonly origin: Origin
}

/** Every text in a value. */
export function textsIn(value: unknown, origin: Origin): readonly WrittenText[] {
  if (typeof value === "string") return [{ text: value, origin }]
  if (Array.isArray(value))
    return value.flatMap((each, index) => textsIn(each, below(origin, index)))
  if (!isAttributeSet(value)) return []
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, below(origin, name)))
}

function below({ place, path = [] }: Origin, segment: PathSegment): Origin {
  return { place, path: [...path, segment] }
}

/** Names of containers may be those of hosts, and what they publish no firewall of NixOS keeps out. */
export function hasContainers(host: ModelHost): boolean {
  return ["virtualisation", "containers", "microvm"].some((group) => mayBeDefined(host, group))
}
