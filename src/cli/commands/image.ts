/** `nixgen image` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument, flag } from "../command-line/parameter.ts"
import { fleetFlag, inputsFlag, namesShape, problemsShape } from "./shared.ts"

/** Builds an image of a host. */
export const imageCommand = defineCommand({
  name: "image",
  group: "machines",
  summary: "build an image of a host: an installer, a disk, one for a cloud",
  arguments: { host: argument.text("the host") },
  flags: {
    fleet: fleetFlag,
    variant: flag.text("<name>", "the kind of image; all kinds are listed where it is not given"),
    "out-link": flag.file("<path>", "the link to the image; `result`, where it is not given"),
    "dry-run": flag.boolean("evaluate the image, and build nothing", { short: "n" }),
    inputs: inputsFlag,
  },
  json: {
    summary: "tell the image as JSON on standard output",
    shape: () =>
      z.strictObject({
        problems: problemsShape(),
        /** The kinds that there are, where none was asked for. */
        variants: z.optional(namesShape()),
        image: z.optional(imageShape()),
      }),
  },
  examples: [
    ["nixgen image installer", "which kinds of images there are"],
    ["nixgen image installer --variant iso", "an image to start a bare machine from"],
  ],
})

const imageShape = () =>
  z.strictObject({
    host: z.string(),
    variant: z.string(),
    derivation: z.string(),
    /** In the store, and the link to it; absent where nothing was built. */
    path: z.optional(z.string()),
    link: z.optional(z.string()),
  })
