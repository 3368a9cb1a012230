/** The fleet's list of hosts, edited: one that goes, or gets another name. */
import {
  type Identifier,
  type ImportDeclaration,
  Node,
  type ObjectLiteralElementLike,
  type SourceFile,
  SyntaxKind,
} from "ts-morph"
import { afterComments, objectNamed, parsed } from "./edit-fleet.ts"
import { type Insertion, inserted } from "./insertions.ts"
import { propertyKey } from "../identifiers.ts"

/** The text without a host in its list, and without an import that was for that alone. */
export function withoutHost(text: string, name: string): string | undefined {
  const source = parsed("fleet.ts", text)
  const entry = entryOf(name, source)
  if (entry === undefined) return undefined
  const imported = importOf(entry, source)
  const cuts = [cutEntry(entry), ...(imported === undefined ? [] : cutImport(imported, text))]
  return inserted(
    text,
    cuts.toSorted((one, other) => one.at - other.at),
  )
}

/** Another name for a host. */
export interface HostRenaming {
  readonly from: string
  readonly to: string
}

/** The text with another name for a host in its list; its constant keeps its own. */
export function withHostRenamed(text: string, { from, to }: HostRenaming): string | undefined {
  const entry = entryOf(from, parsed("fleet.ts", text))
  if (entry === undefined) return undefined
  return inserted(text, [{ at: entry.getStart(), until: nameEnd(entry), text: keyFor(to, entry) }])
}

/** `web` for a property `web: …` or `web`; what was a shorthand gets a colon. */
function keyFor(name: string, entry: ObjectLiteralElementLike): string {
  const key = propertyKey(name)
  return Node.isShorthandPropertyAssignment(entry) ? `${key}: ${entry.getName()}` : key
}

function nameEnd(entry: ObjectLiteralElementLike): number {
  return Node.isPropertyAssignment(entry) ? entry.getNameNode().getEnd() : entry.getEnd()
}

function entryOf(name: string, source: SourceFile): ObjectLiteralElementLike | undefined {
  return objectNamed("hosts", source)
    ?.getProperties()
    .find((each) => {
      if (Node.isShorthandPropertyAssignment(each)) return each.getName() === name
      if (!Node.isPropertyAssignment(each)) return false
      const key = each.getNameNode()
      return (Node.isStringLiteral(key) ? key.getLiteralValue() : key.getText()) === name
    })
}

/** What an entry is, where that is imported, and by what. */
interface ImportedConstant {
  readonly constant: Identifier
  readonly declaration: ImportDeclaration
}

function constantOf(
  entry: ObjectLiteralElementLike,
  source: SourceFile,
): ImportedConstant | undefined {
  const value = Node.isPropertyAssignment(entry)
    ? entry.getInitializer()
    : Node.isShorthandPropertyAssignment(entry)
      ? entry.getNameNode()
      : undefined
  if (!Node.isIdentifier(value)) return undefined
  const declaration = source
    .getImportDeclarations()
    .find((each) => importedNames(each).includes(value.getText()))
  return declaration && { constant: value, declaration }
}

function importedNames(declaration: ImportDeclaration): readonly string[] {
  const whole = declaration.getDefaultImport()?.getText()
  const names = declaration
    .getNamedImports()
    .map((each) => each.getAliasNode()?.getText() ?? each.getName())
  return whole === undefined ? names : [whole, ...names]
}

/** The import of an entry's constant, where that is all that it imports and nothing else uses it. */
function importOf(
  entry: ObjectLiteralElementLike,
  source: SourceFile,
): ImportDeclaration | undefined {
  const found = constantOf(entry, source)
  if (found === undefined || importedNames(found.declaration).length !== 1) return undefined
  const name = found.constant.getText()
  const uses = source
    .getDescendantsOfKind(SyntaxKind.Identifier)
    .filter((each) => each.getText() === name && each.getParent() !== entry)
  return uses.every(isImport) ? found.declaration : undefined
}

function isImport(node: Node): boolean {
  return node.getFirstAncestorByKind(SyntaxKind.ImportDeclaration) !== undefined
}

/** With the comments above it and beside it. */
function cutEntry(entry: ObjectLiteralElementLike): Insertion {
  const source = entry.getSourceFile()
  const text = source.getFullText()
  const comma = entry.getNextSiblingIfKind(SyntaxKind.CommaToken)
  const first = entry.getLeadingCommentRanges()[0]?.getPos() ?? entry.getStart()
  const end = afterComments(source, (comma ?? entry).getEnd())
  const lineStart = text.lastIndexOf("\n", first - 1) + 1
  const isAlone =
    text.slice(lineStart, first).trim() === "" && /^[ \t]*\r?(\n|$)/.test(text.slice(end))
  if (isAlone) return { at: lineStart, until: text.indexOf("\n", end) + 1 || text.length, text: "" }
  const before = entry.getPreviousSiblingIfKind(SyntaxKind.CommaToken)
  // the last one on a line takes the comma before it along
  if (comma === undefined && before !== undefined)
    return { at: before.getStart(), until: entry.getEnd(), text: "" }
  const space = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  return { at: first, until: end + space, text: "" }
}

function cutImport(declaration: ImportDeclaration, text: string): readonly Insertion[] {
  const end = text.indexOf("\n", declaration.getEnd())
  return [{ at: declaration.getStart(), until: end === -1 ? text.length : end + 1, text: "" }]
}
