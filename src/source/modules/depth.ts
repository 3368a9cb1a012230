/** How deep a text is nested, told before it is parsed: the parser ends the process where it is too deep for it. */

/** Levels; the parser can do with more than twice as many. */
const bound = 2_000

const openers: ReadonlySet<string> = new Set("([{")
const closers: ReadonlySet<string> = new Set(")]}")
/** What ends arrows and choices that go on in each other without brackets. */
const ends: ReadonlySet<string> = new Set(",;}\n")

/**
 * Whether a text has more levels than any that was written by hand. Brackets in texts and comments
 * count as well: they make no two thousand levels.
 */
export function isTooDeep(text: string): boolean {
  // few texts have so many signs at all, and to count them takes a part of the time
  if ((text.match(/[([{?>]/g)?.length ?? 0) <= bound) return false
  let brackets = 0
  let open = 0
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index)
    if (openers.has(sign)) brackets += 1
    else if (closers.has(sign)) brackets = Math.max(0, brackets - 1)
    if (ends.has(sign)) open = 0
    else if (sign === "?" || (sign === ">" && text.charAt(index - 1) === "=")) open += 1
    if (brackets + open > bound) return true
  }
  return false
}
