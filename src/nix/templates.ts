/** Tagged templates that make expressions: `` str`…` `` and `` nix`…` ``. */
import { callSite } from "../call-site.ts"
import { ProblemError } from "../problem.ts"
import type { Node } from "./ast.ts"
import { text as nixText } from "./construct.ts"
import type { Expression } from "./expression.ts"
import { reference } from "./references.ts"
import { nodeOf } from "./values.ts"

/** What can stand in a string: text and numbers as they are, expressions as interpolations. */
export type StringValue = string | number | bigint | Expression<unknown>

type Part = string | Node

/**
 * A Nix string with interpolations. A template that starts with a line break is freed of its
 * common indentation, as Nix does with `''` strings; what is interpolated is left as it is.
 */
export function str(
  template: TemplateStringsArray,
  ...values: readonly StringValue[]
): Expression<string> {
  const texts = dedent(template)
  const parts = texts.flatMap((fixed, index): Part[] => {
    return index < values.length ? [fixed, stringPart(values[index])] : [fixed]
  })
  return reference(nixText(...joinText(parts)))
}

function stringPart(value: unknown): Part {
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
    return String(value)
  }
  const tree = nodeOf(value)
  if (tree !== undefined) return tree
  const message = `a string cannot hold a ${value === null ? "null" : typeof value}`
  const hint = "text, numbers and expressions can stand in str`…`"
  throw new ProblemError([{ code: "NG010", severity: "error", message, hint, place: callSite() }])
}

function joinText(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part === "string" && typeof last === "string")
      joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
}

/** The fixed parts of a template, without the indentation that all their lines share. */
function dedent(texts: readonly string[]): readonly string[] {
  if (!/^[ \t]*\n/.test(texts[0] ?? "")) return texts
  const last = texts.length - 1
  const ended = texts.map((text, index) =>
    index === last ? text.replace(/\n[ \t]*$/, "\n") : text,
  )
  const indentation = ended.flatMap((text, index) => indentations(text, index === last))
  const common = Math.min(...indentation)
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
