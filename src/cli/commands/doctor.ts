/** `nixgen doctor` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { problemsShape } from "./shared.ts"

/** Tells what is missing on this machine. */
export const doctorCommand = defineCommand({
  name: "doctor",
  group: "ask",
  summary: "tell what is installed on this machine, and what is missing for what",
  json: {
    summary: "tell it as JSON on standard output, as an issue about nixgen has it",
    shape: () =>
      z.strictObject({
        problems: problemsShape(),
        findings: z.array(findingShape()),
        versions: versionsShape(),
      }),
  },
  examples: [
    ["nixgen doctor", "what is missing, and what to do about it"],
    ["nixgen doctor --json", "what to put into an issue"],
  ],
})

/** Versions by what they are of; null for what is not installed. */
const versionsShape = () =>
  z.strictObject({
    nixgen: z.string(),
    node: z.string(),
    platform: z.string(),
    nix: z.nullable(z.string()),
    /** Nix's experimental features that are enabled. */
    nixFeatures: z.array(z.string()),
    git: z.nullable(z.string()),
    ssh: z.nullable(z.string()),
    age: z.nullable(z.string()),
    sops: z.nullable(z.string()),
    npins: z.nullable(z.string()),
    /** For the processor of this machine. */
    qemu: z.nullable(z.string()),
  })

const findingShape = () =>
  z.strictObject({
    status: z.enum(["ok", "warning", "missing"]),
    message: z.string(),
    /** What one may want to do, as the command that does it. */
    neededFor: z.array(z.enum(["build", "check", "commit", "deploy", "edit", "import", "update"])),
    hint: z.optional(z.string()),
  })
