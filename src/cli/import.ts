/** `nixgen import`: existing Nix as TypeScript, on standard output or written. */
import { existsSync } from "node:fs"
import { realpath } from "node:fs/promises"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
import { hasNix } from "../evaluate/nix.ts"
import { importDisko } from "../import/disko/disko.ts"
import type { NamedFile } from "../import/module/converting.ts"
import { importModule } from "../import/secrets/import-module.ts"
import { sourceText } from "../import/nix/source-file.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { parseNix } from "../nix/syntax/parse.ts"
import { staticName } from "../nix/syntax/scope.ts"
import { toNix } from "../nix/values/values.ts"
import { type Problem, ProblemError } from "../problems/problem.ts"
import { importOptions } from "../project/options.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { requireLayoutName } from "./add/rules.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { importCommand } from "./commands/import.ts"
import { CommandFailure, exitStatus } from "./outcome/exit-status.ts"
import { formatTypeScript } from "./project/format-typescript.ts"
import { importFlake } from "./import/flake.ts"
import { evaluator, nixpkgsFor } from "./import/layout.ts"
import { importHost } from "./import/host.ts"
import { type ProjectChange, tellWritten, writeProject } from "./project/new-files.ts"
import { shown } from "../problems/text.ts"
import type { Terminal } from "./terminal/terminal.ts"

type Options = OptionsOf<typeof importCommand>

/** The TypeScript, unless there is an error, and all that was found. */
interface Imported {
  readonly text?: string
  readonly problems: readonly Problem[]
}

type Imports = Outcome<JsonOf<typeof importCommand>>

/**
 * Prints the definition of what is in a file of Nix, or writes it. Problems: those of what is imported,
 * NG011 and NG090 where the file is no Nix or cannot be read, and NG070 where something is in the way.
 */
export async function importFile(options: Options, terminal: Terminal): Promise<Imports> {
  return await importers[options.kind](options, terminal)
}

const importers: {
  readonly [Kind in Options["kind"]]: (options: Options, terminal: Terminal) => Promise<Imports>
} = {
  disko: async (options, terminal) =>
    printed(await importLayout(options, terminal), options, terminal),
  flake: importFlake,
  host: importHost,
  module: async (options, terminal) =>
    printed(await importModuleFile(options, terminal), options, terminal),
}

/** One definition, printed or written to a file. */
function printed(
  { text, problems }: Imported,
  { into, ...options }: Options,
  terminal: Terminal,
): Imports {
  requireNoneOfHosts(options)
  const create =
    text === undefined || into === undefined
      ? []
      : [{ path: resolve(terminal.directory, into), text }]
  const change: ProjectChange = { create, change: [] }
  writeProject(change)
  return {
    status: text === undefined ? exitStatus.problems : exitStatus.done,
    problems,
    json: () => ({ text }),
    words: () => {
      if (create.length > 0) tellWritten(change, terminal)
      else if (text !== undefined) terminal.write(text.trimEnd())
    },
  }
}

function requireNoneOfHosts({
  dryRun,
  compare,
  system,
  stateVersion,
}: Omit<Options, "into">): void {
  if (dryRun || !compare || system !== undefined || stateVersion !== undefined)
    throw new CommandFailure(
      "--dry-run, --no-compare, --system and --state-version are for hosts and flakes",
      "without --into, nothing is written anyway: leave them out",
    )
}

/** A module: as beside the file, or as beside what is written. */
async function importModuleFile(
  { file: path, name, into, host, arg, attr, inputs }: Options,
  { directory }: Terminal,
): Promise<Imported> {
  if (arg.length > 0 || attr !== undefined || inputs !== undefined)
    throw new CommandFailure(
      "--arg, --attr and --inputs are for disk layouts",
      "a module is read as it is written: leave them out",
    )
  const file = resolve(directory, path)
  const text = await sourceText(file)
  const folder = into === undefined ? dirname(file) : dirname(resolve(directory, into))
  return await importModule({
    file,
    text,
    name: name ?? nameOfModule(file),
    isHost: host,
    ...importOptions(folder),
    fileAt: (named) => fileFrom(folder, resolve(dirname(file), named)),
    format: async (typescript) =>
      await formatTypeScript(typescript, into === undefined ? join(directory, "module.ts") : into),
  })
}

/** A module in a folder of its own is called as that is. */
function nameOfModule(file: string): string {
  const own = basename(file).replace(/\.nix$/, "")
  return own === "default" ? basename(dirname(file)) : own
}

/** A file as definitions in a folder name it. Nix is taken along with all that it refers to. */
function fileFrom(folder: string, target: string): NamedFile {
  const named = relative(folder, target).split(sep).join("/")
  const isModule = target.endsWith(".nix") || existsSync(join(target, "default.nix"))
  return { path: named.startsWith("..") ? named : `./${named}`, isModule }
}

/** A disk layout. NG106 where it cannot be named so. */
async function importLayout(
  { file: path, name: wanted, host, arg, attr, inputs }: Options,
  terminal: Terminal,
): Promise<Imported> {
  if (host)
    throw new CommandFailure("--host is for modules", "a disk layout is the fleet's: leave it out")
  const { directory, signal } = terminal
  const wantedFile = resolve(directory, path)
  const name = wanted ?? basename(wantedFile).replace(/\.nix$/, "")
  const given = new Map(arg.map(givenArgument))
  const text = await sourceText(wantedFile)
  // as Nix names it
  const file = await realpath(wantedFile)
  requireName(name)
  const nixpkgs = await nixpkgsFor(directory, inputs)
  if (!(await hasNix({ directory, signal })))
    throw new CommandFailure(
      "importing needs Nix, which is not installed here",
      "`nixgen doctor` says how to install it",
    )
  const patience = setTimeout(
    () => terminal.tell(`${shown(file, directory)}: Nix evaluates it …`),
    2000,
  )
  return await importDisko({
    file,
    text,
    name,
    given,
    nixpkgs,
    attribute: attr === undefined ? undefined : attributePath(attr),
    evaluate: evaluator(dirname(file), terminal),
    format: async (typescript) => await formatTypeScript(typescript, join(directory, `${name}.ts`)),
  }).finally(() => clearTimeout(patience))
}

/** The names in an attribute path as Nix writes it. */
function attributePath(written: string): readonly string[] {
  const failure = new CommandFailure(
    `"${written}" is no attribute path`,
    "such as --attr flake.modules.nixos.disk",
  )
  const { value } = outcomeOf(() => parseNix(`x.${written}`, "--attr").expression, [])
  if (value?.kind !== "select" || value.fallback !== undefined) throw failure
  const names = value.path.flatMap(({ name }) => staticName(name))
  if (names.length !== value.path.length) throw failure
  return names
}

/**
 * An argument as it is given: what can only be Nix is Nix, everything else text. Fails where it has
 * no name, or is no Nix.
 */
function givenArgument(given: string): readonly [string, Node] {
  const [, name, value] = /^([A-Za-z_][\w'-]*)=(.*)$/s.exec(given) ?? []
  if (name === undefined || value === undefined)
    throw new CommandFailure(
      `"${given}" is no argument: expected name=value`,
      'such as --arg device=/dev/sda, or --arg \'disks=[ "/dev/sda" "/dev/sdb" ]\'',
    )
  return [name, isNix(value) ? parsedArgument(name, value) : toNix(value)]
}

/** Lists, sets, strings in quotes, numbers, truth values and null. */
function isNix(value: string): boolean {
  return /^\s*(?:[[{("]|''|-?\d+(?:\.\d+)?\s*$|(?:true|false|null)\s*$)/.test(value)
}

function parsedArgument(name: string, value: string): Node {
  try {
    return parseNix(value, `--arg ${name}`).expression
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const [problem] = error.problems
    throw new CommandFailure(
      `--arg ${name} is no Nix: ${problem?.message}`,
      `text is written as it is, or in quotes: --arg '${name}="…"'`,
    )
  }
}

/** Fails where no layout can have the name. */
function requireName(name: string): void {
  const { problems } = outcomeOf(() => requireLayoutName(name), [])
  const hint = "say what to name the layout: --name NAME"
  if (problems.length > 0) throw new ProblemError(problems.map((each) => ({ ...each, hint })))
}
