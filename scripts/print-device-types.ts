/**
 * Writes the types of disko's devices out in the declarations that `tsc` made: an interface for each
 * type that follows from a schema. The editor need not infer them anew after every edit, and tells
 * what the schemas' comments say, which `tsc` leaves out.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, join } from "node:path"
import type TypeScript from "typescript-6"

// As CommonJS, which it is: imported, jiti would transpile all of it.
const ts = createRequire(import.meta.url)("typescript-6") as typeof TypeScript

const root = join(import.meta.dirname, "..")

/** A part of a text, and what takes its place. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The types in a file that are made from schemas, by `WithExpressions`. */
function derivedTypes(source: TypeScript.SourceFile): readonly TypeScript.TypeAliasDeclaration[] {
  return source.statements
    .filter((statement) => ts.isTypeAliasDeclaration(statement))
    .filter(({ type }) => type.getText(source).startsWith("WithExpressions<z.input<"))
}

function printInterface(
  declaration: TypeScript.TypeAliasDeclaration,
  checker: TypeScript.TypeChecker,
): string {
  const type = checker.getTypeAtLocation(declaration.name)
  const members = checker
    .getPropertiesOfType(type)
    .map((member) => printMember(member, declaration, checker))
  return `export interface ${declaration.name.text} {\n${members.join("")}}`
}

function printMember(
  member: TypeScript.Symbol,
  around: TypeScript.Node,
  checker: TypeScript.TypeChecker,
): string {
  const type = checker.getTypeOfSymbolAtLocation(member, around)
  const text = checker.typeToString(type, around, ts.TypeFormatFlags.NoTruncation)
  const comment = ts.displayPartsToString(member.getDocumentationComment(checker))
  const doc = comment === "" ? "" : `    /** ${comment} */\n`
  const optional = member.flags & ts.SymbolFlags.Optional ? "?" : ""
  const name = /^\w+$/.test(member.name) ? member.name : JSON.stringify(member.name)
  return `${doc}    readonly ${name}${optional}: ${text};\n`
}

/** The text of a declaration file with the types written out. */
function withInterfaces(text: string, interfaces: ReadonlyMap<string, string>): string {
  const source = ts.createSourceFile("declarations.d.ts", text, ts.ScriptTarget.ES2023, true)
  const edits = source.statements.flatMap((statement): readonly Edit[] => {
    if (!ts.isTypeAliasDeclaration(statement)) return []
    const printed = interfaces.get(statement.name.text)
    if (printed === undefined) return []
    return [{ start: statement.getStart(source), end: statement.end, text: printed }]
  })
  return edits.reduceRight(
    (edited, { start, end, text: printed }) => edited.slice(0, start) + printed + edited.slice(end),
    text,
  )
}

/** Writes out the types in the declarations of `output`, which were made of the sources in `src`. */
function printDeviceTypes(output: string): void {
  const settings = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.build.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  if (settings === undefined) throw new Error("tsconfig.build.json cannot be read")
  const disko = join(root, "src/disko/types")
  const files = settings.fileNames.filter((file) => file.startsWith(disko))
  const program = ts.createProgram(files, settings.options)
  const checker = program.getTypeChecker()
  for (const file of files) {
    const source = program.getSourceFile(file)
    const types = source === undefined ? [] : derivedTypes(source)
    if (types.length === 0) continue
    const printed = new Map(types.map((type) => [type.name.text, printInterface(type, checker)]))
    const declarations = join(output, "disko/types", basename(file).replace(/\.ts$/, ".d.ts"))
    writeFileSync(declarations, withInterfaces(readFileSync(declarations, "utf8"), printed))
  }
}

printDeviceTypes(process.argv[2] ?? "dist")
