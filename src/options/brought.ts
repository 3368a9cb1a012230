/**
 * What may come with options of NixOS: users, groups and services, and other options that bring theirs. It is
 * all that there may be, on whatever condition, as the modules of a nixpkgs say it. A line of the table is
 * about a section, `services.nginx`, as modules do not say what each of its options brings.
 */
import { readFileSync } from "node:fs"
import { ownPath } from "../own-package.ts"

/** The table, from the repository's root: `scripts/extract-brought.ts` writes it. */
export const broughtTable = "data/nixos-brought.tsv"

/** The same beside the compiled code, from the root of the package. */
export const bundledBrought = "dist/nixos-brought.tsv"

/** What comes with options, in the order of the table's columns. */
export const broughtKinds = ["users", "groups", "services"] as const

export type BroughtKind = (typeof broughtKinds)[number]

/** Names by their kinds. A `*` in one stands for what Nix alone knows. */
export type Brought = Readonly<Record<BroughtKind, readonly string[]>>

/** A line: what comes with a section itself, and the sections that it defines options of. */
export interface BroughtLine extends Brought {
  readonly sections: readonly string[]
}

/** The line of what every machine may have, and of the sections that say nothing beyond it. */
export const everywhere = "*"

/** The section that an option stands in. */
export function sectionOf(path: readonly string[]): string {
  return path.slice(0, 2).join(".")
}

/** The table's lines, by their sections. */
function readBrought(text: string): ReadonlyMap<string, BroughtLine> {
  const [, ...rows] = text.trimEnd().split("\n")
  return new Map(
    rows.map((row) => {
      const [section = "", ...columns] = row.split("\t")
      const [users = [], groups = [], services = [], sections = []] = columns.map((column) =>
        column.split(" ").filter((name) => name !== ""),
      )
      return [section, { users, groups, services, sections }]
    }),
  )
}

let table: ReadonlyMap<string, BroughtLine> | undefined
let common: ReadonlySet<string> | undefined

function lines(): ReadonlyMap<string, BroughtLine> {
  table ??= readBrought(readFileSync(ownPath(bundledBrought), "utf8"))
  return table
}

/** Whether it is known what comes with a section. */
export function isSectionKnown(section: string): boolean {
  common ??= new Set(lines().get(everywhere)?.sections)
  return lines().has(section) || common.has(section)
}

/** Names of one kind: those that come with some sections, and those that may be on every machine. */
export interface BroughtNames {
  readonly own: ReadonlySet<string>
  readonly common: ReadonlySet<string>
}

/** What may be there of a kind on a machine that defines options of some sections. */
export function broughtBy(kind: BroughtKind, sections: readonly string[]): BroughtNames {
  const own = [...reachedFrom(sections)].flatMap((section) => lines().get(section)?.[kind] ?? [])
  return { own: new Set(own), common: new Set(lines().get(everywhere)?.[kind]) }
}

/** The sections that some define options of, and those that these do, with themselves. */
function reachedFrom(sections: readonly string[]): ReadonlySet<string> {
  const reached = new Set(sections)
  // what is added to a set while it is gone through comes up too
  for (const section of reached)
    for (const next of lines().get(section)?.sections ?? []) reached.add(next)
  return reached
}

/** The sections that bring something along by its very name; first those that are called as it is. */
export function bringersOf(kind: BroughtKind, name: string): readonly string[] {
  const [stem = name] = name.split(".")
  const isNamesake = (section: string) => Number(section.endsWith(`.${stem}`))
  return [...lines()]
    .flatMap(([section, line]) => (line[kind].includes(name) ? [section] : []))
    .toSorted((one, other) => isNamesake(other) - isNamesake(one))
}

/** Whether one of names with a `*` in them may be a name. */
export function mayBeNamed(names: Iterable<string>, name: string): boolean {
  return [...names].some((each) => {
    const [start = "", ...others] = each.split("*")
    if (others.length === 0) return each === name
    const end = others.at(-1) ?? ""
    return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)
  })
}
