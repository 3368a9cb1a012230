/**
 * For every test: each file of Nix in a tree that is made can be parsed, whatever the definitions
 * were, and even where they have problems that keep the tree from being written.
 */
import { vi } from "vitest"
import { parseLoosely, parseNix } from "../../src/nix/syntax/parse.ts"
import { hasErrors } from "../../src/problems/problem.ts"
import type { GeneratedTree } from "../../src/output/tree.ts"

vi.mock(import("../../src/emit/print-files.ts"), async (original) => {
  const { printFiles } = await original()
  return {
    printFiles: async (...given) => {
      const printed = await printFiles(...given)
      // what cannot be printed leaves a hole, and a user's own file may be no Nix
      if (!hasErrors(printed.problems)) parseTree(withoutNul(printed.tree), parseLoosely)
      return printed
    },
  }
})

vi.mock(import("../../src/build.ts"), async (original) => {
  const module = await original()
  return {
    ...module,
    build: async (...parameters) => {
      const built = await module.build(...parameters)
      parseTree(built.tree, parseNix)
      return built
    },
  }
})

/** A name with NUL in it is refused beside what is printed, which no Nix can be with it. */
function withoutNul(tree: GeneratedTree): GeneratedTree {
  return new Map([...tree].filter(([, { content }]) => !Buffer.from(content).includes(0)))
}

function parseTree(tree: GeneratedTree, parse: (text: string, file: string) => unknown): void {
  for (const [path, { content }] of tree) {
    if (path.endsWith(".nix")) parse(Buffer.from(content).toString(), path)
  }
}
