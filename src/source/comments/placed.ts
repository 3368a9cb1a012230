/** Where the comments of definitions stand in the syntax tree of a generated file. */
import type { EmittedFile } from "../../emit/emitted.ts"
import { groupedBy } from "../../grouped.ts"
import type { TreePart } from "../../nix/syntax/tree-parts.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import { type SourceText, placeInSource } from "../../problems/source-text.ts"
import { keptFor, keptWith } from "../../remembered.ts"
import { secretIn } from "../../secrets/written.ts"
import { outlineOfSource } from "./noted.ts"
import type { OutlinedComment } from "./outline.ts"
import type { Places, Target } from "./places.ts"
import { type ToldComment, linesOf, withTold } from "./told.ts"

/** A comment, and where it is told. */
export interface Placed {
  readonly source: SourceText
  readonly place: TreePart
  readonly told: ToldComment
}

/** A file with its comments, and what is wrong with these. */
export interface CommentedFile {
  readonly file: EmittedFile
  readonly problems: readonly Problem[]
}

/** The comments of the files that a tree is from, and where in it they are told. */
export function placedIn(places: Places): readonly Placed[] {
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
    return placedAt(target, comment, source, index)
  }
  return undefined
}

/** The same object where the same comment is told at the same target. */
const placedAt = keptWith(
  (target: Target, comment: OutlinedComment, source: SourceText, index: number): Placed => {
    const { place, at, order } = target
    const block = `${source.file}:${comment.block}`
    const subject = (comment.subjects[index] ?? []).join()
    const told = { comment, at, order, block, subject, isOwn: isOwn(index, comment) }
    return { source, place, told }
  },
)

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
export function changesFor(
  placed: readonly Placed[],
): ReadonlyMap<TreePart, (part: object) => object> {
  const byPlace = groupedBy(placed, ({ place }) => place)
  return new Map(Array.from(byPlace, ([place, own]) => [place, telling(place, own)]))
}

function telling({ name }: TreePart, own: readonly Placed[]): (part: object) => object {
  const comments = own.map(({ told }) => told)
  return (part) => withTold(part, comments, { isFirst: name === "0" })
}

/** NG100: a comment goes wherever the files do. */
export const secretsOf = keptFor(({ told: { comment }, source }: Placed): readonly Problem[] => {
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
})
