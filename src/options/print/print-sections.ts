/** Prints the sections of systemd's files as types: their directives by name, and whatever other names beside them. */
import { type DirectiveLine, sectionAt, sectionsOf, writtenWords } from "../tree/directives.ts"
import { propertyKey } from "../../identifiers.ts"

/** The settings of a section that is not known, in what is printed of an option. */
const anySettings = "AttributeSet<Definition<UnitSetting>>"

/** What is printed of an option, with the section that it is by its path. */
export function withSection(
  text: string,
  path: readonly string[],
  sections: readonly string[],
): string {
  if (!text.includes(anySettings)) return text
  const section = sectionAt(path, sections)
  if (section === undefined) return text
  return text.replaceAll(anySettings, `SystemdSections[${JSON.stringify(section)}]`)
}

/** The declaration of all sections, from the lines of their table. */
export function printSections(lines: readonly DirectiveLine[], head: string): string {
  const sections = [...sectionsOf(lines).keys()]
  const members = sections.map((each) => `  readonly ${JSON.stringify(each)}: ${nameOf(each)}\n`)
  return [
    `// ${head}\n`,
    'import type { AttributeSet, Definition, OtherString, UnitSetting } from "../types.js"\n\n',
    "type Setting = Definition<UnitSetting>\n",
    "type Settings = AttributeSet<Setting>\n",
    "type Others = Exclude<Setting, string> | OtherString\n",
    ...lines.map(printLine),
    ...sections.map((each) => printInterface(each, lines)),
    "/** The sections of systemd's files: the directives that systemd reads, beside any others. */\n",
    `export interface SystemdSections {\n${members.join("")}}\n`,
  ].join("")
}

/** What several sections have is there once. */
function printLine(line: DirectiveLine): string {
  const members = [...line.directives].map(([name, words]) => {
    const type =
      words.length === 0
        ? "Setting"
        : ["Others", ...writtenWords(words).map((each) => JSON.stringify(each))].join(" | ")
    return `  ${propertyKey(name)}?: ${type}\n`
  })
  return `interface ${nameOfLine(line)} {\n${members.join("")}}\n`
}

function printInterface(section: string, lines: readonly DirectiveLine[]): string {
  const own = lines.filter(({ file, sections }) =>
    sections.some((each) => `${file}.${each}` === section),
  )
  const parts = ["Settings", ...own.map(nameOfLine)]
  return `interface ${nameOf(section)} extends ${parts.join(", ")} {}\n`
}

function nameOfLine({ file, sections }: DirectiveLine): string {
  return `DirectivesOf_${nameOf([file, ...sections].join("_"))}`
}

function nameOf(section: string): string {
  return section.replaceAll(/\W/g, "_")
}
