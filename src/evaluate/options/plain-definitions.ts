/** The definitions that modules may need before they can tell which options they declare. */
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { isPlain, nodeOf } from "../../nix/values/values.ts"
import { bundledOptions } from "../../options/bundled-options.ts"
import type { OptionNames } from "../../options/tree/option-names.ts"

/**
 * What is plain of the definitions of options that are no options of NixOS: values, and files that are
 * taken along. Those of NixOS itself declare none.
 */
export function plainDefinitions(config: object): object {
  return foreign(config, bundledOptions())
}

function foreign(definitions: unknown, known: OptionNames): Readonly<Record<string, unknown>> {
  if (!isAttributeSet(definitions)) return {}
  const kept = Object.entries(definitions).flatMap(([name, value]): readonly Entry[] => {
    if (name === "fleet") return []
    const member = known.get(name)
    if (member === undefined) return plainEntry(name, value)
    if (member.kind === "option") return []
    const inner = foreign(value, member.members)
    return Object.keys(inner).length === 0 ? [] : [[name, inner]]
  })
  return Object.fromEntries(kept)
}

type Entry = readonly [string, unknown]

function plainEntry(name: string, value: unknown): readonly Entry[] {
  if (!isAttributeSet(value) || !isPlain(value)) return isKnownValue(value) ? [[name, value]] : []
  return [[name, Object.fromEntries(Object.entries(value).flatMap((each) => plainEntry(...each)))]]
}

/** Whether a value is the same whatever Nix makes of the rest. */
function isKnownValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isKnownValue)
  if (isAttributeSet(value)) return isPlain(value) && Object.values(value).every(isKnownValue)
  const node = nodeOf(value)
  return node === undefined
    ? typeof value !== "function" && value !== undefined
    : node.kind === "path"
}
