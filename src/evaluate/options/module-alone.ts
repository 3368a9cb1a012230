/** A module that stands by itself in a folder, as Nix is asked about it. */
import { type ModuleFile, moduleFile } from "../../emit/module-file.ts"
import { printFiles } from "../../emit/print-files.ts"

/** What it imports, and what it defines. */
interface ModuleAlone extends Pick<ModuleFile, "imports" | "known" | "place"> {
  readonly definitions?: object
}

/** The folder's files, and what keeps the module from standing by itself. */
export async function moduleAlone({ definitions, ...module }: ModuleAlone) {
  const sections = definitions === undefined ? [] : [{ definitions }]
  return await printFiles([moduleFile({ path: "default.nix", sections, ...module })])
}
