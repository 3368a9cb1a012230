/** What hosts give to services, modules and layouts by expressions, checked against the parameters. */
import { checkedType } from "../parameters/checked-type.ts"
import type { KnownParameters } from "../parameters/parameters.ts"
import { checkValueOf } from "../options/check/check-definitions.ts"
import { type Mismatch, isOfValue, pathOfWrong } from "../options/check/mismatch.ts"
import { mismatchProblem } from "../options/check/mismatch-problems.ts"
import type { Known } from "../options/check/reads.ts"
import { alternatives } from "../options/tree/option-type.ts"
import { contentOf } from "../nix/values/contents.ts"
import { isExpression } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { PathSegment, Place, Problem } from "../problems/problem.ts"
import { expressionsIn } from "./expressions.ts"
import { type FoundInHost, placeOf, toldForHosts } from "./found-in-hosts.ts"
import type { ModelHost, ModelService } from "./model.ts"
import { type ReadableOptions, readProblems } from "./option-reads.ts"

/** What is given, and for which parameters. */
interface Given {
  /** Several hosts have what a module that they share gives to another one. */
  readonly use: object
  readonly value: object
  readonly parameters: KnownParameters
  readonly place: Place | undefined
  /** Whether NixOS checks it as an option: an argument of a function in Nix may be a path where a text is meant. */
  readonly isOption: boolean
}

/** What hosts are judged by. */
export interface KnownOfHosts {
  readonly namesOf: (host: ModelHost) => Known
  readonly readable: Omit<ReadableOptions, "names">
  readonly services: readonly ModelService[]
}

/**
 * The expressions that are of another kind than the parameter, or that read what there is not; what is
 * written out was checked by the schemas. Problems: NG027, NG425, NG427.
 */
export function givenProblems(
  hosts: readonly ModelHost[],
  { namesOf, readable, services }: KnownOfHosts,
): readonly Problem[] {
  const told = new Set<object>()
  const ofKinds = hosts.flatMap((host) => {
    const given = givenBy(host, services).filter(
      ({ use, value }) => !told.has(use) && expressionsIn(value).length > 0,
    )
    for (const { use } of given) told.add(use)
    if (given.length === 0) return []
    const names = namesOf(host)
    return given.flatMap((each) => problemsOf(each, { ...readable, names }))
  })
  const known = new Set(ofKinds.map(placeOf))
  const ofValues = hosts.flatMap((host) =>
    givenBy(host, services).flatMap((each) => valueProblems(each, host)),
  )
  return [
    ...ofKinds,
    ...toldForHosts(ofValues.filter(({ problem }) => !known.has(placeOf(problem)))),
  ]
}

/** What the host's own data comes to, where the parameter does not take that. */
function valueProblems(
  { value, parameters: { schema }, place, isOption }: Given,
  host: ModelHost,
): readonly FoundInHost[] {
  const resolved = expressionsIn(value).length === 0 ? value : host.resolved(value)
  if (schema === undefined || resolved === value) return []
  return checkValueOf(checkedType(schema, "whole"), resolved)
    .filter((mismatch) => isOfValue(mismatch) && (isOption || !isPathForText(mismatch)))
    .filter((mismatch) => leadsToExpression(value, pathOfWrong(mismatch)))
    .filter((mismatch) => !isRefusedAsPlain(mismatch, value))
    .map((mismatch) => ({ host: host.name, problem: { place, ...mismatchProblem(mismatch, []) } }))
}

function problemsOf(
  { value, parameters, place, isOption }: Given,
  readable: ReadableOptions,
): readonly Problem[] {
  const mismatches =
    parameters.schema === undefined
      ? []
      : checkValueOf(checkedType(parameters.schema, "whole"), value, readable.names)
  return [
    ...readProblems(value, [], readable),
    ...mismatches
      .filter((mismatch) => isOption || !isPathForText(mismatch))
      .filter((mismatch) => !isRefusedAsPlain(mismatch, value))
      .map((mismatch) => mismatchProblem(mismatch, []))
      .filter(({ path = [] }) => leadsToExpression(value, path)),
  ].map((each) => ({ place, ...each }))
}

/** Whether a path, or what can be one, is given for a text: Nix makes one of it. */
function isPathForText(mismatch: Mismatch): boolean {
  if (mismatch.kind !== "value" && mismatch.kind !== "expression") return false
  if (!alternatives(mismatch.type).some(({ kind }) => kind === "string")) return false
  return mismatch.kind === "value"
    ? nodeOf(mismatch.value)?.kind === "path"
    : mismatch.read.kind === "path" || mismatch.read.kind === "package"
}

/**
 * Whether a schema has refused the value where plain values are read, what stands in properties and choices
 * included, but for parts that are joined: none of these is the whole.
 */
function isRefusedAsPlain(mismatch: Mismatch, value: unknown): boolean {
  if (mismatch.kind !== "refused") return false
  const expression = expressionAt(value, pathOfWrong(mismatch))
  return expression === undefined || contentOf(expression) !== undefined
}

/** Whether what is at a path of a value is an expression, or in one. */
export function leadsToExpression(value: unknown, path: readonly PathSegment[]): boolean {
  return expressionAt(value, path) !== undefined
}

/** The first expression on a path. */
function expressionAt(value: unknown, [segment, ...path]: readonly PathSegment[]): unknown {
  if (isExpression(value)) return value
  if (segment === undefined || typeof value !== "object" || value === null) return undefined
  return expressionAt(Reflect.get(value, segment), path)
}

function givenBy(
  { services: used, modules, disks }: ModelHost,
  services: readonly ModelService[],
): readonly Given[] {
  return [
    ...used.flatMap((use): readonly Given[] => {
      const service = services.find(({ name }) => name === use.name)
      if (service === undefined) return []
      const { parameters } = service
      return [{ use, value: use.settings, parameters, place: use.place, isOption: true }]
    }),
    ...modules.flatMap(({ module: { parameters }, use }): readonly Given[] =>
      parameters === undefined || use.arguments === undefined
        ? []
        : [{ use, value: use.arguments, parameters, place: use.place, isOption: false }],
    ),
    ...(disks?.kind === "layout"
      ? [
          {
            use: disks.use,
            value: disks.use.arguments,
            parameters: disks.layout.parameters,
            place: disks.use.place,
            isOption: false,
          },
        ]
      : []),
  ]
}
