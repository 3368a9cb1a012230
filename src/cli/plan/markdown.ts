/** Plans as a comment on a pull request: a table of the hosts, and what changes on each below it. */
import type { Closures } from "../../evaluate/closures/closures.ts"
import type { PlanClass } from "../../plan/classes.ts"
import {
  type DefinitionChange,
  type HostPlan,
  type Reason,
  unitActions,
} from "../../plan/host-plan.ts"
import { pathFrom } from "../../report/region.ts"
import { markdownCode, markdownText } from "../../report/markdown.ts"
import { changeText, closureText, closuresText, packageText } from "./words.ts"

/** What each class is marked with, to be found in a long table. */
const marks: Readonly<Record<PlanClass, string>> = {
  nothing: "",
  switch: "",
  reboot: "🔁 ",
  removed: "➖ ",
  install: "➕ ",
  unknown: "❓ ",
  "destroys data": "🛑 ",
}

/** Comments of GitHub have 65,536 characters at the most; what is behind them is not taken at all. */
const room = 60_000

/** The comment. */
export function planAsMarkdown(hosts: readonly HostPlan[], directory: string): string {
  const head = ["## What a deployment would do", "", ...tableLines(hosts)].join("\n")
  const details = hosts
    .filter((each) => each.reasons.length > 0)
    .map((each) => hostDetails(each, directory))
  return withinRoom([head, ...details])
}

function withinRoom(parts: readonly string[]): string {
  let length = 0
  const fitting = parts.filter((part) => {
    length += part.length + 2
    return length <= room
  })
  const left = parts.length - fitting.length
  const more =
    left === 0 ? [] : [`_Of ${left} more there is no room here: \`nixgen plan\` tells them._`]
  return [...fitting, ...more].join("\n\n")
}

/** Hosts that stay as they are take one row. */
function tableLines(hosts: readonly HostPlan[]): readonly string[] {
  const changed = hosts.filter((each) => each.class !== "nothing")
  const same = hosts.length - changed.length
  return [
    "| host | plan | why |",
    "| --- | --- | --- |",
    ...changed.map(
      ({ host, class: of, reasons }) =>
        `| ${markdownCode(host)} | ${marks[of]}${of} | ${why(of, reasons)} |`,
    ),
    ...(same === 0 ? [] : [`| ${same} ${same === 1 ? "host" : "hosts"} | nothing | |`]),
  ]
}

function why(of: PlanClass, reasons: readonly Reason[]): string {
  const whats = reasons.filter((each) => each.class === of).map(({ what }) => markdownCode(what))
  return [...new Set(whats)].join(", ")
}

function hostDetails(plan: HostPlan, directory: string): string {
  const { host, class: of, reasons, packages, units, closures } = plan
  return [
    `<details><summary>${markdownCode(host)}: ${of}</summary>`,
    "",
    ...reasons.flatMap((reason) => reasonLines(reason, directory)),
    ...few(
      packages.map((each) => `  - ${markdownCode(packageText(each))}`),
      "- packages",
    ),
    ...unitActions.flatMap((action) =>
      units[action].length === 0
        ? []
        : [`- ${action}: ${units[action].map(markdownCode).join(", ")}`],
    ),
    ...(closures === undefined ? [] : closureLines(closures)),
    "",
    "</details>",
  ].join("\n")
}

function closureLines(closures: Closures): readonly string[] {
  const packages = closures.kind === "compared" ? closures.packages : []
  const lines = packages.map((each) => `  - ${markdownCode(closureText(each))}`)
  return few(lines, `- ${closuresText(closures)}`, true)
}

function reasonLines(reason: Reason, directory: string): readonly string[] {
  const { class: of, what, note, because } = reason
  const changed = changeText(reason)
  const line = [
    `- **${of}**: ${markdownText(what)}`,
    ...(changed === "" ? [] : [markdownCode(changed)]),
    ...(note === undefined ? [] : [`(${markdownText(note)})`]),
  ].join(" ")
  return few(
    because.map((each) => definitionLine(each, directory)),
    line,
    true,
  )
}

function definitionLine({ option, place, ...change }: DefinitionChange, directory: string): string {
  const changed = changeText(change)
  const at = place && [pathFrom(directory, place.file), place.line].filter(Boolean).join(":")
  const parts = [option, ...(changed === "" ? [] : [changed])].map(markdownCode)
  return `  - ${[parts.join(": "), ...(at === undefined ? [] : [markdownText(at)])].join(" ")}`
}

/** So many lines of a kind are told one by one. */
const most = 50

/** Lines below another one, which is left out where there are none unless it stands by itself. */
function few(lines: readonly string[], above: string, standsAlone = false): readonly string[] {
  if (lines.length === 0) return standsAlone ? [above] : []
  const rest = lines.length - most
  return [above, ...lines.slice(0, most), ...(rest > 0 ? [`  - and ${rest} more`] : [])]
}
