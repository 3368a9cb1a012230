/** The outlines of the files that were run, as long as something of the files is there. */
import type { SourceText } from "../../problems/source-text.ts"
import type { Members, Outline, OutlinedComment } from "./outline.ts"

/** An outline, to be looked up in. */
export interface NotedOutline {
  readonly comments: readonly OutlinedComment[]
  readonly literals: ReadonlyMap<number, Members>
  /** The literals that comments are about, as a whole or in part. */
  readonly subjects: ReadonlySet<number>
}

const outlines = new WeakMap<SourceText, NotedOutline>()
let areThereComments = false

/** Notes the outline of a file that is about to be run. */
export function noteOutline(source: SourceText, { comments, literals }: Outline): void {
  const subjects = comments.flatMap((each) => each.subjects.map(([literal]) => literal))
  outlines.set(source, { comments, literals: new Map(literals), subjects: new Set(subjects) })
  areThereComments ||= comments.length > 0
}

/** The outline of a file. */
export function outlineOfSource(source: SourceText): NotedOutline | undefined {
  return outlines.get(source)
}

/** Whether any file had comments at all: there is nothing to look for otherwise. */
export function hasOutlinedComments(): boolean {
  return areThereComments
}
