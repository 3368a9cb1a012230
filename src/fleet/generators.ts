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

/** What is asked for as a value is made: at the terminal, or on standard input. */
export interface Prompt {
  readonly prompt: string
  /** Whether what is typed is shown, as no secret is. */
  readonly shown: boolean
}

/** Another secret, by its name: its value goes into one that is made. */
export interface NeededSecret {
  readonly secret: string
}

/** What a value is made of that nixgen does not draw itself. */
export type Ingredient = Prompt | NeededSecret

/** A text with other secrets in it, and with what is asked for. */
export interface Composed {
  readonly kind: "composed"
  readonly parts: readonly (string | Ingredient)[]
}

/** The hash of a password that is another secret, or is asked for: what a `hashedPasswordFile` has in it. */
export interface PasswordHashOf {
  readonly kind: "passwordHashOf"
  readonly password: Ingredient
}

/** How a secret is made: what `password()`, `hex()`, `sshKey()` and the like give. */
export type Generator =
  Password | Hex | SshKey | WireguardKey | PasswordHash | SelfSigned | Composed | PasswordHashOf

/** What a value is made of, in the order in which it is written. */
export function ingredientsOf(generator: Generator | undefined): readonly Ingredient[] {
  if (generator?.kind === "passwordHashOf") return [generator.password]
  if (generator?.kind !== "composed") return []
  return generator.parts.flatMap((part) => (typeof part === "string" ? [] : [part]))
}

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
  composed: undefined,
  passwordHashOf: undefined,
} as const satisfies Readonly<Record<Generator["kind"], string | undefined>>

/** A random password of letters and digits; 32 of them where nothing else is said. */
export function password({ length = 32 }: { readonly length?: number | undefined } = {}): Password {
  return { kind: "password", length }
}

/** Random bytes in hexadecimal digits; 32 bytes where nothing else is said. */
export function hex({ bytes = 32 }: { readonly bytes?: number | undefined } = {}): Hex {
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
export function passwordHash({
  length = 24,
}: { readonly length?: number | undefined } = {}): PasswordHash {
  return { kind: "passwordHash", length }
}

/** A private key of TLS, with a certificate of its own; for ten years where nothing else is said. */
export function selfSigned(certificate: {
  readonly commonName: string
  readonly names?: readonly string[] | undefined
  readonly days?: number | undefined
}): SelfSigned {
  const { commonName, names = [], days = 3650 } = certificate
  return madeOf({ kind: "selfSigned", commonName, names, days }, certificate)
}

const lengthSchema = z.int().min(8).max(1024)

/** How many bytes of a password go into its hash: openssl leaves out what is beyond them. */
export const mostHashed = 256

const promptSchema = z.strictObject({
  prompt: z.string().regex(/^\S(?:[^\r\n]*\S)?$/, "expected a question, on one line"),
  shown: z.boolean(),
})

const ingredientSchema = z.union([promptSchema, z.strictObject({ secret: z.string() })], {
  error: 'expected a secret, or what prompt("…") gives',
})

/** How a secret is made, checked. */
export const generatorSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("password"), length: lengthSchema }),
    z.strictObject({ kind: z.literal("hex"), bytes: lengthSchema }),
    z.strictObject({ kind: z.literal("sshKey") }),
    z.strictObject({ kind: z.literal("wireguardKey") }),
    z.strictObject({ kind: z.literal("passwordHash"), length: lengthSchema.max(mostHashed) }),
    z.strictObject({
      kind: z.literal("selfSigned"),
      commonName: wordSchema,
      names: z.array(z.string().regex(/^[\w.:*-]+$/, "expected a DNS name or an IP address")),
      days: z.int().min(1).max(36500),
    }),
    z.strictObject({
      kind: z.literal("composed"),
      parts: z.array(z.union([z.string(), ingredientSchema])),
    }),
    z.strictObject({ kind: z.literal("passwordHashOf"), password: ingredientSchema }),
  ],
  { error: "expected what password(), hex(), sshKey() or another generator gives" },
)
