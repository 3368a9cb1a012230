import { config, defineService } from "nixgen"
import * as z from "zod"

export const shell = defineService({
  name: "shell",
  parameters: z.object({ port: z.int() }),
  config: ({ port }) => ({
    services: { openssh: { ports: [port] } },
  }),
})
