/** Lines as they are typed: the options that they come to, and what is said of those that are wrong. */
import { CommanderError } from "commander"
import { describe, expect, expectTypeOf, test } from "vitest"
import type { ExitStatus } from "../outcome/exit-status.ts"
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
import { askedBy } from "./common.ts"
import { usageProblem } from "./usage.ts"
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
      conflicts: ["key-file", "no-check", "offline"],
    }),
    "accept-layout": flag.texts("<host...>", "hosts with another layout"),
    set: flag.texts("<name=value>", "a value"),
  },
  json: { summary: "as JSON", shape: () => z.strictObject({ hosts: z.array(z.string()) }) },
  examples: [["deploy update", "everything"]],
})

const bareCommand = defineCommand({ name: "bare", summary: "take nothing" })

const shellCommand = defineCommand({
  name: "shell",
  summary: "run a command",
  arguments: { hosts: argument.optional.texts("which") },
  rest: { placeholder: "<command...>", summary: "the command" },
  flags: { offline: flag.boolean("use no network") },
})

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
      commands: [idle(deployCommand), idle(bareCommand), idle(shellCommand)],
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
  format: undefined,
  color: undefined,
  quiet: false,
  cwd: undefined,
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
    const options = {
      json: false,
      format: undefined,
      color: undefined,
      quiet: false,
      cwd: undefined,
    }
    expect(await parsed(["bare"])).toEqual({ options })
  })
})

describe("what follows -- is for another program, where a command takes it", () => {
  const common = {
    json: false,
    format: undefined,
    color: undefined,
    quiet: false,
    cwd: undefined,
    offline: false,
  }
  test.each<
    [line: readonly string[], hosts: readonly string[], rest: readonly string[], offline?: boolean]
  >([
    [["shell"], [], []],
    [["shell", "a", "b"], ["a", "b"], []],
    [["shell", "a", "--"], ["a"], []],
    [["shell", "--", "uptime"], [], ["uptime"]],
    [["shell", "a", "--", "ls", "-l", "--json"], ["a"], ["ls", "-l", "--json"]],
    [["shell", "a", "--offline", "b", "--", "x", "--", "y"], ["a", "b"], ["x", "--", "y"], true],
    [["shell", "--", "deploy", "--offline"], [], ["deploy", "--offline"]],
  ])("%j", async (line, hosts, rest, offline = false) => {
    expect(await parsed(line)).toEqual({ options: { ...common, offline, hosts, rest } })
  })

  test("a flag before it is still the command's", async () => {
    expect(await parsed(["shell", "--ofline", "--", "x"])).toMatchObject({
      error: { code: "commander.unknownOption" },
    })
  })
})

describe("a line that is wrong", () => {
  const everything = "`ship --help` lists what there is"
  test.each<[line: string, code: string, message: string, hint: string]>([
    ["deplyo update", "NG084", 'there is no command "deplyo"', 'did you mean "deploy"?'],
    ["zzz", "NG084", 'there is no command "zzz"', everything],
    ["", "NG084", "no command", everything],
    ["--ofline", "NG085", "there is no flag --ofline here", everything],
    [
      "deploy update --ofline",
      "NG085",
      "there is no flag --ofline here",
      'did you mean "--offline"?',
    ],
    [
      "deploy update --no-chek",
      "NG085",
      "there is no flag --no-chek here",
      'did you mean "--no-check"?',
    ],
    ["deploy update --zzzzzzz", "NG085", "there is no flag --zzzzzzz here", everything],
    ["deploy update -x", "NG085", "there is no flag -x here", everything],
    ["deploy update --offline=yes", "NG085", "there is no flag --offline=yes here", everything],
    ["--json", "NG085", "there is no flag --json here", everything],
    ["deploy", "NG086", "<way> is missing", everything],
    ["deploy update --inputs", "NG086", "--inputs needs a value: --inputs <dir>", everything],
    [
      "deploy update --accept-layout",
      "NG086",
      "--accept-layout needs a value: --accept-layout <host...>",
      everything,
    ],
    [
      "deploy instal",
      "NG087",
      'the way cannot be "instal": it is one of install, update',
      'did you mean "install"?',
    ],
    [
      "deploy zzzzzz",
      "NG087",
      'the way cannot be "zzzzzz": it is one of install, update',
      everything,
    ],
    [
      "deploy update --engine colmen",
      "NG087",
      '--engine cannot be "colmen": it is one of colmena, own',
      'did you mean "colmena"?',
    ],
    ...["0", "65", "1.5", "1e3", "0x10", "", "many", "--json", "a'b", "9".repeat(30)].map(
      (text): [string, string, string, string] => [
        `deploy update --jobs ${text}`,
        "NG087",
        `--jobs cannot be "${text}": it is a whole number from 1 to 64`,
        everything,
      ],
    ),
    [
      "deploy update --retries -1",
      "NG087",
      '--retries cannot be "-1": it is a whole number of 0 or more',
      everything,
    ],
    [
      "deploy update --color sometimes",
      "NG087",
      '--color cannot be "sometimes": it is one of auto, always, never',
      everything,
    ],
    ["deploy update web more", "NG088", '"deploy" takes 2 values, and not 3', everything],
    ["bare more", "NG088", '"bare" takes no values, and not 1', everything],
    [
      "deploy update --engine own --key-file id",
      "NG088",
      "--engine and --key-file cannot be given together",
      everything,
    ],
    [
      "deploy update --no-check --engine own",
      "NG088",
      "--engine and --no-check cannot be given together",
      everything,
    ],
    [
      "deploy update --offline --engine own",
      "NG088",
      "--engine and --offline cannot be given together",
      everything,
    ],
    [
      "bare --json --format sarif",
      "NG088",
      "--json and --format cannot be given together",
      everything,
    ],
  ])("%s", async (line, code, message, hint) => {
    const outcome = await parsed(line === "" ? [] : line.split(" "))
    const error = "error" in outcome ? outcome.error : undefined
    if (!(error instanceof CommanderError)) throw new Error("the line is right")
    expect(usageProblem(error, "ship")).toEqual({ code, severity: "error", message, hint })
  })
})

test.each<[line: string, format: string, color: string]>([
  ["build", "text", "auto"],
  ["build --json", "json", "auto"],
  ["--json build", "json", "auto"],
  ["build --jsn", "text", "auto"],
  ["build -- --json", "text", "auto"],
  ["build --json -- --json", "json", "auto"],
  ["build --format sarif", "sarif", "auto"],
  ["build --format=gitlab --color=never", "gitlab", "never"],
  ["build --format", "text", "auto"],
  ["build --format zzz --color always", "text", "always"],
  ["build --color never --color always", "text", "always"],
  ["build --color -- never", "text", "auto"],
])("%s asks for %s, with colours %s", (line, format, color) => {
  expect(askedBy(line.split(" "))).toEqual({ format, color, tellsChanges: false })
})

test.each<[line: string, tellsChanges: boolean]>([
  ["plan --exit-code", true],
  ["plan --exit-code --no-such-flag", true],
  ["--exit-code", true],
  ["plan -- --exit-code", false],
  ["plan --exit-codes", false],
])("whether %s tells changes by its status: %s", (line, tellsChanges) => {
  expect(askedBy(line.split(" "))).toMatchObject({ tellsChanges })
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
  expectTypeOf<JsonOf<typeof bareCommand>>().toEqualTypeOf<object>()
})

test("what a command returns is what its definition says", () => {
  type Returned<Defined extends Definition> = Awaited<ReturnType<Run<Defined>>>
  expectTypeOf<Returned<typeof deployCommand>>().toEqualTypeOf<
    ExitStatus | Outcome<{ readonly hosts: readonly string[] }>
  >()
  expectTypeOf<Returned<typeof bareCommand>>().toEqualTypeOf<ExitStatus | Outcome<object>>()
})

test("a narrow terminal has what a flag is for below it, in lines that fit", () => {
  const parser = parserOf(
    {
      name: "ship",
      summary: "ships",
      version: "1",
      commands: [{ definition: deployCommand, run: () => Promise.reject(new Error("not run")) }],
    },
    { tell: () => undefined, run: () => Promise.resolve() },
  )
  const [deploy] = parser.commands
  const help = deploy?.configureOutput({ getOutHelpWidth: () => 40 }).helpInformation() ?? ""
  expect(help).toContain("  --inputs <dir>\n      local inputs\n")
  expect(help.split("\n").filter((line) => line.length > 40 && !line.startsWith("Usage"))).toEqual(
    [],
  )
})
