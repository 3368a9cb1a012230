/**
 * What is kept of a file's comments beside its code: for each one what it says, and what it is about,
 * the nearest first. With it goes which members the literals have that comments stand in.
 */
import type { CallExpression, Comment, Node, ParseResult, Program, VisitorObject } from "oxc-parser"
import { functionsOf } from "../../fleet/defined.ts"
import { bare } from "../modules/expressions.ts"
import { visit } from "../modules/visit.ts"
import { linesOfComment } from "./comment-lines.ts"
import {
  type Container,
  type Spot,
  containersOf,
  innermostAround,
  literalsIn,
} from "./containers.ts"
import { isDirective } from "./directives.ts"
import { headEnd, isBehind, spacesAround } from "./positions.ts"
import { initialValue, usersOf, usesIn } from "./uses.ts"

/**
 * What a comment is about: a member of a literal by its index, a literal as a whole, its end, the head
 * of the file that is made of it.
 */
export type Subject = readonly [literal: number, part: number | "whole" | "end" | "head"]

/** A comment, and what it may be told at: the first that there is. */
export interface OutlinedComment {
  readonly offset: number
  readonly lines: readonly string[]
  readonly subjects: readonly Subject[]
  /** Whether it stands behind the first of them, on its line. */
  readonly isBehind: boolean
  /** Whether it stands outside of what it is about, as at a constant that is used there. */
  readonly isApart: boolean
  /** Whether there are empty lines before and after it. */
  readonly isOpened: boolean
  readonly isClosed: boolean
}

/** What a literal has: names of members, null for what has none, 0 for what is spread. */
export type Members = readonly (string | null | 0)[]

/** What is kept of a file. */
export interface Outline {
  readonly comments: readonly OutlinedComment[]
  /** The literals that matter for where a comment is told, by where they start. */
  readonly literals: readonly (readonly [start: number, members: Members])[]
}

/** The outline of a file; nothing where there is nothing to keep. */
export function outlineOf(
  { program, comments }: Pick<ParseResult, "program" | "comments">,
  text: string,
): Outline | undefined {
  const people = comments.filter(({ value }) => !isDirective(value))
  if (people.length === 0 && !text.includes("...")) return undefined
  const file = readFile(program, text)
  const outlined = people.map(subjectsIn(file, people))
  const literals = file.sorted.filter(
    ({ kind, items }) =>
      kind !== "statements" && (people.length > 0 || items.some(({ name }) => name === undefined)),
  )
  return { comments: outlined, literals: literals.map((each) => [each.start, membersOf(each)]) }
}

function membersOf({ items }: Container): Members {
  return items.map(({ name }) => (name === undefined ? 0 : name))
}

/** What is looked up in a file for its comments. */
interface File {
  readonly text: string
  readonly sorted: readonly Container[]
  /** Where the literals start that `define…` functions are given. */
  readonly roots: ReadonlySet<number>
  /** Those of them that the file's head speaks of. */
  readonly heads: readonly number[]
  readonly headEnd: number
  /** The literals that use what a statement declares. */
  readonly usersOf: (statement: Spot) => readonly Spot[]
}

function readFile(program: Program, text: string): File {
  const containers = containersOf(program, text.length + 1)
  const definitions = definitionsIn()
  visit(program, containers.visitor, definitions.visitor)
  const sorted = containers.nested()
  const [top] = sorted
  const roots = top === undefined ? [] : definitions.calls.flatMap((call) => rootOf(call, top))
  let uses: ReturnType<typeof usesIn> | undefined
  return {
    text,
    sorted,
    roots: new Set(roots),
    heads: headsOf(program, roots, top),
    headEnd: headEnd(program, text),
    usersOf(statement) {
      if (uses === undefined) {
        uses = usesIn(text)
        visit(program, uses.visitor)
      }
      return usersOf(statement, uses.uses, sorted)
    },
  }
}

/** Collects the calls of the functions that define something, by whatever names they are imported. */
function definitionsIn() {
  const names = new Set(Object.values(functionsOf))
  const calls: CallExpression[] = []
  const visitor: VisitorObject = {
    ImportSpecifier({ imported, local }) {
      if (imported.type === "Identifier" && names.has(imported.name)) names.add(local.name)
    },
    CallExpression(node) {
      if (names.has(nameOfCalled(node.callee))) calls.push(node)
    },
  }
  return { visitor, calls }
}

function nameOfCalled(callee: Node): string {
  const name = callee.type === "MemberExpression" ? callee.property : callee
  return name.type === "Identifier" ? name.name : ""
}

/** Where the literal starts that a definition is. */
function rootOf({ arguments: [given] }: CallExpression, top: Container): readonly number[] {
  const node = given && bare(given)
  const value = node?.type === "Identifier" ? initialValue(node.name, top) : node
  const literal = value && bare(value)
  return literal?.type === "ObjectExpression" ? [literal.start] : []
}

/** What a file's head is about: what it exports by default, where that is a definition, or all of them. */
function headsOf(
  program: Program,
  roots: readonly number[],
  top: Container | undefined,
): readonly number[] {
  const exported = program.body.findLast((each) => each.type === "ExportDefaultDeclaration")
  if (exported === undefined || top === undefined) return roots
  const { declaration } = exported
  const value =
    declaration.type === "Identifier" ? initialValue(declaration.name, top) : declaration
  const own = roots.filter((start) => value && value.start <= start && start < value.end)
  return own.length === 0 ? roots : own.slice(0, 1)
}

/** Finds what each of the comments is about. */
function subjectsIn(file: File, people: readonly Comment[]) {
  let before: { readonly comment: Comment; readonly spot: Spot } | undefined
  return (comment: Comment, index: number): OutlinedComment => {
    const told = {
      offset: comment.start,
      lines: linesOfComment(comment),
      ...spacesAround(comment, file.text),
    }
    if (comment.end <= file.headEnd)
      return { ...told, subjects: file.heads.map((start): Subject => [start, "head"]), isBehind: false, isApart: false }
    const container = innermostAround(comment, file.sorted)
    if (container === undefined)
      return { ...told, subjects: [], isBehind: false, isApart: false }
    const behind = isBehind(comment, container, file.text, before?.comment === people[index - 1] ? before : undefined)
    if (behind !== undefined) before = { comment, spot: { container, index: behind } }
    const inside = container.items.findIndex(
      ({ start, end }) => start < comment.start && comment.end < end,
    )
    const next = container.items.findIndex(({ start }) => start >= comment.end)
    const at = behind ?? (inside < 0 ? next : inside)
    return {
      ...told,
      subjects: unique(subjectsAt({ container, index: at }, file)),
      isBehind: behind !== undefined && container.kind !== "statements",
      isApart: container.kind === "statements",
    }
  }
}

/** A definition as a whole is its file. */
function wholeOf({ start }: Container, { roots }: File): Subject {
  return [start, roots.has(start) ? "head" : "whole"]
}

/** What a place is about, and then what is around it, up to the definition. */
function subjectsAt({ container, index }: Spot, file: File): readonly Subject[] {
  const around = container.around
  const outer = around === undefined ? [] : subjectsAt(around, file)
  if (container.kind === "statements")
    return [...(index < 0 ? [] : ofStatement({ container, index }, file)), ...outer]
  const own: readonly Subject[] =
    index < 0 ? [[container.start, "end"]] : ofMember({ container, index }, file)
  const whole = wholeOf(container, file)
  // what is around a definition is another one's
  return [...own, whole, ...(file.roots.has(container.start) ? [] : outer)]
}

function ofMember(spot: Spot, file: File): readonly Subject[] {
  const { container, index } = spot
  return [[container.start, index], ...literalsIn(spot).map((each) => wholeOf(each, file))]
}

/** What a statement makes, the last first, as functions give that; and what is made with it. */
function ofStatement(statement: Spot, file: File): readonly Subject[] {
  const literals = literalsIn(statement).toReversed()
  const isDefinition = literals.some(({ start }) => file.roots.has(start))
  const users = isDefinition ? [] : file.usersOf(statement)
  return [
    ...literals.map((each) => wholeOf(each, file)),
    ...users.map(({ container, index }): Subject => [container.start, index]),
  ]
}

function unique(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map((each) => [each.join(), each])).values()]
}
