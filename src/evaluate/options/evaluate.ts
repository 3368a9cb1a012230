/** Asking Nix for the options of a fleet. */
import * as z from "zod"
import { appendAll } from "../../append.ts"
import { type Extraction, readAnswer } from "../../options/extraction/read.ts"
import { answerSchema, joined } from "../../options/extraction/answer.ts"
import {
  type ToldNames,
  descriptionsSchema,
  joinedNames,
  toldNamesSchema,
} from "../../options/names/nix-names.ts"
import { mergeLossy } from "../../options/tree/merge.ts"
import { enumerateFirst } from "../../problems/enumerate.ts"
import { type Problem, problem, saidBy } from "../../problems/problem.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import type { Bounds } from "../../program.ts"
import type { Checked } from "../../problems/schema.ts"
import { type NixFailure, innermostNote, placesOf } from "../failure.ts"
import { folderReference } from "../folder-reference.ts"
import { machineProblem } from "../hosts/machine.ts"
import { inTurns } from "../in-turns.ts"
import { type LocalInputs, inputOverrides } from "../inputs.ts"
import { type NixResult, runNix } from "../nix.ts"
import { inTemporaryTree } from "../temporary-tree.ts"
import { type Refusal, type RefusalMemory, type Refusals, noRefusals } from "./kept-refusals.ts"
import {
  type OptionFlake,
  answerAttributes,
  descriptionsAttribute,
  questioned,
} from "./option-flake.ts"

/** An option that Nix cannot tell of, and why where it says so. */
export interface LostOption {
  readonly path: string
  readonly reason?: string
  /** Whether it is lost within nixpkgs, and so to every host, whatever else that has. */
  readonly inNixpkgs?: boolean
}

/** What Nix tells of the options. */
export interface EvaluatedOptions extends Omit<Extraction, "lost"> {
  readonly lost: readonly LostOption[]
  /** What expressions may select beside options; absent where nothing is told of it. */
  readonly names?: ToldNames | undefined
  /** What Nix cannot tell the names of (`names.nix`), and why. */
  readonly unnamed: readonly UnnamedSet[]
}

/** A set of names that Nix cannot tell. */
export interface UnnamedSet {
  readonly path: string
  readonly reason: string
}

/** Whom an evaluation tells of its progress, and what ends it. */
export interface Listener {
  readonly tell: (line: string) => void
  readonly signal: AbortSignal
}

/** What Nix tells, and what is wrong, which may be so with some of the hosts only. */
export interface Evaluation {
  readonly value?: EvaluatedOptions | undefined
  readonly problems: readonly Problem[]
}

/**
 * Evaluates the options that a flake tells of, in a folder that is gone afterwards. What Nix gives
 * up at is left out, and asked for again without; what the memory has of that is left out at once.
 * Problems: NG080 nothing can be told, NG062 nothing of the modules of some hosts.
 */
export async function evaluateOptions(
  flake: OptionFlake,
  inputs: LocalInputs | undefined,
  listener: Listener,
  memory: RefusalMemory = noRefusals,
): Promise<Evaluation> {
  const at = { tree: flake.tree, inputs, open: flake.unnamed, known: memory.known }
  const asked = { ...at, ...refusedBefore(memory.known) }
  const whole = await answered(flake.modules, asked, listener)
  if (whole.nixpkgs !== undefined) memory.keep(refusedByModules(whole.nixpkgs, asked))
  const isWhole = whole.value?.lost.every(({ inNixpkgs = false }) => inNixpkgs) ?? false
  const evaluation =
    isWhole || flake.hosts.length < 2 ? whole : await completed(whole, flake.hosts, at, listener)
  const names = evaluation.value?.names
  return flake.asksDescriptions && evaluation.value !== undefined && names?.packages
    ? { ...evaluation, value: await described(evaluation.value, names, flake, asked, listener) }
    : evaluation
}

/** The same with what packages are for, which is told of where Nix cannot tell it. */
async function described(
  evaluated: EvaluatedOptions,
  names: ToldNames,
  { modules }: OptionFlake,
  asked: Asked,
  listener: Listener,
): Promise<EvaluatedOptions> {
  listener.tell("  Nix looks at each package, to tell what it is for …")
  const { value, problems } = await answerTo(
    descriptionsAttribute,
    descriptionsSchema,
    modules,
    asked,
    listener,
  )
  const untold = problems.map(({ detail, message }) => {
    return { path: "descriptions of packages", reason: detail ?? message }
  })
  return {
    ...evaluated,
    names: { ...names, descriptions: value },
    unnamed: [...evaluated.unnamed, ...untold],
  }
}

/** What is asked. */
interface Question {
  readonly tree: GeneratedTree
  readonly inputs: LocalInputs | undefined
  /** What there may be any names of, whatever Nix tells. */
  readonly open: readonly string[]
  /** What Nix gives up at, whatever modules are asked about. */
  readonly known: Refusals
}

/** A question, and what it is better asked without: why, by option. */
interface Asked extends Question {
  readonly untold: Map<string, Refusal>
  readonly skipped: Map<string, Refusal>
  readonly unnamed: Map<string, Refusal>
  readonly undescribed: Map<string, Refusal>
}

/** What only evaluations before have refused. */
function refusedBefore({ texts, options }: Refusals): Omit<Asked, keyof Question> {
  return {
    untold: new Map(texts),
    skipped: new Map(options),
    unnamed: new Map(),
    undescribed: new Map(),
  }
}

/**
 * What is refused by modules of nixpkgs, whatever others there are beside. What only its library comes through
 * may be the option of another's module, which is mended and asked for again.
 */
function refusedByModules(nixpkgs: string, { untold, skipped }: Asked): Refusals {
  const isOfModule = (refusal: Refusal): boolean =>
    isWithin(nixpkgs, refusal) &&
    refusal.files.some((file) => file.startsWith(`${nixpkgs}/nixos/modules/`))
  const refused = (refusals: ReadonlyMap<string, Refusal>) =>
    new Map([...refusals].filter(([, refusal]) => isOfModule(refusal)))
  return { texts: refused(untold), options: refused(skipped) }
}

/** So many sets of modules are looked at apart; each takes as long as all of them together. */
const setsApart = 8

/**
 * Modules of different hosts may declare the same option, or fail and take those of others along. So
 * what they cannot tell together is looked for in each host's own.
 */
async function completed(
  whole: Answered,
  hosts: OptionFlake["hosts"],
  at: Question,
  listener: Listener,
): Promise<Evaluation> {
  listener.tell("  modules of different hosts do not fit together: asking for each host's own")
  const told = whole.value === undefined ? [] : [whole.value]
  const problems: Problem[] = []
  for (const { names, modules } of hosts.slice(0, setsApart)) {
    // what one host's modules cannot tell says nothing of another's
    const asked = { ...at, ...refusedBefore(at.known) }
    const own = await answered(modules, asked, listener)
    if (own.value !== undefined) told.push(own.value)
    appendAll(
      problems,
      own.problems.map((failed) => ofHosts(failed, names)),
    )
  }
  if (told.length === 0) return whole
  return { value: combined(told), problems }
}

/** Every option that any of them knows. */
function combined(told: readonly EvaluatedOptions[]): EvaluatedOptions {
  const reasons = new Map(
    told.flatMap(({ lost }) => lost.map((each) => [each.path, each] as const)),
  )
  const { tree, lost } = mergeLossy(
    told.map((each) => ({ tree: each.tree, lost: each.lost.map(({ path }) => path) })),
  )
  return {
    tree,
    lost: lost.map((path) => reasons.get(path) ?? { path }),
    unknown: told.flatMap(({ unknown }) => unknown),
    unnamed: told.flatMap(({ unnamed }) => unnamed),
    names: joinedNames(told.flatMap(({ names }) => names ?? [])),
  }
}

/** What keeps the modules of some hosts from being known keeps nobody else's. */
function ofHosts(failed: Problem, names: readonly string[]): Problem {
  return problem("NG062", {
    ...saidBy(failed),
    message: `Nix cannot tell the options of the modules of ${enumerateFirst(names, 3)}`,
    hint: "a definition of one is only warned of when the fleet is built",
  })
}

/** What Nix tells, and the folder of the nixpkgs that it is of. */
type Answered = Checked<EvaluatedOptions> & { readonly nixpkgs?: string | undefined }

const outputSchema = z.object({
  options: answerSchema,
  folders: z.record(z.string(), z.string()),
  names: toldNamesSchema.nullable(),
})

/** So many things may go wrong with a module system before it is better not to go on. */
const patience = 40

async function answered(
  modules: readonly string[],
  asked: Asked,
  listener: Listener,
): Promise<Answered> {
  // what is refused is known: little will be lost
  const attributes = answerAttributes[asked.known === noRefusals.known ? "small" : "large"]
  const answers = await inTurns(atOnce, attributes, (attribute) =>
    answerTo(attribute, outputSchema, modules, asked, listener),
  )
  const [failed] = answers.filter(({ value }) => value === undefined)
  if (failed !== undefined) return { problems: failed.problems }
  const outputs = answers.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const folders = outputs[0]?.folders ?? {}
  const { lost, ...known } = readAnswer(joined(outputs.map(({ options }) => options)), folders)
  const reasons = lost.map((path) => lostOption(path, asked.skipped.get(path), folders["nixpkgs"]))
  const names = outputs.flatMap((output) => output.names ?? [])[0]
  const unnamed = [...asked.unnamed].flatMap(([path, { reason }]) =>
    onlyShown.has(path) ? [] : [{ path, reason }],
  )
  const value = { ...known, lost: reasons, names, unnamed }
  return { value, problems: [], nixpkgs: folders["nixpkgs"] }
}

/** What no definition is wrong for want of: which packages are aliases, and what functions are for. */
const onlyShown: ReadonlySet<string> = new Set(["aliases", "sources"])

/** So many evaluations run at once; each takes its memory. */
const atOnce = 2

/** What an attribute of the flake tells. */
async function answerTo<Answer>(
  attribute: string,
  schema: z.ZodType<Answer>,
  modules: readonly string[],
  asked: Asked,
  listener: Listener,
): Promise<Checked<Answer>> {
  const { untold, skipped, unnamed, undescribed } = asked
  const refusals = { texts: untold, options: skipped, names: unnamed, descriptions: undescribed }
  for (;;) {
    const result = await ask(attribute, modules, asked, listener)
    if (result.failure === undefined)
      return { value: schema.parse(JSON.parse(result.output)), problems: [] }
    const { failure, exceeded } = result
    const culprit = exceeded === undefined ? culpritIn(failure) : undefined
    if (culprit === undefined || untold.size + skipped.size + undescribed.size > patience)
      return { problems: [machineProblem(failure) ?? untellable(failure, exceeded)] }
    const known = refusals[culprit.what]
    if (known.has(culprit.path)) return { problems: [untellable(failure, exceeded)] }
    listener.tell(`  Nix gives up at ${culprit.path}: asking again without its ${culprit.what}`)
    known.set(culprit.path, { reason: failure.message, files: culprit.files })
  }
}

function lostOption(
  path: string,
  refusal: Refusal | undefined,
  nixpkgs: string | undefined,
): LostOption {
  if (refusal === undefined) return { path }
  const { reason } = refusal
  return { path, reason, inNixpkgs: nixpkgs !== undefined && isWithin(nixpkgs, refusal) }
}

function isWithin(folder: string, { files }: Refusal): boolean {
  return files.every((file) => file.startsWith(`${folder}/`))
}

/** What an evaluation may take: that of NixOS with home-manager takes a tenth of it. */
const bounds: Bounds = { seconds: 120, memory: 8 * 2 ** 30, output: 400_000_000 }

/** Asks in a folder of its own: Nix copies it, and another question may be written meanwhile. */
async function ask(
  attribute: string,
  modules: readonly string[],
  { tree, inputs, open, untold, skipped, unnamed, undescribed }: Asked,
  { signal }: Listener,
): Promise<NixResult> {
  const question = {
    modules,
    untold: [...untold.keys()],
    skipped: [...skipped.keys()],
    unnamed: [...open, ...unnamed.keys()],
    undescribed: [...undescribed.keys()],
  }
  return await inTemporaryTree(questioned(tree, question), async (folder) => {
    const command = [
      "eval",
      "--json",
      "--no-write-lock-file",
      // the place where it gives up is in the middle of it
      "--show-trace",
      ...(await inputOverrides(folder, inputs)),
      // the dot keeps Nix from looking for it among packages first
      `${folderReference(folder)}#.${attribute}`,
    ]
    return await runNix(command, { directory: folder, signal, bounds })
  })
}

/** What `extract.nix` was about when Nix gave up: the innermost note in the trace. */
function culpritIn(failure: NixFailure): Culprit | undefined {
  const note = innermostNote(
    failure,
    /nixgen asked for (texts|options|names|descriptions) of <<(.*?)>>(?!>)/,
  )
  if (note === undefined) return undefined
  const [, found = "", path = ""] = note.match
  const files = placesOf(note.inside).flatMap(({ file }) => (isOfExtraction(file) ? [] : [file]))
  return { what: askedFor.find((each) => each === found) ?? "options", path, files }
}

const askedFor = ["texts", "options", "names", "descriptions"] as const

interface Culprit {
  readonly what: (typeof askedFor)[number]
  readonly path: string
  readonly files: readonly string[]
}

/** What asks is on the way to everything. */
function isOfExtraction(file: string): boolean {
  return /\/hosts\/(?:extract|names|descriptions)\.nix$/.test(file)
}

function untellable({ text }: NixFailure, exceeded: keyof Bounds | undefined): Problem {
  return problem("NG080", {
    message: "Nix cannot tell the options of the fleet's modules",
    detail: exceeded === undefined ? lastLines(text) : stopped[exceeded],
    hint:
      exceeded === undefined
        ? "the innermost of Nix's places tells which module it comes from"
        : "a module's options may have no end: leave modules out, one after the other, to find it",
  })
}

const stopped: Readonly<Record<keyof Bounds, string>> = {
  seconds: `Nix was stopped after ${bounds.seconds} seconds.`,
  memory: `Nix was stopped as it wanted more than ${bounds.memory / 2 ** 30} GB of memory.`,
  output: "Nix was stopped as what it told of the options had no end.",
}

/** A trace is read from its end. */
function lastLines(text: string): string {
  return text.split("\n").slice(-30).join("\n")
}
