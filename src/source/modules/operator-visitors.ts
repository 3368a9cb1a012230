/** Guards of what operators and statements decide by, or take for a value. */
import type { CatchClause, Node, UpdateExpression, VisitorObject } from "oxc-parser"
import { isOperator } from "../../nix/values/operators-of-typescript.ts"
import { bare, isRepeatable, isSum, isUndefined, nameOf, rootOf } from "./expressions.ts"
import type { GuardWriter } from "./guard-writer.ts"
import { names } from "./names.ts"

const equality: ReadonlySet<string> = new Set(["===", "!==", "==", "!="])

/** Visits the operators of a file. */
export function operatorVisitors(write: GuardWriter): VisitorObject {
  return {
    UpdateExpression: (node) => update(write, node),
    TSEnumDeclaration: () => write.inEnum(1),
    "TSEnumDeclaration:exit": () => write.inEnum(-1),
    UnaryExpression({ operator, argument: node }) {
      if (operator === "!" || operator === "~") write.operand(node, operator)
      else if (operator === "-") write.operand(node, "negation")
      else if (operator === "+") write.operand(node, "plus")
    },
    BinaryExpression(node) {
      const { operator, left, right } = node
      if (!isOperator(operator)) return
      const isIdentity = operator === "===" || operator === "!=="
      if (equality.has(operator))
        for (const [asked, type] of askedTypes(left, right))
          if (isIdentity || type !== "undefined") write.asked(asked, type)
      // `x == undefined` asks for null as well
      if (isIdentity && (isUndefined(left) || isUndefined(right))) return
      // `(count + 1) || 1`: what is no number gives none then, which is told where text is made of it
      const guard = isSum(node) ? "operand" : undefined
      for (const each of [left, right]) write.operand(each, operator, guard)
    },
    LogicalExpression({ operator, left }) {
      write.operand(left, operator)
    },
  }
}

/** A count of what is none is told, and goes on from another value; what is one is set once alone. */
function update(write: GuardWriter, node: UpdateExpression): void {
  const { argument: counted, operator, prefix, start, end } = node
  if (!isRepeatable(counted)) return
  const [from, to] = prefix ? [start + operator.length, end] : [start, end - operator.length]
  const again = write.text.original.slice(from, to)
  const given = `${again}, "${operator}", ${counted.start}`
  const before = `${names.guards}.last(${names.guards}.isExpression(`
  const after = `) && (${again} = ${names.guards}.operand(${given})), `
  // what stands in the source is read first: of that are the places of what JavaScript says
  if (prefix) {
    write.text.update(start, from, before)
    write.text.prependLeft(end, `${after}${operator}${again})`)
  } else {
    write.text.appendRight(start, before)
    write.text.update(to, end, `${after}${again}${operator})`)
  }
}

/** What is asked whether it is there, or of what type it is. */
function askedTypes(left: Node, right: Node): readonly (readonly [asked: Node, type: string])[] {
  return [[left, right] as const, [right, left] as const].flatMap(
    ([one, other]): readonly (readonly [Node, string])[] => {
      if (isUndefined(other)) return [[one, "undefined"]]
      const [unary, literal] = [bare(one), bare(other)]
      if (unary.type !== "UnaryExpression" || unary.operator !== "typeof") return []
      if (literal.type !== "Literal" || typeof literal.value !== "string") return []
      return [[unary.argument, literal.value]]
    },
  )
}

/** Visits what a file goes on by: branches, loops, what is thrown. */
export function statementVisitors(write: GuardWriter): VisitorObject {
  return {
    ConditionalExpression: ({ test }) => write.operand(test, "?:"),
    IfStatement: ({ test }) => write.operand(test, "if"),
    WhileStatement: ({ test }) => write.operand(test, "while"),
    DoWhileStatement: ({ test }) => write.operand(test, "do"),
    ForStatement: ({ test }) => write.operand(test, "for"),
    SwitchStatement: ({ discriminant }) => write.operand(discriminant, "switch"),
    SwitchCase: ({ test }) => write.operand(test, "case"),
    ForInStatement: ({ right }) => write.operand(right, "for in"),
    ThrowStatement: ({ argument: node }) => write.operand(node, "throw"),
    CatchClause: (node) => caught(write, node),
    YieldExpression({ delegate, argument: node }) {
      if (delegate) write.operand(node, "yield*")
    },
    VariableDeclaration({ kind, declarations }) {
      if (kind.endsWith("using")) for (const { init } of declarations) write.operand(init, "using")
    },
  }
}

/** What is caught may be what a reference refused: a value that is taken in its place would be another one. */
function caught({ text }: GuardWriter, { param, body }: CatchClause): void {
  if (param !== null && param.type !== "Identifier") return
  if (param === null) text.appendRight(body.start, `(${names.caught}) `)
  text.appendLeft(body.start + 1, ` ${names.guards}.caught(${param?.name ?? names.caught});`)
}

/** Whether a tag makes text of its template, as one without a tag is. */
function isRaw(tag: Node): boolean {
  const inner = bare(tag)
  return inner.type === "MemberExpression" && nameOf(inner) === "raw" && rootOf(inner) === "String"
}

/** Visits what a file makes of parts: texts, lists, objects, members. */
export function partVisitors(write: GuardWriter): VisitorObject {
  const tagged = new Set<Node>()
  return {
    TaggedTemplateExpression({ tag, quasi }) {
      if (!isRaw(tag)) tagged.add(quasi)
    },
    TemplateLiteral(node) {
      if (!tagged.has(node)) for (const each of node.expressions) write.operand(each, "template")
    },
    ArrayExpression({ elements }) {
      for (const each of elements)
        if (each?.type === "SpreadElement") write.operand(each.argument, "items")
    },
    ObjectExpression({ properties }) {
      for (const each of properties) {
        if (each.type === "SpreadElement") write.operand(each.argument, "members")
        else if (each.computed) write.operand(each.key, "key")
      }
    },
    MemberExpression({ object, property, computed, optional }) {
      if (optional) write.operand(object, "?.")
      if (computed) write.operand(property, "name")
    },
  }
}
