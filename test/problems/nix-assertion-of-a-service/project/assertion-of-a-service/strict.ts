import { config, defineService, nix } from "nixgen"
import * as z from "zod"

export const strict = defineService({
  name: "strict",
  parameters: z.object({ level: z.int() }),
  config: ({ level }) => ({
    assertions: [
      { assertion: nix`${level} < 3`, message: "fleet.services.strict.level is below 3" },
    ],
  }),
})
