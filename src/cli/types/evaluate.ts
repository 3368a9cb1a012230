/** Asking Nix for the options of a fleet. */
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import * as z from "zod"
import { type Extraction, readAnswer } from "../../options/extraction/read.ts"
import { answerSchema } from "../../options/extraction/answer.ts"
import { hasOption, mergeTrees } from "../../options/merge.ts"
import type { Problem } from "../../problem.ts"
import type { Checked } from "../../schema.ts"
import { type LocalInputs, errorIn, inputOverrides } from "../flake-check.ts"
import { folderReference } from "../folder-reference.ts"
import { type ProgramResult, runProgram } from "../program.ts"
import { inTemporaryTree } from "../temporary-tree.ts"
import type { Terminal } from "../terminal.ts"
import { type OptionFlake, answerAttribute, questionFile, questionText } from "./option-flake.ts"

/** An option that Nix cannot tell of, and why where it says so. */
export interface LostOption {
  readonly path: string
  readonly reason?: string
}

/** What Nix tells of the options. */
export interface EvaluatedOptions extends Omit<Extraction, "lost"> {
  readonly lost: readonly LostOption[]
}

/**
 * Evaluates the options that a flake tells of, in a folder that is gone afterwards. What Nix gives
 * up at is left out, and asked for again without. Problems: NG080 nothing can be told.
 */
export async function evaluateOptions(
  flake: OptionFlake,
  inputs: LocalInputs | undefined,
  terminal: Terminal,
): Promise<Checked<EvaluatedOptions>> {
  return await inTemporaryTree(flake.tree, async (folder) => {
    const overrides = inputs === undefined ? [] : await inputOverrides(folder, inputs)
    const asked = { folder, overrides, untold: new Map(), skipped: new Map() }
    const whole = await answered(flake.modules, asked, terminal)
    const thrown = whole.value?.lost.some(({ reason }) => reason === undefined)
    return whole.value !== undefined && thrown === true && flake.hosts.length > 1
      ? { ...whole, value: await completed(whole.value, flake.hosts, asked, terminal) }
      : whole
  })
}

/** A flake on disk, and what it is better not asked for: why, by option. */
interface Asked {
  readonly folder: string
  readonly overrides: readonly string[]
  readonly untold: Map<string, string>
  readonly skipped: Map<string, string>
}

/** So many sets of modules are looked at apart; each takes as long as all of them together. */
const setsApart = 8

/**
 * Modules of different hosts may declare the same option, which together they cannot. So what they
 * cannot tell together is looked for in each host's own.
 */
async function completed(
  whole: EvaluatedOptions,
  hosts: readonly (readonly string[])[],
  asked: Asked,
  terminal: Terminal,
): Promise<EvaluatedOptions> {
  terminal.tell("  modules of different hosts do not fit together: asking for each host's own")
  const trees = [whole.tree]
  for (const modules of hosts.slice(0, setsApart)) {
    const { value } = await answered(modules, asked, terminal)
    if (value !== undefined) trees.push(value.tree)
  }
  const tree = mergeTrees(trees)
  return { ...whole, tree, lost: whole.lost.filter(({ path }) => !hasOption(tree, path)) }
}

const outputSchema = z.object({ options: answerSchema, folders: z.record(z.string(), z.string()) })

/** So many things may go wrong with a module system before it is better not to go on. */
const patience = 40

async function answered(
  modules: readonly string[],
  asked: Asked,
  terminal: Terminal,
): Promise<Checked<EvaluatedOptions>> {
  const { untold, skipped } = asked
  for (;;) {
    const { status, output, errors } = await ask(modules, asked, terminal)
    if (status === 0) {
      const { options, folders } = outputSchema.parse(JSON.parse(output))
      const { lost, ...known } = readAnswer(options, folders)
      const reasons = lost.map((path) => lostOption(path, skipped.get(path)))
      return { value: { ...known, lost: reasons }, problems: [] }
    }
    const culprit = culpritIn(errors)
    const known = culprit?.what === "texts" ? untold : skipped
    if (culprit === undefined || known.has(culprit.path) || untold.size + skipped.size > patience)
      return { problems: [failure(errors)] }
    terminal.tell(`  Nix gives up at ${culprit.path}: asking again without its ${culprit.what}`)
    known.set(culprit.path, lastError(errors))
  }
}

function lostOption(path: string, reason: string | undefined): LostOption {
  return reason === undefined ? { path } : { path, reason }
}

async function ask(
  modules: readonly string[],
  { folder, overrides, untold, skipped }: Asked,
  { signal }: Terminal,
): Promise<ProgramResult> {
  const question = { modules, untold: [...untold.keys()], skipped: [...skipped.keys()] }
  await writeFile(join(folder, questionFile), questionText(question))
  const parameters = [
    "--extra-experimental-features",
    "nix-command flakes",
    "eval",
    "--json",
    "--no-write-lock-file",
    // the place where it gives up is in the middle of it
    "--show-trace",
    ...overrides,
    // the dot keeps Nix from looking for it among packages first
    `${folderReference(folder)}#.${answerAttribute}`,
  ]
  return await runProgram("nix", parameters, { directory: folder, signal })
}

/** What `extract.nix` was about when Nix gave up: the innermost note in the trace. */
function culpritIn(
  trace: string,
): { readonly what: "texts" | "options"; readonly path: string } | undefined {
  const notes = [...trace.matchAll(/nixgen asked for (texts|options) of <<(.*?)>>/g)]
  const [, what, path = ""] = notes.at(-1) ?? []
  return what === undefined ? undefined : { what: what === "texts" ? what : "options", path }
}

/** The error itself, without what leads to it and where. */
function lastError(trace: string): string {
  const [, message = ""] = [...trace.matchAll(/^ *error: (.+)$/gm)].at(-1) ?? []
  return message
}

function failure(errors: string): Problem {
  return {
    code: "NG080",
    severity: "error",
    message: "Nix cannot tell the options of the fleet's modules",
    detail: lastLines(errorIn(errors)),
    hint: "the innermost of Nix's places tells which module it comes from",
  }
}

/** A trace is read from its end. */
function lastLines(text: string): string {
  return text.split("\n").slice(-30).join("\n")
}
