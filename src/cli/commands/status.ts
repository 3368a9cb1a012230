/** `nixgen status` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import { choiceFlags, hostsArgument, problemsShape } from "./shared.ts"

/** Asks machines what they run. */
export const statusCommand = defineCommand({
  name: "status",
  group: "machines",
  summary: "ask the machines what they run, and how they do",
  arguments: { hosts: hostsArgument },
  flags: {
    ...choiceFlags,
    parallel: flag.integer("<n>", "ask so many machines at once (16)", { least: 1, most: 256 }),
  },
  json: {
    summary: "tell it as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), hosts: z.array(hostShape()) }),
  },
  examples: [
    ["nixgen status", "every machine: what it runs, and what it is behind by"],
    ["nixgen status --tag web --json", "the same of some machines, for a script"],
  ],
})

/** What a machine's commit is to that of the tree. */
export const drifts = ["none", "behind", "uncommitted", "unknown"] as const

const hostShape = () =>
  z.strictObject({
    name: z.string(),
    address: z.string(),
    /** Whether it answered; all that follows is left out where it did not, or could not tell. */
    isReached: z.boolean(),
    isNixos: z.optional(z.boolean()),
    /** The commit of the flake that it runs. */
    revision: z.optional(z.string()),
    drift: z.optional(z.enum(drifts)),
    /** How many commits that change the generated flake it is behind. */
    behind: z.optional(z.int()),
    nixosVersion: z.optional(z.string()),
    /** The path of the system that runs, its generation, and the seconds since that was made. */
    running: z.optional(z.string()),
    generation: z.optional(z.int()),
    age: z.optional(z.int()),
    /** The generation that boots. */
    boots: z.optional(z.int()),
    /** Whether it has to be restarted for its kernel, initrd or modules. */
    needsReboot: z.optional(z.boolean()),
    uptime: z.optional(z.int()),
    /** What systemd says of the whole. */
    state: z.optional(z.string()),
    failedUnits: z.optional(z.array(z.string())),
    /** File systems, with bytes. */
    space: z.optional(
      z.array(z.strictObject({ place: z.string(), size: z.number(), free: z.number() })),
    ),
  })
