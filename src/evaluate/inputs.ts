/** Inputs of a flake that stand on this machine, taken in the place of what its lock names. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import * as z from "zod"
import { inputPathsOf, readFlakeLock } from "../pins/flake-lock-file.ts"
import { folderReference } from "./folder-reference.ts"
import { MissingInputs } from "./missing-inputs.ts"

/** Local flake inputs by name: their folders, and the hashes of these. */
export const inputsSchema = z.record(
  z.string(),
  z.object({ path: z.string(), narHash: z.string() }),
)

/** Local flake inputs by name, as `inputs.json` gives them. */
export type LocalInputs = z.output<typeof inputsSchema>

/** The local inputs, or what is wrong with the folder and what is expected there. */
export type ReadInputs =
  | { readonly value: LocalInputs; readonly message?: undefined; readonly hint?: undefined }
  | { readonly value?: undefined; readonly message: string; readonly hint?: string }

/** Reads `inputs.json` of a folder. */
export async function readLocalInputs(directory: string): Promise<ReadInputs> {
  const file = join(directory, "inputs.json")
  const text = await readFile(file, "utf8").catch(() => undefined)
  if (text === undefined)
    return {
      message: `there is no ${file}`,
      hint: "it names local inputs: {name: {path, narHash}}",
    }
  const parsed = inputsSchema.safeParse(parsedJson(text))
  if (parsed.success) return { value: parsed.data }
  return { message: `${file} is not of the form {name: {path, narHash}}` }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const lockSchema = z.object({ nodes: z.record(z.string(), z.unknown()) })

/**
 * Nix's options that put a local input in the place of each that the flake in a folder has, and keep
 * it from the network. Throws `MissingInputs`.
 */
export async function inputOverrides(
  folder: string,
  inputs: LocalInputs | undefined,
): Promise<readonly string[]> {
  if (inputs === undefined) return []
  const lock: unknown = JSON.parse(await readFile(join(folder, "flake.lock"), "utf8"))
  const names = Object.keys(lockSchema.parse(lock).nodes).filter((name) => name !== "root")
  const missing = names.filter((name) => !(name in inputs))
  if (missing.length > 0) throw new MissingInputs(missing)
  return ["--offline", ...names.flatMap((name) => override(name, inputs[name]))]
}

/**
 * The same for a flake of whatever kind, in whose lock there may be others as well, or that has none: what is not
 * among the local inputs stays as it is. It may be an input itself, whose inputs have a prefix.
 */
export function inputOverridesOfAny(
  folder: string,
  inputs: LocalInputs | undefined,
  prefix = "",
): readonly string[] {
  if (inputs === undefined) return []
  const lock = readFlakeLock(folder)
  const paths = lock === undefined ? Object.keys(inputs) : inputPathsOf(lock)
  const named = (path: string) => inputs[path.slice(path.lastIndexOf("/") + 1)]
  return ["--offline", ...paths.flatMap((path) => override(`${prefix}${path}`, named(path)))]
}

/** With inputs of a flake's inputs by the names that pins of theirs have: `a-b` for the `b` of `a`. */
export function withInputsOfInputs(
  folder: string,
  inputs: LocalInputs | undefined,
): LocalInputs | undefined {
  const lock = readFlakeLock(folder)
  if (inputs === undefined || lock === undefined) return inputs
  const inner = inputPathsOf(lock).flatMap((path) => {
    const input = inputs[path.slice(path.lastIndexOf("/") + 1)]
    return input === undefined ? [] : [[path.replaceAll("/", "-"), input] as const]
  })
  return { ...Object.fromEntries(inner), ...inputs }
}

function override(name: string, input: LocalInputs[string] | undefined): readonly string[] {
  if (input === undefined) return []
  const reference = `${folderReference(input.path)}?narHash=${encodeURIComponent(input.narHash)}`
  return ["--override-input", name, reference]
}
