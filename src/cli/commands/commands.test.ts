/** The list of commands: what must hold for each of them. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { flagsOf } from "../command-line/definition.ts"
import { parserOf } from "../command-line/parser.ts"
import { commands } from "./commands.ts"

const definitions = commands.map(({ definition }) => definition)
const each = definitions.map((definition) => [definition.name, definition] as const)

test("every definition is in the list, under the name of its file", () => {
  const others = ["commands.ts", "shared.ts"]
  const files = readdirSync(import.meta.dirname).filter(
    (file) => !file.endsWith(".test.ts") && !others.includes(file),
  )
  expect(definitions.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted())
})

test("README lists every command", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8")
  const missing = definitions.filter(({ name }) => !readme.includes(`\`nixgen ${name}`))
  expect(missing.map(({ name }) => name)).toEqual([])
})

describe.each(each)("%s", (name, definition) => {
  const names = Object.keys(definition.arguments ?? {})
  const flags = Object.keys(flagsOf(definition))

  test("has no argument and flag of one name, as its options have both", () => {
    expect(names.filter((argument) => flags.includes(argument))).toEqual([])
  })

  test("suggests words that no shell takes apart", () => {
    const parameters = [
      ...Object.values(definition.arguments ?? {}),
      ...Object.values(flagsOf(definition)),
    ]
    const words = parameters.flatMap((parameter) => {
      const known = "suggestions" in parameter ? parameter.suggestions : []
      return Array.isArray(known) ? known : []
    })
    expect([name, ...flags, ...words].filter((word) => !/^[a-z][a-z0-9-]*$/i.test(word))).toEqual(
      [],
    )
  })

  test("has examples that are right, and every flag that conflicts with another is one", async () => {
    for (const [line] of definition.examples ?? []) {
      const own = /nixgen (.*?)(?: [|>] .*|\)"|$)/.exec(line)?.[1] ?? ""
      const ran: string[] = []
      const listener = {
        tell: () => undefined,
        run: async (found: (typeof commands)[number]) => {
          ran.push(found.definition.name)
          await Promise.resolve()
        },
      }
      const program = { name: "nixgen", summary: "", version: "", commands }
      await parserOf(program, listener).parseAsync(own.split(" "), { from: "user" })
      expect([line, ran]).toEqual([line, [name]])
    }
    const conflicts = Object.values(flagsOf(definition)).flatMap((flag) => flag.conflicts ?? [])
    expect(conflicts.filter((conflict) => !flags.includes(conflict))).toEqual([])
  })
})
