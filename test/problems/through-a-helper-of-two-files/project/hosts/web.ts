import { defineHost } from "nixgen"
import { normalUser } from "../shared/users.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { users: { users: { alice: normalUser("/bin/sh") as never } } },
})
