/** The labels that partitions are found by (disko, `lib/types/gpt.nix`). */
import { createHash } from "node:crypto"
import { type Device, nameOf } from "../../fleet/device-tree.ts"

/** The label as udev writes it in the name of a link (udev(7), "SYMLINK"). */
export function asLink(label: string): string {
  const bytes = [...Buffer.from(label)].map((byte) => String.fromCharCode(byte))
  return bytes.map((byte) => (/[\w#+\-.,:=@/]/.test(byte) ? byte : hexadecimal(byte))).join("")
}

function hexadecimal(byte: string): string {
  return `\\x${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
}

/** How many characters the name of a partition has in a GPT (UEFI specification, 5.3.3). */
export const longestLabel = 36

/**
 * A partition's label: its own, or one made of what it is on and of its name, of which disko takes
 * a hash where it is too long. `undefined` where it is known to Nix only.
 */
export function partitionLabel(partition: Device<"partition">): string | undefined {
  const { label } = partition.value
  if (label !== undefined) return typeof label === "string" ? label : undefined
  const table = partition.parent
  const owner = table?.parent
  const names = [owner && nameOf(owner), nameOf(partition)]
  if (owner === undefined || names.includes(undefined)) return undefined
  const made = [owner.kind, ...names].join("-")
  // Nix counts bytes
  if (Buffer.byteLength(made) <= longestLabel) return made
  return createHash("sha256").update(made).digest("hex").slice(0, longestLabel)
}
