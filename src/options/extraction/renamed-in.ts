/** The options that a nixpkgs renames or drops, as its modules say it (`lib/modules.nix`: `mk…OptionModule`). */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import type { Apply, Node } from "../../nix/syntax/ast.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { staticName, walk } from "../../nix/syntax/scope.ts"

/** What has become of an option. */
export interface FormerOption {
  readonly path: readonly string[]
  /** What took its place. */
  readonly to?: readonly string[]
  /** What nixpkgs says of one that is gone. */
  readonly instead?: string
}

/** Reads every module of a nixpkgs that says such a thing; nothing of one that has no modules. */
export function formerOptionsIn(nixpkgs: string): readonly FormerOption[] {
  return modulesIn(join(nixpkgs, "nixos/modules")).flatMap((file) => {
    const text = readFileSync(file, "utf8")
    return /mk(?:Renamed|Removed|Changed|Merged)OptionModule/.test(text) ? formerOptions(text) : []
  })
}

function modulesIn(folder: string): readonly string[] {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    return found
      .filter((entry) => entry.isFile() && entry.name.endsWith(".nix"))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return []
  }
}

/** The options that the text of a module renames or drops. One that cannot be read says nothing. */
export function formerOptions(text: string): readonly FormerOption[] {
  const found: FormerOption[] = []
  try {
    walk(parseNix(text).expression, ({ node }) => {
      if (node.kind === "apply") found.push(...saidBy(node))
    })
  } catch {
    // a module that nixgen cannot read is Nix' to judge
  }
  return found
}

type Reader = (given: readonly Node[]) => readonly FormerOption[]

/** What the functions of nixpkgs take. */
const readers: Readonly<Record<string, Reader>> = {
  mkRenamedOptionModule: ([from, to]) => renamed(pathIn(from), pathIn(to)),
  mkRenamedOptionModuleWith: ([set]) =>
    renamed(pathIn(member(set, "from")), pathIn(member(set, "to"))),
  mkChangedOptionModule: ([from, to]) => renamed(pathIn(from), pathIn(to)),
  mkMergedOptionModule: ([from, to]) =>
    from?.kind === "list" ? from.items.flatMap((each) => renamed(pathIn(each), pathIn(to))) : [],
  mkRemovedOptionModule: ([from, why]) => {
    const path = pathIn(from)
    return path === undefined ? [] : [{ path, instead: textIn(why) ?? "" }]
  },
}

function saidBy({ function: called, arguments: given }: Apply): readonly FormerOption[] {
  const last = called.kind === "select" ? called.path.at(-1)?.name : undefined
  const [name = ""] =
    called.kind === "identifier" ? [called.name.text] : last === undefined ? [] : staticName(last)
  return Object.hasOwn(readers, name) ? (readers[name]?.(given) ?? []) : []
}

function renamed(
  path: readonly string[] | undefined,
  to: readonly string[] | undefined,
): readonly FormerOption[] {
  return path === undefined ? [] : [{ path, ...(to && { to }) }]
}

/** A list of names that are written out. */
function pathIn(node: Node | undefined): readonly string[] | undefined {
  if (node?.kind !== "list") return undefined
  const names = node.items.flatMap((each) => (each.kind === "string" ? staticName(each) : []))
  return names.length === node.items.length && names.length > 0 ? names : undefined
}

function member(set: Node | undefined, name: string): Node | undefined {
  if (set?.kind !== "attributeSet") return undefined
  for (const binding of set.bindings) {
    if (binding.kind !== "definition" || binding.path.length !== 1) continue
    const [first] = binding.path
    if (first !== undefined && staticName(first.name)[0] === name) return binding.value
  }
  return undefined
}

/** A text in one line. */
function textIn(expression: Node | undefined): string | undefined {
  const node = expression && withoutParentheses(expression)
  if (node?.kind !== "string" && node?.kind !== "indentedString") return undefined
  const text = node.parts.map((part) => (typeof part === "string" ? part : "…")).join("")
  return text.replaceAll(/\s+/g, " ").trim()
}
