/**
 * A NixOS module as a file (NixOS manual, "Structure of NixOS Modules"): a head comment, exactly
 * the arguments that the module uses, imports, options and definitions.
 */
import { basename } from "node:path/posix"
import { usualArguments } from "../nix/syntax/usual-arguments.ts"
import type { ModelImport } from "../model/model.ts"
import type { Binding, Node } from "../nix/syntax/ast.ts"
import {
  apply,
  attributeSet,
  binding,
  formals,
  identifier,
  lambda,
  letIn,
  list,
  relativePath,
  select,
  withComment,
} from "../nix/syntax/construct.ts"
import type { ReadDeclarations } from "../parameters/declarations.ts"
import type { KnownParameters } from "../parameters/parameters.ts"
import { freeOccurrences } from "../nix/syntax/scope.ts"
import type { Selection } from "../nix/syntax/selections.ts"
import { isExpression } from "../nix/values/value-kinds.ts"
import { toBindings, toNix } from "../nix/values/values.ts"
import { argumentsFor } from "../nix/syntax/with-names.ts"
import {
  type Origin,
  type OriginOf,
  type PathSegment,
  type Place,
  type Problem,
  within,
  problem,
} from "../problems/problem.ts"
import type { Checked } from "../problems/schema.ts"
import { outcomeOf } from "../problems/thrown.ts"
import type { Emitted, MadeOf } from "./emitted.ts"
import { importNode } from "./imports.ts"
import { asParagraph, spaced } from "./spacing.ts"

/** Definitions that stand together, set off by blank lines; or one expression that gives them. */
export interface Section {
  readonly definitions: object
  /** The path of `definitions` in what the user wrote. */
  readonly path?: readonly PathSegment[]
  /** Where what is in them was written, where that is not at this path. */
  readonly written?: OriginOf
}

/** What a module file is made of. */
export interface ModuleFile {
  /** The path in the generated tree. */
  readonly path: string
  readonly description?: string | undefined
  readonly imports?: readonly (ModelImport | Node)[]
  /** Where each of the imports was written, where that is not in the definition's own list of them. */
  readonly importsWritten?: OriginOf
  readonly sections: readonly Section[]
  /** Modules of NixOS that it leaves out. */
  readonly disabledModules?: readonly unknown[] | undefined
  /** The options that it declares. */
  readonly options?: ReadDeclarations | undefined
  /** What makes it a function that gives the module. */
  readonly function?: ModuleParameters
  /** What makes the module a service's: its definitions hold where it is enabled. */
  readonly service?: ServiceOptions
  /** What modules may take as arguments; the usual ones where it is not given. */
  readonly known?: ReadonlySet<string>
  /** The definition that the module was made from. */
  readonly place: Place | undefined
  /** Where that is named, and what of it stands in other files. */
  readonly named?: Origin
  readonly elsewhere?: readonly (readonly PathSegment[])[]
  /** Secrets that it refers to: what is said of them stands with the hosts. */
  readonly secrets?: readonly Origin[]
  /** Options that others are defined among. */
  readonly mixed?: readonly string[]
  /** What it is made of, where that is a part of a definition and none by itself. */
  readonly madeOf?: MadeOf
}

/** The parameters of a function that gives a module. */
export interface ModuleParameters {
  readonly parameters: KnownParameters
  /** The scope of the references to them. */
  readonly scope: symbol
}

/** The options of a service. */
export interface ServiceOptions {
  readonly declarations: Binding
  /** The value of the options, which definitions know as `cfg`. */
  readonly value: Node
  /** The scope of the references to them. */
  readonly scope: symbol
}

/** The bindings of a section, or the expression that gives its definitions. */
type Definitions = readonly Binding[] | Node

/** The module's file, with the problems of its values. */
export function moduleFile(file: ModuleFile): Emitted {
  const scopes = new Set([file.service, file.function].flatMap((each) => each?.scope ?? []))
  const imports = importsOf(file)
  const declarations = declarationsOf(file)
  const sections = file.sections.map((section) => definitionsOf(section, file, scopes))
  const problems = [imports, declarations, ...sections].flatMap((each) =>
    within(each.problems, { place: file.place }),
  )
  const definitions = sections.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const body = moduleBody(file, imports.value ?? [], declarations.value ?? [], definitions)
  const { names, hidden } = argumentsFor(body, file.known ?? new Set(usualArguments))
  const given = [...(file.function?.parameters.defaults.keys() ?? [])]
  const taken = [...names].filter((name) => !given.includes(name))
  const module = withParameters(withArguments(body, taken), file)
  const node = describedModule(module, file.description)
  return {
    files: [{ kind: "nix", path: file.path, node, madeOf: file.madeOf ?? madeOf(file) }],
    problems: [
      ...problems,
      ...hidden.map((use) => hiddenName(use, file)),
      ...confused(body, given, file),
    ],
  }
}

/** The imports as they stand in this very file. */
function importsOf({ imports = [], path }: ModuleFile): Checked<readonly Node[]> {
  return outcomeOf(
    () => imports.map((each) => ("kind" in each ? each : importNode(each, path))),
    ["imports"],
  )
}

/** What it leaves out, and the options that it declares: two sections. */
function declarationsOf(file: ModuleFile): Checked<readonly (readonly Binding[])[]> {
  const { options, disabledModules, place } = file
  const written: OriginOf = (path) => ({ place, path })
  const bindings = (value: object) => toBindings(value, { written })
  return outcomeOf(
    () => [bindings({ disabledModules }), bindings({ options: options?.declarations })],
    [],
  )
}

function madeOf({ place, named, elsewhere = [], secrets = [], mixed = [] }: ModuleFile): MadeOf {
  return {
    heads: [{ place }, { place, path: ["config"] }, ...(named === undefined ? [] : [named])],
    elsewhere: [...elsewhere.map((path) => ({ place, path })), ...secrets],
    mixed: mixed.map((name) => ({ place, path: ["config", name] })),
  }
}

function definitionsOf(
  { definitions, path = [], written }: Section,
  { place }: ModuleFile,
  scopes: ReadonlySet<symbol>,
): Checked<Definitions> {
  const inDefinition: OriginOf = (below) => ({ place, path: [...path, ...below] })
  const options = { scopes, written: written ?? inDefinition }
  return outcomeOf(
    () =>
      isExpression(definitions) ? toNix(definitions, options) : toBindings(definitions, options),
    path,
  )
}

/** NG400: a name that stands for a parameter here, and was meant for an argument of the module. */
function confused(body: Node, given: readonly string[], { place }: ModuleFile): readonly Problem[] {
  const names = freeOccurrences(body).filter(
    ({ name, node }) => node.scope === undefined && given.includes(name),
  )
  return names.map(({ name, node }) =>
    problem("NG400", {
      place: node.written?.([])?.place ?? place,
      path: ["parameters", name],
      message: `"${name}" is a parameter of this module, and hides an argument by that name`,
      hint: "give the parameter another name",
    }),
  )
}

/** NG033: in the printed module the argument would come first, whatever the `with` has. */
function hiddenName({ variable }: Selection, { place }: ModuleFile): Problem {
  const { name, node } = variable
  return problem("NG033", {
    severity: "error",
    place: node.written?.([])?.place ?? place,
    message: `"${name}" is an argument of this module, and hides what a "with" has by that name`,
    hint: `select it instead, such as pkgs.${name}`,
  })
}

function moduleBody(
  file: ModuleFile,
  imports: readonly Node[],
  declarations: readonly (readonly Binding[])[],
  definitions: readonly Definitions[],
): Node {
  const { service, place, options } = file
  const written: OriginOf = (path) => ({ place, path: ["imports", ...path] })
  const { importsWritten = written } = file
  // a module of no definition has them where each of them was written
  const ofImports = () => (place === undefined ? importsWritten : written)([])
  const body = attributeSet(
    spaced([
      // what a function gives has no file of its own, which errors are to be told by
      file.function === undefined ? [] : [binding(["_file"], relativePath(basename(file.path)))],
      imports.length === 0
        ? []
        : [binding(["imports"], list(imports, importsWritten), { written: ofImports })],
      ...declarations,
      ...(service === undefined
        ? configuration(definitions, options !== undefined, file)
        : [[service.declarations], conditional(definitions, file)]),
    ]),
  )
  return service === undefined
    ? body
    : letIn([binding(["cfg"], service.value, { written: () => ({ place }) })], body)
}

function describedModule(module: Node, description: string | undefined): Node {
  return description === undefined ? module : withComment(module, description)
}

/**
 * The definitions as the module's own bindings where they all are some, else, and beside options that it
 * declares, as its `config`.
 */
function configuration(
  definitions: readonly Definitions[],
  declares: boolean,
  file: ModuleFile,
): readonly (readonly Binding[])[] {
  const sections = definitions.filter(isBindings)
  if (sections.length === definitions.length && (!declares || sections.length === 0))
    return sections
  return [[binding(["config"], mergedDefinitions(definitions), ofConfig(file))]]
}

/** The definitions of a service, which hold where it is enabled. */
function conditional(definitions: readonly Definitions[], file: ModuleFile): readonly Binding[] {
  const condition = select(identifier("cfg"), ["enable"])
  const defined = apply(lib("mkIf"), condition, mergedDefinitions(definitions))
  return [binding(["config"], defined, ofConfig(file))]
}

function ofConfig({ place }: ModuleFile) {
  return { written: () => ({ place, path: ["config"] }) }
}

function mergedDefinitions(definitions: readonly Definitions[]): Node {
  const sections = definitions.filter(isBindings)
  const expressions = definitions.flatMap((each) => (isBindings(each) ? [] : [each]))
  if (expressions.length === 0) return attributeSet(spaced(sections))
  const [first, ...others] = expressions
  if (sections.length === 0 && first !== undefined && others.length === 0) return first
  const own = sections.length === 0 ? [] : [attributeSet(spaced(sections))]
  return apply(lib("mkMerge"), list([...own, ...expressions]))
}

function isBindings(definitions: Definitions): definitions is readonly Binding[] {
  return Array.isArray(definitions)
}

/** The arguments that modules are customarily written with come first, in their usual order. */
const customary = ["config", "options", "lib", "pkgs", "modulesPath"]

function withArguments(body: Node, taken: readonly string[]): Node {
  const free = taken.toSorted()
  if (free.length === 0) return body
  const names = [
    ...customary.filter((name) => free.includes(name)),
    ...free.filter((name) => !customary.includes(name)),
  ]
  const parameters = names.map((name) => ({ name }))
  return lambda(formals(parameters, { open: true }), asParagraph(body))
}

/** The module inside of the function that gives it. */
function withParameters(module: Node, { function: around, place }: ModuleFile): Node {
  if (around === undefined) return module
  const parameters = [...around.parameters.defaults].map(([name, fallback]) =>
    fallback === undefined ? { name } : { name, fallback: toNix(fallback) },
  )
  const written: OriginOf = (path) => ({ place, path: ["parameters", ...path] })
  return lambda(formals(parameters, { written }), asParagraph(module))
}

function lib(name: string): Node {
  return select(identifier("lib"), [name])
}
