/** NG007: files of a tree that would be one, and folders that would have more than what is copied. */
import { groupedBy } from "../grouped.ts"
import { enumerateFirst } from "../problems/enumerate.ts"
import { type Problem, type Related, problem } from "../problems/problem.ts"
import { keptFor } from "../remembered.ts"
import type { Printed } from "./copies.ts"
import type { Copy } from "./emitted.ts"

/** A file, or a folder on the way to one. */
interface Member {
  readonly path: string
  /** As disks have the path that tell neither case nor the forms of Unicode apart. */
  readonly folded: string
  readonly isFolder: boolean
  readonly file: Printed
}

/**
 * Files of one path with another content, and those whose paths are one on a disk that does not tell
 * case or the forms of Unicode apart, as most of macOS and Windows do not.
 */
export function collisions(printed: readonly Printed[]): readonly Collision[] {
  const met = sameFiles(printed)
  return met.length > 0 ? met : mixedFolders(printed)
}

/** What cannot be there together. */
export interface Collision {
  /** The path that they have, folded. */
  readonly path: string
  /** The same as it is written. */
  readonly written: string
  readonly problem: Problem
  /** What is copied there, the later one first. */
  readonly copies: readonly (Copy | undefined)[]
}

/** How many paths are named beside the first. */
const named = 3

/** What is told of collisions: once of those of the same two, be these folders of however many files. */
export function collisionProblems(found: readonly Collision[]): readonly Problem[] {
  const ofTwo = groupedBy(found, ({ copies }) => JSON.stringify(copies.map(sourceOf)))
  return [...ofTwo.values()].flatMap((all) => {
    const [first] = all
    // a folder collides with each of the files in it
    const [, ...others] = new Set(all.map(({ written }) => written))
    if (first === undefined || others.length === 0) return first ? [first.problem] : []
    const more = `So it is with ${others.length} more: ${enumerateFirst(others, named)}.`
    return [{ ...first.problem, detail: [first.problem.detail, more].filter(Boolean).join(" ") }]
  })
}

function sourceOf(copy: Copy | undefined) {
  return copy && [copy.path, copy.source]
}

function sameFiles(printed: readonly Printed[]): readonly Collision[] {
  const seen = new Map<string, Member>()
  return printed.flatMap((file) => {
    const met = membersOf(file).flatMap((member): readonly Collision[] => {
      const first = seen.get(member.folded)
      if (first === undefined) seen.set(member.folded, member)
      return first === undefined || isSame(first, member) ? [] : collision(first, member)
    })
    return met.slice(0, 1)
  })
}

/**
 * Folders that are copied and would have files of something else among their own, such as those of another
 * folder by the same name: whoever lists the copy, or copies it on, would have them as well.
 */
function mixedFolders(printed: readonly Printed[]): readonly Collision[] {
  const inFolders = printed.filter(({ path, copy }) => copy !== undefined && copy.path !== path)
  const folders = new Set(inFolders.map(({ copy }) => copy?.path))
  const there = groupedBy(
    printed.flatMap(membersOf).filter(({ path, isFolder }) => isFolder && folders.has(path)),
    ({ path }) => path,
  )
  const found = [...groupedBy(inFolders, ({ copy }) => copy)].flatMap(([copy, files]) => {
    if (copy === undefined) return []
    const own = new Set(files.map(({ path }) => path))
    const other = there.get(copy.path)?.find(({ file: { path } }) => !own.has(path))?.file
    return other === undefined ? [] : [mixed(copy, other)]
  })
  // two folders of one name are told of once, at the first
  const unique = new Map(found.toReversed()).values()
  return [...unique].toReversed()
}

/** The folders above a file, and the file. */
const membersOf = keptFor((file: Printed): readonly Member[] => {
  const names = file.path.split("/")
  return names.map((_, index) => {
    const path = names.slice(0, index + 1).join("/")
    return { path, folded: folded(path), isFolder: index < names.length - 1, file }
  })
})

/** A path as disks have it that tell neither case nor the forms of Unicode apart. */
export function folded(path: string): string {
  return path.normalize("NFD").toUpperCase().toLowerCase()
}

function isSame(left: Member, right: Member): boolean {
  if (left.path !== right.path || left.isFolder !== right.isFolder) return false
  return left.isFolder || isSameFile(left.file, right.file)
}

function isSameFile(left: Printed, right: Printed): boolean {
  return left.executable === right.executable && Buffer.compare(left.content, right.content) === 0
}

function collision(first: Member, second: Member): readonly Collision[] {
  const copy = second.file.copy ?? first.file.copy
  // two of nixgen's own files collide only where two names do, which a rule tells of
  if (copy === undefined) return []
  const told = problem("NG007", {
    place: copy.place,
    message: `two different files would be written to ${first.path}`,
    detail: difference(first, second),
    hint: "rename the file that is copied",
    related: firstPlace(first, second),
  })
  const copies = [second.file.copy, first.file.copy]
  return [{ path: first.folded, written: first.path, problem: told, copies }]
}

function mixed(folder: Copy, other: Printed): readonly [path: string, collision: Collision] {
  const { path, place } = folder
  const found = problem("NG007", {
    place,
    message: `more would be written to ${path} than is in the folder that is copied there`,
    detail: `${other.path} is of another one.`,
    hint: "rename one of the two",
    related: other.copy?.place && [
      { message: "the other one is copied here", place: other.copy.place },
    ],
  })
  const copies = [folder, other.copy]
  return [path, { path: folded(path), written: path, problem: found, copies }]
}

/** The place of the file that is copied first, where both are. */
function firstPlace(first: Member, second: Member): readonly Related[] | undefined {
  const place = second.file.copy === undefined ? undefined : first.file.copy?.place
  return place && [{ message: "the other one is copied here", place }]
}

/** What makes them different, where it is not what is in them. */
function difference(first: Member, second: Member): string | undefined {
  if (first.path !== second.path) {
    const names = `${JSON.stringify(first.path)} from ${JSON.stringify(second.path)}`
    return `Many disks do not tell ${names}.`
  }
  return first.isFolder === second.isFolder ? undefined : "One of them is a folder."
}
