/** Which values are made, and in what order: what others are made of comes before them. */
import type { Terminal } from "../terminal/terminal.ts"
import type { EncryptedFile } from "./fleet-secrets.ts"
import type { FileState } from "./state.ts"

/** Whether a value is one that `nixgen secrets generate` makes without being told to. */
export function isWanting({ file, state, staleness }: FileState): boolean {
  return file.generate !== undefined && (state === "missing" || staleness !== undefined)
}

/**
 * What is made where some of a fleet's files are: those, what they are made of that is missing or stale,
 * and what is made of any of it, which would be stale then. What is made of others comes after them.
 */
export function inOrder(
  begun: readonly EncryptedFile[],
  states: readonly FileState[],
): readonly EncryptedFile[] {
  const byName = new Map(states.map((each) => [each.file.name, each]))
  const made = new Set(begun.map(({ name }) => name))
  for (const name of made) {
    const needed = byName.get(name)?.file.needs ?? []
    for (const each of needed) {
      const state = byName.get(each.name)
      if (state !== undefined && isWanting(state)) made.add(each.name)
    }
    for (const { file } of madeFrom(name, states)) made.add(file.name)
  }
  const ordered = new Set<EncryptedFile>()
  const add = (name: string): void => {
    const file = byName.get(name)?.file
    if (file === undefined || !made.has(name) || ordered.has(file)) return
    for (const need of file.needs) add(need.name)
    ordered.add(file)
  }
  for (const { file } of states) add(file.name)
  return [...ordered]
}

/** What is made of a secret, and is there. */
export function madeFrom(name: string, states: readonly FileState[]): readonly FileState[] {
  return states.filter(
    ({ file, state }) => state !== "missing" && file.needs.some((each) => each.name === name),
  )
}

/** Tells of what is made of the former values of secrets that have others now. */
export function tellFormer(
  names: readonly string[],
  states: readonly FileState[],
  { tell }: Terminal,
): void {
  for (const name of names)
    for (const { file } of madeFrom(name, states))
      tell(
        `${file.name} is made of the former ${name}: \`nixgen secrets generate ${file.name}\` makes it anew`,
      )
}
