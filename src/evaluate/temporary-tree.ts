/** A generated tree in a folder of its own, for Nix: what it evaluates, it copies into its store. */
import { mkdtemp, realpath, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { planTree } from "../output/plan.ts"
import type { GeneratedTree } from "../output/tree.ts"
import { writeTree } from "../output/write.ts"

/**
 * Works in a folder that has the tree and nothing else, that nobody else can read, and that is gone
 * afterwards. Everybody can read the store: nothing that lies beside a flake, such as a key, may get
 * there.
 */
export async function inTemporaryTree<T>(
  tree: GeneratedTree,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  // Nix does not follow links to a flake, and some systems have one for temporary files
  const folder = await mkdtemp(join(await realpath(tmpdir()), "nixgen-"))
  try {
    await writeTree(planTree(folder, tree))
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
