/**
 * Settings of systemd's files checked against the directives that systemd reads: NixOS takes any name in a section, and
 * systemd passes over one that it does not know. What is near to none that nixgen knows may be of a newer systemd.
 */
import { type Location, pathTo } from "../../problems/problem.ts"
import { keptFor } from "../../remembered.ts"
import { isSlip } from "../../problems/suggest.ts"
import { bundledSections } from "../bundled-sections.ts"
import { type Directives, homeSectionAt, sectionAt } from "../tree/directives.ts"
import type { OptionType } from "../tree/option-type.ts"
import type { Mismatch } from "./mismatch.ts"

/** A section at its place in the definitions. */
export interface KnownSection {
  readonly name: string
  readonly directives: Directives
}

/** The section that a set of such elements is at a place, where it is one that is known. */
export function knownSection(
  element: OptionType,
  at: Location | undefined,
): KnownSection | undefined {
  const isOfNixos = element.kind === "unitSetting"
  // most sets are neither: sections of home-manager's have systemd's own names
  if (!isOfNixos && !/^[A-Z]/.test(String(at?.segment))) return undefined
  const sections = bundledSections()
  const path = pathTo(at)
  const name = isOfNixos ? sectionAt(path, namesOf(sections)) : homeSectionAt(path)
  const directives = name === undefined ? undefined : sections.get(name)
  return name === undefined || directives === undefined ? undefined : { name, directives }
}

const namesOf = keptFor((sections: ReadonlyMap<string, Directives>) => [...sections.keys()])

/** The type of a setting of a section whose settings are such elements. */
export function typeOfSetting(
  { directives }: KnownSection,
  element: OptionType,
  name: string,
): OptionType {
  const words = directives.get(name) ?? []
  return words.length === 0 || element.kind !== "unitSetting" ? element : { ...element, words }
}

/** What is wrong with the names of a section's settings. */
export function checkNames(
  { name: section, directives }: KnownSection,
  settings: readonly (readonly [string, unknown])[],
  above: Location | undefined,
): readonly Mismatch[] {
  return settings.flatMap(([name, value]): readonly Mismatch[] => {
    if (value === undefined || directives.has(name)) return []
    const meant = directiveMeant(name, [...directives.keys()])
    return meant === undefined
      ? []
      : [{ kind: "directive", at: { segment: name, above }, section, meant }]
  })
}

/** The directive that a name is a slip of; first one that differs in capitals alone. */
function directiveMeant(name: string, known: readonly string[]): string | undefined {
  const near = known.filter((each) => isSlip(name, each))
  return near.find((each) => each.toLowerCase() === name.toLowerCase()) ?? near[0]
}

/** Whether a text is one of the words that a directive takes; an empty one takes back what was set before. */
export function isWordOf(words: readonly string[], text: string): boolean {
  if (text === "" || words.includes(text)) return true
  return words.includes("boolean") && booleanTexts.has(text.toLowerCase())
}

/** What systemd reads as a boolean (systemd.syntax(7)). */
const booleanTexts: ReadonlySet<string> = new Set("1 yes y true t on 0 no n false f off".split(" "))
