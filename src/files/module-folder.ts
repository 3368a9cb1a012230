/** A folder of NixOS modules of the user's: which of its files are modules, and what they take along. */
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { dirname, relative } from "node:path/posix"
import type { SourceFile } from "../nix/syntax/ast.ts"
import { isPathLiteral } from "../nix/syntax/literals.ts"
import { hasErrors, problem } from "../problems/problem.ts"
import { kindAt } from "./folders.ts"
import { type ModuleFiles, moduleFiles } from "./module-files.ts"

/**
 * The modules of a folder: each a file of Nix, or a folder that has a `default.nix`. Names that begin
 * with `_` or a dot are left out. The folder is copied once, whole, with what its modules refer to. Problems:
 * those of `moduleFiles`; NG055 a name that cannot stand in a path; NG406 a folder without modules.
 */
export function moduleFolder(folder: SourceFile): readonly ModuleFiles[] {
  if (hasErrors(folder.problems) || kindAt(folder.source) !== "folder") return [moduleFiles(folder)]
  const modules = modulesIn(folder.source)
  const whole = moduleFiles(folder, modules)
  if (modules.length === 0) return [{ ...whole, file: withoutModules(whole.file) }]
  return modules.map((path) => (path === "" ? whole : moduleOf(path, whole)))
}

/** The paths of the modules from the folder on; the folder itself is one where it has a `default.nix`. */
function modulesIn(folder: string, above = ""): readonly string[] {
  if (existsSync(join(folder, "default.nix"))) return [above]
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^[._]/.test(name))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = above === "" ? entry.name : `${above}/${entry.name}`
      if (kindAt(join(folder, entry.name)) === "folder")
        return modulesIn(join(folder, entry.name), path)
      return entry.name.endsWith(".nix") ? [path] : []
    })
}

/** A module of the folder, which takes the whole folder along, and what that takes along. */
function moduleOf(path: string, { name, file }: ModuleFiles): ModuleFiles {
  const copy = `${name}/${path}`
  const way = relative(dirname(copy), dirname(name))
  const folder = { path: relative(dirname(copy), name), source: file.source, place: file.place }
  const others = file.along.map((each) => ({ ...each, path: join(way, each.path) }))
  const problems = isPathLiteral(`./${copy}`)
    ? file.problems
    : [...file.problems, unnamable(path, file)]
  return {
    name: isPathLiteral(`./${copy}`) ? copy : name,
    file: { ...file, source: join(file.source, path), along: [folder, ...others], problems },
  }
}

function unnamable(path: string, { place }: SourceFile) {
  return problem("NG055", {
    place,
    message: `${JSON.stringify(path)} cannot stand in a path of Nix`,
    hint: "rename it: letters, digits and . _ - + are what paths are made of",
  })
}

function withoutModules(file: SourceFile): SourceFile {
  const none = problem("NG406", {
    place: file.place,
    message: "there is no module in this folder",
    detail: "A module is a file whose name ends in .nix, or a folder with a default.nix.",
    hint: "names that begin with _ or a dot are left out",
  })
  return { ...file, problems: [...file.problems, none] }
}
