/**
 * Definitions checked against the options of NixOS (NixOS manual, "Option Types"): the same tree
 * that the editor's types are printed from, for values that the compiler has not seen. What only
 * Nix can evaluate passes.
 */
import { ofKind } from "../../of-kind.ts"
import { type Content, contentOf } from "../../nix/values/contents.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { appendAll } from "../../append.ts"
import type { Location, PathSegment, Problem } from "../../problems/problem.ts"
import { isSlip } from "../../problems/suggest.ts"
import type { NamedGroup, OptionNames } from "../tree/option-names.ts"
import { overlaid } from "../tree/overlay.ts"
import {
  gives,
  hasPattern,
  isAbsolute,
  isAtom,
  isData,
  isFraction,
  isInteger,
  isModuleFile,
  isOpaque,
  isPath,
  isText,
  isWithin,
  isWrittenSet,
  literalOf,
  mayBePath,
  membersOf,
} from "./known-kinds.ts"
import { checkNames, isWordOf, knownSection, typeOfSetting } from "./check-directives.ts"
import type { Mismatch } from "./mismatch.ts"
import { type Known, mayDefine, typeRead } from "./reads.ts"
import { resultKind } from "./result-kind.ts"
import { lengthsOf, writtenAlternatives, writtenList } from "./written.ts"
import { mayBeNull, parametersIn, takesNull } from "./null-parameters.ts"
import {
  type Around,
  groupOfOptions,
  insideOf,
  nestingOf,
  nothingAround,
} from "./nested-properties.ts"
import {
  type Option,
  type OptionType,
  type Standing,
  freeformElement,
} from "../tree/option-type.ts"

type Mismatches = readonly Mismatch[]
type Kind = OptionType["kind"]
type OfKind<K extends Kind> = OptionType & { readonly kind: K }

const none: Mismatches = []

/** Everything that is wrong with definitions of `options`. */
export function checkDefinitions(definitions: unknown, options: Known): Mismatches {
  return checkGroup({ members: options }, definitions, { at: undefined, root: options })
}

/** Everything that is wrong with a value of a type, whose expressions read `options`, of which none need be known. */
export function checkValueOf(
  type: OptionType,
  value: unknown,
  options: Known = nothingKnown,
): Mismatches {
  return checkValue(type, value, { at: undefined, root: options })
}

const nothingKnown: Known = new Map<string, never>()

/** Whether nothing is wrong with it, as far as that is known by itself. */
export function fits(type: OptionType, value: unknown): boolean {
  return checkValueOf(type, value).length === 0
}

/** Where something stands that is checked. */
interface Context {
  readonly at: Location | undefined
  /** What a whole configuration has. */
  readonly root: Known
  /** The properties that it stands in. */
  readonly around?: Around
}

/** A group of options, or those of a submodule, with what else may stand beside them. */
function checkGroup(
  { members, freeform }: Omit<NamedGroup, "kind">,
  value: unknown,
  { at, root, around = nothingAround }: Context,
): Mismatches {
  const further = freeform && freeformElement(freeform)
  const group = { type: groupOfOptions, root, around }
  return checkDefinition(value, at, group, (inner, here, said) => {
    const defined = membersOf(inner)
    if (defined === undefined) return [{ kind: "group", at: here, names: members, value: inner }]
    const section = further && knownSection(further, here)
    const unread = section === undefined ? none : checkNames(section, defined, here)
    const inside = collect(defined, ([name, member]) => {
      const below = { at: { segment: name, above: here }, root, around: said }
      const known = members.get(name)
      if (known?.kind === "group") return checkGroup(known, member, below)
      if (known?.kind === "option") return checkOption(known, member, below)
      if (further !== undefined) return checkValue(further, member, below)
      if (member === undefined || mayBeOther(inner, name, members)) return none
      return [{ kind: "name", at: below.at, names: members, value: member }]
    })
    return unread.length === 0 ? inside : [...unread, ...inside]
  })
}

/**
 * Whether a name may be that of an option which nixgen does not know: what has such is written in Nix. A slip
 * of the fingers is none.
 */
function mayBeOther(group: unknown, name: string, members: OptionNames): boolean {
  return nodeOf(group) !== undefined && ![...members.keys()].some((each) => isSlip(name, each))
}

function checkOption(
  option: Option,
  value: unknown,
  context: Context & { readonly at: Location },
): Mismatches {
  const { type, standing, renamedTo } = option
  const isTold = standing !== undefined && !quiet.has(standing)
  const told: Mismatches =
    value !== undefined && (isTold || renamedTo !== undefined)
      ? [{ kind: "standing", at: context.at, option }]
      : none
  return collect([told, checkValue(type, value, context)], (each) => each)
}

/** What may be defined as any other option. */
const quiet: ReadonlySet<Standing> = new Set(["hidden", "lost"])

/** What is wanted of an expression. */
interface Wanted {
  readonly type: OptionType
  readonly root: Known
  readonly around: Around
}

/**
 * A definition: a value, or the values in a property or a choice. Nothing is wrong with what is left
 * out, and with expressions of which nothing is known.
 */
function checkDefinition(
  value: unknown,
  at: Location | undefined,
  wanted: Wanted,
  check: (value: unknown, at: Location | undefined, around: Around) => Mismatches,
): Mismatches {
  const content = contentOf(value)
  if (content === undefined) {
    const either = writtenAlternatives(value)
    if (either !== undefined)
      return collect(unaskedOf(value, either, wanted.root), (each) =>
        checkDefinition(each, at, wanted, check),
      )
    if (value === undefined) return none
    if (!isOpaque(value)) return check(value, at, wanted.around)
    const literal = literalOf(value)
    return literal === undefined
      ? checkExpression(value, at, wanted)
      : check(literal, at, wanted.around)
  }
  const { kind, definitions } = content
  const isMerged = kind === "merged"
  const { nested, inner: within } = nestingOf(content, wanted)
  const around = asksParameter(content) ? { ...within, asksParameter: true } : within
  const told: Mismatches = nested === undefined ? none : [{ kind: "nesting", at, ...nested }]
  const inner = isMerged ? mergedIn(content) : unaskedOf(value, definitions, wanted.root)
  const inside = collect(inner.entries(), ([index, each]) =>
    checkDefinition(
      each,
      isMerged ? { segment: index, above: at } : at,
      { ...wanted, around },
      check,
    ),
  )
  const context = { at, root: wanted.root }
  const list = isMerged ? checkValue(anyList, listOf(content), context) : none
  return collect([told, checkCondition(content, context), list, inside], (each) => each)
}

/** What a value may be, but for null where its author asks for it somewhere in the definition. */
function unaskedOf(
  value: unknown,
  alternatives: readonly unknown[],
  { isCompared }: Known,
): readonly unknown[] {
  const node = alternatives.includes(null) ? nodeOf(value) : undefined
  if (node === undefined || isCompared?.(node) !== true) return alternatives
  return alternatives.filter((each) => each !== null)
}

/** Whether a property or a choice depends on a parameter. */
function asksParameter({ condition, kind, others }: Content): boolean {
  const node = nodeOf(kind === "either" ? others[0] : condition)
  return node !== undefined && parametersIn(node).length > 0
}

const anyList: OptionType = { kind: "list", element: { kind: "anything" } }

/** What `mkMerge` was given: a list, or what Nix makes one of. */
function listOf({ given, definitions }: Content): unknown {
  return Array.isArray(given) ? definitions : definitions[0]
}

/** The definitions that are merged, as far as they are written out in the list. */
function mergedIn(content: Content): readonly unknown[] {
  return Array.isArray(content.given)
    ? content.definitions
    : writtenList(content.definitions[0]).elements
}

/** The condition of `mkIf` or `ifElse`. */
function checkCondition({ kind, condition, others }: Content, context: Context): Mismatches {
  const value = kind === "either" ? others[0] : condition
  const of = kind === "either" ? "ifElse" : "mkIf"
  return checkValue({ kind: "boolean" }, value, context).map((wrong) =>
    wrong.kind === "value" || wrong.kind === "expression"
      ? {
          kind: "condition",
          at: context.at,
          of,
          value: wrong.value,
          read: wrong.kind === "expression" ? wrong.read : undefined,
        }
      : wrong,
  )
}

/** An expression that reads what is of no kind that the type takes. */
function checkExpression(
  value: unknown,
  at: Location | undefined,
  { type, root, around }: Wanted,
): Mismatches {
  const read = typeRead(value, root)
  if (read === undefined) return none
  if (!mayDefine(read, type)) return [{ kind: "expression", at, type, value, read }]
  const isNull =
    around.asksParameter !== true && !takesNull(type) && mayBeNull(value, read, root.isCompared)
  return isNull ? [{ kind: "nullable", at, type, value }] : none
}

function checkValue(
  type: OptionType,
  value: unknown,
  { at, root, around = nothingAround }: Context,
): Mismatches {
  return checkDefinition(value, at, { type, root, around }, (inner, here, said) =>
    checkPlain(type, inner, { at: here, root, around: insideOf(said) }),
  )
}

function checkPlain<K extends Kind>(type: OfKind<K>, value: unknown, context: Context): Mismatches {
  const found = ofKind(checkers, type.kind)(type, value, context)
  if (found === false) return [{ kind: "value", at: context.at, type, value }]
  if (found !== true && found.length > 0) return found
  const refused = type.refuses?.(value)
  if (refused === undefined) return none
  const path = refused.path ?? []
  const at = path.reduce<Location | undefined>((above, segment) => ({ segment, above }), context.at)
  return [{ kind: "refused", at, found: refused }]
}

/** Tells whether a value is one of the type, or what is wrong inside it. */
type Checker<Type> = (type: Type, value: unknown, context: Context) => boolean | Mismatches
type Checkers = { readonly [K in Kind]: Checker<OfKind<K>> }

const checkers: Checkers = {
  boolean: (_, value) => typeof value === "boolean" || gives(value, "boolean"),
  null: (_, value) => value === null,
  anything: () => true,
  configuration: (type, value, { at, root }) =>
    isModuleFile(value, root) || checkGroup({ members: asModule(type, root) }, value, { at, root }),
  // what is made of such with `//` is one as well, and a set can be called
  package: (_, value) =>
    gives(value, "attribute set") || (gives(value, "text") && mayBePath(value)),
  packageSet: (_, value) => gives(value, "attribute set"),
  optionType: (_, value) => gives(value, "attribute set"),
  // of what is made with `//` it is not known whether it can be called
  function: (_, value) => gives(value, "attribute set") && !isWrittenSet(value),
  string: ({ pattern }, value) => isText(value) && hasPattern(value, pattern),
  path: ({ pattern }, value) =>
    isPath(value) ||
    gives(value, "attribute set") ||
    (isAbsolute(value) && hasPattern(value, pattern)),
  integer: (range, value) => gives(value, "number") || (isInteger(value) && isWithin(range, value)),
  number: (range, value) => gives(value, "number") || (isFraction(value) && isWithin(range, value)),
  enumeration: ({ values }, value) =>
    values.some((each) => each === value || typeof each === resultKind(value)) ||
    (isText(value) && typeof value !== "string"),
  unitSetting: ({ words }, value, context) => {
    if (words !== undefined && typeof value === "string" && !isWordOf(words, value))
      return [{ kind: "word", at: context.at, words, value }]
    return checkElements(value, unitElement, context) ?? isAtom(value)
  },
  list: ({ element, nonEmpty }, value, context) =>
    (!nonEmpty || lengthsOf(value).most > 0) && (checkElements(value, element, context) ?? false),
  tuple: ({ elements }, value, context) => {
    if (gives(value, "list")) return true
    if (!Array.isArray(value) || value.length !== elements.length) return false
    return checkMembers(value.entries(), (index) => elements[Number(index)], context)
  },
  attributeSet: ({ element }, value, context) => {
    const members = membersOf(value)
    if (members === undefined) return false
    const section = knownSection(element, context.at)
    const typeOf = (name: PathSegment): OptionType =>
      section === undefined ? element : typeOfSetting(section, element, String(name))
    const inside = checkMembers(members, typeOf, context)
    return section === undefined ? inside : [...checkNames(section, members, context.at), ...inside]
  },
  submodule: ({ options, freeform }, value, context) => {
    // a module of a file is one as well
    if (options !== undefined && isModuleFile(value, context.root)) return true
    if (membersOf(value) === undefined) return false
    if (options === undefined && freeform === undefined) return true
    const inside = { members: options?.members ?? new Map(), ...(freeform && { freeform }) }
    return checkGroup(inside, value, context)
  },
  union: ({ members }, value, context) => checkUnion(members, value, context),
  data: ({ nullable }, value) => isData(value, nullable),
}

/** What a whole configuration has that stands in another: it is a module there, with all it may have. */
function asModule(type: OfKind<"configuration">, root: Known): OptionNames {
  const members = new Map(moduleMembers).set("config", { kind: "option", type, typeText: "" })
  const further = type.further?.options?.members
  return overlaid(members, further === undefined ? root : overlaid(further, root))
}

const moduleMembers: ReadonlyMap<string, Option> = new Map([
  ["imports", { kind: "option", type: anyList, typeText: "" }],
  ["disabledModules", { kind: "option", type: anyList, typeText: "" }],
  ["options", { kind: "option", type: { kind: "anything" }, typeText: "" }],
  // where a module comes from, by which two are one, and what it is a module of
  ["_file", { kind: "option", type: { kind: "string" }, typeText: "" }],
  ["key", { kind: "option", type: { kind: "string" }, typeText: "" }],
  ["_class", { kind: "option", type: { kind: "string" }, typeText: "" }],
])

function checkMembers(
  members: Iterable<readonly [PathSegment, unknown]>,
  typeOf: (segment: PathSegment) => OptionType | undefined,
  { at, root, around = nothingAround }: Context,
): Mismatches {
  return collect(members, ([segment, member]) => {
    const type = typeOf(segment)
    return type === undefined
      ? none
      : checkValue(type, member, { at: { segment, above: at }, root, around })
  })
}

/** What is wrong with the elements of a list, as far as they are written out; undefined of what is no list. */
function checkElements(
  value: unknown,
  element: OptionType,
  context: Context,
): Mismatches | undefined {
  const { elements, lists } = gives(value, "list")
    ? writtenList(value)
    : { elements: value, lists: [] }
  if (!Array.isArray(elements)) return undefined
  const { at, root, around = nothingAround } = context
  const type: OptionType = { kind: "list", element }
  return collect(
    [
      checkMembers(elements.entries(), () => element, context),
      ...lists.map((each) => checkExpression(each, at, { type, root, around })),
    ],
    (each) => each,
  )
}

/** What a setting of a unit may have several of (NixOS, `lib/systemd-unit-options.nix`). */
const unitElement: OptionType = {
  kind: "union",
  members: (["null", "boolean", "integer", "number", "string", "path", "package"] as const).map(
    (kind) => ({ kind }),
  ),
}

/** Of several types, the one that the value is of the kind of tells what is wrong inside it. */
function checkUnion(
  members: readonly OptionType[],
  value: unknown,
  context: Context,
): boolean | Mismatches {
  let meant: Mismatches | undefined
  const refusals: Problem[] = []
  for (const member of members) {
    const found = checkPlain(member, value, context)
    if (found.length === 0) return true
    if (found.every((each) => each.at !== context.at)) meant ??= found
    for (const each of found)
      if (each.kind === "refused" && each.at === context.at) refusals.push(each.found)
  }
  const [first] = refusals
  if (meant !== undefined || first === undefined) return meant ?? false
  const message = refusals.map((each) => each.message).join(", or ")
  return [{ kind: "refused", at: context.at, found: { ...first, message } }]
}

/** What is wrong with any of the items; no list is made where nothing is. */
function collect<T>(items: Iterable<T>, check: (item: T) => Mismatches): Mismatches {
  let all: Mismatch[] | undefined
  for (const item of items) {
    const found = check(item)
    if (found.length > 0) appendAll((all ??= []), found)
  }
  return all ?? none
}
