/** `nix flake check` of a generated tree, against its own inputs or against local ones. */
import { join } from "node:path"
import { type Problem, problem } from "../problems/problem.ts"
import type { GeneratedTree } from "../output/tree.ts"
import { folderReference } from "./folder-reference.ts"
import { type LocalInputs, inputOverrides } from "./inputs.ts"
import { type NixResult, runNix } from "./nix.ts"
import { inTemporaryTree } from "./temporary-tree.ts"

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
  const { failure } = await inTemporaryTree(tree, async (copy) => checkFlake(copy, inputs, signal))
  if (failure === undefined) return []
  return [
    problem("NG060", {
      place: { file: join(folder, "flake.nix") },
      message: "`nix flake check` fails",
      detail: failure.text,
      hint: "the innermost of Nix's places tells which definition it comes from",
    }),
  ]
}

async function checkFlake(
  folder: string,
  inputs: LocalInputs | undefined,
  signal: AbortSignal,
): Promise<NixResult> {
  const overrides = await inputOverrides(folder, inputs)
  const command = ["flake", "check", "--no-build", "--no-write-lock-file"]
  return await runNix([...command, ...overrides, folderReference(folder)], {
    directory: folder,
    signal,
  })
}
