/** Options that are old or other names of others: what they stand for. */
import {
  type Member,
  type OptionType,
  anyName,
  freeformElement,
  parts,
  segmentOf,
} from "./option-type.ts"

type Members = ReadonlyMap<string, Member>

/** An attribute path as NixOS shows it: names that are no identifiers stand in quotes. */
export function splitPath(path: string): readonly string[] {
  return [...path.matchAll(/"((?:[^"\\]|\\.)*)"|[^."]+/g)].map(
    ([whole, quoted]) => quoted?.replace(/\\(.)/g, "$1") ?? whole,
  )
}

/** The type of what stands at a path of a scope, groups as submodules; `undefined` for nothing. */
export function targetType(
  [name = "", ...rest]: readonly string[],
  scope: Members,
): OptionType | undefined {
  return typeBelow(typeOfMember(scope.get(name)), rest)
}

function typeOfMember(member: Member | undefined): OptionType | undefined {
  return member?.kind === "group" ? { kind: "submodule", options: member } : member?.type
}

function typeBelow(
  type: OptionType | undefined,
  [name, ...rest]: readonly string[],
): OptionType | undefined {
  if (type === undefined || name === undefined) return type
  if (type.kind === "submodule") {
    const further = type.freeform && freeformElement(type.freeform)
    return typeBelow(typeOfMember(type.options?.members.get(name)) ?? further, rest)
  }
  if (segmentOf(type) === anyName) return typeBelow(parts(type)[0], rest)
  return parts(type)
    .map((part) => typeBelow(part, [name, ...rest]))
    .find((found) => found !== undefined)
}
