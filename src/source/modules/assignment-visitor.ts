/** Guards of what is assigned and taken apart. */
import type { MemberExpression, Node, PropertyKey, VisitorObject } from "oxc-parser"
import { isOperator } from "../../nix/values/operators-of-typescript.ts"
import { isRepeatable } from "./expressions.ts"
import { type GuardWriter, guardOf } from "./guard-writer.ts"
import { names } from "./names.ts"

/** Visits the assignments and patterns of a file. */
export function assignmentGuards(write: GuardWriter): VisitorObject {
  const patternsOfAssignments = new Set<Node>()
  return {
    ForOfStatement({ left, right }) {
      write.operand(right, "for of")
      if (left.type !== "VariableDeclaration") noteAssigned(left, patternsOfAssignments)
    },
    AssignmentExpression({ operator, left, right }) {
      if (operator === "=") {
        noteAssigned(left, patternsOfAssignments)
        if (left.type === "ArrayPattern") write.operand(right, "elements")
      } else assignment(write, left, right, operator.slice(0, -1))
    },
    VariableDeclarator({ id, init }) {
      if (id.type === "ArrayPattern") write.operand(init, "elements")
    },
    ObjectPattern: (node) => pattern(write, node, !patternsOfAssignments.has(node)),
  }
}

function assignment(write: GuardWriter, left: Node, right: Node, operator: string): void {
  const written = `${operator}=`
  const name = isOperator(written) ? written : operator
  if (!isOperator(name)) return
  if (left.type === "Identifier" || (left.type === "MemberExpression" && isRepeatable(left))) {
    const again = write.text.original.slice(left.start, left.end)
    const guard = `${names.guards}.${guardOf(name)}(`
    const rest = `, ${JSON.stringify(name)}, ${left.start})`
    if (name === operator)
      write.text.overwrite(left.end, right.start, ` = ${guard}${again}${rest} ${operator} (`)
    else {
      // nothing is assigned where the value stays: what is frozen, or only read, may have one
      write.text.appendRight(left.start, guard)
      write.text.overwrite(left.end, right.start, `${rest} ${operator} (${again} = `)
    }
    write.text.prependLeft(right.end, ")")
  } else if (left.type === "MemberExpression" && left.object.type !== "Super")
    target(write, left, name)
  if (name === operator) write.operand(right, name)
}

/** The target of an assignment that cannot be read twice: `list[index++] ??= value`. */
function target(
  write: GuardWriter,
  { object, property, computed }: MemberExpression,
  name: string,
): void {
  if (computed) {
    write.wrap(object, `${names.guards}.holder(`, ")")
    write.call("member", property, JSON.stringify(name))
  } else if (property.type === "Identifier")
    write.call("owner", object, JSON.stringify(property.name), JSON.stringify(name))
}

/** A pattern that gives defaults looks whether it takes an expression apart. */
function pattern(
  write: GuardWriter,
  { properties }: { readonly properties: readonly Node[] },
  isBinding: boolean,
): void {
  const [whole] = properties
  const defaulted = properties.filter(
    (each) => each.type === "Property" && each.value.type === "AssignmentPattern",
  )
  if (defaulted.length === 0 || whole === undefined) return
  const name = `__nixgen_default_${write.unique()}__`
  const sink = `${names.guards}.sink.it`
  const [first, second] = isBinding ? [name, `${name}_`] : [sink, sink]
  const told = defaulted.flatMap((each) =>
    each.type === "Property" ? [JSON.stringify(keyOf(each)), each.start] : [],
  )
  const probe = `[${names.guards}.takenApart]: ${first}`
  const judge = `[${names.guards}.defaults(${[first, ...told].join(", ")})]: ${second}`
  // not before the first one, of which JavaScript's own messages are
  write.text.appendLeft(whole.end, `, ${probe}, ${judge}`)
}

/** Notes the patterns in what an assignment gives values to. */
function noteAssigned(node: Node | null, noted: Set<Node>): void {
  if (node === null) return
  if (node.type === "ObjectPattern") {
    noted.add(node)
    for (const each of node.properties)
      noteAssigned(each.type === "Property" ? each.value : null, noted)
  } else if (node.type === "ArrayPattern") {
    for (const each of node.elements) noteAssigned(each, noted)
  } else if (node.type === "AssignmentPattern") noteAssigned(node.left, noted)
}

/** The name of what a pattern takes, as far as it is written. */
function keyOf({
  key,
  computed,
}: {
  readonly key: PropertyKey
  readonly computed: boolean
}): string {
  if (!computed && key.type === "Identifier") return key.name
  return key.type === "Literal" ? String(key.value) : "…"
}
