/** `nixgen secrets generate`: values that definitions describe, made and encrypted. */
import { Buffer } from "node:buffer"
import { generatedValue } from "../../encryption/generated.ts"
import { ProblemError, problem } from "../../problems/problem.ts"
import type { Terminal } from "../terminal.ts"
import { type EncryptedFile, chosenFiles, secretFleets } from "./fleet-secrets.ts"
import { type SecretsOptions, type SecretsOutcome, outcomeOf } from "./outcome.ts"
import type { Programs } from "./programs.ts"
import { type FileState, statesOf } from "./state.ts"
import { encryptedFor } from "./stored.ts"
import { programsOf } from "./values.ts"
import { type NewSecret, writeSecrets } from "./written.ts"

/** Makes what is missing or stale; of what is named and there, another one with `--renew`. */
export async function generateSecrets(
  { names, fleet, renew }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const fleets = await secretFleets({ fleet }, { onlyReads: false }, terminal)
  const named = new Set(chosenFiles(names, fleets))
  const states = fleets.fleets
    .flatMap(statesOf)
    .filter(({ file }) => names.length === 0 || [...named].some((each) => isSame(each, file)))
  failForOthers(names.length === 0 ? [] : states, renew)
  const wanted = states.filter((each) => isWanted(each, renew && names.length > 0))
  const programs = programsOf(fleets, terminal)
  const secrets: NewSecret[] = []
  for (const { file } of wanted) secrets.push(await madeFor(file, programs))
  const words = () => {
    if (wanted.length === 0)
      terminal.tell("nothing is to be made: all that definitions describe is there")
  }
  return outcomeOf({ written: await writeSecrets(secrets, terminal), words }, terminal)
}

function isSame(one: EncryptedFile, other: EncryptedFile): boolean {
  return one.file === other.file && one.fleet.folder === other.fleet.folder
}

function isWanted({ file, state }: FileState, renew: boolean): boolean {
  if (file.generate === undefined) return false
  return renew || state === "missing" || state === "stale"
}

/** NG541 and NG542: what cannot be made, and what is there. */
function failForOthers(named: readonly FileState[], renew: boolean): void {
  const problems = named.flatMap(({ file, state }) => {
    const { name, generate } = file
    if (generate === undefined)
      return [
        problem("NG541", {
          message: `${name}: its definition does not say how it is made`,
          hint: `\`nixgen secrets set ${name}\` asks for it; or write generate: password() in its definition`,
        }),
      ]
    if (renew || state === "missing" || state === "stale") return []
    return [
      problem("NG542", {
        message: `${name} is there, and is what its definition describes`,
        hint: "--renew makes another one, and what uses it has to follow",
      }),
    ]
  })
  if (problems.length > 0) throw new ProblemError(problems)
}

async function madeFor(file: EncryptedFile, programs: Programs): Promise<NewSecret> {
  const { generate, name, publicFile } = file
  if (generate === undefined) throw new RangeError(`${name} is not generated`)
  const { value, publicText } = await generatedValue(generate, name, programs.openssl)
  const text = await encryptedFor(file, Buffer.from(value), programs)
  const beside =
    publicFile === undefined || publicText === undefined ? {} : { [publicFile]: publicText }
  return { file, text, isMade: true, beside }
}
