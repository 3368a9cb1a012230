/** `nixgen secrets generate`: values that definitions describe, made and encrypted. */
import { ProblemError, problem } from "../../problems/problem.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { answersFor } from "./answers.ts"
import { type EncryptedFile, chosenFiles, secretFleets } from "./fleet-secrets.ts"
import { madeValues, valuesBeside } from "./made-values.ts"
import { inOrder, isWanting } from "./making.ts"
import { type SecretsOptions, type SecretsOutcome, outcomeOf } from "./outcome.ts"
import { ownIdentities } from "./own-identities.ts"
import { type FileState, statesOf } from "./state.ts"
import { programsOf } from "./values.ts"
import { writeSecrets } from "./written.ts"

/**
 * Makes what is missing or stale, and what is made of that; of what is named and there, another one with
 * `--renew`. Asks for what values are made of once it is known that all can be made.
 */
export async function generateSecrets(
  { names, fleet, renew, identity }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const fleets = await secretFleets({ fleet }, { onlyReads: false }, terminal)
  const named = new Set(chosenFiles(names, fleets))
  const states = fleets.fleets.map(statesOf)
  const isMeant = ({ file }: FileState) =>
    names.length === 0 || [...named].some((each) => isSame(each, file))
  failForOthers(names.length === 0 ? [] : states.flat().filter(isMeant), renew)
  const isBegun = (each: FileState) => isWanting(each) || (renew && names.length > 0)
  const made = states.flatMap((all) => {
    const begun = all.filter((each) => isMeant(each) && isBegun(each)).map(({ file }) => file)
    return inOrder(begun, all)
  })
  const programs = programsOf(fleets, terminal)
  // what is made of nothing that is there needs no key
  const reader = () => ({ identities: ownIdentities(identity, terminal), programs })
  const values = await valuesBeside(made, states.flat(), reader)
  const answers = await answersFor(made, terminal)
  const secrets = await madeValues(made, { values, answers, programs })
  const words = () => {
    if (made.length === 0)
      terminal.tell("nothing is to be made: all that definitions describe is there")
  }
  return outcomeOf({ written: await writeSecrets(secrets, terminal), words }, terminal)
}

function isSame(one: EncryptedFile, other: EncryptedFile): boolean {
  return one.name === other.name && one.fleet.folder === other.fleet.folder
}

/** NG541 and NG542: what cannot be made, and what is there. */
function failForOthers(named: readonly FileState[], renew: boolean): void {
  const problems = named.flatMap((each) => {
    const { name, generate } = each.file
    if (generate === undefined)
      return [
        problem("NG541", {
          message: `${name}: its definition does not say how it is made`,
          hint: `\`nixgen secrets set ${name}\` asks for it; or write generate: password() in its definition`,
        }),
      ]
    if (renew || isWanting(each)) return []
    return [
      problem("NG542", {
        message: `${name} is there, and is what its definition describes`,
        hint: "--renew makes another one, and what uses it has to follow",
      }),
    ]
  })
  if (problems.length > 0) throw new ProblemError(problems)
}
