/** A tree that Nix is asked about, and a question to it. */
import { cp, mkdtemp, realpath, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { GeneratedTree } from "../../output/tree.ts"
import { type LocalInputs, inputOverrides } from "../inputs.ts"
import { inTemporaryTree } from "../temporary-tree.ts"
import { type Answers, answersOf } from "./answers.ts"
import { type Question, answeringFlake } from "./question.ts"

/** A tree in a folder, as Nix is asked about it. */
export interface At {
  readonly tree: GeneratedTree
  readonly folder: string
  readonly overrides: readonly string[]
  readonly signal: AbortSignal
}

/** Works with a tree in a folder of its own. */
export async function withTree<Result>(
  tree: GeneratedTree,
  inputs: LocalInputs | undefined,
  signal: AbortSignal,
  work: (at: At) => Promise<Result>,
): Promise<Result> {
  return await inTemporaryTree(tree, async (folder) =>
    work({ tree, folder, overrides: await inputOverrides(folder, inputs), signal }),
  )
}

/** Asks in a copy of the folder: another question may be being answered in it. */
export async function answered(
  question: Question,
  { tree, folder, ...asking }: At,
  onProbe?: (id: string) => void,
): Promise<Answers> {
  const copy = await mkdtemp(join(await realpath(tmpdir()), "nixgen-"))
  try {
    await cp(folder, copy, { recursive: true })
    await writeFile(join(copy, "flake.nix"), await answeringFlake(tree, question))
    return await answersOf(copy, { ...asking, ...(onProbe && { onProbe }) })
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}
