/** A source file as JavaScript that the loader can run, with the way back to every place in it. */
import type MagicString from "magic-string"
import type { SourceMap } from "oxc-transform"
import type { OxcError, ParseResult, Program, VisitorObject } from "oxc-parser"
import { mergeProblem } from "../../problems/merge-mark.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { outlineOf } from "../comments/outline-of.ts"
import type { JavaScript, JavaScriptOptions, StaticImport } from "./made.ts"
import { changingValues } from "./changing-values.ts"
import { closingTags } from "./closing-tags.ts"
import { edits, parser, sourceMaps, transformer } from "./compilers.ts"
import { duplicateExports } from "./duplicate-exports.ts"
import { duplicateKeys } from "./duplicate-keys.ts"
import { guarding } from "./guards.ts"
import { lostDigits } from "./lost-digits.ts"
import { names } from "./names.ts"
import { type Nature, isCommonJs, natureSearch } from "./nature.ts"
import { telling } from "./origins.ts"
import { quotedReferences } from "./quoted-references.ts"
import { surplusArguments } from "./surplus-arguments.ts"
import {
  type FoundInSource,
  type SourceText,
  nestedWithinBounds,
  problemInSource,
  requireBounds,
} from "./source-problems.ts"
import { transpiled } from "./typescript.ts"
import { visit } from "./visit.ts"

/** Makes JavaScript of a file. Throws NG002 with every place where it cannot be parsed. */
export function javaScriptOf(source: SourceText, options: JavaScriptOptions): JavaScript {
  requireBounds(source)
  const { maps: _, ...made } = nestedWithinBounds(source, () => madeOf(source, options, false))
  return made
}

/**
 * The source map of what is made of a file. It takes as long as to make that, and is asked for where a
 * place is told.
 */
export function sourceMapOf(source: SourceText, options: JavaScriptOptions): string {
  const { maps } = madeOf(source, options, true)
  return sourceMaps()([...maps], () => null).toString()
}

/** What is made, with the maps of its steps, the last one first. */
interface Made extends JavaScript {
  readonly maps: readonly string[]
}

function madeOf(source: SourceText, options: JavaScriptOptions, isMapped: boolean): Made {
  const parsed = parse(source)
  const { program, module } = parsed
  const text = new (edits().default)(source.text)
  const search = natureSearch()
  const guards = guarded(text)
  const tags = closingTags(text)
  // all in one visit: to go through a file takes as long as what is done on the way
  visit(program, ...search.visitors, ...guards.visitors, ...tags.visitors)
  const nature = search.found()
  if (nature.jsx !== undefined) throw new ProblemError([jsxProblem(nature.jsx, source)])
  if (nature.older !== undefined && (nature.waits || module.importMetas.length > 0))
    throw new ProblemError([mixedProblem(nature.older, source)])
  const doubled = duplicateExports(module, source.text)
  if (doubled.length > 0)
    throw new ProblemError(doubled.map((each) => problemInSource(each, source)))
  const kind = isCommonJs(source.file, nature, module) ? "commonjs" : "module"
  // code is run within a function, where no line is for the shell
  if (program.hashbang !== null) text.overwrite(0, "#!".length, "//")
  if (kind === "commonjs") visit(program, importing(text))
  const stripped = strip(text.toString(), source, { ...options, kind, nature, isMapped })
  const run =
    kind === "commonjs"
      ? { code: stripped.code, maps: [], imports: [] }
      : runnable(stripped.code, source, program, isMapped)
  // the map of a text that no guard was written into would lead from each place to itself
  const written = isMapped && text.hasChanged() ? [mapOf(text, source)] : []
  return {
    kind,
    code: tags.restored(run.code),
    imports: run.imports,
    maps: [...run.maps, ...stripped.maps, ...written],
    waits: nature.waits,
    unfollowed: kind === "commonjs" ? ["CommonJS"] : [...nature.unfollowed],
    keepsState: nature.keepsState,
    outline: options.isOwn ? outlineOf(parsed, source.text) : undefined,
    // what is written in a package is nothing that its user can mend
    found: options.isOwn ? guards.found() : [],
  }
}

function parse(source: SourceText): ParseResult {
  const sourceType = source.file.endsWith(".cjs") ? "commonjs" : "module"
  const options = { sourceType, showSemanticErrors: true } as const
  const parsed = parser().parseSync(source.file, source.text, options)
  if (parsed.errors.length === 0) return parsed
  const merged = mergeProblem("NG002", source.text, source.file)
  if (merged !== undefined) throw new ProblemError([merged])
  throw new ProblemError(parsed.errors.map((each) => syntaxProblem(each, source)))
}

function syntaxProblem({ message, labels, helpMessage }: OxcError, source: SourceText): Problem {
  // of two that cannot both be, the second one is told
  const label = /already|multiple|duplicate/i.test(message) ? labels.at(-1) : labels[0]
  const offset = label?.start ?? 0
  const hint = helpMessage ?? undefined
  return problemInSource(
    { ...problem("NG002", { message: `the file cannot be parsed: ${message}`, hint }), offset },
    source,
  )
}

function jsxProblem(offset: number, source: SourceText): Problem {
  const message = "the file has JSX, which is no part of definitions"
  return problemInSource({ ...problem("NG002", { message }), offset }, source)
}

function mixedProblem(offset: number, source: SourceText): Problem {
  const message =
    "the file is a CommonJS module by this, and a module of JavaScript by its await or import.meta"
  const hint = "write `import x from` or `export default`"
  return problemInSource({ ...problem("NG002", { message, hint }), offset }, source)
}

/** What writes into a text as its syntax is visited, and what is wrong with it. */
interface Guards {
  readonly visitors: readonly VisitorObject[]
  readonly found: () => readonly FoundInSource[]
}

/** Writes the guards into a text, and what tells of its values. */
function guarded(text: MagicString): Guards {
  const lost: FoundInSource[] = []
  const references: FoundInSource[] = []
  return {
    visitors: [
      guarding(text),
      changingValues(text),
      telling(text),
      duplicateKeys((each) => lost.push(each)),
      lostDigits(text.original, (each) => lost.push(each)),
      quotedReferences(text.original, (each) => references.push(each)),
      surplusArguments(text.original, (each) => references.push(each)),
      dividedImports(text),
    ],
    found: () => [...lost, ...references],
  }
}

/** Every name and sign of the text has its place in the map. */
function mapOf(text: MagicString, { file }: SourceText): string {
  return text.generateMap({ hires: "boundary", source: file }).toString()
}

/** Imports at run time, where the file is no module that the transformer would look after. */
function importing(text: MagicString): VisitorObject {
  return {
    ImportExpression: ({ start }) =>
      void text.overwrite(start, start + "import".length, names.import),
  }
}

/** Two imports in place of `import a, * as b from "…"`, of which the transformer would lose the first. */
function dividedImports(text: MagicString): VisitorObject {
  return {
    ImportDeclaration({ specifiers: [first, second], source }) {
      if (first === undefined || second?.type !== "ImportNamespaceSpecifier") return
      text.overwrite(first.end, second.start, ` from ${source.raw}; import `)
    },
  }
}

type Stripped = Pick<Made, "code" | "maps">

interface Stripping extends JavaScriptOptions {
  readonly kind: JavaScript["kind"]
  readonly nature: Nature
  readonly isMapped: boolean
}

/** Without types. What is more than types is left to TypeScript itself. */
function strip(code: string, source: SourceText, options: Stripping): Stripped {
  const { nature, kind, isMapped, useDefineForClassFields, verbatimModuleSyntax } = options
  const isTypeScript = /\.[cm]?tsx?$/.test(source.file)
  const isOlder = isTypeScript && nature.fields && !useDefineForClassFields
  if (nature.lowered || isOlder || (isTypeScript && kind === "commonjs")) {
    const { map, ...result } = transpiled(code, source.file, options)
    return { code: result.code, maps: [map] }
  }
  const { errors, map, ...result } = transformer().transformSync(source.file, code, {
    sourcemap: isMapped,
    sourceType: kind,
    typescript: { onlyRemoveTypeImports: verbatimModuleSyntax },
  })
  const [error] = errors
  if (error !== undefined) throw new ProblemError([unlowered(error, source)])
  return { code: result.code, maps: textsOf(map) }
}

function textsOf(map: SourceMap | undefined): readonly string[] {
  return map === undefined ? [] : [JSON.stringify(map)]
}

/** A namespace before the function or class that it is merged with, which is none then (TypeScript's TS2434). */
function earlyNamespace(
  { message }: Pick<OxcError, "message">,
  source: SourceText,
  { body }: Program,
): Problem | undefined {
  const declared = body.map((each) => ("declaration" in each ? each.declaration : each))
  const early = declared.find(
    (each) =>
      each?.type === "TSModuleDeclaration" &&
      each.id.type === "Identifier" &&
      message.includes(`\`${each.id.name}\``),
  )
  if (early?.type !== "TSModuleDeclaration") return undefined
  const told = "the namespace stands before what it is merged with"
  const hint = "write the function or the class first"
  return problemInSource(
    { ...problem("NG002", { message: told, hint }), offset: early.id.start },
    source,
  )
}

function unlowered({ message }: Pick<OxcError, "message">, { file }: SourceText): Problem {
  const told = `the file cannot be made JavaScript: ${message}`
  return problem("NG002", { message: told, place: { file } })
}

/** A last import, of nothing: where it stands in the code, all others have been made. */
const ready = "nixgen:ready"

/** A statement of the code that imports a module; comments may stand before it in its line. */
const importStatement =
  /(?<=^|\*\/\s*)const __vite_ssr_import_\d+__ = await __vite_ssr_import__\(("(?:[^"\\]|\\.)*")(?:, \{ importedNames: (\[[^\]]*\]) \})?\);$/gm

/**
 * The body of a generator function. It defines what the module exports, and stops; the loader then
 * has all modules that it imports run, and lets it go on. In between, modules that import each other
 * have each other's functions, as with JavaScript's own modules.
 */
function runnable(
  code: string,
  source: SourceText,
  program: Program,
  isMapped: boolean,
): Pick<Made, "code" | "maps" | "imports"> {
  const options = { sourcemap: isMapped }
  const result = transformer().moduleRunnerTransformSync(
    source.file,
    `${code}\nimport ${JSON.stringify(ready)}`,
    options,
  )
  const [error] = result.errors
  if (error !== undefined)
    throw new ProblemError([earlyNamespace(error, source, program) ?? unlowered(error, source)])
  const imports: StaticImport[] = []
  let isReady = false
  const run = result.code.replace(
    importStatement,
    (statement, specifier: string, taken?: string) => {
      if (isReady) return statement
      isReady = JSON.parse(specifier) === ready
      if (isReady) return "yield;"
      imports.push({
        specifier: JSON.parse(specifier),
        ...(taken === undefined ? {} : { names: JSON.parse(taken) }),
      })
      return statement.replace(/[^\n]+/g, "")
    },
  )
  return { code: run, maps: textsOf(result.map), imports }
}
