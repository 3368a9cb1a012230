/** How encrypted files are: what is there, for whom it is, and what it was made for. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { definitionHash } from "../../encryption/generated.ts"
import { ageRecipientOf } from "../../encryption/recipients.ts"
import type { ModelRecipient } from "../../model/secrets.ts"
import { hasHash } from "../../output/line-endings.ts"
import { bytesAt } from "./bytes.ts"
import type { EncryptedFile, SecretFleet } from "./fleet-secrets.ts"
import { type SecretRecord, readRecord } from "./record.ts"
import { bytesOf, othersOf, recipientIn, recipientsOf } from "./stored.ts"

/** What is to be said of a file, the worst first. */
export type State = "missing" | "broken" | "other recipients" | "stale" | "current"

/** A file, and how it is. */
export interface FileState {
  readonly file: EncryptedFile
  readonly bytes: Uint8Array | undefined
  readonly state: State
  /** The names of those who are to read it and cannot yet. */
  readonly gains: readonly string[]
  /** Those of them that are hosts: what uses it does not start there. */
  readonly blindHosts: readonly string[]
  /** Those who can and are not to: names where they are known, and else the keys. */
  readonly loses: readonly string[]
  /** Keys that are none of age's, which it is for as well: whose they are, only their owners know. */
  readonly others: readonly string[]
  /** Whether nobody knows whom it is for. */
  readonly isUnknown: boolean
  /** Whether that is known of another file that was in its place: one of before has come back, or one of elsewhere. */
  readonly isReplaced: boolean
  /** What its value is not made for any more, in words. */
  readonly staleness?: string | undefined
}

/** How all files of a fleet are. */
export function statesOf(fleet: SecretFleet): readonly FileState[] {
  const { record } = readRecord(fleet.folder)
  return fleet.files.map((file) => stateOf(file, fleet, record))
}

function stateOf(file: EncryptedFile, fleet: SecretFleet, record: SecretRecord): FileState {
  const bytes = bytesOf(file)
  const others = bytes === undefined ? [] : othersOf(file, bytes)
  const none = {
    file,
    bytes,
    gains: [],
    blindHosts: [],
    loses: [],
    others,
    isUnknown: false,
    isReplaced: false,
  }
  if (bytes === undefined) return { ...none, state: "missing" }
  const actual = recipientsOf(file, bytes, record[file.file])
  const isReplaced = record[file.file]?.recipients !== undefined
  if (actual === undefined)
    return { ...none, state: "other recipients", isUnknown: true, isReplaced }
  if (file.form !== "age" && actual.length + others.length === 0)
    return { ...none, state: "broken" }
  const wanted = new Map(file.recipients.map((each) => [recipientIn(file, each), each]))
  // an admin may have one of the other keys; a host has that of age alone
  const mayRead = ({ kind }: ModelRecipient) => kind === "admin" && others.length > 0
  const gaining = [...wanted].flatMap(([key, each]) =>
    actual.includes(key) || mayRead(each) ? [] : [each],
  )
  const gains = gaining.map(({ name }) => name)
  const blindHosts = gaining.flatMap(({ kind, name }) => (kind === "host" ? [name] : []))
  const loses = actual.filter((key) => !wanted.has(key)).map((key) => nameOf(key, fleet))
  const isOther = gains.length + loses.length > 0
  const staleness = stalenessOf(file, record)
  const state = isOther ? "other recipients" : staleness === undefined ? "current" : "stale"
  return { ...none, state, gains, blindHosts, loses, staleness }
}

/** Why a value is to be made anew; nothing where it is what its definition describes. */
function stalenessOf(file: EncryptedFile, record: SecretRecord): string | undefined {
  const { generate, publicFile, fleet, needs } = file
  if (generate === undefined) return undefined
  if (publicFile !== undefined && !existsSync(join(fleet.folder, publicFile)))
    return `its public part, ${publicFile}, is missing`
  // of a value that nobody has a record of, it is not known
  const { definition, madeOf = {} } = record[file.file] ?? {}
  if (definition === undefined) return undefined
  if (definition !== definitionHash(generate)) return "it was made for another definition"
  const changed = needs.find((each) => {
    const bytes = bytesAt(join(fleet.folder, each.file))
    return bytes !== undefined && !hasHash(bytes, madeOf[each.file])
  })
  return changed && `${changed.name}, which it is made of, has another value by now`
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
