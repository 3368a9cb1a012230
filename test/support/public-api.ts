/** What the package exports, as its declarations say it: read from `dist/`, as a user's editor does. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import type TypeScript from "typescript-6"

// as CommonJS, which it is: imported, vitest would transform all of it
const ts = createRequire(import.meta.url)("typescript-6") as typeof TypeScript

const root = join(import.meta.dirname, "../..")
const dist = join(root, "dist")

/** A name that a user can import. */
export interface PublicName {
  /** What it is imported from: `nixgen/layouts`. */
  readonly face: string
  readonly name: string
  readonly kind: string
  /** Its declaration without comments, or its first line where it is made of data. */
  readonly signature: string
  /** What its docstring says, without examples. */
  readonly documentation: string
  /** The code of its examples. */
  readonly examples: readonly string[]
  /** Types of nixgen's own in its declaration that nothing exports. */
  readonly hidden: readonly string[]
}

interface Package {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>
}

/** What the package's `exports` are imported as, and the declarations of each. */
function facesOf(): readonly { readonly face: string; readonly file: string }[] {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Package
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "string"
      ? []
      : [{ face: `nixgen${path.slice(1)}`, file: join(root, target.types) }],
  )
}

const options: TypeScript.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  strict: true,
  skipLibCheck: true,
  types: ["node"],
}

/** Declarations that were read already, of which there are many. */
const sources = new Map<string, TypeScript.SourceFile | undefined>()

function compilerHost(): TypeScript.CompilerHost {
  const host = ts.createCompilerHost(options)
  return {
    ...host,
    getSourceFile: (path, ...rest) => {
      if (!sources.has(path)) sources.set(path, host.getSourceFile(path, ...rest))
      return sources.get(path)
    },
  }
}

/** Every name that the package exports, by face and name. */
export function publicNames(): readonly PublicName[] {
  const faces = facesOf()
  const program = ts.createProgram(
    faces.map(({ file }) => file),
    options,
    compilerHost(),
  )
  const checker = program.getTypeChecker()
  const exported = faces.flatMap(({ face, file }) =>
    exportsOf(file, program).map((symbol) => ({ face, name: symbol.name, symbol: target(symbol) })),
  )
  const known = new Set(exported.map(({ symbol }) => symbol))
  return exported
    .map(({ face, name, symbol }) => ({
      face,
      name,
      ...declared(symbol, checker),
      ...documented(symbol, checker),
      hidden: hiddenIn(symbol, known, checker),
    }))
    .toSorted((left, right) => compare(left.face, right.face) || compare(left.name, right.name))

  function target(symbol: TypeScript.Symbol): TypeScript.Symbol {
    return resolved(symbol, checker)
  }
}

function compare(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1
}

function exportsOf(file: string, program: TypeScript.Program): readonly TypeScript.Symbol[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${file} is missing: npm run build makes it`)
  return checker.getExportsOfModule(module)
}

/** What a name stands for, past every `export … from`. */
function resolved(symbol: TypeScript.Symbol, checker: TypeScript.TypeChecker): TypeScript.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

const kinds: readonly (readonly [TypeScript.SymbolFlags, string])[] = [
  [ts.SymbolFlags.Function, "function"],
  [ts.SymbolFlags.Class, "class"],
  [ts.SymbolFlags.Interface, "interface"],
  [ts.SymbolFlags.TypeAlias, "type"],
  [ts.SymbolFlags.Variable, "const"],
]

function declared(symbol: TypeScript.Symbol, checker: TypeScript.TypeChecker) {
  const kind = kinds.find(([flag]) => (symbol.flags & flag) !== 0)?.[1] ?? "unknown"
  return {
    kind,
    signature: declarationsOf(symbol)
      .map((each) => printed(each, checker))
      .join("\n"),
  }
}

function declarationsOf(symbol: TypeScript.Symbol): readonly TypeScript.Declaration[] {
  return symbol.declarations ?? []
}

const printer = ts.createPrinter({ removeComments: true })

function printed(declaration: TypeScript.Declaration, checker: TypeScript.TypeChecker): string {
  const source = declaration.getSourceFile()
  if (isGenerated(source) && ts.isInterfaceDeclaration(declaration))
    return `interface ${declaration.name.text} { /* made of data */ }`
  if (ts.isTypeAliasDeclaration(declaration) && isMadeOfValues(declaration, checker))
    return `type ${declaration.name.text} = ${writtenOut(declaration, checker)}`
  const text = printer.printNode(ts.EmitHint.Unspecified, declaration, source)
  const isVariable = ts.isVariableDeclaration(declaration)
  const shown = (isVariable ? `const ${text}` : text).replace(/^(export |declare )+/, "")
  return shown.replaceAll(/import\("[^"]*"\)\./g, "")
}

/** Whether a file is printed from tables of options: what it says is data. */
function isGenerated({ fileName }: TypeScript.SourceFile): boolean {
  return fileName.startsWith(join(dist, "options/bundle/"))
}

/** Whether a type says what a constant has: its words are what a user sees of it. */
function isMadeOfValues(
  declaration: TypeScript.TypeAliasDeclaration,
  checker: TypeScript.TypeChecker,
): boolean {
  const type = checker.getTypeAtLocation(declaration.name)
  const parts = type.isUnion() ? type.types : [type]
  return /\btypeof\b/.test(declaration.getText()) && parts.every((part) => part.isLiteral())
}

function writtenOut(
  declaration: TypeScript.TypeAliasDeclaration,
  checker: TypeScript.TypeChecker,
): string {
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias
  const type = checker.getTypeAtLocation(declaration.name)
  return checker.typeToString(type, declaration, flags)
}

function documented(symbol: TypeScript.Symbol, checker: TypeScript.TypeChecker) {
  const examples = symbol.getJsDocTags(checker).filter(({ name }) => name === "example")
  return {
    documentation: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: examples.map(({ text }) => codeIn(ts.displayPartsToString(text))),
  }
}

/** The code of an example, out of its fence. */
function codeIn(text: string): string {
  return /```ts\n(.*?)\n?```/s.exec(text)?.[1] ?? text
}

/** The types in a declaration that are nixgen's own and that no face exports. */
function hiddenIn(
  symbol: TypeScript.Symbol,
  known: ReadonlySet<TypeScript.Symbol>,
  checker: TypeScript.TypeChecker,
): readonly string[] {
  const found = declarationsOf(symbol)
    .filter((declaration) => !isGenerated(declaration.getSourceFile()))
    .filter((each) => !(ts.isTypeAliasDeclaration(each) && isMadeOfValues(each, checker)))
    .flatMap((declaration) => [...referencesIn(declaration)])
    .flatMap((name) => checker.getSymbolAtLocation(name) ?? [])
    .map((each) => resolved(each, checker))
    .filter((each) => !known.has(each) && isOwn(each))
  return [...new Set(found.map(({ name }) => name))]
}

/** The names of types in a declaration, and those of values whose types it takes. */
function* referencesIn(node: TypeScript.Node): Iterable<TypeScript.Node> {
  if (ts.isTypeReferenceNode(node)) yield node.typeName
  if (ts.isExpressionWithTypeArguments(node)) yield node.expression
  if (ts.isTypeQueryNode(node)) yield node.exprName
  if (ts.isImportTypeNode(node) && node.qualifier !== undefined) yield node.qualifier
  const inner: TypeScript.Node[] = []
  ts.forEachChild(node, (child) => void inner.push(child))
  for (const child of inner) yield* referencesIn(child)
}

/** Whether a type is declared by nixgen, and by name: parameters of types are not. */
function isOwn(symbol: TypeScript.Symbol): boolean {
  if (symbol.flags & ts.SymbolFlags.TypeParameter) return false
  return declarationsOf(symbol).some((each) => each.getSourceFile().fileName.startsWith(`${dist}/`))
}

/** What the compiler says of examples, each a module of its own in a project that has nixgen. */
export function exampleProblems(names: readonly PublicName[]): readonly string[] {
  const examples = new Map(
    names.flatMap((each, index) =>
      each.examples.map((code, number) => {
        const path = join(root, `${each.name}-${index}-${number}.ts`)
        return [path, withImports(code, each, names)] as const
      }),
    ),
  )
  const disk = compilerHost()
  const host: TypeScript.CompilerHost = {
    ...disk,
    fileExists: (path) => examples.has(path) || disk.fileExists(path),
    readFile: (path) => examples.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = examples.get(path)
      return text === undefined
        ? disk.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language, true)
    },
  }
  const program = ts.createProgram([...examples.keys()], options, host)
  return [...examples].flatMap(([path, text]) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(path)),
      ...program.getSemanticDiagnostics(program.getSourceFile(path)),
    ].map(({ messageText }) => `${text}\n→ ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  )
}

/** An example with imports of the public names in it that it neither imports nor makes itself. */
function withImports(code: string, { face }: PublicName, names: readonly PublicName[]): string {
  const own = new Set(
    [...code.matchAll(/import \{([^}]*)\}|(?:const|let) (?:\{([^}]*)\}|(\w+))/g)].flatMap((found) =>
      found.slice(1).flatMap((text) => text?.split(/\W+/) ?? []),
    ),
  )
  const bare = code.replaceAll(/"[^"]*"|\/\/.*/g, "")
  const used = names.filter(
    ({ name, kind }) =>
      (kind === "function" || kind === "const") &&
      !own.has(name) &&
      new RegExp(`(?<![.\\w])${name}\\b(?!\\s*:)`).test(bare),
  )
  const faceOf = (name: string): string =>
    used.some((each) => each.name === name && each.face === face)
      ? face
      : (used.find((each) => each.name === name)?.face ?? face)
  const imports = [...new Set(used.map(({ name }) => name))].map(
    (name) => `import { ${name} } from "${faceOf(name)}"\n`,
  )
  return `${imports.join("")}${code}\nexport {}\n`
}
