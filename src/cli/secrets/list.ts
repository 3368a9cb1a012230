/** `nixgen secrets list`: every encrypted file, who uses it, who is to read it, and how it is. */
import widthOf from "fast-string-width"
import type { Terminal } from "../terminal.ts"
import { secretFleets } from "./fleet-secrets.ts"
import { type SecretsOptions, type SecretsOutcome, outcomeOf } from "./outcome.ts"
import { type FileState, statesOf } from "./state.ts"

/** Tells how all files are, or those that are named. */
export async function listSecrets(
  { names, fleet }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const { fleets } = await secretFleets({ fleet }, { onlyReads: true }, terminal)
  const states = fleets
    .flatMap(statesOf)
    .filter(({ file }) => names.length === 0 || names.includes(file.name))
  const words = () => {
    for (const line of tableOf(states)) terminal.write(line)
  }
  return outcomeOf({ states, words }, terminal)
}

const head = ["name", "state", "used by", "for"]

/** A row for each file, its columns as wide as they must be. */
function tableOf(states: readonly FileState[]): readonly string[] {
  const rows = [head, ...states.map(rowOf)]
  const widths = head.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? "")), 0),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join("  ")
      .trimEnd(),
  )
}

function rowOf({ file, state }: FileState): readonly string[] {
  const { name, kind, hosts, recipients } = file
  const users = kind === "host key" ? "its machine" : hosts.join(", ")
  return [name, state, users, recipients.map((each) => each.name).join(", ")]
}
