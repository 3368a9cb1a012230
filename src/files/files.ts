/** Files of the user's own that are taken along into the generated tree as they are. */
import { basename } from "node:path"
import type { SourceFile } from "../nix/syntax/ast.ts"
import { path as pathTo } from "../nix/syntax/construct.ts"
import type { Expression } from "../nix/values/expression.ts"
import { reference } from "../nix/values/references.ts"
import { nodeOf } from "../nix/values/values.ts"
import { copyName } from "./copy-name.ts"
import { moduleFolder } from "./module-folder.ts"
import { asModule, moduleFiles } from "./module-files.ts"
import { sourceFile } from "./source-file.ts"

/** A file that is copied beside the generated module that refers to it. */
export type CopiedFile = Expression<never>

/** The name that a hardware report is copied to. */
const reportName = "facter.json"

/**
 * A file copied beside the generated module, as a Nix path: `file("./motd.txt")`. The path is
 * relative to the TypeScript file that calls this. A folder is copied with all that is in it.
 *
 * @example
 * ```ts
 * defineModule({ config: { users: { motdFile: file("./motd.txt") } } })
 * ```
 */
export function file(path: string): CopiedFile {
  const source = sourceFile(path)
  return copied(copyName(basename(source.source)), source)
}

/**
 * An existing NixOS module, taken along as it is, with all that it refers to by relative paths.
 *
 * @example
 * ```ts
 * defineModule({ imports: [nixModule("./legacy.nix")] })
 * ```
 */
export function nixModule(path: string): CopiedFile {
  return withReferences(file(path))
}

/**
 * The NixOS modules of a folder, taken along as they are, with all that they refer to by relative paths:
 * every file of Nix in it and in its folders, and each folder that has a `default.nix` as one. What begins
 * with `_` or a dot is left out.
 *
 * @example
 * ```ts
 * defineModule({ name: "legacy", imports: nixModules("./modules") })
 * ```
 */
export function nixModules(path: string): readonly CopiedFile[] {
  return moduleFolder(sourceFile(path)).map(({ name, file: module }) => copied(name, module))
}

/**
 * A hardware report made by nixos-facter, which `hardware.facter.reportPath` reads.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   hardware: facter("./web.facter.json"),
 * })
 * ```
 */
export function facter(path: string): CopiedFile {
  return copied(reportName, sourceFile(path))
}

/** Whether an expression is a file that is taken along. */
export function isCopiedFile(value: unknown): value is CopiedFile {
  const node = nodeOf(value)
  return node?.kind === "path" && node.copyOf !== undefined
}

/** The file as one of Nix, taken along with all that it refers to by relative paths. */
export function withReferences(given: CopiedFile): CopiedFile {
  const node = nodeOf(given)
  if (node?.kind !== "path" || node.copyOf === undefined || node.copyOf.isFollowed) return given
  const { name, file: module } = moduleFiles(asModule(node.copyOf))
  return copied(name, module)
}

/** Whether a file was given by `facter`. */
export function isHardwareReport(value: CopiedFile): boolean {
  const node = nodeOf(value)
  return node?.kind === "path" && node.parts[0] === `./${reportName}`
}

function copied(name: string, source: SourceFile): CopiedFile {
  return reference(pathTo(`./${name}`, source))
}
