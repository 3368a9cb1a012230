/** Strings, paths and interpolations (Nix formatting standard, "Strings"). */
import type { Interpolation, StringPart } from "../syntax/ast.ts"
import {
  group,
  join,
  lineBreak,
  nest,
  newLine,
  node,
  offset,
  oneLine,
  text,
  widthOf,
  type Doc,
} from "./doc.ts"
import { commentsDoc, trailingDoc } from "./print-comments.ts"
import { isAbsorbable, isSimple, isTerm } from "./shape.ts"
import type { StringLines } from "../syntax/string-lines.ts"

/** A string between its quotes. */
export function stringDoc({ indented, lines, kept }: StringLines): Doc {
  if (!indented) return group(['"', join("\n", lines.map(partsDoc)), '"'])
  const opened = lines.length > 1 ? lineBreak : ""
  const print = kept === undefined ? partsDoc : (line: Line): Doc => keptDoc(line, kept)
  return group(["''", opened, nest(join(newLine, lines.map(print))), "''"])
}

type Line = readonly StringPart[]

/** A line that keeps its columns. */
function keptDoc(line: Line, kept: string): Doc {
  const [first, ...others] = line
  if (first === undefined) return ""
  if (typeof first !== "string") return [text("raw", kept), partsDoc(line)]
  const margin = /^\s*/.exec(first)?.[0] ?? ""
  const content = partsDoc([first.slice(margin.length), ...others])
  return [text("raw", kept + margin), offset(widthOf(margin), content)]
}

/** The parts of one line of a string, or of a path. */
export function partsDoc(parts: readonly StringPart[]): Doc {
  const [first, second] = parts
  if (parts.length === 1 && typeof first === "object") return aloneDoc("", first)
  if (typeof first !== "string") return parts.map(partDoc)
  if (parts.length === 2 && typeof second === "object" && /^ *$/.test(first) && isBare(second)) {
    return aloneDoc(first, second)
  }
  // What an interpolation makes of one line is set off as far as that line of the string.
  const margin = widthOf(/^\s*/.exec(first)?.[0] ?? "")
  return [first, offset(margin, parts.slice(1).map(partDoc))]
}

/** An interpolation that is alone on its line: it may spread over several, as in parentheses. */
function aloneDoc(margin: string, part: Interpolation): Doc {
  if (!isBare(part)) return group(["${", lineBreak, nest(wholeDoc(part)), lineBreak, "}"])
  const content = group(["${", nest(node(part.expression, "enclosed")), "}"])
  return [margin, offset(widthOf(margin), content)]
}

function partDoc(part: StringPart): Doc {
  return typeof part === "string" ? part : interpolationDoc(part)
}

/** `${…}` within a line: kept on it if it is simple, or at most 30 characters wide. */
function interpolationDoc(part: Interpolation): Doc {
  const { expression } = part
  if (isBare(part) && isTerm(expression) && isAbsorbable(expression)) {
    return group(["${", node(expression, "term"), "}"])
  }
  if (isBare(part) && isSimple(expression)) {
    const doc = node(expression)
    return ["${", oneLine(doc, Infinity, (line) => line, doc), "}"]
  }
  const whole = wholeDoc(part)
  const broken = [lineBreak, nest(whole), lineBreak]
  return group(["${", oneLine(whole, 30, (line) => line, broken), "}"])
}

function wholeDoc({ expression, close }: Interpolation): Doc {
  return group([node(expression), commentsDoc(close.comments)])
}

function isBare({ close }: Interpolation): boolean {
  return close.comments.length === 0
}

/** An interpolation as a name in an attribute path. */
export function dynamicNameDoc(part: Interpolation): Doc {
  const bare = { ...part, close: { ...part.close, comments: [], trailing: undefined } }
  const inner = part.close.comments.length === 0 ? bare : part
  return [
    commentsDoc(part.open.comments),
    interpolationDoc(inner),
    trailingDoc(part.close.trailing),
  ]
}
