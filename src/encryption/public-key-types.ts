/** What a public key of ssh is made of, type by type (RFC 4253 §6.6, RFC 5656, RFC 8709, PROTOCOL.u2f). */

/** A part of a key: a string with its length in front of it, or a number. */
export interface KeyPart {
  /** Its length in bytes, where every key of the type has the same. */
  readonly length?: number
  /** What it says in every key of the type. */
  readonly text?: string
  /** A number, which has no length in front of it. */
  readonly isNumber?: true
}

const any: KeyPart = {}
const point: KeyPart = { length: 32 }
const number = (length: number): KeyPart => ({ length, isNumber: true })

/** The name of a curve, and one of its points without compression. */
const onCurve = (name: string, length: number): readonly KeyPart[] => [
  { length: name.length, text: name },
  { length },
]

const plain: readonly (readonly [string, readonly KeyPart[]])[] = [
  ["ssh-ed25519", [point]],
  ["ssh-rsa", [any, any]],
  ["ssh-dss", [any, any, any, any]],
  ["ecdsa-sha2-nistp256", onCurve("nistp256", 65)],
  ["ecdsa-sha2-nistp384", onCurve("nistp384", 97)],
  ["ecdsa-sha2-nistp521", onCurve("nistp521", 133)],
  ["sk-ssh-ed25519@openssh.com", [point, any]],
  ["sk-ecdsa-sha2-nistp256@openssh.com", [...onCurve("nistp256", 65), any]],
]

/** What a certificate says beside its key (PROTOCOL.certkeys): serial, kind, names, times, options, signature. */
const certified = (parts: readonly KeyPart[]): readonly KeyPart[] => [
  any,
  ...parts,
  number(8),
  number(4),
  any,
  any,
  number(8),
  number(8),
  any,
  any,
  any,
  any,
  any,
]

const layouts: ReadonlyMap<string, readonly KeyPart[]> = new Map([
  ...plain,
  ...plain.map(
    ([type, parts]) =>
      [`${type.replace("@openssh.com", "")}-cert-v01@openssh.com`, certified(parts)] as const,
  ),
])

/** What follows the type in a key of it; none for a type that is not known. */
export function partsOf(type: string): readonly KeyPart[] | undefined {
  return layouts.get(type)
}

/** What keys of each type begin with in base64: the type, and zeros of the next length, in whole letters. */
const heads = [...layouts.keys()].map((type) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(type.length)
  const bytes = Buffer.concat([length, Buffer.from(type), Buffer.alloc(3)])
  const head = bytes.toString("base64").slice(0, Math.floor((bytes.length * 4) / 3))
  return { type, head }
})

/** The type that a key in base64 is of by its beginning, and what that is. */
export function headIn(
  base64: string,
): { readonly type: string; readonly head: string } | undefined {
  return heads.find(({ head }) => base64.startsWith(head))
}

/** Whether another key begins within the base64 of one. */
export function isKeyRunIn(base64: string): boolean {
  return /.(?:ssh|ecdsa|sk)-/.test(base64) || heads.some(({ head }) => base64.indexOf(head, 1) > 0)
}
