/** What files import by the path of one that moves. */
import { Node, type StringLiteral } from "ts-morph"
import { parsed } from "./edit-fleet.ts"
import type { Insertion } from "./insertions.ts"

/** Another name for a file, or for the folder that it is the index of: the ends of two paths. */
export interface FileRenaming {
  readonly from: string
  readonly to: string
}

/** The paths in a text that lead to the file that moves, each with what it becomes. */
export function movedImports(
  text: string,
  { from, to }: FileRenaming,
  leadsThere: (specifier: string) => boolean,
): readonly Insertion[] {
  const [old, now] = [stem(from), stem(to)]
  if (!text.includes(old)) return []
  return parsed("file.ts", text)
    .getDescendants()
    .flatMap((node): readonly Insertion[] => {
      if (!isSpecifier(node) || !leadsThere(node.getLiteralValue())) return []
      const path = renamedIn(node.getLiteralValue(), old, now)
      return [{ at: node.getStart() + 1, until: node.getEnd() - 1, text: path }]
    })
}

/** Whether a text names what is imported or exported again, at once or later, as a value or a type. */
function isSpecifier(node: Node): node is StringLiteral {
  if (!Node.isStringLiteral(node)) return false
  const parent = node.getParent()
  if (Node.isImportDeclaration(parent) || Node.isExportDeclaration(parent)) return true
  if (Node.isExternalModuleReference(parent)) return true
  if (Node.isLiteralTypeNode(parent)) return Node.isImportTypeNode(parent.getParent())
  return (
    Node.isCallExpression(parent) &&
    parent.getArguments()[0] === node &&
    ["import", "require"].includes(parent.getExpression().getText())
  )
}

/** A file's name without its extension, which imports may not have. */
function stem(file: string): string {
  return file.replace(/\.[cm]?[jt]s$/, "")
}

/** A path with another name for the last file or folder in it that has one: what begins alike is another's. */
function renamedIn(path: string, from: string, to: string): string {
  const parts = path.split("/")
  const at = parts.findLastIndex((part) => stem(part) === from)
  return parts.map((part, index) => (index === at ? part.replace(from, () => to) : part)).join("/")
}
