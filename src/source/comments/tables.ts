/** Comments in a file that has a binding for each of many definitions: what a row is made of is looked at once. */
import type { MadeOf, NixFile } from "../../emit/emitted.ts"
import { groupedBy } from "../../grouped.ts"
import type { AttributeSet, Binding } from "../../nix/syntax/ast.ts"
import { attributeSet } from "../../nix/syntax/construct.ts"
import { type TreePart, rootOf, withChanges } from "../../nix/syntax/tree-parts.ts"
import type { Origin } from "../../problems/problem.ts"
import { keptFor, keptWith } from "../../remembered.ts"
import { type Follower, newFollower } from "./follow.ts"
import { type CommentedFile, type Placed, changesFor, placedIn, secretsOf } from "./placed.ts"
import { notesOf, placesOf } from "./places.ts"

/** A binding of a table as a tree of its own. */
interface Row {
  readonly tree: AttributeSet
  readonly root: TreePart
  readonly elsewhere: readonly Origin[]
}

/** The table with its comments: what was found of a row before, and what became of it, is taken as it is. */
export function commentedTable(
  file: NixFile,
  table: AttributeSet,
  madeOf: MadeOf,
  follower: Follower,
): CommentedFile {
  const { rows: others = [] } = madeOf
  const rows = table.bindings.map((each, index) => rowOf(each, others[index]))
  const root = rootOf({ ...table, bindings: [] })
  const notes = [notesOf(root, madeOf, follower), ...rows.map(notesOfRow)]
  const placed = placedIn(placesOf(notes, root, madeOf, follower))
  if (placed.length === 0) return { file, problems: [] }
  const byRoot = groupedBy(placed, ({ place }) => rootAbove(place))
  const bindings = rows.flatMap((row) => commentedRow(row, ...(byRoot.get(row.root) ?? [])))
  const whole = { ...table, bindings }
  const ofHead = changesFor(byRoot.get(root) ?? []).get(root)
  const node = ofHead === undefined ? whole : withChanges(whole, new Map([[rootOf(whole), ofHead]]))
  return { file: { ...file, node }, problems: placed.flatMap(secretsOf) }
}

const rowOf = keptWith((binding: Binding, elsewhere: readonly Origin[] = []): Row => {
  const tree = attributeSet([binding])
  return { tree, root: rootOf(tree), elsewhere }
})

const notesOfRow = keptFor((row: Row) => notesOf(row.root, row, newFollower()))

const commentedRow = keptWith(
  ({ tree }: Row, ...placed: readonly Placed[]): readonly Binding[] =>
    withChanges(tree, changesFor(placed)).bindings,
)

function rootAbove(place: TreePart): TreePart {
  return place.above === undefined ? place : rootAbove(place.above)
}
