/**
 * Files of sops in its binary format: a document of JSON with one encrypted value, the data key
 * encrypted by age for each recipient, and a code that ties the value to the time of its change.
 * https://github.com/getsops/sops, "Encryption protocol" and "Message Authentication Code".
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  timingSafeEqual,
} from "node:crypto"
import * as z from "zod"
import { type AgeProgram, decryptedByAge, encryptedByAge } from "./age-file.ts"
import type { Identity } from "./identities.ts"
import { otherRecipientsInSops } from "./other-recipients.ts"

/** The release whose format this is: sops writes its own there. */
const version = "3.9.0"

/** What is authenticated with a value: the way to it in the document. */
const pathOfValue = "data:"

/** Encrypts a value for recipients of age, `age1…`, as of a moment. */
export async function sopsText(
  value: Uint8Array,
  recipients: readonly string[],
  now: Date,
): Promise<string> {
  const dataKey = randomBytes(32)
  const lastmodified = now.toISOString().replace(/\.\d+Z$/, "Z")
  const age = await Promise.all(
    recipients.map(async (recipient) => ({
      recipient,
      enc: await encryptedByAge(dataKey, [recipient], noProgram),
    })),
  )
  const mac = encrypted(Buffer.from(codeOf(value)), dataKey, lastmodified)
  const sops = { age, lastmodified, mac, unencrypted_suffix: "_unencrypted", version }
  const data = encrypted(value, dataKey, pathOfValue)
  return `${JSON.stringify({ data, sops }, undefined, "\t")}\n`
}

/** Recipients of ssh are converted before: the program is needed for none. */
const noProgram: AgeProgram = () => {
  throw new RangeError("sops' files are encrypted for age1… alone")
}

/** What sops keeps of a value beside it: whoever changes one without the key is found out. */
function codeOf(value: Uint8Array): string {
  return createHash("sha512").update(value).digest("hex").toUpperCase()
}

const algorithm = "aes-256-gcm"

function encrypted(value: Uint8Array, key: Uint8Array, authenticated: string): string {
  const iv = randomBytes(32)
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(authenticated))
  const data = Buffer.concat([cipher.update(value), cipher.final()])
  const parts = { data, iv, tag: cipher.getAuthTag() }
  const written = Object.entries(parts).map(([name, part]) => `${name}:${part.toString("base64")}`)
  return `ENC[AES256_GCM,${written.join(",")},type:str]`
}

/** Throws where it was not encrypted with this key and this path. */
function decrypted(text: string, key: Uint8Array, authenticated: string): Buffer {
  const [, data = "", iv = "", tag = ""] = encryptedPattern.exec(text) ?? []
  const decipher = createDecipheriv(algorithm, key, Buffer.from(iv, "base64"), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(authenticated)).setAuthTag(Buffer.from(tag, "base64"))
  return Buffer.concat([decipher.update(Buffer.from(data, "base64")), decipher.final()])
}

const base64 = String.raw`([A-Za-z\d+/]+={0,2})`
const encryptedPattern = new RegExp(
  String.raw`^ENC\[AES256_GCM,data:${base64},iv:${base64},tag:${base64},type:(?:str|bytes)\]$`,
)

const documentSchema = z.object({
  data: z.string().regex(encryptedPattern),
  sops: z.object({
    // sops leaves it out, or says null, where all keys are of other kinds
    age: z
      .array(z.object({ recipient: z.string(), enc: z.string() }))
      .nullish()
      .transform((all) => all ?? []),
    lastmodified: z.string(),
    mac: z.string().regex(encryptedPattern),
  }),
})

type Document = z.output<typeof documentSchema>

function documentIn(text: string): Document | undefined {
  try {
    return documentSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** A file that is none of sops', or was changed by something that had no key. */
export class BrokenFile extends Error {}

/**
 * Decrypts a file; `undefined` where no identity is one of its recipients'. Throws `BrokenFile` where
 * it is not as sops writes one.
 */
export async function valueInSops(
  text: string,
  identities: readonly Identity[],
  age: AgeProgram,
): Promise<Uint8Array | undefined> {
  const document = documentIn(text)
  const isForNobody = document?.sops.age.length === 0 && otherRecipientsInSops(text).length === 0
  if (document === undefined || isForNobody)
    throw new BrokenFile("it is no file of sops, in its binary format")
  for (const { enc } of document.sops.age) {
    const key = await decryptedByAge(Buffer.from(enc), identities, age)
    if (key !== undefined) return authenticValue(document, key)
  }
  return undefined
}

function authenticValue({ data, sops }: Document, key: Uint8Array): Uint8Array {
  try {
    const value = decrypted(data, key, pathOfValue)
    const code = decrypted(sops.mac, key, sops.lastmodified)
    if (isSame(code, Buffer.from(codeOf(value)))) return new Uint8Array(value)
  } catch {
    // what was changed cannot be decrypted: it is told below
  }
  throw new BrokenFile(
    "its value is not the one that was encrypted: it was changed without the key",
  )
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

/** The recipients of age that a file of sops says it has, in any of its formats. */
export function recipientsInSops(text: string): readonly string[] {
  return [...text.matchAll(/recipient["']?\s*[:=]\s*["']?(age1[a-z\d]+)/g)].map(
    ([, recipient = ""]) => recipient,
  )
}
