/**
 * Every command with its arguments, flags and examples, as its definition has them: `docs/commands.md` is
 * written by `npx vitest run test/commands-page.test.ts -u`.
 */
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { expect, test } from "vitest"
import { commonFlags } from "../src/cli/command-line/common.ts"
import type { Definition } from "../src/cli/command-line/definition.ts"
import type { Argument, Flag } from "../src/cli/command-line/parameter.ts"
import { parserOf } from "../src/cli/command-line/parser.ts"
import { commands, program } from "../src/cli/commands/commands.ts"

const page = join(import.meta.dirname, "../docs/commands.md")

/** Words as a cell of a table takes them. */
function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("<", String.raw`\<`)
}

function nameOf(name: string, { isOptional, isVariadic }: Argument<unknown>): string {
  const shown = isVariadic === true ? `${name.toUpperCase()}…` : name.toUpperCase()
  return isOptional === true ? `[${shown}]` : shown
}

function lineOf({ name, arguments: parameters = {}, rest }: Definition): string {
  const words = Object.entries(parameters).map(([parameter, each]) => nameOf(parameter, each))
  const behind = rest === undefined ? [] : [`-- ${rest.placeholder}`]
  return ["nixgen", name, ...words, ...behind].join(" ")
}

/** The words that a value may be, where they are few enough to be listed. */
function choices(parameter: object): string {
  const known = "suggestions" in parameter ? parameter.suggestions : undefined
  const isChoice = "mistakeIn" in parameter && parameter.mistakeIn !== undefined
  return Array.isArray(known) && isChoice ? ` (${known.join(", ")})` : ""
}

function flagName(name: string, flag: Flag): string {
  if ("placeholder" in flag) return `\`--${name} ${flag.placeholder}\``
  return flag.short === undefined ? `\`--${name}\`` : `\`-${flag.short}\`, \`--${name}\``
}

function flagRows(flags: Readonly<Record<string, Flag>>): readonly string[] {
  return Object.entries(flags).map(
    ([name, flag]) => `| ${flagName(name, flag)} | ${cell(flag.summary + choices(flag))} |`,
  )
}

function rowsOf({ arguments: parameters = {}, rest, flags = {}, json }: Definition) {
  return [
    ...Object.entries(parameters).map(
      ([name, each]) => `| \`${nameOf(name, each)}\` | ${cell(each.summary + choices(each))} |`,
    ),
    ...(rest === undefined ? [] : [`| \`-- ${rest.placeholder}\` | ${cell(rest.summary)} |`]),
    ...flagRows(flags),
    ...(json === undefined ? [] : [`| \`--json\` | ${cell(json.summary)} |`]),
  ]
}

/** What `nixgen --help` says on a terminal of 80 columns. */
function help(): string {
  let text = ""
  parserOf({ ...program, version: "" }, { tell: () => {}, run: () => Promise.resolve() })
    .configureOutput({ writeOut: (more) => (text += more), getOutHelpWidth: () => 80 })
    .outputHelp()
  return text.trimEnd()
}

function sectionOf(definition: Definition): string {
  const { name, summary, examples = [] } = definition
  const rows = rowsOf(definition)
  const lines = examples.map(([line, does]) => `${line}  # ${does}`)
  return [
    `## ${name}`,
    `\`${lineOf(definition)}\`: ${summary}.`,
    ...(rows.length === 0 ? [] : [["|  |  |", "| --- | --- |", ...rows].join("\n")]),
    ...(lines.length === 0 ? [] : [`\`\`\`sh\n${lines.join("\n")}\n\`\`\``]),
  ].join("\n\n")
}

test("the page is as the definitions have it", async () => {
  const text = `# Commands

Every command takes \`--help\`. It is run in the folder of a project, or in any folder below it:
\`npx nixgen build\`, or \`nixgen build\` where npm has put it into the path.

| exit status | |
| --- | --- |
| 0 | done |
| 1 | the definitions or the tree have problems |
| 2 | the command line, the environment, or reading and writing failed; with \`plan --exit-code\`, something would change |
| 4, 5, 6 | of one machine that was updated: units failed, rolled back, not reached ([day two](day-two.md#update)) |
| 130 | interrupted by Ctrl-C, which says what was left |
| 141 | nobody reads on what it tells, as \`head\` that has its lines; of what was not told, nothing is known |

A problem has a code, its place in your file, and what to do; \`nixgen explain CODE\` tells more of it, as
[its page](problems.md) does. How problems are told to programs, and all that \`--json\` has, is in
[formats](formats.md). Every command takes, beside its own flags:

| | |
| --- | --- |
${flagRows(commonFlags(undefined)).join("\n")}

\`nixgen --help\` lists the commands by what they are for:

\`\`\`text
${help()}
\`\`\`

${commands.map(({ definition }) => sectionOf(definition)).join("\n\n")}
`
  const options = await resolveConfig(page)
  const formatted = await format(text, { ...options, parser: "markdown" })
  await expect(formatted).toMatchFileSnapshot(page)
})
