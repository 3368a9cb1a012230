/** Words: names of users and tags, which go through shells and command lines as they are. */
import * as z from "zod"

/** A word, for JavaScript and for bash: never empty, never an option, nothing that a shell reads. */
export const wordPattern = "[A-Za-z0-9_][A-Za-z0-9._-]*"

/** A word. */
export const wordSchema = z
  .string()
  .regex(
    new RegExp(`^${wordPattern}$`),
    "expected letters, digits, dots, underscores and hyphens, and no dot or hyphen at the front",
  )
