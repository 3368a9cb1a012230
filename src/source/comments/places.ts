/** What in the syntax tree of a generated file the members of the user's literals have become. */
import type { MadeOf } from "../../emit/emitted.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { type TreePart, rootOf, walkParts } from "../../nix/syntax/tree-parts.ts"
import type { Literal } from "../../problems/origin.ts"
import type { SourceText } from "../../problems/source-text.ts"
import { type Origin, leadsInto } from "../../problems/problem.ts"
import type { Follower, Step } from "./follow.ts"
import type { Subject, SubjectPart } from "./outline.ts"
import { hasEnd, holderOf, isEmpty, writtenAt } from "./written-parts.ts"

/** Where comments can stand in a tree: before or behind a part, at its end, at the head of the file. */
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
  /** Where a subject stands: null where that is in no file, or in another one. */
  readonly of: (source: SourceText, subject: Subject) => Target | null | undefined
}

/** Looks for the places of a tree. */
interface Search extends Follower {
  /** Whether what stands at an origin may have more in it than was written there. */
  readonly isMixed: (origin: Origin) => boolean
  /** Notes that a part of a literal stands at a place, if it was not found at one before. */
  readonly note: (
    source: SourceText,
    literal: number,
    part: SubjectPart | "first",
    target: Omit<Target, "order"> | null,
  ) => void
}

/** The places of subjects, by their files: of two notes of one subject, the first counts. */
type Notes = ReadonlyMap<SourceText, ReadonlyMap<string, Target | null>>

/** What is noted of a tree: each kind counts before the next. */
export interface TreeNotes {
  readonly elsewhere: Notes
  readonly parts: Notes
  readonly replaced: Notes
}

/** Finds the places of a tree. */
export function placesIn(tree: Node, madeOf: MadeOf, follower: Follower): Places {
  const root = rootOf(tree)
  return placesOf([notesOf(root, madeOf, follower)], root, madeOf, follower)
}

/** What is noted of a tree as it is gone through. */
export function notesOf(
  root: TreePart,
  { elsewhere, mixed = [] }: Pick<MadeOf, "elsewhere" | "mixed">,
  follower: Follower,
): TreeNotes {
  const [outside, outsideNotes] = newSearch(follower)
  for (const origin of elsewhere) noteElsewhere(origin, outside)
  const [inside, parts] = newSearch(follower, mixed)
  const [leftOut, replaced] = newSearch(follower)
  walkParts(root, (place) => {
    const { steps, isWhole } = followed(place, inside)
    notePart(place, steps, inside)
    for (const step of steps)
      for (const { source, literal, index } of step.replaced)
        leftOut.note(source, literal, index, null)
    return !isWhole || inside.mayHaveSubjects(steps.at(-1)?.value)
  })
  return { elsewhere: outsideNotes, parts, replaced }
}

/** The places of trees that are one file together, at whose head is a root. */
export function placesOf(
  trees: readonly TreeNotes[],
  root: TreePart,
  { heads }: MadeOf,
  follower: Follower,
): Places {
  const [search, headNotes] = newSearch(follower)
  for (const origin of heads) noteHead(origin, root, search)
  const bySource = firstOf([
    ...trees.map(({ elsewhere }) => elsewhere),
    ...trees.map(({ parts }) => parts),
    headNotes,
    ...trees.map(({ replaced }) => replaced),
  ])
  return {
    sources: () => bySource.keys(),
    of(source, [literal, part]) {
      const found = bySource.get(source)
      const own = found?.get(`${literal},${part}`)
      return own === undefined && part === "whole" ? found?.get(`${literal},first`) : own
    },
  }
}

/** Notes together. Most files are in one of them alone, whose map is taken as it is. */
function firstOf(all: readonly Notes[]): Notes {
  const bySource = new Map<SourceText, ReadonlyMap<string, Target | null>>()
  const joined = new Map<SourceText, Map<string, Target | null>>()
  for (const [source, notes] of all.flatMap((each) => [...each])) {
    const before = bySource.get(source)
    if (before === undefined) bySource.set(source, notes)
    else {
      const both = joined.get(source) ?? new Map(before)
      for (const [key, target] of notes) if (!both.has(key)) both.set(key, target)
      joined.set(source, both)
      bySource.set(source, both)
    }
  }
  return bySource
}

function newSearch(follower: Follower, mixed: readonly Origin[] = []): readonly [Search, Notes] {
  const bySource = new Map<SourceText, Map<string, Target | null>>()
  let order = 0
  const search: Search = {
    ...follower,
    isMixed: ({ place, path = [] }) =>
      mixed.some(
        (each) => each.place === place && each.path !== undefined && leadsInto(path, each.path),
      ),
    note: (source, literal, part, target) => {
      const found = bySource.get(source) ?? new Map<string, Target | null>()
      bySource.set(source, found)
      const key = `${literal},${part}`
      if (!found.has(key)) found.set(key, target && { ...target, order: order++ })
    },
  }
  return [search, bySource]
}

function literalsAt(origin: Origin, search: Search): readonly Literal[] {
  const { literals = [] } =
    origin.path === undefined ? search.startOf(origin) : (lastStep(origin, search) ?? {})
  return literals
}

function lastStep(origin: Origin, { stepsOf }: Search): Step | undefined {
  return stepsOf(origin)[(origin.path?.length ?? 0) - 1]
}

function noteElsewhere(origin: Origin, search: Search): void {
  for (const { source, literal, index } of lastStep(origin, search)?.members ?? [])
    search.note(source, literal, index, null)
  for (const { source, offset } of literalsAt(origin, search))
    for (const part of ["whole", "end"] as const) search.note(source, offset, part, null)
}

function noteHead(origin: Origin, place: TreePart, search: Search): void {
  const target = { place, at: "head" } as const
  for (const { source, offset } of literalsAt(origin, search)) {
    search.note(source, offset, "whole", target)
    if (origin.path === undefined) search.note(source, offset, "head", target)
  }
  for (const { source, literal, index } of lastStep(origin, search)?.members ?? [])
    search.note(source, literal, index, target)
}

/** Notes what a part was written as. */
function notePart(place: TreePart, steps: readonly Step[], search: Search): void {
  const target = { place, at: "part" } as const
  for (const { members, literals } of steps) {
    for (const { source, literal, index } of members) {
      search.note(source, literal, "first", target)
      search.note(source, literal, index, target)
    }
    for (const { source, offset } of literals) search.note(source, offset, "whole", target)
  }
  noteEnds(place, steps, search)
}

/** The ends of what a part stands in, and of what stands in it but has no end of its own. */
function noteEnds(place: TreePart, [first, ...others]: readonly Step[], search: Search): void {
  const around = place.above?.above
  if (around !== undefined && hasEnd(around.part))
    for (const { source, literal } of first?.members ?? [])
      search.note(source, literal, "end", { place: around, at: "end" })
  for (const { members } of others)
    for (const { source, literal } of members)
      search.note(source, literal, "end", { place, at: "part" })
  const holder = isEmpty(place.part) ? holderOf(place) : undefined
  const { literals = [] } = (holder && followed(holder, search).steps.at(-1)) ?? {}
  for (const { source, offset } of literals)
    search.note(source, offset, "end", { place, at: "end" })
}

/** The steps of the path to a part that are told by it alone, and whether that says all that is in it. */
interface Followed {
  readonly steps: readonly Step[]
  readonly isWhole: boolean
}

const notWritten: Followed = { steps: [], isWhole: false }

function followed(place: TreePart, search: Search): Followed {
  const written = writtenAt(place)
  if (written === undefined) return notWritten
  const { origin } = written
  const { path = [] } = origin
  if (path[0] === "parameters") noteParameter(place, origin, search)
  const all = search.stepsOf(origin)
  return {
    steps: all.slice(Math.max(0, path.length - written.steps)),
    isWhole: path.length > 0 && all.length === path.length && !search.isMixed(origin),
  }
}

/** A parameter is known by its path. */
function noteParameter(place: TreePart, origin: Origin, search: Search): void {
  const [, ...names] = origin.path ?? []
  if (names.length === 0) return
  for (const { source, offset } of search.startOf(origin).literals)
    search.note(source, offset, `parameters/${names.join("/")}`, { place, at: "part" })
}
