/** What a fleet's modules define, checked against the options that there are. */
import { checkDevices } from "../disko/types/check.ts"
import { contentOf } from "../nix/values/contents.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { type IsCompared, comparing } from "../options/check/null-parameters.ts"
import { checkDefinitions } from "../options/check/check-definitions.ts"
import type { Known } from "../options/check/reads.ts"
import type { NixNames } from "../options/names/nix-names.ts"
import type { OptionNames } from "../options/tree/option-names.ts"
import { mismatchProblem } from "../options/check/mismatch-problems.ts"
import { withUnlisted } from "../options/tree/unlisted-options.ts"
import {
  type PathSegment,
  type Place,
  type Problem,
  leadsInto,
  problem,
  saidBy,
} from "../problems/problem.ts"
import { dataAsModule } from "../files/module-files.ts"
import { filesOf } from "../secrets/expressions.ts"
import type { Binding, Node, SourceFile } from "../nix/syntax/ast.ts"
import type { OptionType } from "../options/tree/option-type.ts"
import { keptWith, once } from "../remembered.ts"
import { checkedSet, checkedType } from "../parameters/checked-type.ts"
import type { KnownParameters } from "../parameters/parameters.ts"
import { givenProblems } from "./check-arguments.ts"
import { dataTypes, fleetData } from "./data-types.ts"
import { isOfImportedFlake, withMissingModule } from "./missing-modules.ts"
import type { Model, ModelHost, ModelModule, ModelService } from "./model.ts"
import { nodeModules } from "./node-modules.ts"
import { type ReadableOptions, readProblems } from "./option-reads.ts"
import {
  declaringModules,
  declaringModulesOf,
  isInOwn,
  withDeclared,
  withUnimported,
} from "./own-options.ts"
import { expressionsIn } from "./expressions.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { importingIn, withImported } from "./nested-imports.ts"
import { resolvedProblems } from "./check-resolved.ts"
import { isOfSecrets } from "./secret-module.ts"
import { type Outdated, bundledRelease, newerRelease, ownImports } from "./option-sources.ts"

/** An option tree, and how far it can be relied on. */
export interface KnownOptions {
  readonly names: OptionNames
  /** Of the fleet's own pins and modules; otherwise of a NixOS near them. */
  readonly exact: boolean
  /** What an exact tree was made from (`optionSources`), where that is known. */
  readonly madeFrom?: ReadonlySet<string>
  /** The names of packages and functions there, where they are known. */
  readonly nixNames?: NixNames
}

/** The same, and whether a fleet has become another since. */
export interface JudgedOptions extends KnownOptions {
  readonly outdated: Outdated
}

/** What has definitions of options: a module, a host, a service or a layout. */
interface Definer {
  readonly config: object
  /** The options that it declares, whose defaults and types are expressions as well. */
  readonly options?: ModelModule["options"]
  readonly place: Place | undefined
  /** What its expressions may refer to. */
  readonly parameters?: KnownParameters | undefined
  /** Those of a service are options, and its module has them as `cfg`. */
  readonly declarations?: readonly Binding[]
}

/**
 * The definitions that do not fit their options. Problems: NG026 no such option, a warning only where
 * there may be one that is not known; NG027 a value that the option's type does not have; NG028 an old
 * name; NG029 an option that is gone or read-only; NG425 one that is read and not there; NG427
 * an operand that its operator does not take; NG020 and NG021 devices that disko does not take. What is given
 * to services, modules and layouts is checked likewise.
 * `isWhole` is whether no host could not be loaded.
 */
export function optionProblems(
  model: Model,
  options: JudgedOptions,
  isWhole: boolean,
): readonly Problem[] {
  const judged = judgedBy(model, options)
  const known = knownIn(model, options, isWhole)
  const { services } = model
  const defined = definersWithOptions(model, known).flatMap(([definer, names]) =>
    problemsOf(definer, names, judged),
  )
  return [
    ...defined,
    ...resolvedProblems(model, known, defined),
    ...givenProblems(model.hosts, { namesOf: known.ofHost, readable: judged.readable, services }),
  ]
}

function problemsOf(definer: Definer, known: Known, judged: Judged): readonly Problem[] {
  const { config, options, place } = definer
  const files = new Set<SourceFile>()
  const taken = once(() => new Set(nodesIn(config).flatMap(filesOf)))
  const names: Known = {
    ...known,
    bound: boundIn(definer),
    isCompared: comparedIn(definer),
    onModuleFile: (file) => {
      files.add(file)
      known.onModuleFile?.(file)
    },
  }
  const readable = { ...judged.readable, names }
  const read = [
    ...readProblems(options?.declarations, ["options"], readable),
    ...readProblems(config, ["config"], readable),
  ]
  const mismatches = checkDefinitions(config, names)
  const importing =
    mismatches.length === 0 ? [] : [...importingIn(config, "imports"), ...judged.shared()]
  return [
    ...read.map((each) => ({ place, ...each })),
    ...mismatches
      .map((mismatch) => ({ place, ...mismatchProblem(mismatch, ["config"]) }))
      .flatMap(judged.definition)
      .map((each) => withImported(each, importing)),
    ...deviceProblems(config, place),
    ...[...files].flatMap((file) => dataAsModule(file, taken)),
  ]
}

/**
 * Whether nothing is wrong with a host's definitions, whatever the data of its fleet is: whoever asks for
 * that is judged anew in each build, as other hosts may have become others.
 */
const isRightByItself = keptWith(
  (
    host: ModelHost,
    options: OptionNames,
    known: ReadonlySet<string>,
    services: readonly ModelService[],
    read: boolean,
    ...declaring: readonly ModelModule[]
  ): boolean => {
    let isAsked = false
    const data = () => void (isAsked = true)
    const names = {
      ...withDeclared(withUnlisted(options), declaring, services, read),
      data,
      // what a file of Nix has may be another thing in the next build
      onModuleFile: data,
    }
    const readable = { ...strictest, arguments: known }
    const judged = { readable, definition: (each: Problem) => [each], shared: () => [] }
    const found = problemsOf(host, names, judged)
    return found.length === 0 && !isAsked
  },
)

/** What leaves nothing out that is found. */
const strictest = {
  severity: "error",
  detail: undefined,
  isElsewhere: () => false,
  isOwn: () => true,
} as const

/** What expressions may read, by where they stand. */
interface KnownIn {
  /** In a host, which has the modules that it imports. */
  readonly ofHost: (host: ModelHost) => Known
  /** The same, unless all that the host defines is right whatever the data of the fleet is. */
  readonly ofHostToJudge: (host: ModelHost) => Known | undefined
  /** In what several hosts have. */
  readonly ofAll: Known
  /** What all modules and services declare, with the options of NixOS: so it is in machines of tests, whose data are their own. */
  readonly every: OptionNames
}

function knownIn(
  model: Model,
  { names: options, madeFrom, outdated }: JudgedOptions,
  isWhole: boolean,
): KnownIn {
  const listed = withUnlisted(options)
  const read = madeFrom !== undefined && !outdated.options
  const { services } = model
  const every = everyIn(options, services, read, ...declaringModules(model))
  const declaredFor = declaringModulesOf(model)
  const data = fleetData(model, isWhole)
  const ofHost = (host: ModelHost): Known => ({
    ...withDeclared(listed, declaredFor(host), services, read),
    data: dataTypes(data, host.name),
  })
  const { names } = model.arguments
  return {
    ofHost,
    ofHostToJudge: (host) =>
      isRightByItself(host, options, names, services, read, ...declaredFor(host))
        ? undefined
        : ofHost(host),
    ofAll: { ...every, data: dataTypes(data) },
    every,
  }
}

/** The same names in each build, so that what is found by them is kept. */
const everyIn = keptWith(
  (
    options: OptionNames,
    services: readonly ModelService[],
    read: boolean,
    ...declaring: readonly ModelModule[]
  ): OptionNames => withDeclared(withUnlisted(options), declaring, services, read),
)

/** All that defines options, each with those that there are where it is evaluated. */
function definersWithOptions(
  model: Model,
  { ofAll, every, ofHostToJudge }: KnownIn,
): readonly (readonly [Definer, Known])[] {
  return [
    ...definersIn({ ...model, hosts: [], tests: [] }).map((each) => [each, ofAll] as const),
    ...nodeModules(model.tests).map((each) => [each, every] as const),
    ...model.hosts.flatMap((host) => {
      const names = ofHostToJudge(host)
      return names === undefined ? [] : [[host, names] as const]
    }),
  ]
}

/** How what is wrong is told, as sure as that is. */
interface Judged {
  /** How reads of options are judged, but for the options that there are. */
  readonly readable: Omit<ReadableOptions, "names">
  /** A problem of a definition as it is told; nothing where others tell it, or the option may be there. */
  readonly definition: (found: Problem) => readonly Problem[]
  /** Where modules are imported for all that stands there. */
  readonly shared: () => ReturnType<typeof importingIn>
}

function judgedBy(model: Model, options: JudgedOptions): Judged {
  const { severity, detail } = certainty(model, options)
  const isCertain = options.exact && severity === "error"
  // those of modules that inputs bring along, or that a host's secrets need, are in no bundle
  const isElsewhere = (path: readonly PathSegment[]): boolean =>
    !options.exact && (isOfSecrets(path, model) || isOfImportedFlake(path, model, options.names))
  return {
    shared: once(() =>
      definersIn(model).flatMap(({ config }) => importingIn(config, "sharedModules")),
    ),
    readable: {
      severity: isCertain ? "error" : "warning",
      detail: isCertain ? undefined : (detail ?? ofBundle),
      isElsewhere,
      isOwn: (path) => isInOwn(path, options.names, model),
      arguments: model.arguments.names,
    },
    definition(found) {
      const { code, path = [] } = found
      if (isAt(path, devicesPath)) return []
      if (code !== "NG026") return [found]
      if (isElsewhere(path)) return []
      if (isInOwn(path.slice(1), options.names, model))
        return [withUnimported(problem("NG026", { ...saidBy(found), severity: "error" }), model)]
      const said = { ...saidBy(found), detail: detail ?? found.detail }
      const unknown = problem("NG026", { ...said, severity })
      return [withUnimported(withMissingModule(unknown, model, options.names), model)]
    },
  }
}

/** The names that a definition's function binds, and what they are. */
function boundIn({ parameters, declarations }: Definer): OptionType | undefined {
  if (parameters?.schema === undefined) return undefined
  const type = checkedType(parameters.schema)
  return declarations === undefined ? type : checkedSet([["cfg", type]])
}

/** What a definition compares with anything. */
function comparedIn({ config }: Definer): IsCompared {
  return comparing(() => nodesIn(config))
}

/** The expressions in a configuration; what throws while it is looked at is told where it is printed. */
function nodesIn(config: unknown): readonly Node[] {
  const { value: expressions = [] } = outcomeOf(() => expressionsIn(config, ["config"]))
  return expressions.map(({ node }) => node)
}

/** Everything in a fleet that defines options. */
export function definersIn(model: Model): readonly Definer[] {
  const { common, modules, hosts, services, layouts, tests } = model
  return [...common, ...modules, ...hosts, ...services, ...layouts, ...nodeModules(tests)]
}

/** How sure it is that there is no option where none is known, and why. */
function certainty(
  model: Model,
  { exact, outdated }: JudgedOptions,
): Pick<Problem, "severity" | "detail"> {
  if (exact)
    return outdated.options ? { severity: "warning", detail: stale } : { severity: "error" }
  const newer = newerRelease(model.inputs)
  if (newer !== undefined) return { severity: "warning", detail: ofOlderRelease(newer) }
  const isOpen = ownImports(model).length > 0
  return { severity: isOpen ? "warning" : "error", detail: ofBundle }
}

const stale =
  "Known are the options of the pins and modules that `nixgen types` last read, and the fleet has others now: run it again."
const ofBundle = `Known are the options of NixOS ${bundledRelease}, by their present names; \`nixgen types\` reads those of your pins.`

function ofOlderRelease(release: string): string {
  return `Known are the options of NixOS ${bundledRelease}, and the pins are of NixOS ${release}: \`nixgen types\` reads those of your pins.`
}

const devicesPath = ["config", "disko", "devices"]

function isAt(path: readonly PathSegment[], start: readonly PathSegment[]): boolean {
  return leadsInto(
    path.filter((segment) => typeof segment === "string"),
    start,
  )
}

/** Devices that modules define are checked as a host's own are; what is missing, another may define. */
function deviceProblems(config: object, place: Place | undefined): readonly Problem[] {
  const [, ...names] = devicesPath
  const sets = definitionsAt(config, ["config"], names).filter(({ value }) => isAttributeSet(value))
  return sets.flatMap(({ value, path }) =>
    checkDevices(value, { path, place }).filter(({ code }) => code !== "NG022"),
  )
}

/** A value in a configuration, and its path. */
interface Found {
  readonly value: unknown
  readonly path: readonly PathSegment[]
}

/** Every definition of an option of which something is known, those in properties too. */
export function definitionsAt(
  value: unknown,
  path: readonly PathSegment[],
  names: readonly string[],
): readonly Found[] {
  const content = contentOf(value)
  if (content === undefined) {
    const [name, ...rest] = names
    if (name === undefined) return value === undefined ? [] : [{ value, path }]
    if (!isAttributeSet(value) || !Object.hasOwn(value, name)) return []
    return definitionsAt(value[name], [...path, name], rest)
  }
  const { kind, definitions } = content
  return definitions.flatMap((each, index) =>
    definitionsAt(each, kind === "merged" ? [...path, index] : path, names),
  )
}
