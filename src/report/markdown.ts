/** Problems as Markdown, as services show a comment on a change (GitHub Flavored Markdown). */
import type { Problem } from "../problems/problem.ts"
import { type Surroundings, pathFrom } from "./region.ts"
import { wholeText } from "./sentence.ts"

/** A list of problems; nothing where there are none. */
export function problemsAsMarkdown(
  problems: readonly Problem[],
  { directory }: Pick<Surroundings, "directory">,
): string | undefined {
  if (problems.length === 0) return undefined
  return problems.map((each) => problemAsMarkdown(each, directory)).join("\n")
}

function problemAsMarkdown(problem: Problem, directory: string): string {
  const { severity, code, place } = problem
  const at = place && [pathFrom(directory, place.file), place.line, place.column]
  const where = at === undefined ? "" : ` ${markdownCode(at.filter(Boolean).join(":"))}`
  const [first = "", ...more] = wholeText(problem).split("\n")
  const lines = [`- **${severity} ${code}**${where} ${markdownText(first)}`]
  return [...lines, ...more.map((line) => `  ${markdownText(line)}`)].join("\n")
}

/** What stands for a sign that would be read as something else, in text. */
const inText: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // who is named, and the number of an issue, are looked for in what is shown
  "@": "@<!-- -->",
  "#": "#<!-- -->",
}

/** Text that nothing is read into: no markup, no HTML, no mention of anybody, no issue. */
export function markdownText(text: string): string {
  return onOneLine(text).replaceAll(
    /[&<>@#\\`*_{}[\]()!|~$^:]/g,
    (sign) => inText[sign] ?? `\\${sign}`,
  )
}

/** Text as code: it is read as it is, whatever it has in it, also in a cell of a table. */
export function markdownCode(text: string): string {
  const escaped = onOneLine(text).replaceAll(
    /[^\p{L}\p{N} ,.;/=+"'()?%-]/gu,
    (sign) => `&#${sign.codePointAt(0)};`,
  )
  return `<code>${escaped}</code>`
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ")
}
