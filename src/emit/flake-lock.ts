/**
 * `flake.lock`, format version 7 (Nix manual, "nix flake": "Lock files"): complete, so that Nix has
 * nothing to fetch or to resolve before it can evaluate the flake.
 */
import type { Model, ModelInput } from "../fleet/model.ts"
import { type Emitted, textFile } from "./emitted.ts"
import { flakeReference } from "./flake-reference.ts"

/** The lock of every input, as Nix itself writes it: keys in order, two spaces, a final newline. */
export function flakeLockFile({ inputs }: Model): Emitted {
  const names = inputs.map(({ name }) => name).toSorted()
  const root = { inputs: Object.fromEntries(names.map((name) => [name, name])) }
  const nodes = Object.fromEntries([
    ...inputs.map((input) => [input.name, lockedNode(input)] as const),
    ["root", root] as const,
  ])
  const lock = { nodes, root: "root", version: 7 }
  return textFile("flake.lock", `${JSON.stringify(sorted(lock), undefined, 2)}\n`)
}

function lockedNode({ pin, flake, follows }: ModelInput): object {
  const { original, locked } = flakeReference(pin)
  // what an input follows is a path from the root
  const inputs = Object.entries(follows).map(([name, target]) => [name, [target]])
  return {
    ...(flake ? {} : { flake: false }),
    ...(inputs.length === 0 ? {} : { inputs: Object.fromEntries(inputs) }),
    locked,
    original,
  }
}

/** The same value, the keys of every object in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}
