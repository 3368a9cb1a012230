/** `npm run new command NAME`: a command, its definition and its code. */
import { type MakeScaffold, afterLast, all, before, camelCase, checkedName } from "./scaffold.ts"

export const command: MakeScaffold = (given) => {
  const name = checkedName(given)
  const value = camelCase(name)
  return {
    files: {
      [`src/cli/commands/${name}.ts`]: definitionText(name, value),
      [`src/cli/${name}.ts`]: codeText(name, value),
      [`src/cli/${name}.test.ts`]: testText(name, value),
    },
    edits: {
      "src/cli/commands/commands.ts": all(
        afterLast(/^import .*/, `import { ${value}Command } from "./${name}.ts"`),
        before(
          /^ {2}command\(completionCommand/m,
          `  command(${value}Command, async () => (await import("../${name}.ts")).${value}),`,
        ),
      ),
    },
  }
}

function definitionText(name: string, value: string): string {
  return `/** \`nixgen ${name}\` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { fleetFlag, problemsShape } from "./shared.ts"

/** What it does. */
export const ${value}Command = defineCommand({
  name: "${name}",
  group: "ask",
  summary: "what it does, in a few words",
  flags: { fleet: fleetFlag },
  json: {
    summary: "tell it as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), hosts: z.array(z.string()) }),
  },
  examples: [["nixgen ${name}", "when one runs it"]],
})
`
}

function codeText(name: string, value: string): string {
  return `/** \`nixgen ${name}\`: what it does. */
import { ProblemError, hasErrors } from "../problems/problem.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { ${value}Command } from "./commands/${name}.ts"
import { exitStatus } from "./outcome/exit-status.ts"
import { builtFleets, selectedFleets } from "./fleets/fleets.ts"
import type { Terminal } from "./terminal/terminal.ts"

/** What it does, and what it gives. */
export async function ${value}(
  options: OptionsOf<typeof ${value}Command>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof ${value}Command>>> {
  const built = await builtFleets(await selectedFleets(options, terminal))
  const problems = built.flatMap((fleet) => fleet.problems)
  if (hasErrors(problems)) throw new ProblemError(problems)
  const hosts = built.flatMap((fleet) => fleet.hosts)
  return {
    status: exitStatus.done,
    problems,
    json: () => ({ hosts }),
    words: () => hosts.forEach(terminal.write),
  }
}
`
}

function testText(name: string, value: string): string {
  return `/** \`nixgen ${name}\`, as it is run. */
import { expect, test } from "vitest"
import { hostFile, makeProject } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"
import { tested } from "../../test/support/tested.ts"
import { ${value}Command } from "./commands/${name}.ts"
import { ${value} } from "./${name}.ts"

const run = tested(${value}Command, ${value})

test("what it says of a fleet", async () => {
  const terminal = testTerminal(makeProject({ "hosts/web.ts": hostFile("") }))
  expect(await run({}, terminal)).toBe(0)
  expect(terminal.written()).toBe("what it is to be\\n")
})
`
}
