import { defineHost, mkMerge } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: mkMerge([
    { networking: { domain: "example.org" } },
    { networking: { serach: ["example.org"] } as never },
  ]),
})
