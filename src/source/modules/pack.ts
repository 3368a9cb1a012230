/**
 * Many texts in one file: to make a file takes a file system as long as to write a hundred texts into one.
 *
 * The first line is a hash of the second, which tells where each text is and what its hash is: halves of
 * files, and what was changed by hand, count for nothing.
 */
import { createHash } from "node:crypto"

/** What a text is of, and what it depends on beside that. */
export interface PackedName {
  readonly file: string
  readonly key: string
}

/** A text to be packed. */
export interface Packed extends PackedName {
  readonly text: string
}

/** A text within a pack, which is looked at when it is asked for. */
export interface InPack extends PackedName {
  /** The text; nothing where it is not what was packed. */
  read(): string | undefined
}

/** Where a text is: bytes from the end of the second line. */
interface Extent extends PackedName {
  readonly hash: string
  readonly start: number
  readonly end: number
}

/** What a file holds of such texts. */
export function packOf(texts: readonly Packed[]): Buffer {
  const bodies = texts.map(({ text }) => Buffer.from(text))
  let end = 0
  const extents = texts.map(({ file, key }, index): Extent => {
    const body = bodies[index] ?? Buffer.alloc(0)
    const start = end
    end += body.length
    return { file, key, hash: hash(body), start, end }
  })
  const index = JSON.stringify(extents)
  return Buffer.concat([Buffer.from(`${hash(index)}\n${index}\n`), ...bodies])
}

/** The texts of a file that `packOf` made; none of any other one. */
export function textsIn(pack: Buffer): readonly InPack[] {
  const [first, second] = [pack.indexOf(lineFeed), pack.indexOf(lineFeed, hashLength + 1)]
  const index = pack.subarray(first + 1, second)
  if (first !== hashLength || pack.toString("latin1", 0, first) !== hash(index)) return []
  const bodies = pack.subarray(second + 1)
  const extents: readonly Extent[] = JSON.parse(index.toString())
  return extents.map(({ file, key, hash: wanted, start, end }) => ({
    file,
    key,
    read() {
      const body = bodies.subarray(start, end)
      return hash(body) === wanted ? body.toString() : undefined
    },
  }))
}

const lineFeed = 0x0a
const hashLength = 64

/** A hash of what is packed, in 64 digits. */
export function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex")
}
