/** Where the Nix store has the contents of a pin, if it has them (Nix manual, "Store Path"). */
import { createHash } from "node:crypto"
import { existsSync } from "node:fs"

const storeFolder = "/nix/store"

/** The folder of a source tree by the hash of its NAR, `sha256-…`; undefined where it is not there. */
export function storedSource(narHash: string): string | undefined {
  const folder = sourcePath(narHash)
  return existsSync(folder) ? folder : undefined
}

/** The path that Nix fetches a source tree to: it follows from the hash alone. */
export function sourcePath(narHash: string): string {
  const hash = Buffer.from(narHash.replace(/^sha256-/, ""), "base64").toString("hex")
  const described = `source:sha256:${hash}:${storeFolder}:source`
  const digest = createHash("sha256").update(described).digest()
  return `${storeFolder}/${base32(folded(digest))}-source`
}

/** A digest folded to the 20 bytes that paths have. */
function folded(digest: Uint8Array): Uint8Array {
  const short = new Uint8Array(20)
  for (const [index, byte] of digest.entries()) short[index % 20] = (short[index % 20] ?? 0) ^ byte
  return short
}

/** Nix's own alphabet: no e, o, u and t. */
const alphabet = "0123456789abcdfghijklmnpqrsvwxyz"

/** Nix's own base 32: five bits to a letter, the last ones first. */
function base32(bytes: Uint8Array): string {
  const length = Math.ceil((bytes.length * 8) / 5)
  return Array.from({ length }, (_, index) => {
    const bit = (length - 1 - index) * 5
    const at = Math.floor(bit / 8)
    const pair = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    return alphabet.charAt((pair >> (bit % 8)) & 31)
  }).join("")
}
