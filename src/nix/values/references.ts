/**
 * References to what only Nix knows: `pkgs.git`, `config.networking.hostName`, `lib.getExe(…)`.
 *
 * A reference is a proxy. Its properties are attribute selections and its calls are applications;
 * whatever would need its value in TypeScript throws an error that says what to write instead.
 */
import { inspect } from "node:util"
import { callSite } from "../../problems/call-site.ts"
import { ProblemError, problem } from "../../problems/problem.ts"
import { argument } from "./argument.ts"
import type { Node, Select } from "../syntax/ast.ts"
import type { ByAnyName } from "./any-name.ts"
import { brands } from "./brands.ts"
import { apply, identifier, select } from "../syntax/construct.ts"
import { containing } from "./contents.ts"
import type { Expression } from "./expression.ts"
import { printNix } from "./print-nix.ts"
import { type PlainMember, hintForWay, likelyMember } from "./plain-members.ts"
import { chainOf, functionName } from "../syntax/selections.ts"
import { propertyCalled } from "./property-calls.ts"

/** Attributes that TypeScript would take for members of every function: `builtins.toString`. */
export type FunctionMember = Extract<keyof CallableFunction | keyof typeof Object.prototype, string>

/** What fits every option and has every attribute. */
export interface AnyAttributes
  extends Expression<never>, Readonly<Record<FunctionMember, Reference>> {
  readonly [attribute: string]: ByAnyName<Reference>
  // the names of JavaScript's own members of functions are attributes like any others
  readonly apply: Reference
  readonly arguments: Reference
  readonly bind: Reference
  readonly call: Reference
  readonly caller: Reference
  readonly length: Reference
  readonly name: Reference
  readonly prototype: Reference
  readonly toString: Reference
}

/** An expression of unknown type: it fits every option, has every attribute, and can be called. */
export interface Reference extends AnyAttributes {
  (...arguments_: readonly unknown[]): Reference
}

/**
 * The reference that stands for a tree. One with a `scope` is a variable that only holds within
 * the definition of that scope: `toNix` refuses it elsewhere.
 */
export function reference(tree: Node, scope?: symbol, known?: KnownMembers): Reference {
  const scoped = scope !== undefined && tree.kind === "identifier" ? { ...tree, scope } : tree
  // What is typed as callable with any property is a proxy: only its traps make it so.
  return new Proxy(target(scoped), traps(scoped, known)) as unknown as Reference
}

/** What is known of the members of what a reference stands for. */
export interface KnownMembers {
  /** Why something cannot be selected, and what to write instead. */
  readonly refused: (
    name: string,
  ) => { readonly how: string; readonly hint: string | undefined } | undefined
  /** What is known of what is selected. */
  readonly below: (name: string) => KnownMembers | undefined
  /** Whether its value may be what `typeof` would say of it, which it never says of a reference. */
  readonly mayBe: (asked: string) => boolean
}

/** What is known of what a reference stands for, if it stands for a parameter. */
export function knownOf(expression: object): KnownMembers | undefined {
  return (expression as { readonly [brands.known]?: KnownMembers })[brands.known]
}

/** The packages of nixpkgs. */
export const pkgs: Reference = reference(identifier("pkgs"))
/**
 * The functions of nixpkgs' library.
 *
 * @example
 * ```ts
 * lib.getExe(pkgs.git) // lib.getExe pkgs.git
 * ```
 */
export const lib: Reference = reference(identifier("lib"))
/** What the options of the host have become; `options/references.ts` tells what they are. */
export const config: Reference = reference(identifier("config"))
/** The options that the host's modules declare. */
export const options: Reference = reference(identifier("options"))
/** The functions that Nix itself has (Nix manual, "Built-in Functions"). */
export const builtins: Reference = reference(identifier("builtins"))
/** The inputs of the generated flake; `options/references.ts` tells what it is. */
export const inputs: Reference = reference(identifier("inputs"))
/** The host's own entry of the inventory; `options/references.ts` tells what it is. */
export const host: Reference = reference(identifier("host"))
/** Every host's entry by its name; `options/references.ts` tells what it is. */
export const inventory: Reference = reference(identifier("inventory"))

/** A function, so that the proxy can be called; `console.log` looks at it and not at the proxy. */
function target(tree: Node): object {
  return Object.assign(() => undefined, shown(tree))
}

function shown(tree: Node): object {
  return { [inspect.custom]: () => `Nix(${printNix(tree)})` }
}

/** What `await` asks every value for: one that cannot be called is no promise's. */
function uncallable(tree: Node, known: KnownMembers | undefined): Reference {
  return new Proxy(shown(tree), traps(tree, known)) as unknown as Reference
}

function traps(tree: Node, known: KnownMembers | undefined): ProxyHandler<object> {
  return {
    get: (_target, key) => {
      if (key === brands.node || key === brands.takenApart) return tree
      if (key === brands.known) return known
      if (key === Symbol.toPrimitive) return () => refuseText(tree)
      if (key === Symbol.iterator) return () => refuseParts(tree)
      if (typeof key === "symbol") return undefined
      const refused = known?.refused(key)
      if (refused !== undefined) refuse(tree, refused.how, refused.hint)
      const selected = select(tree, [key])
      const below = known?.below(key)
      return key === "then" ? uncallable(selected, below) : reference(selected, undefined, below)
    },
    has: (_target, key) => key === brands.node,
    apply: (_target, _this, arguments_: unknown[]) => {
      if (isJsonHook(tree, arguments_)) refuseText(tree)
      refuseAsMethod(tree, arguments_)
      const property = propertyCalled(tree, arguments_)
      const nodes = property?.nodes ?? arguments_.map((each) => argument(each).node)
      const made = reference(apply(tree, ...nodes))
      return property === undefined ? made : containing(made, property.content)
    },
    ownKeys: () =>
      refuse(tree, "is taken apart", "its attributes are known to Nix only: select them by name"),
    getOwnPropertyDescriptor: () => undefined,
    getPrototypeOf: () => null,
    set: () => refuseChange(tree),
    defineProperty: () => refuseChange(tree),
    deleteProperty: () => refuseChange(tree),
  }
}

/** `JSON.stringify` calls `toJSON` with a key. Nix's own `toJSON` functions take other things. */
function isJsonHook(tree: Node, arguments_: readonly unknown[]): boolean {
  const last = tree.kind === "select" ? tree.path.at(-1)?.name : undefined
  const named = last?.kind === "identifier" && last.name.text === "toJSON"
  return named && arguments_.length === 1 && typeof arguments_[0] === "string"
}

/**
 * Refuses to call a reference with nothing, which no function of Nix is, and with what Nix cannot hold where
 * it may be a method of TypeScript's own, of a value that only Nix knows.
 */
function refuseAsMethod(tree: Node, given: readonly unknown[]): void {
  const isEmpty = given.length === 0
  if (!isEmpty && !given.some(isOfTypeScript)) return
  const method = methodOf(tree)
  if (method !== undefined)
    refuse(tree, "is called as a method of TypeScript", hintForWay(method.way))
  if (isEmpty)
    refuse(tree, "is called with nothing", "a function of Nix has an argument: leave out the ()")
}

function methodOf(tree: Node): PlainMember | undefined {
  const name = functionName(tree)
  const root = chainOf(tree)?.variable.name.text ?? ""
  const isFunction = root === "lib" || root === "builtins"
  const owner = tree.kind === "select" && !isFunction ? ownerOf(tree) : undefined
  const written = owner && chainOf(owner) ? printNix(owner) : "…"
  return owner && name !== undefined ? likelyMember(name, written) : undefined
}

/** What methods of lists and texts are given, and no function of Nix can be. */
function isOfTypeScript(value: unknown): boolean {
  return (typeof value === "function" && !(brands.node in value)) || value instanceof RegExp
}

/** What the last name is selected of. */
function ownerOf(selected: Select): Node {
  const path = selected.path.slice(0, -1)
  return path.length === 0 ? selected.expression : { ...selected, path }
}

function refuseText(tree: Node): never {
  return refuse(tree, "is used as text", "its value is known to Nix only: write str`…` around it")
}

function refuseParts(tree: Node): never {
  const printed = printNix(tree)
  return refuse(
    tree,
    "is taken apart as a list",
    `its elements are known to Nix only: write nix\`builtins.elemAt \${${printed}} 0\``,
  )
}

function refuseChange(tree: Node): never {
  return refuse(
    tree,
    "is changed",
    "values of Nix never change: write update(…, { … }) for a new one",
  )
}

function refuse(tree: Node, how: string, hint: string | undefined): never {
  const message = `the reference ${printNix(tree)} ${how}`
  throw new ProblemError([problem("NG012", { message, hint, place: callSite() })])
}
