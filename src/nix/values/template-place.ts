/** Where in the user's file something in the text of a template stands. */
import { readFileSync } from "node:fs"
import { textsOfTemplate } from "../../problems/origin.ts"
import type { Place } from "../../problems/problem.ts"
import { type SourceText, placeInSource } from "../../problems/source-text.ts"

/** A template as it was written: its texts, the words in place of its values, and its tag's call. */
export interface TemplateSource {
  /** The texts between the values. */
  readonly template: TemplateStringsArray
  readonly words: readonly string[]
  readonly site: () => Place | undefined
}

/** What makes a backtick or an interpolation Nix's own. */
const escape = /\\(?=`|\$\{)/g

/** The texts as Nix gets them. */
export function textsOf({ template }: TemplateSource): readonly string[] {
  return template.raw.map((text) => text.replace(escape, ""))
}

/** The whole text that is parsed. */
export function joinedText(source: TemplateSource): string {
  return textsOf(source)
    .map((text, index) => text + (source.words[index] ?? ""))
    .join("")
}

/**
 * The place of an offset in the joined text. The loader has noted where the texts start. In what was
 * run without it the template is looked up by its texts, as the width of its values is not known
 * otherwise; there is no place where that fails, as for nixgen's own templates.
 */
export function placeInTemplate(source: TemplateSource, offset: number): Place | undefined {
  const { index, before } = textAt(source, offset)
  const noted = textsOfTemplate(source.template)
  if (noted !== undefined) return placeAfter(noted.starts[index] ?? 0, before, noted.source)
  const site = source.site()
  if (site === undefined) return undefined
  const text = readSource(site.file)
  const start = startsIn(text, source.template.raw, site)[index]
  return start === undefined ? undefined : placeAfter(start, before, { file: site.file, text })
}

/** The place of a value in a template that the loader has run. */
export function placeOfValue(template: TemplateStringsArray, index: number): Place | undefined {
  const noted = textsOfTemplate(template)
  const start = noted?.starts[index]
  if (noted === undefined || start === undefined) return undefined
  return placeAfter(start, `${template.raw[index] ?? ""}\${`, noted.source)
}

/** Where a text ends that starts at an offset. In templates every line break is a single character. */
function placeAfter(start: number, text: string, source: SourceText): Place {
  let end = start
  for (const character of text) {
    if (character === "\n" && source.text[end] === "\r") end += 1
    end += character.length
  }
  return placeInSource(end, source)
}

/** The text that an offset of the joined text lies in, and what stands before it there. */
function textAt(source: TemplateSource, offset: number): { index: number; before: string } {
  const texts = textsOf(source)
  let left = offset
  let index = 0
  for (; index < texts.length - 1; index += 1) {
    const width = texts[index]?.length ?? 0
    if (left <= width) break
    left = Math.max(0, left - width - (source.words[index]?.length ?? 0))
  }
  return { index, before: rawStart(source.template.raw[index] ?? "", left) }
}

/** The start of a text as it was written that has so many characters without its escapes. */
function rawStart(raw: string, length: number): string {
  let end = length
  for (const { index } of raw.matchAll(escape)) if (index < end) end += 1
  return raw.slice(0, end)
}

/** Where each text of a template starts in its file, as far as they are found. */
function startsIn(text: string, raw: readonly string[], site: Place): readonly number[] {
  const starts: number[] = []
  for (const [index, part] of raw.entries()) {
    const end = index === raw.length - 1 ? "`" : "${"
    const previous = starts.at(-1)
    const found =
      previous === undefined
        ? nearestTo(site, text, `\`${part}${end}`)
        : text.indexOf(`}${part}${end}`, previous + (raw[index - 1]?.length ?? 0))
    if (found === -1) return starts
    starts.push(found + 1)
  }
  return starts
}

/** The occurrence on or after a place's line that is nearest to its column. */
function nearestTo({ line = 1, column = 1 }: Place, text: string, wanted: string): number {
  const lineStart = text.split("\n", line - 1).join("\n").length + (line > 1 ? 1 : 0)
  let best = -1
  let at = text.indexOf(wanted, lineStart)
  for (; at !== -1; at = text.indexOf(wanted, at + 1)) {
    const isNearer = Math.abs(at - lineStart - column) < Math.abs(best - lineStart - column)
    if (best !== -1 && !isNearer) break
    best = at
  }
  return best
}

/** The file's text with the line breaks that the texts of templates have. */
function readSource(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/\r\n?/g, "\n")
  } catch {
    return ""
  }
}
