/** Files below the flake's own folder that Nix names which stays Nix. */
import { appendAll } from "../../append.ts"
import type { Binary, Node } from "../../nix/syntax/ast.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { type Scope, freeVariable, walk } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import type { Code } from "../module/code.ts"
import { type Edit, joinedPieces, separatedPieces } from "../module/piece-words.ts"
import { type OwnFolder, fileOfText } from "./own-files.ts"

/** The same pieces with a file for each text that leads to one; nothing where none does. */
export function withOwnFilesInNix(
  pieces: readonly (string | Code)[],
  own: OwnFolder,
): readonly (string | Code)[] | undefined {
  const { text, codes } = joinedPieces(pieces)
  const edits: Edit[] = []
  // what is around is visited first
  const goingOn = new Set<Node>()
  walk(parseNix(text).expression, ({ node, scope }) => {
    const isFolder = (each: Node) => isFolderIn(each, scope, codes, own)
    if (node.kind === "binary" && node.operator.text === "+") {
      goingOn.add(node.left)
      appendAll(edits, inAddition(node, goingOn.has(node), isFolder, own))
    }
    if (node.kind === "string" || node.kind === "indentedString")
      appendAll(edits, inString(node, isFolder, own))
  })
  if (edits.length === 0) return undefined
  const changed: (string | Code)[] = []
  let at = 0
  for (const { start, end, pieces: others } of edits.toSorted(
    (one, other) => one.start - other.start,
  )) {
    appendAll(changed, [...separatedPieces(text.slice(at, start), codes), ...others])
    at = end
  }
  return [...changed, ...separatedPieces(text.slice(at), codes)]
}

type IsFolder = (node: Node) => boolean

function inString(
  { parts, start, end }: Node & { readonly kind: "string" | "indentedString" },
  isFolder: IsFolder,
  { root }: OwnFolder,
): readonly Edit[] {
  return parts.flatMap((part, index): readonly Edit[] => {
    const behind = parts[index + 1]
    if (typeof part === "string" || typeof behind !== "string" || !isFolder(part.expression))
      return []
    const found = fileOfText(behind, index + 2 < parts.length, root)
    if (found === undefined) return []
    // as elsewhere, a text that is nothing else is the file itself
    const isWhole = parts.filter((each) => each !== "").length === 2
    if (isWhole && found.length === behind.length) return [{ start, end, pieces: [found.code] }]
    return [{ start: part.start, end: part.end + found.length, pieces: ["${", found.code, "}"] }]
  })
}

/** `self + "/keys/${name}"` */
function inAddition(
  { left, right }: Binary,
  goesOn: boolean,
  isFolder: IsFolder,
  { root }: OwnFolder,
): readonly Edit[] {
  if (right.kind !== "string" || !isFolder(left)) return []
  const [first, ...others] = right.parts
  const found =
    typeof first === "string" ? fileOfText(first, goesOn || others.length > 0, root) : undefined
  if (found === undefined) return []
  const begin = right.start + 1
  return [
    { start: left.start, end: left.end, pieces: [found.code] },
    { start: begin, end: begin + found.length, pieces: [] },
  ]
}

function isFolderIn(
  node: Node,
  scope: Scope,
  codes: ReadonlyMap<string, Code>,
  { isFolder }: OwnFolder,
): boolean {
  const expression = withoutToString(withoutParentheses(node))
  const chain = chainOf(expression)
  if (chain?.kind !== "needed") return false
  const variable = freeVariable({ node: chain.variable, scope })
  const names = chain.names.map((name) => attributeText(name))
  if (variable === undefined || variable.underWith || names.includes(undefined)) return false
  const code = names.reduce<Code>(
    (from, name = "") => ({ kind: "select", from, name }),
    codes.get(variable.name) ?? argument(variable.name),
  )
  return isFolder(code)
}

function argument(name: string): Code {
  if (name === "inputs") return { kind: "reference", name }
  return { kind: "select", from: { kind: "reference", name: "specialArgs" }, name }
}

function withoutToString(node: Node): Node {
  const [only, ...others] = node.kind === "apply" ? node.arguments : []
  if (node.kind !== "apply" || only === undefined || others.length > 0) return node
  const called = chainOf(node.function)
  const names = called && [called.variable.name.text, ...called.names.map(attributeText)]
  return /^(builtins\.)?toString$/.test(names?.join(".") ?? "") ? withoutParentheses(only) : node
}
