/**
 * For every test: each file of Nix in a tree that is made can be parsed, whatever the definitions
 * were, and even where they have problems that keep the tree from being written.
 */
import { vi } from "vitest"
import { parseNix } from "../../src/nix/parse.ts"
import { hasErrors } from "../../src/problem.ts"
import type * as module from "../../src/project/print-files.ts"

vi.mock(import("../../src/project/print-files.ts"), async (original) => {
  const { printFiles } = await original()
  return { printFiles: parsed(printFiles) }
})

function parsed(printFiles: typeof module.printFiles): typeof module.printFiles {
  return async (emitted) => {
    const printed = await printFiles(emitted)
    // what cannot be printed leaves a hole, and a user's own file may be no Nix
    if (hasErrors(printed.problems)) return printed
    for (const [path, { content }] of printed.tree) {
      if (path.endsWith(".nix")) parseNix(Buffer.from(content).toString(), path)
    }
    return printed
  }
}
