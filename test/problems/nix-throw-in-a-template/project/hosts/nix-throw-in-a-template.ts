import { config, defineHost, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: {
      domain: nix`
        if true
        then throw "no domain for this one"
        else "x"
      `,
    },
  },
})
