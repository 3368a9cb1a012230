/** The packages of a fleet that nixgen generated (`emit/packages.ts`), as the fleet's definition names them. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { AttributeSet, Node } from "../../nix/syntax/ast.ts"
import { isDefinition } from "../../nix/syntax/inner-parts.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import type { Code } from "../module/code.ts"
import { convert } from "../module/convert.ts"
import { takenNames } from "../module/convert-module.ts"
import { newConversion } from "../module/converting.ts"
import { fileFrom } from "./files-in-code.ts"
import type { Reading } from "./module-tree.ts"

/** The packages by their names, and the module that hosts have them by. */
export interface OwnPackages {
  readonly codes: ReadonlyMap<string, Code>
  /** The overlay, and the module that is written for it. */
  readonly file: string
  readonly module: string
}

/** The packages of a flake's folder; nothing where their overlay is another one. */
export function ownPackages(root: string, reading: Reading): OwnPackages | undefined {
  const [file, module] = ["default.nix", "module.nix"].map((name) => join(root, "packages", name))
  if (file === undefined || module === undefined || !existsSync(file) || !existsSync(module))
    return undefined
  const text = readFileSync(file, "utf8")
  const { value: tree } = outcomeOf(() => parseNix(text, file), [])
  const set = tree && overlayIn(tree.expression)
  if (set === undefined) return undefined
  const entries = set.bindings.map((each) => {
    const names = isDefinition(each) ? each.path.flatMap(({ name }) => staticName(name)) : []
    const [name] = names
    const code = isDefinition(each) ? packageOf(each.value, { file, text, reading }) : undefined
    return name !== undefined && names.length === 1 && code !== undefined
      ? ([name, code] as const)
      : undefined
  })
  if (!entries.every((entry) => entry !== undefined)) return undefined
  return { codes: new Map(entries), file, module }
}

/** `final: prev: let … in { … }` */
function overlayIn(node: Node): AttributeSet | undefined {
  const inner = node.kind === "lambda" ? node.body : undefined
  let body = inner?.kind === "lambda" ? inner.body : undefined
  while (body?.kind === "letIn") body = body.body
  return body?.kind === "attributeSet" ? body : undefined
}

interface Source {
  readonly file: string
  readonly text: string
  readonly reading: Reading
}

/** A file that is called with what it takes, or an expression of `pkgs`. */
function packageOf(node: Node, source: Source): Code | undefined {
  const [path] = node.kind === "apply" ? node.arguments : []
  if (node.kind === "apply" && path?.kind === "path" && isCallPackage(node.function)) {
    const [first] = path.parts
    return typeof first === "string"
      ? { kind: "file", ...fileFrom(dirname(source.file), first) }
      : undefined
  }
  return expressionOf(node.kind === "letIn" && isOfPrevious(node) ? node.body : node, source)
}

function isCallPackage(called: Node): boolean {
  const chain = chainOf(called)
  const names = chain?.names.flatMap((name) => staticName(name)) ?? []
  return chain?.variable.name.text === "final" && names.join(".") === "callPackage"
}

/** `let pkgs = prev; in …`, of what is made of the package that it replaces. */
function isOfPrevious({ bindings }: Node & { readonly kind: "letIn" }): boolean {
  const [only, ...others] = bindings
  const value = only !== undefined && isDefinition(only) ? only.value : undefined
  return others.length === 0 && value?.kind === "identifier" && value.name.text === "prev"
}

function expressionOf(node: Node, { file, text, reading }: Source): Code | undefined {
  const { options, isExact } = reading
  const fileAt = (path: string) => fileFrom(dirname(file), path)
  const shared = { taken: new Set(takenNames), constants: [], problems: [] }
  const converting = newConversion({ file, text, options, isExact, fileAt }, shared)
  const names = { kind: "arguments", names: new Set(["lib", "pkgs"]), whole: undefined } as const
  const { value } = outcomeOf(() => convert(node, names, converting), [])
  return converting.problems.length + converting.constants.length === 0 ? value : undefined
}
