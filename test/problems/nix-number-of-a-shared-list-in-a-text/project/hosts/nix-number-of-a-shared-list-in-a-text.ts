import { defineHost, nix, str } from "nixgen"

const names = ["www", nix`builtins.add 1 1`]

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    services: {
      unbound: {
        enable: true,
        settings: { server: { "local-data": names.map((name) => str`${name}.example.org`) } },
      },
    },
  },
})
