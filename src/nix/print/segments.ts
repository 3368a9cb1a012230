/** The segments of a group: its priority groups, of which one may be expanded, and what is between them. */
import { Space } from "./doc.ts"
import { leastWidth, type Element } from "./settle.ts"

/** A priority group, or what is between two of them. */
export interface Segment {
  readonly priority: boolean
  readonly elements: readonly Element[]
  /** How wide at least all that is before it is, and all that is after it. */
  readonly before: number
  readonly after: number
}

/** The segments of a group, transparent groups opened. */
export function segmentsOf(content: readonly Element[]): readonly Segment[] {
  const parts: { priority: boolean; elements: readonly Element[] }[] = []
  const todo = content.toReversed()
  for (let element = todo.pop(); element !== undefined; element = todo.pop()) {
    if (element.type === "group" && element.kind === "transparent") {
      for (const inner of element.content.toReversed()) todo.push(inner)
    } else if (element.type === "group" && element.kind === "priority") {
      parts.push({ priority: true, elements: element.content })
    } else parts.push({ priority: false, elements: [element] })
  }
  const widths = parts.map(({ elements }) => leastWidth(elements))
  const before = runningSums(widths)
  const after = runningSums(widths.toReversed()).toReversed()
  return parts.map(({ priority, elements }, index) => ({
    priority,
    elements,
    before: before[index] ?? 0,
    after: after[index] ?? 0,
  }))
}

/** For each number, the sum of those before it. */
function runningSums(numbers: readonly number[]): number[] {
  let sum = 0
  return numbers.map((number) => {
    const before = sum
    sum += number
    return before
  })
}

/** The elements with their own spaces, not those of groups in them, kept on the line. */
export function flattened(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element): Element[] => {
    if (element.type !== "spacing" || element.rank >= Space.hardLine) return [element]
    if (element.rank <= Space.break) return []
    return [{ ...element, rank: Space.hardSpace }]
  })
}
