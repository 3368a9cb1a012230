import { config, defineHost, nixModule } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [nixModule("../conflict-in-a-submodule/root.nix")],
  config: {
    users: { users: { root: { description: "admin" } } },
  },
})
