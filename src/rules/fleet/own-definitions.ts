/** NG109: what a host's definition says by itself is not defined in its `config` again. */
import type { RankedValue } from "../../model/config-lookup.ts"
import type { ModelHost } from "../../model/model.ts"
import { contentOf } from "../../nix/values/contents.ts"
import { plainPriority } from "../../nix/values/properties.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { HostRule } from "../rule.ts"

/** The options that nixgen defines from the rest of the definition, and where they come from. */
const own = [
  { path: ["networking", "hostName"], from: "the name of the host's file, or by its `hostName`" },
  { path: ["nixpkgs", "hostPlatform"], from: "`system`" },
  { path: ["system", "stateVersion"], from: "`stateVersion`" },
] as const

/** Where the definition of such an option comes from; undefined of any other. */
export function sourceOfOwn(option: readonly string[]): string | undefined {
  return own.find(({ path }) => path.join(".") === option.join("."))?.from
}

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
  checkHost: (host) =>
    own.flatMap(({ path, from }) =>
      host
        .definitions(...path)
        .values.filter((each) => isCertain(each, host) && !isWholePlatform(path, each))
        .map(({ origin }) => ({
          ...origin,
          message: `${path.join(".")} is defined by ${from}`,
          hint: "leave it out here",
        })),
    ),
}

/** Whether it is the host's own config that defines it, on no condition that only Nix knows. */
function isCertain({ value, origin }: RankedValue, { place }: ModelHost): boolean {
  return origin.place === place && contentOf(value) === undefined
}

/** A platform may have more than its system: `mkForce({ system: "x86_64-linux", gcc: { arch: "skylake" } })`. */
function isWholePlatform(path: readonly string[], { value, priority }: RankedValue): boolean {
  return path.includes("hostPlatform") && isAttributeSet(value) && priority !== plainPriority
}
