/** `nixgen report` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import { fleetFlag, namesShape, problemsShape } from "./shared.ts"

/** Writes a page about the fleet. */
export const reportCommand = defineCommand({
  name: "report",
  group: "write",
  summary: "write a page about the fleet: machines, disks, who refers to whom, network, warnings",
  flags: {
    fleet: fleetFlag,
    out: flag.file("<file>", "the file to write; `report.html`, where it is not given"),
    open: flag.boolean("open it in the browser"),
  },
  json: {
    summary: "tell the file and its hosts as JSON on standard output",
    shape: () =>
      z.strictObject({
        problems: problemsShape(),
        file: z.string(),
        hosts: namesShape(),
      }),
  },
  examples: [
    ["nixgen report --open", "look at the fleet"],
    ["nixgen report --fleet office --out public/index.html", "one fleet, for a site"],
  ],
})
