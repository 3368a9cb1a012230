/** Makes the outline of a file: for each comment what it says, and what it is about. */
import type { Comment, ParseResult, Program } from "oxc-parser"
import { visit } from "../modules/visit.ts"
import { linesOfComment } from "./comment-lines.ts"
import { type Container, containersOf, innermostAround } from "./containers.ts"
import { definingCalls, headsOf, rootsOf } from "./definitions-in.ts"
import { isDirective } from "./directives.ts"
import type { Members, Outline, OutlinedComment } from "./outline.ts"
import { type Behind, headEnd, isRightAfter, spacesAround, standsBehind } from "./positions.ts"
import { shapesOf } from "./shapes.ts"
import { type FileSubjects, subjectsAt, subjectsOfFile } from "./subjects.ts"
import { usersOf, usesIn } from "./uses.ts"

/** A file that is read for its comments. */
interface File extends FileSubjects {
  readonly text: string
  readonly containers: readonly Container[]
  readonly top: Container
  readonly headEnd: number
}

/** The outline of a file; nothing where there is nothing to keep. */
export function outlineOf(
  { program, comments }: Pick<ParseResult, "program" | "comments">,
  text: string,
): Outline | undefined {
  const people = comments.filter(({ value }) => !isDirective(value))
  if (people.length === 0 && !text.includes("...")) return undefined
  const file = readFile(program, text)
  const literals = file.containers.filter(
    ({ kind, items }) => kind !== "statements" && (people.length > 0 || items.some(isSpread)),
  )
  return {
    comments: outlined(people, file),
    literals: literals.map((each) => [each.start, membersOf(each)]),
  }
}

function isSpread({ name }: Container["items"][number]): boolean {
  return name === undefined
}

function membersOf({ items }: Container): Members {
  return items.map(({ name }) => (name === undefined ? 0 : name))
}

function readFile(program: Program, text: string): File {
  const { top, visitor, nested } = containersOf(program, text.length + 1)
  const definitions = definingCalls()
  visit(program, visitor, definitions.visitor)
  const containers = nested()
  const roots = rootsOf(definitions.calls, top)
  let uses: ReturnType<typeof usesIn> | undefined
  return {
    text,
    containers,
    top,
    roots,
    heads: headsOf(program, roots, top),
    headEnd: headEnd(program, text),
    shapes: shapesOf(roots, containers, top),
    usersOf(statement) {
      uses ??= usesIn(program)
      return usersOf(statement, uses, top)
    },
  }
}

/** One that goes on below what it stands behind needs to know of the one before. */
function outlined(people: readonly Comment[], file: File): readonly OutlinedComment[] {
  let before: Behind | undefined
  return people.map((comment) => {
    const told = {
      offset: comment.start,
      lines: linesOfComment(comment),
      ...spacesAround(comment, file.text),
    }
    if (comment.end <= file.headEnd) return { ...told, ...nowhere, subjects: subjectsOfFile(file) }
    const container = innermostAround(comment, file.top)
    before = behindIn(container, comment, before, file.text)
    const spot = { container, index: before?.index ?? indexAt(comment, container) }
    const isApart = container.kind === "statements"
    return {
      ...told,
      block: blockOf(spot.container, spot.index),
      subjects: subjectsAt(spot, file),
      isBehind: before !== undefined && !isApart,
      isApart,
    }
  })
}

const nowhere = { block: 0, isBehind: false, isApart: false }

function behindIn(
  container: Container,
  comment: Comment,
  before: Behind | undefined,
  text: string,
): Behind | undefined {
  const goesOn = before?.container === container && isRightAfter(before.comment, comment, text)
  const index = goesOn ? before.index : standsBehind(comment, container, text)
  return index === undefined ? undefined : { container, comment, index }
}

/** The item that a comment stands in, or before; -1 after the last one. */
function indexAt(comment: Comment, { items }: Container): number {
  const inside = items.findIndex(({ start, end }) => start < comment.start && comment.end < end)
  return inside < 0 ? items.findIndex(({ start }) => start >= comment.end) : inside
}

function blockOf({ kind, start, end, items, around }: Container, index: number): number {
  if (kind === "statements") return items[index]?.start ?? end
  if (around === undefined || around.container.kind === "statements") return start
  return blockOf(around.container, around.index)
}
