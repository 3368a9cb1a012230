/** What is told of imports that lead to nothing, or take a name that a module does not give. */
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { suggestion } from "../../problems/suggest.ts"
import { parser } from "./compilers.ts"
import { type Imported, type ModuleRecord, isRecord } from "./record.ts"
import type { Target } from "./resolve.ts"
import { type SourceText, placeInSource } from "./source-problems.ts"

/** Where a specifier leads to nothing. */
export function missingModule(
  { message, hint }: Extract<Target, { kind: "missing" }>,
  specifier: string,
  from: SourceText,
): Problem {
  const place = placeOfSpecifier(specifier, from)
  return problem("NG009", { message, hint, place })
}

/** What Node refuses to load, at the import; what a module that it loads throws stays that. */
export function refusedImport(
  error: unknown,
  specifier: string | undefined,
  from: SourceText,
): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  if (specifier === undefined || !refusals.has(code)) return error
  const message = `Node cannot load ${JSON.stringify(specifier)}: ${words(error)}`
  const place = placeOfSpecifier(specifier, from)
  const hint =
    "a definition imports TypeScript, JavaScript and JSON; read any other file with node:fs"
  return new ProblemError([problem("NG009", { message, hint, place })])
}

/** Codes of Node's loader (Node.js, "Errors"). */
const refusals: ReadonlySet<string> = new Set([
  "ERR_UNKNOWN_FILE_EXTENSION",
  "ERR_UNKNOWN_MODULE_FORMAT",
  "ERR_MODULE_NOT_FOUND",
  "ERR_UNSUPPORTED_DIR_IMPORT",
  "ERR_UNSUPPORTED_ESM_URL_SCHEME",
  "ERR_INVALID_MODULE_SPECIFIER",
])

function words(error: unknown): string {
  const { message } = Object(error)
  return String(message).split(/ imported from | for \/| in \//)[0] ?? ""
}

/** The names that modules take from others which do not give them. */
export function missingNames({ made, imports, source }: ModuleRecord): readonly Problem[] {
  return (made?.imports ?? []).flatMap(({ specifier, names = [] }, index) => {
    const imported = imports[index]
    const given = imported === undefined ? undefined : namespaceOf(imported)
    if (given === undefined) return []
    return names
      .filter((name) => !Object.hasOwn(given, name))
      .map((name) => missingName(name, specifier, Object.keys(given), source))
  })
}

/** What a module gives, as far as its names are known: those of JSON and CommonJS once it has run. */
function namespaceOf(imported: Imported): object | undefined {
  if (!isRecord(imported)) return imported.namespace
  const isKnown = imported.made?.kind === "module" || imported.stage === "done"
  return isKnown ? imported.namespace : undefined
}

function missingName(
  name: string,
  specifier: string,
  given: readonly string[],
  source: SourceText,
): Problem {
  return problem("NG009", {
    message:
      name === "default"
        ? `${JSON.stringify(specifier)} has no default export`
        : `${JSON.stringify(specifier)} exports no ${name}`,
    place: placeOfImported(name, specifier, source),
    hint: suggestion(name, given),
  })
}

/** Where a specifier is written: between quotes, as a rule once. */
function placeOfSpecifier(specifier: string, source: SourceText) {
  const quoted = [`"${specifier}"`, `'${specifier}'`, `\`${specifier}\``]
  const [offset] = quoted.map((each) => source.text.indexOf(each)).filter((each) => each >= 0)
  return offset === undefined ? { file: source.file } : placeInSource(offset, source)
}

/** Where a name is imported; where that is from, if it is passed on only. */
function placeOfImported(name: string, specifier: string, source: SourceText) {
  const { module } = parser().parseSync(source.file, source.text, { sourceType: "module" })
  const imported = module.staticImports
    .filter(({ moduleRequest }) => moduleRequest.value === specifier)
    .flatMap(({ entries }) => entries)
    .find(({ importName }) => (importName.name ?? importName.kind.toLowerCase()) === name)
  const start = imported?.importName.start ?? imported?.localName.start
  return start === undefined ? placeOfSpecifier(specifier, source) : placeInSource(start, source)
}
