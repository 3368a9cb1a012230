/** Who can log in to a host by ssh, as far as it is known that somebody cannot (sshd_config(5)). */
import type { ModelHost } from "../../model/model.ts"
import { elements, isSettled, mayBeDefined, membersOf, settled } from "../settled.ts"

type Path = readonly string[]

const openssh = ["services", "openssh"] as const
const settings = [...openssh, "settings"] as const

/** Whether a host runs an ssh server; `undefined` where that is not known. */
export function runsSshd(host: ModelHost): boolean | undefined {
  const enable = settled(host, ...openssh, "enable")
  const others: readonly Path[] = [
    ["services", "sshd", "enable"],
    ["nix", "sshServe", "enable"],
    ["services", "sourcehut", "enable"],
  ]
  if (enable === undefined) return undefined
  if (typeof enable.value === "boolean") return enable.value
  return others.some((path) => mayBeDefined(host, ...path)) ? undefined : false
}

/** What lets people in by itself. */
const otherWays = ["teleport", "dropbear", "cockpit", "netbird"] as const

/** Whether there may be another way in than an ssh server; Tailscale may have one of its own. */
export function hasOtherWay(host: ModelHost): boolean {
  return ["tailscale", ...otherWays].some((name) => mayRun(host, name))
}

/** Whether somebody may get in by no key and no password that sshd knows. */
export function hasOtherLogin(host: ModelHost): boolean {
  return (
    otherWays.some((name) => mayRun(host, name)) || (mayRun(host, "tailscale") && mayServeSsh(host))
  )
}

function mayRun(host: ModelHost, service: string): boolean {
  const path = ["services", service, "enable"]
  return mayBeDefined(host, ...path) && !isSettled(host, path, false)
}

function mayServeSsh(host: ModelHost): boolean {
  return ["extraUpFlags", "extraSetFlags"].some((name) => {
    const flags = elements(host, "services", "tailscale", name)
    return flags === undefined || flags.some(({ value }) => String(value).startsWith("--ssh"))
  })
}

/** What may give keys to users from elsewhere, or users whom no definition names. */
const elsewhere: readonly Path[] = [
  [...openssh, "authorizedKeysFiles"],
  [...openssh, "authorizedKeysCommand"],
  [...openssh, "extraConfig"],
  ...["AuthorizedKeysFile", "AuthorizedKeysCommand", "TrustedUserCAKeys"].map((name) => [
    ...settings,
    name,
  ]),
  ["users", "extraUsers"],
  ["users", "ldap"],
  ["users", "mysql"],
  ["services", "sssd"],
  ["services", "kanidm"],
  ["services", "userborn", "static"],
  ["security", "googleOsLogin"],
]

/** Whether all users of a host, and all their keys, stand in its definitions. */
export function areUsersKnown(host: ModelHost): boolean {
  return (
    membersOf(host, "users", "users") !== undefined &&
    !elsewhere.some((path) => mayBeDefined(host, ...path))
  )
}

/** The names of the users that a host's definitions have. */
export function usersOf(host: ModelHost): readonly string[] {
  return membersOf(host, "users", "users") ?? []
}

/** Whether it is known of a user that nothing lets them in by ssh. */
export function isLockedOut(host: ModelHost, user: string): boolean {
  return !mayHaveKey(host, user) && !mayUsePassword(host, user)
}

function mayHaveKey(host: ModelHost, user: string): boolean {
  if (user === "root" && isRootRefused(host)) return false
  return ["keys", "keyFiles"].some((name) => {
    const found = elements(host, "users", "users", user, "openssh", "authorizedKeys", name)
    return found === undefined || found.length > 0
  })
}

/** Whether the ssh server lets nobody in as root. */
export function isRootRefused(host: ModelHost): boolean {
  return isSettled(host, [...settings, "PermitRootLogin"], "no")
}

const passwords = [
  "password",
  "hashedPassword",
  "initialPassword",
  "initialHashedPassword",
  "passwordFile",
  "hashedPasswordFile",
] as const

function mayUsePassword(host: ModelHost, user: string): boolean {
  if (arePasswordsRefused(host)) return false
  const root = [...settings, "PermitRootLogin"]
  const older = mayBeDefined(host, ...openssh, "permitRootLogin")
  const isOnlyByKey = !older && isSettledOther(host, root, "yes", "prohibit-password")
  if (user === "root" && isOnlyByKey) return false
  return passwords.some((name) => {
    const path = ["users", "users", user, name]
    return mayBeDefined(host, ...path) && !isLock(settled(host, ...path)?.value)
  })
}

/** Whether it is known that an option has another value. */
function isSettledOther(host: ModelHost, path: Path, value: unknown, byDefault: unknown): boolean {
  const found = settled(host, ...path)
  return found !== undefined && (found.value ?? byDefault) !== value
}

/** What stands in the place of a password's hash where there is none (shadow(5)). */
function isLock(value: unknown): boolean {
  return value === null || (typeof value === "string" && /^[!*]/.test(value))
}

/** Whether the ssh server takes no passwords at all. */
export function arePasswordsRefused(host: ModelHost): boolean {
  const older = ["passwordAuthentication", "kbdInteractiveAuthentication"]
  return (
    ["PasswordAuthentication", "KbdInteractiveAuthentication"].every((name) =>
      isSettled(host, [...settings, name], false),
    ) && !older.some((name) => mayBeDefined(host, ...openssh, name))
  )
}

/** The groups of a user beside those that nobody can know of; none where they are not known. */
export function groupsOf(host: ModelHost, user: string): readonly string[] | undefined {
  const extra = elements(host, "users", "users", user, "extraGroups")
  const group = settled(host, "users", "users", user, "group")
  if (extra === undefined || group === undefined) return undefined
  return [...extra, group].flatMap(({ value }) => (typeof value === "string" ? [value] : []))
}

/** Root, whom one deploys as, and who may become root by `sudo`; none where that is not known. */
export function administratorsOf(host: ModelHost): readonly string[] | undefined {
  if (mayBeDefined(host, "users", "groups", "wheel")) return undefined
  const users = usersOf(host).map((name) => ({ name, groups: groupsOf(host, name) }))
  if (users.some(({ groups }) => groups === undefined)) return undefined
  const sudoers = users.filter(({ groups }) => groups?.includes("wheel"))
  return [...new Set(["root", host.deploy.user, ...sudoers.map(({ name }) => name)])]
}
