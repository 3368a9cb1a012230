/** `nixgen show` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument, flag } from "../command-line/parameter.ts"
import { fleetFlag, problemsShape } from "./shared.ts"

/** Draws a part of the fleet. */
export const showCommand = defineCommand({
  name: "show",
  group: "write",
  summary: "draw the disks of a host: partitions, encryption, volumes, file systems, mount points",
  arguments: {
    what: argument.choice(["disks"], "what to draw"),
    host: argument.text("the host"),
  },
  flags: {
    fleet: fleetFlag,
    svg: flag.boolean("draw it as SVG, for a page"),
  },
  json: {
    summary: "tell the devices as JSON on standard output",
    shape: () =>
      z.strictObject({
        problems: problemsShape(),
        host: z.optional(z.string()),
        devices: z.optional(z.array(deviceShape())),
        /** The drawing, with `--svg`. */
        svg: z.optional(z.string()),
      }),
  },
  examples: [
    ["nixgen show disks web", "as wide as the terminal"],
    ["nixgen show disks web --svg > web.svg", "a picture, light and dark as the page is"],
  ],
})

/** A device; each one stands before what is in it. */
const deviceShape = () =>
  z.strictObject({
    /** Its path in `disko.devices`: `disk.main.content`. */
    path: z.string(),
    /** The path of the device that it is in. */
    in: z.optional(z.string()),
    /** disko's type, or `partition`, `lvm_lv` … for what is a part of one. */
    kind: z.string(),
    name: z.string(),
    /** As it is written; `the rest` for all that is left. */
    size: z.optional(z.string()),
    mountPoint: z.optional(z.string()),
  })
