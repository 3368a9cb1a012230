/** Where the nodes and edges of a graph are: laid out by ELK, which takes long to load. */
import { createRequire } from "node:module"
import type { ELK, ElkNode, ElkPoint } from "elkjs/lib/elk-api.js"
import type { Graph } from "./groups.ts"

/** Something with a text in its place. */
export interface Box {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A graph with everything in its place, in pixels. */
export interface ArrangedGraph {
  readonly width: number
  readonly height: number
  readonly nodes: readonly Box[]
  readonly labels: readonly Box[]
  /** The lines from node to node. */
  readonly edges: readonly (readonly ElkPoint[])[]
}

const load = createRequire(import.meta.url)

const options = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  // a long chain goes on in the next row
  "elk.layered.wrapping.strategy": "MULTI_EDGE",
  "elk.aspectRatio": "1.6",
  "elk.spacing.nodeNode": "20",
  "elk.layered.spacing.nodeNodeBetweenLayers": "50",
}

/** Pixels of a character, as wide as any font has them, and of a line. */
const [characterWidth, lineHeight] = [8, 18]

/** Lays a graph out. */
export async function arranged({ nodes, edges }: Graph): Promise<ArrangedGraph> {
  const { default: Elk } = load("elkjs/lib/elk.bundled.js") as { default: new () => ELK }
  const laidOut: ElkNode = await new Elk().layout({
    id: "graph",
    layoutOptions: options,
    children: nodes.map(({ id, label }) => ({
      id,
      labels: [{ text: label }],
      width: label.length * characterWidth + 20,
      height: lineHeight + 16,
    })),
    edges: edges.map(({ from, to, label }, index) => ({
      id: `edge-${index}`,
      sources: [from],
      targets: [to],
      labels: label === "" ? [] : [sized(label)],
    })),
  })
  return placesIn(laidOut)
}

function sized(text: string) {
  return { text, width: text.length * characterWidth, height: lineHeight }
}

function placesIn({ width = 0, height = 0, children = [], edges = [] }: ElkNode): ArrangedGraph {
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: children.map(({ labels, ...place }) => boxOf({ ...labels?.[0], ...place })),
    labels: edges.flatMap(({ labels = [] }) => labels.map(boxOf)),
    edges: edges.flatMap(({ sections = [] }) =>
      sections.map(({ startPoint, bendPoints = [], endPoint }) =>
        [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({
          x: Math.round(x),
          y: Math.round(y),
        })),
      ),
    ),
  }
}

function boxOf({ text = "", x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { text, x: Math.round(x), y: Math.round(y), width, height }
}
