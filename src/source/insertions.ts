/** Text put into a text, or in the place of a part of it. */

/** Text to be inserted at an offset, in the place of what stands there up to another one. */
export interface Insertion {
  readonly at: number
  readonly until?: number
  readonly text: string
}

/** The text with all of the insertions, which are in the order of their offsets. */
export function inserted(text: string, insertions: readonly Insertion[]): string {
  let end = 0
  let result = ""
  for (const { at, until = at, text: between } of insertions) {
    result += text.slice(end, at) + between
    end = until
  }
  return result + text.slice(end)
}
