/** Elements of HTML and SVG as data: every text and attribute is escaped where they are printed, and nowhere else. */
import { visible } from "./problems/visible.ts"

/** An element, its attributes, and what is in it. */
export interface Element {
  readonly tag: string
  readonly attributes: Attributes
  readonly content: readonly Content[]
}

/** What stands in an element; nothing where it is undefined. */
export type Content = Element | string | undefined | readonly Content[]

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Makes an element. */
export function element(
  tag: string,
  attributes: Attributes = {},
  ...content: readonly Content[]
): Element {
  return { tag, attributes, content }
}

/** The text of what is to stand in a page. */
export function printed(content: Content): string {
  if (content === undefined) return ""
  if (typeof content === "string") return escaped(content)
  return isElement(content) ? printedElement(content) : content.map(printed).join("")
}

function isElement(content: Element | readonly Content[]): content is Element {
  return !Array.isArray(content)
}

/** Elements that nothing stands in, in HTML or in SVG. */
const empty: ReadonlySet<string> = new Set(["meta", "rect", "path", "polyline"])

function printedElement({ tag, attributes, content }: Element): string {
  const start = `<${tag}${Object.entries(attributes).map(printedAttribute).join("")}`
  return empty.has(tag) ? `${start}/>` : `${start}>${printed(content)}</${tag}>`
}

function printedAttribute([name, value]: readonly [string, string | number | undefined]): string {
  return value === undefined ? "" : ` ${name}="${escaped(String(value))}"`
}

/** Text as any place of a page takes it; what no page can hold is shown as code. */
function escaped(text: string): string {
  return visible(text)
    .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
