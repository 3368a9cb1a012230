/**
 * What Nix refuses while it evaluates a flake, or finds empty (Nix manual, "pure-eval"): what is of the
 * machine that evaluates, and what is fetched without a word of what it has to be.
 */
import type { Apply, Node, Path, StringPart } from "./ast.ts"
import { withoutParentheses } from "./parentheses.ts"
import { isReader } from "./path-references.ts"
import { staticName, walk } from "./scope.ts"
import { type Selection, chainOf, functionName, selectionsIn } from "./selections.ts"

/** Something of this kind in an expression. */
export type Impurity = {
  /** What it is, as it is written; of something longer, its start. */
  readonly text: string
  readonly node: Node
} & (
  | { readonly kind: "lookup" | "home" | "absolute" | "relative" | "fetched" | "experimental" }
  /** A text in place of a path, for a function that reads files. */
  | { readonly kind: "text" | "absoluteText"; readonly reader: string }
  /** A member of `builtins` that is another one there, or none. */
  | { readonly kind: "builtin"; readonly name: ImpureBuiltin }
)

/** The members of `builtins` that depend on where and when they are used. */
const impureBuiltins = ["currentSystem", "currentTime", "getEnv", "nixPath", "storePath"] as const

/** One of these members. */
export type ImpureBuiltin = (typeof impureBuiltins)[number]

/** Functions that fetch, with the attributes of which one says what that has to be. */
const locks: Readonly<Record<string, readonly string[]>> = {
  fetchGit: ["rev", "narHash"],
  fetchMercurial: ["rev"],
  fetchTarball: ["sha256"],
  fetchTree: ["rev", "narHash"],
  fetchurl: ["sha256"],
}

/**
 * All of it in an expression, of which these are the selections, in no particular order: but for what
 * stands for an argument that is not given, as in `{ pkgs ? import <nixpkgs> { } }:`, and what something
 * asks for first.
 */
export function impuritiesIn(
  root: Node,
  selections: readonly Selection[] = selectionsIn(root),
): readonly Impurity[] {
  const found: Impurity[] = []
  const harmless = new Set<Node>()
  walk(root, ({ node }) => {
    for (const each of harmlessIn(node)) harmless.add(each)
    const impurity = harmless.has(node) ? undefined : impurityOf(node)
    if (impurity !== undefined) found.push(impurity)
  })
  const asked = selections.filter(({ kind }) => kind === "test").flatMap(builtinOf)
  const used = selections.filter(({ kind, variable }) => {
    return kind === "needed" && !harmless.has(variable.node)
  })
  const builtins = used.flatMap((selection) =>
    builtinOf(selection).flatMap((name): readonly Impurity[] => {
      const isAsked = asked.includes(name)
      const text = selection.path.length > 0 ? `builtins.${name}` : selection.variable.name
      return isAsked ? [] : [{ kind: "builtin", name, text, node: selection.variable.node }]
    }),
  )
  return [...found, ...builtins]
}

/** Expressions in a node that do not count: fallbacks of arguments, and paths that are no files of the machine. */
function harmlessIn(node: Node): readonly Node[] {
  if (node.kind === "lambda" && node.parameter.kind !== "identifier")
    return node.parameter.formals.flatMap(({ fallback }) => allIn(fallback?.expression))
  if (node.kind === "binary" && node.operator.text === "+") return [node.right].flatMap(pathOf)
  const isName = node.kind === "apply" && nameOf(node) === "toString"
  return isName ? node.arguments.flatMap(pathOf) : []
}

function pathOf(node: Node): readonly Node[] {
  const path = withoutParentheses(node)
  return path.kind === "path" && isAbsolute(path) ? [path] : []
}

function isAbsolute({ parts }: Path): boolean {
  return startOf(parts).startsWith("/")
}

function allIn(node: Node | undefined): readonly Node[] {
  const all: Node[] = []
  if (node !== undefined) walk(node, (visit) => all.push(visit.node))
  return all
}

function impurityOf(node: Node): Impurity | undefined {
  if (node.kind === "searchPath") {
    const { text } = node.literal
    return text.startsWith("<nix/") ? undefined : { kind: "lookup", text, node }
  }
  if (node.kind === "path") {
    // what nixgen made leads to what it writes
    if (node.start < 0) return undefined
    const text = startOf(node.parts)
    const kind = text.startsWith("~") ? "home" : isAbsolute(node) ? "absolute" : "relative"
    return { kind, text, node }
  }
  if (node.kind === "binary" && pipes.has(node.operator.text))
    return { kind: "experimental", text: node.operator.text, node }
  return node.kind === "apply" ? (readText(node) ?? fetched(node)) : undefined
}

/** Operators that Nix reads where it is told to (Nix manual, "Experimental Features", `pipe-operators`). */
const pipes: ReadonlySet<string> = new Set(["|>", "<|"])

/** A text that a function is to read as a path: it takes none but absolute ones, and a flake has none. */
function readText(node: Apply): Impurity | undefined {
  const [given] = node.arguments.map(withoutParentheses)
  if (given?.kind !== "string" || !isReader(node)) return undefined
  const text = startOf(given.parts)
  if (text === "" || text.startsWith("/nix/store")) return undefined
  const kind = text.startsWith("/") ? "absoluteText" : "text"
  return { kind, text, reader: nameOf(node) ?? "import", node: node.function }
}

/** What is fetched as it is at that moment. */
function fetched(node: Apply): Impurity | undefined {
  const name = nameOf(node)
  const [given] = node.arguments.map(withoutParentheses)
  if (name === undefined || given === undefined || !isBuiltin(node)) return undefined
  const attributes = Object.hasOwn(locks, name) ? locks[name] : undefined
  const isOpen = name === "getFlake" ? isOpenReference(given) : isUnlocked(given, attributes)
  return isOpen ? { kind: "fetched", text: name, node: node.function } : undefined
}

/** Whether a function is one of Nix's own: `fetchGit` and `builtins.fetchGit`, and no package's. */
function isBuiltin({ function: called }: Apply): boolean {
  const chain = chainOf(called)
  if (chain === undefined) return false
  const { variable, names } = chain
  return names.length === 0 || (names.length === 1 && variable.name.text === "builtins")
}

function isUnlocked(given: Node, attributes: readonly string[] | undefined): boolean {
  if (attributes === undefined) return false
  if (given.kind === "string") return true
  if (given.kind !== "attributeSet") return false
  const names = given.bindings.flatMap((binding) =>
    binding.kind === "inherit"
      ? binding.names.map((name) => staticName(name)[0])
      : binding.path.slice(0, 1).map(({ name }) => staticName(name)[0]),
  )
  return !names.some((name) => name === undefined || attributes.includes(name))
}

/** A reference of a flake without a commit or a hash; one that is put together may have them. */
function isOpenReference(given: Node): boolean {
  if (given.kind !== "string" || !given.parts.every((part) => typeof part === "string"))
    return false
  return !/\b[0-9a-f]{40}\b|narHash=/.test(given.parts.join(""))
}

/** The name of a function that is called, with or without the two underscores of Nix's own. */
function nameOf({ function: called }: Apply): string | undefined {
  return functionName(called)?.replace(/^__/, "")
}

/** The member of `builtins` that a selection is of, if that is one of those. */
function builtinOf({ variable, path }: Selection): readonly ImpureBuiltin[] {
  const isUnder = variable.withs.some(
    (around) => around.kind === "identifier" && around.name.text === "builtins",
  )
  const name =
    variable.name === "builtins"
      ? path[0]
      : variable.name.startsWith("__")
        ? variable.name.slice(2)
        : isUnder
          ? variable.name
          : undefined
  return impureBuiltins.filter((each) => each === name)
}

function startOf([first]: readonly StringPart[]): string {
  return typeof first === "string" ? first : ""
}
