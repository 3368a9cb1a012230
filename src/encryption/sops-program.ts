/**
 * Files of the user's own that sops has encrypted, in any of its formats: the program reads them, and
 * encrypts them for others. https://getsops.io/docs, "extract" and "rotate".
 */
import type { Identity } from "./identities.ts"

/**
 * Runs `sops` with the private keys at hand: what it writes to standard output; `undefined` where no key
 * opens the file. Rejects where it fails otherwise.
 */
export type SopsProgram = (
  parameters: readonly string[],
  identities: readonly Identity[],
) => Promise<Uint8Array | undefined>

/** Where a value is. */
export interface SopsPlace {
  /** The file, absolute. */
  readonly path: string
  readonly format: string
  /** The keys that lead to it; absent where it is the whole file. */
  readonly key: readonly string[] | undefined
}

/** The value; `undefined` where no identity is one of the file's recipients'. */
export async function valueBySops(
  { path, format, key }: SopsPlace,
  identities: readonly Identity[],
  sops: SopsProgram,
): Promise<Uint8Array | undefined> {
  const extract = key === undefined ? [] : ["--extract", key.map(inBrackets).join("")]
  return await sops(["--decrypt", ...typesOf(format), ...extract, path], identities)
}

function inBrackets(key: string): string {
  return `[${JSON.stringify(key)}]`
}

function typesOf(format: string): readonly string[] {
  return ["--input-type", format, "--output-type", format]
}

/** Recipients that a file gets, and those that it has no more: of age, `age1…`. */
export interface Change {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/**
 * The file with another data key and for others; it stays as it is on the disk. `undefined` where no
 * identity is one of its recipients'.
 */
export async function rotatedBySops(
  { path, format }: Pick<SopsPlace, "path" | "format">,
  { added, removed }: Change,
  identities: readonly Identity[],
  sops: SopsProgram,
): Promise<string | undefined> {
  const changes = [
    ...(added.length === 0 ? [] : ["--add-age", added.join(",")]),
    ...(removed.length === 0 ? [] : ["--rm-age", removed.join(",")]),
  ]
  const text = await sops(["--rotate", ...typesOf(format), ...changes, path], identities)
  return text && Buffer.from(text).toString()
}
