/** Plans as a person reads them: hosts with what changes, by their classes, and those that stay. */
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

/** The lines of all hosts; those where nothing changes are named together. */
export function planLines(hosts: readonly HostPlan[], directory: string): readonly string[] {
  const changed = hosts.filter((each) => each.class !== "nothing")
  const same = hosts.filter((each) => each.class === "nothing")
  const quiet = same.filter(({ reasons }) => reasons.length === 0).map(({ host }) => host)
  const told = [...changed, ...same.filter(({ reasons }) => reasons.length > 0)]
  return [
    ...told.flatMap((each) => [...hostLines(each, directory), ""]),
    ...(quiet.length === 0 ? [] : [`nothing: ${quiet.join(", ")}`]),
    ...(hosts.length === 0 ? ["there are no hosts"] : []),
  ]
}

/** The lines of one host. */
export function hostLines(plan: HostPlan, directory: string): readonly string[] {
  return [
    `${plan.host}: ${plan.class} (${classWords[plan.class]})`,
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
  ]
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
export function reasonText({ class: of, what, note, ...change }: Reason): string {
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
