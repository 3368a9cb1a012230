/** What several commands take, or say with `--json`. */
import * as z from "zod"
import { flag } from "../command-line/parameter.ts"

/** Which of the project's fleets a command works on. */
export const fleetFlag = flag.text("<name>", "only this fleet of the project, named by its folder")

/** Shows what a command would do. */
export const dryRunFlag = flag.boolean("show what would be written as a diff, and write nothing", {
  short: "n",
})

/** Where what a fleet is evaluated with comes from. */
export const inputsFlag = flag.folder(
  "<dir>",
  "evaluate offline, against the inputs that DIR/inputs.json names",
)

/** What is known of a place: lines and columns count from 1, and the end is behind what is meant. */
const placeShape = () => ({
  file: z.optional(z.string()),
  line: z.optional(z.int()),
  column: z.optional(z.int()),
  endLine: z.optional(z.int()),
  endColumn: z.optional(z.int()),
})

/** Problems; a path is as in TypeScript, and what is not known is left out. */
export const problemsShape = () =>
  z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(["error", "warning"]),
      ...placeShape(),
      path: z.optional(z.string()),
      message: z.string(),
      detail: z.optional(z.string()),
      hint: z.optional(z.string()),
      /** Further places, and what stands there. */
      related: z.optional(z.array(z.strictObject({ message: z.string(), ...placeShape() }))),
    }),
  )

/** What every command says with `--json` where it could not do its work. */
export const failureShape = () => z.strictObject({ problems: problemsShape() })

/** Names of files or of hosts. */
export const namesShape = () => z.array(z.string())

/** Files that a command has written of the project's own, and of what is generated of them. */
export const rebuiltShape = () => ({
  created: namesShape(),
  changed: namesShape(),
  removed: namesShape(),
  /** What changes, as a unified diff, where nothing is written: with `--dry-run`. */
  diff: z.optional(z.string()),
})

/** Files of the project that a command wrote, or added to. */
export const writtenShape = () =>
  z.strictObject({ problems: problemsShape(), created: namesShape(), changed: namesShape() })
