/** The picture of a graph: boxes, arrows between them, and what is written on those. */
import { type Element, element } from "../markup.ts"
import type { ArrangedGraph, Box } from "./arranged.ts"

/** What the picture is called, what it shows in words, and what its ids begin with. */
export interface GraphWords {
  readonly title: string
  readonly description: string
  readonly ids: string
}

/** Draws a graph. */
export function graphPicture(
  { width, height, nodes, edges, labels }: ArrangedGraph,
  { title, description, ids }: GraphWords,
): Element {
  return element(
    "svg",
    {
      class: "graph",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${ids}title ${ids}description`,
    },
    element("title", { id: `${ids}title` }, title),
    element("desc", { id: `${ids}description` }, description),
    element(
      "marker",
      {
        id: `${ids}arrow`,
        viewBox: "0 0 8 8",
        refX: 8,
        refY: 4,
        markerWidth: 8,
        markerHeight: 8,
        orient: "auto",
      },
      element("path", { d: "M0 0 8 4 0 8z" }),
    ),
    edges.map((points) =>
      element("polyline", {
        points: points.map(({ x, y }) => `${x},${y}`).join(" "),
        "marker-end": `url(#${ids}arrow)`,
      }),
    ),
    nodes.map(({ x, y, width: wide, height: high }) =>
      element("rect", { x, y, width: wide, height: high, rx: 4 }),
    ),
    [...nodes, ...labels].map(textIn),
  )
}

function textIn({ text, x, y, width, height }: Box): Element {
  return element("text", { x: x + Math.round(width / 2), y: y + Math.round(height / 2) }, text)
}
