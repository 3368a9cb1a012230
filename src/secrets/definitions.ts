/** Every secret that a value of a definition holds, down to the expressions and files in it. */
import { appendAll } from "../append.ts"
import { contentOf } from "../nix/values/contents.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { PathSegment, Place } from "../problems/problem.ts"
import { filesOf, makesFile, textsOf } from "./expressions.ts"
import { type FileSecret, secretInFile } from "./files.ts"
import { isBytes, namesBefore, namesOfValue } from "./members.ts"
import { namesSecretFile, secrecyOf } from "./names.ts"
import { shapeIn } from "./shapes.ts"
import { connectionIn } from "./text.ts"
import { secretIn } from "./written.ts"

/** A secret in a definition. */
export interface WrittenSecret {
  readonly path: readonly PathSegment[]
  /** What it is, such as "a password". */
  readonly what: string
  /** Where it stands: in the definition itself, in a file taken along, in the store. */
  readonly from: "value" | "file" | "store"
  /** Where it stands in the file. */
  readonly place?: Place
}

/** A value still to be looked at. */
interface Todo {
  readonly value: unknown
  readonly path: readonly PathSegment[]
  /** The names that lead to it, outermost first; an element of a list is named as the list is. */
  readonly names: readonly string[]
}

/** The secrets in a value that stands at `path`, in the order of the value. */
export function secretsIn(value: unknown, path: readonly PathSegment[]): readonly WrittenSecret[] {
  const found: WrittenSecret[] = []
  const seen = new Set<object>()
  const todo: Todo[] = [{ value, path, names: namesIn(path) }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const secret = secretAt(next)
    if (secret !== undefined) found.push({ path: next.path, ...secret })
    else appendAll(todo, membersOf(next, seen).toReversed())
  }
  return found
}

type Secret = Omit<WrittenSecret, "path">

/** A name can be one as well: a token by which something is looked up, an address with a password. */
function secretAt(todo: Todo): Secret | undefined {
  const name = String(todo.path.at(-1) ?? "")
  return written(shapeIn(name) ?? connectionIn(name)) ?? secretOf(todo)
}

function secretOf({ value, names }: Todo): Secret | undefined {
  if (typeof value === "string") return written(secretIn(value, names))
  if (isBytes(value)) return written(secretIn(value.join(" "), names))
  if (typeof value === "number" || typeof value === "bigint") return numberAt(value, names)
  const node = contentOf(value) === undefined ? nodeOf(value) : undefined
  if (node === undefined) return undefined
  for (const each of textsOf(node, names)) {
    const what = secretIn(each.text, each.names)
    if (what !== undefined) return written(what)
  }
  const files = filesOf(node)
  for (const file of files) {
    const found = secretInFile(file)
    if (found !== undefined) return taken(found)
  }
  const isStored = files.length === 0 && namesSecretFile(names.at(-1) ?? "") && makesFile(node)
  return isStored ? { what: "a secret file", from: "store" } : undefined
}

function written(what: string | undefined): Secret | undefined {
  return what === undefined ? undefined : { what, from: "value" }
}

function taken({ what, place }: FileSecret): Secret {
  return { what, from: "file", place }
}

/** A password of digits that is written as a number; a short one is a count or a switch. */
function numberAt(value: number | bigint, names: readonly string[]): Secret | undefined {
  const isLong = value > 999 && Number.isInteger(Number(value))
  const secrecy = secrecyOf(names.at(-1) ?? "")
  const isNamed = secrecy === "password" || secrecy === "pin"
  return isLong && isNamed ? { what: "a password", from: "value" } : undefined
}

/** The names on the way; an element of a list is named as the list is. */
function namesIn(path: readonly PathSegment[]): readonly string[] {
  return path.filter((segment) => typeof segment === "string")
}

function membersOf(todo: Todo, seen: Set<object>): readonly Todo[] {
  const { value, path, names } = todo
  const content = contentOf(value)
  if (content !== undefined) {
    const { kind, definitions } = content
    return definitions.map((each, index) => ({
      value: each,
      path: kind === "merged" ? [...path, index] : path,
      names,
    }))
  }
  if (typeof value !== "object" || value === null || seen.has(value) || nodeOf(value)) return []
  seen.add(value)
  return Array.isArray(value) ? elementsOf(value, todo) : attributesOf(value, todo)
}

function elementsOf(list: readonly unknown[], { path, names }: Todo): readonly Todo[] {
  return list.map((value, index) => ({
    value,
    path: [...path, index],
    names: [...names, ...namesBefore(list[index - 1], value)],
  }))
}

function attributesOf(set: object, { path, names }: Todo): readonly Todo[] {
  return Object.entries(set).map(([name, value]: [string, unknown]) => ({
    value,
    path: [...path, name],
    names: [...names, ...namesOfValue(name, "name" in set ? set.name : undefined), name],
  }))
}
