/** NG213: no two users or groups of a host have one number. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { duplicates } from "../fleet/duplicates.ts"
import type { Finding, HostRule } from "../rule.ts"
import { type Written, isSettled, membersOf, settled } from "../settled.ts"
import { groupsOfNixos, usersOfNixos } from "./known-ids.ts"

/** What there is to say of NG213. */
export const explained: Explanation = {
  title: "No two users or groups of a host have one number",
  why: "To the kernel a user is a number: two with the same one are one user, who owns what either owns. NixOS refuses it, unless `users.enforceIdUniqueness` is false.",
  mend: "Give one of them another number, or leave `uid` out: NixOS finds one that is free, and keeps it.",
  breaks: `config: {
  users: {
    users: {
      alice: { isNormalUser: true, uid: 1000 },
      bob: { isNormalUser: true, uid: 1000 },
    },
  },
},`,
  close: `config: {
  users: {
    users: {
      alice: { isNormalUser: true, uid: 1000 },
      bob: { isNormalUser: true, uid: 1001 },
    },
  },
},`,
}

/** What has numbers: their option, how they are called, and those that NixOS gives itself. */
const kinds = [
  { group: "users", option: "uid", noun: "user", own: usersOfNixos },
  { group: "groups", option: "gid", noun: "group", own: groupsOfNixos },
] as const

export const distinctIds: HostRule<"NG213"> = {
  code: "NG213",
  checkHost: (host) =>
    isSettled(host, ["users", "enforceIdUniqueness"], true, true)
      ? kinds.flatMap((kind) => doubled(host, kind))
      : [],
}

interface Numbered {
  readonly name: string
  readonly id: unknown
  readonly written?: Written
}

function doubled(host: ModelHost, { group, option, noun, own }: (typeof kinds)[number]) {
  const names = membersOf(host, "users", group) ?? []
  const written = names.flatMap((name): readonly Numbered[] => {
    const id = settled(host, "users", group, name, option)
    return typeof id?.value === "number" ? [{ name, id: id.value, written: id }] : []
  })
  const ownIds = [...own]
    .filter(([name]) => !names.includes(name))
    .map(([name, id]): Numbered => ({ name, id }))
  return duplicates([...ownIds, ...written], ({ id }) => String(id)).flatMap(
    ({ item, first }): readonly Finding[] =>
      item.written === undefined
        ? []
        : [
            {
              ...item.written.origin,
              host: host.name,
              message: `the ${noun} ${item.name} has the ${option} of ${first.name}, ${String(item.id)}`,
              hint: `give it another one, or leave ${option} out: NixOS finds one that is free`,
            },
          ],
  )
}
