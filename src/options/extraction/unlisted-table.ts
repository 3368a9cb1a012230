/**
 * The table of options that the NixOS manual is silent about, from what Nix tells of a nixpkgs near
 * the bundle's: as far as the bundle has a place for them.
 */
import { namedType } from "./named-type.ts"
import { splitPath, targetType } from "../tree/renames.ts"
import { parseTable, typeColumn } from "../tree/table.ts"
import { buildTree } from "../tree/tree.ts"
import { internalOptions } from "../tree/unlisted-options.ts"
import { type Group, type Option, type OptionType, parts, segmentOf } from "../tree/option-type.ts"

/** An option of the nixpkgs, where it stands, and where the submodule does that it is of. */
interface Found {
  readonly path: readonly string[]
  readonly scope: readonly string[]
  readonly option: Option
}

/** The table's text, from the options of the nixpkgs and the text of the bundle's own table. */
export function printUnlisted(nixpkgs: Group, table: string): string {
  const bundle = buildTree(parseTable(table))
  const rows = new Map<string, string>(laterAliases)
  for (const found of optionsOf(nixpkgs, [], [], new Set())) {
    const { path } = found
    if (internalOptions.has(path.join("."))) continue
    const outer = path.map((_, index) => path.slice(0, index + 1).join("."))
    const text = outer.some((each) => rows.has(each)) ? undefined : columnOf(found, bundle)
    if (text !== undefined) rows.set(path.join("."), text)
  }
  const lines = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [["option", "type"], ...lines].map((line) => `${line.join("\t")}\n`).join("")
}

/** Other names that the bundle's release has and the nixpkgs had not, in the bundle's own table. */
const laterAliases = [
  [
    "virtualisation.docker.liveRestore",
    "renamed to virtualisation.docker.daemon.settings.live-restore",
  ],
] as const

function columnOf({ path, scope, option }: Found, bundle: Group): string | undefined {
  const place = placeOf({ kind: "submodule", options: bundle }, path)
  if (place === "listed" && option.applied) return "applied"
  const renamedTo = option.renamedTo && [...scope, option.renamedTo].join(".")
  const isRenamed =
    renamedTo !== undefined && targetType(splitPath(renamedTo), bundle.members) !== undefined
  if (isRenamed && place !== "elsewhere") return typeColumn({ ...option, renamedTo })
  if (place !== "missing") return undefined
  const typeText = isReadable(option.typeText) ? option.typeText : "unspecified value"
  const isGone = option.renamedTo !== undefined || option.standing === "lost"
  const standing = isGone ? undefined : option.standing
  return typeColumn({
    typeText,
    ...(standing !== undefined && { standing }),
    ...(option.applied && { applied: true }),
  })
}

function isReadable(typeText: string): boolean {
  return namedType({ name: "", description: typeText }) !== undefined
}

/**
 * Where a path leads: to what is `listed`, to nothing in a group of options that are (`missing`), or
 * to where there are no names of options (`elsewhere`).
 */
type Placement = "listed" | "missing" | "elsewhere"

function placeOf(type: OptionType, path: readonly string[]): Placement {
  const [name, ...rest] = path
  if (name === undefined) return "listed"
  if (type.kind === "submodule") {
    if (type.options === undefined) return "elsewhere"
    const member = type.options.members.get(name)
    if (member === undefined) return "missing"
    return placeOf(member.kind === "group" ? asType(member) : member.type, rest)
  }
  const segment = segmentOf(type)
  const below = segment === undefined ? path : segment === name ? rest : undefined
  if (below === undefined) return "elsewhere"
  const found = parts(type).map((part) => placeOf(part, below))
  return found.find((each) => each !== "elsewhere") ?? "elsewhere"
}

function asType(options: Group): OptionType {
  return { kind: "submodule", options }
}

function* optionsOf(
  group: Group,
  path: readonly string[],
  scope: readonly string[],
  above: ReadonlySet<Group>,
): Generator<Found> {
  if (above.has(group)) return
  const around = new Set([...above, group])
  for (const [name, member] of group.members) {
    const here = [...path, name]
    if (member.kind === "group") yield* optionsOf(member, here, scope, around)
    else {
      yield { path: here, scope, option: member }
      if (member.standing === undefined && member.renamedTo === undefined)
        yield* optionsOfType(member.type, here, around)
    }
  }
}

function* optionsOfType(
  type: OptionType,
  path: readonly string[],
  above: ReadonlySet<Group>,
): Generator<Found> {
  if (type.kind === "submodule" && type.options !== undefined)
    yield* optionsOf(type.options, path, path, above)
  const segment = segmentOf(type)
  const below = segment === undefined ? path : [...path, segment]
  for (const part of parts(type)) yield* optionsOfType(part, below, above)
}
