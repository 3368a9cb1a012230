/** `nixgen init`: a fleet to start from. */
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { ciFilesFor } from "./add/ci.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { initCommand } from "./commands/init.ts"
import { CommandFailure, exitStatus } from "./outcome/exit-status.ts"
import { formatTypeScript } from "./project/format-typescript.ts"
import { builtFleets } from "./fleets/fleets.ts"
import { isInRepository } from "../project/git.ts"
import { type StartedRepository, startRepository } from "./project/git.ts"
import { keyIn } from "./init/public-keys.ts"
import { type InitWishes, completed, hostAddress, hostName } from "./init/questions.ts"
import { projectVersions } from "./project/manifest.ts"
import { type ProjectFile, tellWritten, writeProject, writtenObject } from "./project/new-files.ts"
import { untilWritten } from "./project/project-change.ts"
import { keptTsconfig, projectFiles } from "./project/project-files.ts"
import { bundledRelease } from "../model/option-sources.ts"
import { shown } from "../problems/text.ts"
import { findProject } from "../project/fleets.ts"
import { firmwareOf } from "../rules/system/firmware.ts"
import { canReadSecrets, defaultSystem, filesFor, ownLayout } from "../starter/example.ts"
import { readyLayouts } from "../starter/ready-layouts.ts"
import { placeholdersIn } from "../starter/placeholders.ts"
import type { Terminal } from "./terminal/terminal.ts"
import { refreshFleetNames } from "./types/refresh-fleet-names.ts"

type InitOptions = OptionsOf<typeof initCommand>

/**
 * Writes a fleet that builds as it is. Every file of it is new; package.json and .gitignore are
 * added to, and a tsconfig.json that is there is kept. Where somebody
 * is there to answer, what is not given is asked for. Problems: NG070 a file is in the way, NG071 a
 * package.json that cannot be added to; those of the name of a host.
 */
export async function init(
  { dir = ".", yes, git, ...given }: InitOptions,
  terminal: Terminal,
  versions = projectVersions(),
): Promise<Outcome<JsonOf<typeof initCommand>>> {
  const directory = resolve(terminal.directory, dir)
  const project = projectFiles(directory, versions)
  const wishes = await answeredWishes(wishesOf(given, terminal), { directory, yes }, terminal)
  requireFirmware(wishes)
  const fleet = await Promise.all(
    Object.entries(filesFor(wishes)).map(([path, text]) => fleetFile(join(directory, path), text)),
  )
  const forge = wishes.ci === undefined ? [] : ciFilesFor(wishes.ci, directory)
  const create = [...project.create, ...fleet, ...forge]
  const { change, keepsTsconfig } = project
  writeProject({ create, change })
  await nameFleet({ ...terminal, directory })
  const repository = git ? await repositoryFor(directory, terminal) : { state: "none" as const }
  return {
    status: exitStatus.done,
    problems: [],
    json: () => ({
      ...writtenObject({ create, change }, terminal),
      repository: repository.state,
    }),
    words: () => {
      tellWritten({ create, change }, terminal)
      if (repository.told !== undefined) terminal.tell(repository.told)
      if (keepsTsconfig) terminal.tell(keptTsconfig)
      tellNextSteps(fleet, directory, terminal)
    },
  }
}

/** What the example is to be otherwise, as the line says it. */
function wishesOf(
  { host, system, layout, address, sshKey, secrets, ci }: Omit<InitOptions, "dir" | "yes" | "git">,
  terminal: Terminal,
): InitWishes {
  const key = sshKey === undefined ? undefined : keyIn(sshKey, terminal)
  if (secrets !== undefined && !canReadSecrets(key)) throw noReader(key)
  return {
    name: host === undefined ? undefined : hostName(host),
    system,
    layout,
    address: address === undefined ? undefined : hostAddress(address),
    key,
    secrets,
    ci,
  }
}

/** Fails with NG087 where no machine of the system starts as the layout needs it. */
function requireFirmware({ layout, system }: InitWishes): void {
  const ready = layout === undefined ? ownLayout : readyLayouts[layout]
  const own = "system" in ready ? ready.system : undefined
  const machine = system ?? own ?? defaultSystem
  if (firmwareOf[machine].includes(ready.firmware)) return
  const what = layout === undefined ? "the layout that is written out" : `the layout ${layout}`
  throw new CommandFailure(
    `${what} is for machines that start by firmware "${ready.firmware}", and none of ${machine} does`,
    firmwareOf[machine].includes("uefi")
      ? "take another --layout, such as ext4Uefi, or another --system"
      : "take another --system, and write what such a machine needs by hand",
    [],
    "NG087",
  )
}

/** Nobody could read what is encrypted. */
function noReader(key: string | undefined): CommandFailure {
  return new CommandFailure(
    key === undefined
      ? "--secrets needs somebody who can read them"
      : "the key of --ssh-key cannot read secrets: it is not of ed25519",
    "give a key with --ssh-key, such as ~/.ssh/id_ed25519.pub; `ssh-keygen -t ed25519` makes one",
    [],
    "NG087",
  )
}

/** The wishes with answers beside them, unless a fleet is there: nothing will be written then. */
async function answeredWishes(
  wishes: InitWishes,
  { directory, yes }: { readonly directory: string; readonly yes: boolean },
  terminal: Terminal,
): Promise<InitWishes> {
  const { ask } = terminal
  if (yes || ask === undefined || existsSync(join(directory, "fleet.ts"))) return wishes
  return await untilWritten(async () => await completed(wishes, { ...terminal, ask }), terminal)
}

/** Lets the editor know what modules know of the fleet, as far as it can be built before packages are installed. */
async function nameFleet(terminal: Terminal): Promise<void> {
  const { value: project } = await findProject(terminal.directory)
  await refreshFleetNames(await builtFleets(project?.fleets ?? []), terminal)
}

/** Makes a repository where there is none. */
async function repositoryFor(directory: string, { signal }: Terminal): Promise<StartedRepository> {
  return isInRepository(directory) ? { state: "found" } : await startRepository(directory, signal)
}

async function fleetFile(path: string, text: string): Promise<ProjectFile> {
  return { path, text: path.endsWith(".ts") ? await formatTypeScript(text, path) : text }
}

function tellNextSteps(fleet: readonly ProjectFile[], folder: string, terminal: Terminal): void {
  const placeholders = fleet.flatMap(({ path, text }) =>
    placeholdersIn(text).map(
      ({ line, wanted }) => `     ${shown(path, terminal.directory)}:${line}  ${wanted}`,
    ),
  )
  const where = shown(folder, terminal.directory)
  const cd = where === "." ? "" : `cd ${quoted(where)} && `
  const steps = [
    "",
    "Next:",
    `  1. ${cd}npm install`,
    "  2. npx nixgen types: the options, packages and functions of your own pins, for editor and build;",
    `     until then, the options of NixOS ${bundledRelease} are known, and packages of any name`,
    "  3. replace what only you can know:",
    ...placeholders,
    "  4. npx nixgen build, and again after every change; npm test tries the fleet",
    "  5. git add everything, generated/ too: Nix sees only files that git tracks",
    "`npx nixgen doctor` tells what else is missing.",
  ]
  for (const line of steps) terminal.tell(line)
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
