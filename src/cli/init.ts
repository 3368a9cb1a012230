/** `nixgen init`: a working fleet in a new folder, or in an npm project that is there already. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { type Problem, ProblemError } from "../problem.ts"
import { placeholders } from "../starter/definitions.ts"
import { starterFiles } from "../starter/starter.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import { shown } from "./report.ts"
import type { Terminal } from "./terminal.ts"

/** The versions of a project's dependencies. */
export interface Versions {
  readonly nixgen: string
  readonly zod: string
  readonly typescript: string
}

/** Files that an npm project may have already, and that are left as they are then. */
const shared = ["tsconfig.json", ".gitignore"]

/** Writes the starting files; with one of them there already, writes none. */
export function init(
  folder: string | undefined,
  versions: Versions,
  terminal: Terminal,
): ExitStatus {
  const directory = resolve(terminal.directory, folder ?? ".")
  const there = Object.keys(starterFiles).filter((path) => existsSync(join(directory, path)))
  const taken = there.filter((path) => !shared.includes(path))
  if (taken.length > 0) throw new ProblemError(taken.map((path) => inTheWay(join(directory, path))))
  const manifest = manifestWith(directory, versions)
  const files = { "package.json": `${JSON.stringify(manifest, undefined, 2)}\n`, ...starterFiles }
  for (const [path, text] of Object.entries(files)) {
    if (there.includes(path)) continue
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
    terminal.tell(`wrote ${shown(join(directory, path), terminal.directory)}`)
  }
  terminal.tell(nextSteps(shown(directory, terminal.directory)))
  return exitStatus.done
}

/** The project's package.json with what a fleet needs added to it; what it says itself stays. */
function manifestWith(directory: string, versions: Versions): object {
  const file = join(directory, "package.json")
  const own = existsSync(file) ? objectIn(readFileSync(file, "utf8"), file) : { private: true }
  return {
    ...own,
    type: "module",
    scripts: { build: "nixgen build", check: "nixgen check", ...objectAt(own, "scripts") },
    dependencies: { nixgen: versions.nixgen, zod: versions.zod, ...objectAt(own, "dependencies") },
    devDependencies: { typescript: versions.typescript, ...objectAt(own, "devDependencies") },
  }
}

function objectIn(text: string, file: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === "object" && value !== null) return value
  } catch {
    // told below, as for JSON that is no object
  }
  throw new CommandFailure(`${file} is not a JSON object`)
}

function objectAt(owner: object, key: string): object {
  const value: unknown = Reflect.get(owner, key)
  return typeof value === "object" && value !== null ? value : {}
}

function inTheWay(file: string): Problem {
  return {
    code: "NG070",
    severity: "error",
    place: { file },
    message: "this file is there already",
    hint: "start in an empty folder: `nixgen init DIR`",
  }
}

function nextSteps(folder: string): string {
  const lines = [
    "",
    "Next:",
    ...(folder === "." ? [] : [`  cd ${folder}`]),
    "  npm install",
    `  hosts/common/users.ts   your ssh key in place of "${placeholders.sshKey}"`,
    `  hosts/server-1.ts       the machine's address and disk, in place of ${placeholders.address}`,
    `                          and ${placeholders.disk}`,
    "  npx nixgen build",
  ]
  return lines.join("\n")
}
