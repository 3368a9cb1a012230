/** Carries the comments of definitions into the files that are made of them. */
import { type Emitted, type EmittedFile, tableOf } from "../../emit/emitted.ts"
import { withChanges } from "../../nix/syntax/tree-parts.ts"
import { type Follower, newFollower } from "./follow.ts"
import { hasOutlinedComments } from "./noted.ts"
import { type CommentedFile, changesFor, placedIn, secretsOf } from "./placed.ts"
import { placesIn } from "./places.ts"
import { commentedTable } from "./tables.ts"

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

function commentedFile(file: EmittedFile, follower: Follower): CommentedFile {
  if (file.kind !== "nix" || file.madeOf === undefined) return { file, problems: [] }
  const table = tableOf(file)
  if (table !== undefined) return commentedTable(file, table, file.madeOf, follower)
  const placed = placedIn(placesIn(file.node, file.madeOf, follower))
  if (placed.length === 0) return { file, problems: [] }
  const node = withChanges(file.node, changesFor(placed))
  return { file: { ...file, node }, problems: placed.flatMap(secretsOf) }
}
