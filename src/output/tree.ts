/** A generated tree in memory: what the output folder is to hold. */
import { createHash } from "node:crypto"

/** A file of the tree. */
export interface GeneratedFile {
  readonly content: Uint8Array
  readonly executable: boolean
}

/** The files by their path relative to the output folder, with "/" between names. */
export type GeneratedTree = ReadonlyMap<string, GeneratedFile>

/** The SHA-256 of a file's content, in hexadecimal digits. */
export function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex")
}
