/** What texts have in common at their two ends, and the words between. */
import type { Value } from "../nix/value.ts"

/** Texts that are each made around a word of its own. */
export interface Stems {
  readonly prefix: string
  readonly words: readonly string[]
  readonly suffix: string
}

/** The stems of texts, whole words each; undefined where one has none, or is no plain text. */
export function stemsOf(values: readonly Value[]): Stems | undefined {
  const texts = values.flatMap((value) => (value.kind === "string" ? [value.text] : []))
  const [first] = texts
  if (first === undefined || texts.length < values.length) return undefined
  const prefix = (/^.*[^\p{L}\p{N}]/u.exec(commonStart(texts)) ?? [""])[0]
  const rests = texts.map((text) => text.slice(prefix.length))
  const end = reversed(commonStart(rests.map(reversed)))
  const suffix = (/[^\p{L}\p{N}].*$/u.exec(end) ?? [""])[0]
  const words = rests.map((rest) => rest.slice(0, rest.length - suffix.length))
  return words.includes("") ? undefined : { prefix, words, suffix }
}

function commonStart(texts: readonly string[]): string {
  const [first = "", ...others] = texts
  const [other = first, ...rest] = others
  let length = 0
  while (length < first.length && other[length] === first[length]) length++
  const start = first.slice(0, length)
  return rest.length === 0 ? start : commonStart([start, ...rest])
}

function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text[text.length - 1 - index]).join("")
}
