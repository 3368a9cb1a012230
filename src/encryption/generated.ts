/** Values that are made, by what a definition asks for: by node's own random numbers, keys and `openssl`. */
import { isUtf8 } from "node:buffer"
import { createHash, generateKeyPairSync, randomBytes, randomInt } from "node:crypto"
import { isIP } from "node:net"
import {
  type Generator,
  type Ingredient,
  type SelfSigned,
  mostHashed,
} from "../fleet/generators.ts"
import { newSshKey } from "./ssh-private-key.ts"

/** A value, and what is said of it publicly, if anything. */
export interface GeneratedValue {
  readonly value: Uint8Array
  readonly publicText?: string
}

/** Runs `openssl`: what it writes for what it reads. Rejects where it fails. */
export type OpensslProgram = (parameters: readonly string[], input: string) => Promise<string>

/** What values are made with. */
export interface Means {
  /** The name of the secret. */
  readonly name: string
  readonly openssl: OpensslProgram
  /** The value of another secret, or what was answered to a question. */
  readonly valueOf: (ingredient: Ingredient) => Uint8Array
}

/** A value as it is made: most are texts. */
interface Made {
  readonly value: string | Uint8Array
  readonly publicText?: string
}

/** How each kind is made. */
type Makers = {
  readonly [Kind in Generator["kind"]]: (
    generator: Extract<Generator, { readonly kind: Kind }>,
    means: Means,
  ) => Made | Promise<Made>
}

const makers: Makers = {
  password: ({ length }) => ({ value: randomText(length) }),
  hex: ({ bytes }) => ({ value: randomBytes(bytes).toString("hex") }),
  sshKey: (_, { name }) => {
    const { privateText, publicLine } = newSshKey(name)
    return { value: privateText, publicText: publicLine }
  },
  wireguardKey: () => {
    const { d = "", x = "" } = generateKeyPairSync("x25519").privateKey.export({ format: "jwk" })
    return { value: standardBase64(d), publicText: `${standardBase64(x)}\n` }
  },
  passwordHash: async ({ length }, { openssl }) => {
    const value = randomText(length)
    return { value, publicText: await hashOf(value, openssl) }
  },
  selfSigned: async (certificate, { openssl }) => await selfSigned(certificate, openssl),
  composed: ({ parts }, { valueOf }) => ({
    value: Buffer.concat(
      parts.map((part) => (typeof part === "string" ? Buffer.from(part) : valueOf(part))),
    ),
  }),
  passwordHashOf: async ({ password }, { openssl, valueOf }) => {
    const hash = await hashOf(hashable(valueOf(password)), openssl)
    return { value: hash.trimEnd() }
  },
}

/**
 * Makes a value of a kind. Throws `NoPassword` where what is to be hashed is none that a person could
 * log in with.
 */
export async function generatedValue<Kind extends Generator["kind"]>(
  generator: Extract<Generator, { readonly kind: Kind }>,
  means: Means,
): Promise<GeneratedValue> {
  const make: Makers[Kind] = makers[generator.kind]
  const { value, ...more } = await make(generator, means)
  return { value: Buffer.from(value), ...more }
}

/** What cannot be hashed as a password. */
export class NoPassword extends Error {}

/** The password in a value: what openssl reads is its first line, and no more of that than it hashes. */
function hashable(value: Uint8Array): string {
  // other bytes would be hashed as what stands for a character that is none
  if (!isUtf8(value)) throw new NoPassword("a password is text, in UTF-8")
  const text = Buffer.from(value).toString()
  if (/[\r\n\0]/.test(text)) throw new NoPassword("a password is on one line")
  if (value.length > mostHashed)
    throw new NoPassword(`a password that is hashed has ${mostHashed} bytes at most`)
  return text
}

async function hashOf(password: string, openssl: OpensslProgram): Promise<string> {
  return await openssl(["passwd", "-6", "-stdin"], `${password}\n`)
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

function randomText(length: number): string {
  return Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join("")
}

/** Keys of WireGuard are written with the letters of base64 that addresses of the web cannot have. */
function standardBase64(text: string): string {
  return Buffer.from(text, "base64url").toString("base64")
}

/** A key of the curve P-256 and its certificate: the private key goes through pipes alone. */
async function selfSigned(
  { commonName, names, days }: SelfSigned,
  openssl: OpensslProgram,
): Promise<Made> {
  const all = [...new Set([commonName, ...names])]
  const alternatives = all.map((name) => `${isIP(name) === 0 ? "DNS" : "IP"}:${name}`).join(",")
  const key = [
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:prime256v1",
    "-nodes",
    "-keyout",
    "-",
  ]
  const subject = ["-subj", `/CN=${commonName}`, "-addext", `subjectAltName=${alternatives}`]
  const said = await openssl(["req", "-x509", ...key, ...subject, "-days", String(days)], "")
  const [value, publicText] = ["PRIVATE KEY", "CERTIFICATE"].map((kind) => partOf(said, kind))
  if (value === undefined || publicText === undefined)
    throw new Error("openssl gives a key and a certificate")
  return { value, publicText }
}

function partOf(text: string, kind: string): string | undefined {
  const part = new RegExp(`-----BEGIN ${kind}-----[^-]+-----END ${kind}-----`).exec(text)
  return part === null ? undefined : `${part[0]}\n`
}

/** What a value was made for: another definition has another one. */
export function definitionHash(generator: Generator): string {
  const members = Object.entries(generator).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash("sha256").update(JSON.stringify(members)).digest("hex")
}
