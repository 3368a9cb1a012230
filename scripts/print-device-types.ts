/**
 * Writes the types of disko's devices out in the declarations that `tsc` made: an interface for each
 * type that follows from a schema, and what device types add themselves to, with all of them in it. The
 * editor need not infer them anew after every edit, and tells what the schemas' comments say, which
 * `tsc` leaves out; and they are complete in a program that sees a few of the files only.
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

/** How the types of one kind are written out, and which ones these are. */
interface Printer {
  readonly fits: (type: TypeScript.TypeNode, source: TypeScript.SourceFile) => boolean
  readonly print: (
    declaration: TypeScript.TypeAliasDeclaration,
    checker: TypeScript.TypeChecker,
  ) => string
}

/** Devices: their types are made from schemas, by `WithExpressions`. */
const devices: Printer = {
  fits: (type, source) => type.getText(source).startsWith("WithExpressions<z.input<"),
  print: printInterface,
}

/** What has devices of each type that adds itself to it: by group, or as a union of contents. */
const registries: readonly Printer[] = [
  { fits: (type) => ts.isMappedTypeNode(type), print: printInterface },
  {
    fits: (type, source) => /Contents\[keyof \w+Contents\]$/.test(type.getText(source)),
    print: printUnion,
  },
]

/** The texts of the types in a file that are written out, by their names. */
function printedTypes(
  source: TypeScript.SourceFile,
  printers: readonly Printer[],
  checker: TypeScript.TypeChecker,
): ReadonlyMap<string, string> {
  const aliases = source.statements
    .filter((statement) => ts.isTypeAliasDeclaration(statement))
    .filter(({ typeParameters }) => typeParameters === undefined)
  return new Map(
    aliases.flatMap((alias) => {
      const printer = printers.find(({ fits }) => fits(alias.type, source))
      return printer === undefined ? [] : [[alias.name.text, printer.print(alias, checker)]]
    }),
  )
}

function printUnion(
  declaration: TypeScript.TypeAliasDeclaration,
  checker: TypeScript.TypeChecker,
): string {
  const type = checker.getTypeAtLocation(declaration.name)
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias
  const text = checker.typeToString(type, declaration, flags)
  return `export type ${declaration.name.text} = ${text}`
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

/** Writes out the types of `files` in the declarations of `output`. */
function printTypes(
  files: readonly string[],
  options: TypeScript.CompilerOptions,
  printers: readonly Printer[],
  output: string,
): void {
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  for (const file of files) {
    const source = program.getSourceFile(file)
    const printed = source && printedTypes(source, printers, checker)
    if (printed === undefined || printed.size === 0) continue
    const declarations = join(output, basename(file).replace(/(\.d)?\.ts$/, ".d.ts"))
    writeFileSync(declarations, withInterfaces(readFileSync(declarations, "utf8"), printed))
  }
}

/** Writes out the types in the declarations of `output`, which were made of the sources in `src`. */
function printDeviceTypes(output: string): void {
  const settings = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.build.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  if (settings === undefined) throw new Error("tsconfig.build.json cannot be read")
  const { fileNames, options } = settings
  const sources = fileNames.filter((file) => file.startsWith(join(root, "src/disko/types/")))
  const folder = join(root, output, "disko/types")
  printTypes(sources, options, [devices], folder)
  // devices have names by now, which these are written with
  const declarations = sources.map((file) => join(folder, basename(file).replace(/\.ts$/, ".d.ts")))
  printTypes(declarations, options, registries, folder)
}

printDeviceTypes(process.argv[2] ?? "dist")
