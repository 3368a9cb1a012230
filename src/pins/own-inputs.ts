/** The inputs that a flake has itself, from its own files or from what is known of it. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Node } from "../nix/syntax/ast.ts"
import { parseNix } from "../nix/syntax/parse.ts"
import { staticName } from "../nix/syntax/scope.ts"
import { type FlakeLock, inputsOfNode, readFlakeLock } from "./flake-lock-file.ts"
import { knownFlake } from "./known-flakes.ts"
import type { Pin } from "./pins.ts"
import { storedSource } from "./store-path.ts"

/** What is known of the inputs of a flake. */
export interface OwnInputs {
  /** Each with what usually takes its place, if that is known. */
  readonly names: ReadonlyMap<string, string | undefined>
  /** Whether these are those of the very pin, and not of the flake at some time. */
  readonly isExact: boolean
  /** What its own lock says of them. */
  readonly lock?: FlakeLock | undefined
}

/** The inputs of a pinned flake; undefined where nothing is known of it. */
export function ownInputs(name: string, pin: Pin): OwnInputs | undefined {
  const usual = knownFlake(name, pin)?.inputs
  const folder = storedSource(pin.hash)
  const written = folder === undefined ? undefined : writtenInputs(folder)
  if (written === undefined)
    return usual && { names: new Map(Object.entries(usual)), isExact: false }
  const names = written.names.map((each) => [each, usual?.[each]] as const)
  return { names: new Map(names), isExact: true, lock: written.lock }
}

/** The inputs as the files of a flake have them; its lock is complete as it was committed. */
function writtenInputs(folder: string) {
  const lock = readFlakeLock(folder)
  if (lock !== undefined) return { names: inputsOfNode(lock, lock.root), lock }
  const names = declaredInputs(folder)
  return names && { names, lock: undefined }
}

/** The inputs that `flake.nix` declares, or takes for its outputs by name only. */
function declaredInputs(folder: string): readonly string[] | undefined {
  try {
    const { expression } = parseNix(readFileSync(join(folder, "flake.nix"), "utf8"))
    if (expression.kind !== "attributeSet") return undefined
    return [
      ...new Set(
        expression.bindings.flatMap((binding) => {
          if (binding.kind !== "definition") return []
          const [group, name] = binding.path.map((each) => staticName(each.name)[0])
          if (group === "inputs") return name === undefined ? namesIn(binding.value) : [name]
          return group === "outputs" ? takenByOutputs(binding.value) : []
        }),
      ),
    ]
  } catch {
    return undefined
  }
}

function namesIn(set: Node): readonly string[] {
  if (set.kind !== "attributeSet") return []
  return set.bindings.flatMap((binding) => {
    if (binding.kind !== "definition") return []
    const first = binding.path[0]?.name
    return first === undefined ? [] : staticName(first)
  })
}

function takenByOutputs(outputs: Node): readonly string[] {
  if (outputs.kind !== "lambda" || outputs.parameter.kind !== "formals") return []
  return outputs.parameter.formals.map(({ name }) => name.text).filter((name) => name !== "self")
}
