/** Plans as a person reads them: hosts with what changes, by their classes, and those that stay. */
import type { ClosureChange, Closures, Side } from "../../evaluate/closures/closures.ts"
import { groupedBy } from "../../grouped.ts"
import { classWords } from "../../plan/classes.ts"
import {
  type Change,
  type DefinitionChange,
  type HostPlan,
  type PackageChange,
  type Reason,
  unitActions,
} from "../../plan/host-plan.ts"
import { placeText } from "../../problems/text.ts"

/** The lines of all hosts; those of which the same is to be said are named together, as those where nothing changes. */
export function planLines(hosts: readonly HostPlan[], directory: string): readonly string[] {
  const changed = hosts.filter((each) => each.class !== "nothing")
  const same = hosts.filter((each) => each.class === "nothing")
  const quiet = same.filter(({ reasons }) => reasons.length === 0).map(({ host }) => host)
  const told = [...changed, ...same.filter(({ reasons }) => reasons.length > 0)]
  return [
    ...alike(told, directory).flatMap((lines) => [...lines, ""]),
    ...(quiet.length === 0 ? [] : [`nothing: ${quiet.join(", ")}`]),
    ...(hosts.length === 0 ? ["there are no hosts"] : []),
  ]
}

/** The lines of hosts, once for all that have the same: a change of what many share is one to read. */
function alike(hosts: readonly HostPlan[], directory: string): readonly (readonly string[])[] {
  const groups = groupedBy(hosts, (each) => linesOf(each, directory).join("\n"))
  return [...groups].map(([text, all]) =>
    headed(
      all.map(({ host }) => host),
      text.split("\n"),
    ),
  )
}

function headed(names: readonly string[], [first = "", ...others]: readonly string[]) {
  return [`${names.join(", ")}: ${first}`, ...others]
}

/** The lines of one host. */
export function hostLines(plan: HostPlan, directory: string): readonly string[] {
  return headed([plan.host], linesOf(plan, directory))
}

/** What is said of a host, but for its name. */
function linesOf(plan: HostPlan, directory: string): readonly string[] {
  return [
    `${plan.class} (${classWords[plan.class]})`,
    ...(plan.note === undefined ? [] : [`  ${plan.note}`]),
    ...plan.reasons.flatMap((reason) => [
      `  ${reasonText(reason)}`,
      ...few(reason.because, (each) => `    ${definitionText(each, directory)}`, "    "),
    ]),
    ...(plan.packages.length === 0
      ? []
      : ["  packages", ...few(plan.packages, (each) => `    ${packageText(each)}`, "    ")]),
    ...unitActions.flatMap((action) => {
      const units = plan.units[action]
      return units.length === 0 ? [] : [`  ${action}: ${units.join(", ")}`]
    }),
    ...(plan.closures === undefined ? [] : closureLines(plan.closures)),
  ]
}

function closureLines(closures: Closures): readonly string[] {
  const packages = closures.kind === "compared" ? closures.packages : []
  return [
    `  ${closuresText(closures)}`,
    ...few(packages, (each) => `    ${closureText(each)}`, "    "),
  ]
}

/** What is to be said of two closures, before their packages. */
export function closuresText(closures: Closures): string {
  if (closures.kind === "not built") return `all packages: ${unbuilt(closures.missing)}`
  if (closures.kind === "failed") return `all packages: not compared, Nix says: ${closures.message}`
  return closures.packages.length === 0 ? "all packages: the same" : "all packages"
}

function unbuilt(missing: readonly Side[]): string {
  if (missing.length > 1) return "not compared, neither system is built here"
  return `not compared, the system ${missing[0] === "before" ? "before" : "as declared now"} is not built here`
}

/** A package of a closure: its versions, and how much more it takes. */
export function closureText({ bytes, ...change }: ClosureChange): string {
  const isSame = change.before.length === 0 && change.after.length === 0
  const words = isSame ? change.name : packageText(change)
  return bytes === undefined ? words : `${words}, ${sizeText(bytes)}`
}

function sizeText(bytes: number): string {
  const [unit, size] = Math.abs(bytes) < 1024 ** 2 ? ["KiB", 1024] : ["MiB", 1024 ** 2]
  return `${bytes < 0 ? "-" : "+"}${(Math.abs(bytes) / size).toFixed(1)} ${unit}`
}

/** So many of a kind are told one by one. */
const most = 20

function few<Item>(
  items: readonly Item[],
  line: (item: Item) => string,
  indentation: string,
): readonly string[] {
  const rest = items.length - most
  const more = rest > 0 ? [`${indentation}and ${rest} more`] : []
  return [...items.slice(0, most).map(line), ...more]
}

/** A reason in a line: what is another, from what to what. */
function reasonText({ class: of, what, note, ...change }: Reason): string {
  const changed = changeText(change)
  return [
    `${of}: ${what}`,
    ...(changed === "" ? [] : [changed]),
    ...(note ? [`(${note})`] : []),
  ].join(" ")
}

function definitionText({ option, place, ...change }: DefinitionChange, directory: string): string {
  const changed = changeText(change)
  const value = changed === "" ? option : `${option}: ${changed}`
  return place === undefined ? value : `${value}  ${placeText(place, directory)}`
}

/** From what to what; empty where nothing is known of that. */
export function changeText({ before, after }: Change): string {
  if (before === undefined && after === undefined) return ""
  return `${valueText(before)} → ${valueText(after)}`
}

/** So many characters of a value are shown in a line. */
const longest = 60

function valueText(value: string | undefined): string {
  if (value === undefined) return "(none)"
  const line = value.replaceAll(/\s+/g, " ").trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** A package with its versions: which it comes with, goes with, or has then. */
export function packageText({ name, before, after }: PackageChange): string {
  const [old, now] = [versions(before), versions(after)]
  if (before.length === 0) return `${name}${now} (new)`
  return after.length === 0 ? `${name}${old} (gone)` : `${name}${old} →${now || " (none)"}`
}

function versions(all: readonly string[]): string {
  const known = all.filter((version) => version !== "")
  return known.length === 0 ? "" : ` ${known.join(", ")}`
}
