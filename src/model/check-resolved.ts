/**
 * What definitions come to in each host, by its own data: `host.port` is a number, and may be one that the
 * option does not take; or a text in one host, which its kind in the others hides. What is of one kind for
 * certain, as a text with holes is, is looked at only where the option does not take all of the kind.
 */
import { contentOf } from "../nix/values/contents.ts"
import { isExpression } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import { chainOf } from "../nix/syntax/selections.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { checkValueOf } from "../options/check/check-definitions.ts"
import { isOfValue, pathOfWrong } from "../options/check/mismatch.ts"
import { mismatchProblem } from "../options/check/mismatch-problems.ts"
import { optionAt } from "../options/check/option-at.ts"
import type { OptionNames } from "../options/tree/option-names.ts"
import { type OptionType, parts } from "../options/tree/option-type.ts"
import type { Problem } from "../problems/problem.ts"
import { keptWith, once } from "../remembered.ts"
import { leadsToExpression } from "./check-arguments.ts"
import { prevailing } from "./config-lookup.ts"
import { expressionsIn } from "./expressions.ts"
import { type FoundInHost, placeOf, toldForHosts } from "./found-in-hosts.ts"
import { modulesOf } from "./imports.ts"
import type { Model, ModelHost } from "./model.ts"

/** The options that there are: in any of the hosts, and in one. */
export interface OptionsOfHosts {
  readonly every: OptionNames
  readonly ofHost: (host: ModelHost) => OptionNames
}

/** The values that options do not take, by their definitions; what `told` has is told of already. NG027. */
export function resolvedProblems(
  { common, services, hosts }: Pick<Model, "common" | "services" | "hosts">,
  { every: options, ofHost }: OptionsOfHosts,
  told: readonly Problem[],
): readonly Problem[] {
  const configs = new Map(services.map(({ name, config }) => [name, config]))
  const ofAll = common.flatMap(({ config }) => restrictedIn(config, options))
  const found = hosts.flatMap((host) => {
    const own = [
      host.config,
      ...modulesOf(host).map(({ config }) => config),
      ...host.services.flatMap(({ name }) => configs.get(name) ?? []),
      ...(host.disks?.kind === "layout" ? [host.disks.layout.config] : []),
    ]
    const restricted = [...ofAll, ...own.flatMap((config) => restrictedIn(config, options))]
    const byPath = new Map(restricted.map((each) => [each.path.join("\0"), each]))
    const wrong = [...byPath.values()].filter((each) => problemsAt(each, host).length > 0)
    const names = once(() => ofHost(host))
    // modules of several hosts may declare one option, each as another type
    return wrong.flatMap(({ path }) => {
      const type = optionAt(path, names())?.type
      return type === undefined ? [] : problemsAt({ path, type }, host)
    })
  })
  if (found.length === 0) return []
  const known = new Set(told.map(placeOf))
  return toldForHosts(found.filter(({ problem }) => !known.has(placeOf(problem))))
}

/** An option that is defined by an expression, and may not take what that comes to. */
interface Restricted {
  readonly path: readonly string[]
  readonly type: OptionType
}

/** Those of a definition. */
const restrictedIn = keptWith((config: object, options: OptionNames): readonly Restricted[] =>
  expressionsIn(config, ["config"]).flatMap(({ node, path }) => {
    const sought = soughtIn(node)
    if (sought === undefined) return []
    const names = path.slice(1).filter((segment) => typeof segment === "string")
    const found = optionAt(names, options)
    if (found === undefined || (sought === "value" && !isRestricted(found.type))) return []
    return [{ path: names.slice(0, found.depth), type: found.type }]
  }),
)

/**
 * What may be wrong with what an expression comes to that refers to a parameter or to the fleet's data, or may
 * hold such: its value, or its kind as well, which the data of each host may have another one of.
 */
function soughtIn(node: Node): "value" | "kind" | undefined {
  if (node.kind === "string" || node.kind === "indentedString") return "value"
  if (node.kind === "binary" && node.operator.text === "+") return "value"
  const { scope, name } = chainOf(node)?.variable ?? {}
  if (scope !== undefined) return "value"
  return name?.text === "host" || name?.text === "inventory" ? "kind" : undefined
}

function isRestricted(type: OptionType): boolean {
  if (type.kind === "enumeration" || type.kind === "path" || type.kind === "package") return true
  if (type.refuses !== undefined) return true
  if (type.kind === "submodule") return type.options !== undefined
  if (type.kind === "string") return type.pattern !== undefined
  const isRange = type.kind === "integer" || type.kind === "number"
  if (isRange) return type.minimum !== undefined || type.maximum !== undefined
  return parts(type).some(isRestricted)
}

/** What is wrong with the definitions that count in a host, where it is certain which ones do. */
function problemsAt({ path, type }: Restricted, host: ModelHost): readonly FoundInHost[] {
  const { values, isKnown } = host.definitions(...path)
  if (!isKnown || !values.some(({ written }) => written !== undefined)) return []
  if (values.some(({ value }) => contentOf(value) !== undefined || isUnknown(value))) return []
  return prevailing(values).flatMap(({ value, written, origin: { place, path: at = [] } }) =>
    written === undefined
      ? []
      : checkValueOf(type, value)
          .filter((each) => isOfValue(each) && leadsToExpression(written, pathOfWrong(each)))
          .map((mismatch) => ({
            host: host.name,
            problem: { place, ...mismatchProblem(mismatch, at) },
          })),
  )
}

/** Whether it may be a property, or what comes to one. */
function isUnknown(value: unknown): boolean {
  return isExpression(value) && nodeOf(value)?.kind !== "string"
}
