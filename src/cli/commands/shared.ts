/** What several commands take, or say with `--json`. */
import * as z from "zod"
import { argument, flag } from "../command-line/parameter.ts"

/** Which of the project's fleets a command works on. */
export const fleetFlag = flag.text("<name>", "only this fleet of the project, named by its folder")

/** Shows what a command would do. */
export const dryRunFlag = flag.boolean("show what would be written as a diff, and write nothing", {
  short: "n",
})
/** The machines that a command works on. */
export const hostsArgument = argument.optional.texts("names of hosts")

/** Other ways to say which they are. */
export const choiceFlags = {
  tag: flag.texts("<tag>", "the hosts with this tag; several are added up"),
  all: flag.boolean("all hosts"),
  fleet: fleetFlag,
}

/** How many machines are worked on, and what comes before and after. */
export const rolloutFlags = {
  yes: flag.boolean("do not ask before anything is changed", { short: "y" }),
  parallel: flag.integer("<n>", "so many machines at once (8)", { least: 1, most: 256 }),
  canary: flag.integer("<n>", "so many machines first; where one fails, no other is begun"),
  "max-failures": flag.integer("<n>", "begin with no other machine once so many have failed", {
    least: 1,
  }),
  resume: flag.boolean("leave out what ended well in the last run of the same command"),
}

/** How rights of root are had on machines whose user has to be made root. */
export const sudoFlags = {
  "ask-sudo-password": flag.boolean(
    "read the password that sudo asks for there, from the terminal or standard input",
  ),
}

/** How long a machine that is changed is watched. */
export const watchFlags = {
  "rollback-after": flag.integer(
    "<seconds>",
    "how long a machine waits for us before it goes back by itself (30)",
    { least: 1, most: 999_999 },
  ),
  "time-limit": flag.integer("<seconds>", "how long an activation may take (120)", {
    least: 1,
    most: 999_999,
  }),
}

/** How the work with a machine ended. */
export const endingShape = () =>
  z.strictObject({
    name: z.string(),
    phase: z.enum(["done", "failed", "interrupted", "not begun", "done before"]),
    /** In a few words. */
    end: z.string(),
    /** The last line that was heard of it. */
    lastLine: z.optional(z.string()),
    /** The file with all that was heard of it. */
    log: z.optional(z.string()),
  })

/** How the work with each machine ended. */
export const endingsShape = () => z.array(endingShape())

/** Where what a fleet is evaluated with comes from. */
export const inputsFlag = flag.folder(
  "<dir>",
  "evaluate offline, against the inputs that DIR/inputs.json names",
)

/** How much of a machine evaluations may take. */
export const jobsFlag = flag.integer(
  "<n>",
  "evaluate in so many processes at once, each with its memory",
  { least: 1, most: 64 },
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

/** What of the changes comes from a newer nixgen; absent where none wrote the tree but this one. */
export const upgradeShape = () =>
  z.optional(
    z.strictObject({
      /** The version that wrote the tree; absent where it did not say so. */
      from: z.optional(z.string()),
      to: z.string(),
      /** What nixgen writes otherwise since then, and in which files of the tree. */
      changes: z.array(
        z.strictObject({
          version: z.string(),
          change: z.string(),
          reason: z.string(),
          files: namesShape(),
        }),
      ),
      /** Changed files that none of these changes is about. */
      own: namesShape(),
    }),
  )

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
