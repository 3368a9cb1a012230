/** What in the syntax tree of a generated file the members of the user's literals have become. */
import type { AttributeName, Binding, Formals, Node } from "../../nix/syntax/ast.ts"
import { unescapeSimple } from "../../nix/syntax/escape.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { type TreePart, partsOf } from "../../nix/syntax/tree-parts.ts"
import { type SourceText, literalOf } from "../../problems/origin.ts"
import type { Origin, OriginOf } from "../../problems/problem.ts"
import { appendAll } from "../../append.ts"
import type { MadeOf } from "../../emit/emitted.ts"
import { type MemberPoint, type Step, follow, literalsOf, startOf } from "./follow.ts"
import type { Subject, SubjectPart } from "./outline.ts"

/** Where comments can stand in a tree: at a part, or at the end of a set or list. */
export interface Target {
  readonly place: TreePart
  readonly at: "head" | "part" | "end"
  /** How many others were found before it. */
  readonly order: number
}

/** The places of a tree. */
export interface Places {
  /** The files that anything in it is from. */
  readonly sources: () => Iterable<SourceText>
  /** Where a subject stands: null where that is another file. */
  readonly of: (source: SourceText, subject: Subject) => Target | null | undefined
}

/** What has been found of one source, by what it is about. */
type Found = Map<string, Target | null>

/** A target, before it is known how many were found before it. */
type NewTarget = Omit<Target, "order">

/** Finds the places of a tree. */
export function placesIn(tree: Node, { heads, elsewhere }: MadeOf): Places {
  const bySource = new Map<SourceText, Found>()
  const foundOf = (source: SourceText): Found => {
    const found = bySource.get(source) ?? new Map<string, Target | null>()
    bySource.set(source, found)
    return found
  }
  let order = 0
  const note: Note = (source, literal, part, target) => {
    const found = foundOf(source)
    const key = `${literal},${part}`
    if (!found.has(key)) found.set(key, target && { ...target, order: order++ })
  }
  for (const origin of heads) for (const { source } of literalsAt(origin)) foundOf(source)
  for (const origin of elsewhere) noteElsewhere(origin, note)
  let root: TreePart | undefined
  const replaced: MemberPoint[] = []
  for (const place of partsOf(tree)) {
    root ??= place
    appendAll(replaced, notePart(place, note))
  }
  if (root !== undefined) for (const origin of heads) noteHead(origin, root, note)
  for (const { source, literal, index } of replaced) note(source, literal, index, null)
  return {
    sources: () => bySource.keys(),
    of(source, [literal, part]) {
      const found = bySource.get(source)
      const own = found?.get(`${literal},${part}`)
      return own === undefined && part === "whole" ? found?.get(`${literal},first`) : own
    },
  }
}

/** Notes that a part of a literal is told at a place of the tree. */
type Note = (
  source: SourceText,
  literal: number,
  part: SubjectPart | "first",
  target: NewTarget | null,
) => void

function literalsAt(origin: Origin) {
  return literalsOf(origin.path === undefined ? startOf(origin) : lastStep(origin)?.value)
}

function lastStep(origin: Origin): Step | undefined {
  return follow(origin)[(origin.path?.length ?? 0) - 1]
}

function noteElsewhere(origin: Origin, note: Note): void {
  for (const { source, literal, index } of lastStep(origin)?.members ?? [])
    note(source, literal, index, null)
  for (const { source, offset } of literalsAt(origin))
    for (const part of ["whole", "end"] as const) note(source, offset, part, null)
}

function noteHead(origin: Origin, place: TreePart, note: Note): void {
  const target = { place, at: "head" } as const
  for (const { source, offset } of literalsAt(origin)) {
    note(source, offset, "whole", target)
    if (origin.path === undefined) note(source, offset, "head", target)
  }
  for (const { source, literal, index } of lastStep(origin)?.members ?? [])
    note(source, literal, index, target)
}

/** Notes what a part was written as; gives what it took the place of, which has none. */
function notePart(place: TreePart, note: Note): readonly MemberPoint[] {
  const steps = stepsTo(place)
  const target = { place, at: "part" } as const
  for (const { members, value } of steps) {
    for (const { source, literal, index } of members) {
      note(source, literal, index, target)
      note(source, literal, "first", target)
    }
    for (const { source, offset } of literalsOf(value)) note(source, offset, "whole", target)
  }
  noteEnds(place, steps, note)
  noteParameter(place, note)
  return steps.flatMap(({ replaced }) => replaced)
}

/** A parameter is known by its path alone. */
function noteParameter(place: TreePart, note: Note): void {
  const { origin } = writtenAt(place) ?? {}
  const [first, ...names] = origin?.path ?? []
  const literal =
    first === "parameters" && origin !== undefined ? literalOf(startOf(origin)) : undefined
  if (literal === undefined || names.length === 0) return
  const target = { place, at: "part" } as const
  note(literal.source, literal.offset, `parameters/${names.join("/")}`, target)
}

/** The ends of what a part stands in, and of what stands in it but has no end of its own. */
function noteEnds(place: TreePart, [first, ...others]: readonly Step[], note: Note): void {
  const around = place.above?.above
  if (around !== undefined && hasEnd(around.part))
    for (const { source, literal } of first?.members ?? [])
      note(source, literal, "end", { place: around, at: "end" })
  for (const { members } of others)
    for (const { source, literal } of members) note(source, literal, "end", { place, at: "part" })
  if (!isEmpty(place.part)) return
  const value = stepsTo(holderOf(place)).at(-1)?.value
  for (const { source, offset } of literalsOf(value))
    note(source, offset, "end", { place, at: "end" })
}

/** What a value stands in, outside of parentheses. */
function holderOf({ above }: TreePart): TreePart | undefined {
  return above !== undefined && isOf("parenthesized", above.part) ? holderOf(above) : above
}

/** The steps of the path to a part that are told by it alone. */
function stepsTo(place: TreePart | undefined): readonly Step[] {
  const { origin, steps = 0 } = (place && writtenAt(place)) ?? {}
  const { path = [] } = origin ?? {}
  return origin === undefined ? [] : follow(origin).slice(Math.max(0, path.length - steps))
}

/** What a part of a tree was written as, and how many steps of the path to it are its own. */
interface Written {
  readonly origin: Origin | undefined
  readonly steps: number
}

function writtenAt({ part, name, above }: TreePart): Written | undefined {
  if (isOf("definition", part)) {
    const names = part.path.map((each) => each.name)
    return ofNames(names, part)
  }
  if (isOf("inherit", part)) return part.names.length === 1 ? ofNames(part.names, part) : undefined
  const around = above?.above?.part
  const index = Array.isArray(above?.part) ? Number(name) : -1
  if (around === undefined || index < 0) return undefined
  if (isOf("list", around)) return { origin: around.written?.([index]), steps: 1 }
  if (isOf("inherit", around)) return ofNames(around.names.slice(index, index + 1), around)
  if (!isOf("formals", around)) return undefined
  return { origin: around.written?.([around.formals[index]?.name.text ?? ""]), steps: 1 }
}

function ofNames(
  names: readonly AttributeName[],
  { written }: { readonly written?: OriginOf | undefined },
): Written | undefined {
  const path = names.flatMap(staticName).map(unescapeSimple)
  if (path.length < names.length || path.length === 0) return undefined
  return { origin: written?.(path), steps: path.length }
}

type Parts = Node | Binding | Formals

function isOf<Kind extends Parts["kind"]>(
  kind: Kind,
  part: object,
): part is Extract<Parts, { readonly kind: Kind }> {
  return "kind" in part && part.kind === kind
}

function hasEnd(part: object): boolean {
  return isOf("attributeSet", part) || isOf("list", part) || isOf("formals", part)
}

function isEmpty(part: object): boolean {
  return (
    (isOf("attributeSet", part) && part.bindings.length === 0) ||
    (isOf("list", part) && part.items.length === 0)
  )
}
