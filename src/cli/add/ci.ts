/** `nixgen add ci` and `nixgen init --ci`: what a forge runs, in the repository that a project is in. */
import { existsSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"
import { type ForgeName, ciFiles } from "../../starter/ci.ts"
import type { ProjectFile } from "../project/new-files.ts"

/** The files for a forge; a project that is in no repository yet is taken for one. */
export function ciFilesFor(forge: ForgeName, project: string): readonly ProjectFile[] {
  const root = repositoryAbove(project) ?? project
  const folder = relative(root, project).split(sep).join("/")
  return Object.entries(ciFiles(forge, folder)).map(([path, text]) => ({
    path: join(root, path),
    text,
  }))
}

function repositoryAbove(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder
  return dirname(folder) === folder ? undefined : repositoryAbove(dirname(folder))
}
