/** Encrypted files on the disk: read, written, and what each of their forms tells of itself. */
import { readFileSync } from "node:fs"
import { ageRecipientOf } from "../../encryption/recipients.ts"
import {
  decryptedByAge,
  encryptedByAge,
  mistakeInAgeRecipient,
  recipientCount,
} from "../../encryption/age-file.ts"
import type { Identity } from "../../encryption/identities.ts"
import { recipientsInSops, sopsText, valueInSops } from "../../encryption/sops-file.ts"
import { ed25519KeyOf, withoutComment } from "../../encryption/ssh-public-key.ts"
import { hashOf } from "../../output/tree.ts"
import type { ModelRecipient } from "../../model/secrets.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { type EncryptedFile, pathOfFile } from "./fleet-secrets.ts"
import type { Programs } from "./programs.ts"
import type { RecordEntry } from "./record.ts"

/** What is done with each form of a file. */
interface Form {
  readonly encrypt: (
    value: Uint8Array,
    recipients: readonly string[],
    programs: Programs,
  ) => Promise<string>
  readonly decrypt: (
    file: Uint8Array,
    identities: readonly Identity[],
    programs: Programs,
  ) => Promise<Uint8Array | undefined>
  /** A recipient as a file of this form has it. */
  readonly recipientOf: (recipient: string) => string
  /** Those that a file is for, with what is recorded of it; `undefined` where nobody knows. */
  readonly recipientsIn: (
    file: Uint8Array,
    recorded: RecordEntry | undefined,
  ) => readonly string[] | undefined
}

const forms: Readonly<Record<EncryptedFile["form"], Form>> = {
  sops: {
    encrypt: async (value, recipients) => await sopsText(value, recipients, new Date()),
    decrypt: async (file, identities, { age }) =>
      await valueInSops(Buffer.from(file).toString(), identities, age),
    recipientOf: (recipient) =>
      recipient.startsWith("ssh-") ? ageRecipientOf(recipient) : recipient,
    recipientsIn: (file) => recipientsInSops(Buffer.from(file).toString()),
  },
  age: {
    encrypt: async (value, recipients, { age }) => await encryptedByAge(value, recipients, age),
    decrypt: async (file, identities, { age }) => await decryptedByAge(file, identities, age),
    recipientOf: (recipient) =>
      recipient.startsWith("ssh-") ? withoutComment(recipient) : recipient,
    recipientsIn: (file, recorded) =>
      recorded?.recipients?.length === countIn(file) ? recorded?.recipients : undefined,
  },
}

/** How many a file of age is for; none where it is no such file. */
function countIn(file: Uint8Array): number {
  try {
    return recipientCount(file)
  } catch {
    return 0
  }
}

/** The bytes of a file; `undefined` where there is none. */
export function bytesOf(file: EncryptedFile): Uint8Array | undefined {
  return bytesAt(pathOfFile(file))
}

/** The same of any path. */
export function bytesAt(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined
    throw error
  }
}

/** A recipient in the words of the file's form. */
export function recipientIn({ form }: EncryptedFile, { recipient }: ModelRecipient): string {
  return forms[form].recipientOf(recipient)
}

/** Whom a file on the disk is for, in the words of its form; `undefined` where nobody knows. */
export function recipientsOf(
  { form }: EncryptedFile,
  bytes: Uint8Array,
  recorded: RecordEntry | undefined,
): readonly string[] | undefined {
  const isOfThis = recorded?.sha256 === hashOf(bytes)
  return forms[form].recipientsIn(bytes, isOfThis ? recorded : undefined)
}

/** Encrypts a value for those who are to read a file. Throws NG531 for keys that none can be encrypted to. */
export async function encryptedFor(
  file: EncryptedFile,
  value: Uint8Array,
  programs: Programs,
): Promise<string> {
  const problems = file.recipients.flatMap((each) => keyProblems(each))
  if (problems.length > 0) throw new ProblemError(problems)
  const recipients = [...new Set(file.recipients.map((each) => recipientIn(file, each)))]
  return await forms[file.form].encrypt(value, recipients, programs)
}

function keyProblems({ name, kind, recipient }: ModelRecipient): readonly Problem[] {
  const mistake = mistakeIn(recipient)
  if (mistake === undefined) return []
  return [
    problem("NG531", {
      message: `nothing can be encrypted to the ${kind} ${name}: ${mistake}`,
      detail: recipient,
      hint: "the public key is what `age-keygen -y FILE` prints, or the line of an ssh key's .pub file",
    }),
  ]
}

function mistakeIn(recipient: string): string | undefined {
  if (!recipient.startsWith("ssh-")) return mistakeInAgeRecipient(recipient)
  try {
    if (ed25519KeyOf(recipient) !== undefined) ageRecipientOf(recipient)
    else return "it is no whole ed25519 key of ssh"
    return undefined
  } catch {
    return "it is no key of ed25519, one of its letters is another"
  }
}

/**
 * The value of a file that is there. Throws a `ProblemError`: NG532 no key at hand is one of its
 * recipients', NG536 it is broken.
 */
export async function valueOf(
  file: EncryptedFile,
  bytes: Uint8Array,
  { identities, programs }: Reader,
): Promise<Uint8Array> {
  const value = await unlessBroken(
    file,
    async () => await forms[file.form].decrypt(bytes, identities.found, programs),
  )
  if (value !== undefined) return value
  throw new ProblemError([unreadable(file, identities)])
}

/** What a command reads files with. */
export interface Reader {
  readonly identities: Identities
  readonly programs: Programs
}

/** Private keys at hand, and where they were looked for. */
export interface Identities {
  readonly found: readonly Identity[]
  readonly places: readonly string[]
}

async function unlessBroken<Value>(
  file: EncryptedFile,
  read: () => Promise<Value>,
): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ProblemError || !(error instanceof Error)) throw error
    // programs and the system have said what went wrong, and files that are none make the library throw
    if (error.name !== "Error" || "syscall" in error) throw error
    throw new ProblemError([broken(file, error.message)])
  }
}

function broken(file: EncryptedFile, message: string): Problem {
  return problem("NG536", {
    place: { file: pathOfFile(file) },
    message: `${file.name} cannot be decrypted: ${message}`,
    hint: `take the file as it was from git, or set the value anew: \`nixgen secrets set ${file.name}\``,
  })
}

function unreadable(file: EncryptedFile, { found, places }: Identities): Problem {
  const names = file.recipients.map(({ name }) => name)
  const tried = found.map((each) => each.file)
  return problem("NG532", {
    place: { file: pathOfFile(file) },
    message: `${file.name} cannot be read with your keys`,
    detail:
      tried.length === 0
        ? `There is no key: looked for ${places.join(", ")}.`
        : `Tried ${tried.join(", ")}. It is to be for ${names.join(", ")}.`,
    hint: "SOPS_AGE_KEY_FILE or --identity names the file of another key; whoever can read it makes it yours by `nixgen secrets rekey`",
  })
}
