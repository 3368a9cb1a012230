/** What files beside the definitions say, byte by byte. */
import { readFileSync } from "node:fs"

/** The bytes of a file; `undefined` where there is none. */
export function bytesAt(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined
    throw error
  }
}
