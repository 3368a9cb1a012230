/** `nixgen plan` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import { planClasses } from "../../plan/classes.ts"
import {
  choiceFlags,
  hostsArgument,
  inputsFlag,
  jobsFlag,
  namesShape,
  problemsShape,
} from "./shared.ts"

/** Tells what a deployment would mean. */
export const planCommand = defineCommand({
  name: "plan",
  group: "machines",
  summary: "say what a deployment would mean for each host: nothing, a switch, a reboot, lost data",
  arguments: { hosts: hostsArgument },
  flags: {
    ...choiceFlags,
    base: flag.text("<rev>", "compare with this revision of git; the last commit as a rule"),
    remote: flag.boolean("compare each host with the commit that its machine says it runs", {
      conflicts: ["base"],
    }),
    closures: flag.boolean(
      "compare all packages that each system needs, where both systems are built here",
    ),
    "exit-code": flag.boolean(
      "end with 0 where nothing changes, 2 where something does, 1 for errors",
    ),
    jobs: jobsFlag,
    inputs: inputsFlag,
  },
  json: {
    summary: "tell the plans as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), plan: z.optional(planShape()) }),
  },
  examples: [
    ["nixgen plan", "what the changes since the last commit would do"],
    ["nixgen plan --base origin/main --format markdown", "a comment for a pull request"],
    ["nixgen plan --closures", "all packages that change, after `scripts/update.sh --build`"],
    ["nixgen plan --tag web --exit-code", "whether anything is to be deployed there"],
  ],
})

/** One thing before and another after; what is not there is left out. */
const changeShape = () => ({ before: z.optional(z.string()), after: z.optional(z.string()) })

const definitionShape = () =>
  z.strictObject({
    option: z.string(),
    file: z.optional(z.string()),
    line: z.optional(z.int()),
    column: z.optional(z.int()),
    ...changeShape(),
  })

const packageShape = () => ({ name: z.string(), before: namesShape(), after: namesShape() })

/** What changes in all that a system needs; of one that is not in the store here, nothing is known. */
const closuresShape = () =>
  z.strictObject({
    packages: z.optional(
      z.array(z.strictObject({ ...packageShape(), bytes: z.optional(z.int()) })),
    ),
    notBuilt: z.optional(z.array(z.enum(["before", "after"]))),
    /** Why Nix does not compare them. */
    failure: z.optional(z.string()),
  })

const hostShape = () =>
  z.strictObject({
    fleet: z.string(),
    host: z.string(),
    class: z.enum(planClasses),
    /** The commit that it is compared with. */
    base: z.optional(z.string()),
    /** How `nixgen deploy` brings it about, where that is not plain. */
    note: z.optional(z.string()),
    reasons: z.array(
      z.strictObject({
        class: z.enum(planClasses),
        what: z.string(),
        note: z.optional(z.string()),
        ...changeShape(),
        because: z.array(definitionShape()),
      }),
    ),
    options: z.array(definitionShape()),
    packages: z.array(z.strictObject(packageShape())),
    /** With `--closures`. */
    closures: z.optional(closuresShape()),
    units: z.strictObject({
      stop: namesShape(),
      restart: namesShape(),
      reload: namesShape(),
      start: namesShape(),
    }),
  })

const planShape = () =>
  z.strictObject({
    /** The greatest class of all hosts. */
    class: z.enum(planClasses),
    hosts: z.array(hostShape()),
  })
