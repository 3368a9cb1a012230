/** The folder for what is kept between runs, which will be run: nobody else may write there. */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { homedir } from "node:os"
import { dirname, isAbsolute, join } from "node:path"

/** What was made of the user's files, in the folder for a project. */
export const modulesName = "modules"

/** What commands have answered, likewise. */
export const answersName = "answers"

/** Trees that Nix had nothing to say of, likewise. */
export const passedName = "passed"

/** What V8 made of nixgen itself, in the user's own folder; in that for a project, whether it has run there. */
export const compiledName = "compiled"

/** What Nix gave up at within nixpkgs, likewise. */
export const refusalsName = "refusals"

/** What Nix said of options that tests have asked for, likewise. */
export const evaluationsName = "evaluations"

/** The folder for the project that a file is part of: in its node_modules, else the user's own. */
export function cacheFolder(file: string): string {
  const modules = nearestModules(dirname(file))
  return modules === undefined ? join(userFolder({}), "projects") : join(modules, ".cache/nixgen")
}

/** The user's own folder (XDG Base Directory Specification): what is relative there counts for nothing. */
export function userFolder({
  XDG_CACHE_HOME = "",
}: Readonly<Record<string, string | undefined>>): string {
  return join(isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(home(), ".cache"), "nixgen")
}

/** The user's; of one without, as in a container, where no folder can be. */
function home(): string {
  try {
    return homedir()
  } catch {
    return "/dev/null"
  }
}

function nearestModules(folder: string): string | undefined {
  const modules = join(folder, "node_modules")
  if (existsSync(modules)) return modules
  const above = dirname(folder)
  return above === folder ? undefined : nearestModules(above)
}

/** Makes a folder, and says whether it is there and safe to use. */
export function madeOwnFolder(folder: string): boolean {
  try {
    makeFolder(folder)
  } catch {
    // it cannot be made, or another run has made it meanwhile
  }
  return isOwnFolder(folder)
}

/** With those above it. Node's own way to do so has no end where none can be made, as in `/proc`. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    if (code === "EEXIST") return
    if (code !== "ENOENT" || dirname(folder) === folder) throw error
    makeFolder(dirname(folder))
    mkdirSync(folder, { mode: 0o700 })
  }
}

/** Whether a folder is the user's, and nobody else may put anything there. */
export function isOwnFolder(folder: string): boolean {
  try {
    const entry = lstatSync(folder)
    return entry.isDirectory() && isOwn(entry)
  } catch {
    // it is not there, or in another user's folder that nobody else may look into
    return false
  }
}

/** Whether what is there is the user's, and nobody else may change it. */
function isOwn({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  // there are no users and modes on Windows
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}

/** What a file holds; nothing where it is a link, another user's, or cannot be read. */
export function readOwnFile(path: string): Buffer | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    const status = fstatSync(descriptor)
    return status.isFile() && isOwn(status) ? readFileSync(descriptor) : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

let written = 0

/** Puts a file in the place of the former one at once, and says whether it did: that it cannot is no failure. */
export function replaceOwnFile(path: string, content: string | Uint8Array): boolean {
  const temporary = `${path}.${process.pid}.${written++}`
  try {
    writeFileSync(temporary, content, { flag: "wx", mode: 0o600 })
    renameSync(temporary, path)
    return true
  } catch {
    rmSync(temporary, { force: true })
    return false
  }
}
