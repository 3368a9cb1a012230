/** NG109: what a host's definition says by itself is not defined in its `config` again. */
import { contentOf } from "../../nix/values/contents.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { HostRule } from "../rule.ts"

/** The options that nixgen defines from the rest of the definition, and where they come from. */
const own = [
  { path: ["networking", "hostName"], from: "the name of the host's file, or by its `hostName`" },
  { path: ["nixpkgs", "hostPlatform"], from: "`system`" },
  { path: ["system", "stateVersion"], from: "`stateVersion`" },
] as const

/** What there is to say of NG109. */
export const explained: Explanation = {
  title: "What a host's definition says is not said again in its config",
  why: "`networking.hostName`, `nixpkgs.hostPlatform` and `system.stateVersion` follow from the definition itself, which also names files, folders and outputs by them.",
  mend: "Leave them out of `config`.",
  breaks: 'config: { networking: { hostName: "other" } }',
  close: 'config: { networking: { domain: "example.org" } }',
}

export const ownDefinitions: HostRule<"NG109"> = {
  code: "NG109",
  checkHost: ({ config, place }) =>
    own
      .filter(({ path }) => {
        const value = valueAt(config, path)
        return value !== undefined && !isWholePlatform(path, value)
      })
      .map(({ path, from }) => ({
        place,
        path: ["config", ...path],
        message: `${path.join(".")} is defined by ${from}`,
        hint: "leave it out here",
      })),
}

/** A platform may have more than its system: `mkForce({ system: "x86_64-linux", gcc: { arch: "skylake" } })`. */
function isWholePlatform(path: readonly string[], value: unknown): boolean {
  const content = contentOf(value)
  return path.includes("hostPlatform") && content?.kind === "one" && isAttributeSet(content.given)
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isAttributeSet(inner) ? inner[key] : undefined),
    value,
  )
}
