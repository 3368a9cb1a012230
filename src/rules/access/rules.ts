/** Every rule about getting into hosts, in the order of their codes. A new rule is a line here. */
import { deployPort } from "./deploy-port.ts"
import { deployUser } from "./deploy-user.ts"
import { deployRsHosts } from "./deploy-rs-hosts.ts"
import { foreignBuilds } from "./foreign-builds.ts"
import { openSshPort } from "./open-ssh-port.ts"
import { placeholderKeys } from "./placeholder-keys.ts"
import { signedCaches } from "./signed-caches.ts"
import { sshServer } from "./ssh-server.ts"
import { passwordlessSudo } from "./sudo.ts"
import { trustedUsers } from "./trusted-users.ts"
import { waysIn } from "./ways-in.ts"
import { wholeKeys } from "./whole-keys.ts"

/** The rules about ways in and deployments. */
export const accessRules = [
  sshServer,
  waysIn,
  deployUser,
  placeholderKeys,
  openSshPort,
  deployPort,
  passwordlessSudo,
  trustedUsers,
  foreignBuilds,
  signedCaches,
  deployRsHosts,
  wholeKeys,
] as const
