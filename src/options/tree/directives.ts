/**
 * The directives that systemd reads in the sections of its files: of units, and of networkd's files. NixOS takes
 * a section as a set of whatever names, and systemd passes over a name that it does not know.
 */
import { groupedBy } from "../../grouped.ts"
import type { PathSegment } from "../../problems/problem.ts"
import { keptFor } from "../../remembered.ts"
import { anyElement } from "./option-type.ts"

/** The kinds of files that have sections of their own. */
export const fileKinds = ["unit", "network", "netdev", "link"] as const

export type FileKind = (typeof fileKinds)[number]

/** The words that a directive takes, by its name; none where they are not listed. */
export type Directives = ReadonlyMap<string, readonly string[]>

/** A line of the table: directives that several sections of a file have. */
export interface DirectiveLine {
  readonly file: FileKind
  readonly sections: readonly string[]
  readonly directives: Directives
}

/** Directives by the names of their sections, `unit.Service`. */
export type Sections = ReadonlyMap<string, Directives>

const head = "file\tsections\tdirectives"

/** The table's lines. In one, `Restart=no,always` is a directive with the words that it takes. */
export function parseDirectives(text: string): readonly DirectiveLine[] {
  const [, ...rows] = text.trimEnd().split("\n")
  return rows.map((row) => {
    const [kind, sections = "", directives = ""] = row.split("\t")
    const file = fileKinds.find((each) => each === kind)
    if (file === undefined) throw new Error(`no kind of file of systemd: ${kind}`)
    const entries = directives.split(" ").map((each): readonly [string, readonly string[]] => {
      const [name = "", words] = each.split("=")
      return [name, words?.split(",") ?? []]
    })
    return { file, sections: sections.split(" "), directives: new Map(entries) }
  })
}

/** From so many directives on, what the same sections have stands in a line of its own. */
const worthALine = 5

/** The table of sections. */
export function printDirectives(sections: Sections): string {
  const entries = [...sections].flatMap(([key, directives]) => {
    const [file = "", section = ""] = key.split(".")
    return [...directives].map(([name, words]) => ({
      file,
      section,
      text: words.length === 0 ? name : `${name}=${words.join(",")}`,
    }))
  })
  const shared = [...groupedBy(entries, ({ file, text }) => `${file} ${text}`).values()].map(
    (all) => ({ ...all[0], sections: all.map(({ section }) => section) }),
  )
  const start = ({ file, sections: all }: (typeof shared)[number]): string =>
    `${file}\t${all.join(" ")}`
  const lines = groupedBy(
    [...groupedBy(shared, start).values()].flatMap((all) =>
      all.length < worthALine
        ? all.flatMap((each) => each.sections.map((section) => ({ ...each, sections: [section] })))
        : all,
    ),
    start,
  )
  const rows = [...lines].map(
    ([key, all]) => `${key}\t${[...new Set(all.map(({ text }) => text))].toSorted().join(" ")}`,
  )
  return [head, ...rows.toSorted(), ""].join("\n")
}

/** The sections of a table's lines. */
export function sectionsOf(lines: readonly DirectiveLine[]): Sections {
  const each = lines.flatMap(({ file, sections, directives }) =>
    sections.map((section) => ({ section: `${file}.${section}`, directives })),
  )
  const grouped = groupedBy(each, ({ section }) => section)
  return new Map(
    [...grouped].map(([section, parts]) => [
      section,
      new Map(parts.flatMap(({ directives }) => [...directives])),
    ]),
  )
}

/** The words of a directive as one writes them: `boolean` stands for what systemd reads as one. */
export function writtenWords(words: readonly string[]): readonly string[] {
  return words.flatMap((each) => (each === "boolean" ? ["yes", "no"] : [each]))
}

/** Options that hold files of networkd; sections of what others hold are those of units. */
const holders: Readonly<Record<string, FileKind>> = {
  networks: "network",
  netdevs: "netdev",
  links: "link",
}

/**
 * The section that an option is by its path: `serviceConfig` is `unit.Service`, and an element of the `addresses` of a
 * network `network.Address`.
 */
export function sectionAt(
  path: readonly PathSegment[],
  sections: readonly string[],
): string | undefined {
  const names = path.filter((each) => typeof each === "string" && each !== anyElement)
  const holder = String(names.at(-3))
  const file = Object.hasOwn(holders, holder) ? holders[holder] : "unit"
  const known = byLowerCase(sections)
  const found = stemsOf(String(names.at(-1))).map((stem) =>
    known.get(`${file}.${stem}`.toLowerCase()),
  )
  return found.find((each) => each !== undefined)
}

const byLowerCase = keptFor(
  (sections: readonly string[]): ReadonlyMap<string, string> =>
    new Map(sections.map((each) => [each.toLowerCase(), each])),
)

/**
 * The section of a unit that a set of home-manager's is by its path: there they have the names that systemd has,
 * `systemd.user.services.<name>.Service`.
 */
export function homeSectionAt(path: readonly PathSegment[]): string | undefined {
  const names = path.filter((each) => typeof each === "string")
  const [system, user, kind, , section] = names.slice(-5)
  const isUnit = system === "systemd" && user === "user" && unitsOfHome.has(String(kind))
  return isUnit ? `unit.${section}` : undefined
}

const unitsOfHome: ReadonlySet<string> = new Set(
  "automounts mounts paths services sessions slices sockets targets timers".split(" "),
)

/** What an option's name may be made of: one section, or each of several. */
function stemsOf(name: string): readonly string[] {
  return [/Config/, /s$/, /es$/].flatMap((ending) =>
    ending.test(name) ? [name.replace(ending, "")] : [],
  )
}
