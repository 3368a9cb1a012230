/** Where many files are without links: most are in a few folders, each of which is asked about once. */
import { lstatSync, realpathSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { remembered } from "../remembered.ts"

/** Gives the path of a file without symbolic links, as it is now; throws where nothing is there. */
export function realFiles(): (file: string) => string {
  const realFolder = remembered((folder: string) => realpathSync(folder))
  return (file) =>
    lstatSync(file).isSymbolicLink()
      ? realpathSync(file)
      : join(realFolder(dirname(file)), basename(file))
}
