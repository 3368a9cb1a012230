/** What a place of a file is about: the nearest first, then what is around it, up to the definition. */
import { type Container, type Spot, literalsIn } from "./containers.ts"
import type { Subject } from "./outline.ts"
import { type Shapes, parameterAt } from "./shapes.ts"

/** What is known of a file's definitions and constants. */
export interface FileSubjects {
  /** Where the literals start that definitions are. */
  readonly roots: ReadonlySet<number>
  /** Those of them that the file's head is about. */
  readonly heads: readonly number[]
  readonly shapes: Shapes
  /** The members and elements that use what a statement declares. */
  readonly usersOf: (statement: Spot) => readonly Spot[]
}

/** The subjects of a place. */
export function subjectsAt(spot: Spot, file: FileSubjects): readonly Subject[] {
  const all = ownSubjects(spot, file)
  return [...new Map(all.map((each) => [each.join(), each])).values()]
}

/** The subjects of what stands at the head of the file, or after all that is in it. */
export function subjectsOfFile({ heads }: FileSubjects): readonly Subject[] {
  return heads.map((start) => [start, "head"])
}

function ownSubjects({ container, index }: Spot, file: FileSubjects): readonly Subject[] {
  const { around, kind, start } = container
  const outer = around === undefined ? [] : ownSubjects(around, file)
  if (kind === "statements") {
    const isEnd = around === undefined && index < 0
    return [...(isEnd ? subjectsOfFile(file) : ofStatement({ container, index }, file)), ...outer]
  }
  const own: readonly Subject[] =
    index < 0 ? [[start, "end"]] : ofMember({ container, index }, file)
  // what is around a definition is another one's
  return [...own, wholeOf(container, file), ...(file.roots.has(start) ? [] : outer)]
}

/** A definition as a whole is its file. */
function wholeOf({ start }: Container, { roots }: FileSubjects): Subject {
  return [start, roots.has(start) ? "head" : "whole"]
}

function ofMember(spot: Spot, file: FileSubjects): readonly Subject[] {
  const parameter = parameterAt(spot, file.shapes)
  return [
    [spot.container.start, spot.index],
    ...(parameter === undefined ? [] : [parameter]),
    ...literalsIn(spot).map((each) => wholeOf(each, file)),
  ]
}

/** What a statement makes, the last first, as functions give that; and what is made with it. */
function ofStatement(statement: Spot, file: FileSubjects): readonly Subject[] {
  const literals = literalsIn(statement).toReversed()
  const isDefinition = literals.some(({ start }) => file.roots.has(start))
  const users = isDefinition ? [] : file.usersOf(statement)
  return [
    ...literals.map((each) => wholeOf(each, file)),
    ...users.map(({ container, index }): Subject => [container.start, index]),
  ]
}
