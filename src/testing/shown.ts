/** Values of definitions as a test compares and prints them. */
import { brands } from "../nix/values/brands.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { isPlain, nodeOf } from "../nix/values/values.ts"

/**
 * A value with `{ nix: "pkgs.git" }` for each expression in it. The expression itself refuses to be text, and
 * what prints a difference asks every function for its name. `printNix` takes these objects as it takes those.
 */
export function shown(value: unknown): unknown {
  const node = nodeOf(value)
  if (node !== undefined)
    return Object.defineProperty({ nix: printNix(node) }, brands.node, { value: node })
  if (Array.isArray(value)) return value.map(shown)
  return typeof value === "object" && value !== null && isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shown(each)]))
    : value
}
