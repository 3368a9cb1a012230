/** What a flake says of a host: the options that it defines, what options come to, and what the system is. */
import { readFile } from "node:fs/promises"
import * as z from "zod"
import { apply } from "../../nix/syntax/construct.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { printFile } from "../../nix/values/print-nix.ts"
import { toNix } from "../../nix/values/values.ts"
import type { NixFailure } from "../failure.ts"
import { eventOf } from "../log.ts"
import { featuresOfFlakes, runNix } from "../nix.ts"
import { hostValuesFile } from "./host-values-file.ts"

/** A host of a flake as Nix is asked about it. */
export interface AskedHost {
  /** How Nix names the flake. */
  readonly reference: string
  readonly overrides: readonly string[]
  readonly host: string
}

/** How Nix is run. */
export interface Running {
  readonly directory: string
  readonly signal: AbortSignal
}

/** The names on the way to an option. */
export type OptionPath = readonly string[]

/** What an option comes to: the text of a value, or what is in it. */
export type ShownValue = string | readonly ShownValue[] | { readonly [name: string]: ShownValue }

/** An option, and what it comes to; null where there is none of that name. */
export interface OptionValue {
  readonly option: OptionPath
  readonly value: ShownValue | null
}

/** What Nix says of a host; without a derivation, the failure says why. */
export interface HostValues {
  readonly values: readonly OptionValue[]
  readonly system: string | NixFailure
}

/** As many options may end an evaluation by an error that Nix cannot catch. */
const mostFailures = 12

/** The options that a host's own modules define. */
export async function definedOptions(
  asked: AskedHost,
  running: Running,
): Promise<readonly OptionPath[] | NixFailure> {
  const skipped: OptionPath[] = []
  for (;;) {
    const { said, result } = await answerOf(
      asked,
      { options: null, skipped, system: false },
      running,
    )
    if (result.failure === undefined) return z.array(pathSchema).parse(JSON.parse(result.output))
    const last = said.at(-1)
    if (last === undefined || !("at" in last) || skipped.length === mostFailures)
      return result.failure
    skipped.push(last.at)
  }
}

/** What options come to, each by itself where one of them ends the evaluation, and the host's system. */
export async function hostValues(
  asked: AskedHost,
  options: readonly OptionPath[],
  running: Running,
): Promise<HostValues | NixFailure> {
  const values: OptionValue[] = []
  let left = options
  for (let failures = 0; ;) {
    const now = askedAtOnce(left)
    const isEnd = now.length === left.length
    const question = { options: now, skipped: [], system: isEnd }
    const { said, result } = await answerOf(asked, question, running)
    const told = said.flatMap((each) => ("option" in each ? [each] : []))
    for (const each of told) values.push(each)
    const system = said.flatMap((each) => ("system" in each ? [each.system] : []))[0]
    left = left.slice(told.length)
    if (system !== undefined) return { values, system }
    const { failure } = result
    if (failure === undefined) continue
    const [culprit, ...others] = left
    if (culprit === undefined) return { values, system: failure }
    // what ends it before anything is told is no fault of an option
    if (failures === mostFailures || !said.some((each) => "at" in each)) return failure
    failures += 1
    values.push({ option: culprit, value: "<unknown>" })
    left = others
  }
}

/** So many characters have the names of options that are asked for at once, one or more. */
const atOnce = 24_000

/** The first options, as many as are named in one word of a command line, which Linux ends at 128 KiB. */
export function askedAtOnce(options: readonly OptionPath[]): readonly OptionPath[] {
  let length = 0
  const end = options.findIndex((path, index) => {
    length += JSON.stringify(path).length
    return index > 0 && length > atOnce
  })
  return end === -1 ? options : options.slice(0, end)
}

/** What `host-values.nix` is given beside the host. */
export interface Question {
  readonly options: readonly OptionPath[] | null
  readonly skipped: readonly OptionPath[]
  readonly system: boolean
}

/** The function that Nix applies to the hosts of the flake. */
export async function questionText(host: string, question: Question): Promise<string> {
  const asking = parseNix(await readFile(hostValuesFile, "utf8"))
  return printFile(apply(asking.expression, toNix({ host, ...question })))
}

async function answerOf(
  { reference, overrides, host }: AskedHost,
  question: Question,
  running: Running,
) {
  const said: Said[] = []
  const result = await runNix(
    [
      "eval",
      "--json",
      "--no-write-lock-file",
      ...featuresOfFlakes,
      `${reference}#.nixosConfigurations`,
      "--apply",
      await questionText(host, question),
      ...overrides,
    ],
    {
      ...running,
      onLine: (line) => {
        const each = saidIn(eventOf(line)?.text)
        if (each !== undefined) said.push(each)
      },
    },
  )
  return { said, result }
}

const pathSchema = z.array(z.string())

const shownSchema: z.ZodType<ShownValue> = z.lazy(() =>
  z.union([z.string(), z.array(shownSchema), z.record(z.string(), shownSchema)]),
)

/** What an option comes to, what the system is, and which option is looked at. */
const saidSchema = z.union([
  z.object({ option: pathSchema, value: shownSchema.nullable() }),
  z.object({ system: z.string() }),
  z.object({ at: pathSchema }),
])

type Said = z.output<typeof saidSchema>

function saidIn(text: string | undefined): Said | undefined {
  const [, json] = /^trace: nixgen (\{.*\})$/s.exec(text ?? "") ?? []
  return json === undefined ? undefined : saidSchema.safeParse(JSON.parse(json)).data
}
