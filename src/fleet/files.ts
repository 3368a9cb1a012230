/** Files of the user's own that are taken along into the generated tree as they are. */
import { basename, dirname, resolve } from "node:path"
import { callSite, callingFile } from "../call-site.ts"
import { path as pathTo } from "../nix/construct.ts"
import type { Expression } from "../nix/expression.ts"
import { reference } from "../nix/references.ts"
import { nodeOf } from "../nix/values.ts"

/** A file that is copied beside the generated module that refers to it. */
export type CopiedFile = Expression<never>

/** The name that a hardware report is copied to. */
const reportName = "facter.json"

/**
 * A file copied beside the generated module, as a Nix path: `file("./motd.txt")`. The path is
 * relative to the TypeScript file that calls this.
 */
export function file(path: string): CopiedFile {
  return copied(path, basename(path))
}

/** An existing NixOS module, taken along as it is. It must not import files beside it. */
export function nixModule(path: string): CopiedFile {
  return copied(path, basename(path))
}

/** A hardware report made by nixos-facter, which `hardware.facter.reportPath` reads. */
export function facter(path: string): CopiedFile {
  return copied(path, reportName)
}

/** Whether an expression is a file that is taken along. */
export function isCopiedFile(value: unknown): value is CopiedFile {
  const node = nodeOf(value)
  return node?.kind === "path" && node.copyOf !== undefined
}

/** Whether a file was given by `facter`. */
export function isHardwareReport(value: CopiedFile): boolean {
  const node = nodeOf(value)
  return node?.kind === "path" && node.parts[0] === `./${reportName}`
}

function copied(path: string, name: string): CopiedFile {
  const from = callingFile()
  const folder = from === undefined ? process.cwd() : dirname(from)
  return reference(pathTo(`./${name}`, { source: resolve(folder, path), place: callSite() }))
}
