/** Names for what the file of a layout declares. */
import { identifier } from "../../starter/identifier.ts"

/** A name that is not taken yet, and is then. */
export function freeName(name: string, taken: Set<string>): string {
  const base = identifier(name) || "value"
  let free = base
  for (let number = 2; taken.has(free); number++) free = `${base}${number}`
  taken.add(free)
  return free
}
