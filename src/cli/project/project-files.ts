/** The npm project around a fleet, as a command writes it: what is there is added to, or kept. */
import { existsSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import * as z from "zod"
import { ProblemError, problem } from "../../problems/problem.ts"
import {
  type PackageManifest,
  type Versions,
  gitignoreText,
  manifestText,
  newManifest,
  tsconfigWithout,
  withFleet,
} from "../../starter/project.ts"
import type { ProjectFile } from "./new-files.ts"
import { registrationFile, registrationText } from "../types/registration.ts"

/** What is told of a tsconfig.json that is there. */
export const keptTsconfig =
  'kept tsconfig.json: it must have "allowImportingTsExtensions" and "noEmit" for the fleet\'s files'

/**
 * The files of a folder, new ones and those that are added to; the compiler leaves out the folders that
 * are `foreign`. Throws NG071.
 */
export function projectFiles(
  folder: string,
  versions: Versions,
  foreign: readonly string[] = [],
): {
  readonly create: readonly ProjectFile[]
  readonly change: readonly ProjectFile[]
  readonly keepsTsconfig: boolean
} {
  const shared = [packageFile(folder, versions), gitignoreFile(folder)]
  const tsconfig = { path: join(folder, "tsconfig.json"), text: tsconfigWithout(foreign) }
  const registration = { path: join(folder, registrationFile), text: registrationText }
  return {
    create: [...shared, tsconfig, registration].filter((file) => !isThere(file)),
    change: shared.filter(isThere),
    keepsTsconfig: isThere(tsconfig),
  }
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
