/** What is wrong with the base64 of a public key of ssh, as ssh itself reads it. */
import { type KeyPart, headIn, isKeyRunIn, partsOf } from "./public-key-types.ts"

/** What is wrong with a key that says a type, in words that follow "the key"; none of a whole one. */
export function mistakeInKey(says: string, base64: string): string | undefined {
  const type = headIn(base64)?.type
  if (type === undefined) return "is garbled at its beginning"
  if (type !== says) return `says ${says} and is of ${type}`
  const mistake = foreignLetter(base64) ?? mistakeInLength(type, base64)
  return mistake !== undefined && isKeyRunIn(base64)
    ? "has another key run into it: a line break is missing between them"
    : mistake
}

function foreignLetter(base64: string): string | undefined {
  const [letter] = /[^A-Za-z0-9+/=]|=(?=[^=])/u.exec(base64) ?? []
  return letter === undefined ? undefined : `has ${letter} in it, where no key has it`
}

function mistakeInLength(type: string, base64: string): string | undefined {
  const bytes = Buffer.from(base64, "base64")
  const end = endOf(bytes, type)
  if (end === undefined) return "is garbled: characters are missing in it, or are too many"
  const rest = base64.length - lettersOf(end.at)
  if (end.at > bytes.length) return cutOff(-rest, end.isLeast)
  if (rest > 0) return `has ${counted(rest)} too many, at its end or within it`
  if (rest < 0) return `is cut off: ${"=".repeat(-rest)} is missing at its end`
  if (bytes.toString("base64") !== base64) return "is garbled at its end"
  return type === "ssh-rsa" ? mistakeInSize(bytes) : undefined
}

function cutOff(missing: number, isLeast: boolean): string {
  const verb = missing === 1 && !isLeast ? "is" : "are"
  return `is cut off: ${counted(missing)}${isLeast ? " or more" : ""} ${verb} missing at its end, or within it`
}

function counted(count: number): string {
  return count === 1 ? "1 character" : `${count} characters`
}

/** How many letters of base64 stand for some bytes. */
function lettersOf(bytes: number): number {
  return Math.ceil(bytes / 3) * 4
}

/** Where a key has to end. */
interface End {
  readonly at: number
  /** Whether it may be later, as not all lengths are known. */
  readonly isLeast: boolean
}

/** Where a key ends by the lengths in it; none where these cannot be true. */
function endOf(bytes: Buffer, type: string): End | undefined {
  const parts = partsOf(type) ?? []
  let at = 4 + type.length
  for (const [index, part] of parts.entries()) {
    const start = part.isNumber ? at : at + 4
    if (start > bytes.length) return leastOf(at, parts.slice(index))
    const length = part.isNumber ? part.length : bytes.readUInt32BE(at)
    if (length === undefined || length > longest) return undefined
    if (length !== (part.length ?? length)) return undefined
    const content = bytes.toString("latin1", start, start + length)
    if (part.text !== undefined && !part.text.startsWith(content)) return undefined
    at = start + length
    if (at > bytes.length) return leastOf(at, parts.slice(index + 1))
  }
  return { at, isLeast: false }
}

/** More than any part of a key has. */
const longest = 65_536

/** Where a key ends at least that lacks some parts. */
function leastOf(start: number, parts: readonly KeyPart[]): End {
  const at = parts.reduce(
    (sum, { length = 0, isNumber }) => sum + (isNumber ? 0 : 4) + length,
    start,
  )
  return { at, isLeast: parts.some(({ length }) => length === undefined) }
}

/** sshd takes no key of RSA that is shorter. */
const leastBits = 1024

function mistakeInSize(bytes: Buffer): string | undefined {
  const exponent = 4 + "ssh-rsa".length
  const modulus = exponent + 4 + bytes.readUInt32BE(exponent)
  const digits = bytes.toString("hex", modulus + 4).replace(/^0+/, "")
  const bits = (digits.length - 1) * 4 + Number.parseInt(digits[0] ?? "0", 16).toString(2).length
  if (digits !== "" && bits >= leastBits) return undefined
  return `is of RSA and has ${digits === "" ? 0 : bits} bits, of which sshd wants ${leastBits} at least`
}
