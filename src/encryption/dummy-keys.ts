/** Keys that stand for one, as in examples and tests: nobody means to log in by them. */
import { headIn } from "./public-key-types.ts"

/**
 * Whether the base64 of a key is a dummy: it is very short, has no beginning of a key, leaves
 * something out, or is made of words and counting where a key is made of chance.
 */
export function isDummyKey(base64: string): boolean {
  const head = headIn(base64)
  if (base64.length < 24 || head === undefined) return true
  if (/\.\.|[…<>$*]|REPLACE|x{4}/iu.test(base64)) return true
  // what is glued to a key says nothing about that: what precedes it does
  const [letters = ""] = /^[A-Za-z0-9+/]*/.exec(base64) ?? []
  const content = letters.slice(head.head.length)
  return content.length < 16 || isOfWords(content) || isText(letters, head.head.length)
}

/** Words have few figures and few changes between small and capital letters. */
function isOfWords(content: string): boolean {
  const kinds = Array.from(content, kindOf)
  const changes = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length
  return !kinds.includes("figure") || changes < content.length * 0.45 || isRepeating(content)
}

function kindOf(letter: string): string {
  if (/[a-z]/.test(letter)) return "small"
  if (/[A-Z]/.test(letter)) return "capital"
  return /\d/.test(letter) ? "figure" : "sign"
}

/** Whether five letters stand twice in a short key, or count up, as in `12345`. */
function isRepeating(content: string): boolean {
  const pieces = Array.from({ length: content.length - 4 }, (_, index) =>
    content.slice(index, index + 5),
  )
  const isShort = content.length < 100
  return (isShort && new Set(pieces).size < pieces.length) || pieces.some(counts)
}

function counts(piece: string): boolean {
  const codes = Array.from(piece, (letter) => letter.charCodeAt(0))
  return codes.every((code, index) => index === 0 || code === (codes[index - 1] ?? 0) + 1)
}

/** Whether it is text in base64, such as `ZmFrZWZha2U`. */
function isText(base64: string, start: number): boolean {
  const bytes = Buffer.from(base64, "base64").subarray(Math.ceil((start * 3) / 4) + 1)
  const readable = bytes.filter((byte) => byte >= 0x20 && byte < 0x7f).length
  return readable > bytes.length * 0.9
}
