/** `nixgen add` */
import { defineCommand } from "../command-line/definition.ts"
import { argument } from "../command-line/parameter.ts"
import { fleetFlag, writtenShape } from "./shared.ts"

/** Adds a part to a fleet. */
export const addCommand = defineCommand({
  name: "add",
  summary: "add a host, disk layout or service to the fleet",
  arguments: {
    kind: argument.choice(["host", "disk-layout", "service"], "what to add"),
    name: argument.text("its name, which is also the name of its file"),
  },
  flags: { fleet: fleetFlag },
  json: { summary: "tell what was written as JSON on standard output", shape: writtenShape },
  examples: [["nixgen add host web-2", "a host that resembles the first one"]],
})
