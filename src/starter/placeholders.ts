/**
 * Values that `init` and `add` write because only the user knows the right ones. Each is harmless
 * as it stands: a key that no ssh server accepts, a disk that does not exist, an address that is
 * reserved for documentation (RFC 5737).
 */
import { mark } from "../fleet/placeholder.ts"

/** The addresses of TEST-NET-1, which no machine has. */
const network = "192.0.2."

/** An ssh public key that lets nobody in. */
export const publicKey = `ssh-ed25519 ${mark}-WITH-YOUR-PUBLIC-KEY you@example.org`

/** What the gateway of an address is, as a rule: the first of its network. */
export function gatewayOf(address: string): string {
  return address.replace(/\d+$/, "1")
}

/** A disk that no machine has, for a parameter of a disk layout. */
export function diskFor(parameter: string): string {
  return `/dev/disk/by-id/${mark}-${parameter}`
}

/** An address that none of the given ones is. */
export function addressBeside(used: readonly (string | undefined)[]): string {
  const last = Array.from({ length: 245 }, (_, index) => 10 + index)
  const free = last.find((number) => !used.includes(network + String(number)))
  return network + String(free ?? 10)
}

/** A placeholder that still stands in a file. */
export interface FoundPlaceholder {
  /** The line it stands in, from 1. */
  readonly line: number
  /** What belongs there, as a person would say it. */
  readonly wanted: string
}

/** What belongs in the place of each; the first that a line has is what it is. */
const kinds = [
  { text: `${mark}-WITH-YOUR-PUBLIC-KEY`, wanted: "your SSH public key, as in ~/.ssh/*.pub" },
  {
    text: `/dev/disk/by-id/${mark}`,
    wanted: "the disk, as `ls -l /dev/disk/by-id` shows it there",
  },
  { text: mark, wanted: "a value of your own" },
  { text: network, wanted: "the machine's real address" },
] as const

/** The placeholders in the text of a file, a line each. Comments only talk of them. */
export function placeholdersIn(text: string): readonly FoundPlaceholder[] {
  return text.split("\n").flatMap((line, index) => {
    const kind = kinds.find((each) => line.includes(each.text))
    if (kind === undefined || /^\s*\/\//.test(line)) return []
    return [{ line: index + 1, wanted: kind.wanted }]
  })
}
