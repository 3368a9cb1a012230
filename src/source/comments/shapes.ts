/** The objects that say what parameters a definition has: zod keeps copies of them, which tell nothing. */
import type { CallExpression, Node } from "oxc-parser"
import { bare } from "../modules/expressions.ts"
import type { Container, Spot } from "./containers.ts"
import { initialValue } from "./uses.ts"

/** The definitions by the objects of their parameters, both by where they start. */
export type Shapes = ReadonlyMap<number, number>

/** Finds them for all definitions of a file. */
export function shapesOf(
  roots: ReadonlySet<number>,
  sorted: readonly Container[],
  top: Container,
): Shapes {
  return new Map(
    sorted
      .filter(({ kind, start }) => kind === "object" && roots.has(start))
      .flatMap(({ start, items }) => {
        const parameters = items.find(({ name }) => name === "parameters")?.node
        const given = parameters?.type === "Property" ? shapesIn(parameters.value, top) : []
        return given.map((shape) => [shape, start] as const)
      }),
  )
}

/** `z.object({ … })`, `base.extend({ … })`, and what constants stand for. */
function shapesIn(
  given: Node,
  top: Container,
  seen: ReadonlySet<Node> = new Set(),
): readonly number[] {
  const node = bare(given)
  if (seen.has(node)) return []
  const within = new Set([...seen, node])
  if (node.type === "ObjectExpression") return [node.start]
  if (node.type === "Identifier") {
    const value = initialValue(node.name, top)
    return value === undefined ? [] : shapesIn(value, top, within)
  }
  return node.type === "CallExpression"
    ? partsOf(node).flatMap((part) => shapesIn(part, top, within))
    : []
}

function partsOf({ callee, arguments: given }: CallExpression): readonly Node[] {
  return [...(callee.type === "MemberExpression" ? [callee.object] : []), ...given.slice(0, 1)]
}

/** The definition that a parameter is of, and the path to it there; for one in another, the names of both. */
export function parameterAt(
  { container, index }: Spot,
  shapes: Shapes,
): readonly [root: number, path: `parameters/${string}`] | undefined {
  const name = container.items[index]?.name
  if (typeof name !== "string") return undefined
  const root = shapes.get(container.start)
  if (root !== undefined) return [root, `parameters/${name}`]
  const outer = container.around && parameterAt(container.around, shapes)
  return outer && [outer[0], `${outer[1]}/${name}`]
}
