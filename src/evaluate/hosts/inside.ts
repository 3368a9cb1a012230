/** The very part of a definition that is meant: an item of its list, an attribute of its value. */
import type { Node } from "../../nix/syntax/ast.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { unescapeSimple } from "../../nix/syntax/escape.ts"
import type { PathSegment } from "../../problems/problem.ts"
import type { OptionDefinition, TextPlace } from "./module-definitions.ts"
import type { OptionText } from "./option-text.ts"

/** A part of a definition: where it stands, and what it is where that is known. */
export interface Part {
  readonly at: TextPlace
  readonly value: Node | undefined
}

/** The part that an option's text means, or a path in its value. */
export function inModule(
  definition: OptionDefinition,
  {
    path,
    items = [],
    inside = [],
  }: OptionText & { readonly inside?: readonly PathSegment[] | undefined },
): Part {
  const { path: defined, names, at, value } = definition
  // something in the option's value is defined, which is wrong as a whole
  if (defined.length > path.length) return { at: names[path.length - 1] ?? at, value: undefined }
  const further: readonly PathSegment[] = path.slice(defined.length)
  // from the innermost, so that what stands before it keeps its place
  const steps = items.reduceRight(
    (found, { after, entry }) => found.toSpliced(Math.max(0, after - defined.length), 0, entry - 1),
    further,
  )
  return partAt(at.file, { at, value }, items.length > 0 ? steps : [...steps, ...inside])
}

/** Goes on in a value as far as it is written out. */
function partAt(file: string, part: Part, [step, ...rest]: readonly PathSegment[]): Part {
  if (step === undefined || part.value === undefined) return part
  const value = wrappedValue(part.value)
  const next = typeof step === "number" ? itemOf(file, value, step) : attributeOf(file, value, step)
  return next === undefined ? part : partAt(file, next, rest)
}

function itemOf(file: string, value: Node, index: number): Part | undefined {
  const item = value.kind === "list" ? value.items[index] : undefined
  return item && { at: { file, offset: item.start }, value: item }
}

/** Where a value itself starts, in whatever parentheses. */
export function startOf(value: Node): number {
  return withoutParentheses(value).start
}

function attributeOf(file: string, value: Node, name: string): Part | undefined {
  if (value.kind !== "attributeSet") return undefined
  for (const binding of value.bindings) {
    if (binding.kind !== "definition") continue
    const [first, ...others] = binding.path
    if (first === undefined || staticName(first.name).map(unescapeSimple)[0] !== name) continue
    const known = others.length === 0 ? binding.value : undefined
    return { at: { file, offset: first.name.start }, value: known }
  }
  return undefined
}

/** A value without the conditions and priorities around it. */
export function wrappedValue(expression: Node): Node {
  const value = withoutParentheses(expression)
  const last =
    value.kind === "apply" && isWrapper(value.function) ? value.arguments.at(-1) : undefined
  return last === undefined ? value : wrappedValue(last)
}

/**
 * Whether a value is written out, of literals and what is handed on as it is: whatever comes to stand
 * there, nothing is computed in it that could go wrong.
 */
export function isWrittenOut(value: Node): boolean {
  const written = wrappedValue(value)
  if (written.kind === "string" || written.kind === "indentedString")
    return written.parts.every((part) => typeof part === "string" || isWrittenOut(part.expression))
  if (written.kind === "list") return written.items.every(isWrittenOut)
  if (written.kind === "attributeSet")
    return written.bindings.every(
      (binding) => binding.kind !== "definition" || isWrittenOut(binding.value),
    )
  if (written.kind === "select")
    return written.fallback === undefined && isWrittenOut(written.expression)
  return plainKinds.has(written.kind)
}

const plainKinds: ReadonlySet<Node["kind"]> = new Set([
  "identifier",
  "integer",
  "float",
  "path",
  "searchPath",
  "uri",
])

function isWrapper(fn: Node): boolean {
  const name =
    fn.kind === "identifier"
      ? fn.name.text
      : fn.kind === "select"
        ? fn.path.flatMap((each) => staticName(each.name)).at(-1)
        : undefined
  return /^mk(If|Force|Default|Override|OptionDefault|VMOverride|Before|After|Order)$/.test(
    name ?? "",
  )
}
