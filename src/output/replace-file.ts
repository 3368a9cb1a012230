/** A single file of nixgen's own that is written anew: whole or not at all, and never through a link. */
import { renameSync, rmSync, writeFileSync } from "node:fs"

/** Puts a text in the place of a file, or of a link to one, which stays as it is. */
export function replaceFile(file: string, text: string): void {
  const unfinished = `${file}.unfinished`
  // what somebody else has put there may be a link as well
  rmSync(unfinished, { force: true })
  try {
    writeFileSync(unfinished, text, { flag: "wx" })
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}
