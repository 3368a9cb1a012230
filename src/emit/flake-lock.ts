/**
 * `flake.lock`, format version 7 (Nix manual, "nix flake": "Lock files"): complete, so that Nix has
 * nothing to fetch or to resolve before it can evaluate the flake.
 */
import type { FlakeLock } from "../pins/flake-lock-file.ts"
import type { Model, ModelInput } from "../model/model.ts"
import { type Emitted, textFile } from "./emitted.ts"
import { flakeReference } from "../pins/flake-reference.ts"

/** A flake with its inputs, each another flake or the path of the one that it follows. */
interface LockedFlake {
  readonly attributes: object
  readonly inputs: readonly (readonly [string, LockedFlake | readonly string[]])[]
}

/** The lock of every input, as Nix itself writes it: keys in order, two spaces, a final newline. */
export function flakeLockFile({ inputs }: Model): Emitted {
  const flakes = inputs.map((input) => [input.name, lockedInput(input)] as const)
  const lock = { nodes: nodesOf({ attributes: {}, inputs: flakes }), root: "root", version: 7 }
  return textFile("flake.lock", `${JSON.stringify(sorted(lock), undefined, 2)}\n`)
}

function lockedInput(input: ModelInput): LockedFlake {
  const { pin, flake, follows, own } = input
  const { original, locked } = flakeReference(pin)
  const direct = Object.entries(follows).filter(([path]) => !path.includes("/"))
  const said = direct.map(([name, target]) => [name, pathTo(target)] as const)
  const others = own?.lock === undefined ? [] : ownInputs(own.lock, own.lock.root, [], input)
  return {
    attributes: { ...(flake ? {} : { flake: false }), locked, original },
    inputs: [...said, ...others.filter(([name]) => !Object.hasOwn(follows, name))],
  }
}

/** The inputs of a node of an input's own lock, at a path below it, but for what is said of them. */
function ownInputs(
  lock: FlakeLock,
  node: string,
  path: readonly string[],
  input: ModelInput,
): LockedFlake["inputs"] {
  const inputs = Object.entries(lock.nodes[node]?.inputs ?? {})
  return inputs.map(([name, target]) => {
    const at = [...path, name]
    const said = input.follows[at.join("/")]
    if (said !== undefined) return [name, pathTo(said)]
    // what follows another there is a path from that flake
    if (typeof target !== "string") return [name, [input.name, ...target]]
    const { inputs: _inputs, parent, ...attributes } = lock.nodes[target] ?? {}
    const above = parent === undefined ? {} : { parent: [input.name, ...parent] }
    return [
      name,
      { attributes: { ...attributes, ...above }, inputs: ownInputs(lock, target, at, input) },
    ]
  })
}

/** A path from the flake itself, which is the empty one. */
function pathTo(target: string): readonly string[] {
  return target === "" ? [] : target.split("/")
}

/** The flakes by the names that Nix gives them: an input's own name, with a number where it is taken. */
function nodesOf(root: LockedFlake): Readonly<Record<string, object>> {
  const nodes: Record<string, object> = {}
  const add = ({ attributes, inputs }: LockedFlake, wanted: string): string => {
    const name = freeName(wanted, nodes)
    nodes[name] = {}
    const byName = inputs.toSorted(([left], [right]) => (left < right ? -1 : 1))
    const targets = byName.map(([input, target]) => [
      input,
      "attributes" in target ? add(target, input) : target,
    ])
    const own = targets.length === 0 ? {} : { inputs: Object.fromEntries(targets) }
    nodes[name] = { ...own, ...attributes }
    return name
  }
  add(root, "root")
  return nodes
}

function freeName(wanted: string, taken: Readonly<Record<string, object>>, number = 1): string {
  const name = number === 1 ? wanted : `${wanted}_${number}`
  return Object.hasOwn(taken, name) ? freeName(wanted, taken, number + 1) : name
}

/** The same value, the keys of every object in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}
