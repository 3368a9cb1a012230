/**
 * What the modules of a generated tree define, and where in their texts: NixOS says of an option which
 * files define it, and no more. Read from the texts themselves, so that a user's own modules in Nix
 * are read like generated ones.
 */
import { posix } from "node:path"
import { appendAll } from "../../append.ts"
import type { Apply, AttributeSet, Binding, Definition, Node } from "../../nix/syntax/ast.ts"
import { bodyOf } from "../../nix/syntax/body.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { pathReferences } from "../../nix/syntax/path-references.ts"
import { unescapeSimple } from "../../nix/syntax/escape.ts"
import { parse } from "../../nix/syntax/grammar.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import { leadsInto } from "../../problems/problem.ts"
import { keptFor, remembered } from "../../remembered.ts"

/** A position in a text of the tree: an offset in UTF-16 units. */
export interface TextPlace {
  readonly file: string
  readonly offset: number
}

/** An argument that a layout is given. */
export interface GivenArgument extends TextPlace {
  readonly value: Node
}

/** A definition of an option, or of something in its value. */
export interface OptionDefinition {
  /** The module that NixOS knows it by. */
  readonly module: string
  readonly path: readonly string[]
  /** Where its last name stands. */
  readonly at: TextPlace
  readonly value: Node
  /** Where each name of its path stands, as far as it has one of its own. */
  readonly names: readonly TextPlace[]
  /** What the file's own names stand for: arguments that a layout is given. */
  readonly given: ReadonlyMap<string, GivenArgument>
  /** The option whose value the module knows as `cfg`. */
  readonly settings: readonly string[] | undefined
  /** The module that imports this one and gives it arguments. */
  readonly importer?: string | undefined
}

/** The importers of modules that are given arguments, by their files. */
export function importersOf(
  definitions: readonly OptionDefinition[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    definitions.flatMap(({ module, importer }) =>
      importer === undefined ? [] : [[module, importer]],
    ),
  )
}

/** The definitions of all modules that a host has from the tree, but for those of services that it does not use. */
export function definitionsOfHost(tree: GeneratedTree, host: string): readonly OptionDefinition[] {
  const services = new Set(modulePathsIn(tree, servicesIndex))
  const all = definitionsIn(tree, modulesOfHost(tree, host))
  const used = new Map<string, boolean>()
  const isUsed = ({ module, settings }: OptionDefinition): boolean => {
    if (settings === undefined || !services.has(module)) return true
    const known = used.get(module) ?? all.some((each) => sets(each, settings, module))
    used.set(module, known)
    return known
  }
  return all.filter(isUsed)
}

/** Whether a definition of another module is one of these settings. */
function sets(
  { module, path }: OptionDefinition,
  settings: readonly string[],
  own: string,
): boolean {
  return module !== own && leadsInto(path, settings)
}

/** The defaults of the options that those modules declare. */
export function defaultsOfHost(tree: GeneratedTree, host: string): readonly OptionDefinition[] {
  return modulesIn(tree, modulesOfHost(tree, host)).flatMap(({ defaults }) => defaults)
}

function modulesOfHost(tree: GeneratedTree, host: string): readonly string[] {
  const services = modulePathsIn(tree, servicesIndex)
  return [...sharedModulesIn(tree), `hosts/${host}`, ...services]
}

/** The index of the modules of services, which every host has. */
export const servicesIndex = "modules/services/default.nix"

/** What `hosts/default.nix` makes every host of, but for services: paths of files and folders. */
export function sharedModulesIn(tree: GeneratedTree): readonly string[] {
  const file = "hosts/default.nix"
  const expression = expressionIn(tree, file)
  const named = expression === undefined ? [] : pathReferences({ expression })
  const paths = named
    .filter(({ isWhole }) => isWhole)
    .map(({ text }) => posix.join(posix.dirname(file), text))
    .filter((path) => !aside.has(path))
  return [...new Set(["hosts/common", ...paths])]
}

/** What is there named beside modules. */
const aside = new Set(["hosts/inventory.nix", posix.dirname(servicesIndex)])

/** The definitions of modules, and of all that they import from the tree. */
export function definitionsIn(
  tree: GeneratedTree,
  modules: readonly string[],
): readonly OptionDefinition[] {
  return modulesIn(tree, modules).flatMap(({ definitions }) => definitions)
}

function modulesIn(tree: GeneratedTree, modules: readonly string[]): readonly Module[] {
  const found: Module[] = []
  const known = new Set<string>()
  const todo = [...modules]
  for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
    const file = fileOf(tree, next)
    if (file === undefined || known.has(file)) continue
    known.add(file)
    const read = readerOf(tree)(file)
    found.push(read)
    appendAll(todo, read.imports)
  }
  return found
}

/** The file that Nix takes for a path. */
function fileOf(tree: GeneratedTree, path: string): string | undefined {
  return [path, `${path}/default.nix`].find((each) => tree.has(each))
}

interface Module {
  readonly definitions: readonly OptionDefinition[]
  readonly defaults: readonly OptionDefinition[]
  readonly imports: readonly string[]
}

const nothing: Module = { definitions: [], defaults: [], imports: [] }

/** Reads modules of a tree by their files, each of them once. */
const readerOf = keptFor((tree: GeneratedTree) =>
  remembered((file: string) => readModule(tree, file)),
)

/** Where a module is read. */
interface Reading {
  readonly module: string
  readonly file: string
  readonly given: ReadonlyMap<string, GivenArgument>
  readonly settings: readonly string[] | undefined
  readonly importer?: string | undefined
}

function readModule(tree: GeneratedTree, module: string): Module {
  const body = expressionIn(tree, module)
  if (body === undefined) return nothing
  return moduleIn(tree, body, {
    module,
    file: module,
    given: new Map(),
    settings: settingsOf(body),
  })
}

function expressionIn(tree: GeneratedTree, file: string): Node | undefined {
  try {
    return parse(tree.get(file)?.content.toString() ?? "").file.expression
  } catch {
    return undefined
  }
}

/** `cfg` of a service's module: `let cfg = config.fleet.services.web; in …`. */
function settingsOf(body: Node): readonly string[] | undefined {
  const inner = body.kind === "lambda" ? body.body : body
  if (inner.kind !== "letIn") return undefined
  const cfg = inner.bindings.find((each) => each.kind === "definition" && isNamed(each, "cfg"))
  const value = cfg?.kind === "definition" ? cfg.value : undefined
  if (value?.kind !== "select" || !isName(value.expression, "config")) return undefined
  return value.path.flatMap(({ name }) => staticName(name))
}

function isNamed({ path }: Definition, name: string): boolean {
  return path.length === 1 && namesOf(path).join() === name
}

function isName(node: Node, name: string): boolean {
  return node.kind === "identifier" && node.name.text === name
}

function namesOf(path: Definition["path"]): readonly string[] {
  return path.flatMap(({ name }) => staticName(name).map(unescapeSimple))
}

function moduleIn(tree: GeneratedTree, node: Node, reading: Reading): Module {
  const body = bodyOf(node)
  if (body.kind === "apply") return layoutOf(tree, body, reading)
  if (body.kind !== "attributeSet") return nothing
  const structured = body.bindings.filter(isDefinition).filter((each) => isStructure(each))
  const own = structured.filter((each) => namesOf(each.path)[0] === "config")
  const imported = structured.filter((each) => isNamed(each, "imports"))
  const imports = imported.flatMap(({ value }) => pathsIn(value, reading.file))
  const given = imported
    .flatMap(({ value }) => callsIn(value))
    .map((each) => layoutOf(tree, each, reading))
  const along = { reading, path: [], names: [] }
  const definitions = [
    ...own.flatMap((each) => ofBinding(each, along, 1)),
    ...body.bindings
      .filter((each) => each.kind === "inherit" || !structured.includes(each))
      .flatMap((each) => ofBinding(each, along)),
  ]
  const declared = structured.filter((each) => namesOf(each.path)[0] === "options")
  const defaults = declared.flatMap((each) => ofBinding(each, along, 1)).flatMap(defaultOf)
  return {
    definitions: [...definitions, ...given.flatMap((each) => each.definitions)],
    defaults: [...defaults, ...given.flatMap((each) => each.defaults)],
    imports: [...imports, ...given.flatMap((each) => each.imports)],
  }
}

/** Modules in a list of imports that are given arguments. */
function callsIn(expression: Node): readonly Apply[] {
  const node = withoutParentheses(expression)
  if (node.kind === "list") return node.items.flatMap(callsIn)
  return node.kind === "apply" ? [node] : []
}

/** The default of an option, where that is written out. */
function defaultOf(declared: OptionDefinition): readonly OptionDefinition[] {
  const { value, at } = declared
  if (value.kind !== "apply" || functionName(value.function) !== "mkOption") return []
  const [given] = value.arguments
  const bindings = given?.kind === "attributeSet" ? given.bindings.filter(isDefinition) : []
  return bindings
    .filter((each) => isNamed(each, "default"))
    .map((each) => ({ ...declared, value: each.value, at: { ...at, offset: each.value.start } }))
}

/** What a module has that is no definition. */
function isStructure({ path }: Definition): boolean {
  return /^(config|options|imports|disabledModules|key|_file|_class|meta|freeformType)$/.test(
    namesOf(path)[0] ?? "",
  )
}

function isDefinition(binding: Binding): binding is Definition {
  return binding.kind === "definition"
}

/** `import ../../modules/disk-layouts/standard.nix { device = …; }`, or of a module with arguments. */
function layoutOf(
  tree: GeneratedTree,
  { function: fn, arguments: given }: Apply,
  reading: Reading,
): Module {
  const [path, settings] = given
  if (!isName(fn, "import") || path === undefined) return nothing
  const [target] = pathsIn(path, reading.file)
  const file = target === undefined ? undefined : fileOf(tree, target)
  const body = file === undefined ? undefined : expressionIn(tree, file)
  if (file === undefined || body === undefined) return nothing
  const written = settings?.kind === "attributeSet" ? argumentsIn(settings, reading.file) : []
  const own = saysItsFile(body) ? { module: file, importer: reading.module } : {}
  return moduleIn(tree, body, { ...reading, ...own, file, given: new Map(written) })
}

/** Whether NixOS knows what a function gives by a file of its own: `_file = ./gpu.nix;`. */
function saysItsFile(node: Node): boolean {
  const body = bodyOf(node)
  return (
    body.kind === "attributeSet" &&
    body.bindings.some((each) => isDefinition(each) && isNamed(each, "_file"))
  )
}

function argumentsIn(
  { bindings }: AttributeSet,
  file: string,
): readonly (readonly [string, GivenArgument])[] {
  return bindings.filter(isDefinition).map(({ path, start, value }) => {
    const offset = path[0]?.name.start ?? start
    return [namesOf(path)[0] ?? "", { file, offset, value }] as const
  })
}

/** The paths that are written in an expression, such as a list of imports, from the tree's folder. */
export function pathsIn(expression: Node, file: string): readonly string[] {
  const node = withoutParentheses(expression)
  if (node.kind === "list") return node.items.flatMap((each) => pathsIn(each, file))
  const [text] = node.kind === "path" ? node.parts : []
  return typeof text === "string" ? [posix.join(posix.dirname(file), text)] : []
}

/** How far a path has come. */
interface Along {
  readonly reading: Reading
  readonly path: readonly string[]
  readonly names: readonly TextPlace[]
}

function ofBinding(binding: Binding, along: Along, skipped = 0): readonly OptionDefinition[] {
  const { file } = along.reading
  if (binding.kind === "inherit")
    return binding.names.flatMap((name) => {
      const names = staticName(name).map(unescapeSimple)
      return ofValue(
        binding.from?.expression ?? nameNode(name),
        further(along, names, [{ file, offset: name.start }]),
      )
    })
  const places = binding.path.map(({ name }) => ({ file, offset: name.start }))
  const names = binding.path.map(({ name }) => staticName(name).map(unescapeSimple)[0])
  const known = names.findIndex((name) => name === undefined)
  const end = known < 0 ? names.length : known
  const path = names.slice(skipped, end).filter((name) => name !== undefined)
  const next = further(along, path, places.slice(skipped, end))
  // a name that only Nix knows: what is in it has no path
  return known < 0 ? ofValue(binding.value, next) : [leaf(binding.value, next, places[known])]
}

function nameNode(name: Definition["path"][number]["name"]): Node {
  return name.kind === "interpolation" ? name.expression : name
}

function further(along: Along, path: readonly string[], names: readonly TextPlace[]): Along {
  return { ...along, path: [...along.path, ...path], names: [...along.names, ...names] }
}

function leaf(value: Node, { reading, path, names }: Along, at?: TextPlace): OptionDefinition {
  const { module, file, given, settings, importer } = reading
  return {
    module,
    path,
    names,
    at: at ?? names.at(-1) ?? { file, offset: value.start },
    value,
    given,
    settings,
    ...(importer !== undefined && { importer }),
  }
}

/** The definitions in a value: what stands in sets, under conditions and priorities. */
function ofValue(value: Node, along: Along): readonly OptionDefinition[] {
  const inner = innerValues(value)
  if (inner !== undefined) return inner.flatMap((each) => ofValue(each, along))
  if (value.kind !== "attributeSet" || value.bindings.length === 0) return [leaf(value, along)]
  return value.bindings.flatMap((each) => ofBinding(each, along))
}

/** Functions of the library whose last argument is what is defined. */
const wrapping =
  /^(mkIf|mkForce|mkDefault|mkOverride|mkOptionDefault|mkVMOverride|mkBefore|mkAfter|mkOrder)$/

/** What a value is made of, each part of which says the same options. */
function innerValues(value: Node): readonly Node[] | undefined {
  if (value.kind === "parenthesized") return [value.expression]
  if (value.kind === "if") return [value.consequence, value.alternative]
  if (value.kind === "apply") return innerOfCall(value)
  if (value.kind === "binary")
    return value.operator.text === "//" ? [value.left, value.right] : undefined
  return "body" in value && value.kind !== "lambda" ? [value.body] : undefined
}

function innerOfCall({ function: fn, arguments: given }: Apply): readonly Node[] | undefined {
  const last = given.at(-1)
  const name = functionName(fn)
  if (last === undefined || name === undefined) return undefined
  if (wrapping.test(name)) return isSetLike(last) ? [last] : undefined
  if (name === "mkMerge" && last.kind === "list") return last.items
  return undefined
}

/** Whether something says options itself, and is no value at the end of a path. */
function isSetLike(expression: Node): boolean {
  const node = withoutParentheses(expression)
  return node.kind === "attributeSet" || innerValues(node) !== undefined
}

function functionName(fn: Node): string | undefined {
  if (fn.kind === "identifier") return fn.name.text
  if (fn.kind !== "select" || !isName(fn.expression, "lib")) return undefined
  return namesOf(fn.path).at(-1)
}

/** The modules that an index of them names: `{ web = ./web.nix; }`. */
export function modulePathsIn(tree: GeneratedTree, index: string): readonly string[] {
  const body = expressionIn(tree, index)
  if (body?.kind !== "attributeSet") return []
  return body.bindings.filter(isDefinition).flatMap(({ value }) => pathsIn(value, index))
}

/** What the hosts' data are, under `inventory`. */
export const inventoryIn = keptFor((tree: GeneratedTree): readonly OptionDefinition[] => {
  const file = "hosts/inventory.nix"
  const body = expressionIn(tree, file)
  const reading: Reading = { module: file, file, given: new Map(), settings: undefined }
  return body === undefined ? [] : ofValue(body, { reading, path: ["inventory"], names: [] })
})
