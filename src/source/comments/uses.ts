/** Where the names are used that statements of a file declare. */
import type { BindingPattern, Node, Program } from "oxc-parser"
import { visit } from "../modules/visit.ts"
import { type Container, type Item, type Spot, innermostAround } from "./containers.ts"

/** A name as it is used somewhere. */
interface Use {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Every name in a file that may be a use of one: those after a dot are not. */
export function usesIn(program: Program): readonly Use[] {
  const members = new Set<number>()
  const uses: Use[] = []
  visit(program, {
    MemberExpression({ property, computed }) {
      if (!computed) members.add(property.start)
    },
    Identifier({ name, start, end }) {
      uses.push({ name, start, end })
    },
  })
  return uses.filter(({ start }) => !members.has(start))
}

/** The names that a statement declares. */
function namesDeclared({ node }: Item): readonly string[] {
  const declared =
    (node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration") &&
    node.declaration !== null
      ? node.declaration
      : node
  if (declared.type === "FunctionDeclaration" || declared.type === "ClassDeclaration")
    return declared.id === null ? [] : [declared.id.name]
  if (declared.type !== "VariableDeclaration") return []
  return declared.declarations.flatMap(({ id }) => nameOf(id))
}

function nameOf(pattern: BindingPattern): readonly string[] {
  return pattern.type === "Identifier" ? [pattern.name] : []
}

/** Finds the members and elements that are made with what a statement declares, however many statements on. */
export function usersOf(
  statement: Spot,
  uses: readonly Use[],
  top: Container,
  seen: Set<Item> = new Set(),
): readonly Spot[] {
  const { container, index } = statement
  const item = container.items[index]
  if (item === undefined || seen.has(item)) return []
  seen.add(item)
  const names = namesDeclared(item)
  return uses
    .filter(({ name, start, end }) => {
      const isHere = container.start <= start && end <= container.end
      return isHere && names.includes(name) && !(item.start <= start && end <= item.end)
    })
    .flatMap((use) => {
      const spot = spotOf(use, top)
      if (spot === undefined) return []
      return spot.container.kind === "statements" ? usersOf(spot, uses, top, seen) : [spot]
    })
}

function spotOf({ start, end }: Use, top: Container): Spot | undefined {
  const container = innermostAround({ start, end }, top)
  const index = container.items.findIndex((item) => item.start <= start && end <= item.end)
  const item = container.items[index]
  const isKey = container.kind === "object" && item?.start === start && item.isShorthand !== true
  return item === undefined || isKey ? undefined : { container, index }
}

/** The node that a name is declared as, in the statements of a file. */
export function initialValue(name: string, { items }: Container): Node | undefined {
  for (const { node } of items) {
    const declared = node.type === "ExportNamedDeclaration" ? node.declaration : node
    if (declared?.type !== "VariableDeclaration") continue
    const found = declared.declarations.find(({ id }) => nameOf(id).includes(name))
    if (found?.init) return found.init
  }
  return undefined
}
