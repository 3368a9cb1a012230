/** NG223: what takes one value is not defined as two (NixOS manual, "Option Types", "Basic types"). */
import { basename } from "node:path"
import type { ModelHost } from "../../model/model.ts"
import { modulesOf } from "../../model/imports.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import { bundledOptions } from "../../options/bundled-options.ts"
import { readAt } from "../../options/check/reads.ts"
import { isWithin } from "../../options/tree/option-path.ts"
import { type OptionType, alternatives } from "../../options/tree/option-type.ts"
import { formatPath } from "../../problems/problem.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { keptFor } from "../../remembered.ts"
import { secrecyOf } from "../../secrets/names.ts"
import { secretsIn } from "../../secrets/definitions.ts"
import { notShown } from "../../secrets/shown.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"
import { winners } from "../settled.ts"

/** What there is to say of NG223. */
export const explained: Explanation = {
  title: "What takes one value is not defined as two",
  why: "NixOS joins lists and sets. Of a text, a number or a boolean there is one: where two modules say something different, with the same priority, it ends with an error.",
  mend: "Say which one counts: `mkForce(…)` on the host that is another than all, or `mkDefault(…)` where it is said for all.",
  breaks: zoned('"Europe/Berlin"'),
  close: zoned('mkDefault("Europe/Berlin")'),
}

/** A fleet in which all hosts have a time zone, and one says another. */
function zoned(common: string) {
  return {
    files: {
      "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: { base: defineModule({ config: { time: { timeZone: ${common} } } }) },
})
`,
      "hosts/web.ts": 'config: { time: { timeZone: "UTC" } }',
    },
  }
}

export const singleValues: FleetRule<"NG223"> = {
  code: "NG223",
  sees: onlyData,
  check: ({ common, services, hosts }) => {
    const configs = new Map(services.map(({ name, config }) => [name, config]))
    return hosts.flatMap((host) => {
      const shared = [
        ...common.map(({ config }) => config),
        ...modulesOf(host).map(({ config }) => config),
        ...host.services.flatMap(({ name }) => configs.get(name) ?? []),
      ]
      return definedTwice([host.config, ...shared]).flatMap((path) => conflictAt(path, host))
    })
  },
}

/** The paths of such options that several of the definitions define. */
function definedTwice(configs: readonly object[]): readonly (readonly string[])[] {
  const once = new Set<string>()
  const twice = new Map<string, readonly string[]>()
  for (const config of configs)
    for (const [key, path] of singleValuesOf(config)) {
      if (once.has(key)) twice.set(key, path)
      once.add(key)
    }
  return [...twice.values()]
}

/** What prevails of an option's definitions, where those differ and are all known. */
function conflictAt(path: readonly string[], host: ModelHost): readonly Finding[] {
  const [first, ...others] = winners(host, ...path) ?? []
  const other = others.find((each) => isAnother(each.value, first?.value))
  if (first === undefined || other === undefined) return []
  const where = basename(other.origin.place?.file ?? "")
  const [one, two] = [first, other].map(({ value }) => shownValue(value, path))
  return [
    {
      ...first.origin,
      host: host.name,
      message: `${formatPath(["config", ...path])} is ${one} here, and ${two} in another module of the host's`,
      detail: where === "" ? undefined : `The other definition is in ${where}.`,
      hint: "write mkForce(…) around the one that counts, or mkDefault(…) where it may be another",
    },
  ]
}

/** Values of several kinds may be the same to an option that makes one of the other. */
function isAnother(value: unknown, first: unknown): boolean {
  return isScalar(value) && typeof value === typeof first && value !== first
}

function shownValue(value: unknown, path: readonly string[]): string {
  const isSecret = secrecyOf(path.at(-1) ?? "") !== "none" || secretsIn(value, path).length > 0
  return isSecret ? notShown : JSON.stringify(value)
}

/** The options of one value that a definition says something of, by their paths. */
const singleValuesOf = keptFor((config: object): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  const visit = (value: unknown, path: readonly string[]): void => {
    if (isScalar(value) || isExpression(value)) {
      if (takesOne(path)) found.set(path.join("\0"), path)
    } else if (isAttributeSet(value)) {
      for (const [name, member] of Object.entries(value)) visit(member, [...path, name])
    }
  }
  visit(config, [])
  return found
})

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
}

/** What NixOS joins all the same, or what another rule tells of (NG109). */
const joined = ["boot.kernel.sysctl", "meta.buildDocsInSandbox", "networking.hostName"]

/** Whether an option of NixOS is a text, a number or a boolean of which there is one. */
function takesOne(path: readonly string[]): boolean {
  if (joined.some((option) => isWithin(path.join("."), option))) return false
  const read = readAt(path, bundledOptions(), "config")
  return read?.kind === "type" && alternatives(read.type).every(isOne)
}

const ofOneValue: ReadonlySet<OptionType["kind"]> = new Set([
  "boolean",
  "enumeration",
  "integer",
  "null",
  "number",
])

/** A text may be put together from several, which its type says. */
function isOne(type: OptionType): boolean {
  if (type.kind !== "string") return ofOneValue.has(type.kind)
  return type.description?.includes("concatenated") !== true
}
