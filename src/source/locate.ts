/**
 * Where in the user's TypeScript a value stands. A definition knows the place of its `define…` call;
 * from there the value's path is followed through the syntax tree, as far as it is written out.
 */
import { type CallExpression, Node, Project, type SourceFile, SyntaxKind } from "ts-morph"
import { constructors } from "../disko/types/constructors.ts"
import type { PathSegment, Place, Problem } from "../problems/problem.ts"

/** The same problems, each at the line and column of its value. Reads each file once. */
export function located(problems: readonly Problem[]): readonly Problem[] {
  const project = new Project({ skipLoadingLibFiles: true, skipFileDependencyResolution: true })
  return problems.map((problem) => {
    const { place, path = [] } = problem
    if (place?.line === undefined || place.isExact || path.length === 0) return problem
    const source = project.addSourceFileAtPathIfExists(place.file)
    return source === undefined ? problem : { ...problem, place: placeOfValue(source, place, path) }
  })
}

/** How far a path could be followed, and the node that it led to. */
interface Found {
  readonly depth: number
  readonly node: Node
}

function placeOfValue(source: SourceFile, place: Place, path: readonly PathSegment[]): Place {
  const best = callsAt(source, place)
    .flatMap((call) => followed(call.getArguments()[0], path))
    .reduce<Found | undefined>(
      (deepest, found) => (deepest === undefined || found.depth > deepest.depth ? found : deepest),
      undefined,
    )
  return best === undefined || best.depth === 0 ? place : placeOfNode(best.node)
}

function placeOfNode(node: Node): Place {
  const { line, column } = node.getSourceFile().getLineAndColumnAtPos(node.getStart())
  return { file: node.getSourceFile().getFilePath(), line, column }
}

/** The call whose function is named at the place; where there is none, as in a file that was run by others, those of the line. */
function callsAt(source: SourceFile, { line, column }: Place): readonly CallExpression[] {
  const calls = source
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .map((call) => ({ call, ...nameOfFunction(call, source) }))
    .filter((each) => each.line === line)
  const exact = calls.filter((each) => each.column === column)
  return (exact.length > 0 ? exact : calls).map(({ call }) => call)
}

function nameOfFunction(call: CallExpression, source: SourceFile) {
  const named = call.getExpression()
  const name = Node.isPropertyAccessExpression(named) ? named.getNameNode() : named
  return source.getLineAndColumnAtPos(name.getStart())
}

function followed(start: Node | undefined, path: readonly PathSegment[]): readonly Found[] {
  if (start === undefined) return []
  let found: Found = { depth: 0, node: start }
  let value: Node | undefined = start
  for (const segment of path) {
    const member: Member | undefined = memberOf(value, segment)
    if (member === undefined) return [found]
    found = { depth: found.depth + 1, node: member.name }
    value = member.value
  }
  return [found]
}

/** A member of an object or array: where its name (or the element) stands, and its value. */
interface Member {
  readonly name: Node
  readonly value: Node | undefined
}

function memberOf(node: Node | undefined, segment: PathSegment): Member | undefined {
  const container = node === undefined ? undefined : valueOf(node, segment)
  if (Node.isCallExpression(container)) {
    const [first] = container.getArguments()
    return first === undefined ? undefined : { name: first, value: first }
  }
  if (Node.isArrayLiteralExpression(container)) {
    const element = container.getElements()[Number(segment)]
    return element === undefined ? undefined : { name: element, value: element }
  }
  if (!Node.isObjectLiteralExpression(container)) return undefined
  const property = container
    .getProperties()
    .find(
      (each) => !Node.isSpreadAssignment(each) && nameOf(each.getNameNode()) === String(segment),
    )
  if (property === undefined) return undefined
  if (Node.isPropertyAssignment(property))
    return { name: property.getNameNode(), value: property.getInitializer() }
  return { name: property, value: property }
}

function nameOf(name: Node): string {
  return Node.isStringLiteral(name) || Node.isNumericLiteral(name)
    ? name.getLiteralText()
    : name.getText()
}

/**
 * The expression that has a member: through functions, calls such as `mkIf(…)`, and constants. It is
 * a call where the member is its first argument.
 */
function valueOf(node: Node, segment: PathSegment): Node | undefined {
  if (Node.isCallExpression(node) && optionOfFirst(node) === segment) return node
  const next = stepTowardsValue(node)
  return next === undefined ? node : valueOf(next, segment)
}

/** The option that is a constructor's first argument, before an object of the others. */
function optionOfFirst(call: CallExpression): string | undefined {
  const name = call.getExpression().getText()
  return constructors.find((each) => each.name === name)?.first
}

/** The argument of a call that is the value, or has its members. */
function argumentOf(call: CallExpression): Node | undefined {
  const given = call.getArguments()
  if (call.getExpression().getText() === "accept") return given[0]
  return optionOfFirst(call) === undefined ? given.at(-1) : given[1]
}

function stepTowardsValue(node: Node): Node | undefined {
  if (
    Node.isParenthesizedExpression(node) ||
    Node.isAsExpression(node) ||
    Node.isSatisfiesExpression(node)
  )
    return node.getExpression()
  if (Node.isCallExpression(node)) return argumentOf(node)
  if (
    Node.isArrowFunction(node) ||
    Node.isFunctionExpression(node) ||
    Node.isMethodDeclaration(node)
  )
    return returnedBy(node.getBody())
  if (Node.isShorthandPropertyAssignment(node)) return constantNamed(node, node.getName())
  if (Node.isIdentifier(node)) return constantNamed(node, node.getText())
  return undefined
}

function returnedBy(body: Node | undefined): Node | undefined {
  if (!Node.isBlock(body)) return body
  const statement = body.getStatements().findLast((each) => Node.isReturnStatement(each))
  return Node.isReturnStatement(statement) ? statement.getExpression() : undefined
}

/** What a constant of the same file is initialised with. */
function constantNamed(from: Node, name: string): Node | undefined {
  return from.getSourceFile().getVariableDeclaration(name)?.getInitializer()
}
