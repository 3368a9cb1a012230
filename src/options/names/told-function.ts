/** What the text of a library says of a function: its parameters, and the comment before it (RFC 145). */
import type {
  Comment,
  Definition,
  Formals,
  Identifier,
  Lambda,
  Node,
} from "../../nix/syntax/ast.ts"
import { commentLines } from "../../nix/syntax/comment-text.ts"
import { firstToken } from "../../nix/syntax/edges.ts"
import { resultOf } from "../../nix/syntax/body.ts"
import { plainMarkdown } from "../plain-markdown.ts"

/** What is said of a function, or of another value, which has no parameters. */
export interface ToldFunction {
  /** The names of its parameters; of one that takes attributes, with those: `{ x, y ? …, ... }`. */
  readonly parameters: readonly string[]
  /** Markdown, no longer than an editor has room for; empty where nothing is said. */
  readonly text: string
}

/** Reads what a definition says of what it defines. */
export function toldBy(definition: Definition): ToldFunction {
  return {
    parameters: lambdasOf(definition.value).map(({ parameter }) => parameterOf(parameter)),
    text: bounded(plainMarkdown(textOf(definition))),
  }
}

/** The functions within each other, the outermost first. */
function lambdasOf(value: Node): readonly Lambda[] {
  const lambdas: Lambda[] = []
  for (let node = resultOf(value); node.kind === "lambda"; node = resultOf(node.body))
    lambdas.push(node)
  return lambdas
}

function parameterOf(parameter: Identifier | Formals): string {
  if (parameter.kind === "identifier") return parameter.name.text
  const taken = parameter.formals.map(({ name, fallback }) => {
    return fallback === undefined ? name.text : `${name.text} ? …`
  })
  return `{ ${[...taken, ...(parameter.ellipsis === undefined ? [] : ["..."])].join(", ")} }`
}

/**
 * What the comments right before a definition say, or before its value: the last doc comment, or what
 * no empty line sets off from the definition.
 */
function textOf(definition: Definition): string {
  const comments = firstToken(definition).comments
  const doc = docIn(comments) ?? docIn(firstToken(definition.value).comments)
  const near = comments.slice(comments.findLastIndex(({ kind }) => kind === "blankLine") + 1)
  const lines = (doc === undefined ? near : [doc]).flatMap(linesOf)
  return commentLines(lines.join("\n")).join("\n")
}

function docIn(comments: readonly Comment[]): Comment | undefined {
  return comments.findLast((comment) => comment.kind === "block" && comment.doc)
}

function linesOf(comment: Comment): readonly string[] {
  if (comment.kind === "line") return [comment.text.replace(/^ /, "")]
  return comment.kind === "block" ? comment.lines : []
}

/** So much of a text is shown, and no line of it in part. */
const most = { lines: 40, characters: 1500 }

function bounded(text: string): string {
  const lines = text.split("\n")
  let characters = 0
  const end = lines.findIndex((line, index) => {
    characters += line.length + 1
    return index >= most.lines || characters > most.characters
  })
  if (end === -1) return text
  const kept = lines.slice(0, end)
  const isInCode = kept.filter((line) => line.startsWith("```")).length % 2 === 1
  return [...kept, ...(isInCode ? ["```"] : []), "…"].join("\n")
}
