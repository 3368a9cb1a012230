/** `nixgen doctor` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { problemsShape } from "./shared.ts"

/** Tells what is missing on this machine. */
export const doctorCommand = defineCommand({
  name: "doctor",
  summary: "tell what is missing on this machine, and for what",
  json: {
    summary: "tell it as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), findings: z.array(findingShape()) }),
  },
})

const findingShape = () =>
  z.strictObject({
    status: z.enum(["ok", "warning", "missing"]),
    message: z.string(),
    /** What one may want to do, as the command that does it. */
    neededFor: z.array(z.enum(["build", "check", "commit", "deploy", "edit", "import", "update"])),
    hint: z.optional(z.string()),
  })
