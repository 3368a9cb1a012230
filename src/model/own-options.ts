/** Options that the fleet's own modules declare: known as soon as they are written. */
import type { OptionNames } from "../options/tree/option-names.ts"
import type { Group, Member } from "../options/tree/option-type.ts"
import { overlaid } from "../options/tree/overlay.ts"
import { type PathSegment, type Problem, problem, saidBy } from "../problems/problem.ts"
import { modulesOf } from "./imports.ts"
import { checkedOption, checkedType } from "../parameters/checked-type.ts"
import type { Model, ModelHost, ModelModule, ModelService } from "./model.ts"
import { nodeModules } from "./node-modules.ts"

/** What is known of options, with those that some modules declare, and those of services. */
export function withDeclared(
  names: OptionNames,
  modules: readonly ModelModule[],
  services: readonly ModelService[],
): OptionNames {
  const groups = [
    ...modules.flatMap(({ options }) => options?.group ?? []),
    ...services.map(serviceOptions),
  ]
  return groups.reduce((known, { members }) => overlaid(members, known), names)
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
 * Whether something stands in a group of options that only the fleet's own modules declare, or its services: it
 * is known what it has.
 */
export function isInOwnGroup(
  [, ...path]: readonly PathSegment[],
  options: OptionNames,
  model: Model,
): boolean {
  const group = path.slice(0, -1)
  if (group.length === 0) return false
  if (group[0] === "fleet" && group[1] === "services") return true
  return (
    !declares(options, group) &&
    declaringModules(model).some((each) => {
      return each.options !== undefined && declares(each.options.group.members, group)
    })
  )
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
