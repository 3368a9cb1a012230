/** `nixgen secrets rekey`: files are encrypted for those who are to read them now, and for nobody else. */
import { confirm, failWithoutAnswer, plainYes } from "../machines/confirmed.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { type SecretFleets, chosenFiles, pathOfFile, secretFleets } from "./fleet-secrets.ts"
import { type SecretsOptions, type SecretsOutcome, outcomeOf } from "./outcome.ts"
import { ofAll } from "./of-all.ts"
import { ownIdentities } from "./own-identities.ts"
import { readRecord } from "./record.ts"
import { type FileState, statesOf } from "./state.ts"
import { type Reader, encryptedAgain } from "./stored.ts"
import { programsOf } from "./values.ts"
import { type NewSecret, writeSecrets } from "./written.ts"

/**
 * Encrypts again what is for others than those who are to read it; what is named in any case. Shows
 * who gains and who loses it before. Throws a `ProblemError` where one file cannot be: none is then.
 */
export async function rekeySecrets(
  { names, fleet, yes, identity }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const fleets = await secretFleets({ fleet }, { onlyReads: false }, terminal)
  const named = new Set(chosenFiles(names, fleets).map(pathOfFile))
  const states = fleets.fleets
    .flatMap(statesOf)
    .filter(({ file, bytes, state }) =>
      names.length === 0
        ? state === "other recipients"
        : bytes !== undefined && named.has(pathOfFile(file)),
    )
  const records = unreadRecords(fleets)
  if (states.length === 0) return await withoutKey(records, terminal)
  failWithoutAnswer(yes, terminal)
  const reader = {
    identities: ownIdentities(identity, terminal),
    programs: programsOf(fleets, terminal),
  }
  const secrets = await encryptedAnew(states, reader)
  await confirm({ lines: states.flatMap(linesFor), ...plainYes }, yes, terminal)
  const written = await writeSecrets(secrets, terminal, { records })
  return outcomeOf({ states, written, words: () => tellLosses(states, terminal) }, terminal)
}

/** The folders of fleets whose record is none, as what a merge has left both sides in. */
function unreadRecords({ fleets }: SecretFleets): readonly string[] {
  return fleets.map(({ folder }) => folder).filter((each) => readRecord(each).problems.length > 0)
}

/** Where nothing is encrypted again, what is recorded needs no key to be written. */
async function withoutKey(records: readonly string[], terminal: Terminal): Promise<SecretsOutcome> {
  if (records.length > 0)
    return outcomeOf({ written: await writeSecrets([], terminal, { records }) }, terminal)
  const words = () => terminal.tell("nothing is to be done: all are for those who use them")
  return outcomeOf({ states: [], words }, terminal)
}

/** All of them, in memory; all that cannot be read is told at once. */
async function encryptedAnew(
  states: readonly FileState[],
  reader: Reader,
): Promise<readonly NewSecret[]> {
  // several secrets may stand in one file
  const byFile = new Map(states.map((each) => [pathOfFile(each.file), each]))
  const secrets = await ofAll(
    [...byFile.values()],
    async ({ file, bytes }): Promise<readonly NewSecret[]> =>
      bytes === undefined ? [] : [{ file, text: await encryptedAgain(file, bytes, reader) }],
  )
  return secrets.flat()
}

function linesFor({ file, gains, loses, isUnknown }: FileState): readonly string[] {
  const names = file.recipients.map(({ name }) => name).join(", ")
  return [
    `${file.name}: for ${names}`,
    ...(isUnknown ? ["  for whom it was is not known"] : []),
    ...gains.map((name) => `  + ${name} can read it`),
    ...loses.map((name) => `  - ${name} cannot read it any more`),
  ]
}

/** What somebody has read once, no encryption takes away. */
function tellLosses(states: readonly FileState[], { tell }: Terminal): void {
  const lost = states.filter(({ loses, isUnknown }) => loses.length > 0 || isUnknown)
  if (lost.length === 0) return
  const names = lost.map(({ file }) => file.name).join(", ")
  tell(
    `who could read them may have done so, and can read them in what git keeps: give new values to ${names}`,
  )
}
