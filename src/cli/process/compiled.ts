/** What V8 made of the command's files, as it is kept: its data, a line that says whose, and a sum. */
import { summedContent, withSum } from "../kept-answers/summed.ts"

/** What is kept. */
export interface Compiled {
  /** The kinds of runs whose functions are in it. */
  readonly kinds: readonly string[]
  /** By the names of files. */
  readonly parts: ReadonlyMap<string, Part>
}

/** What was made of a file. */
export interface Part {
  /** Tells the file's text from others. */
  readonly sum: number
  readonly data: Buffer
}

interface Index {
  readonly kinds: readonly string[]
  readonly parts: readonly (readonly [name: string, sum: number, length: number])[]
}

/** It as it is kept. */
export function encodeCompiled({ kinds, parts }: Compiled): Buffer {
  const listed = Array.from(parts, ([name, { sum, data }]) => [name, sum, data.length] as const)
  const index: Index = { kinds, parts: listed }
  const data = Array.from(parts.values(), (part) => part.data)
  return withSum(Buffer.concat([...data, Buffer.from(`\n${JSON.stringify(index)}`)]))
}

/** Nothing where it is not as it was written: V8 itself takes data as they come. */
export function decodeCompiled(kept: Buffer): Compiled | undefined {
  const content = summedContent(kept)
  if (content === undefined) return undefined
  const index = JSON.parse(content.subarray(content.lastIndexOf("\n") + 1).toString()) as Index
  const parts = new Map<string, Part>()
  let start = 0
  for (const [name, sum, length] of index.parts) {
    parts.set(name, { sum, data: content.subarray(start, start + length) })
    start += length
  }
  return { kinds: index.kinds, parts }
}
