/**
 * The files of a project in which an operator of TypeScript's may decide by a reference, as far as that
 * is seen without types: asking for those takes seconds, and most files of a fleet decide nothing.
 */
import { readFileSync } from "node:fs"
import type { Node, VisitorObject } from "oxc-parser"
import { filesMatching } from "./globs.ts"
import { parser } from "./modules/compilers.ts"

/** The files, by their absolute paths. */
export function decidingFiles(folder: string): readonly string[] {
  const ignored = ["**/node_modules/**", "**/*.d.{ts,mts,cts}"]
  const files = filesMatching("**/*.{ts,mts,cts,js,mjs,cjs}", folder, ignored)
  return files.filter(decides)
}

function decides(file: string): boolean {
  const { program, module } = parser().parseSync(file, readFileSync(file, "utf8"))
  // what imports nothing knows of no reference
  if (module.staticImports.length === 0) return false
  let found = false
  const note = (...operands: readonly (Node | null)[]) => {
    found ||= operands.some((operand) => operand !== null && telling.has(operand.type))
  }
  new (parser().Visitor)(operandsTold(note)).visit(program)
  return found
}

/** Kinds of expressions whose value is not seen by looking at them. */
const telling: ReadonlySet<string> = new Set([
  "CallExpression",
  "ChainExpression",
  "ConditionalExpression",
  "Identifier",
  "MemberExpression",
  "ParenthesizedExpression",
  "TaggedTemplateExpression",
  "TSAsExpression",
  "TSNonNullExpression",
])

function operandsTold(note: (...operands: readonly (Node | null)[]) => void): VisitorObject {
  return {
    AssignmentExpression: ({ operator, left, right }) => operator !== "=" && note(left, right),
    BinaryExpression: ({ left, right }) => note(left, right),
    CallExpression: ({ callee, arguments: [first = null] }) =>
      (callee.type === "Identifier" || callee.type === "MemberExpression") &&
      first?.type !== "SpreadElement" &&
      decidesByArgument(callee) &&
      note(first),
    ConditionalExpression: ({ test }) => note(test),
    DoWhileStatement: ({ test }) => note(test),
    ForStatement: ({ test }) => note(test),
    IfStatement: ({ test }) => note(test),
    LogicalExpression: ({ left }) => note(left),
    MemberExpression: ({ object, optional }) => optional && note(object),
    SwitchCase: ({ test }) => note(test),
    SwitchStatement: ({ discriminant }) => note(discriminant),
    UnaryExpression: ({ operator, argument }) => operator !== "typeof" && note(argument),
    WhileStatement: ({ test }) => note(test),
  }
}

function decidesByArgument(callee: Node): boolean {
  if (callee.type === "Identifier") return /^(Boolean|String|Number|BigInt)$/.test(callee.name)
  return callee.type === "MemberExpression" && callee.object.type === "ArrayExpression"
}
