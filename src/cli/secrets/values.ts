/** `nixgen secrets set`, `edit` and `show`: values go in and out, by pipes and by a terminal. */
import { CommandFailure } from "../outcome/exit-status.ts"
import { ProblemError, problem } from "../../problems/problem.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { askedValue, checkedValue } from "./asked-value.ts"
import { edited } from "./editor.ts"
import {
  type EncryptedFile,
  type SecretFleets,
  chosenFiles,
  secretFleets,
  theOnly,
} from "./fleet-secrets.ts"
import { type SecretsOptions, type SecretsOutcome, outcomeOf } from "./outcome.ts"
import { tellFormer } from "./making.ts"
import { ownIdentities } from "./own-identities.ts"
import { unlessPlainPassword } from "./password-hash.ts"
import { programsFor } from "./programs.ts"
import { statesOf } from "./state.ts"
import { bytesOf, encryptedFor, valueOf } from "./stored.ts"
import { type NewSecret, writeSecrets } from "./written.ts"

/** Encrypts values that are given now. */
export async function setSecrets(
  { names, fleet }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const fleets = await secretFleets({ fleet }, { onlyReads: false }, terminal)
  const files = chosenFiles(names, fleets)
  if (files.length === 0 || terminal.readInput !== undefined) theOnly(files)
  files.forEach(failForOwn)
  const programs = programsOf(fleets, terminal)
  const secrets: NewSecret[] = []
  for (const file of files) {
    const value = unlessPlainPassword(file, await askedValue(file.name, terminal))
    secrets.push({ file, text: await encryptedFor(file, value, programs), isMade: true })
  }
  return await changedValues(secrets, fleets, terminal)
}

/** Writes values that are others now, and tells of what is made of them. */
async function changedValues(
  secrets: readonly NewSecret[],
  { fleets }: SecretFleets,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const names = secrets.map(({ file }) => file.name)
  const states = fleets.flatMap(statesOf)
  const words = () => tellFormer(names, states, terminal)
  return outcomeOf({ written: await writeSecrets(secrets, terminal), words }, terminal)
}

/** What takes the programs of the first fleet's nixpkgs. */
export function programsOf({ fleets }: SecretFleets, terminal: Terminal) {
  return programsFor(fleets[0]?.fleet.out ?? terminal.directory, terminal)
}

/** Fails for what another command or program writes. */
function failForOwn({ name, kind, file, publicFile, form }: EncryptedFile): void {
  if (form === "sops' own") throw refused(`${name} is in a file of your own`, `sops ${file}`)
  if (kind === "host key")
    throw refused(
      `${name} is a host's key`,
      `nixgen secrets init ${name.slice("hosts/".length)} --renew`,
    )
  if (publicFile !== undefined)
    throw refused(`${name} is made with ${publicFile}`, `nixgen secrets generate ${name} --renew`)
}

function refused(message: string, command: string): ProblemError {
  return new ProblemError([
    problem("NG541", {
      message: `${message}: no value can be given for it`,
      hint: `\`${command}\``,
    }),
  ])
}

/** Decrypts a value, lets an editor change it, and encrypts it. */
export async function editSecret(
  { names, fleet, identity }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const fleets = await secretFleets({ fleet }, { onlyReads: false }, terminal)
  const file = theOnly(chosenFiles(names, fleets))
  failForOwn(file)
  const programs = programsOf(fleets, terminal)
  const bytes = bytesOf(file)
  const reader = { identities: ownIdentities(identity, terminal), programs }
  const before = bytes === undefined ? new Uint8Array() : await valueOf(file, bytes, reader)
  const value = await edited(before, terminal)
  if (Buffer.from(value).equals(before))
    return outcomeOf({ words: () => terminal.tell(`${file.name} is as it was`) }, terminal)
  const checked = unlessPlainPassword(file, checkedValue(file.name, value))
  const text = await encryptedFor(file, checked, programs)
  return await changedValues([{ file, text, isMade: true }], fleets, terminal)
}

/** Prints a value on standard output. */
export async function showSecret(
  { names, fleet, identity, json, format }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  if (json || (format !== undefined && format !== "text"))
    throw new CommandFailure(
      "a value is shown as it is, and stands in no report",
      "leave out --json and --format",
      [],
      "NG088",
    )
  const fleets = await secretFleets({ fleet }, { onlyReads: true }, terminal)
  const file = theOnly(chosenFiles(names, fleets))
  const bytes = bytesOf(file)
  if (bytes === undefined) throw new ProblemError([withoutValue(file)])
  const reader = {
    identities: ownIdentities(identity, terminal),
    programs: programsOf(fleets, terminal),
  }
  const value = await valueOf(file, bytes, reader)
  return outcomeOf({ words: () => print(value, terminal) }, terminal)
}

function withoutValue({ name, file, generate }: EncryptedFile) {
  return problem("NG532", {
    message: `${name} has no value yet: there is no file ${file}`,
    hint:
      generate === undefined
        ? `\`nixgen secrets set ${name}\` asks for it`
        : `\`nixgen secrets generate ${name}\` makes it`,
  })
}

/** Other programs get the bytes; a terminal gets text, of which it obeys nothing. */
function print(value: Uint8Array, { write, writeBytes }: Terminal): void {
  if (writeBytes === undefined) write(Buffer.from(value).toString().replace(/\n$/, ""))
  else writeBytes(value)
}
