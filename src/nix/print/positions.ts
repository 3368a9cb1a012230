/**
 * What stands at a position of a printed text. The text is read again, which is the tree that it was
 * printed from with a place for everything: nothing is noted while printing, as mostly nobody asks.
 */
import type { Origin, OriginOf, PathSegment } from "../../problems/problem.ts"
import type {
  AttributeName,
  Binding,
  Definition,
  Inherit,
  Interpolation,
  List,
  Node,
} from "../syntax/ast.ts"
import { unescapeSimple } from "../syntax/escape.ts"
import { parse } from "../syntax/grammar.ts"
import { staticName } from "../syntax/scope.ts"

/** A position as Nix tells it: both count from 1, and columns count bytes. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where what is at a position was written: the innermost first, then what it stands in. */
export function originsAt(tree: Node, text: string, position: Position): readonly Origin[] {
  const { file } = parse(text)
  const found: (Origin | undefined)[] = []
  collect(tree, file.expression, offsetOf(text, position), found)
  return found.filter((each) => each !== undefined).toReversed()
}

/** The offset of a position in UTF-16 units. */
export function offsetOf(text: string, position: Position): number {
  const lines = text.split("\n")
  const before = lines.slice(0, position.line - 1)
  const inLine = unitsBefore(lines[position.line - 1] ?? "", position.column)
  return before.reduce((sum, line) => sum + line.length + 1, inLine)
}

/** How many UTF-16 units of a line stand before a column of bytes. */
export function unitsBefore(line: string, column: number): number {
  return Buffer.from(line)
    .subarray(0, column - 1)
    .toString().length
}

type Fields = Readonly<Record<string, unknown>>

/** Goes down in a built tree and the same one as it was read, to what has the offset in it. */
function collect(
  built: unknown,
  read: unknown,
  offset: number,
  found: (Origin | undefined)[],
): void {
  if (!isFields(built) || !isFields(read) || !isAt(read, offset)) return
  if (isWritten(built)) for (const origin of writtenAt(built, read, offset)) found.push(origin)
  const inside = offsetInside(read, offset)
  for (const [name, member] of Object.entries(built)) {
    const other = read[name]
    if (Array.isArray(member) && Array.isArray(other)) {
      const others = nodesOf(other)
      for (const [index, each] of nodesOf(member).entries())
        collect(each, others[index], inside, found)
    } else collect(bare(member), bare(other), inside, found)
  }
}

/** Nix tells of what an interpolation gives where the interpolation begins: its expression does after that. */
function offsetInside({ kind, expression }: Fields, offset: number): number {
  const start = kind === "interpolation" && isFields(expression) ? expression["start"] : undefined
  return typeof start === "number" ? Math.max(start, offset) : offset
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null
}

/** Whether something has an offset in it; what tells nothing of its place may. */
function isAt({ start, end }: Fields, offset: number): boolean {
  return typeof start !== "number" || typeof end !== "number" || (start <= offset && offset < end)
}

/** The parts of a list that are no text: that may be cut in other pieces. */
function nodesOf(parts: readonly unknown[]): readonly unknown[] {
  return parts.filter(isFields).map(bare)
}

/** What stands in parentheses, of which some are left out in printing. */
function bare(value: unknown): unknown {
  return isFields(value) && value["kind"] === "parenthesized" ? bare(value["expression"]) : value
}

/** What may tell where it was written. */
type Told = Binding | List | Interpolation | Extract<Node, { kind: "identifier" | "path" }>

function isWritten(value: Fields): value is Fields & Told {
  return "written" in value && typeof value["written"] === "function"
}

/** What a node tells of itself, and of the name or item in it that has the offset. */
function writtenAt(built: Told, read: Fields, offset: number): readonly (Origin | undefined)[] {
  const { written } = built
  if (written === undefined) return []
  if (built.kind === "definition") return ofDefinition(built, read, offset, written)
  if (built.kind === "inherit") return [written(nameAt(built.names, read["names"], offset))]
  if (built.kind === "list") return [written(indexAt(read["items"], offset))]
  return [written([])]
}

function ofDefinition(
  { path }: Definition,
  read: Fields,
  offset: number,
  written: OriginOf,
): readonly (Origin | undefined)[] {
  const names = path.flatMap(({ name }) => nameOf(name))
  if (names.length < path.length) return []
  const steps = Array.isArray(read["path"]) ? read["path"] : []
  const index = steps.findIndex(
    (each) => isFields(each) && isFields(each["name"]) && isAt(each["name"], offset),
  )
  return [written(names), ...(index < 0 ? [] : [written(names.slice(0, index + 1))])]
}

function nameAt(names: Inherit["names"], read: unknown, offset: number): readonly PathSegment[] {
  const [index] = indexAt(read, offset)
  const name = names[index ?? -1]
  return name === undefined ? [] : nameOf(name)
}

function nameOf(name: AttributeName): readonly string[] {
  return staticName(name).map(unescapeSimple)
}

/** The position of the item that has an offset in it. */
function indexAt(items: unknown, offset: number): readonly number[] {
  if (!Array.isArray(items)) return []
  const index = items.findIndex((each) => isFields(each) && isAt(each, offset))
  return index < 0 ? [] : [index]
}
