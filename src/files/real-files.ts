/** Where many files are without links: most are in a few folders, each of which is asked about once. */
import { existsSync, lstatSync, realpathSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { remembered } from "../remembered.ts"

/** Gives the path of a file without symbolic links; nothing where nothing is there. */
export function realFiles(): (file: string) => string | undefined {
  const realFolder = remembered((folder: string) => realpathSync(folder))
  return (file) => {
    const found = lstatSync(file, { throwIfNoEntry: false })
    if (found?.isSymbolicLink() === true) return existsSync(file) ? realpathSync(file) : undefined
    return found && join(realFolder(dirname(file)), basename(file))
  }
}
