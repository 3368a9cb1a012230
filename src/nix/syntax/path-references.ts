/**
 * The paths that a text of Nix names (Nix manual, "Path"), wherever they stand: in
 * `imports`, in `import ./x`, `callPackage ./x.nix { }`, `readFile ./x`, in strings.
 */
import { normalize } from "node:path/posix"
import { appendAll } from "../../append.ts"
import type { Apply, Definition, File, Node, Path, StringPart } from "./ast.ts"
import { unescapeIndented, unescapeSimple } from "./escape.ts"
import { innerParts, isDefinition, isToken } from "./inner-parts.ts"
import { staticName } from "./scope.ts"

/** A path as it is written. */
export interface PathReference {
  /** Its text, with what is added to it: `./. + "/x"` is `././x`. */
  readonly text: string
  /** Whether that is all of it: `./${name}.nix` goes on with what only evaluation tells. */
  readonly isWhole: boolean
  /** What becomes of what is there at this place: of a folder that is imported, Nix takes the `default.nix`. */
  readonly use: Use
  /** Whether the text asks if it exists, and so may do without it. */
  readonly isOptional: boolean
  /** Where it stands in the text. */
  readonly start: number
  /** The literal that it begins with. */
  readonly literal: Path
}

/** What is done with a path. */
type Use = "named" | "read" | "imported" | "scoped"

/** Functions that take an expression from the path that they are given; one gives it names as well. */
const importers = /^(import|callPackages?|callPackageWith)$/
const scopedImporter = /^scopedImport$/

/** Others that read what is there. */
const readers =
  /^(readFile|readDir|readFileType|importJSON|importTOML|fileContents|path|filterSource|hashFile)$/

/** What is known of a path without evaluating anything. */
interface Known {
  readonly text: string
  readonly isWhole: boolean
  readonly start: number
  readonly literal: Path
}

type KnownText = Pick<Known, "text" | "isWhole">

/** Something still to be looked at, and what becomes of paths in it. */
type Todo = readonly [unknown, Use]

/** Whether it is certain that Nix takes an expression from what is there. */
export function isImported({ use, isWhole, isOptional }: PathReference): boolean {
  return (use === "imported" || use === "scoped") && isWhole && !isOptional
}

/** Every path of a file, in no particular order. */
export function pathReferences({ expression }: Pick<File, "expression">): readonly PathReference[] {
  const paths: (Known & Pick<PathReference, "use">)[] = []
  const asked = new Set<string>()
  const todo: Todo[] = [[expression, "named"]]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [at, use] = next
    if (!isNode(at)) {
      appendAll(todo, members(at, use))
      continue
    }
    const known = knownPath(at)
    if (known !== undefined) paths.push({ ...known, use })
    if (at.kind === "apply" && calls(at, /^pathExists$/)) {
      for (const path of at.arguments.flatMap((each) => knownPath(each) ?? []))
        asked.add(normalize(path.text))
    }
    appendAll(todo, known === undefined ? inside(at, use) : besidePath(at))
  }
  return paths.map((path) => ({ ...path, isOptional: asked.has(normalize(path.text)) }))
}

/** The path that an expression is, as far as it is written out: a literal, or one with more added. */
function knownPath(node: Node): Known | undefined {
  const { first, added } = sum(node)
  if (first.kind !== "path") return undefined
  const texts = [joined(first.parts, identity), ...added.map(knownText)]
  const end = texts.findIndex(({ isWhole }) => !isWhole)
  const known = end === -1 ? texts : texts.slice(0, end + 1)
  return {
    text: known.map(({ text }) => text).join(""),
    isWhole: end === -1,
    start: first.start,
    literal: first,
  }
}

/** The first operand of a chain of `+`, and those that are added to it. */
function sum(node: Node): { readonly first: Node; readonly added: readonly Node[] } {
  const added: Node[] = []
  let first = node
  for (;;) {
    if (first.kind === "parenthesized") first = first.expression
    else if (first.kind === "binary" && first.operator.text === "+") {
      added.push(first.right)
      first = first.left
    } else return { first, added: added.toReversed() }
  }
}

/** The text of a string, up to the first interpolation that is not written out. */
function knownText(node: Node): KnownText {
  if (node.kind === "parenthesized") return knownText(node.expression)
  if (node.kind === "string") return joined(node.parts, unescapeSimple)
  const isLine = node.kind === "indentedString" && !node.parts.some(hasLineBreak)
  return isLine ? joined(node.parts, unescapeIndented) : { text: "", isWhole: false }
}

function hasLineBreak(part: StringPart): boolean {
  return typeof part === "string" && part.includes("\n")
}

function joined(parts: readonly StringPart[], unescape: (text: string) => string): KnownText {
  let text = ""
  for (const part of parts) {
    const known =
      typeof part === "string"
        ? { text: unescape(part), isWhole: true }
        : knownText(part.expression)
    text += known.text
    if (!known.isWhole) return { text, isWhole: false }
  }
  return { text, isWhole: true }
}

function identity(text: string): string {
  return text
}

/** What stands in a path that is known, but for the path itself. */
function besidePath(node: Node): Todo[] {
  const { first, added } = sum(node)
  return [...members(first, "named"), ...added.map((each): Todo => [each, "named"])]
}

/** The parts of an expression: what `imports` lists and what a function that reads is given is read. */
function inside(node: Node, use: Use): Todo[] {
  if (node.kind === "binary" && node.operator.text === "+" && isRooted(node.right))
    return [[node.left, isTransparent(node) ? use : "named"]]
  if (node.kind !== "apply") return members(node, isTransparent(node) ? use : "named")
  const given = useBy(node, use)
  return [[node.function, "named"], ...node.arguments.map((each): Todo => [each, given])]
}

/** What becomes of the arguments of a call, where its value has a use: what another function imports, only that tells. */
function useBy(call: Apply, use: Use): Use {
  if (calls(call, importers)) return "imported"
  if (calls(call, scopedImporter)) return "scoped"
  return calls(call, readers) || use !== "named" ? "read" : "named"
}

/** Whether it is what is added to a folder, as in `inputs.nixpkgs + /pkgs`: by itself, it would be of the machine. */
function isRooted(node: Node): boolean {
  const [first] = node.kind === "path" ? node.parts : []
  return typeof first === "string" && first.startsWith("/")
}

/** Expressions whose value is that of a part, or a list of such. */
function isTransparent({ kind }: Node): boolean {
  return ["list", "parenthesized", "binary", "if", "letIn", "with"].includes(kind)
}

function members(value: unknown, use: Use): Todo[] {
  if (typeof value !== "object" || value === null) return []
  return innerParts(value)
    .filter((member) => !isToken(member))
    .map((member): Todo => [
      member,
      isDefinition(value) && definesImports(value) ? "imported" : use,
    ])
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    !["definition", "inherit", "interpolation", "formals"].includes(String(value.kind))
  )
}

function definesImports({ path }: Definition): boolean {
  const last = path.at(-1)
  return last !== undefined && staticName(last.name)[0] === "imports"
}

/** Whether what is called reads the path that it is given. */
export function isReader(call: Apply): boolean {
  return [importers, scopedImporter, readers].some((names) => calls(call, names))
}

/** Whether a function is called by a name, such as `import` or `lib.importJSON`. */
function calls({ function: called }: Apply, names: RegExp): boolean {
  if (called.kind === "identifier") return names.test(called.name.text)
  const last = called.kind === "select" ? called.path.at(-1) : undefined
  return last !== undefined && names.test(staticName(last.name)[0] ?? "")
}
