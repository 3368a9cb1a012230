import { defineService, mkForce } from "nixgen"
import * as z from "zod"

export const owner = defineService({
  name: "owner",
  parameters: z.object({ title: z.string() }),
  config: ({ title }) => ({
    users: { users: { root: { description: mkForce(title) } } },
  }),
})
