/**
 * What code uses that may be another thing in each run, so that nothing of former runs tells what it
 * gives: every name that a runtime has for all code, but for those that are known to be the same.
 */
import { isBuiltin } from "node:module"
import type { MemberExpression, Node, VisitorObject } from "oxc-parser"
import { nameOf } from "./expressions.ts"
import type { StaticImport } from "./made.ts"
import { volatileVariables } from "./volatile-variables.ts"

/** The language, and what depends on nothing but its arguments. */
const pure: ReadonlySet<string> = new Set(
  `AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean Buffer DataView Error
  EvalError Float16Array Float32Array Float64Array Infinity Int16Array Int32Array Int8Array Iterator
  JSON Map NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol
  SyntaxError TextDecoder TextEncoder TypeError URIError URL URLSearchParams Uint16Array Uint32Array
  Uint8Array Uint8ClampedArray WeakMap WeakSet atob btoa decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape isFinite isNaN parseFloat parseInt queueMicrotask structuredClone
  undefined unescape`.split(/\s+/),
)

/** Members of what is not the same as a whole, that are. */
const pureMembers: Readonly<Record<string, (member: string) => boolean>> = {
  Math: (member) => member !== "random",
  process: (member) => ["arch", "cwd", "platform", "version", "versions"].includes(member),
}

/** Modules of Node's that depend on nothing but what they are given. */
const pureModules: ReadonlySet<string> = new Set(
  "assert assert/strict buffer path path/posix path/win32 querystring string_decoder url util".split(
    " ",
  ),
)

/** What is followed of the modules that read files. */
const followedReads: ReadonlySet<string> = new Set(
  "existsSync readFile readFileSync readdir readdirSync".split(" "),
)

/** What an import takes that is not followed, by the names that are told; of Node's own modules alone. */
export function unfollowedImport({ specifier, names }: StaticImport): readonly string[] {
  if (!isBuiltin(specifier)) return []
  const module = specifier.replace(/^node:/, "")
  if (pureModules.has(module)) return []
  if (module !== "fs" && module !== "fs/promises") return [specifier]
  return names === undefined ? [specifier] : names.filter((name) => !followedReads.has(name))
}

/** Visits a file, and notes the names. */
export function noting(note: (name: string) => void): VisitorObject {
  // names of members, which are no variables, and members that are the same
  const settled = new Set<Node>()
  const key = (node: { readonly key: Node; readonly computed: boolean }): void => {
    if (!node.computed) settled.add(node.key)
  }
  return {
    MemberExpression(node) {
      if (!node.computed) settled.add(node.property)
      if (isVariable(node)) settled.add(node.object.object)
      else if (isPure(node)) settled.add(node.object)
    },
    Property: (node) => void (node.shorthand || key(node)),
    PropertyDefinition: key,
    MethodDefinition: key,
    TSPropertySignature: key,
    TSMethodSignature: key,
    CallExpression: ({ callee }) => void (isNamed(callee, "require") && settled.add(callee)),
    Identifier(node) {
      const { name } = node
      const isOfRuntime = name === "require" || Object.hasOwn(globalThis, name)
      if (isOfRuntime && !pure.has(name) && !settled.has(node)) note(name)
    },
  }
}

function isNamed(node: Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name
}

/** Whether it is one variable of the environment, which is the same where the environment is. */
function isVariable(
  node: MemberExpression,
): node is MemberExpression & { readonly object: MemberExpression } {
  const name = nameOf(node)
  const { object } = node
  return (
    name !== undefined &&
    !volatileVariables.has(name) &&
    object.type === "MemberExpression" &&
    nameOf(object) === "env" &&
    isNamed(object.object, "process")
  )
}

function isPure(node: MemberExpression): boolean {
  const { object } = node
  const member = nameOf(node)
  if (object.type !== "Identifier" || member === undefined) return false
  return Object.hasOwn(pureMembers, object.name) && pureMembers[object.name]?.(member) === true
}
