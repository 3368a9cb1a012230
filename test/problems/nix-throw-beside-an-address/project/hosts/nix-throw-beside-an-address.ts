import { defineHost, inventory, nix, str } from "nixgen"

const name = "nix-throw-beside-an-address"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  inventory: { address: "10.0.0.1" },
  config: {
    environment: {
      etc: {
        names: {
          text: [nix`throw "no such name"`, "web"]
            .map((each) => str`${inventory[name].address} ${each}`)
            .reduce((one, other) => str`${one}\n${other}`),
        },
      },
    },
  },
})
