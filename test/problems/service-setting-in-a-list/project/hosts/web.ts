import { defineHost } from "nixgen"
import { app } from "../services/app.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [
    app({ paths: ["/a", 5 as never] }),
  ],
})
