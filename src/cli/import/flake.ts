/** `nixgen import flake`: a flake of NixOS hosts as a whole fleet, with its pins and its npm project. */
import { join, resolve } from "node:path"
import { fleetFileText } from "../../import/host/fleet-file.ts"
import { type FleetOfFlake, fleetOfFlake } from "../../import/host/fleet-of-flake.ts"
import type { ImportedHosts } from "../../import/host/import-hosts.ts"
import { flakeArguments } from "../../import/host/flake-arguments.ts"
import { type CopyOfFile, nixFolder } from "../../import/host/taken-along.ts"
import { shown } from "../../problems/text.ts"
import { readFlakeLock } from "../../pins/flake-lock-file.ts"
import { pinsText } from "../../starter/pins.ts"
import type { JsonOf, OptionsOf, Outcome } from "../command-line/definition.ts"
import type { importCommand } from "../commands/import.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { finished, format, hostsAt, importedFrom, requireNoneOfOthers } from "./host.ts"
import { importOptions } from "../../project/options.ts"
import { projectVersions } from "../project/manifest.ts"
import type { ProjectFile } from "../project/new-files.ts"
import { untilWritten } from "../project/project-change.ts"
import { keptTsconfig, projectFiles } from "../project/project-files.ts"
import type { Terminal } from "../terminal/terminal.ts"

type Options = OptionsOf<typeof importCommand>

/** Writes a fleet of all hosts. Problems: those of the import, NG559, NG070 a file is in the way, NG071. */
export async function importFlake(
  options: Options,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof importCommand>>> {
  requireNoneOfOthers(options)
  requireNoHost(options)
  return await untilWritten(async () => {
    const into = resolve(terminal.directory, options.into ?? ".")
    const reading = importOptions(into)
    const every = { ...options, file: `${options.file}#*` }
    const found = await hostsAt(every, reading, terminal)
    const { hosts, root } = found
    const imported = await importedFrom(found, { into, reading, hasFleet: true }, options, terminal)
    const flake = join(root, "flake.nix")
    const made = flakeArguments(imported, found.flake, into)
    const fleet = fleetOfFlake(hosts, imported, made, readFlakeLock(root), flake)
    const copies = distinctCopies([...imported.copies, ...made.copies])
    const foreign = copies.length + made.files.length === 0 ? [] : [nixFolder]
    const project = projectFiles(into, projectVersions(), foreign)
    const files = [
      ...imported.files,
      ...made.files,
      ...(await fleetFiles(fleet, imported.common, into)),
      ...project.create,
    ]
    const notes = [
      ...(project.keepsTsconfig ? [keptTsconfig] : []),
      ...(imported.secrets?.notes ?? []),
      ...made.files.map(
        ({ path }) =>
          `what the flake gave beside its hosts is in ${shown(path, terminal.directory)}`,
      ),
      ...fleet.fixed.map(
        (name) => `${name} stays at its revision: the flake names no branch of it`,
      ),
    ]
    const names = hosts.map(({ name }) => ({ name, nameInFlake: name }))
    const whole = {
      imported: { ...withFleet(imported, fleet, files), copies },
      around: project.change,
      notes,
      into,
      compared: { original: root, hosts: names },
    }
    return await finished(whole, options, terminal)
  }, terminal)
}

function requireNoHost({ name, file }: Options): void {
  if (name === undefined && !file.includes("#")) return
  throw new CommandFailure(
    "a flake is imported with all of its hosts, as they are called there",
    "name its folder, without --name; one host is imported by nixgen import host FLAKE#NAME",
  )
}

/** Each copy once, by its path. */
function distinctCopies(copies: readonly CopyOfFile[]): readonly CopyOfFile[] {
  return [...new Map(copies.map((each) => [each.path, each])).values()]
}

async function fleetFiles(
  fleet: FleetOfFlake,
  common: ImportedHosts["common"],
  into: string,
): Promise<readonly ProjectFile[]> {
  const path = join(into, "fleet.ts")
  return [
    { path, text: await fleetFileText(fleet, common, format(path)) },
    { path: join(into, "npins/sources.json"), text: pinsText(fleet.pins) },
  ]
}

function withFleet(
  imported: ImportedHosts,
  { needs, problems }: FleetOfFlake,
  files: readonly ProjectFile[],
): ImportedHosts {
  return { ...imported, files, needs, problems: [...imported.problems, ...problems] }
}
