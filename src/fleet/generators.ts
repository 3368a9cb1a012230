/** What a secret can be made of: plain data that `nixgen secrets` makes values by. */
import * as z from "zod"
import { madeOf } from "../problems/origin.ts"
import { wordSchema } from "./words.ts"

/** A random password of letters and digits. */
export interface Password {
  readonly kind: "password"
  readonly length: number
}

/** Random bytes in hexadecimal digits. */
export interface Hex {
  readonly kind: "hex"
  readonly bytes: number
}

/** A key of ssh, ed25519: the private one in OpenSSH's format, its public one as one line. */
export interface SshKey {
  readonly kind: "sshKey"
}

/** A key of WireGuard, as `wg genkey` prints it, and its public one. */
export interface WireguardKey {
  readonly kind: "wireguardKey"
}

/** A password that the admins can read, and its hash, which users have as their `hashedPassword`. */
export interface PasswordHash {
  readonly kind: "passwordHash"
  readonly length: number
}

/** A private key of TLS, and a certificate that it signs itself. */
export interface SelfSigned {
  readonly kind: "selfSigned"
  readonly commonName: string
  /** Further names that it is for: DNS names and IP addresses. */
  readonly names: readonly string[]
  readonly days: number
}

/** How a secret is made: what `password()`, `hex()`, `sshKey()` and the like give. */
export type Generator = Password | Hex | SshKey | WireguardKey | PasswordHash | SelfSigned

/**
 * What each says publicly, by the name of the property that a secret has for it: `secrets/NAME.pub` has
 * it in the clear.
 */
export const publicParts = {
  password: undefined,
  hex: undefined,
  sshKey: "publicKey",
  wireguardKey: "publicKey",
  passwordHash: "hash",
  selfSigned: "certificate",
} as const satisfies Readonly<Record<Generator["kind"], string | undefined>>

/** A random password of letters and digits; 32 of them where nothing else is said. */
export function password({ length = 32 }: { readonly length?: number } = {}): Password {
  return { kind: "password", length }
}

/** Random bytes in hexadecimal digits; 32 bytes where nothing else is said. */
export function hex({ bytes = 32 }: { readonly bytes?: number } = {}): Hex {
  return { kind: "hex", bytes }
}

/** A key of ssh, ed25519. */
export function sshKey(): SshKey {
  return { kind: "sshKey" }
}

/** A key of WireGuard. */
export function wireguardKey(): WireguardKey {
  return { kind: "wireguardKey" }
}

/** A password for the admins, and its hash for the hosts; 24 characters where nothing else is said. */
export function passwordHash({ length = 24 }: { readonly length?: number } = {}): PasswordHash {
  return { kind: "passwordHash", length }
}

/** A private key of TLS, with a certificate of its own; for ten years where nothing else is said. */
export function selfSigned(certificate: {
  readonly commonName: string
  readonly names?: readonly string[]
  readonly days?: number
}): SelfSigned {
  const { commonName, names = [], days = 3650 } = certificate
  return madeOf({ kind: "selfSigned", commonName, names, days }, certificate)
}

const lengthSchema = z.int().min(8).max(1024)

/** How a secret is made, checked. */
export const generatorSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("password"), length: lengthSchema }),
    z.strictObject({ kind: z.literal("hex"), bytes: lengthSchema }),
    z.strictObject({ kind: z.literal("sshKey") }),
    z.strictObject({ kind: z.literal("wireguardKey") }),
    z.strictObject({ kind: z.literal("passwordHash"), length: lengthSchema }),
    z.strictObject({
      kind: z.literal("selfSigned"),
      commonName: wordSchema,
      names: z.array(z.string().regex(/^[\w.:*-]+$/, "expected a DNS name or an IP address")),
      days: z.int().min(1).max(36500),
    }),
  ],
  { error: "expected what password(), hex(), sshKey() or another generator gives" },
)
