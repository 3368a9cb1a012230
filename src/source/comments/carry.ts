/** Carries the comments of definitions into the files that are made of them. */
import type { Emitted, EmittedFile } from "../../emit/emitted.ts"
import { type TreePart, withChanges } from "../../nix/syntax/tree-parts.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import { type SourceText, placeInSource } from "../../problems/source-text.ts"
import { secretIn } from "../../secrets/written.ts"
import { type Follower, newFollower } from "./follow.ts"
import { hasOutlinedComments, outlineOfSource } from "./noted.ts"
import type { OutlinedComment } from "./outline.ts"
import { type Places, placesIn } from "./places.ts"
import { type ToldComment, linesOf, withTold } from "./told.ts"

/** The emitted files with the comments of what they are made of: the same for the very same files. */
export function* withComments(emitted: Iterable<Emitted>): Iterable<Emitted> {
  const follower = newFollower()
  for (const each of emitted) {
    if (!hasOutlinedComments()) {
      yield each
      continue
    }
    const made = known.get(each) ?? commented(each, follower)
    known.set(each, made)
    yield made
  }
}

const known = new WeakMap<Emitted, Emitted>()

function commented({ files, problems }: Emitted, follower: Follower): Emitted {
  const all = files.map((file) => commentedFile(file, follower))
  return {
    files: all.map(({ file }) => file),
    problems: [...problems, ...all.flatMap((each) => each.problems)],
  }
}

function commentedFile(
  file: EmittedFile,
  follower: Follower,
): { readonly file: EmittedFile; readonly problems: readonly Problem[] } {
  if (file.kind !== "nix" || file.madeOf === undefined) return { file, problems: [] }
  const placed = placedIn(placesIn(file.node, file.madeOf, follower))
  if (placed.length === 0) return { file, problems: [] }
  const node = withChanges(file.node, changesFor(placed))
  return { file: { ...file, node }, problems: placed.flatMap(secretsOf) }
}

/** A comment, and where it is told. */
interface Placed {
  readonly source: SourceText
  readonly place: TreePart
  readonly told: ToldComment
}

function placedIn(places: Places): readonly Placed[] {
  return [...places.sources()].flatMap((source) =>
    (outlineOfSource(source)?.comments ?? []).flatMap(
      (comment) => placeOf(comment, source, places) ?? [],
    ),
  )
}

/** The first of what a comment is about that is in the tree: one that is in another file is told there. */
function placeOf(comment: OutlinedComment, source: SourceText, places: Places): Placed | undefined {
  for (const [index, subject] of comment.subjects.entries()) {
    const target = places.of(source, subject)
    if (target === null) return undefined
    if (target === undefined) continue
    const { place, at, order } = target
    const block = `${source.file}:${comment.block}`
    const told = {
      comment,
      at,
      order,
      block,
      subject: subject.join(),
      isOwn: isOwn(index, comment),
    }
    return { source, place, told }
  }
  return undefined
}

/** Whether what a comment is told at is what it stands at: a parameter is that by its path. */
function isOwn(index: number, { subjects }: OutlinedComment): boolean {
  return (
    index === 0 ||
    (index === 1 &&
      typeof subjects[1]?.[1] === "string" &&
      subjects[1][1].startsWith("parameters/"))
  )
}

/** The changes of the parts that comments are told at. */
function changesFor(placed: readonly Placed[]): ReadonlyMap<TreePart, (part: object) => object> {
  const byPlace = new Map<TreePart, ToldComment[]>()
  for (const { place, told } of placed) {
    const own = byPlace.get(place)
    if (own === undefined) byPlace.set(place, [told])
    else own.push(told)
  }
  return new Map(
    Array.from(byPlace, ([place, own]) => [
      place,
      (part: object) => withTold(part, own, { isFirst: place.name === "0" }),
    ]),
  )
}

/** NG100: a comment goes wherever the files do. */
function secretsOf({ told: { comment }, source }: Placed): readonly Problem[] {
  const what = secretIn(linesOf(comment).join("\n"), [])
  if (what === undefined) return []
  return [
    problem("NG100", {
      place: placeInSource(comment.offset, source),
      message: `${what} is written in a comment of a definition`,
      detail:
        "Comments stand in the generated files as well, in the repository and in the Nix store, which everyone on the machine can read.",
      hint: "leave it out of the comment; `comments: false` in defineFleet keeps all comments out of the generated files",
    }),
  ]
}
