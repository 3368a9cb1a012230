/** What the page says of one fleet, part by part. */
import { relative, sep } from "node:path"
import { type Content, type Element, element } from "../markup.ts"
import type { Model } from "../model/model.ts"
import type { Problem } from "../problems/problem.ts"
import { type ArrangedGraph, arranged } from "./arranged.ts"
import { graphPicture } from "./graph-picture.ts"
import { groupedBy } from "../grouped.ts"
import { graphOf } from "./groups.ts"
import { inputsTable } from "./inputs.ts"
import { devicesTable } from "./devices.ts"
import { addressText, machine } from "./machine.ts"
import { network } from "./network.ts"
import { type Reference, referencesIn } from "./references.ts"
import { table } from "./tables.ts"

/** A fleet as it is told of. */
export interface ReportedFleet {
  readonly title: string
  readonly model: Model
  readonly problems: readonly Problem[]
  /** The folder that files are named from. */
  readonly directory: string
}

/** A fleet of the page with its id and its parts, the page's table of contents follows from them. */
export interface FleetPart {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly parts: readonly Part[]
}

/** So many lines of a graph can be told apart, and are laid out in a moment. */
const most = 300

interface Part {
  readonly id: string
  readonly title: string
  readonly content: Content
}

/** The parts of a fleet's report. Lays the graph of references out, where there are any. */
export async function fleetPart(
  { title, model, problems, directory }: ReportedFleet,
  id: string,
): Promise<FleetPart> {
  const { hosts, networkDevices, inputs, description } = model
  const references = referencesIn(model)
  const graph = graphOf(references)
  const picture = graph.edges.length > most ? undefined : await arranged(graph)
  const idOf = (host: string) => `${id}-machine-${host}`
  const part = (name: string, content: Content) => ({
    id: `${id}-${name.toLowerCase()}`,
    title: name,
    content,
  })
  return {
    id,
    title,
    description,
    parts: [
      part("Machines", [
        machinesTable(model, idOf),
        hosts.map((host) => machine(host, { idOf, references })),
      ]),
      ...(networkDevices.length === 0
        ? []
        : [part("Devices", devicesTable(networkDevices, { idOf, references }))]),
      part("References", referencesOf(references, { picture, id, idOf })),
      part("Network", network(model)),
      part("Warnings", warningsTable(problems, directory)),
      part("Inputs", inputsTable(inputs)),
    ],
  }
}

function machinesTable({ hosts }: Model, idOf: (host: string) => string): Content {
  if (hosts.length === 0) return element("p", {}, "The fleet has no machines yet.")
  return table(
    `${hosts.length} ${hosts.length === 1 ? "machine" : "machines"}`,
    ["Name", "System", "Firmware", "Address", "Tags"],
    hosts.map((host) => [
      element("a", { href: `#${idOf(host.name)}` }, host.name),
      host.system,
      host.firmware,
      addressText(host),
      host.deploy.tags.join(", "),
    ]),
  )
}

interface Drawn {
  /** Absent where it has too many lines. */
  readonly picture: ArrangedGraph | undefined
  readonly id: string
  readonly idOf: (host: string) => string
}

function referencesOf(references: readonly Reference[], { picture, id, idOf }: Drawn): Content {
  if (references.length === 0)
    return element("p", {}, "No host's definitions refer to another machine.")
  const rows = groupedBy(references, ({ from, ports, options }) =>
    JSON.stringify([from, ports, options]),
  )
  return [
    picture === undefined
      ? element("p", {}, "There are too many references for a picture.")
      : framed(graphPicture(picture, graphWords(id))),
    table(
      "References of hosts to others",
      ["From", "To", "Ports", "Options"],
      [...rows.values()].map((alike) => [
        alike.slice(0, 1).map(({ from }) => element("a", { href: `#${idOf(from)}` }, from)),
        alike.map(({ to }) => to).join(", "),
        alike[0]?.ports.join(", "),
        alike[0]?.options.map((option) => element("div", {}, element("code", {}, option))),
      ]),
    ),
  ]
}

function graphWords(id: string) {
  return {
    title: "Who refers to whom",
    description: "The table below has the same in words.",
    ids: `${id}-graph-`,
  }
}

/** What may be wider than the screen, and is moved by keys as well. */
function framed(content: Content): Element {
  const words = { role: "group", "aria-label": "Picture of the references" }
  return element("div", { class: "wide", ...words, tabindex: 0 }, content)
}

function warningsTable(problems: readonly Problem[], directory: string): Element {
  if (problems.length === 0) return element("p", {}, "There are no warnings.")
  return table(
    `${problems.length} ${problems.length === 1 ? "warning" : "warnings"}`,
    ["Code", "Where", "What", "What to do"],
    problems.map(({ code, place, message, detail, hint }) => [
      element("span", { class: "warning" }, code),
      place && element("code", {}, placeIn(directory, place)),
      [message, detail].filter((text) => text !== undefined).join(". "),
      hint,
    ]),
  )
}

/** Where something stands, named alike on every machine. */
function placeIn(directory: string, { file, line, column }: NonNullable<Problem["place"]>): string {
  const path = relative(directory, file).replaceAll(sep, "/")
  return [path, line, column].filter((each) => each !== undefined).join(":")
}
