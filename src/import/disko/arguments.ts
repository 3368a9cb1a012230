/** The arguments of a layout's function: which of them can be parameters, and where they are used. */
import type { Node } from "../../nix/syntax/ast.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { type Place, type Problem, lineAndColumn, problem } from "../../problems/problem.ts"
import { suggestion } from "../../problems/suggest.ts"
import {
  type GivenArguments,
  evaluateFormals,
  evaluateList,
  moduleArguments,
} from "./evaluation.ts"
import type { Evaluator } from "./evaluator.ts"
import {
  type FileFunction,
  argumentValues,
  argumentsInDefault,
  offsetOfArgument,
  usesArgument,
} from "../nix/file-function.ts"
import type { Value } from "../nix/value.ts"

/** An argument that may become a parameter. */
export interface Candidate {
  readonly name: string
  /** Its default; undefined where it has none. */
  readonly fallback: Value | undefined
  /** For one without a default that is a list: how many elements it is evaluated with. */
  readonly standIns?: number
  /** Whether the function uses it at all. */
  readonly isUsed: boolean
  readonly place: Place
}

/** The arguments of a file, and what is wrong with those that are given. */
export interface FileArguments {
  readonly candidates: readonly Candidate[]
  readonly problems: readonly Problem[]
}

/**
 * The arguments of the function that a file is, but for those that are given and those that NixOS
 * gives. Problems: NG091, NG094 an argument is given that the function does not take, and a warning
 * NG095 for each whose default is made of others.
 */
export async function fileArguments(
  fn: FileFunction | undefined,
  given: GivenArguments,
  evaluator: Evaluator,
): Promise<FileArguments> {
  const formals = await evaluateFormals(evaluator)
  if (formals.failure !== undefined) return { candidates: [], problems: [formals.failure] }
  const taken = formals.value
  const unknown = unknownArguments(taken, given, evaluator.file)
  if (taken === null || unknown.length > 0) return { candidates: [], problems: unknown }
  const free = Object.keys(taken).filter(
    (name) =>
      !given.has(name) &&
      !moduleArguments.has(name) &&
      (taken[name] === false || fn === undefined || usesArgument(fn, name)),
  )
  return await withDefaults(inOrder(free, fn), taken, fn, given, evaluator)
}

/** In the order in which the file names them. */
function inOrder(names: readonly string[], fn: FileFunction | undefined): readonly string[] {
  const order = fn?.formals.formals.map(({ name }) => name.text) ?? []
  return names.toSorted((left, right) => order.indexOf(left) - order.indexOf(right))
}

async function withDefaults(
  names: readonly string[],
  taken: Readonly<Record<string, boolean>>,
  fn: FileFunction | undefined,
  given: GivenArguments,
  evaluator: Evaluator,
): Promise<FileArguments> {
  const { file, text } = evaluator
  const placeOf = (name: string): Place => ({
    file,
    ...(fn === undefined ? {} : lineAndColumn(text, offsetOfArgument(fn, name))),
  })
  const optional = names.filter((name) => taken[name] === true)
  const derived = optional.filter((name) => isDerived(fn, name, names))
  const own = optional.filter((name) => !derived.includes(name))
  const defaults = await defaultsOf(own, fn, given, evaluator)
  const candidates = names
    .filter((name) => !derived.includes(name))
    .map((name) => ({
      name,
      fallback: defaults.get(name),
      isUsed: fn === undefined || usesArgument(fn, name),
      place: placeOf(name),
    }))
  return {
    // a default that throws asks for a value
    candidates: candidates.filter(({ name }) => fn !== undefined || taken[name] === false),
    problems: [
      ...derived.map((name) => writtenOut(name, placeOf(name), "its default is made of others")),
      ...(fn === undefined ? optional : []).map((name) =>
        writtenOut(name, placeOf(name), "its default is not written in the file"),
      ),
    ],
  }
}

function isDerived(fn: FileFunction | undefined, name: string, names: readonly string[]): boolean {
  return fn !== undefined && argumentsInDefault(fn, name).some((other) => names.includes(other))
}

/** The defaults that can be evaluated by themselves. */
async function defaultsOf(
  names: readonly string[],
  fn: FileFunction | undefined,
  given: GivenArguments,
  evaluator: Evaluator,
): Promise<ReadonlyMap<string, Value>> {
  if (fn === undefined || names.length === 0) return new Map()
  // no default that is evaluated is made of an argument without one
  const required = fn.formals.formals.filter(({ fallback }) => fallback === undefined)
  const others = required.map(({ name }) => [name.text, identifier("null")] as const)
  const all = new Map([...others.filter(([name]) => !moduleArguments.has(name)), ...given])
  const evaluatedFor = async (some: readonly string[]) => {
    const { value } = await evaluateList(argumentValues(fn, some), all, evaluator)
    return new Map(value?.map((each, index) => [some[index] ?? "", each]))
  }
  const together = await evaluatedFor(names)
  if (together.size > 0) return together
  const alone = await Promise.all(names.map(async (name) => await evaluatedFor([name])))
  return new Map(alone.flatMap((each) => [...each]))
}

function unknownArguments(
  taken: Readonly<Record<string, boolean>> | null,
  given: ReadonlyMap<string, Node>,
  file: string,
): readonly Problem[] {
  const names = Object.keys(taken ?? {})
  // a function that names no arguments may take any
  const takesAny = taken !== null && names.length === 0
  const unknown = takesAny ? [] : [...given.keys()].filter((name) => !names.includes(name))
  return unknown.map((name) =>
    problem("NG094", {
      message: taken === null ? "it takes no arguments" : `it takes no argument "${name}"`,
      hint: taken === null ? `leave out --arg ${name}` : suggestion(name, names),
      place: { file },
    }),
  )
}

/** NG095: an argument that is no parameter of the layout. */
export function writtenOut(name: string, place: Place, why: string): Problem {
  return problem("NG095", {
    message: `the argument "${name}" is no parameter of the layout: ${why}`,
    hint: `its value is written out; --arg ${name}=… imports the layout with another`,
    place,
  })
}
