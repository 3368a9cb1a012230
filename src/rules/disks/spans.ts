/** From where to where partitions reach, as far as they say it by places on their disk. */
import { bytesOf } from "./sizes.ts"

/** Bytes from where a disk starts; no end where it is not known. */
export interface Span {
  readonly from: number
  readonly to: number | undefined
}

/** What says it of a partition. */
interface Places {
  readonly size?: unknown
  readonly start?: unknown
  readonly end?: unknown
}

/** Where sgdisk starts a disk's first partition, and to what it rounds the starts of all. */
const aligned = 1024 ** 2

/**
 * Those of the partitions of a GPT in the order in which they are made. One without a start begins where the
 * one before it ends, while all that is left is one piece: nothing is known behind the first that says a start.
 */
export function spansInGpt(partitions: readonly Places[]): readonly (Span | undefined)[] {
  let free: number | undefined = aligned
  return partitions.map((places) => {
    const isPlaced = places.start !== undefined && places.start !== "0"
    const size = isPlaced || places.end !== undefined ? undefined : bytesOf(places.size)
    const from = free
    if (from === undefined || size === undefined) {
      free = undefined
      return isPlaced ? spanInGpt(places) : undefined
    }
    free = Math.ceil((from + size) / aligned) * aligned
    return { from, to: from + size }
  })
}

/** That of a partition of a GPT, as sgdisk takes it: nothing where sgdisk looks for room itself. */
function spanInGpt({ size, start, end }: Places): Span | undefined {
  const from = bytesOf(start)
  if (from === undefined) return undefined
  const length =
    end === undefined ? bytesOf(size) : isLength(end) ? bytesOf(end.slice(1)) : undefined
  return { from, to: length === undefined ? bytesOf(end) : from + length }
}

function isLength(end: unknown): end is string {
  return typeof end === "string" && end.startsWith("+")
}

/** That of a partition of an older table, as parted takes it, whose defaults in disko are the whole disk. */
export function spanOfParted({ start = "0%", end = "100%" }: Places): Span | undefined {
  const from = start === "0%" ? 0 : bytesOfParted(start)
  if (from === undefined) return undefined
  return { from, to: end === "100%" ? Number.POSITIVE_INFINITY : bytesOfParted(end) }
}

const prefixes = ["", "K", "M", "G", "T", "P"]

/** The bytes of a place such as `512MiB`, or `512MB`, `512M` and `512`, which are decimal. */
function bytesOfParted(place: unknown): number | undefined {
  const [, digits, unit] =
    (typeof place === "string" && /^(\d+(?:\.\d+)?) ?((?:[KMGTP](?:i?B)?|B)?)$/i.exec(place)) || []
  if (digits === undefined) return undefined
  const [prefix = ""] = (unit || "M").toUpperCase().replace("B", "")
  return Number(digits) * (/i/i.test(unit ?? "") ? 1024 : 1000) ** prefixes.indexOf(prefix)
}
