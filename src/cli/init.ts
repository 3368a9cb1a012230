/** `nixgen init`: a fleet to start from. */
import { readFileSync } from "node:fs"
import { isIPv4 } from "node:net"
import { join, resolve } from "node:path"
import { ciFilesFor } from "./add/ci.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { initCommand } from "./commands/init.ts"
import { CommandFailure, exitStatus } from "./exit-status.ts"
import { formatTypeScript } from "./format-typescript.ts"
import { projectVersions } from "./manifest.ts"
import { type ProjectFile, tellWritten, writeProject, writtenObject } from "./new-files.ts"
import { keptTsconfig, projectFiles } from "./project-files.ts"
import { shown } from "../problems/text.ts"
import { type Wishes, filesFor } from "../starter/example.ts"
import { placeholdersIn } from "../starter/placeholders.ts"
import type { Terminal } from "./terminal.ts"

type InitOptions = Partial<
  Pick<OptionsOf<typeof initCommand>, "dir" | "ci" | "system" | "layout" | "address" | "sshKey">
>

/**
 * Writes a fleet that builds as it is. Every file of it is new; package.json and .gitignore are
 * added to, and a tsconfig.json that is there is kept. Problems: NG070 a file is in the way, NG071 a
 * package.json that cannot be added to.
 */
export async function init(
  { dir = ".", ci, ...asked }: InitOptions,
  terminal: Terminal,
  versions = projectVersions(),
): Promise<Outcome<JsonOf<typeof initCommand>>> {
  const directory = resolve(terminal.directory, dir)
  const project = projectFiles(directory, versions)
  const fleet = await Promise.all(
    Object.entries(filesFor(wishesOf(asked, terminal))).map(([path, text]) =>
      fleetFile(join(directory, path), text),
    ),
  )
  const forge = ci === undefined ? [] : ciFilesFor(ci, directory)
  const create = [...project.create, ...fleet, ...forge]
  const { change, keepsTsconfig } = project
  writeProject({ create, change })
  return {
    status: exitStatus.done,
    problems: [],
    json: () => writtenObject({ create, change }, terminal),
    words: () => {
      tellWritten({ create, change }, terminal)
      if (keepsTsconfig) terminal.tell(keptTsconfig)
      tellNextSteps(fleet, directory, terminal)
    },
  }
}

/** What the example is to be otherwise, as the line says it. */
function wishesOf({ system, layout, address, sshKey }: InitOptions, terminal: Terminal): Wishes {
  if (address !== undefined && !isIPv4(address))
    throw usage(
      `the address cannot be "${address}"`,
      "it is one of IPv4, such as 192.168.1.20; other data of a host is written into its file",
    )
  return { system, layout, address, key: sshKey && keyIn(resolve(terminal.directory, sshKey)) }
}

/** The key of a file that ssh-keygen has written for others to have. */
function keyIn(file: string): string {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
  const key = lines.find((line) =>
    /^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-\S+ [A-Za-z0-9+/]+=*(?: |$)/.test(line),
  )
  if (key !== undefined) return key
  throw usage(
    `${file} has no public key of ssh in it`,
    "the file for others ends with .pub: `ssh-keygen -y -f FILE` prints what it has",
  )
}

function usage(message: string, hint: string): CommandFailure {
  return new CommandFailure(message, hint, [], "NG087")
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
