/** The fleet's own file, edited: a host more in the object that lists them. */
import {
  type CallExpression,
  Node,
  type ObjectLiteralExpression,
  Project,
  type SourceFile,
  SyntaxKind,
  ts,
} from "ts-morph"
import { identifier } from "../starter/identifier.ts"
import { type Insertion, inserted } from "./insertions.ts"

/** A host to be listed: its name, and its file relative to the fleet's, such as `./hosts/a.ts`. */
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
  const hosts = hostsOf(source)
  if (hosts === undefined) return undefined
  const constant = freeName(identifier(host.name), source)
  return inserted(text, [...importOf(host, constant, source), ...entryOf(host, constant, hosts)])
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
  const argument = call?.getArguments()[0]
  return Node.isObjectLiteralExpression(argument) ? argument : undefined
}

function hostsOf(source: SourceFile): ObjectLiteralExpression | undefined {
  const property = definitionIn(source, "defineFleet")?.getProperty("hosts")
  if (Node.isShorthandPropertyAssignment(property)) return constantNamed("hosts", source)
  if (!Node.isPropertyAssignment(property)) return undefined
  const value = property.getInitializer()
  if (Node.isIdentifier(value)) return constantNamed(value.getText(), source)
  return Node.isObjectLiteralExpression(value) ? value : undefined
}

function constantNamed(name: string, source: SourceFile): ObjectLiteralExpression | undefined {
  const value = source.getVariableDeclaration(name)?.getInitializer()
  return Node.isObjectLiteralExpression(value) ? value : undefined
}

function freeName(wanted: string, source: SourceFile): string {
  const used = new Set(
    source.getDescendantsOfKind(SyntaxKind.Identifier).map((each) => each.getText()),
  )
  return used.has(wanted) ? freeName(`${wanted}Host`, source) : wanted
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

/** The entry, after the last one and the comments beside it. */
function entryOf(
  { name }: ListedHost,
  constant: string,
  hosts: ObjectLiteralExpression,
): readonly Insertion[] {
  const entry = name === constant ? constant : `${JSON.stringify(name)}: ${constant}`
  const last = hosts.getProperties().at(-1)
  if (last === undefined) return [{ at: hosts.getStart() + 1, text: ` ${entry} ` }]
  // where there is a comma after the last, the list ends behind it
  const { hasTrailingComma: hasComma, end } = hosts.compilerNode.properties
  const isOnOneLine = last.getEndLineNumber() === hosts.getEndLineNumber()
  const separator = isOnOneLine ? " " : `\n${last.getIndentationText()}`
  return [
    ...(hasComma ? [] : [{ at: last.getEnd(), text: "," }]),
    {
      at: afterComments(hosts.getSourceFile(), end),
      text: `${separator}${entry}${hasComma ? "," : ""}`,
    },
  ]
}

/** The end of the comments that follow on the same line. */
function afterComments(source: SourceFile, end: number): number {
  return ts.getTrailingCommentRanges(source.getFullText(), end)?.at(-1)?.end ?? end
}
