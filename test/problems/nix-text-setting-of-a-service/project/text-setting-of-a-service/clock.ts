import { config, defineService, mkForce } from "nixgen"
import * as z from "zod"

export const clock = defineService({
  name: "clock",
  parameters: z.object({ zone: z.string() }),
  config: ({ zone }) => ({
    time: { timeZone: mkForce(zone) },
  }),
})
