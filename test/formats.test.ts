/**
 * The formats that problems are told in, as their page has them: it is written from the commands'
 * definitions by `npx vitest run test/formats.test.ts -u`.
 */
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { expect, test } from "vitest"
import * as z from "zod"
import { commands } from "../src/cli/commands/commands.ts"
import { failureShape } from "../src/cli/commands/shared.ts"

const page = join(import.meta.dirname, "../docs/formats.md")

const problems: object = shapeOf(failureShape())

/** A shape as JSON Schema, of which only what says what there is. */
function shapeOf(shape: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...rest } = z.toJSONSchema(shape, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.minimum
      delete jsonSchema.maximum
      delete jsonSchema.additionalProperties
    },
  })
  return rest
}

function jsonOf(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``
}

const ofCommands = commands.flatMap(({ definition: { name, json } }) => {
  const shape = json?.shape()
  if (!(shape instanceof z.ZodObject)) return []
  const { problems: _, ...own } = shape.shape
  const keys = Object.keys(own)
  return keys.length === 0
    ? [`### \`nixgen ${name} --json\`\n\nHas \`problems\` alone.`]
    : [`### \`nixgen ${name} --json\`\n\n${jsonOf(shapeOf(z.object(own))["properties"])}`]
})

test("every command says what its JSON has, and has the problems in it", () => {
  const shapes = commands.map(({ definition }) => definition.json?.shape())
  expect(shapes.filter((shape) => !(shape instanceof z.ZodObject))).toEqual([])
  for (const shape of shapes) {
    const found = shape instanceof z.ZodObject ? shape.shape["problems"] : undefined
    expect(found && shapeOf(z.object({ problems: found }))).toEqual(problems)
  }
})

test("the page is as the definitions have it", async () => {
  const text = `# How problems are told

Every command takes \`--format\`, which is \`text\` as a rule. \`--json\` is short for \`--format json\`. What is
not text is written to standard output, also where the command line is wrong or the command cannot do
its work; the exit status is the same in every format.

## Text

\`\`\`
error NG021 hosts/web.ts:6:3  servics: unknown key "servics"
    6 |   servics: [],
      |   ^^^^^^^~~~~
  hint: did you mean "services"?
\`\`\`

The line is as long as the terminal is wide; what is too long is cut around what is meant. Carets
underline the name, and tildes the rest of its value. Further places follow, each with what stands
there. Where many hosts have one mistake, three of them are told, and then how many more there are. A
file that has changed since it was read, or that is no text, has no line shown, and neither has a line
with what looks like a secret.

Colours are there where standard error is a terminal. \`--color always\` and \`--color never\` say
otherwise, and so do the variables FORCE_COLOR and NO_COLOR, of which the first one wins. Places are
links to their files in terminals that know of links.

## GitHub

In GitHub's runner, where GITHUB_ACTIONS is \`true\`, the text is followed by an annotation for each
problem; \`--format github\` writes these alone. Files are named from GITHUB_WORKSPACE.

\`\`\`
::error file=hosts/web.ts,line=6,endLine=6,col=3,endColumn=14,title=NG021::servics: unknown key "servics"
\`\`\`

## GitLab

\`--format gitlab\` writes a report of code quality. A fingerprint is of the code, the file, the path and
the message, so that it stays when lines move above. Files are named from CI_PROJECT_DIR.

\`\`\`yaml
check:
  script: npx nixgen check --format gitlab > nixgen.json
  artifacts:
    reports:
      codequality: nixgen.json
\`\`\`

## SARIF

\`--format sarif\` writes a log of SARIF 2.1.0, with what \`nixgen explain\` says of each code that is in it.

## Markdown

\`--format markdown\` writes what a comment on a pull request is made of, with all values escaped: the
problems as a list, and of \`nixgen plan\` a table of the hosts, with what changes on each to be unfolded.

\`\`\`sh
npx nixgen plan --base origin/main --format markdown > comment.md
gh pr comment --body-file comment.md
\`\`\`

## JSON

An object, whose \`problems\` are of one shape for all commands. Lines and columns count from 1, and the
end is behind the last character. A path is as in TypeScript, and what is not known is left out.

${jsonOf(problems)}

What a command has beside them:

${ofCommands.join("\n\n")}
`
  const options = await resolveConfig(page)
  const embeddedLanguageFormatting = "off"
  const formatted = await format(text, {
    ...options,
    parser: "markdown",
    embeddedLanguageFormatting,
  })
  await expect(formatted).toMatchFileSnapshot(page)
})
