/** `nix flake check` of a generated tree, against its own inputs or against local ones. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import * as z from "zod"
import { type Problem, problem } from "../problem.ts"
import type { GeneratedTree } from "../tree/tree.ts"
import { CommandFailure } from "./exit-status.ts"
import { folderReference } from "./folder-reference.ts"
import { type ProgramResult, runProgram } from "./program.ts"
import { inTemporaryTree } from "./temporary-tree.ts"

const inputsSchema = z.record(z.string(), z.object({ path: z.string(), narHash: z.string() }))

/** Local flake inputs by name, as `inputs.json` gives them. */
export type LocalInputs = z.output<typeof inputsSchema>

/** Reads `inputs.json` of a folder of local inputs. Fails where it is missing or no such file. */
export async function localInputs(directory: string): Promise<LocalInputs> {
  const file = join(directory, "inputs.json")
  const text = await readFile(file, "utf8").catch(() => undefined)
  if (text === undefined)
    throw new CommandFailure(
      `there is no ${file}`,
      "it names local inputs: {name: {path, narHash}}",
    )
  const parsed = inputsSchema.safeParse(parsedJson(text))
  if (parsed.success) return parsed.data
  throw new CommandFailure(`${file} is not of the form {name: {path, narHash}}`)
}

/**
 * Lets Nix evaluate every output of the tree that stands in a folder, building nothing. A failure is
 * one problem, NG060, with Nix's own words.
 */
export async function flakeProblems(
  folder: string,
  tree: GeneratedTree,
  inputs: LocalInputs | undefined,
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  const { status, errors } = await inTemporaryTree(tree, async (copy) =>
    checkFlake(copy, inputs, signal),
  )
  if (status === 0) return []
  return [
    problem("NG060", {
      place: { file: join(folder, "flake.nix") },
      message: "`nix flake check` fails",
      detail: errorIn(errors),
      hint: "the innermost of Nix's places tells which definition it comes from",
    }),
  ]
}

async function checkFlake(
  folder: string,
  inputs: LocalInputs | undefined,
  signal: AbortSignal,
): Promise<ProgramResult> {
  const used = inputs === undefined ? [] : await inputOverrides(folder, inputs)
  const parameters = [
    "--extra-experimental-features",
    "nix-command flakes",
    "flake",
    "check",
    "--no-build",
    "--no-write-lock-file",
    ...used,
    folderReference(folder),
  ]
  return await runProgram("nix", parameters, { directory: folder, signal })
}

/** Nix's options that put a local input in the place of each that the flake in a folder has. */
export async function inputOverrides(
  tree: string,
  inputs: LocalInputs,
): Promise<readonly string[]> {
  const lock: unknown = parsedJson(await readFile(join(tree, "flake.lock"), "utf8"))
  const { nodes } = z.object({ nodes: z.record(z.string(), z.unknown()) }).parse(lock)
  const names = Object.keys(nodes).filter((name) => name !== "root")
  const missing = names.filter((name) => !(name in inputs))
  if (missing.length > 0) throw new CommandFailure(`inputs.json names no ${missing.join(", no ")}`)
  return [
    "--offline",
    ...names.flatMap((name) => {
      const { path = "", narHash = "" } = inputs[name] ?? {}
      return [
        "--override-input",
        name,
        `${folderReference(path)}?narHash=${encodeURIComponent(narHash)}`,
      ]
    }),
  ]
}

/** Nix's error without the progress and the warnings before it. */
export function errorIn(output: string): string {
  const start = output.search(/^error:/m)
  return output.slice(Math.max(start, 0)).trim()
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
