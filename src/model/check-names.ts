/**
 * The names that expressions use: that every one of them stands for something where it is printed,
 * and that what is selected of the fleet's own data is there.
 */
import { isHardwareReport } from "../files/files.ts"
import { impureProblem } from "../files/impure-problem.ts"
import { globalNames } from "../nix/syntax/globals.ts"
import { qualifiedName } from "../nix/syntax/qualified-names.ts"
import { impuritiesIn } from "../nix/syntax/impurities.ts"
import type { Selection } from "../nix/syntax/selections.ts"
import { isArgument } from "../nix/syntax/with-names.ts"
import { type PathSegment, type Place, type Problem, problem, saidBy } from "../problems/problem.ts"
import { nearest, suggestion } from "../problems/suggest.ts"
import { keptFor } from "../remembered.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { dataProblem, dataUnderWith } from "./check-data.ts"
import type { JudgedOptions } from "./check-options.ts"
import { assignmentProblems } from "./assignments.ts"
import { endlessDefinitions, endlessImports, isDefinedByModules } from "./endless-reads.ts"
import { type PlacedExpression, expressionsIn } from "./expressions.ts"
import { inventoryEntries } from "./inventory-entries.ts"
import { propertyProblems } from "./misplaced-properties.ts"
import { type HostedModule, hostsOfModules } from "./foreign-modules.ts"
import { foreignNameProblems } from "./foreign-names.ts"
import { foreignImports, isOwnModule, moduleUses, modulesOf } from "./imports.ts"
import type { Model, ModelHost, ModelLayout, ModelModule, ModelModuleUse } from "./model.ts"
import { nodeModules } from "./node-modules.ts"
import { placeOfName, placeOfNode } from "./name-places.ts"
import { knownOutputs, missingUnderWith, nixSets } from "./library-names.ts"
import { ungivenArguments } from "./taken-arguments.ts"
import { rareArguments } from "../nix/syntax/usual-arguments.ts"
import type { KnownNames } from "./known-names.ts"

/** A part of a definition whose expressions are printed into one file. */
interface Part {
  readonly value: unknown
  readonly path: readonly PathSegment[]
  readonly place: Place | undefined
  /** Where it is printed, by the names that are bound there. */
  readonly printed: "module" | "layout" | "disks"
  /** Names that the file itself binds. */
  readonly bound: readonly string[]
  /** The hosts that evaluate it. */
  readonly hosts: readonly string[]
}

/**
 * Everything that is wrong with the names in a fleet's expressions, and with those of hosts and tags
 * that modules are for (NG401, NG402). Problems: NG010 a name that only modules know, NG033 a name
 * that nothing stands for, NG034 what an input, an inventory or a host does not have, NG035 a property
 * in disks, NG055 a path that leads nowhere, NG056 what a flake cannot look up, NG428 what needs its own
 * value, NG430 a package and NG431 a function that is not there.
 */
export function nameProblems(
  model: Model,
  options: JudgedOptions,
  isWhole: boolean,
): readonly Problem[] {
  const known: KnownNames = {
    model,
    arguments: model.arguments,
    entries: inventoryEntries(model),
    sets: nixSets(model, options),
    outputs: knownOutputs(options),
    isWhole,
  }
  const assigned = isWhole ? assignmentProblems(model) : []
  const named = partsOf(model).flatMap((part) => {
    // what throws while it is looked at is told where it is printed
    const expressions = expressionsOf(part)
    if (expressions.value === undefined) return []
    return [
      ...(isReadByDisko(part) ? propertiesOf(part) : []),
      ...(expressions.value.some((each) => mayBeEndless(each, part)) ? endlessIn(part) : []),
      ...expressions.value.flatMap((expression) => [
        ...problemsOf(expression, part, known),
        ...impureIn(expression, part),
      ]),
    ]
  })
  return [...assigned, ...named, ...foreignModules(model, known)]
}

/** What modules take that only Nix reads. */
function foreignModules(model: Model, known: KnownNames): readonly Problem[] {
  const modules = hostsOfModules(foreignModulesIn(model))
  return [
    ...ungivenArguments(modules.keys(), model.arguments),
    ...foreignNameProblems(modules, known),
  ]
}

/** All of them, with the hosts that have each. */
function foreignModulesIn(model: Model): readonly HostedModule[] {
  const importers = [
    ...sharedModulesIn(model),
    ...model.hosts.map((host) => ({ ...host, hosts: [host.name] })),
  ]
  const imported = importers.flatMap(({ imports, place, hosts }) =>
    foreignImports(imports).map((module) => ({ module, place, hosts })),
  )
  const hardware = model.hosts.flatMap(({ hardware: module, place, name }) =>
    module === undefined || isHardwareReport(module) ? [] : [{ module, place, hosts: [name] }],
  )
  return [...imported, ...hardware]
}

const expressionsOf = keptFor(({ value, path }: Part) =>
  outcomeOf(() => expressionsIn(value, path), []),
)

/** Whether an expression takes what modules define: in most definitions none does. */
function mayBeEndless({ selections }: PlacedExpression, { path: [first] }: Part): boolean {
  return selections.some(({ variable: { name } }) =>
    first === "config" ? name === "config" : isDefinedByModules(name),
  )
}

const endlessIn = keptFor(({ value, path, place, printed }: Part): readonly Problem[] => {
  if (printed !== "module") return []
  const found = Array.isArray(value)
    ? endlessImports(value, path)
    : path[0] === "config"
      ? endlessDefinitions(value, path)
      : []
  return found.map((each) => ({ place, ...each }))
})

const propertiesOf = keptFor((part: Part) => propertyProblems(part.value, part, "a disk"))

function partsOf(model: Model): readonly Part[] {
  const { hosts, layouts } = model
  return [
    ...sharedModulesIn(model).flatMap(partsOfModule),
    ...hosts.flatMap(partsOfHost),
    ...nodeModules(model.tests).flatMap((module) =>
      partsOfModule({ ...module, hosts: [], bound: [] }),
    ),
    ...hosts.flatMap(({ name, assigned }) => assigned.map(({ use }) => argumentsPart(use, [name]))),
    ...hosts.flatMap(({ name, services }) =>
      services.map(({ settings, place }) => givenPart(settings, place, [name])),
    ),
    ...hosts.flatMap(({ name, secrets }) =>
      (secrets?.texts ?? []).map(({ content, place }) => givenPart(content, place, [name])),
    ),
    ...layouts.flatMap(partsOfLayout),
    ...hosts.flatMap(partsOfDisks),
  ]
}

/** All that is printed as a module, with the hosts that have it. */
type UsedModule = Pick<
  ModelModule,
  "imports" | "disabledModules" | "options" | "config" | "place"
> &
  Pick<Part, "hosts" | "bound">

function sharedModulesIn(model: Model): readonly UsedModule[] {
  const { common, modules, hosts, services } = model
  const everybody = hosts.map(({ name }) => name)
  const importersOf = importersIn(model)
  const usersOf = (service: string) =>
    hosts
      .filter((host) => host.services.some((use) => use.name === service))
      .map(({ name }) => name)
  return [
    ...common.map((module) => ({ ...module, hosts: everybody, bound: [] })),
    ...modules.map((module) => ({ ...module, hosts: importersOf(module.file), bound: [] })),
    ...services.map((service) => ({ ...service, hosts: usersOf(service.name), bound: ["cfg"] })),
  ]
}

const partsOfHost = keptFor(
  ({ name, imports, disabledModules, config, place }: ModelHost): readonly Part[] =>
    partsOfModule({ imports, disabledModules, config, place, hosts: [name], bound: [] }),
)

function partsOfModule(module: UsedModule): readonly Part[] {
  const { imports, disabledModules, options, config, place, hosts, bound } = module
  const rest = { place, printed: "module", hosts, bound } as const
  const foreign = imports.map((each) => (isOwnModule(each) ? undefined : each))
  return [
    { ...rest, value: foreign, path: ["imports"] },
    { ...rest, value: disabledModules, path: ["disabledModules"] },
    ...moduleUses(imports).map((use) => argumentsPart(use, hosts)),
    { ...rest, value: options?.declarations, path: ["options"] },
    { ...rest, value: config, path: ["config"] },
  ]
}

function partsOfLayout({ devices, config, parameters, place }: ModelLayout): readonly Part[] {
  // where they are wrong, one name stands for all of them
  const bound = parameters.schema === undefined ? ["parameters"] : [...parameters.defaults.keys()]
  const rest = { place, printed: "layout", hosts: [], bound } as const
  return [
    { ...rest, value: devices, path: ["devices"] },
    { ...rest, value: config, path: ["config"] },
  ]
}

const partsOfDisks = keptFor(({ name, disks, place }: ModelHost): readonly Part[] => {
  if (disks === undefined || disks.kind === "unknown") return []
  const rest = { printed: "disks", bound: [], hosts: [name] } as const
  return disks.kind === "devices"
    ? [{ ...rest, place, value: disks.devices, path: ["disks"] }]
    : [{ ...rest, place: disks.use.place, value: disks.use.arguments, path: [] }]
})

/** What a module is given stands where it is imported. */
function argumentsPart({ arguments: value, place }: ModelModuleUse, hosts: Part["hosts"]): Part {
  return givenPart(value, place, hosts)
}

/** A value that stands by itself, which something else is given. */
function givenPart(value: unknown, place: Place | undefined, hosts: Part["hosts"]): Part {
  return { value, path: [], place, printed: "module", bound: [], hosts }
}

/** Tells which hosts have a module, whoever imports it. */
function importersIn(model: Model): (file: string) => readonly string[] {
  const importers = new Map<string, string[]>()
  for (const host of model.hosts)
    for (const { file } of modulesOf(host)) {
      const known = importers.get(file)
      if (known === undefined) importers.set(file, [host.name])
      else known.push(host.name)
    }
  return (file) => importers.get(file) ?? []
}

function problemsOf(
  { path, selections, tests }: PlacedExpression,
  part: Part,
  known: KnownNames,
): readonly Problem[] {
  return selections.flatMap((selection) => {
    const { variable } = selection
    // a parameter of a definition's function is judged where it is printed
    if (variable.node.scope !== undefined || part.bound.includes(variable.name)) return []
    // that disko cannot read a secret is a rule's to tell
    if (variable.node.secret !== undefined && isReadByDisko(part)) return []
    const isUnderWith = variable.underWith && !isArgument(selection, known.arguments.names)
    const wrong = isUnderWith ? undefined : nameProblem(selection, part, known)
    if (wrong !== undefined)
      return [{ path, place: placeOfName(selection, -1) ?? part.place, ...wrong }]
    if (part.printed !== "module") return []
    const missing = isUnderWith
      ? (missingUnderWith(selection, selections, known.sets) ??
        dataUnderWith(selection, selections, tests, part.hosts, known))
      : dataProblem(selection, tests, part.hosts, known)
    if (missing === undefined) return []
    const { depth, ...told } = missing
    return [{ path, place: placeOfName(selection, depth) ?? part.place, ...told }]
  })
}

/** What Nix refuses in a flake; a path of the machine that nothing is known to read may do. */
function impureIn(expression: PlacedExpression, part: Part): readonly Problem[] {
  const { path } = expression
  return impuritiesOf(expression).map((each) => {
    const severity = each.kind === "absolute" ? "warning" : "error"
    const place = placeOfNode(each.node) ?? part.place
    return { path, ...impureProblem(each, { severity, place }) }
  })
}

const impuritiesOf = keptFor(({ node, selections }: PlacedExpression) =>
  impuritiesIn(node, selections),
)

/** Whether a part is of disks: their devices, or what a layout of them is given. */
function isReadByDisko({ printed, path }: Part): boolean {
  return printed === "disks" || (printed === "layout" && path[0] === "devices")
}

function nameProblem({ variable }: Selection, part: Part, known: KnownNames): Problem | undefined {
  const { name } = variable
  if (globalNames.has(name)) return undefined
  const { names, isOpen } = known.arguments
  const isKnown = names.has(name) || rareArguments.includes(name)
  if (part.printed !== "module") return isKnown ? moduleOnly(name, part) : unknown(name, part, [])
  if (isKnown) return undefined
  const near = nearest(name, [...names])
  if (!isOpen || near !== undefined) return unknown(name, part, [...names], known)
  return problem("NG033", {
    ...saidBy(unknown(name, part, [...names], known)),
    severity: "warning",
    detail: "It may be defined in `_module.args` by a module that is imported and cannot be read.",
  })
}

/** NG010: disko's command imports a layout and a host's disks by themselves, without NixOS. */
function moduleOnly(name: string, { printed }: Part): Problem {
  const [what, hint] =
    printed === "layout"
      ? [
          "a disk layout",
          "make it a parameter, or say this in the config of the hosts that use the layout",
        ]
      : ["a host's disks", "write the value itself: disko's command reads the disks without NixOS"]
  return problem("NG010", {
    message: `${what} cannot refer to ${name}`,
    hint,
  })
}

function unknown(
  name: string,
  { printed, bound }: Part,
  names: readonly string[],
  known?: KnownNames,
): Problem {
  const candidates = [...names, ...bound]
  const hint = hintFor(name, candidates, known)
  const message =
    printed === "module"
      ? `nothing is called "${name}" here: it is no argument of the module`
      : printed === "layout"
        ? `nothing is called "${name}" here: it is no parameter of the layout`
        : `nothing is called "${name}" in a host's disks`
  return problem("NG033", { severity: "error", message, hint })
}

/** What was probably meant: a name nearby, or one that something else has it under. */
function hintFor(
  name: string,
  candidates: readonly string[],
  known: KnownNames | undefined,
): string | undefined {
  const whole = qualifiedName(name)
  if (whole?.startsWith("builtins.")) return `write ${whole}`
  if (known === undefined) return suggestion(name, candidates)
  if (whole !== undefined) return `write ${whole}`
  if (known.model.inputNames.includes(name)) return `write inputs.${name}`
  if (known.entries.has(name)) return `write inventory.${name}`
  return suggestion(name, candidates)
}
