/** NG109: what a host's definition says by itself is not defined in its `config` again. */
import { isAttributeSet } from "../fleet/values.ts"
import type { Rule } from "./rule.ts"

/** The options that nixgen defines from the rest of the definition, and where they come from. */
const own = [
  { path: ["networking", "hostName"], from: "the name of the host's file" },
  { path: ["nixpkgs", "hostPlatform"], from: "`system`" },
  { path: ["system", "stateVersion"], from: "`stateVersion`" },
] as const

export const ownDefinitions: Rule = {
  code: "NG109",
  title: "What a host's definition says is not said again in its config",
  check: ({ hosts }) =>
    hosts.flatMap(({ config, place }) =>
      own
        .filter(({ path }) => valueAt(config, path) !== undefined)
        .map(({ path, from }) => ({
          severity: "error",
          place,
          path: ["config", ...path],
          message: `${path.join(".")} is defined by ${from}`,
          hint: "leave it out here",
        })),
    ),
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isAttributeSet(inner) ? inner[key] : undefined),
    value,
  )
}
