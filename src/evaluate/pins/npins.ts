/**
 * npins, where it is installed, asked for one pin at a time: what it says of one does not hide what
 * becomes of the others, and it never writes to a file of the user's.
 */
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as z from "zod"
import { keyOrder, movingKeys } from "../../pins/movable.ts"
import { type ProgramOptions, type ProgramResult, isInstalled, runProgram } from "../../program.ts"
import type { JsonObject, JsonValue } from "../../source/edit-json.ts"
import { PinFailure } from "./pin-failure.ts"

/** Whether npins is there, and takes the format of these pins: each of its versions takes one. */
export async function takesFormat(version: number, options: ProgramOptions): Promise<boolean> {
  if (!(await isInstalled("npins", options))) return false
  return await inSourcesFolder({ version, pins: {} }, async (folder) => {
    const { status } = await runProgram("npins", ["-d", folder, "show"], options)
    return status === 0
  })
}

/** One pin, in the format of the file that it is from. */
export interface NpinsQuestion {
  readonly version: number
  readonly name: string
  readonly pin: JsonObject
}

/**
 * The values of a pin that npins changes, which is nothing where it is at its newest version. Throws
 * a `PinFailure` where npins fails, or where it gives something else than that pin with another version.
 */
export async function movedByNpins(
  { version, name, pin }: NpinsQuestion,
  options: ProgramOptions,
): Promise<JsonObject> {
  const sources = { version, pins: { [name]: pin } }
  return await inSourcesFolder(sources, async (folder) => {
    const result = await runProgram("npins", ["-d", folder, "update"], options)
    if (result.status !== 0) throw new PinFailure(`npins cannot move it: ${reasonIn(result)}`)
    const text = await readFile(join(folder, "sources.json"), "utf8")
    return changesIn(text, { version, name, pin })
  })
}

async function inSourcesFolder<Result>(
  sources: { readonly version: number; readonly pins: JsonObject },
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "nixgen-npins-"))
  try {
    await writeFile(join(folder, "sources.json"), JSON.stringify(sources))
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** npins tells what happened, and below that why. */
function reasonIn({ output, errors }: ProgramResult): string {
  const lines = `${output}\n${errors}`.split("\n").map((line) => line.trim())
  const told = lines.filter(
    (line) => line !== "" && !/^(?:Caused by:|Location:|Stack backtrace)/.test(line),
  )
  const start = told.findIndex((line) => line.startsWith("Error:"))
  const reasons = start < 0 ? told.slice(-1) : told.slice(start, start + 3)
  return (
    reasons.map((line) => line.replace(/^(?:Error:|\d+:)\s*/, "")).join(": ") || "it says nothing"
  )
}

const answerSchema = z.object({
  version: z.number(),
  pins: z.record(z.string(), z.record(z.string(), z.json())),
})

function changesIn(text: string, { version, name, pin }: NpinsQuestion): JsonObject {
  const answer = answerSchema.safeParse(parsed(text)).data
  const after = answer?.pins[name]
  const names = Object.keys(answer?.pins ?? {})
  if (answer?.version !== version || after === undefined || names.length !== 1)
    throw unexpected("what it writes is not the one pin that it was given")
  const changed = Object.keys(after)
    .filter((key) => !isSame(after[key], pin[key]))
    .toSorted(keyOrder)
  const wrong = changed.find((key) => key in pin && !movingKeys.includes(key))
  if (wrong !== undefined)
    throw unexpected(`it changes ${JSON.stringify(wrong)}, which says what the pin follows`)
  return Object.fromEntries(changed.flatMap((key) => valueAt(after, key)))
}

function valueAt(pin: JsonObject, key: string): readonly (readonly [string, JsonValue])[] {
  const value = pin[key]
  return value === undefined ? [] : [[key, value]]
}

function unexpected(what: string): PinFailure {
  return new PinFailure(
    `npins gives something else than was asked for: ${what}`,
    "run `npins update` by hand, and look at what it changes",
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
