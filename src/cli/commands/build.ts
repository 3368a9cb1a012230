/** `nixgen build` */
import * as z from "zod"
import { type OptionsOf, defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import { fleetFlag, namesShape, problemsShape, upgradeShape } from "./shared.ts"

/** Writes the generated flake of each fleet. */
export const buildCommand = defineCommand({
  name: "build",
  group: "write",
  summary: "write the generated flake",
  flags: {
    fleet: fleetFlag,
    "dry-run": flag.boolean("say what would be written, and write nothing", { short: "n" }),
    force: flag.boolean("replace generated files that were edited by hand"),
    "accept-layout": flag.texts(
      "<host...>",
      "record another disk layout of an installed host, whose disks have it already",
      { conflicts: ["watch"] },
    ),
    "git-add": flag.boolean("let git know of new files, which Nix does not see otherwise"),
    watch: flag.boolean("build again whenever a definition changes"),
  },
  json: {
    summary: "tell the outcome as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), fleets: z.array(fleetShape()) }),
  },
  examples: [
    ["nixgen build --dry-run", "what a build would write"],
    ["nixgen build --watch", "while you edit"],
  ],
})

/** What the user asks for. */
export type BuildOptions = OptionsOf<typeof buildCommand>

const fleetShape = () =>
  z.strictObject({
    /** The folder that is written. */
    folder: z.string(),
    created: namesShape(),
    replaced: namesShape(),
    removed: namesShape(),
    /** How many files stay as they are. */
    unchanged: z.int(),
    /** The hosts whose disk layout is recorded, in which file; absent where there is nothing to. */
    lock: z.optional(
      z.strictObject({
        file: z.string(),
        recorded: namesShape(),
        changed: namesShape(),
        removed: namesShape(),
      }),
    ),
    upgrade: upgradeShape(),
  })
