/** `nixgen import host`: a host of NixOS, written as a fleet has it. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { hostsOfFlake } from "../import/host/flake-hosts.ts"
import { type FoundHosts, hostOfFile } from "../import/host/host-file.ts"
import { type ImportedHosts, importHosts } from "../import/host/import-hosts.ts"
import type { Reading } from "../import/host/module-tree.ts"
import { withUnlisted } from "../options/tree/unlisted-options.ts"
import { hasErrors } from "../problems/problem.ts"
import { shown } from "../problems/text.ts"
import { findProject } from "../project/fleets.ts"
import { optionsKnownIn } from "../project/options.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { importCommand } from "./commands/import.ts"
import { CommandFailure, exitStatus } from "./exit-status.ts"
import { formatTypeScript } from "./format-typescript.ts"
import { type ProjectChange, writeProject } from "./new-files.ts"
import { untilWritten } from "./project-change.ts"
import type { Terminal } from "./terminal.ts"

type Options = OptionsOf<typeof importCommand>

const format = (path: string) => async (text: string) => await formatTypeScript(text, path)

/** Writes a host and what it imports. Problems: those of the import, NG070 a file is in the way. */
export async function importHost(
  options: Options,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof importCommand>>> {
  requireNoneOfOthers(options)
  return await untilWritten(async () => {
    const into = await fleetFolder(options.into, terminal.directory)
    const { names, exact } = optionsKnownIn(into)
    const reading: Reading = { options: withUnlisted(names), isExact: exact }
    const { hosts, root } = await hostsAt(options, terminal.directory, reading)
    const imported = await importHosts({ hosts, root, into, reading, format })
    const isRight = !hasErrors(imported.problems)
    const { change, same } = withoutSame(imported)
    terminal.signal.throwIfAborted()
    if (isRight && !options.dryRun) writeProject(change)
    return outcome(imported, change, same, options, terminal)
  }, terminal)
}

function requireNoneOfOthers({ host, arg, attr, inputs }: Options): void {
  if (host || arg.length > 0 || attr !== undefined || inputs !== undefined)
    throw new CommandFailure(
      "--host, --arg, --attr and --inputs are for a file",
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

async function hostsAt(
  { file, name, system, stateVersion }: Options,
  directory: string,
  reading: Reading,
): Promise<FoundHosts> {
  const [path = "", host] = /^(.*)#([^#]+)$/.exec(file)?.slice(1) ?? []
  const found =
    host === undefined
      ? await hostOfFile(resolve(directory, file), name, reading)
      : renamed(await hostsOfFlake(resolve(directory, path), host, reading), name)
  for (const each of found.hosts) requireName(each.name)
  return {
    ...found,
    hosts: found.hosts.map((each) => ({
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

function renamed({ hosts, root }: FoundHosts, name: string | undefined): FoundHosts {
  if (name !== undefined && hosts.length > 1)
    throw new CommandFailure(
      "--name is for one host",
      "each is called as in the flake: leave it out",
    )
  return { root, hosts: hosts.map((host) => (name === undefined ? host : { ...host, name })) }
}

function isSame(path: string, content: () => string | Buffer): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(content()))
}

/** What was imported before is there already, where another host shares it. */
function withoutSame({ files, copies }: ImportedHosts): {
  readonly change: Required<ProjectChange>
  readonly same: readonly string[]
} {
  const sameFiles = files.filter(({ path, text }) => isSame(path, () => text))
  const sameCopies = copies.filter(({ path, from }) => isSame(path, () => readFileSync(from)))
  return {
    change: {
      create: files.filter((file) => !sameFiles.includes(file)),
      copy: copies.filter((each) => !sameCopies.includes(each)),
      change: [],
    },
    same: [...sameFiles, ...sameCopies].map(({ path }) => path),
  }
}

function outcome(
  imported: ImportedHosts,
  { create, copy }: Required<ProjectChange>,
  same: readonly string[],
  { dryRun }: Options,
  terminal: Terminal,
): Outcome<JsonOf<typeof importCommand>> {
  const { kept, needs, problems } = imported
  const name = (path: string) => shown(path, terminal.directory)
  const isRight = !hasErrors(problems)
  const created = [...create, ...copy].map(({ path }) => name(path)).toSorted()
  return {
    status: isRight ? exitStatus.done : exitStatus.problems,
    problems,
    json: () => ({
      created: isRight ? created : [],
      same: isRight ? same.map(name) : [],
      nix: [...kept].map(([file, { why }]) => ({ file: name(file), why })),
      inputs: [...needs.inputs],
      arguments: [...needs.arguments],
    }),
    words: () => {
      if (!isRight) return terminal.tell("nothing was written")
      for (const file of created) terminal.tell(`${dryRun ? "would write" : "wrote"} ${file}`)
      for (const file of same) terminal.tell(`kept ${name(file)}, which is the same`)
      for (const line of summary(imported)) terminal.tell(line)
    },
  }
}

/** How much became TypeScript, and what is left to the user. */
function summary({ files, kept, needs }: ImportedHosts): readonly string[] {
  const counts = [
    `${files.length} ${files.length === 1 ? "file" : "files"} of TypeScript`,
    ...(kept.size === 0 ? [] : [`${kept.size} ${kept.size === 1 ? "module" : "modules"} in Nix`]),
  ].join(", ")
  const left = [
    ...needs.inputs.map((each) => `the fleet needs the input ${each}: nixgen add input ${each} …`),
    ...needs.arguments.map((each) => `the fleet has to give the argument ${each}: arguments`),
  ]
  return [counts, ...left]
}
