/** What a `let` binds as constants of the file; what is inherited is another name for what it is of. */
import { groupedBy } from "../../grouped.ts"
import type { Binding, Definition, Inherit, Node } from "../../nix/syntax/ast.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { identifier, letIn } from "../../nix/syntax/construct.ts"
import { freeVariables } from "../../nix/syntax/scope.ts"
import { once } from "../../remembered.ts"
import { type Comments, noComments } from "../nix/source-comments.ts"
import { freeName } from "../typescript/free-name.ts"
import { ordered } from "./circles.ts"
import { type Code, withoutConstant } from "./code.ts"
import type { Converting } from "./converting.ts"
import type { Names } from "./names.ts"
import { type Convert, rawCode } from "./raw.ts"
import { inheritedValue, membersOf } from "./sets.ts"

/** The names of a `let`, all of which become what they are; throws what cannot be taken over. */
export function boundByLet(
  { bindings, body }: Node & { readonly kind: "letIn" },
  outer: Names,
  converting: Converting,
  convert: Convert,
): Names {
  const bound = new Map<string, () => Code>()
  const names: Names = { kind: "let", bound, outer }
  const used = new Set([...freeVariables(body), ...bindings.flatMap(variablesOf)])
  const state = { names, outer, converting, convert, used }
  const definitions = byFirstName(bindings)
  for (const binding of bindings)
    if (binding.kind === "inherit") addInherited(bound, binding, state)
  const { order, circles } = ordered(usesIn(definitions))
  for (const [name, group] of definitions) {
    const circle = circles.get(name)
    bound.set(
      name,
      once(() =>
        circle === undefined
          ? defined(name, group, state)
          : constantOf(name, inCircle(name, circle, definitions, state), state),
      ),
    )
  }
  // what others are made of first: long chains of names would be a deep way through all of this
  for (const name of order) bound.get(name)?.()
  for (const code of bound.values()) code()
  return names
}

/** `let a.b = 1; a.c = 2;` binds one name. */
function byFirstName(bindings: readonly Binding[]): ReadonlyMap<string, readonly Definition[]> {
  const named = bindings.flatMap((binding) => {
    if (binding.kind !== "definition") return []
    const [first] = binding.path
    const name = first && attributeText(first.name)
    return name === undefined ? [] : [{ name, binding }]
  })
  const groups = groupedBy(named, ({ name }) => name)
  return new Map([...groups].map(([name, group]) => [name, group.map(({ binding }) => binding)]))
}

interface State {
  /** The names inside of the `let`, and those around it. */
  readonly names: Names
  readonly outer: Names
  readonly converting: Converting
  readonly convert: Convert
  /** The names that are used in the `let` and in what it is around. */
  readonly used: ReadonlySet<string>
}

function variablesOf(binding: Binding): readonly string[] {
  const values = binding.kind === "inherit" ? [binding.from] : [binding.value]
  return values.flatMap((value) => (value === undefined ? [] : [...freeVariables(value)]))
}

function addInherited(
  bound: Map<string, () => Code>,
  { from, names: inherited }: Inherit,
  { names, outer, convert }: State,
): void {
  for (const name of inherited) {
    const text = attributeText(name)
    if (text === undefined) continue
    const value = inheritedValue(text, name.start, from)
    // what is inherited from nothing is what is around
    bound.set(
      text,
      once(() => convert(value, from === undefined ? outer : names)),
    )
  }
}

function defined(name: string, group: readonly Definition[], state: State): Code {
  const { names, converting, convert } = state
  const { members } = membersOf(group, names, { converting, convert })
  const [member] = members
  if (member === undefined) throw new RangeError(`nothing defines ${name}`)
  return constantOf(name, member.code, state, member.comments)
}

/** A constant, but for what is only another name of one or of an argument. */
function constantOf(
  name: string,
  code: Code,
  { converting: { taken, constants }, used }: State,
  comments: Comments = noComments,
): Code {
  if (code.kind === "constant" || code.kind === "reference") return code
  const isUnused = !used.has(name)
  const constant = { name: freeName(name, taken), comments, code: fitting(code), isUnused }
  constants.push(constant)
  return { kind: "constant", constant }
}

/** What a definition of an option is of, is known where it stands only. */
function fitting(code: Code): Code {
  return withoutConstant(code).kind === "property" ? { kind: "raw", pieces: [code] } : code
}

/** What each name refers to of the others. */
function usesIn(
  definitions: ReadonlyMap<string, readonly Definition[]>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...definitions].map(([name, group]) => {
      const used = group.flatMap(({ value }) => [...freeVariables(value)])
      return [name, used.filter((each) => definitions.has(each))]
    }),
  )
}

/** A `let` of those that refer to each other, around the one that is meant. */
function inCircle(
  name: string,
  circle: ReadonlySet<string>,
  definitions: ReadonlyMap<string, readonly Definition[]>,
  { names, converting, convert }: State,
): Code {
  const all = [...circle].flatMap((each) => definitions.get(each) ?? [])
  const bindings = all.toSorted((left, right) => left.start - right.start)
  const node = letIn(bindings, identifier(name))
  const stretch = { node, ranges: bindings, before: "let ", after: `in ${name}` }
  return rawCode(stretch, names, converting, convert)
}
