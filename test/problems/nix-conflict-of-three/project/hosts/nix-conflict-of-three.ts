import { config, defineHost, nixModule } from "nixgen"
import { two } from "../conflict-of-three/two.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [two, nixModule("../conflict-of-three/three.nix")],
  config: {
    networking: { domain: "one.example" },
  },
})
