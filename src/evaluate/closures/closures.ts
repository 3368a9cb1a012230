/** What two systems that are built have in their closures: Nix' own comparison, by packages. */
import { stripVTControlCharacters } from "node:util"
import { runNix } from "../nix.ts"

/** A package of which two closures do not have the same. */
export interface ClosureChange {
  readonly name: string
  /** Versions that only one of the two has; one that is empty stands for a package without any. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** How much more it takes then, in bytes as far as Nix tells them; absent where that is little. */
  readonly bytes?: number
}

/** How two systems compare, which of them is not in the store here, or why Nix does not compare them. */
export type Closures =
  | { readonly kind: "compared"; readonly packages: readonly ClosureChange[] }
  | { readonly kind: "not built"; readonly missing: readonly Side[] }
  | { readonly kind: "failed"; readonly message: string }

/** One of two systems. */
export type Side = "before" | "after"

/** Where Nix is run. */
interface At {
  readonly directory: string
  readonly signal: AbortSignal
}

/**
 * Compares the closures of two paths of the store (Nix manual, "nix store diff-closures"). Nothing is
 * built or fetched: a path that is not there is told.
 */
export async function comparedClosures(
  paths: Readonly<Record<Side, string>>,
  at: At,
): Promise<Closures> {
  const missing = await missingOf(paths, at)
  if (missing.length > 0) return { kind: "not built", missing }
  const { output, failure } = await runNix(
    ["store", "diff-closures", paths.before, paths.after],
    at,
  )
  if (output !== undefined) return { kind: "compared", packages: closureChangesIn(output) }
  // who collects garbage meanwhile takes them away
  const gone = await missingOf(paths, at)
  if (gone.length > 0) return { kind: "not built", missing: gone }
  return { kind: "failed", message: failure.message }
}

async function missingOf(paths: Readonly<Record<Side, string>>, at: At): Promise<readonly Side[]> {
  const there = await Promise.all([isThere(paths.before, at), isThere(paths.after, at)])
  return (["before", "after"] as const).filter((_, index) => there[index] !== true)
}

async function isThere(path: string, at: At): Promise<boolean> {
  const { output } = await runNix(["path-info", "--offline", path], at)
  return output !== undefined
}

/** The packages in what Nix prints, `openssl: 3.0.1, 3.0.2 → ∅, +12.3 KiB` in colours. */
export function closureChangesIn(output: string): readonly ClosureChange[] {
  return stripVTControlCharacters(output).split("\n").flatMap(changeIn)
}

function changeIn(line: string): readonly ClosureChange[] {
  const [, name, told = ""] = /^\s*(\S+): (.*)$/.exec(line) ?? []
  if (name === undefined) return []
  const [, versions = told, sign, amount, unit] =
    /^(?:(.*), )?([+-])([\d.]+) ([KMGT]?i?B)$/.exec(told) ?? []
  const size = sign === undefined ? undefined : bytesOf(`${sign}${amount}`, unit)
  const [before, after] = sidesIn(size !== undefined && versions === told ? "" : versions)
  return [{ name, before, after, ...(size !== undefined && { bytes: size }) }]
}

const units: ReadonlyMap<string | undefined, number> = new Map(
  ["B", "KiB", "MiB", "GiB", "TiB"].map((unit, power) => [unit, 1024 ** power]),
)

function bytesOf(amount: string, unit: string | undefined): number {
  return Math.round(Number(amount) * (units.get(unit) ?? 1))
}

function sidesIn(versions: string): readonly [readonly string[], readonly string[]] {
  const [before = "", after = ""] = versions.split(" → ")
  return [versionsIn(before), versionsIn(after)]
}

function versionsIn(text: string): readonly string[] {
  if (text === "" || text === "∅") return []
  return text.split(", ").map((version) => (version === "ε" ? "" : version))
}
