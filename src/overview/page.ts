/** The report of fleets as one file of HTML, which needs nothing else: no request, no script. */
import { type Content, type Element, element, printed } from "../markup.ts"
import { type FleetPart, type ReportedFleet, fleetPart } from "./fleet.ts"
import { style } from "./style.ts"

/** The beginning of every report, by which one is known. */
export const beginning =
  '<!doctype html>\n<html lang="en"><head><meta name="generator" content="nixgen"/>'

/** The whole file. */
export async function reportPage(fleets: readonly ReportedFleet[]): Promise<string> {
  const parts: FleetPart[] = []
  for (const [index, fleet] of fleets.entries())
    parts.push(await fleetPart(fleet, `fleet-${index + 1}`))
  const title = `Report: ${parts.map((part) => part.title).join(", ")}`
  return `<!doctype html>\n${printed(document(title, parts))}\n`
}

function document(title: string, fleets: readonly FleetPart[]): Element {
  return element(
    "html",
    { lang: "en" },
    element(
      "head",
      {},
      element("meta", { name: "generator", content: "nixgen" }),
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      // whatever stood in it, nothing would be fetched or run
      element("meta", {
        "http-equiv": "Content-Security-Policy",
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      element("title", {}, title),
      element("style", {}, style),
    ),
    element(
      "body",
      {},
      element("a", { class: "skip", href: "#content" }, "To the content"),
      element("header", {}, element("h1", {}, title)),
      contents(fleets),
      element("main", { id: "content" }, fleets.map(fleetSection)),
    ),
  )
}

function contents(fleets: readonly FleetPart[]): Element {
  return element(
    "nav",
    { "aria-label": "Contents" },
    fleets.map(({ title, parts }) => [
      fleets.length === 1 ? undefined : element("p", {}, title),
      element(
        "ul",
        {},
        parts.map((part) => element("li", {}, element("a", { href: `#${part.id}` }, part.title))),
      ),
    ]),
  )
}

function fleetSection({ id, title, description, parts }: FleetPart): Content {
  return [
    element("h2", { id }, title),
    description === title ? undefined : element("p", {}, description),
    parts.map((part) =>
      element(
        "section",
        { "aria-labelledby": `${id} ${part.id}` },
        element("h3", { id: part.id }, part.title),
        part.content,
      ),
    ),
  ]
}
