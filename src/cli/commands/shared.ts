/** What several commands take, or say with `--json`. */
import * as z from "zod"
import { flag } from "../command-line/parameter.ts"

/** Which of the project's fleets a command works on. */
export const fleetFlag = flag.text("<name>", "only this fleet of the project, named by its folder")

/** Where what a fleet is evaluated with comes from. */
export const inputsFlag = flag.folder(
  "<dir>",
  "evaluate offline, against the inputs that DIR/inputs.json names",
)

/** Problems; a path is as in TypeScript, and what is not known is left out. */
export const problemsShape = () =>
  z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(["error", "warning"]),
      file: z.optional(z.string()),
      line: z.optional(z.int()),
      column: z.optional(z.int()),
      path: z.optional(z.string()),
      message: z.string(),
      detail: z.optional(z.string()),
      hint: z.optional(z.string()),
    }),
  )

/** What every command says with `--json` where it could not do its work. */
export const failureShape = () => z.strictObject({ problems: problemsShape() })

/** Names of files or of hosts. */
export const namesShape = () => z.array(z.string())
