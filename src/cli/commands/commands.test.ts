/** The list of commands: what must hold for each of them. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { CommanderError } from "commander"
import { describe, expect, test } from "vitest"
import { flagsOf } from "../command-line/definition.ts"
import { parserOf } from "../command-line/parser.ts"
import { usageProblem } from "../command-line/usage.ts"
import { commands, program } from "./commands.ts"

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

test("the examples of the whole are lines of commands", () => {
  const names = program.examples.map(([line]) => line.split(" ")[1] ?? "")
  expect(names.filter((name) => !definitions.some((known) => known.name === name))).toEqual([])
})

test("every command is in a group of the help", () => {
  expect(definitions.flatMap(({ name, group }) => (group === undefined ? [name] : []))).toEqual([])
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
    expect([name, ...flags, ...words].filter((word) => !/^[a-z][a-z0-9_-]*$/i.test(word))).toEqual(
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
      await parserOf({ ...program, version: "" }, listener).parseAsync(own.split(" "), {
        from: "user",
      })
      expect([line, ran]).toEqual([line, [name]])
    }
    const conflicts = Object.values(flagsOf(definition)).flatMap((flag) => flag.conflicts ?? [])
    expect(conflicts.filter((conflict) => !flags.includes(conflict))).toEqual([])
  })
})

/** How commander speaks. */
const ofCommander =
  /^error|unknown (?:option|command)|too many arguments|missing required|argument missing|is invalid|cannot be used with|Allowed choices|Did you mean|command-argument/

function isChoice(parameter: object): boolean {
  return "mistakeIn" in parameter && parameter.mistakeIn !== undefined
}

/** Every kind of line of a command that is wrong: the words after its name. */
function wrongLines(definition: (typeof definitions)[number]): readonly (readonly string[])[] {
  const values = Object.values(definition.arguments ?? {})
  const right = values.map(({ suggestions }) =>
    Array.isArray(suggestions) ? String(suggestions[0]) : "x",
  )
  const flags = Object.entries(flagsOf(definition))
  return [
    [...right, "--no-such-flag"],
    [...right, "-Z"],
    [...right, "--json=yes"],
    ...(values.some(({ isVariadic }) => isVariadic === true) ? [] : [[...right, "one", "more"]]),
    ...right.flatMap((_, index) =>
      values[index]?.isOptional === true ? [] : [right.slice(0, index)],
    ),
    ...values.flatMap((value, index) =>
      isChoice(value) ? [right.with(index, "no such 'choice'")] : [],
    ),
    ...flags.flatMap(([name, flag]) => [
      ...("placeholder" in flag ? [[...right, `--${name}`]] : []),
      ...(isChoice(flag) ? [[...right, `--${name}`, 'no "such"\nvalue']] : []),
      ...(flag.conflicts ?? []).map((other) => [
        ...right,
        ...given(name, flag),
        ...given(other, flagsOf(definition)[other] ?? flag),
      ]),
    ]),
  ]
}

function given(name: string, flag: ReturnType<typeof flagsOf>[string]): readonly string[] {
  if (!("placeholder" in flag)) return [`--${name}`]
  const { suggestions } = flag
  return [`--${name}`, Array.isArray(suggestions) ? String(suggestions[0]) : "x"]
}

test.each(
  definitions.flatMap((definition) =>
    wrongLines(definition).map((line) => [[definition.name, ...line]] as const),
  ),
)("what is wrong with %j is told in our own words", async (line) => {
  const listener = { tell: () => undefined, run: () => Promise.resolve() }
  const parser = parserOf({ ...program, version: "" }, listener)
  const error = await parser.parseAsync(line, { from: "user" }).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommanderError)) throw new Error("the line is right")
  const { code, message, hint } = usageProblem(error, "nixgen")
  expect(code).toMatch(/^NG08[4-8]$/)
  expect(`${message}\n${hint}`).not.toMatch(ofCommander)
  expect(message).not.toBe("the line is none that can be read")
})
