import { defineService, nix } from "nixgen"
import * as z from "zod"

export const figures = defineService({
  name: "figures",
  description: "figures of the machine",
  parameters: z.object({
    kinds: z
      .array(z.string())
      .default(["one", nix`builtins.add 1 1` as unknown as string])
      .describe("What is measured."),
  }),
  config: ({ kinds }) => ({
    networking: { search: kinds },
  }),
})
