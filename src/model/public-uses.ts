/** Which secrets definitions say something publicly of: their public parts stand in them as texts. */
import { appendAll } from "../append.ts"
import { type Declaration, declarationOf } from "../fleet/secret.ts"
import { type ToldPart, toldIn } from "../fleet/told-parts.ts"
import { contentOf } from "../nix/values/contents.ts"
import { nodeOf } from "../nix/values/values.ts"

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
  for (const text of textsIn(wanted.size === 0 ? [] : values)) {
    for (const [part, mark] of wanted) if (stands(mark, text)) wanted.delete(part)
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

/** Every text in a value, those in expressions as they are written in Nix. */
function* textsIn(root: unknown): Iterable<string> {
  const seen = new Set<unknown>()
  const todo: unknown[] = [root]
  for (let value = todo.pop(); todo.length > 0 || value !== undefined; value = todo.pop()) {
    if (typeof value === "string") yield value
    const inner = contentOf(value)?.definitions ?? nodeOf(value) ?? value
    if (typeof inner !== "object" || inner === null || seen.has(inner)) continue
    seen.add(inner)
    appendAll(todo, Object.values(inner))
  }
}
