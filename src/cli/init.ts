/** `nixgen init`: a fleet to start from. */
import { existsSync, readFileSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import * as z from "zod"
import { ProblemError, problem } from "../problems/problem.ts"
import { ciFilesFor } from "./add/ci.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { initCommand } from "./commands/init.ts"
import { exitStatus } from "./exit-status.ts"
import { formatTypeScript } from "./format-typescript.ts"
import { isInRepository, startRepository } from "./git.ts"
import { keyIn } from "./init/public-keys.ts"
import { completed, hostAddress, hostName } from "./init/questions.ts"
import { projectVersions } from "./manifest.ts"
import { type ProjectFile, tellWritten, writeProject, writtenObject } from "./new-files.ts"
import { untilWritten } from "./project-change.ts"
import { shown } from "../problems/text.ts"
import { type Wishes, filesFor } from "../starter/example.ts"
import { placeholdersIn } from "../starter/placeholders.ts"
import {
  type PackageManifest,
  type Versions,
  gitignoreText,
  manifestText,
  newManifest,
  tsconfigText,
  withFleet,
} from "../starter/project.ts"
import type { Terminal } from "./terminal.ts"

type InitOptions = OptionsOf<typeof initCommand>

/**
 * Writes a fleet that builds as it is. Every file of it is new; package.json and .gitignore are
 * added to, and a tsconfig.json that is there is kept. Where somebody
 * is there to answer, what is not given is asked for. Problems: NG070 a file is in the way, NG071 a
 * package.json that cannot be added to; those of the name of a host.
 */
export async function init(
  { dir = ".", ci, yes, git, ...given }: InitOptions,
  terminal: Terminal,
  versions = projectVersions(),
): Promise<Outcome<JsonOf<typeof initCommand>>> {
  const directory = resolve(terminal.directory, dir)
  const shared = [packageFile(directory, versions), gitignoreFile(directory)]
  const tsconfig = { path: join(directory, "tsconfig.json"), text: tsconfigText }
  const wishes = await answeredWishes(wishesOf(given, terminal), { directory, yes }, terminal)
  const fleet = await Promise.all(
    Object.entries(filesFor(wishes)).map(([path, text]) => fleetFile(join(directory, path), text)),
  )
  const forge = ci === undefined ? [] : ciFilesFor(ci, directory)
  const create = [...shared, tsconfig].filter((file) => !isThere(file)).concat(fleet, forge)
  const change = shared.filter(isThere)
  const kept = isThere(tsconfig)
  writeProject({ create, change })
  const repository = git ? await repositoryFor(directory, terminal) : []
  return {
    status: exitStatus.done,
    problems: [],
    json: () => writtenObject({ create, change }, terminal),
    words: () => {
      tellWritten({ create, change }, terminal)
      for (const line of repository) terminal.tell(line)
      if (kept) terminal.tell(keptTsconfig)
      tellNextSteps(fleet, directory, terminal)
    },
  }
}

/** What the example is to be otherwise, as the line says it. */
function wishesOf(
  {
    host,
    system,
    layout,
    address,
    sshKey,
  }: Pick<InitOptions, "host" | "system" | "layout" | "address" | "sshKey">,
  terminal: Terminal,
): Wishes {
  return {
    name: host === undefined ? undefined : hostName(host),
    system,
    layout,
    address: address === undefined ? undefined : hostAddress(address),
    key: sshKey === undefined ? undefined : keyIn(sshKey, terminal),
  }
}

/** The wishes with answers beside them, unless a fleet is there: nothing will be written then. */
async function answeredWishes(
  wishes: Wishes,
  { directory, yes }: { readonly directory: string; readonly yes: boolean },
  terminal: Terminal,
): Promise<Wishes> {
  const { ask } = terminal
  if (yes || ask === undefined || existsSync(join(directory, "fleet.ts"))) return wishes
  return await untilWritten(async () => await completed(wishes, { ...terminal, ask }), terminal)
}

/** Makes a repository where there is none, and gives what is to be told of it. */
async function repositoryFor(directory: string, { signal }: Terminal): Promise<readonly string[]> {
  return isInRepository(directory) ? [] : await startRepository(directory, signal)
}

const keptTsconfig =
  'kept tsconfig.json: it must have "allowImportingTsExtensions" and "noEmit" for the fleet\'s files'

async function fleetFile(path: string, text: string): Promise<ProjectFile> {
  return { path, text: path.endsWith(".ts") ? await formatTypeScript(text, path) : text }
}

function isThere({ path }: ProjectFile): boolean {
  return existsSync(path)
}

function packageFile(folder: string, versions: Versions): ProjectFile {
  const path = join(folder, "package.json")
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined
  const manifest = before === undefined ? newManifest(basename(folder)) : parsed(before, path)
  return { path, text: manifestText(withFleet(manifest, versions), before) }
}

function gitignoreFile(folder: string): ProjectFile {
  const path = join(folder, ".gitignore")
  return { path, text: gitignoreText(existsSync(path) ? readFileSync(path, "utf8") : "") }
}

function parsed(text: string, file: string): PackageManifest {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch {
    const message = "this is no package.json that a fleet could be added to"
    const hint = "it must be a JSON object: `npm pkg fix` tells what is wrong"
    throw new ProblemError([problem("NG071", { place: { file }, message, hint })])
  }
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
    "  2. replace what only you can know:",
    ...placeholders,
    "  3. npx nixgen build, and again after every change; npm test tries the fleet",
    "  4. git add everything, generated/ too: Nix sees only files that git tracks",
    "`npx nixgen doctor` tells what else is missing.",
  ]
  for (const line of steps) terminal.tell(line)
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
