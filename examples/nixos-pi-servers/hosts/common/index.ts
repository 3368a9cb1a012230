export { base } from "./base.ts"
export { network } from "./network.ts"
export { ssh } from "./ssh.ts"
export { users } from "./users.ts"
