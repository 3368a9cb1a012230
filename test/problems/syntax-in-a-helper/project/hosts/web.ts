import { defineHost } from "nixgen"
import { user } from "../shared/users.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { users: { users: { a: user() } } },
})
