/** Where the reference inputs are, if they are there. */
import { homedir } from "node:os"
import { join } from "node:path"

/** The folder with `inputs.json`. */
export const inputsFolder = join(
  process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"),
  "nixgen/inputs",
)
