/** NG606: whom one deploys as becomes root, best without a password. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { isSettled, mayBeDefined } from "../settled.ts"
import { areUsersKnown, groupsOf, usersOf } from "./logins.ts"
import { isDeployedTo } from "./machine.ts"

/** What there is to say of NG606. */
export const explained: Explanation = {
  title: "Whom one deploys as becomes root without a password",
  why: "A deployment as another user than root activates the system by `sudo`. Members of wheel are asked for their password as long as `security.sudo.wheelNeedsPassword` is not false: it is given only with `--ask-sudo-password`, and other tools fail, which is a warning. A user who is no member, and has no rule, becomes root by nothing, which is an error.",
  mend: 'Set `security.sudo.wheelNeedsPassword` to false, give the user a rule in `security.sudo.extraRules`, or deploy as root. Where a password is what you want, say `--ask-sudo-password`, and `rules: { NG606: "off" }` in the fleet.',
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

export const passwordlessSudo: HostRule<"NG606"> = {
  code: "NG606",
  checkHost: (host) => (isDeployedTo(host) ? asked(host) : []),
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
  const found = keptFromRoot(host)
  if (found === undefined) return []
  return [{ place: host.place, path: ["deploy", "user"], host: host.name, ...found }]
}

/** What keeps the user from becoming root, or from becoming it unasked. */
function keptFromRoot(
  host: ModelHost,
): Pick<Finding, "message" | "detail" | "hint" | "severity"> | undefined {
  const { user } = host.deploy
  const groups = groupsOf(host, user)
  if (groups === undefined || rules.some((path) => mayBeDefined(host, ...path))) return undefined
  if (mayBeDefined(host, "users", "groups", "wheel")) return undefined
  if (isSettled(host, ["users", "users", user, "uid"], 0)) return undefined
  if (!groups.includes("wheel"))
    return {
      severity: "error",
      message: `${host.name} is deployed to as ${user}, who cannot become root`,
      detail: `${user} is not in the group wheel, and no rule of sudo is defined.`,
      hint: 'extraGroups: ["wheel"] for that user, or deploy as root',
    }
  const isAsked = (program: string) =>
    isSettled(host, ["security", program, "wheelNeedsPassword"], true, true)
  const isOther = mayBeDefined(host, "security", "sudo-rs", "enable")
  return isAsked("sudo") && (!isOther || isAsked("sudo-rs"))
    ? {
        severity: "warning",
        message: `${host.name} is deployed to as ${user}, who cannot become root without a password`,
        detail: "`security.sudo.wheelNeedsPassword` is not false.",
        hint: "deploy with --ask-sudo-password; or security: { sudo: { wheelNeedsPassword: false } }",
      }
    : undefined
}
