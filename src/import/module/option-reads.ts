/** What code reads of options. */
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { type Read, readAt } from "../../options/check/reads.ts"
import type { OptionNames } from "../../options/tree/option-names.ts"
import type { Code } from "./code.ts"
import { nodeOfCode } from "./code-value.ts"
import { type OwnOptions, isOwn } from "./own-options.ts"

/** What is read; undefined where it is nothing of options, or only Nix knows. */
export function readOf(
  code: Code,
  options: OptionNames,
): Read | { readonly kind: "devices" } | undefined {
  const read = readIn(code)
  if (read === undefined) return undefined
  const { root, path } = read
  // which have types of their own
  if (path[0] === "disko" && path[1] === "devices" && path.length > 2) return { kind: "devices" }
  return readAt(path, options, root)
}

/** Whether an option is read that the module declares itself. */
export function readsOwn(code: Code, own: OwnOptions): boolean {
  return own.size > 0 && isOwn(readIn(code)?.path ?? [], own)
}

/** The names that code selects of `config` or `options`. */
function readIn(code: Code) {
  const chain = chainOf(nodeOfCode(code))
  const root = chain?.variable.name.text
  if (chain === undefined || (root !== "config" && root !== "options")) return undefined
  return { root, path: chain.names.map((name) => attributeText(name)) } as const
}
