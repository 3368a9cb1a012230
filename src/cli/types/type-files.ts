/** The files that `nixgen types` writes for an option tree. */
import { valueNames } from "../../options/bundle.ts"
import { type Printing, printInterfaces } from "../../options/print-interfaces.ts"
import type { Group } from "../../options/type.ts"
import type { GeneratedTree } from "../../tree/tree.ts"

/** The folder of the types, from the folder of the project. */
export const typesFolder = ".nixgen/types"

const printing: Printing = {
  rootName: "Options",
  head: "Written by `nixgen types`: the options of the pinned nixpkgs and of all modules of the fleet.",
  extension: ".d.ts",
  modules: { "nixgen/options": ["Definition", "Definitions", "NixosConfig", ...valueNames] },
}

/** The contents of the folder. It is not committed: it is made of what is. */
export function typeFiles(tree: Group): GeneratedTree {
  const texts = new Map([[".gitignore", "*\n"], ...printInterfaces(tree, printing)])
  return new Map(
    [...texts].map(([path, text]) => [path, { content: Buffer.from(text), executable: false }]),
  )
}
