/**
 * Files of age: by the library of its author where all recipients are age's own, and by the program
 * `age` where there are keys of ssh or of plugins, which the library does not know.
 */
import { Decrypter, Encrypter, armor } from "age-encryption"
import type { Identity } from "./identities.ts"
import { withoutComment } from "./ssh-public-key.ts"

/** Runs `age`: what it writes to standard output for what it reads. Rejects where it fails. */
export type AgeProgram = (parameters: readonly string[], input: Uint8Array) => Promise<Uint8Array>

/** Encrypts a value for all of the recipients, as text. Throws a `RangeError` for what is none. */
export async function encryptedByAge(
  value: Uint8Array,
  recipients: readonly string[],
  age: AgeProgram,
): Promise<string> {
  if (recipients.some(isOfSsh)) return await encryptedByProgram(value, recipients, age)
  const encrypter = new Encrypter()
  for (const recipient of recipients) addRecipient(encrypter, recipient)
  return armor.encode(await encrypter.encrypt(value))
}

function isOfSsh(recipient: string): boolean {
  return recipient.startsWith("ssh-")
}

async function encryptedByProgram(
  value: Uint8Array,
  recipients: readonly string[],
  age: AgeProgram,
): Promise<string> {
  const named = recipients.flatMap((each) => ["--recipient", withoutComment(each)])
  return Buffer.from(await age(["--encrypt", "--armor", ...named], value)).toString("latin1")
}

/** What is wrong with an `age1…`, in the library's words. */
export function mistakeInAgeRecipient(recipient: string): string | undefined {
  try {
    new Encrypter().addRecipient(recipient)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  const mistake = mistakeInAgeRecipient(recipient)
  if (mistake !== undefined) throw new RangeError(`${recipient}: ${mistake}`)
  encrypter.addRecipient(recipient)
}

/** Decrypts a file, as text or as bytes; `undefined` where no identity is one of its recipients'. */
export async function decryptedByAge(
  file: Uint8Array,
  identities: readonly Identity[],
  age: AgeProgram,
): Promise<Uint8Array | undefined> {
  const bytes = withoutArmor(file)
  for (const identity of identities) {
    const keys = await identity.keys()
    const value =
      (await unlessUnmatched(async () => await byLibrary(bytes, keys))) ??
      (needsProgram(bytes, identity)
        ? await unlessUnmatched(
            async () => await age(["--decrypt", "--identity", identity.file], bytes),
          )
        : undefined)
    if (value !== undefined) return value
  }
  return undefined
}

function withoutArmor(file: Uint8Array): Uint8Array {
  const text = Buffer.from(file).toString("latin1")
  return text.trimStart().startsWith("-----BEGIN AGE") ? armor.decode(text) : file
}

async function byLibrary(file: Uint8Array, keys: readonly string[]): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  for (const key of keys) decrypter.addIdentity(key)
  return await decrypter.decrypt(file)
}

/** Both the library and the program say so where a file is for somebody else. */
async function unlessUnmatched(
  decrypt: () => Promise<Uint8Array>,
): Promise<Uint8Array | undefined> {
  try {
    return await decrypt()
  } catch (error) {
    if (error instanceof Error && /no identity matched/.test(error.message)) return undefined
    throw error
  }
}

/** The kinds of recipients that the library reads, in the words of the files' heads. */
const ownKinds: ReadonlySet<string> = new Set(["X25519", "mlkem768x25519"])

/** Whether a file has recipients, and an identity is of a kind, that only the program knows. */
function needsProgram(file: Uint8Array, { hasMore }: Identity): boolean {
  return hasMore && kindsOf(file).some((kind) => !ownKinds.has(kind))
}

/** The kinds of a file's recipients: each has a line `-> KIND …` before the line that ends the head. */
function kindsOf(file: Uint8Array): readonly string[] {
  const [head = ""] = Buffer.from(file).toString("latin1").split("\n--- ", 1)
  return [...head.matchAll(/^-> (\S+)/gm)].map(([, kind = ""]) => kind)
}

/** How many recipients a file has for each kind, and what it tells of those of ssh. */
export function recipientCount(file: Uint8Array): number {
  return kindsOf(withoutArmor(file)).length
}
