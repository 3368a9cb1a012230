/** Problems that have one cause, told together: a hundred hosts may have a single mistake. */
import { nameOfFile } from "../fleet/file-names.ts"
import { type Group as Alike, groupedBy } from "../grouped.ts"
import { enumerateFirst } from "../problems/enumerate.ts"
import { type Problem, formatPath } from "../problems/problem.ts"
import { placeText } from "../problems/text.ts"

/** Problems that are told, and those that are only counted as they say the same. */
export interface Group {
  readonly told: readonly Problem[]
  readonly others: readonly Problem[]
}

/** How many of a group are told. */
const toldOfEach = 3

/** Where a group would leave out a single one, that is told as well. */
const smallest = toldOfEach + 2

/** The problems in their order, those of one cause together where the first of them is. */
export function grouped(problems: readonly Problem[]): readonly Group[] {
  const alike = [...groupedBy(problems, causeOf).values()]
  // hosts that a loop makes have one place, and no file of their own names
  return together(alike, causeAtPlace).map((group) => {
    const few = group.length < smallest ? group.length : toldOfEach
    const told = differsInNames(group) ? 1 : few
    return { told: group.slice(0, told), others: group.slice(told) }
  })
}

/** Whether all are at one place, and of others each: a line that is shown again says no more. */
function differsInNames(group: readonly Problem[]): boolean {
  const [first] = group
  if (first?.place?.line === undefined) return false
  const places = new Set(group.map(({ place }) => JSON.stringify(place)))
  const names = new Set(group.flatMap((each) => subjectOf(each) ?? []))
  return places.size === 1 && names.size === group.length
}

/** Groups whose first problems have the same key as one, in their order. */
function together(
  groups: readonly Alike<Problem>[],
  keyOf: (first: Problem) => string,
): readonly (readonly Problem[])[] {
  return [...groupedBy(groups, ([first]) => keyOf(first)).values()].map((joined) => joined.flat())
}

function saidOf({ code, severity, message, detail, hint, path }: Problem): string {
  return JSON.stringify([code, severity, message, detail, hint, path && formatPath(path)])
}

/** What is said, without what says which host it is: as a rule that has the name which its file gives. */
function causeOf(problem: Problem): string {
  const { place, subject = place === undefined ? [] : [nameOfFile(place.file)] } = problem
  return without(saidOf(problem), subject)
}

/** What is said of a place, whatever it is said of. */
function causeAtPlace(problem: Problem): string {
  const { place } = problem
  const name = subjectOf(problem)
  if (place?.line === undefined || name === undefined) return causeOf(problem)
  const { subject = [name] } = problem
  return JSON.stringify([without(saidOf(problem), subject), place])
}

/** What a message is about, where it begins with a name: that of a host as a rule. */
function subjectOf({ message }: Problem): string | undefined {
  return /^\w[\w-]*(?=[\s:])/.exec(message)?.[0]
}

/** A text without some words, where each is one of its own; what is in another goes with that. */
function without(text: string, words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, word) => {
      const escaped = word.replaceAll(/[^\w\s]/g, String.raw`\$&`)
      return left.replaceAll(new RegExp(String.raw`(?<![\w-])${escaped}(?![\w-])`, "g"), "\0")
    }, text)
}

/** How many of the others are named. */
const named = 6

/** The others of a group in a line: `97 more: hosts/web-4.ts:3:5, … and 91 more`; by their names where they are at one place. */
export function othersText({ told, others }: Group, directory: string): string {
  const places = distinct(
    others.map(({ place, path = [] }) => placeText(place, directory) || formatPath(path)),
  )
  const known = new Set(told.flatMap((each) => subjectOf(each) ?? []))
  const names = distinct(others.flatMap((each) => subjectOf(each) ?? []))
  const different = places.length > 1 ? places : names.filter((name) => !known.has(name))
  const list = enumerateFirst(different, named)
  return `${others.length} more${different.length > 0 ? `: ${list}` : ""}`
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== "")
}
