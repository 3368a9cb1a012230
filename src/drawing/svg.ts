/** A drawing as SVG: light and dark as the page is, with its title and description for who does not see it. */
import { type Element, element, printed } from "../markup.ts"
import type { BlockKind, LineRole } from "./block.ts"
import type { Drawing, PlacedBlock } from "./layout.ts"

/** What the drawing is called, and what it shows in words. */
export interface SvgWords {
  readonly title: string
  readonly description: string
}

/** Pixels of a column and a row of the grid. */
const [columnWidth, rowHeight] = [8, 18]

/** Pixels between a block's edge and its frame, so that blocks do not touch. */
const gap = 2

/** The lines of the file. */
export function drawnAsSvg(drawing: Drawing, words: SvgWords): readonly string[] {
  const { tag, attributes, content } = pictureOf(drawing, words, {
    ids: "",
    style: styleOf("", "@media(prefers-color-scheme:dark)"),
  })
  const [start] = printed(element(tag, attributes)).split("</")
  return [String(start), ...content.map((each) => `  ${printed(each)}`), "</svg>"]
}

/** How a drawing stands where it does: what its ids begin with, and its style if it has one of its own. */
interface Manner {
  readonly ids: string
  readonly style?: string
}

/** A drawing as an element. */
export function pictureOf(
  { width, height, blocks }: Drawing,
  { title, description }: SvgWords,
  { ids, style }: Manner,
): Element {
  const [wide, high] = [width * columnWidth, height * rowHeight]
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${wide} ${high}`,
      width: wide,
      height: high,
      role: "img",
      "aria-labelledby": `${ids}title ${ids}description`,
    },
    element("title", { id: `${ids}title` }, title),
    element("desc", { id: `${ids}description` }, description),
    ...(style === undefined ? [] : [element("style", {}, style)]),
    ...blocks.flatMap(elements),
  )
}

function elements(block: PlacedBlock): readonly Element[] {
  const { kind, x, y, width, height, lines, children } = block
  return [
    element("rect", {
      class: kind,
      x: x * columnWidth + gap,
      y: y * rowHeight + gap,
      width: width * columnWidth - 2 * gap,
      height: height * rowHeight - 2 * gap,
      rx: 4,
    }),
    ...lines.map(({ role, text }, index) => textElement(role, text, x + 1, y + 1 + index)),
    ...children.flatMap(elements),
  ]
}

/** A text, as long as the grid has it, whichever font there is. */
function textElement(role: LineRole, text: string, column: number, row: number): Element {
  const place = { x: column * columnWidth + gap, y: row * rowHeight + 5 }
  return element("text", { class: role, ...place }, text)
}

/** Colours of frames and their insides, in the light and in the dark; the contrast of words is 4.5 and more. */
const colors: Readonly<Record<BlockKind, readonly [light: string, dark: string]>> = {
  group: ["#f6f8fa", "#1c2128"],
  part: ["#ddeafb", "#17304f"],
  encrypted: ["#fdf0c8", "#453608"],
  system: ["#dcf3e1", "#123b22"],
  swap: ["#f3e3f8", "#41204f"],
  member: ["#e3e6fb", "#252a5c"],
  memory: ["#eeeeee", "#2d333b"],
}

/** The style of drawings that are in something, in the light and in the dark. */
export function styleOf(within: string, dark: string): string {
  const rules = (all: readonly string[]) => all.map((rule) => `${within}${rule}`).join("")
  return [
    rules([
      "rect{stroke:#57606a;stroke-width:1}",
      "text{font:13px ui-monospace,Menlo,Consolas,monospace;dominant-baseline:middle;fill:#1f2328}",
      ".name{font-weight:bold}",
      ".size{fill:#4a525a}",
      ".mount{fill:#0a4f9e}",
      ...fills(0),
    ]),
    `${dark}{`,
    rules([
      "rect{stroke:#8b949e}",
      "text{fill:#e6edf3}",
      ".size{fill:#b6bfc8}",
      ".mount{fill:#9ecbff}",
      ...fills(1),
    ]),
    "}",
  ].join("")
}

function fills(index: 0 | 1): readonly string[] {
  return Object.entries(colors).map(([kind, fill]) => `.${kind}{fill:${fill[index]}}`)
}
