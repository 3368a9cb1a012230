/** The lines of files that problems are in, for as long as they are what was read. */
import { statSync } from "node:fs"
import { definitionText } from "../files/definition-text.ts"
import { sourceRunAs } from "../problems/call-site.ts"
import type { Place } from "../problems/problem.ts"
import { lineStarts } from "../problems/source-text.ts"
import { type Extent, extentsIn } from "../source/extent.ts"
import type { Excerpt } from "./frame.ts"

/** Gives the line that a place is in; nothing where it is not known, or is not what was read any more. */
export type ExcerptAt = (place: Place) => Excerpt | undefined

/** Reads each file once, for as long as something is told. */
export function excerptReader(): ExcerptAt {
  const files = new Map<string, Source | undefined>()
  return ({ file, line, column }) => {
    if (line === undefined) return undefined
    const source = files.has(file) ? files.get(file) : sourceOf(file)
    files.set(file, source)
    return source && excerptOf(source, { line, column })
  }
}

/** A file, and how far what is in it goes on. */
interface Source {
  readonly text: string
  readonly starts: readonly number[]
  readonly extentAt: (offset: number) => Extent
}

function sourceOf(file: string): Source | undefined {
  const text = textOf(file)
  return text === undefined
    ? undefined
    : { text, starts: lineStarts(text), extentAt: extentsIn(file, text) }
}

/** Of a larger file no line is worth the time. */
const largest = 64 * 2 ** 20

/** The text of a file: not one that has changed since it was run, and none that is no text. */
function textOf(file: string): string | undefined {
  try {
    if (statSync(file).size > largest) return undefined
    const text = definitionText(file)
    const isAsRun = [undefined, text].includes(sourceRunAs(file))
    return isAsRun && !text.includes("\0") ? text : undefined
  } catch {
    return undefined
  }
}

function excerptOf(
  { text, starts, extentAt }: Source,
  { line, column }: { readonly line: number; readonly column?: number | undefined },
): Excerpt | undefined {
  const start = starts[line - 1]
  if (start === undefined) return undefined
  const newline = text.indexOf("\n", start)
  const content = text.slice(start, newline === -1 ? undefined : newline).replace(/\r$/, "")
  if (column === undefined) return { line, text: content }
  if (column > content.length + 1) return undefined
  const { name, whole } = extentAt(start + column - 1)
  return {
    line,
    text: content,
    meant: { start: column - 1, name: name - start, end: whole - start },
  }
}
