/** NG212: the group of a normal user is one that there is. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { mayBeDefined, membersOf, settled } from "../settled.ts"
import { groupsOfNixos } from "./known-ids.ts"

/** What there is to say of NG212. */
export const explained: Explanation = {
  title: "The group of a normal user is one that there is",
  why: "NixOS makes a user, and no group of the same name: a user whose `group` nobody defines is refused. Groups that may be those of a service are left alone; the rule tells of a user's own.",
  mend: "Define the group in `users.groups`, or leave `group` out: a normal user is in `users` then.",
  breaks: `config: { users: { users: { alice: { isNormalUser: true, group: "alice" } } } },`,
  close: `config: {
  users: { users: { alice: { isNormalUser: true, group: "alice" } }, groups: { alice: {} } },
},`,
}

export const userGroups: HostRule<"NG212"> = {
  code: "NG212",
  checkHost: (host) =>
    (membersOf(host, "users", "users") ?? []).flatMap((name) => groupless(host, name)),
}

function groupless(host: ModelHost, name: string): readonly Finding[] {
  const normal = settled(host, "users", "users", name, "isNormalUser")
  const group = settled(host, "users", "users", name, "group")
  if (normal?.value !== true || group?.value !== name || groupsOfNixos.has(name)) return []
  const mayBeThere = [
    ["users", "groups", name],
    ["users", "extraGroups"],
    ["services", name],
  ]
  if (mayBeThere.some((path) => mayBeDefined(host, ...path))) return []
  return [
    {
      ...group.origin,
      host: host.name,
      message: `${name} is in the group "${name}", which nobody defines`,
      hint: `add users: { groups: { ${JSON.stringify(name)}: {} } }, or leave \`group\` out`,
    },
  ]
}
