/** The syntax of the user's files, parsed again where the place of something in it is to be told. */
import { readFileSync } from "node:fs"
import type { CallExpression, Expression, Node } from "oxc-parser"
import { sourceRunAs } from "../../call-site.ts"
import type { SourceText } from "../../origin.ts"
import { parser } from "./compilers.ts"
import { visit } from "./visit.ts"

/** A file, and what paths are followed through in it. */
export interface Syntax {
  readonly source: SourceText
  /** Objects and lists by where they start. */
  readonly literals: ReadonlyMap<number, Node>
  readonly calls: readonly CallExpression[]
  /** What the constants of the file are initialised with. */
  readonly constants: ReadonlyMap<string, Expression>
}

/** Reads files for as long as something is told; nothing of them is known afterwards. */
export interface SyntaxReader {
  ofSource(source: SourceText): Syntax
  /** The syntax of a file as it was run, or as it is; nothing where it cannot be read. */
  ofFile(file: string): Syntax | undefined
}

export function syntaxReader(): SyntaxReader {
  const known = new Map<SourceText, Syntax>()
  const files = new Map<string, SourceText | undefined>()

  function ofSource(source: SourceText): Syntax {
    const syntax = known.get(source) ?? syntaxOf(source)
    known.set(source, syntax)
    return syntax
  }

  return {
    ofSource,
    ofFile(file) {
      const source = files.has(file) ? files.get(file) : readSource(file)
      files.set(file, source)
      return source && ofSource(source)
    },
  }
}

function readSource(file: string): SourceText | undefined {
  const run = sourceRunAs(file)
  if (run !== undefined) return { file, text: run }
  try {
    return { file, text: readFileSync(file, "utf8").replace(/^\uFEFF/, "") }
  } catch {
    return undefined
  }
}

function syntaxOf(source: SourceText): Syntax {
  const literals = new Map<number, Node>()
  const calls: CallExpression[] = []
  const constants = new Map<string, Expression>()
  const { program } = parser().parseSync(source.file, source.text, { sourceType: "module" })
  visit(program, {
    ObjectExpression: (node) => void literals.set(node.start, node),
    ArrayExpression: (node) => void literals.set(node.start, node),
    CallExpression: (node) => void calls.push(node),
    VariableDeclarator({ id, init }) {
      if (id.type === "Identifier" && init !== null && !constants.has(id.name))
        constants.set(id.name, init)
    },
  })
  return { source, literals, calls, constants }
}
