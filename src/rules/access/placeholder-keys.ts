/** NG603: no key is the placeholder that `init` writes. */
import { mark } from "../../fleet/placeholder.ts"
import type { ModelHost } from "../../model/model.ts"
import { enumerate } from "../../problems/enumerate.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { elements } from "../settled.ts"
import { usersOf } from "./logins.ts"
import { isUnfinished } from "./machine.ts"

/** What there is to say of NG603. */
export const explained: Explanation = {
  title: "No key is the placeholder that `init` writes",
  why: "`nixgen init` writes a key that lets nobody in, since only you know yours: a machine that is installed with it is closed for good, and deploy.sh refuses that. Nothing is said as long as the host's disk is a placeholder as well.",
  mend: "Write your public key in its place, as in ~/.ssh/*.pub.",
  breaks: `config: {
  users: {
    users: {
      root: {
        openssh: {
          authorizedKeys: { keys: ["ssh-ed25519 REPLACE-ME-WITH-YOUR-PUBLIC-KEY you@example.org"] },
        },
      },
    },
  },
},`,
  close: `config: {
  users: {
    users: {
      root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAA you@example.org"] } } },
    },
  },
},`,
}

export const placeholderKeys: HostRule<"NG603"> = {
  code: "NG603",
  checkHost: (host) => (isUnfinished(host) ? [] : placeholders(host)),
}

/** One for all users of a host that have the key: it is one line to mend. */
function placeholders(host: ModelHost): readonly Finding[] {
  const found = usersOf(host).flatMap((user) => {
    const keys = elements(host, "users", "users", user, "openssh", "authorizedKeys", "keys") ?? []
    const marked = keys.filter(({ value }) => typeof value === "string" && value.includes(mark))
    return marked.map(({ origin }) => ({ user, origin }))
  })
  const [first] = found
  if (first === undefined) return []
  const users = enumerate([...new Set(found.map(({ user }) => user))])
  return [
    {
      ...first.origin,
      alsoAt: found.map(({ origin }) => origin),
      host: host.name,
      message: `the key of ${users} is still the placeholder that init wrote`,
      detail: `${host.name} would let nobody in by it.`,
      hint: "write your own public key there, as in ~/.ssh/*.pub",
    },
  ]
}
