/** `nixgen secrets list`: every encrypted file, who uses it, who is to read it, and how it is. */
import { inColumns } from "../../report/columns.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { type EncryptedFile, secretFleets } from "./fleet-secrets.ts"
import { type SecretsOptions, type SecretsOutcome, outcomeOf } from "./outcome.ts"
import { type FileState, statesOf } from "./state.ts"

/** Tells how all files are, or those that are named. */
export async function listSecrets(
  { names, fleet }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const { fleets } = await secretFleets({ fleet }, { onlyReads: true }, terminal)
  const all = fleets.flatMap(statesOf)
  const states = all.filter(({ file }) => names.length === 0 || names.includes(file.name))
  const words = () => {
    const rows = states.map((each) => rowOf(each, all))
    for (const line of inColumns([head, ...rows])) terminal.write(line)
  }
  return outcomeOf({ states, words }, terminal)
}

const head = ["name", "state", "used by", "for"]

function rowOf({ file, state, others }: FileState, all: readonly FileState[]): readonly string[] {
  const readers = [...file.recipients.map(({ name }) => name), ...others]
  return [file.name, state, usersOf(file, all), readers.join(", ")]
}

/** Machines; of a secret that no machine uses, what is made of it. */
function usersOf({ kind, name, hosts }: EncryptedFile, all: readonly FileState[]): string {
  if (kind === "host key") return "its machine"
  if (hosts.length > 0) return hosts.join(", ")
  const made = all.filter(({ file }) => file.needs.some((each) => each.name === name))
  return made.length === 0
    ? "nobody, but for what it says publicly"
    : `for ${made.map(({ file }) => file.name).join(", ")}`
}
