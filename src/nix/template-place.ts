/** Where in the user's file something in the text of a template stands. */
import { readFileSync } from "node:fs"
import type { Place } from "../problem.ts"

/**
 * The place of an offset in one of a template's texts; `site` is where its tag was called. There
 * is no column where an interpolation comes before it on its line, as its width is not known.
 */
export function placeInTemplate(
  site: Place,
  raw: readonly string[],
  index: number,
  offset: number,
): Place {
  const before = (raw[index] ?? "").slice(0, offset)
  const lines = [...raw.slice(0, index), before].join("").split("\n")
  const line = (site.line ?? 1) + lines.length - 1
  const start = before.includes("\n")
    ? 1
    : index === 0
      ? columnOfText(site, raw[0] ?? "")
      : undefined
  const column =
    start === undefined ? {} : { column: start + before.length - before.lastIndexOf("\n") - 1 }
  return { file: site.file, line, ...column }
}

/**
 * The column at which a template's text starts. It is looked up in the file, as the columns of a
 * stack trace are those of the JavaScript that was made from it.
 */
function columnOfText({ file, line }: Place, raw: string): number | undefined {
  const source = readLine(file, line ?? 1)
  const opening = `\`${raw.split("\n")[0] ?? ""}`
  const at = source.indexOf(opening)
  return at === -1 || source.includes(opening, at + 1) ? undefined : at + 2
}

function readLine(file: string, line: number): string {
  try {
    return readFileSync(file, "utf8").split("\n")[line - 1] ?? ""
  } catch {
    return ""
  }
}
