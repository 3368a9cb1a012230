/** The fleet's own file, edited: a host or an input more in the objects that list them. */
import {
  type CallExpression,
  Node,
  type ObjectLiteralElementLike,
  type ObjectLiteralExpression,
  Project,
  type SourceFile,
  SyntaxKind,
  ts,
} from "ts-morph"
import { identifier } from "../starter/identifier.ts"
import { indentationAt } from "./indentation.ts"
import { type Insertion, inserted } from "./insertions.ts"
import { propertyAccess, propertyKey } from "../identifiers.ts"

/** A host or test to be listed: its name, and its file relative to the fleet's, such as `./hosts/a.ts`. */
export interface ListedHost {
  readonly name: string
  readonly file: string
}

/**
 * The text with the host imported and listed, everything else as it was. `undefined` where `hosts`
 * is not written out as an object in the file.
 */
export function withHost(text: string, host: ListedHost): string | undefined {
  const source = parsed("fleet.ts", text)
  const hosts = objectNamed("hosts", source)
  if (hosts === undefined) return undefined
  const constant = freeName(identifier(host.name), source)
  const entry = host.name === constant ? constant : `${JSON.stringify(host.name)}: ${constant}`
  return inserted(text, [...importOf(host, constant, source), ...lastEntry(entry, hosts)])
}

/**
 * The text with a test imported from its file and named in `tests`. `undefined` where what there is of
 * `tests` is not written out as an object in the file.
 */
export function withTest(text: string, test: ListedHost): string | undefined {
  const source = parsed("fleet.ts", text)
  const definition = definitionIn(source, "defineFleet")
  const constant = freeName(identifier(test.name), source, "Test")
  const entry = test.name === constant ? constant : `${propertyKey(test.name)}: ${constant}`
  const listed = definition && entryIn("tests", entry, definition, source)
  return listed && inserted(text, [...importOf(test, constant, source), ...listed])
}

/** A flake input to be written down. */
export interface ListedInput {
  readonly name: string
  /** Whether it is a flake. */
  readonly isFlake: boolean
  /** What its own inputs follow; absent where nothing has to be said of them. */
  readonly follows: Readonly<Record<string, string>> | undefined
  /** Its module for NixOS that every host is to import, by its name in `nixosModules`. */
  readonly module: string | undefined
}

/** A fleet's file with another input. */
export interface WithInput {
  readonly text: string
  /** Whether its module is imported, where it has one. */
  readonly isImported: boolean
}

/**
 * The text with the input among `inputs`, and its module imported by a common module. `undefined` where
 * what there is of `inputs` is not written out as an object in the file.
 */
export function withInput(text: string, input: ListedInput): WithInput | undefined {
  const source = parsed("fleet.ts", text)
  const definition = definitionIn(source, "defineFleet")
  const entry = `${propertyKey(input.name)}: ${inputText(input)}`
  const listed = definition && entryIn("inputs", entry, definition, source)
  if (listed === undefined) return undefined
  const before = inserted(text, listed)
  const after = withModule(before, input)
  return { text: after ?? before, isImported: after !== undefined }
}

/** The text with a common module that imports the one of an input, if it has one and it can be written. */
function withModule(text: string, { name, module }: ListedInput): string | undefined {
  const source = parsed("fleet.ts", text)
  const definition = definitionIn(source, "defineFleet")
  if (module === undefined || definition === undefined) return undefined
  const define = nameFromNixgen("defineModule", source)
  const inputs = nameFromNixgen("inputs", source)
  const path = `${inputs.name}${propertyAccess(name)}.nixosModules${propertyAccess(module)}`
  const key = freeKey(name, objectNamed("common", source))
  const entry = `${propertyKey(key)}: ${define.name}({ imports: [${path}] })`
  const listed = entryIn("common", entry, definition, source)
  return listed && inserted(text, [...namesImported([define, inputs], source), ...listed])
}

function inputText({ isFlake, follows }: ListedInput): string {
  if (!isFlake) return "{ flake: false }"
  if (follows === undefined) return "{}"
  const members = Object.entries(follows).map(
    ([key, target]) => `${propertyKey(key)}: ${JSON.stringify(target)}`,
  )
  return members.length === 0 ? "{ follows: {} }" : `{ follows: { ${members.join(", ")} } }`
}

/** An entry of an object of the fleet's, which is written where there is none yet. */
function entryIn(
  name: string,
  entry: string,
  definition: ObjectLiteralExpression,
  source: SourceFile,
): readonly Insertion[] | undefined {
  if (definition.getProperty(name) !== undefined) {
    const object = objectNamed(name, source)
    return object && lastEntry(entry, object)
  }
  const before = definition.getProperty("pins") ?? definition.getProperties().at(-1)
  const whole = `${name}: { ${entry} }`
  return before === undefined ? lastEntry(whole, definition) : entryAfter(before, whole)
}

function freeKey(wanted: string, object: ObjectLiteralExpression | undefined): string {
  return object?.getProperty(wanted) === undefined &&
    object?.getProperty(JSON.stringify(wanted)) === undefined
    ? wanted
    : freeKey(`${wanted}-input`, object)
}

/** A name of nixgen's, and how a file is to import it where it does not do so yet. */
interface NixgenName {
  readonly name: string
  readonly imported: string | undefined
}

/** How a file calls a name of nixgen's, or is to. */
export function nameFromNixgen(wanted: string, source: SourceFile): NixgenName {
  const found = importsFromNixgen(source)
    .flatMap((each) => each.getNamedImports())
    .find((each) => each.getName() === wanted)
  if (found !== undefined)
    return { name: found.getAliasNode()?.getText() ?? wanted, imported: undefined }
  const name = isDeclared(wanted, source) ? freeName(`${wanted}OfNixgen`, source) : wanted
  return { name, imported: name === wanted ? wanted : `${wanted} as ${name}` }
}

/** Whether a file has a name of its own; properties have names, too, which nothing can be mistaken for. */
function isDeclared(name: string, source: SourceFile): boolean {
  return source.getDescendantsOfKind(SyntaxKind.Identifier).some((each) => {
    if (each.getText() !== name) return false
    const parent = each.getParent()
    return !(
      (Node.isPropertyAssignment(parent) || Node.isPropertyAccessExpression(parent)) &&
      parent.getNameNode() === each
    )
  })
}

function importsFromNixgen(source: SourceFile) {
  return source
    .getImportDeclarations()
    .filter((each) => each.getModuleSpecifierValue() === "nixgen" && !each.isTypeOnly())
}

/** The imports that are missing. */
export function namesImported(
  names: readonly NixgenName[],
  source: SourceFile,
): readonly Insertion[] {
  const missing = names.flatMap(({ imported }) => (imported === undefined ? [] : [imported]))
  if (missing.length === 0) return []
  const last = importsFromNixgen(source)
    .flatMap((each) => each.getNamedImports())
    .at(-1)
  const text = missing.join(", ")
  return last === undefined
    ? [{ at: 0, text: `import { ${text} } from "nixgen"\n` }]
    : [{ at: last.getEnd(), text: `, ${text}` }]
}

/** Parses the text of a file. No other file is read. */
export function parsed(name: string, text: string): SourceFile {
  const project = new Project({
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    useInMemoryFileSystem: true,
  })
  return project.createSourceFile(name, text)
}

/** The argument of a call, as the object that it is written as. */
export function definitionIn(
  source: SourceFile,
  define: string,
): ObjectLiteralExpression | undefined {
  const calls: readonly CallExpression[] = source.getDescendantsOfKind(SyntaxKind.CallExpression)
  const call = calls.find((each) => each.getExpression().getText() === define)
  return literalOf(call?.getArguments()[0])
}

/** What is written there as an object, with a type of its own, in parentheses or by itself. */
function literalOf(node: Node | undefined): ObjectLiteralExpression | undefined {
  if (Node.isObjectLiteralExpression(node)) return node
  return Node.isParenthesizedExpression(node) ||
    Node.isSatisfiesExpression(node) ||
    Node.isAsExpression(node)
    ? literalOf(node.getExpression())
    : undefined
}

/** A member of the fleet's definition, as the object that it is written as in its file. */
export function objectNamed(name: string, source: SourceFile): ObjectLiteralExpression | undefined {
  const property = definitionIn(source, "defineFleet")?.getProperty(name)
  if (Node.isShorthandPropertyAssignment(property)) return constantNamed(name, source)
  if (!Node.isPropertyAssignment(property)) return undefined
  const value = property.getInitializer()
  if (Node.isIdentifier(value)) return constantNamed(value.getText(), source)
  return literalOf(value)
}

function constantNamed(name: string, source: SourceFile): ObjectLiteralExpression | undefined {
  return literalOf(source.getVariableDeclaration(name)?.getInitializer())
}

/** A name that a file does not have yet. */
export function freeName(wanted: string, source: SourceFile, of = "Host"): string {
  const used = new Set(
    source.getDescendantsOfKind(SyntaxKind.Identifier).map((each) => each.getText()),
  )
  return used.has(wanted) ? freeName(`${wanted}${of}`, source, of) : wanted
}

/** The import, written as the last one before it is. */
function importOf(
  { file }: ListedHost,
  constant: string,
  source: SourceFile,
): readonly Insertion[] {
  const imports = source.getImportDeclarations()
  const last = imports.at(-1)
  if (last === undefined) return [{ at: 0, text: `import ${constant} from "${file}"\n` }]
  const end = last.getText().endsWith(";") ? ";" : ""
  const quote = last.getModuleSpecifier().getText().charAt(0)
  const path = file.replace(/\.m?ts$/, (extension) => extensionIn(imports) ?? extension)
  const text = `\nimport ${constant} from ${quote}${path}${quote}${end}`
  return [{ at: afterComments(source, last.getEnd()), text }]
}

/** How the project names its own modules: `.ts`, `.js` or nothing. */
function extensionIn(imports: readonly { getModuleSpecifierValue(): string }[]) {
  const own = imports
    .map((each) => each.getModuleSpecifierValue())
    .find((path) => path.startsWith("."))
  return own === undefined ? undefined : (/\.[cm]?[jt]s$/.exec(own)?.[0] ?? "")
}

/** An entry after the last one of an object, and the comments beside that. */
function lastEntry(entry: string, object: ObjectLiteralExpression): readonly Insertion[] {
  const last = object.getProperties().at(-1)
  if (last === undefined) return [{ at: object.getStart() + 1, text: ` ${entry} ` }]
  return entryAfter(last, entry)
}

function entryAfter(property: ObjectLiteralElementLike, entry: string): readonly Insertion[] {
  const object = property.getParentOrThrow()
  const comma = property.getNextSiblingIfKind(SyntaxKind.CommaToken)
  const next = property.getNextSibling((each) => each.getKind() !== SyntaxKind.CommaToken)
  const end = (next ?? object).getStartLineNumber()
  const isOnOneLine =
    property.getEndLineNumber() === (next === undefined ? object.getEndLineNumber() : end)
  const separator = isOnOneLine ? " " : `\n${indentationAt(property)}`
  return [
    ...(comma === undefined ? [{ at: property.getEnd(), text: "," }] : []),
    {
      at: afterComments(property.getSourceFile(), (comma ?? property).getEnd()),
      text: `${separator}${entry}${comma === undefined ? "" : ","}`,
    },
  ]
}

/** The end of the comments that follow on the same line. */
export function afterComments(source: SourceFile, end: number): number {
  return ts.getTrailingCommentRanges(source.getFullText(), end)?.at(-1)?.end ?? end
}
