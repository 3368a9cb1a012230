import { config, defineHost } from "nixgen"
import { editor } from "../package-of-a-service-that-is-not-free/editor.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  services: [editor()],
  config: {
    nixpkgs: { config: { allowUnfree: false } },
  },
})
