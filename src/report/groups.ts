/** Problems that have one cause, told together: a hundred hosts may have a single mistake. */
import { basename, extname } from "node:path"
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
  const groups = new Map<string, Problem[]>()
  for (const each of problems) {
    const cause = causeOf(each)
    const group = groups.get(cause) ?? []
    group.push(each)
    groups.set(cause, group)
  }
  return [...groups.values()].map((group) => {
    const told = group.length < smallest ? group.length : toldOfEach
    return { told: group.slice(0, told), others: group.slice(told) }
  })
}

/** What is said, without what says which host it is: that has the name of its file. */
function causeOf({ code, severity, message, detail, hint, path, place }: Problem): string {
  const said = JSON.stringify([code, severity, message, detail, hint, path && formatPath(path)])
  return place === undefined ? said : said.replaceAll(wordOf(place.file), "\0")
}

/** The name of a file without its ending, where it is a word of its own. */
function wordOf(file: string): RegExp {
  const name = basename(file, extname(file)).replaceAll(/[^\w\s]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\w-])${name}(?![\w-])`, "g")
}

/** How many of the others are named. */
const named = 6

/** The others of a group in a line: `97 more: hosts/web-4.ts:3:5, … and 91 more`. */
export function othersText({ others }: Group, directory: string): string {
  const places = others.map(
    ({ place, path = [] }) => placeText(place, directory) || formatPath(path),
  )
  const different = [...new Set(places)].filter((place) => place !== "")
  const list = enumerateFirst(different, named)
  return `${others.length} more${different.length > 1 ? `: ${list}` : ""}`
}
