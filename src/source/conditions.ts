/**
 * References that TypeScript's own operators would decide by, found by their types: for programs that
 * run definitions by themselves, and before anything is run. Only what is sure is told: a value that
 * may be a reference or a plain one is seen when the definitions are run.
 */
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { Project, ts } from "ts-morph"
import { appendAll } from "../append.ts"
import {
  type OperatorOfTypeScript,
  isOperator,
  operatorsOfTypeScript,
} from "../nix/values/operators-of-typescript.ts"
import { type Problem, problem } from "../problems/problem.ts"

/** An operand that must not be a reference. */
interface Operand {
  readonly node: ts.Expression
  readonly operator: OperatorOfTypeScript
}

/**
 * NG012 for each reference in a place where TypeScript would take it for a plain value, in those of the
 * files that belong to the project that a tsconfig.json describes.
 */
export function conditionProblems(
  configFile: string,
  files: readonly string[],
): readonly Problem[] {
  const own = new Set(filesOf(configFile))
  // which knows where TypeScript's own declarations are
  const project = new Project({ tsConfigFilePath: configFile, skipAddingFilesFromTsConfig: true })
  withoutOptions(project, dirname(configFile))
  const operands = files
    .filter((file) => own.has(file))
    .flatMap((file) => operandsIn(project.addSourceFileAtPath(file).compilerNode))
  const checker = project.getTypeChecker().compilerObject
  return operands
    .filter(({ node }) => isReference(checker.getTypeAtLocation(node)))
    .map((operand) => problemOf(operand))
}

/**
 * Takes the options of NixOS for unknown: there are thousands. What is read of them is a reference,
 * whatever its type.
 */
function withoutOptions(project: Project, folder: string): void {
  const manifest = manifestIn(folder)
  if (manifest === undefined) return
  const options = join(dirname(manifest), "dist/options")
  for (const [name, text] of Object.entries(withoutTypes))
    project.createSourceFile(join(options, name), text, { overwrite: true })
}

const withoutTypes = {
  "bundle/disko.d.ts": "export interface Disko {}",
  "bundle/options.d.ts": "export interface NixosOptions {}",
  "references.d.ts": `import type { Reference } from "./types.js"
export declare const config: Reference, options: Reference, pkgs: Reference
export declare const lib: Reference, builtins: Reference
export declare const host: Reference, inputs: Reference, inventory: Reference`,
}

/** nixgen's own manifest, as Node would find the package from the project. */
function manifestIn(folder: string): string | undefined {
  try {
    return createRequire(join(folder, "package.json")).resolve("nixgen/package.json")
  } catch {
    return undefined
  }
}

function filesOf(configFile: string): readonly string[] {
  const { config } = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)) as {
    config?: unknown
  }
  return ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(configFile)).fileNames
}

/** Every operand in a file that is not written out as a plain value. */
function operandsIn(source: ts.SourceFile): readonly Operand[] {
  const found: Operand[] = []
  const visit = (node: ts.Node): void => {
    appendAll(
      found,
      operandsOf(node).filter((operand) => mayBeReference(operand.node)),
    )
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function operandsOf(node: ts.Node): readonly Operand[] {
  if (ts.isBinaryExpression(node)) return binaryOperands(node)
  if (ts.isPrefixUnaryExpression(node)) return prefixOperands(node)
  if (ts.isConditionalExpression(node)) return [{ node: node.condition, operator: "?:" }]
  if (ts.isIfStatement(node)) return [{ node: node.expression, operator: "if" }]
  if (ts.isWhileStatement(node)) return [{ node: node.expression, operator: "while" }]
  if (ts.isDoStatement(node)) return [{ node: node.expression, operator: "do" }]
  if (ts.isForStatement(node))
    return node.condition ? [{ node: node.condition, operator: "for" }] : []
  if (ts.isSwitchStatement(node)) return [{ node: node.expression, operator: "switch" }]
  if (ts.isCaseClause(node)) return [{ node: node.expression, operator: "case" }]
  if (ts.isCallExpression(node)) return callOperands(node)
  const isAccess = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
  if (!isAccess || node.questionDotToken === undefined) return []
  return [{ node: node.expression, operator: "?." }]
}

/** The operators that look at their left side alone; the right one may be anything. */
const choosing: ReadonlySet<string> = new Set(["&&", "||", "??", "&&=", "||=", "??=", "instanceof"])

function binaryOperands({ left, operatorToken, right }: ts.BinaryExpression): readonly Operand[] {
  const written = operatorToken.getText()
  // `a += b` adds as `a + b` does
  const operator = isOperator(written) ? written : written.replace(/=$/, "")
  // whether there is a value at all is TypeScript's own question
  if (!isOperator(operator) || (absences.has(operator) && [left, right].some(isUndefined)))
    return []
  const operands = choosing.has(operator) ? [left] : operator === "in" ? [right] : [left, right]
  return operands.map((node) => ({ node, operator }))
}

const absences: ReadonlySet<string> = new Set(["===", "!=="])

function isUndefined(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === "undefined"
}

const prefixes: Readonly<Partial<Record<ts.SyntaxKind, OperatorOfTypeScript>>> = {
  [ts.SyntaxKind.ExclamationToken]: "!",
  [ts.SyntaxKind.MinusToken]: "negation",
  [ts.SyntaxKind.PlusToken]: "plus",
  [ts.SyntaxKind.TildeToken]: "~",
}

function prefixOperands({ operator, operand }: ts.PrefixUnaryExpression): readonly Operand[] {
  const name = prefixes[operator]
  return name === undefined ? [] : [{ node: operand, operator: name }]
}

/** Functions that convert, and methods of lists that compare, what they are given. */
const converting: ReadonlySet<string> = new Set(["Boolean", "String", "Number", "BigInt"])
const comparing: ReadonlySet<string> = new Set(["includes", "indexOf", "lastIndexOf"])

function callOperands({ expression, arguments: given }: ts.CallExpression): readonly Operand[] {
  const [first] = given
  const name = nameOf(expression)
  return first !== undefined && isOperator(name) ? [{ node: first, operator: name }] : []
}

/** The name of a function that decides by its argument; a reference may have attributes of any name. */
function nameOf(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return converting.has(called.text) ? called.text : ""
  const isOfList =
    ts.isPropertyAccessExpression(called) && ts.isArrayLiteralExpression(called.expression)
  return isOfList && comparing.has(called.name.text) ? called.name.text : ""
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
  if (!String(escapedName).startsWith("__@node@") || (flags & ts.SymbolFlags.Optional) !== 0)
    return false
  return declarations.some((each) => ts.isPropertySignature(each) && isExpressionType(each.parent))
}

function isExpressionType(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) && ["Expression", "Property"].includes(node.name.text)
}

function problemOf({ node, operator }: Operand): Problem {
  const source = node.getSourceFile()
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart())
  const { how, hint } = operatorsOfTypeScript[operator]
  const text = shortened(node.getText())
  return problem("NG012", {
    place: { file: source.fileName, line: line + 1, column: character + 1 },
    message: `the reference ${text} ${how}`,
    hint: hint(text, false),
  })
}

const shown = 60

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ")
  return line.length > shown ? `${line.slice(0, shown)}…` : line
}
