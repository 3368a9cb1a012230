import { defineHost } from "nixgen"
import { app } from "../services/app.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [
    app({ port: "8080" as never }),
  ],
})
