/** Tagged templates that make expressions: `` str`…` `` and `` nix`…` ``. */
import { callSite, deferredCallSite } from "../../problems/call-site.ts"
import { type OriginOf, type Place, ProblemError, problem } from "../../problems/problem.ts"
import { argument } from "./argument.ts"
import { captureIn } from "./captures.ts"
import { misplaced, unmarked } from "./marks.ts"
import type { Interpolation, Node } from "../syntax/ast.ts"
import { interpolation, text as nixText } from "../syntax/construct.ts"
import { isProperty } from "./contents.ts"
import type { Expression, Interpolated } from "./expression.ts"
import { refuseOperand } from "./refuse-operand.ts"
import type { Hole, Holes } from "../syntax/holes.ts"
import { parse } from "../syntax/grammar.ts"
import { reference, type Reference } from "./references.ts"
import { NixSyntaxError } from "../syntax/syntax-error.ts"
import {
  type TemplateSource,
  joinedText,
  placeInTemplate,
  placeOfValue,
  textsOf,
} from "./template-place.ts"
import { nowhere } from "../syntax/token.ts"
import { secretAsValue, secretNameOf } from "./refused-secret.ts"
import { unfitValue } from "./unfit.ts"
import { nodeOf } from "./values.ts"

/**
 * What can stand in a string: text and numbers as they are, expressions of texts and of what is built
 * as interpolations. Nix makes no text of its own numbers: write `builtins.toString(…)` around one.
 */
export type StringValue = string | number | bigint | Expression<string | Interpolated | null>

type Part = string | Interpolation

/**
 * Any Nix expression, parsed on the spot. Interpolated values become Nix: as expressions, in
 * parentheses where they need them, as attribute names, and as text or interpolations in strings.
 * `\\${` is Nix's own interpolation. Throws NG011 at the place in the file for a syntax error.
 *
 * @example
 * ```ts
 * nix`lib.mapAttrs (name: host: host.address) inventory`
 * ```
 *
 * Of which type it is, one may say: `` nix<string>`lib.fileContents ${file("./motd")}` `` fits an option of
 * text and no other. Else it fits everywhere.
 */
export function nix(template: TemplateStringsArray, ...values: readonly unknown[]): Reference
export function nix<T>(template: TemplateStringsArray, ...values: readonly unknown[]): Expression<T>
export function nix(template: TemplateStringsArray, ...values: readonly unknown[]): Reference {
  refuseCall("nix", template)
  return readTemplate(template, values, refuseCapture)
}

/** The same where what is interpolated is meant to have the names that the template binds around it. */
export function nixAround(
  template: TemplateStringsArray,
  ...values: readonly unknown[]
): Reference {
  return readTemplate(template, values, () => undefined)
}

function readTemplate(
  template: TemplateStringsArray,
  values: readonly unknown[],
  check: (tree: Node, holes: Holes, joined: string) => void,
): Reference {
  const words = values.map((_value, index) => `__nixgen_${index}__`)
  const source: TemplateSource = { template, words, site: deferredCallSite() }
  const joined = joinedText(source)
  const holes: Holes = {
    byWord: new Map(words.map((word, index) => [word, hole(values[index])])),
    pattern: /(__nixgen_\d+__)/,
    filled: new Set(),
    placeOf: (offset) => placeInTemplate(source, offset),
  }
  try {
    const tree = parseTemplate(joined, holes)
    check(tree, holes, joined)
    return reference(tree)
  } catch (error) {
    if (!(error instanceof NixSyntaxError)) throw error
    throw problemOf(error, source)
  }
}

function parseTemplate(joined: string, holes: Holes): Node {
  const { file, faults } = parse(joined, holes)
  const [fault] = faults
  if (fault !== undefined) throw fault
  const left = [...holes.byWord.keys()].find((word) => !holes.filled.has(word))
  if (left !== undefined) {
    const message =
      "a value cannot be interpolated here: write it as an expression, a name, or in a string"
    throw new NixSyntaxError(message, joined.indexOf(left))
  }
  return file.expression
}

function refuseCapture(tree: Node, { byWord }: Holes, joined: string): void {
  if (byWord.size === 0) return
  const words = new Map(Array.from(byWord, ([word, { node }]) => [node, word]))
  const capture = captureIn(tree, new Set(words.keys()))
  if (capture === undefined) return
  const { name, within } = capture
  const message = `the "${name}" of what is interpolated would be the one that the template binds around it`
  throw new NixSyntaxError(message, joined.indexOf(words.get(within) ?? ""))
}

function hole(value: unknown): Hole {
  const isText = typeof value === "string" || typeof value === "number" || typeof value === "bigint"
  // Without a place of its own, so that the parser can tell it from what it has read.
  return {
    node: { ...argument(value).node, start: nowhere, end: nowhere },
    text: isText ? String(value) : undefined,
  }
}

/** NG017: a tag that is called as other functions are, which JavaScript cannot tell from a template. */
function refuseCall(tag: "nix" | "str", template: unknown): void {
  if (Array.isArray(template) && "raw" in template) return
  refuseOperand(`${tag} is no function, but stands in front of a template`, `write ${tag}\`…\``)
}

/** The problem at its place in the user's file. */
function problemOf({ message, offset }: NixSyntaxError, source: TemplateSource): ProblemError {
  const told = source.words.reduce((text, word) => text.replace(word, "${…}"), message)
  const detail = textsOf(source).join("${…}")
  const place = placeInTemplate(source, offset) ?? source.site()
  return new ProblemError([problem("NG011", { message: told, detail, place })])
}

/**
 * A Nix string with interpolations. A template that starts with a line break is freed of its
 * common indentation, as Nix does with `''` strings; what is interpolated is left as it is.
 *
 * @example
 * ```ts
 * str`${host.address}/24`
 * ```
 */
export function str(
  template: TemplateStringsArray,
  ...values: readonly StringValue[]
): Expression<string> {
  refuseCall("str", template)
  const texts = dedent(template)
  const parts = texts.flatMap((fixed, index): Part[] => {
    refuseUnfit(fixed, callSite)
    if (index >= values.length) return [fixed]
    return [fixed, stringPart(values[index], () => ({ place: placeOfValue(template, index) }))]
  })
  return reference(nixText(...parts))
}

function stringPart(value: unknown, written: OriginOf): Part {
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
    // whole numbers of any size are so many digits
    const isWhole = typeof value === "bigint" || Number.isInteger(value)
    if (!isWhole) refuseUnfit(value, () => written([])?.place ?? callSite())
    return String(value)
  }
  if (isProperty(value))
    refuseOperand(
      "a text holds values, and a definition of an option is none",
      "write the value alone: str`${a}`",
    )
  const tree = nodeOf(value)
  if (tree !== undefined) return interpolation(tree, written)
  const secret = secretNameOf(value)
  if (secret !== undefined)
    throw new ProblemError([
      problem("NG500", { ...secretAsValue(secret), place: written([])?.place ?? callSite() }),
    ])
  if (unmarked(value) !== value) throw new ProblemError([misplaced("a text")])
  const message = `a string cannot hold ${wordFor(value)}`
  const hint = "text, numbers and expressions can stand in str`…`"
  throw new ProblemError([problem("NG010", { message, hint, place: callSite() })])
}

function wordFor(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  const kind = Array.isArray(value) ? "list" : typeof value
  return kind === "object" ? "an object" : `a ${kind}`
}

/** NG010: a text or a number that cannot be a part of a string of Nix. */
function refuseUnfit(value: unknown, place: () => Place | undefined): void {
  const unfit = unfitValue(value)
  if (unfit === undefined) return
  const said = { message: `a string cannot hold ${unfit.what}`, hint: unfit.hint, place: place() }
  throw new ProblemError([problem("NG010", said)])
}

/** The fixed parts of a template, without the indentation that all their lines share. */
export function dedent(texts: readonly string[]): readonly string[] {
  if (!/^[ \t]*\n/.test(texts[0] ?? "")) return texts
  const last = texts.length - 1
  const ended = texts.map((text, index) =>
    index === last ? text.replace(/\n[ \t]*$/, "\n") : text,
  )
  const indentation = ended.flatMap((text, index) => indentations(text, index === last))
  const common = indentation.reduce((least, width) => Math.min(least, width), Infinity)
  return ended.map((text, index) => {
    const stripped = text.replace(/\n[ \t]*/g, (margin) => `\n${margin.slice(1 + common)}`)
    return index === 0 ? stripped.replace(/^[ \t]*\n/, "") : stripped
  })
}

/** The widths of the margins in a text. Lines that hold nothing else do not count. */
function indentations(text: string, isLast: boolean): number[] {
  const end = isLast ? /\n([ \t]*)(?=[^ \t\n])/g : /\n([ \t]*)(?=[^ \t\n]|$)/g
  return [...text.matchAll(end)].map(([, margin = ""]) => margin.length)
}
