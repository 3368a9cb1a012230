/**
 * References that TypeScript's own operators would decide by, found by their types: for programs that
 * run definitions by themselves, and before anything is run. Only what is sure is told: a value that
 * may be a reference or a plain one is seen when the definitions are run.
 */
import { dirname } from "node:path"
import { Project, ts } from "ts-morph"
import type { Problem } from "../problem.ts"

/** An operand that must not be a reference, and what to write where it is one. */
interface Operand {
  readonly node: ts.Expression
  /** What is done to it, such as `!`. */
  readonly operator: string
  readonly hint: string
}

/**
 * NG012 for each reference in a place where TypeScript would take it for a plain value, in all files of
 * the project that a tsconfig.json describes. Types are asked for where there is such a place at all.
 */
export function conditionProblems(configFile: string): readonly Problem[] {
  const suspects = filesOf(configFile).filter((file) =>
    hasOperands(ts.sys.readFile(file) ?? "", file),
  )
  if (suspects.length === 0) return []
  // which knows where TypeScript's own declarations are
  const project = new Project({ tsConfigFilePath: configFile, skipAddingFilesFromTsConfig: true })
  const operands = suspects.flatMap((file) =>
    operandsIn(project.addSourceFileAtPath(file).compilerNode),
  )
  const checker = project.getTypeChecker().compilerObject
  return operands
    .filter(({ node }) => isReference(checker.getTypeAtLocation(node)))
    .map((operand) => problemOf(operand))
}

/** The user's own files of a project. */
function filesOf(configFile: string): readonly string[] {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile) as { config?: unknown }
  const { fileNames } = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(configFile))
  return fileNames.filter((file) => !/\.d\.[cm]?ts$|\/node_modules\//.test(file))
}

function hasOperands(text: string, file: string): boolean {
  return operandsIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)).length > 0
}

/** Every operand in a file that is not written out as a plain value. */
function operandsIn(source: ts.SourceFile): readonly Operand[] {
  const found: Operand[] = []
  const visit = (node: ts.Node): void => {
    found.push(...operandsOf(node).filter((operand) => mayBeReference(operand.node)))
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function operandsOf(node: ts.Node): readonly Operand[] {
  if (ts.isBinaryExpression(node)) return binaryOperands(node)
  if (ts.isPrefixUnaryExpression(node)) return prefixOperands(node)
  if (ts.isConditionalExpression(node)) return [decided(node.condition, "?:")]
  if (ts.isIfStatement(node)) return [decided(node.expression, "if")]
  if (ts.isWhileStatement(node) || ts.isDoStatement(node))
    return [decided(node.expression, "while")]
  if (ts.isForStatement(node)) return node.condition ? [decided(node.condition, "for")] : []
  if (ts.isSwitchStatement(node)) return [decided(node.expression, "switch")]
  if (ts.isCallExpression(node)) return callOperands(node)
  const isOptional =
    (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
    node.questionDotToken !== undefined
  if (isOptional) return [{ node: node.expression, operator: "?.", hint: hints["?."] ?? "" }]
  return []
}

function decided(node: ts.Expression, operator: string): Operand {
  return { node, operator, hint: "write ifElse(condition, one, other), or mkIf(condition, …)" }
}

/** For each operator the function that prints Nix's own. */
const hints: Readonly<Record<string, string | undefined>> = {
  "!": "write not(a)",
  "&&": "write and(a, b), or mkIf(a, …)",
  "||": "write or(a, b), or fallback(a.b, c)",
  "??": "write fallback(a.b, c)",
  "?.": "every attribute can be selected: write a.b, or fallback(a.b, c)",
  "===": "write equals(a, b)",
  "==": "write equals(a, b)",
  "!==": "write notEquals(a, b)",
  "!=": "write notEquals(a, b)",
  "<": "write lessThan(a, b)",
  "<=": "write lessOrEqual(a, b)",
  ">": "write greaterThan(a, b)",
  ">=": "write greaterOrEqual(a, b)",
  in: 'write has(a, "name")',
  instanceof: "its value is known to Nix only",
  "+": "write add(a, b), or str`…` for text",
  "-": "write subtract(a, b), or negate(a)",
  "*": "write multiply(a, b)",
  "/": "write divide(a, b)",
  "%": "write lib.mod(a, b)",
}

/** The operators that look at their left side alone; the right one may be anything. */
const choosing: ReadonlySet<string> = new Set(["&&", "||", "??"])

function binaryOperands({ left, operatorToken, right }: ts.BinaryExpression): readonly Operand[] {
  const written = operatorToken.getText()
  // `a ??= b` decides by `a`, and `a += b` adds to it
  const operator = /^[=!<>]=/.test(written) ? written : written.replace(/=$/, "")
  const hint = hints[operator]
  // whether there is a value at all is TypeScript's own question
  if (hint === undefined || (absences.has(operator) && [left, right].some(isUndefined))) return []
  const operands = choosing.has(operator) ? [left] : [left, right]
  return operands.map((node) => ({ node, operator: written, hint }))
}

const absences: ReadonlySet<string> = new Set(["===", "!=="])

function isUndefined(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === "undefined"
}

function prefixOperands({ operator, operand }: ts.PrefixUnaryExpression): readonly Operand[] {
  const text = ts.tokenToString(operator) ?? ""
  const hint = hints[text]
  return hint === undefined ? [] : [{ node: operand, operator: text, hint }]
}

/** Methods of lists that compare what they are given. */
const comparing: ReadonlySet<string> = new Set(["includes", "indexOf", "lastIndexOf"])

function callOperands({ expression, arguments: given }: ts.CallExpression): readonly Operand[] {
  const [first] = given
  if (first === undefined) return []
  if (ts.isIdentifier(expression) && expression.text === "Boolean")
    return [{ node: first, operator: "Boolean()", hint: "its truth is known to Nix only" }]
  if (
    !ts.isPropertyAccessExpression(expression) ||
    !ts.isArrayLiteralExpression(expression.expression)
  )
    return []
  const { text } = expression.name
  const hint = "write lib.elem(a, list)"
  return comparing.has(text) ? [{ node: first, operator: `${text}()`, hint }] : []
}

/** Neither a literal, nor what gives a plain value whatever it is given. */
function mayBeReference(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return mayBeReference(node.expression)
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isConditionalExpression(node)
  )
}

/** Whether a value of the type is an expression, if there is one at all. */
function isReference(type: ts.Type): boolean {
  const members = type.isUnion() ? type.types : [type]
  const given = members.filter(({ flags }) => (flags & absent) === 0)
  return given.length > 0 && given.every((member) => member.getProperties().some(isTree))
}

const absent = ts.TypeFlags.Undefined | ts.TypeFlags.Null

/** Whether a member is what every expression has: its syntax tree, under nixgen's own symbol. */
function isTree({ escapedName, flags, declarations = [] }: ts.Symbol): boolean {
  if (!/^__@node@/.test(String(escapedName)) || (flags & ts.SymbolFlags.Optional) !== 0)
    return false
  return declarations.some((each) => ts.isPropertySignature(each) && isExpressionType(each.parent))
}

function isExpressionType(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) && ["Expression", "Property"].includes(node.name.text)
}

function problemOf({ node, operator, hint }: Operand): Problem {
  const source = node.getSourceFile()
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart())
  return {
    code: "NG012",
    severity: "error",
    place: { file: source.fileName, line: line + 1, column: character + 1 },
    message: `the reference ${shortened(node.getText())} is an operand of ${operator}`,
    detail:
      "TypeScript would decide by the reference itself, and not by what it stands for in Nix.",
    hint,
  }
}

const shown = 60

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ")
  return line.length > shown ? `${line.slice(0, shown)}…` : line
}
