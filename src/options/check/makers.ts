/** Functions that make something of values: a text, a number, a package. A definition of an option is no value. */
import { appendAll } from "../../append.ts"
import type { Apply, Node } from "../../nix/syntax/ast.ts"
import { childNodes, staticName } from "../../nix/syntax/scope.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { propertyOf } from "../../nix/values/property-calls.ts"
import { knownFunction } from "./known-functions.ts"

/** Functions of nixpkgs that give a package, beside those of which it is known what they take. */
const packageMakers = /^(?:fetchFrom\w+|callPackage|applyPatches|substitute(?:All)?)$/

/** What packages have to make another one of them. */
const remakers = /^(?:override(?:Attrs|DerivationAttrs)?|withPackages)$/

/** What is called of nixpkgs, by its names from `pkgs` on. */
function namesOfPackages({ function: called }: Apply): readonly string[] {
  const chain = chainOf(called)
  if (chain?.variable.name.text !== "pkgs" || chain.variable.scope !== undefined) return []
  return chain.names.flatMap(staticName)
}

/** Whether a call gives a package. */
export function makesPackage(call: Apply): boolean {
  const names = namesOfPackages(call)
  const last = names.at(-1) ?? ""
  if (names.length > 1) return remakers.test(last)
  return packageMakers.test(last) || knownFunction(call.function)?.gives === "package"
}

/** Whether a call is `(pkgs.formats.json { }).generate "name"` or its like. */
function isFormat({ function: called }: Apply): boolean {
  if (called.kind !== "select" || called.path.length !== 1) return false
  const format = withoutParentheses(called.expression)
  const isOfFormats = format.kind === "apply" && namesOfPackages(format)[0] === "formats"
  return isOfFormats && called.path.flatMap(({ name }) => staticName(name))[0] === "generate"
}

/** The name of what is called, if it makes something of values, as it is told. */
export function makerOf(call: Apply): string | undefined {
  const { name, gives } = knownFunction(call.function) ?? {}
  if (gives === "text" || gives === "number" || gives === "boolean") return name
  if (isFormat(call)) return "generate"
  if (makesPackage(call)) return ["pkgs", ...namesOfPackages(call)].join(".")
  const chain = chainOf(call.function)
  const [first, second] = chain?.names.flatMap(staticName) ?? []
  return chain?.variable.name.text === "lib" && first === "generators"
    ? `lib.generators.${second ?? ""}`
    : undefined
}

/** The definitions of options in expressions, but for those in functions and in other properties. */
export function definitionsIn(expressions: readonly Node[]): readonly Node[] {
  const found: Node[] = []
  const todo = [...expressions]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.kind === "lambda") continue
    if (propertyOf(next) === undefined) appendAll(todo, [...childNodes(lessModules(next))])
    else found.push(next)
  }
  return found
}

/** Without what is a module itself: `structuredExtraConfig`, the configuration of a kernel. */
function lessModules(node: Node): Node {
  if (node.kind !== "attributeSet") return node
  const bindings = node.bindings.filter(
    (each) =>
      each.kind === "inherit" ||
      !each.path.some(({ name }) => staticName(name)[0] === "structuredExtraConfig"),
  )
  return { ...node, bindings }
}
