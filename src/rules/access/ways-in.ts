/** NG601: somebody can log in to a host once it is installed. */
import type { ModelHost } from "../../model/model.ts"
import { enumerate } from "../../problems/enumerate.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import {
  administratorsOf,
  arePasswordsRefused,
  areUsersKnown,
  hasOtherLogin,
  isLockedOut,
  runsSshd,
} from "./logins.ts"
import { isDeployedTo, isDescribed } from "./machine.ts"

/** What there is to say of NG601. */
export const explained: Explanation = {
  title: "Somebody can log in to a host once it is installed",
  why: 'A fresh machine has no keys and no passwords but those of its definitions. Where neither root nor the user of `deploy` nor anyone in the group wheel has a key, or a password that the ssh server takes, nobody gets in any more. Root\'s password is taken only with `PermitRootLogin: "yes"`.',
  mend: "Give whoever administers the machine a key: `users.users.NAME.openssh.authorizedKeys.keys`.",
  breaks: `deploy: { targetHost: "192.0.2.1" },
config: {
  services: { openssh: { enable: true } },
  users: { users: { admin: { isNormalUser: true, extraGroups: ["wheel"] } } },
},`,
  close: `deploy: { targetHost: "192.0.2.1" },
config: {
  services: { openssh: { enable: true } },
  users: {
    users: {
      admin: { isNormalUser: true, extraGroups: ["wheel"] },
      root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAA admin"] } } },
    },
  },
},`,
}

export const waysIn: HostRule<"NG601"> = {
  code: "NG601",
  checkHost: (host) => (isDeployedTo(host) && isShut(host) ? [shut(host)] : []),
}

/** Whether nobody can log in who could administer a host; what is on its disk already is not known. */
export function isShut(host: ModelHost): boolean {
  if (host.deploy.installed === true || runsSshd(host) !== true || hasOtherLogin(host)) return false
  if (!isDescribed(host) || !areUsersKnown(host)) return false
  return administratorsOf(host)?.every((user) => isLockedOut(host, user)) === true
}

function shut(host: ModelHost): Finding {
  const names = enumerate(administratorsOf(host) ?? [])
  return {
    place: host.place,
    path: ["deploy"],
    host: host.name,
    message: `nobody can log in to ${host.name} once it is installed`,
    detail: arePasswordsRefused(host)
      ? `Its ssh server takes no passwords, and no key is given to ${names}.`
      : `No key is given to ${names}, nor a password that its ssh server takes.`,
    hint: "users: { users: { root: { openssh: { authorizedKeys: { keys: […] } } } } }",
  }
}
