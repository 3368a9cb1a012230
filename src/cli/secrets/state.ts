/** How encrypted files are: what is there, for whom it is, and what it was made for. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { definitionHash } from "../../encryption/generated.ts"
import { ageRecipientOf } from "../../encryption/recipients.ts"
import type { EncryptedFile, SecretFleet } from "./fleet-secrets.ts"
import { type SecretRecord, readRecord } from "./record.ts"
import { bytesOf, recipientIn, recipientsOf } from "./stored.ts"

/** What is to be said of a file, the worst first. */
export type State = "missing" | "broken" | "other recipients" | "stale" | "current"

/** A file, and how it is. */
export interface FileState {
  readonly file: EncryptedFile
  readonly bytes: Uint8Array | undefined
  readonly state: State
  /** The names of those who are to read it and cannot yet. */
  readonly gains: readonly string[]
  /** Those who can and are not to: names where they are known, and else the keys. */
  readonly loses: readonly string[]
  /** Whether nobody knows whom it is for. */
  readonly isUnknown: boolean
}

/** How all files of a fleet are. */
export function statesOf(fleet: SecretFleet): readonly FileState[] {
  const { record } = readRecord(fleet.folder)
  return fleet.files.map((file) => stateOf(file, fleet, record))
}

function stateOf(file: EncryptedFile, fleet: SecretFleet, record: SecretRecord): FileState {
  const bytes = bytesOf(file)
  const none = { file, bytes, gains: [], loses: [], isUnknown: false }
  if (bytes === undefined) return { ...none, state: "missing" }
  const actual = recipientsOf(file, bytes, record[file.file])
  if (actual === undefined) return { ...none, state: "other recipients", isUnknown: true }
  if (file.form === "sops" && actual.length === 0) return { ...none, state: "broken" }
  const wanted = new Map(file.recipients.map((each) => [recipientIn(file, each), each.name]))
  const gains = [...wanted].flatMap(([key, name]) => (actual.includes(key) ? [] : [name]))
  const loses = actual.filter((key) => !wanted.has(key)).map((key) => nameOf(key, fleet))
  const isOther = gains.length + loses.length > 0
  const state = isOther ? "other recipients" : isStale(file, record) ? "stale" : "current"
  return { file, bytes, state, gains, loses, isUnknown: false }
}

/** Made for another definition, or what is to be said of it publicly is not there. */
function isStale(file: EncryptedFile, record: SecretRecord): boolean {
  const { generate, publicFile, fleet } = file
  if (generate === undefined) return false
  if (publicFile !== undefined && !existsSync(join(fleet.folder, publicFile))) return true
  const made = record[file.file]?.definition
  // of a value that nobody has a record of, it is not known
  return made !== undefined && made !== definitionHash(generate)
}

/** Who has a key, as far as the fleet knows. */
function nameOf(key: string, { secrets }: SecretFleet): string {
  const hosts = [...secrets.hostKeys].map(([name, recipient]) => ({ name, recipient }))
  const owner = [...secrets.admins, ...hosts].find(({ recipient }) =>
    keysOf(recipient).includes(key),
  )
  return owner?.name ?? key
}

/** A key in the words of every form. */
function keysOf(recipient: string): readonly string[] {
  if (!recipient.startsWith("ssh-")) return [recipient]
  try {
    return [recipient.split(" ").slice(0, 2).join(" "), ageRecipientOf(recipient)]
  } catch {
    return []
  }
}
