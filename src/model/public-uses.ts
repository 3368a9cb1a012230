/** Which secrets definitions say something publicly of: their public parts stand in them as texts. */
import { type Declaration, declarationOf } from "../fleet/secret.ts"
import { type ToldPart, toldIn } from "../fleet/told-parts.ts"
import { textsIn } from "./texts.ts"

/** A secret that something is said of publicly. */
export interface PublicUse {
  readonly declaration: Declaration
  /** The host whose own it is, where each has one. */
  readonly host: string | undefined
}

/** Those whose public parts stand in any of the values of a fleet, in the order in which they were declared. */
export function publicUses(values: unknown, folder: string | undefined): readonly PublicUse[] {
  const told = folder === undefined ? [] : toldIn(folder)
  const wanted = new Map(told.map((part) => [part, markOf(part)]))
  for (const { texts } of textsIn(wanted.size === 0 ? [] : values, [])) {
    for (const [part, mark] of wanted)
      if (texts.some((text) => stands(mark, text))) wanted.delete(part)
    if (wanted.size === 0) break
  }
  return told.flatMap((part) => {
    const declaration = wanted.has(part) ? undefined : declarationOf(part.declaration)
    return declaration === undefined ? [] : [{ declaration, host: part.host }]
  })
}

/** What it is known by in any text: of several lines the last but one, since expressions have each by itself. */
function markOf({ text }: ToldPart): string {
  const lines = text.split("\n")
  return lines.at(-2) ?? text
}

/** Whether a mark stands in a text, and is no beginning of something longer. */
function stands(mark: string, text: string): boolean {
  const start = text.indexOf(mark)
  return start >= 0 && !/^[\w./-]/.test(text.slice(start + mark.length))
}
