/** NG223: what takes one value is not defined as two (NixOS manual, "Option Types", "Basic types"). */
import { basename } from "node:path"
import type { ModelHost } from "../../model/model.ts"
import { prevailing } from "../../model/config-lookup.ts"
import { impliedBeside } from "../../model/implied-definitions.ts"
import { modulesOf } from "../../model/imports.ts"
import type { AttributeName } from "../../nix/syntax/ast.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { contentOf } from "../../nix/values/contents.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { bundledOptions } from "../../options/bundled-options.ts"
import { conflictIn } from "../../options/check/conflicts.ts"
import { optionAt } from "../../options/check/option-at.ts"
import { plainMembers } from "../../options/check/written.ts"
import { type Merging, mergingAt } from "../../options/tree/merging.ts"
import { formatPath } from "../../problems/problem.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { keptFor, remembered } from "../../remembered.ts"
import { secrecyOf } from "../../secrets/names.ts"
import { secretsIn } from "../../secrets/definitions.ts"
import { notShown } from "../../secrets/shown.ts"
import { sourceOfOwn } from "../fleet/own-definitions.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"
import { type Written, mayBeDefined } from "../settled.ts"

/** What there is to say of NG223. */
export const explained: Explanation = {
  title: "What takes one value is not defined as two",
  why: "NixOS joins lists and sets. Of a text, a number, a path or a boolean there is one, and of a package one definition: where two modules say something different, with the same priority, it ends with an error. What nixgen writes of the rest of a host's definition, such as `stateVersion` and the boot loader of its `firmware`, counts as well, and a specialisation has all that its host has.",
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
    const ofAll = definedIn(common.map(({ config }) => config))
    return hosts.flatMap((host) => {
      const own = [
        host.config,
        impliedBeside(host),
        ...modulesOf(host).map(({ config }) => config),
        ...host.services.flatMap(({ name }) => configs.get(name) ?? []),
        ...host.foreign(),
      ]
      return severalIn(own, ofAll).flatMap((path) => conflictAt(path, host))
    })
  },
}

type Paths = ReadonlyMap<string, readonly string[]>

/** The options that definitions say something of, and those of them that several do: by their paths. */
interface Defined {
  readonly once: Paths
  readonly twice: Paths
}

function definedIn(configs: readonly object[], before?: Defined): Defined {
  const once = new Map<string, readonly string[]>()
  const twice = new Map(before?.twice)
  for (const config of configs)
    for (const [key, { path, isRepeated }] of leavesOf(config)) {
      if (isRepeated || once.has(key) || before?.once.has(key) === true) twice.set(key, path)
      once.set(key, path)
    }
  return { once, twice }
}

/** The paths of options that several of a host's definitions define, those that all hosts have among them. */
function severalIn(own: readonly object[], ofAll: Defined): readonly (readonly string[])[] {
  const { once, twice } = definedIn(own, ofAll)
  const inner = [innerIn(once), innerIn(ofAll.once)].flat().filter((path) => {
    const outer = outerPath(path)?.join("\0") ?? ""
    return once.has(outer) || ofAll.once.has(outer)
  })
  const found = new Map(twice)
  for (const path of inner) found.set(path.join("\0"), path)
  return [...found.values()]
}

/** The paths into configurations that have all of the host's as well. */
const innerIn = keptFor((defined: Paths): readonly (readonly string[])[] =>
  [...defined.values()].filter((path) => outerPath(path) !== undefined),
)

/** The path of the same option in the host, of one in a configuration that has all of the host's as well. */
function outerPath(path: readonly string[]): readonly string[] | undefined {
  const [group, name = "", third] = path
  if (group === "specialisation" && third === "configuration") return path.slice(3)
  return group === "virtualisation" && variants.has(name) ? path.slice(2) : undefined
}

const variants: ReadonlySet<string> = new Set(["vmVariant", "vmVariantWithBootLoader"])

/** What prevails of an option's definitions, where those conflict and are all known. */
function conflictAt(path: readonly string[], host: ModelHost): readonly Finding[] {
  const merging = mergingOf(path.join("\0"))
  if (merging === undefined) return []
  const definitions = prevailingAt(path, host)
  const conflict = conflictIn(
    definitions.map(({ value }) => value),
    merging,
  )
  const [first, second] = conflict?.map((index) => definitions[index]) ?? []
  if (first === undefined || second === undefined) return []
  const [here, other] = isImplied(first) ? [second, first] : [first, second]
  if (isToldByItself(path, here, other, host)) return []
  return [{ ...here.origin, host: host.name, ...toldOf(path, here, other) }]
}

function toldOf(path: readonly string[], { value, origin }: Written, other: Written) {
  const option = formatPath(["config", ...path])
  const [one, two] = [value, other.value].map((each) => shownValue(each, path))
  if (isImplied(other)) {
    const from = sourceOfOwn(path) ?? `the host's \`${other.origin.path?.[0]}\``
    return {
      message: `${option} is ${one} here, and ${two} by ${from}`,
      hint: "leave it out here, or write mkForce(…) around it where it is to count",
    }
  }
  const isSame = other.origin.place === origin.place
  const there = isSame ? "elsewhere in the same definition" : "in another module of the host's"
  const where = isSame ? "" : basename(other.origin.place?.file ?? "")
  return {
    message:
      one === two
        ? `${option} is ${one} here and ${there}, and takes one definition`
        : `${option} is ${one} here, and ${two} ${there}`,
    detail: where === "" ? undefined : `The other definition is in ${where}.`,
    hint: "write mkForce(…) around the one that counts, or mkDefault(…) where it may be another",
  }
}

/** Whether nixgen writes it, of what a host's definition says beside its config. */
function isImplied({ origin }: Written): boolean {
  return origin.path?.[0] !== "config"
}

/** Whether another rule tells of it (NG109). */
function isToldByItself(
  path: readonly string[],
  here: Written,
  other: Written,
  { place }: ModelHost,
): boolean {
  return sourceOfOwn(path) !== undefined && isImplied(other) && here.origin.place === place
}

/** The definitions that hold beside each other; none where it is not known which ones do. */
function prevailingAt(path: readonly string[], host: ModelHost): readonly Written[] {
  const outer = outerPath(path)
  if (outer !== undefined && mayStandAlone(path, host)) return []
  const found = [path, ...(outer === undefined ? [] : [outer])].map((each) =>
    host.allDefinitions(...each),
  )
  if (!found.every(({ isKnown }) => isKnown)) return []
  const values = found.flatMap((each) => each.values)
  return values.every(({ value }) => isValue(value)) ? prevailing(values) : []
}

/** Whether a specialisation may have nothing of what the host has. */
function mayStandAlone([group = "", name = ""]: readonly string[], host: ModelHost): boolean {
  return group === "specialisation" && mayBeDefined(host, group, name, "inheritParentConfig")
}

/** Whether it is sure to be a value, whichever: neither a property nor what may come to one. */
function isValue(value: unknown): boolean {
  const node = nodeOf(value)
  if (node === undefined || literals.has(node.kind)) return true
  const chain = chainOf(node)
  const [first] = chain?.names ?? []
  const isPackage = chain?.variable.name.text === "pkgs" && chain.variable.scope === undefined
  return isPackage && chain.kind === "needed" && first !== undefined && !isNamed(first, "lib")
}

const literals: ReadonlySet<string> = new Set(["indentedString", "list", "path", "string"])

function isNamed(name: AttributeName, text: string): boolean {
  const [own] = staticName(name)
  return own === undefined || own === text
}

function shownValue(value: unknown, path: readonly string[]): string {
  const isSecret = secrecyOf(path.at(-1) ?? "") !== "none" || secretsIn(value, path).length > 0
  if (isSecret) return notShown
  if (Array.isArray(value)) return "a list"
  if (isAttributeSet(value)) return "a set"
  return isExpression(value) ? shortened(printNix(value)) : JSON.stringify(value)
}

const shownLength = 60

function shortened(text: string): string {
  const [line = ""] = text.split("\n")
  return line.length > shownLength || line !== text ? `${line.slice(0, shownLength)}…` : text
}

interface Leaf {
  readonly path: readonly string[]
  /** Whether parts of one definition define it that are merged. */
  readonly isRepeated: boolean
}

/** What a definition says something of, but for the sets that lead there, by their paths. */
const leavesOf = keptFor((config: object): ReadonlyMap<string, Leaf> => {
  const found = new Map<string, Leaf>()
  const visit = (value: unknown, path: readonly string[]): void => {
    const content = contentOf(value)
    if (content !== undefined && content.kind !== "either")
      for (const each of content.definitions) visit(each, path)
    else if (isExpression(value)) visitMembers(plainMembers(value), value, path)
    else visitMembers(isAttributeSet(value) ? Object.entries(value) : undefined, value, path)
  }
  const visitMembers = (
    members: readonly (readonly [string, unknown])[] | undefined,
    value: unknown,
    path: readonly string[],
  ): void => {
    if (members !== undefined) for (const [name, each] of members) visit(each, [...path, name])
    else if (value !== undefined) {
      const key = path.join("\0")
      found.set(key, { path, isRepeated: found.has(key) })
    }
  }
  visit(config, [])
  return found
})

/** What NixOS joins all the same, though its type does not say so. */
const joined = ["meta.buildDocsInSandbox"]

/** How definitions of the option at a path become one; undefined where they do, or that is not known. */
const mergingOf = remembered((key: string): Merging | undefined => {
  const path = key.split("\0")
  if (joined.includes(path.join(".")) || isHighest(path)) return undefined
  const found = optionAt(path, bundledOptions())
  const standing = found?.option.standing
  if (found === undefined || (standing !== undefined && standing !== "hidden")) return undefined
  return mergingAt(found.option, found.rest)
})

/** Of some settings of the kernel, the highest value counts. */
function isHighest(path: readonly string[]): boolean {
  return path.slice(-4, -1).join(".") === "boot.kernel.sysctl" && /max/.test(path.at(-1) ?? "")
}
