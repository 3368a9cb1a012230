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
