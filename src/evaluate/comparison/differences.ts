/** In what two hosts differ, option by option. */
import { isDeepStrictEqual } from "node:util"
import { isKeptBack, notShown } from "../../secrets/shown.ts"
import { secretIn } from "../../secrets/written.ts"
import { shownPath } from "../hosts/option-text.ts"
import type { OptionValue, ShownValue } from "./host-values.ts"

/** What an option, or what is in its value, comes to on both sides; absent where it is not there. */
export interface Difference {
  readonly option: string
  readonly before?: string
  readonly after?: string
}

/** The differences of one option, each as deep in its value as can be: lists are taken as a whole. */
export function differencesOf(before: OptionValue, after: OptionValue): readonly Difference[] {
  return [...differing(before.option, before.value ?? undefined, after.value ?? undefined)]
}

function* differing(
  path: readonly string[],
  before: ShownValue | undefined,
  after: ShownValue | undefined,
): Iterable<Difference> {
  if (isDeepStrictEqual(before, after)) return
  if (isSet(before) && isSet(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    for (const name of names) yield* differing([...path, name], before[name], after[name])
    return
  }
  yield {
    option: shownPath(path),
    ...(before !== undefined && { before: textOf(before, path) }),
    ...(after !== undefined && { after: textOf(after, path) }),
  }
}

/** Whether Nix tells all that is in a value: no error in it, and no end of what is too deep. */
export function isWhollyTold({ value }: OptionValue): boolean {
  return value === null || isTold(value)
}

function isTold(value: ShownValue): boolean {
  if (typeof value === "string") return value !== "<unknown>" && value !== "…"
  return (isSet(value) ? Object.values(value) : value).every(isTold)
}

type ShownSet = { readonly [name: string]: ShownValue }

function isSet(value: ShownValue | undefined): value is ShownSet {
  return typeof value === "object" && !Array.isArray(value)
}

/** So much of a value is told. */
const longest = 200

function textOf(value: ShownValue, path: readonly string[]): string {
  if (hasSecret(value, path)) return notShown
  const text = written(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** What a stranger's flake has in plain text is read by whoever reads this: logs of CI keep it. */
function hasSecret(value: ShownValue, names: readonly string[]): boolean {
  if (typeof value === "string") {
    const text = value.replace(/^"(.*)"$/s, "$1")
    return isKeptBack(names, /^-?\d/.test(value)) || secretIn(text, names) !== undefined
  }
  return isSet(value)
    ? Object.entries(value).some(([name, each]) => hasSecret(each, [...names, name]))
    : value.some((each) => hasSecret(each, names))
}

/** A value as Nix writes it. */
function written(value: ShownValue): string {
  if (typeof value === "string") return value
  if (isSet(value)) {
    const members = Object.entries(value).map(
      ([name, each]) => `${shownPath([name])} = ${written(each)};`,
    )
    return members.length === 0 ? "{ }" : `{ ${members.join(" ")} }`
  }
  return value.length === 0 ? "[ ]" : `[ ${value.map(written).join(" ")} ]`
}
