/** Private halves of keys, as age and sops find them: a file of age's, or an ssh key. */
import { readSshKey } from "./ssh-private-key.ts"

/** What may open files. */
export interface Identity {
  /** Where it is: the program `age` reads it by itself. */
  readonly file: string
  /** Keys that age's library takes, `AGE-SECRET-KEY-…`; asked for when they are needed. */
  readonly keys: () => Promise<readonly string[]>
  /** Whether it is more than such keys: an ssh key, or keys of plugins. */
  readonly hasMore: boolean
}

/** Asks for the passphrase of a file; `undefined` where nobody answers. */
export type AskPassphrase = (file: string) => Promise<string | undefined>

/** What a file holds; `undefined` where it is neither an ssh key of ed25519 nor a file of age's. */
export function identityIn(
  file: string,
  text: string,
  askPassphrase: AskPassphrase,
): Identity | undefined {
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) return ofAge(file, text)
  if (readSshKey(text).kind === "other") return undefined
  let found: Promise<readonly string[]> | undefined
  return { file, keys: () => (found ??= sshKeys(file, text, askPassphrase)), hasMore: true }
}

function ofAge(file: string, text: string): Identity | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const keys = lines.filter((line) => /^AGE-SECRET-KEY-(?:PQ-)?1/.test(line))
  const hasMore = lines.some((line) => line.startsWith("AGE-PLUGIN-"))
  return keys.length === 0 && !hasMore
    ? undefined
    : { file, keys: () => Promise.resolve(keys), hasMore }
}

/** The key of an ssh key, whose passphrase is asked for once. */
async function sshKeys(
  file: string,
  text: string,
  askPassphrase: AskPassphrase,
): Promise<readonly string[]> {
  const read = readSshKey(text)
  if (read.kind === "key") return [read.identity]
  const passphrase = await askPassphrase(file)
  const again = passphrase === undefined ? read : readSshKey(text, passphrase)
  return again.kind === "key" ? [again.identity] : []
}
