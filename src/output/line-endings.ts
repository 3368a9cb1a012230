/** Text files as a checkout may have them: git can turn the ends of lines into those of Windows. */
import { hashOf } from "./tree.ts"

/** Whether a content has one of some hashes, be it with the other ends of lines. */
export function hasOneOf(content: Uint8Array, hashes: ReadonlySet<string>): boolean {
  return withEitherLineEnd(content).some((version) => hashes.has(hashOf(version)))
}

/** Whether a content has a hash, be it with the other ends of lines. */
export function hasHash(content: Uint8Array, hash: string | undefined): boolean {
  return hash !== undefined && hasOneOf(content, new Set([hash]))
}

/** A content as it is where nothing made its ends of lines those of Windows. */
export function withPlainLineEnds(content: Uint8Array): Uint8Array {
  return isText(content) && content.includes(carriageReturn) ? plainOf(content) : content
}

/** A content, and the same with either end of lines where it is text. */
function withEitherLineEnd(content: Uint8Array): readonly Uint8Array[] {
  if (!isText(content)) return [content]
  const plain = plainOf(content)
  const windows = Buffer.from(plain.toString("latin1").replaceAll("\n", "\r\n"), "latin1")
  return [content, plain, windows]
}

function plainOf(content: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(content).toString("latin1").replaceAll("\r\n", "\n"), "latin1")
}

/** As git tells text from everything else. */
function isText(content: Uint8Array): boolean {
  return !content.includes(0) && content.includes(lineFeed)
}

const lineFeed = 10
const carriageReturn = 13
