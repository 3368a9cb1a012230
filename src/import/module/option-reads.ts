/** What code reads of options. */
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { type Read, readAt } from "../../options/check/reads.ts"
import type { OptionNames } from "../../options/tree/option-names.ts"
import type { Code } from "./code.ts"
import { nodeOfCode } from "./code-value.ts"

/** What is read; undefined where it is nothing of options, or only Nix knows. */
export function readOf(
  code: Code,
  options: OptionNames,
): Read | { readonly kind: "devices" } | undefined {
  const chain = chainOf(nodeOfCode(code))
  const root = chain?.variable.name.text
  if (chain === undefined || (root !== "config" && root !== "options")) return undefined
  const path = chain.names.map((name) => attributeText(name))
  // which have types of their own
  if (path[0] === "disko" && path[1] === "devices" && path.length > 2) return { kind: "devices" }
  return readAt(path, options, root)
}
