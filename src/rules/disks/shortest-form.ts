/** Paths in the one form by which they can be compared. */
import { resolve } from "node:path/posix"

/** The same place from the root, without "//", "." and "..". */
export function shortestForm(path: string): string {
  return resolve("/", path)
}
