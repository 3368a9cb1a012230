/** Sizes as sgdisk and LVM write them. */

const units = "KMGTPE"

/** The bytes of a size such as `512M`; `undefined` for anything else, such as `100%`. */
export function bytesOf(size: unknown): number | undefined {
  const [, digits, unit] = (typeof size === "string" && /^(\d+)\s*([KMGTPE])/i.exec(size)) || []
  if (digits === undefined || unit === undefined) return undefined
  return Number(digits) * 1024 ** (units.indexOf(unit.toUpperCase()) + 1)
}

/** A number of bytes as people write it, in the unit that keeps it short. */
export function told(bytes: number): string {
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), units.length)
  const value = bytes / 1024 ** power
  return `${Number.isInteger(value) ? value : value.toFixed(1)}${power === 0 ? " B" : units[power - 1]}`
}

/** The options of a partition that say how large it is. */
interface Extent {
  readonly size?: unknown
  readonly start?: unknown
  readonly end?: unknown
}

/** The bytes of a partition, as far as they are written: from its size, or from its start and end. */
export function partitionBytes({ size, start, end }: Extent): number | undefined {
  if (end === undefined) return bytesOf(size)
  if (typeof end !== "string" || end.startsWith("-")) return undefined
  if (end.startsWith("+")) return bytesOf(end.slice(1))
  const last = bytesOf(end)
  const first = start === undefined || start === "0" ? 0 : bytesOf(start)
  return last === undefined || first === undefined ? undefined : last - first
}
