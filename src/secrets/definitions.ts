/** Every secret that a value of a definition holds, down to the expressions and files in it. */
import { appendAll } from "../append.ts"
import { contentOf } from "../nix/contents.ts"
import { nodeOf } from "../nix/values.ts"
import type { PathSegment } from "../problem.ts"
import { filesOf, makesFile, textsOf } from "./expressions.ts"
import { type FileSecret, secretInFile } from "./files.ts"
import { namesSecretFile, secrecyOf } from "./names.ts"
import { shapeIn } from "./shapes.ts"
import { secretIn } from "./written.ts"

/** A secret in a definition. */
export interface WrittenSecret {
  readonly path: readonly PathSegment[]
  /** What it is, such as "a password". */
  readonly what: string
  /** Where it stands: in the definition itself, in a file taken along, in the store. */
  readonly from: "value" | "file" | "store"
  readonly file?: string
}

/** A value still to be looked at. */
interface Todo {
  readonly value: unknown
  readonly path: readonly PathSegment[]
}

/** The secrets in a value that stands at `path`, in the order of the value. */
export function secretsIn(value: unknown, path: readonly PathSegment[]): readonly WrittenSecret[] {
  const found: WrittenSecret[] = []
  const seen = new Set<object>()
  const todo: Todo[] = [{ value, path }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const secret = secretAt(next)
    if (secret !== undefined) found.push({ path: next.path, ...secret })
    else appendAll(todo, membersOf(next, seen).toReversed())
  }
  return found
}

type Secret = Omit<WrittenSecret, "path">

function secretAt({ value, path }: Todo): Secret | undefined {
  if (typeof value === "string") return written(secretIn(value, namesIn(path)))
  if (isBytes(value)) return bytesAt(path)
  if (typeof value === "number" || typeof value === "bigint") return numberAt(value, path)
  const node = contentOf(value) === undefined ? nodeOf(value) : undefined
  if (node === undefined) return written(shapeIn(String(path.at(-1) ?? "")))
  const names = namesIn(path)
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

function taken({ what, file }: FileSecret): Secret {
  return { what, from: "file", file }
}

/** A password of digits that is written as a number; a short one is a count or a switch. */
function numberAt(value: number | bigint, path: readonly PathSegment[]): Secret | undefined {
  const isLong = value > 999 && Number.isInteger(Number(value))
  const secrecy = secrecyOf(namesIn(path).at(-1) ?? "")
  const isNamed = secrecy === "password" || secrecy === "pin"
  return isLong && isNamed ? { what: "a password", from: "value" } : undefined
}

/** A key that is written as a list of bytes, as Zigbee's are. */
function isBytes(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length >= 16 &&
    value.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256)
  )
}

function bytesAt(path: readonly PathSegment[]): Secret | undefined {
  const secrecy = secrecyOf(namesIn(path).at(-1) ?? "")
  return secrecy === "password" || secrecy === "key" ? { what: "a key", from: "value" } : undefined
}

/** The names on the way; an element of a list is named as the list is. */
function namesIn(path: readonly PathSegment[]): readonly string[] {
  return path.filter((segment) => typeof segment === "string")
}

function membersOf({ value, path }: Todo, seen: Set<object>): readonly Todo[] {
  const content = contentOf(value)
  if (content !== undefined) {
    const { kind, definitions } = content
    return definitions.map((each, index) => ({
      value: each,
      path: kind === "merged" ? [...path, index] : path,
    }))
  }
  if (typeof value !== "object" || value === null || seen.has(value) || nodeOf(value)) return []
  seen.add(value)
  const isList = Array.isArray(value)
  return Object.entries(value).map(([name, member]: [string, unknown]) => ({
    value: member,
    path: [...path, isList ? Number(name) : name],
  }))
}
