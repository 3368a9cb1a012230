/** NG607: a host takes what the one who deploys has built. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { elements, isSettled, mayBeDefined } from "../settled.ts"
import { areUsersKnown, groupsOf, usersOf } from "./logins.ts"
import { isDeployedTo } from "./machine.ts"

/** What there is to say of NG607. */
export const explained: Explanation = {
  title: "A host takes what the one who deploys has built",
  why: 'What is built elsewhere and copied to a machine has no signature that the machine knows, and its Nix takes that from trusted users alone: root where nothing is said. It fails with "lacks a signature by a trusted key". With `buildOn: "remote"` nothing of the kind is copied.',
  mend: "Name the user, or a group of theirs such as `@wheel`, in `nix.settings.trusted-users`.",
  breaks: `deploy: { targetHost: "192.0.2.1", user: "admin" },
config: {
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
  close: `deploy: { targetHost: "192.0.2.1", user: "admin" },
config: {
  nix: { settings: { "trusted-users": ["@wheel"] } },
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

export const trustedUsers: HostRule<"NG607"> = {
  code: "NG607",
  checkHost: (host) => (isDeployedTo(host) && isDistrusted(host) ? [distrusted(host)] : []),
}

/** What may make a host take what is built elsewhere. */
const others: readonly (readonly string[])[] = [
  ["nix", "extraOptions"],
  ["nix", "trustedUsers"],
  ["nix", "settings", "trusted-public-keys"],
  ["nix", "settings", "extra-trusted-public-keys"],
  ["nix", "settings", "extra-trusted-users"],
  ["nix", "settings", "require-sigs"],
  ["nix", "sshServe"],
]

function isDistrusted(host: ModelHost): boolean {
  const { user, buildOn } = host.deploy
  if (user === "root" || buildOn === "remote" || !areUsersKnown(host)) return false
  const groups = groupsOf(host, user)
  const trusted = elements(host, "nix", "settings", "trusted-users")
  if (!usersOf(host).includes(user) || groups === undefined || trusted === undefined) return false
  if (!isSettled(host, ["nix", "enable"], true, true)) return false
  if (others.some((path) => mayBeDefined(host, ...path))) return false
  const names = new Set(["*", user, "@users", ...groups.map((group) => `@${group}`)])
  return !trusted
    .flatMap(({ value }) => String(value).split(/\s+/))
    .some(
      (name) =>
        names.has(name) ||
        (name.startsWith("@") && mayBeDefined(host, "users", "groups", name.slice(1))),
    )
}

function distrusted({ name, place, deploy: { user } }: ModelHost): Finding {
  return {
    place,
    path: ["deploy", "user"],
    host: name,
    message: `${name} takes nothing that ${user} has built elsewhere`,
    detail: `Its Nix does not trust ${user}, as whom it is deployed to.`,
    hint: `nix: { settings: { "trusted-users": ["root", "${user}"] } }, or deploy: { buildOn: "remote" }`,
  }
}
