/** NG602: whom one deploys as can log in. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { elements, mayBeDefined, settled } from "../settled.ts"
import {
  areUsersKnown,
  hasOtherLogin,
  isLockedOut,
  isRootRefused,
  runsSshd,
  usersOf,
} from "./logins.ts"
import { isDeployedTo, isDescribed } from "./machine.ts"
import { isShut } from "./ways-in.ts"

/** What there is to say of NG602. */
export const explained: Explanation = {
  title: "Whom one deploys as can log in",
  why: "After the installation every deployment logs in as `deploy.user`, which is root where it is not given. A user that the machine does not have, whom its ssh server refuses, or who has neither a key nor a password there, cannot.",
  mend: "Give that user a key, or deploy as one who has.",
  breaks: `deploy: { targetHost: "192.0.2.1" },
config: {
  services: { openssh: { enable: true, settings: { PermitRootLogin: "no" } } },
  users: {
    users: {
      admin: {
        isNormalUser: true,
        extraGroups: ["wheel"],
        openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAA admin"] } },
      },
    },
  },
},`,
  close: `deploy: { targetHost: "192.0.2.1", user: "admin" },
config: {
  services: { openssh: { enable: true, settings: { PermitRootLogin: "no" } } },
  nix: { settings: { "trusted-users": ["root", "admin"] } },
  security: { sudo: { wheelNeedsPassword: false } },
  users: {
    users: {
      admin: {
        isNormalUser: true,
        extraGroups: ["wheel"],
        openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAA admin"] } },
      },
    },
  },
},`,
}

export const deployUser: HostRule<"NG602"> = {
  code: "NG602",
  checkHost: (host) => {
    const isOpen = isDeployedTo(host) && runsSshd(host) === true
    const why = isOpen && !hasOtherLogin(host) && !isShut(host) ? refusal(host) : undefined
    return why === undefined ? [] : [finding(host, why)]
  },
}

function refusal(host: ModelHost): string | undefined {
  const { user, installed } = host.deploy
  if (
    user === "root" &&
    isRootRefused(host) &&
    !mayBeDefined(host, "services", "openssh", "extraConfig")
  )
    return 'Its ssh server has `PermitRootLogin: "no"`.'
  if (isUnlisted(host)) return "It is none of those that `AllowUsers` names."
  if (installed === true || !isDescribed(host) || !areUsersKnown(host)) return undefined
  if (user !== "root" && !usersOf(host).includes(user)) return `No user "${user}" is defined.`
  return isLockedOut(host, user) ? "It has neither a key nor a password that is taken." : undefined
}

/** Whether the ssh server lets only others in: a name, for some with the address that they come from. */
function isUnlisted(host: ModelHost): boolean {
  const path = ["services", "openssh", "settings", "AllowUsers"]
  const allowed = elements(host, ...path)
  if (allowed === undefined || allowed.length === 0) return false
  if (settled(host, ...path)?.value === null) return false
  return !allowed.some(
    ({ value }) =>
      typeof value !== "string" || /[*?!]/.test(value) || value.split("@")[0] === host.deploy.user,
  )
}

function finding({ name, place, deploy }: ModelHost, detail: string): Finding {
  return {
    place,
    path: ["deploy", "user"],
    host: name,
    message: `${name} is deployed to as ${deploy.user}, who cannot log in there`,
    detail,
    hint: "give that user a key in users.users, or name one in deploy.user who has",
  }
}
