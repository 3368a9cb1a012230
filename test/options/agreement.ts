/** Whether two option trees give the options that both know the same types, and why not. */
import { printDefinition } from "../../src/options/print/print-type.ts"
import {
  type Group,
  type OptionType,
  parts,
  segmentOf,
} from "../../src/options/tree/option-type.ts"

/** What one tree says of an option. */
interface Told {
  readonly text: string
  readonly printed: string
}

/** Why a pinned nixpkgs and the bundle may give an option different types. */
const reasonsToDiffer = {
  "its module leaves its type open, which disko's manual does not": (pinned: Told, bundled: Told) =>
    pinned.text === "unspecified value" && bundled.printed === "NestedConfig",
  "its type is another one in the bundle's release": (pinned: Told, bundled: Told) =>
    worded(pinned.text) !== worded(bundled.text),
  "modules that are its own alone have options, which the bundle has among all": (
    pinned: Told,
    bundled: Told,
  ) => pinned.printed === `NestedConfig & ${anyGroup}` && bundled.printed === "NestedConfig",
  "the manual does not tell what is in the submodule": (pinned: Told, bundled: Told) =>
    withoutOptions(pinned.printed) === withoutOptions(bundled.printed),
} as const

/** What a comparison gives. */
export interface Comparison {
  /** How many options both trees know. */
  readonly known: number
  /** How many of them differ for each reason. */
  readonly reasons: ReadonlyMap<string, number>
  readonly unexplained: readonly string[]
}

/** Compares what may be defined of each option, those of submodules too. */
export function comparison(pinnedTree: Group, bundledTree: Group): Comparison {
  const bundle = new Map(optionsOf(bundledTree, "", new Set()))
  const reasons = new Map<string, number>()
  const unexplained: string[] = []
  let known = 0
  for (const [path, pinned] of optionsOf(pinnedTree, "", new Set())) {
    const bundled = bundle.get(path)
    if (bundled === undefined) continue
    known++
    if (pinned.printed === bundled.printed) continue
    const reason = Object.entries(reasonsToDiffer).find(([, holds]) => holds(pinned, bundled))?.[0]
    if (reason === undefined) unexplained.push(`${path}: ${pinned.printed}, ${bundled.printed}`)
    else reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  return { known, reasons, unexplained }
}

/** Groups are all alike here: the options in them are compared themselves. */
const anyGroup = "Group"

function* optionsOf(group: Group, prefix: string, above: Set<Group>): Generator<[string, Told]> {
  if (above.has(group)) return
  const inside = new Set([...above, group])
  for (const [name, member] of group.members) {
    if (member.kind === "group") yield* optionsOf(member, `${prefix}${name}.`, inside)
    else {
      // what a release has renamed has the type of what it is renamed to
      if (member.renamedTo === undefined)
        yield [
          `${prefix}${name}`,
          { text: member.typeText, printed: printDefinition(member.type, () => anyGroup) },
        ]
      yield* optionsOfType(member.type, `${prefix}${name}.`, inside)
    }
  }
}

function* optionsOfType(
  type: OptionType,
  prefix: string,
  above: Set<Group>,
): Generator<[string, Told]> {
  const segment = segmentOf(type)
  const below = segment === undefined ? prefix : `${prefix}${segment}.`
  for (const part of parts(type)) yield* optionsOfType(part, below, above)
  if (type.kind !== "submodule") return
  if (type.freeform !== undefined) yield* optionsOfType(type.freeform, prefix, above)
  if (type.options !== undefined) yield* optionsOf(type.options, prefix, above)
}

/** A type's text without what newer releases only word otherwise. */
function worded(text: string): string {
  return text.replace(/[“”]/g, '"').replaceAll("absolute path", "path").trim()
}

/** What is printed of a type where nothing is known of its submodules. */
function withoutOptions(printed: string): string {
  return printed
    .replaceAll("NixAttributes", anyGroup)
    .replaceAll(`Definition<${anyGroup}>`, anyGroup)
}
