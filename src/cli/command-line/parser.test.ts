/** Lines as they are typed: the options that they come to, and what is said of those that are wrong. */
import { CommanderError } from "commander"
import { describe, expect, expectTypeOf, test } from "vitest"
import type { ExitStatus } from "../exit-status.ts"
import type { Command, Options } from "./command.ts"
import {
  type Definition,
  type JsonOf,
  type OptionsOf,
  type Outcome,
  type Run,
  defineCommand,
} from "./definition.ts"
import { argument, flag } from "./parameter.ts"
import { parserOf } from "./parser.ts"
import { usageProblem, wantsJson } from "./usage.ts"
import * as z from "zod"

const deployCommand = defineCommand({
  name: "deploy",
  summary: "deploy a host",
  arguments: {
    way: argument.choice(["install", "update"], "how"),
    host: argument.optional.text("which"),
  },
  flags: {
    offline: flag.boolean("use no network", { short: "o" }),
    "no-check": flag.boolean("do not check first"),
    inputs: flag.folder("<dir>", "local inputs"),
    "key-file": flag.file("<file>", "the key"),
    jobs: flag.integer("<n>", "how many at once", { least: 1, most: 64 }),
    retries: flag.integer("<n>", "how often"),
    engine: flag.choice("<engine>", ["colmena", "own"], "what deploys", {
      conflicts: ["key-file", "no-check"],
    }),
    "accept-layout": flag.texts("<host...>", "hosts with another layout"),
    set: flag.texts("<name=value>", "a value"),
  },
  json: { summary: "as JSON", shape: () => z.strictObject({ hosts: z.array(z.string()) }) },
  examples: [["deploy update", "everything"]],
})

const bareCommand = defineCommand({ name: "bare", summary: "take nothing" })

/** A command of which only the line matters. */
function idle(definition: Definition): Command {
  return { definition, run: () => Promise.resolve(0) }
}

/** What a line comes to: the options of the command that it names, or commander's error. */
async function parsed(
  line: readonly string[],
): Promise<{ options: Options } | { error: unknown; told: string }> {
  let found: Options = {}
  let told = ""
  const parser = parserOf(
    {
      name: "ship",
      summary: "a program",
      version: "1.2.3",
      commands: [idle(deployCommand), idle(bareCommand)],
    },
    {
      tell: (text) => {
        told += text
      },
      run: (_, options) => {
        found = options
        return Promise.resolve()
      },
    },
  )
  try {
    await parser.parseAsync(line, { from: "user" })
    return { options: found }
  } catch (error) {
    return { error, told }
  }
}

const unset = {
  way: "update",
  host: undefined,
  offline: false,
  check: true,
  inputs: undefined,
  keyFile: undefined,
  jobs: undefined,
  retries: undefined,
  engine: undefined,
  acceptLayout: [],
  set: [],
  json: false,
} satisfies OptionsOf<typeof deployCommand>

describe("what a line comes to", () => {
  test.each<[string, Partial<OptionsOf<typeof deployCommand>>]>([
    ["update", {}],
    ["install", { way: "install" }],
    ["update web", { host: "web" }],
    ["update --offline", { offline: true }],
    ["update -o web", { offline: true, host: "web" }],
    ["--offline update web", { offline: true, host: "web" }],
    ["update --no-check", { check: false }],
    ["update --inputs some/folder", { inputs: "some/folder" }],
    ["update --inputs=some/folder", { inputs: "some/folder" }],
    ["update --inputs=", { inputs: "" }],
    ["update --inputs a --inputs b", { inputs: "b" }],
    ["update --key-file id", { keyFile: "id" }],
    ["update --jobs 1", { jobs: 1 }],
    ["update --jobs 64", { jobs: 64 }],
    ["update --jobs=08", { jobs: 8 }],
    ["update --retries 0", { retries: 0 }],
    ["update --retries 9007199254740991", { retries: Number.MAX_SAFE_INTEGER }],
    ["update --engine own", { engine: "own" }],
    ["update --accept-layout a", { acceptLayout: ["a"] }],
    ["update --accept-layout a b", { acceptLayout: ["a", "b"] }],
    ["update --accept-layout a --accept-layout b", { acceptLayout: ["a", "b"] }],
    ["update --accept-layout a b --json", { acceptLayout: ["a", "b"], json: true }],
    ["update --set a=b web", { set: ["a=b"], host: "web" }],
    ["update --set a=b --set c=d=e", { set: ["a=b", "c=d=e"] }],
    ["update --set --json", { set: ["--json"] }],
    ["update -- --web", { host: "--web" }],
    ["update --json", { json: true }],
  ])("%s", async (line, options) => {
    expect(await parsed(["deploy", ...line.split(" ")])).toEqual({
      options: { ...unset, ...options },
    })
  })

  test("nothing, of a command that takes nothing", async () => {
    expect(await parsed(["bare"])).toEqual({ options: {} })
  })
})

describe("a line that is wrong", () => {
  const everything = "`ship --help` lists what there is"
  test.each<[line: string, code: string, message: string, hint: string]>([
    ["deplyo update", "NG084", "unknown command 'deplyo'", "did you mean deploy?"],
    ["zzz", "NG084", "unknown command 'zzz'", everything],
    ["", "NG084", "no command", everything],
    ["deploy update --ofline", "NG085", "unknown option '--ofline'", "did you mean --offline?"],
    ["deploy update --no-chek", "NG085", "unknown option '--no-chek'", "did you mean --no-check?"],
    ["deploy update --zzzzzzz", "NG085", "unknown option '--zzzzzzz'", everything],
    ["deploy update -x", "NG085", "unknown option '-x'", everything],
    ["deploy update --offline=yes", "NG085", "unknown option '--offline=yes'", everything],
    ["bare --json", "NG085", "unknown option '--json'", everything],
    ["--json", "NG085", "unknown option '--json'", everything],
    ["deploy", "NG086", "missing required argument 'way'", everything],
    ["deploy update --inputs", "NG086", "option '--inputs <dir>' argument missing", everything],
    [
      "deploy update --accept-layout",
      "NG086",
      "option '--accept-layout <host...>' argument missing",
      everything,
    ],
    [
      "deploy instal",
      "NG087",
      "command-argument value 'instal' is invalid for argument 'way'. Allowed choices are install, update.",
      "did you mean install?",
    ],
    [
      "deploy zzzzzz",
      "NG087",
      "command-argument value 'zzzzzz' is invalid for argument 'way'. Allowed choices are install, update.",
      everything,
    ],
    [
      "deploy update --engine colmen",
      "NG087",
      "option '--engine <engine>' argument 'colmen' is invalid. Allowed choices are colmena, own.",
      "did you mean colmena?",
    ],
    ...["0", "65", "1.5", "1e3", "0x10", "", "many", "--json", "9".repeat(30)].map(
      (text): [string, string, string, string] => [
        `deploy update --jobs ${text}`,
        "NG087",
        `option '--jobs <n>' argument '${text}' is invalid. It must be a whole number from 1 to 64.`,
        everything,
      ],
    ),
    [
      "deploy update --retries -1",
      "NG087",
      "option '--retries <n>' argument '-1' is invalid. It must be a whole number of 0 or more.",
      everything,
    ],
    [
      "deploy update web more",
      "NG088",
      "too many arguments for 'deploy'. Expected 2 arguments but got 3.",
      everything,
    ],
    [
      "bare more",
      "NG088",
      "too many arguments for 'bare'. Expected 0 arguments but got 1.",
      everything,
    ],
    [
      "deploy update --engine own --key-file id",
      "NG088",
      "option '--engine <engine>' cannot be used with option '--key-file <file>'",
      everything,
    ],
    [
      "deploy update --no-check --engine own",
      "NG088",
      "option '--engine <engine>' cannot be used with option '--no-check'",
      everything,
    ],
  ])("%s", async (line, code, message, hint) => {
    const outcome = await parsed(line === "" ? [] : line.split(" "))
    const error = "error" in outcome ? outcome.error : undefined
    if (!(error instanceof CommanderError)) throw new Error("the line is right")
    expect(usageProblem(error, "ship")).toEqual({ code, severity: "error", message, hint })
  })

  test("is told in words, with what was probably meant and where to look", async () => {
    expect(await parsed(["deploy", "instal"])).toMatchObject({
      told: [
        "error: command-argument value 'instal' is invalid for argument 'way'. Allowed choices are install, update.",
        "(Did you mean install?)",
        "(`ship --help` lists what there is)",
        "",
      ].join("\n"),
    })
  })
})

test.each([
  ["build", false],
  ["build --json", true],
  ["--json build", true],
  ["build --jsn", false],
  ["build -- --json", false],
  ["build --json -- --json", true],
])("%s asks for JSON: %s", (line, want) => {
  expect(wantsJson(line.split(" "))).toBe(want)
})

test("the types follow from the definition", () => {
  const options: OptionsOf<typeof deployCommand> = unset
  expectTypeOf(options.way).toEqualTypeOf<"install" | "update">()
  expectTypeOf(options.host).toEqualTypeOf<string | undefined>()
  expectTypeOf(options.check).toEqualTypeOf<boolean>()
  expectTypeOf(options.keyFile).toEqualTypeOf<string | undefined>()
  expectTypeOf(options.jobs).toEqualTypeOf<number | undefined>()
  expectTypeOf(options.engine).toEqualTypeOf<"colmena" | "own" | undefined>()
  expectTypeOf(options.acceptLayout).toEqualTypeOf<readonly string[]>()
  expectTypeOf(options.json).toEqualTypeOf<boolean>()
  expectTypeOf<JsonOf<typeof deployCommand>>().toEqualTypeOf<{
    readonly hosts: readonly string[]
  }>()
  // @ts-expect-error -- a misspelt flag
  expect(options.ofline).toBeUndefined()
  // @ts-expect-error -- a flag by its name on the line
  expect(options["key-file"]).toBeUndefined()
  // @ts-expect-error -- a flag of another command
  expect(options.dryRun).toBeUndefined()
  // @ts-expect-error -- --json is of commands that say what it prints
  expectTypeOf<OptionsOf<typeof bareCommand>>().toHaveProperty("json")
})

test("what a command returns is what its definition says", () => {
  type Returned<Defined extends Definition> = Awaited<ReturnType<Run<Defined>>>
  expectTypeOf<Returned<typeof deployCommand>>().toEqualTypeOf<
    ExitStatus | Outcome<{ readonly hosts: readonly string[] }>
  >()
  expectTypeOf<Returned<typeof bareCommand>>().toEqualTypeOf<ExitStatus | Outcome<never>>()
})
