/** JSON that other programs write, edited: everything stays as it is but the values that change. */
import { Node, type ObjectLiteralExpression, Project, type PropertyAssignment } from "ts-morph"
import { indentationAt } from "./indentation.ts"
import { type Insertion, inserted } from "./insertions.ts"

/** A value of JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** An object of JSON, its members in their order. */
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** Members that an object of a text is to have. */
export interface MemberEdit {
  /** The keys that lead to the object. */
  readonly path: readonly string[]
  readonly members: JsonObject
  /** The order that keys have there: one that comes in addition stands behind those before it. */
  readonly order: (one: string, other: string) => number
}

/** The text with other values for members, and further ones. Throws where an object is not there. */
export function withMembers(text: string, edits: readonly MemberEdit[]): string {
  const root = rootOf(text)
  const changes = edits.flatMap(({ path, members, order }) => {
    const object = path.reduce(objectAt, root)
    return Object.entries(members).flatMap(([key, value]) => {
      const property = memberNamed(object, key)
      return property === undefined
        ? [addition({ key, value }, object, order)]
        : replacement(property, value)
    })
  })
  return inserted(
    text,
    changes.toSorted((left, right) => left.at - right.at),
  )
}

function rootOf(text: string): ObjectLiteralExpression {
  const project = new Project({ skipLoadingLibFiles: true, useInMemoryFileSystem: true })
  // parentheses make an expression of it: one more character in front
  const source = project.createSourceFile("sources.ts", `(${text})`)
  const [statement] = source.getStatements()
  const expression = Node.isExpressionStatement(statement) ? statement.getExpression() : undefined
  const object = Node.isParenthesizedExpression(expression) ? expression.getExpression() : undefined
  if (Node.isObjectLiteralExpression(object)) return object
  throw new RangeError("the text is no object of JSON")
}

const shift = 1

function objectAt(object: ObjectLiteralExpression, key: string): ObjectLiteralExpression {
  const value = memberNamed(object, key)?.getInitializer()
  if (Node.isObjectLiteralExpression(value)) return value
  throw new RangeError(`there is no object at ${JSON.stringify(key)}`)
}

/** Of members with one name, the last one counts. */
function memberNamed(object: ObjectLiteralExpression, key: string): PropertyAssignment | undefined {
  return membersOf(object).findLast((each) => nameOf(each) === key)
}

function membersOf(object: ObjectLiteralExpression): readonly PropertyAssignment[] {
  return object.getProperties().filter((each) => Node.isPropertyAssignment(each))
}

function nameOf(property: PropertyAssignment): string {
  const name = property.getNameNode()
  return Node.isStringLiteral(name) ? name.getLiteralValue() : name.getText()
}

function replacement(property: PropertyAssignment, value: JsonValue): readonly Insertion[] {
  const node = property.getInitializerOrThrow()
  const text = textOf(value, layoutAt(property))
  return [{ at: node.getStart() - shift, until: node.getEnd() - shift, text }]
}

function addition(
  { key, value }: { readonly key: string; readonly value: JsonValue },
  object: ObjectLiteralExpression,
  order: MemberEdit["order"],
): Insertion {
  const members = membersOf(object)
  const [first] = members
  const layout = first === undefined ? layoutOfEmpty(object) : layoutAt(first)
  const text = `${JSON.stringify(key)}: ${textOf(value, layout)}`
  const before = members.findLast((each) => order(nameOf(each), key) < 0)
  if (before !== undefined) return { at: before.getEnd() - shift, text: `,${layout.start}${text}` }
  if (first !== undefined) return { at: first.getStart() - shift, text: `${text},${layout.start}` }
  return { at: object.getStart() + 1 - shift, text: `${layout.start}${text}${layout.end}` }
}

/** How members of an object are laid out. */
interface Layout {
  /** What stands before each. */
  readonly start: string
  /** What stands behind the last. */
  readonly end: string
  /** By how much what is in a member stands further in; nothing where all is on one line. */
  readonly step: string
}

const onOneLine: Layout = { start: " ", end: " ", step: "" }

function layoutAt(property: PropertyAssignment): Layout {
  const object = property.getParentOrThrow()
  if (property.getStartLineNumber() === object.getStartLineNumber()) return onOneLine
  const [outer, inner] = [indentationAt(object), indentationAt(property)]
  const step = inner.startsWith(outer) ? inner.slice(outer.length) : inner
  return { start: `\n${inner}`, end: `\n${outer}`, step }
}

function layoutOfEmpty(object: ObjectLiteralExpression): Layout {
  const property = object.getParent()
  const around = Node.isPropertyAssignment(property) ? layoutAt(property) : onOneLine
  if (around.step === "") return onOneLine
  return { start: `${around.start}${around.step}`, end: around.start, step: around.step }
}

function textOf(value: JsonValue, { start, step }: Layout): string {
  const text = JSON.stringify(value, undefined, step)
  return step === "" ? text : text.replaceAll("\n", start)
}
