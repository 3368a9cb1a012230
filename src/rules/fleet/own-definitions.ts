/** NG109: what a host's definition says by itself is not defined in its `config` again. */
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
      .filter(({ path }) => valueAt(config, path) !== undefined)
      .map(({ path, from }) => ({
        place,
        path: ["config", ...path],
        message: `${path.join(".")} is defined by ${from}`,
        hint: "leave it out here",
      })),
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isAttributeSet(inner) ? inner[key] : undefined),
    value,
  )
}
