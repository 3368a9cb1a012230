/** `nixgen why` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument } from "../command-line/parameter.ts"
import { fleetFlag, inputsFlag, problemsShape } from "./shared.ts"

/** Explains an option's value. */
export const whyCommand = defineCommand({
  name: "why",
  group: "write",
  summary: "say why an option of a host has its value: every definition, and where it is written",
  arguments: {
    host: argument.text("the host"),
    option: argument.text("the option, such as services.openssh.settings.PermitRootLogin"),
  },
  flags: { fleet: fleetFlag, inputs: inputsFlag },
  json: {
    summary: "tell it as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), why: z.optional(whyShape()) }),
  },
  examples: [
    ["nixgen why web services.openssh.settings.PermitRootLogin", "who may log in as root, and why"],
  ],
})

const whyShape = () =>
  z.strictObject({
    host: z.string(),
    option: z.string(),
    type: z.nullable(z.string()),
    description: z.nullable(z.string()),
    /** As Nix. */
    value: z.string(),
    default: z.nullable(z.string()),
    /** The modules that declare it. */
    declarations: z.array(z.string()),
    definitions: z.array(
      z.strictObject({
        file: z.optional(z.string()),
        line: z.optional(z.int()),
        column: z.optional(z.int()),
        /** The module of the generated flake, or of NixOS. */
        module: z.string(),
        value: z.string(),
        /** The lowest decides: 50 for mkForce, 100 for none, 1000 for mkDefault. */
        priority: z.number(),
        /** Whether it has a part in the value. */
        counts: z.boolean(),
      }),
    ),
  })
