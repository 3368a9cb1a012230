import { defineDiskLayout } from "nixgen"
import * as z from "zod"
export const mirrored = defineDiskLayout({
  name: "mirrored",
  parameters: z.object({ first: z.string(), second: z.string() }),
  devices: ({ first, second }) => ({
    disk: {
      first: {
        type: "disk",
        device: first,
        content: {
          type: "gpt",
          partitions: {
            root: {
              size: "100%",
              content: { type: "filesystem", format: "ext4", mountpoint: "/" },
            },
          },
        },
      },
      second: { type: "disk", device: second },
    },
  }),
})
