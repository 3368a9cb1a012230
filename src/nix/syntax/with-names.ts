/**
 * Names under a `with`: what it takes its names from may have one, or the function around it (Nix
 * manual, "with expressions": what is bound in any other way comes first).
 */
import type { Node } from "./ast.ts"
import { globalNames } from "./globals.ts"
import { type Selection, chainOf, selectionsIn } from "./selections.ts"

/** What a module takes as arguments, and what they would hide. */
export interface TakenArguments {
  readonly names: ReadonlySet<string>
  /** Uses of names that a `with` is meant to have, but that an argument has as well. */
  readonly hidden: readonly Selection[]
}

/**
 * The free variables of an expression that are to be arguments of the function around it. What a
 * `with` may have is one only where it is `known` to be, and is not rather meant to be the other.
 */
export function argumentsFor(node: Node, known: ReadonlySet<string>): TakenArguments {
  const uses = selectionsIn(node).filter(({ variable }) => !globalNames.has(variable.name))
  const taken = uses.filter((use) => isArgument(use, known))
  const names = new Set(taken.map(({ variable }) => variable.name))
  const others = uses.filter((use) => !taken.includes(use))
  return { names, hidden: others.filter(({ variable }) => names.has(variable.name)) }
}

/** Whether a use of a free variable is one of an argument. */
export function isArgument(use: Selection, known: ReadonlySet<string>): boolean {
  const { name, node, withs } = use.variable
  // a parameter that was put in is meant wherever it stands
  if (withs.length === 0 || node.scope !== undefined) return true
  return known.has(name) && !withs.some((set) => isMeant(set, use))
}

/** What every module has, and no set that one writes a `with` for. */
const always: ReadonlySet<string> = new Set(
  "config lib pkgs inputs inventory modulesPath".split(" "),
)

/** Whether a `with` of this set is meant to give the name. */
function isMeant(set: Node, { variable: { name }, path }: Selection): boolean {
  if (always.has(name)) return false
  const [first] = path
  const isBare = path.length === 0
  const source = sourceOf(set)
  if (source === "lib")
    return name === "options" && first !== undefined && ofLibraryOptions.has(first)
  // of packages there is the one of the program `host`
  return isBare && (source === undefined || name === "host")
}

/** Whose names a `with` brings, where these are known. */
function sourceOf(set: Node): "lib" | "pkgs" | undefined {
  const chain = chainOf(set)
  const name = chain?.variable.name.text
  if (name === "lib") return "lib"
  return name === "pkgs" && chain?.names.length === 0 ? "pkgs" : undefined
}

/** What `lib.options` has, for which `with lib; options.mkOption …` is written. */
const ofLibraryOptions: ReadonlySet<string> = new Set([
  ..."isOption mkOption mkEnableOption mkPackageOption mkPackageOptionMD mkSinkUndeclaredOptions".split(
    " ",
  ),
  ..."literalExpression literalExample literalMD mdDoc mergeDefaultOption mergeOneOption".split(
    " ",
  ),
  ..."mergeUniqueOption mergeEqualOption getValues getFiles optionAttrSetToDocList".split(" "),
  ..."optionAttrSetToDocList' scrubOptionValue renderOptionValue showOption showFiles".split(" "),
  ..."showDefs showOptionWithDefLocs unknownModule".split(" "),
])
