/** The syntax of the user's files, parsed again where the place of something in it is to be told. */
import type { CallExpression, Expression, Node } from "oxc-parser"
import { readableText } from "../../files/definition-text.ts"
import { sourceRunAs } from "../../problems/call-site.ts"
import type { SourceText } from "../../problems/source-text.ts"
import { parser } from "./compilers.ts"
import { visit } from "./visit.ts"
import { remembered } from "../../remembered.ts"

/** A file, and what paths are followed through in it. */
export interface Syntax {
  readonly source: SourceText
  /** Objects and lists by where they start. */
  readonly literals: ReadonlyMap<number, Node>
  readonly calls: readonly CallExpression[]
  /** What is called, and the tags of templates. */
  readonly called: readonly Node[]
  /** What the constants of the file are initialised with. */
  readonly constants: ReadonlyMap<string, Expression>
}

/** Reads files for as long as something is told; nothing of them is known afterwards. */
export interface SyntaxReader {
  ofSource(source: SourceText): Syntax
  /** The syntax of a file as it was run, or as it is; nothing where it cannot be read. */
  ofFile(file: string): Syntax | undefined
}

/** A reader that has read nothing yet. */
export function syntaxReader(): SyntaxReader {
  const ofSource = remembered(syntaxOf)
  const sourceOf = remembered(readSource)
  return {
    ofSource,
    ofFile(file) {
      const source = sourceOf(file)
      return source && ofSource(source)
    },
  }
}

function readSource(file: string): SourceText | undefined {
  const text = sourceRunAs(file) ?? readableText(file)
  return text === undefined ? undefined : { file, text }
}

function syntaxOf(source: SourceText): Syntax {
  const literals = new Map<number, Node>()
  const calls: CallExpression[] = []
  const called: Node[] = []
  const constants = new Map<string, Expression>()
  const { program } = parser().parseSync(source.file, source.text, { sourceType: "module" })
  visit(program, {
    ObjectExpression: (node) => void literals.set(node.start, node),
    ArrayExpression: (node) => void literals.set(node.start, node),
    CallExpression(node) {
      calls.push(node)
      called.push(node.callee)
    },
    TaggedTemplateExpression: ({ tag }) => void called.push(tag),
    VariableDeclarator({ id, init }) {
      if (id.type === "Identifier" && init !== null && !constants.has(id.name))
        constants.set(id.name, init)
    },
  })
  return { source, literals, calls, called, constants }
}

/** The name by which something is called: of a member, its own. */
export function nameOfCalled(node: Node): Node {
  return node.type === "MemberExpression" ? node.property : node
}

/**
 * Where the name starts that ends at an offset, as some source maps lead there; others lead to what is
 * before a name that has a guard.
 */
export function nameAt(offset: number, { source, called }: Syntax): number {
  const before = /[\s.!]+(?=[\p{ID_Start}$_])/uy
  before.lastIndex = offset
  const [skipped = ""] = before.exec(source.text) ?? []
  const ended = called.map(nameOfCalled).find(({ end }) => end === offset)
  return ended === undefined ? offset + skipped.length : ended.start
}
