/** `nixgen import host`: a host of NixOS, written as a fleet has it. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { type FoundHosts, hostOfFile } from "../../import/host/host-file.ts"
import { withDeployments } from "../../import/host/deployments.ts"
import {
  type HostsImport,
  type ImportedHosts,
  importHosts,
} from "../../import/host/import-hosts.ts"
import type { Reading } from "../../import/host/module-tree.ts"
import { newFlakeCode } from "../../import/host/static-code.ts"
import { hasErrors } from "../../problems/problem.ts"
import { shown } from "../../problems/text.ts"
import { findProject } from "../../project/fleets.ts"
import { importOptions } from "../../project/options.ts"
import type { JsonOf, OptionsOf, Outcome } from "../command-line/definition.ts"
import type { importCommand } from "../commands/import.ts"
import { CommandFailure, exitStatus } from "../outcome/exit-status.ts"
import { formatTypeScript } from "../project/format-typescript.ts"
import {
  type ComparedImport,
  type Comparison,
  comparison,
  comparisonJson,
  comparisonLines,
} from "./comparison.ts"
import { hostsOfAnyFlake } from "./by-nix.ts"
import { layoutImporter } from "./layout.ts"
import { withoutGiven } from "./needs.ts"
import { localInputs } from "../fleets/local-inputs.ts"
import { type ProjectChange, type ProjectFile, writeProject } from "../project/new-files.ts"
import { untilWritten } from "../project/project-change.ts"
import type { Terminal } from "../terminal/terminal.ts"

type Options = OptionsOf<typeof importCommand>

type Imports = Outcome<JsonOf<typeof importCommand>>

export const format = (path: string) => async (text: string) => await formatTypeScript(text, path)

/** Writes a host and what it imports. Problems: those of the import, NG070 a file is in the way. */
export async function importHost(options: Options, terminal: Terminal): Promise<Imports> {
  requireNoneOfOthers(options)
  return await untilWritten(async () => {
    const into = await fleetFolder(options.into, terminal.directory)
    const reading = importOptions(into)
    const found = await hostsAt(options, reading, terminal)
    const { hosts, root } = found
    const imported = await importedFrom(
      found,
      { into, reading, hasFleet: false },
      options,
      terminal,
    )
    const [, inFlake] = /#([^#*]+)$/.exec(options.file) ?? []
    const names = hosts.map(({ name }) => ({ name, nameInFlake: inFlake ?? name }))
    const compared = options.file.includes("#") ? { original: root, hosts: names } : undefined
    const notes =
      imported.secrets === undefined
        ? []
        : [
            `the fleet has to say who can read secrets: secrets: ${imported.secrets.store}({ recipients: … })`,
            ...imported.secrets.notes,
          ]
    return await finished({ imported, into, around: [], notes, compared }, options, terminal)
  }, terminal)
}

/** Where hosts go, and by what their modules are read. */
type Going = Pick<HostsImport, "into" | "reading" | "hasFleet">

/** The files of hosts that are found. */
export async function importedFrom(
  { hosts, root, parts, flake }: FoundHosts,
  { into, reading, hasFleet }: Going,
  { inputs }: Options,
  terminal: Terminal,
): Promise<ImportedHosts> {
  return await importHosts({
    hosts,
    root,
    into,
    reading: { ...reading, ...(parts && { parts }), ...(flake && { flake }) },
    format,
    hasFleet,
    importLayout: await layoutImporter(inputs, into, terminal),
  })
}

/** What is written of hosts, and beside them. */
export interface ImportedFleet {
  readonly imported: ImportedHosts
  /** The fleet's folder. */
  readonly into: string
  /** Files that are there and are added to. */
  readonly around: readonly ProjectFile[]
  /** What is told at the end. */
  readonly notes: readonly string[]
  /** What it is compared with; nothing where there is no flake. */
  readonly compared: Omit<ComparedImport, "inputs" | "into"> | undefined
}

/** Writes all of it, unless there is an error or nothing is to be written, and compares it with what it was. */
export async function finished(
  { imported: written, around, notes, compared, into }: ImportedFleet,
  options: Options,
  terminal: Terminal,
): Promise<Imports> {
  const { inputs: folder } = options
  const inputs = folder === undefined ? undefined : await localInputs(folder)
  const { change, same } = withoutSame(written, around)
  terminal.signal.throwIfAborted()
  const isWritten = !hasErrors(written.problems) && !options.dryRun
  if (isWritten) writeProject(change)
  const imported = { ...written, needs: await withoutGiven(written.needs, into) }
  const found =
    isWritten && options.compare && compared !== undefined
      ? await comparison({ ...compared, into, inputs }, terminal)
      : undefined
  return outcome({ imported, change, same, notes, found }, options, terminal)
}

/** Fails where something is asked for that only the import of a file has. */
export function requireNoneOfOthers({ host, arg, attr }: Options): void {
  if (host || arg.length > 0 || attr !== undefined)
    throw new CommandFailure(
      "--host, --arg and --attr are for a file",
      "a host is written with all that it imports: leave them out",
    )
}

/** The folder that is named, or else that of the project's fleet. */
async function fleetFolder(into: string | undefined, directory: string): Promise<string> {
  if (into !== undefined) return resolve(directory, into)
  const { value: project } = await findProject(directory)
  const [fleet, ...others] = project?.fleets ?? []
  return fleet === undefined || others.length > 0 ? directory : dirname(fleet.file)
}

/** The hosts of a flake, or that of a file. */
export async function hostsAt(
  { file, name, system, stateVersion, inputs }: Options,
  reading: Reading,
  terminal: Terminal,
): Promise<FoundHosts> {
  const { directory } = terminal
  const [path = "", host] = /^(.*)#([^#]+)$/.exec(file)?.slice(1) ?? []
  const found =
    host === undefined
      ? await hostOfFile(resolve(directory, file), name, reading)
      : renamed(await hostsOfAnyFlake({ path, wanted: host, inputs }, reading, terminal), name)
  for (const each of found.hosts) requireName(each.name)
  const state = () => newFlakeCode(reading.options, reading.isExact)
  const hosts = withDeployments(found.hosts, join(found.root, "flake.nix"), state)
  return {
    ...found,
    hosts: hosts.map((each) => ({
      ...each,
      system: each.system ?? system,
      stateVersion: each.stateVersion ?? stateVersion,
    })),
  }
}

/** A name becomes a file of that name. */
function requireName(name: string): void {
  if (!/^[A-Za-z0-9_][\w.-]*$/.test(name))
    throw new CommandFailure(
      `a host cannot be named ${JSON.stringify(name)}`,
      "letters, digits, dots and hyphens are what names are made of: say another with --name",
    )
}

function renamed({ hosts, ...found }: FoundHosts, name: string | undefined): FoundHosts {
  if (name !== undefined && hosts.length > 1)
    throw new CommandFailure(
      "--name is for one host",
      "each is called as in the flake: leave it out",
    )
  return { ...found, hosts: hosts.map((host) => (name === undefined ? host : { ...host, name })) }
}

function isSame(path: string, content: () => string | Buffer): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(content()))
}

/** What was imported before is there already, where another host shares it. */
function withoutSame(
  { files, copies }: ImportedHosts,
  around: readonly ProjectFile[],
): {
  readonly change: Required<Omit<ProjectChange, "remove">>
  readonly same: readonly string[]
} {
  const sameFiles = files.filter(({ path, text }) => isSame(path, () => text))
  const sameCopies = copies.filter(({ path, from }) => isSame(path, () => readFileSync(from)))
  return {
    change: {
      create: files.filter((file) => !sameFiles.includes(file)),
      copy: copies.filter((each) => !sameCopies.includes(each)),
      change: around.filter(({ path, text }) => !isSame(path, () => text)),
    },
    same: [...sameFiles, ...sameCopies].map(({ path }) => path),
  }
}

/** What is told in the end. */
interface Told extends Omit<ImportedFleet, "around" | "compared" | "into"> {
  readonly change: Required<Omit<ProjectChange, "remove">>
  readonly same: readonly string[]
  readonly found: Comparison | undefined
}

function outcome(
  { imported, change, same, notes, found }: Told,
  { dryRun, kind }: Options,
  terminal: Terminal,
): Imports {
  const { kept, needs, problems } = imported
  const isRight = !hasErrors(problems)
  const names = (paths: readonly string[]) =>
    isRight ? paths.map((path) => shown(path, terminal.directory)) : []
  const created = names([...change.create, ...change.copy].map(({ path }) => path)).toSorted()
  const changed = names(change.change.map(({ path }) => path))
  const keptFiles = names(same)
  return {
    status: isRight ? exitStatus.done : exitStatus.problems,
    problems,
    json: () => ({
      created,
      ...(kind === "flake" && { changed }),
      same: keptFiles,
      nix: [...kept].map(([file, { why }]) => ({ file: shown(file, terminal.directory), why })),
      inputs: [...needs.inputs],
      arguments: [...needs.arguments],
      ...(found !== undefined && { comparison: comparisonJson(found) }),
    }),
    words: () => {
      if (!isRight) return terminal.tell("nothing was written")
      for (const file of created) terminal.tell(`${dryRun ? "would write" : "wrote"} ${file}`)
      for (const file of changed) terminal.tell(`${dryRun ? "would change" : "changed"} ${file}`)
      for (const file of keptFiles) terminal.tell(`kept ${file}, which is the same`)
      const compared = found === undefined ? [] : comparisonLines(found)
      for (const line of [...summary(imported), ...notes, ...compared]) terminal.tell(line)
    },
  }
}

/** How much became TypeScript, and what is left to the user. */
function summary({ files, kept, needs }: ImportedHosts): readonly string[] {
  const count = files.filter(({ path }) => /(?<!\.d)\.ts$/.test(path)).length
  const counts = [
    `${count} ${count === 1 ? "file" : "files"} of TypeScript`,
    ...(kept.size === 0 ? [] : [`${kept.size} ${kept.size === 1 ? "module" : "modules"} in Nix`]),
  ].join(", ")
  const left = [
    ...needs.inputs.map((each) => `the fleet needs the input ${each}: nixgen add input ${each} …`),
    ...needs.arguments.map((each) => `the fleet has to give the argument ${each}: arguments`),
  ]
  return [counts, ...left]
}
