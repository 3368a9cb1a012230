/** NG211: a user is a person's or a service's, and has a group (NixOS, `users.users`). */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { elements, mayBeDefined, membersOf, settled } from "../settled.ts"
import { isOfNixos } from "./known-ids.ts"

/** What there is to say of NG211. */
export const explained: Explanation = {
  title: "A user is a person's or a service's, and has a group",
  why: "NixOS asks of each user that is defined for one of `isNormalUser` and `isSystemUser`, and for a group: a normal user is in `users`, a system user in none. Without them the configuration does not evaluate. Users that may be those of a NixOS service are left alone.",
  mend: "Write `isNormalUser: true` for a person, and `isSystemUser: true` with a `group` for a service.",
  breaks: `config: { users: { users: { alice: { extraGroups: ["wheel"] } } } },`,
  close: `config: { users: { users: { alice: { isNormalUser: true, extraGroups: ["wheel"] } } } },`,
}

export const userKinds: HostRule<"NG211"> = {
  code: "NG211",
  checkHost: (host) =>
    (membersOf(host, "users", "users") ?? [])
      .filter((name) => !isOfNixos(name))
      .flatMap((name) => unkind(host, name)),
}

function unkind(host: ModelHost, name: string): readonly Finding[] {
  const at = ["users", "users", name] as const
  const of = (option: string) => settled(host, ...at, option)
  const [normal, system, uid, group] = [
    of("isNormalUser"),
    of("isSystemUser"),
    of("uid"),
    of("group"),
  ]
  if (!normal || !system || !uid || !group) return []
  const isSystem = system.value === true || (typeof uid.value === "number" && uid.value < 1000)
  const told = { ...(normal.value === true ? normal : system).origin, host: host.name }
  if (normal.value === true && isSystem)
    return [
      {
        ...told,
        message: `${name} is a normal user and a system user`,
        detail: "A user with a uid below 1000 is a system user as well.",
        hint: "leave one of isNormalUser and isSystemUser out; a normal user's uid is 1000 or more",
      },
    ]
  const place = { place: placeOf(host, at), path: ["config", ...at], host: host.name }
  if (normal.value === true && group.value === "")
    return [
      { ...place, message: `${name} has no group`, hint: "leave `group` out: it is users then" },
    ]
  if (normal.value === true || isService(host, name)) return []
  if (system.value === true)
    return group.value === undefined || group.value === ""
      ? [
          {
            ...place,
            message: `the system user ${name} has no group`,
            hint: `add group: "${name}" to it, and users: { groups: { ${JSON.stringify(name)}: {} } }`,
          },
        ]
      : []
  return !isSystem && (isPerson(host, at) || isOfNobody(host, name))
    ? [
        {
          ...place,
          message: `${name} is neither a normal user nor a system user`,
          detail: "NixOS takes exactly one of them.",
          hint: "add isNormalUser: true to it",
        },
      ]
    : []
}

/** Where the user is defined. */
function placeOf(host: ModelHost, at: readonly string[]) {
  return host.definitions(...at).values[0]?.origin.place ?? host.place
}

/** Whether a service of NixOS may have the user: many have one whose name theirs begins with. */
function isService(host: ModelHost, name: string): boolean {
  const services = membersOf(host, "services")
  return (
    services === undefined ||
    services.some((service) => service.startsWith(name)) ||
    ["programs", "virtualisation"].some((group) => mayBeDefined(host, group, name))
  )
}

/** Whether a user has what only people have. */
function isPerson(host: ModelHost, at: readonly string[]): boolean {
  const groups = elements(host, ...at, "extraGroups") ?? []
  const home = settled(host, ...at, "home")?.value
  return (
    groups.some(({ value }) => value === "wheel") ||
    (typeof home === "string" && home.startsWith("/home/")) ||
    passwords.some((option) => settled(host, ...at, option)?.value !== undefined)
  )
}

const passwords = [
  "password",
  "initialPassword",
  "hashedPassword",
  "hashedPasswordFile",
  "initialHashedPassword",
]

/** Whether a user has a shell or a number, and nothing that the host defines brings users of other names along. */
function isOfNobody(host: ModelHost, name: string): boolean {
  if (ofNixos.test(name) || mayBeDefined(host, "virtualisation")) return false
  const own = new Set(host.services.map(({ path }) => path[1]))
  const services = membersOf(host, "services") ?? ["unknown"]
  return (
    services.every((service) => withoutUsers.has(service) || own.has(service)) &&
    ["shell", "uid"].some((option) => mayBeDefined(host, "users", "users", name, option))
  )
}

/** Services of NixOS that have no users, but for those whose names say so. */
const withoutUsers: ReadonlySet<string> = new Set([
  "fail2ban",
  "fstrim",
  "journald",
  "logind",
  "openssh",
  "resolved",
  "timesyncd",
])

/** Users that NixOS has for parts of itself. */
const ofNixos =
  /^(?:acme|avahi|colord|dhcpcd|geoclue|gdm|greeter|lightdm|msr|nix-ssh|nixbld|nm-|nscd|openvpn|pcscd|polkituser|pulse|rtkit|sddm|sshd|systemd-|tss|usbmux|wpa_supplicant)/
