/** Encrypted files on the disk: read, written, and what each of their forms tells of itself. */
import { mistakeInSshKey, sopsRecipientOf } from "../../encryption/recipients.ts"
import {
  decryptedByAge,
  encryptedByAge,
  mistakeInAgeRecipient,
  recipientCount,
} from "../../encryption/age-file.ts"
import type { Identity } from "../../encryption/identities.ts"
import { otherRecipientsInSops } from "../../encryption/other-recipients.ts"
import { recipientsInSops, sopsText, valueInSops } from "../../encryption/sops-file.ts"
import { type SopsPlace, rotatedBySops, valueBySops } from "../../encryption/sops-program.ts"
import { withoutComment } from "../../encryption/ssh-public-key.ts"
import { hasHash } from "../../output/line-endings.ts"
import { noRecipient } from "../../model/secret-contents.ts"
import type { ModelRecipient } from "../../model/secrets.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { bytesAt } from "./bytes.ts"
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
    bytes: Uint8Array,
    identities: readonly Identity[],
    programs: Programs,
    file: EncryptedFile,
  ) => Promise<Uint8Array | undefined>
  /** A recipient as a file of this form has it. */
  readonly recipientOf: (recipient: string) => string
  /** Those that a file is for, with what is recorded of it; `undefined` where nobody knows. */
  readonly recipientsIn: (
    file: Uint8Array,
    recorded: RecordEntry | undefined,
  ) => readonly string[] | undefined
}

const ofSops: Form = {
  encrypt: async (value, recipients) => await sopsText(value, recipients, new Date()),
  decrypt: async (bytes, identities, { age, sops }, file) => {
    const value = await valueInSops(Buffer.from(bytes).toString(), identities, age)
    return value !== undefined || othersOf(file, bytes).length === 0
      ? value
      : await valueBySops(placeInSops(file), identities, sops)
  },
  recipientOf: sopsRecipientOf,
  recipientsIn: (bytes) => recipientsInSops(Buffer.from(bytes).toString()),
}

const forms: Readonly<Record<EncryptedFile["form"], Form>> = {
  sops: ofSops,
  "sops' own": {
    ...ofSops,
    decrypt: async (_, identities, { sops }, file) =>
      await valueBySops(placeInSops(file), identities, sops),
  },
  age: {
    encrypt: async (value, recipients, { age }) => await encryptedByAge(value, recipients, age),
    decrypt: async (bytes, identities, { age }) => await decryptedByAge(bytes, identities, age),
    recipientOf: (recipient) =>
      recipient.startsWith("ssh-") ? withoutComment(recipient) : recipient,
    recipientsIn: (file, recorded) =>
      recorded?.recipients?.length === countIn(file) ? recorded?.recipients : undefined,
  },
}

function placeInSops(file: EncryptedFile): SopsPlace {
  const { format = "binary", key } = file.ownFile ?? {}
  return { path: pathOfFile(file), format, key }
}

/** Whom else than recipients of age a file is for, which sops alone encrypts to. */
export function othersOf({ form }: EncryptedFile, bytes: Uint8Array): readonly string[] {
  return form === "age" ? [] : otherRecipientsInSops(Buffer.from(bytes).toString())
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
  const isOfThis = hasHash(bytes, recorded?.sha256)
  return forms[form].recipientsIn(bytes, isOfThis ? recorded : undefined)
}

/**
 * Encrypts a value for those who are to read a file. Throws a `ProblemError`: NG531 keys that none can be
 * encrypted to, NG541 the file is for others as well, who would lose it.
 */
export async function encryptedFor(
  file: EncryptedFile,
  value: Uint8Array,
  programs: Programs,
): Promise<string> {
  const before = bytesOf(file)
  const others = before === undefined ? [] : othersOf(file, before)
  if (others.length > 0) throw new ProblemError([wouldLose(file, others)])
  return await forms[file.form].encrypt(value, wantedRecipients(file), programs)
}

function wouldLose(file: EncryptedFile, others: readonly string[]): Problem {
  return problem("NG541", {
    place: { file: pathOfFile(file) },
    message: `${file.name} is encrypted for ${others.join(", ")} as well, who could not read it any more: no value can be given for it`,
    hint: `\`sops ${file.file}\` changes it for all of them; or take them out, by \`sops --rotate\` with --rm-pgp, --rm-kms and the like`,
  })
}

function wantedRecipients(file: EncryptedFile): readonly string[] {
  const problems = file.recipients.flatMap((each) => keyProblems(each))
  if (problems.length > 0) throw new ProblemError(problems)
  return [...new Set(file.recipients.map((each) => recipientIn(file, each)))]
}

/** Encrypts what a file holds for those who are to read it now. Throws as `valueOf` and `encryptedFor` do. */
export async function encryptedAgain(
  file: EncryptedFile,
  bytes: Uint8Array,
  reader: Reader,
): Promise<string> {
  const { identities, programs } = reader
  if (file.form !== "sops' own" && othersOf(file, bytes).length === 0)
    return await encryptedFor(file, await valueOf(file, bytes, reader), programs)
  const wanted = wantedRecipients(file)
  const actual = recipientsInSops(Buffer.from(bytes).toString())
  const change = {
    added: wanted.filter((each) => !actual.includes(each)),
    removed: actual.filter((each) => !wanted.includes(each)),
  }
  const text = await rotatedBySops(placeInSops(file), change, identities.found, programs.sops)
  if (text === undefined) throw new ProblemError([unreadable(file, identities)])
  return text
}

function keyProblems(recipient: ModelRecipient): readonly Problem[] {
  const mistake = mistakeIn(recipient.recipient)
  return mistake === undefined ? [] : [noRecipient(recipient, mistake)]
}

function mistakeIn(recipient: string): string | undefined {
  return recipient.startsWith("ssh-")
    ? mistakeInSshKey(recipient)
    : mistakeInAgeRecipient(recipient)
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
    async () => await forms[file.form].decrypt(bytes, identities.found, programs, file),
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
