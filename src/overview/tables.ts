/** Tables whose cells say to a screen reader which row and column they are of. */
import { type Content, type Element, element } from "../markup.ts"

/** A table with a head; the first cell of a row is what the row is about. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Content[])[],
): Element {
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        head.map((name) => element("th", { scope: "col" }, name)),
      ),
    ),
    element("tbody", {}, rows.map(row)),
  )
}

/** What there is to say of one thing, name by name; what is not known of it is left out. */
export function facts(
  caption: string,
  named: readonly (readonly [name: string, value: Content])[],
): Element {
  const known = named.filter(([, value]) => value !== undefined && value !== "")
  return element(
    "table",
    {},
    element("caption", { class: "unseen" }, caption),
    element("tbody", {}, known.map(row)),
  )
}

function row([first, ...others]: readonly Content[]): Element {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, first),
    others.map((cell) => element("td", {}, cell)),
  )
}
