/** What is kept with a sum behind it, by which it is known later whether it is as it was written. */
import { crc32 } from "node:zlib"

/** The content as it is kept. */
export function withSum(content: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(content), Buffer.from(`\n${crc32(content)}`)])
}

/** The content of what is kept; nothing where it is not as it was written. */
export function summedContent(kept: Buffer): Buffer | undefined {
  const end = kept.lastIndexOf("\n")
  const content = kept.subarray(0, end)
  return end >= 0 && kept.subarray(end + 1).toString() === String(crc32(content))
    ? content
    : undefined
}
