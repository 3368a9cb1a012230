/** NG510: the owner and the group of a secret are on every host that uses it. */
import type { ModelHost } from "../../model/model.ts"
import type { HostSecret, HostSecretText } from "../../model/secrets.ts"
import { secretProject } from "../../model/secret-example.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { bringersOf, mayBeNamed } from "../../options/brought.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { nearest } from "../../problems/suggest.ts"
import type { Finding, HostRule } from "../rule.ts"
import { mayBeDefined, membersOf } from "../settled.ts"
import { groupsOfNixos, usersOfNixos } from "../system/known-ids.ts"
import { broughtTo } from "./sections.ts"

const using = (options: string) =>
  secretProject({
    "hosts/web.ts": `config: {
  users: { users: { app: { isSystemUser: true, group: "app" } }, groups: { app: {} } },
  services: { gitea: { database: { passwordFile: secret("db", { ${options} }).path } } },
}`,
  })

/** What there is to say of NG510. */
export const explained: Explanation = {
  title: "The owner and the group of a secret are on every host that uses it",
  why: "A file is given to a user by name. Where a host has no such user, sops-nix installs none of the host's secrets, and agenix leaves them to root. A user may come with what a host enables, such as nginx with `services.nextcloud`: nothing is said of one that does, on whatever condition, nor where a module of Nix or a service that is newer than the table of them may bring others.",
  mend: "Correct the name, enable the service that has the user, or define it in `users.users` or `users.groups`.",
  breaks: using('owner: "ap"'),
  close: using('owner: "app"'),
}

/** What a secret may be given to, and who is there of each on any machine. */
const kinds = [
  { option: "owner", noun: "user", group: "users", own: usersOfNixos },
  { option: "group", noun: "group", group: "groups", own: groupsOfNixos },
] as const

export const secretAccounts: HostRule<"NG510"> = {
  code: "NG510",
  checkHost: (host) => {
    const { secrets = [], texts = [] } = host.secrets ?? {}
    return [...secrets, ...texts].flatMap((each) => missingAccounts(each, host))
  },
}

function missingAccounts(
  { name, options, place }: HostSecret | HostSecretText,
  host: ModelHost,
): readonly Finding[] {
  return kinds.flatMap(({ option, noun, group, own }) => {
    const account = options[option]
    if (account === undefined || mayBeDefinedAs(account, group, host)) return []
    const brought = broughtTo(host, group)
    if (brought === undefined || mayBeNamed([...brought.own, ...brought.common], account)) return []
    const named = [...brought.own].filter((each) => !each.includes("*"))
    const there = [...(membersOf(host, "users", group) ?? []), ...named, ...own.keys()]
    const meant = nearest(account, there)
    const bringers = bringersOf(group, account)
    return [
      {
        place,
        path: [option],
        host: host.name,
        message: `${host.name} has no ${noun} ${account}, who is to have the secret "${name}"`,
        detail:
          "Where one of its secrets cannot be given to whom it belongs, sops-nix installs none.",
        hint:
          meant === undefined
            ? `${enablingOf(bringers, noun)}, or define users.${group}.${account}`
            : `did you mean "${meant}"?`,
      },
    ]
  })
}

function enablingOf([bringer]: readonly string[], noun: string): string {
  return bringer === undefined
    ? `enable the service that has the ${noun}`
    : `enable what has the ${noun}, such as ${bringer}`
}

/** Whether a host may define the user or group itself, or for one of its services. */
function mayBeDefinedAs(name: string, group: "users" | "groups", host: ModelHost): boolean {
  const others = group === "users" ? "extraUsers" : "extraGroups"
  const places = [
    ["users", group, name],
    ["users", others],
  ]
  if (places.some((path) => mayBeDefined(host, ...path))) return true
  // a group is mostly called as its user is
  if (group === "groups" && mayBeDefined(host, "users", "users", name)) return true
  const services = membersOf(host, "services")
  return services === undefined || services.some((service) => isOfService(name, service, host))
}

/** A service that is called nearly so, which may have such a user in another release, or that is told to be this user. */
function isOfService(name: string, service: string, host: ModelHost): boolean {
  if (service.startsWith(name) || name.startsWith(service)) return true
  return host.definitions("services", service).values.some(({ value }) => mentions(value, name))
}

function mentions(value: unknown, name: string): boolean {
  if (value === name) return true
  if (Array.isArray(value)) return value.some((each) => mentions(each, name))
  return isAttributeSet(value) && Object.values(value).some((each) => mentions(each, name))
}
