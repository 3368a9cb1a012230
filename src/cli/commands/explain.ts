/** `nixgen explain` */
import * as z from "zod"
import { severities } from "../../problems/codes.ts"
import { defineCommand } from "../command-line/definition.ts"
import { argument } from "../command-line/parameter.ts"
import { problemsShape } from "./shared.ts"

/** Tells all that there is to say of a code. */
export const explainCommand = defineCommand({
  name: "explain",
  group: "ask",
  summary: "tell what a problem's code means, and how to mend it",
  arguments: {
    code: argument.optional.text(
      "the code, such as NG104; all of them are listed where it is not given",
      Object.keys(severities),
    ),
  },
  json: {
    summary: "tell it as JSON on standard output",
    shape: () =>
      z.strictObject({ problems: problemsShape(), explanations: z.array(explanationShape()) }),
  },
  examples: [
    ["nixgen explain NG104", "what goes wrong, an example, how to mend it, how to switch it off"],
    ["nixgen explain", "every code and what it asks for"],
  ],
})

const explanationShape = () =>
  z.strictObject({
    code: z.string(),
    severity: z.enum(["error", "warning", "error or warning"]),
    /** What is asked for. */
    title: z.string(),
    /** What goes wrong where it is not so. */
    why: z.string(),
    mend: z.string(),
    /** Whether `accept` switches it off for a value. */
    acceptable: z.boolean(),
    /** The whole page, with its examples, in Markdown. */
    page: z.string(),
  })
