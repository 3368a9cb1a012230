/** NG606: whom one deploys as becomes root without a password. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, Rule } from "../rule.ts"
import { isSettled, mayBeDefined } from "../settled.ts"
import { areUsersKnown, groupsOf, usersOf } from "./logins.ts"
import { deployedHosts } from "./machine.ts"

/** What there is to say of NG606. */
export const explained: Explanation = {
  title: "Whom one deploys as becomes root without a password",
  why: "A deployment as another user than root activates the system by `sudo`, and nobody is there to type a password: update.sh fails, and so do other tools. Members of wheel are asked for theirs as long as `security.sudo.wheelNeedsPassword` is not false.",
  mend: "Set `security.sudo.wheelNeedsPassword` to false, give the user a rule in `security.sudo.extraRules`, or deploy as root.",
  breaks: `deploy: { targetHost: "192.0.2.1", user: "admin" },
config: {
  nix: { settings: { "trusted-users": ["admin"] } },
  users: {
    users: {
      admin: {
        isNormalUser: true,
        extraGroups: ["wheel"],
        openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAA admin"] } },
      },
    },
  },
  services: { openssh: { enable: true } },
},`,
  close: `deploy: { targetHost: "192.0.2.1", user: "admin" },
config: {
  nix: { settings: { "trusted-users": ["admin"] } },
  users: {
    users: {
      admin: {
        isNormalUser: true,
        extraGroups: ["wheel"],
        openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAA admin"] } },
      },
    },
  },
  security: { sudo: { wheelNeedsPassword: false } },
  services: { openssh: { enable: true } },
},`,
}

export const passwordlessSudo: Rule<"NG606"> = {
  code: "NG606",
  check: (model) => deployedHosts(model).flatMap(asked),
}

/** What may let somebody become root without a password. */
const rules: readonly (readonly string[])[] = [
  ...["sudo", "sudo-rs"].flatMap((program) =>
    ["extraRules", "extraConfig", "configFile"].map((name) => ["security", program, name]),
  ),
  ["security", "pam"],
  ["security", "polkit", "extraConfig"],
]

function asked(host: ModelHost): readonly Finding[] {
  const { user } = host.deploy
  if (user === "root" || !areUsersKnown(host) || !usersOf(host).includes(user)) return []
  const why = reason(host)
  if (why === undefined) return []
  return [
    {
      place: host.place,
      path: ["deploy", "user"],
      host: host.name,
      message: `${host.name} is deployed to as ${user}, who cannot become root without a password`,
      detail: why,
      hint: "security: { sudo: { wheelNeedsPassword: false } }, or deploy as root",
    },
  ]
}

function reason(host: ModelHost): string | undefined {
  const { user } = host.deploy
  const groups = groupsOf(host, user)
  if (groups === undefined || rules.some((path) => mayBeDefined(host, ...path))) return undefined
  if (mayBeDefined(host, "users", "groups", "wheel")) return undefined
  if (isSettled(host, ["users", "users", user, "uid"], 0)) return undefined
  if (!groups.includes("wheel"))
    return `${user} is not in the group wheel, and no rule of sudo is defined.`
  const isAsked = (program: string) =>
    isSettled(host, ["security", program, "wheelNeedsPassword"], true, true)
  const isOther = mayBeDefined(host, "security", "sudo-rs", "enable")
  return isAsked("sudo") && (!isOther || isAsked("sudo-rs"))
    ? "`security.sudo.wheelNeedsPassword` is not false."
    : undefined
}
