/** Options that the fleet's own modules declare: known as soon as they are written. */
import { describeType } from "../options/check/describe-type.ts"
import type { OptionNames } from "../options/tree/option-names.ts"
import { type Group, type Member, type OptionType, parts } from "../options/tree/option-type.ts"
import { overlaid } from "../options/tree/overlay.ts"
import { type PathSegment, type Problem, problem, saidBy } from "../problems/problem.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import { modulesOf } from "./imports.ts"
import { checkedOption, checkedType } from "../parameters/checked-type.ts"
import type { Model, ModelHost, ModelModule, ModelService } from "./model.ts"
import { nodeModules } from "./node-modules.ts"

/**
 * What is known of options, with those that some modules declare, and those of services. Of what is
 * declared by expressions the types are those that were `read` of the very same, where they were.
 */
export function withDeclared(
  names: OptionNames,
  modules: readonly ModelModule[],
  services: readonly ModelService[],
  read: boolean,
): OptionNames {
  return groupsOf(modules, services).reduce(
    (known, { members }) => overlaid(members, known, read),
    names,
  )
}

function groupsOf(
  modules: readonly ModelModule[],
  services: readonly ModelService[],
): readonly Group[] {
  return [
    ...modules.flatMap(({ options }) => options?.group ?? []),
    ...services.map(serviceOptions),
  ]
}

/** What a fleet's own modules and services declare, each option as a text: what it is called and takes. */
export function ownDeclarations(model: Model): readonly string[] {
  return groupsOf(declaringModules(model), model.services).flatMap((each) => declared(each, []))
}

function declared({ members }: Group, path: readonly string[]): readonly string[] {
  return [...members].flatMap(([name, member]) => {
    const inner = [...path, name]
    if (member.kind === "group") return declared(member, inner)
    return [`${inner.join(".")} ${describeType(member.type)}`, ...declaredIn(member.type, inner)]
  })
}

/** The same of the submodules in a type, which it is not described with. */
function declaredIn(type: OptionType, path: readonly string[]): readonly string[] {
  const own = type.kind === "submodule" && type.options !== undefined
  return [
    ...(own ? declared(type.options, path) : []),
    ...parts(type).flatMap((part) => declaredIn(part, path)),
  ]
}

/** What declares options of the fleet's own of whose types Nix may know more, each as a text. */
export function expressionDeclarations(model: Model): readonly string[] {
  return declaringModules(model).flatMap(({ options }) =>
    options === undefined ? [] : untyped(options.group, options.declarations, []),
  )
}

function untyped(
  { members }: Group,
  declarations: Readonly<Record<string, unknown>>,
  path: readonly string[],
): readonly string[] {
  return [...members].flatMap(([name, member]) => {
    const declaration = declarations[name]
    const inner = [...path, name]
    if (member.kind === "group")
      return isAttributeSet(declaration) ? untyped(member, declaration, inner) : []
    if (!member.isWritten && member.type.kind !== "anything") return []
    return [`option ${inner.join(".")} ${JSON.stringify(nodeOf(declaration))}`]
  })
}

/** The options of a service, at their path. */
function serviceOptions({ path, parameters }: ModelService): Group {
  const schemas = Object.entries(parameters.schema?.shape ?? {})
  const options: readonly (readonly [string, Member])[] = [
    ["enable", checkedOption({ kind: "boolean" })],
    ...schemas.map(([name, schema]) => [name, checkedOption(checkedType(schema))] as const),
  ]
  return path.reduceRight<Group>(
    (inner, name) => ({ kind: "group", members: new Map([[name, inner]]) }),
    { kind: "group", members: new Map(options) },
  )
}

/** The modules of a fleet that declare options. */
export function declaringModules({ common, modules, tests }: Model): readonly ModelModule[] {
  return [...common, ...modules, ...nodeModules(tests)].filter(
    ({ options }) => options !== undefined,
  )
}

/** Tells those among them that a host has, whoever imports them. */
export function declaringModulesOf(model: Model): (host: ModelHost) => readonly ModelModule[] {
  const { common } = model
  const declaring = declaringModules(model)
  return (host) => {
    if (declaring.length === 0) return []
    const reached = new Set([...common, ...modulesOf(host)])
    return declaring.filter((each) => reached.has(each))
  }
}

/**
 * Whether something stands in a group of options that only the fleet's own modules declare, in one of their
 * options, or in those of its services: it is known what that has.
 */
export function isInOwn(path: readonly PathSegment[], options: OptionNames, model: Model): boolean {
  const around = path.slice(0, -1)
  if (around.length === 0) return false
  if (around[0] === "fleet" && around[1] === "services") return true
  return declaringModules(model).some((each) => {
    const own = each.options && leadingTo(each.options.group.members, around)
    return own !== undefined && !declares(options, own)
  })
}

/** How far a path leads to a group, or to an option that all else of it is in; undefined where it leads to none. */
function leadingTo(
  names: OptionNames,
  [name, ...rest]: readonly PathSegment[],
): readonly PathSegment[] | undefined {
  const member = typeof name === "string" ? names.get(name) : undefined
  if (name === undefined || member === undefined) return undefined
  if (rest.length === 0 || member.kind === "option") return [name]
  const inner = leadingTo(member.members, rest)
  return inner && [name, ...inner]
}

/** The problem of an option that a host has not, told as one of the module that is not imported. */
export function withUnimported(wrong: Problem, model: Model): Problem {
  const path = (wrong.path ?? []).slice(1)
  const module = declaringModules(model).find(({ options }) => {
    return options !== undefined && declares(options.group.members, path)
  })
  if (module === undefined) return wrong
  const option = path.filter((segment) => typeof segment === "string").join(".")
  return problem("NG026", {
    ...saidBy(wrong),
    severity: "error",
    message: `${option} comes with the module "${module.name}", which is not imported here`,
    detail: undefined,
    hint: "import the module: imports: [ … ]",
  })
}

/** Whether a path leads to an option, or to a group of them. */
export function declares(names: OptionNames, path: readonly PathSegment[]): boolean {
  const [name, ...rest] = path
  const member = typeof name === "string" ? names.get(name) : undefined
  if (member === undefined) return false
  return rest.length === 0 || (member.kind === "group" && declares(member.members, rest))
}
