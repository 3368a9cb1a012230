/** Name servers that are no address: a resolver would have to ask one for the way to it. */
import { isIP, isIPv4, isIPv6 } from "node:net"
import type { ModelHost } from "../../model/model.ts"
import type { Finding } from "../rule.ts"
import { elements } from "../settled.ts"
import { ownOrigin } from "./links.ts"

/** What stands in the list of name servers of a host, and is the address of none. */
export function untrueNameServers(host: ModelHost): readonly Finding[] {
  return (elements(host, "networking", "nameservers") ?? []).flatMap(({ value, origin }) => {
    if (typeof value !== "string" || areNameServers(value)) return []
    return [
      {
        ...ownOrigin(host, origin, value),
        host: host.name,
        message: `a name server is ${JSON.stringify(value)}, which is no address`,
        hint: 'write one such as "192.0.2.7", or "192.0.2.7#dns.example.org" where systemd-resolved checks its name',
      },
    ]
  })
}

/** NixOS puts blanks between them, so that several in one text are several. A word alone stands for one, as in tests. */
function areNameServers(text: string): boolean {
  return text.split(/\s+/).every((each) => !/[.:]/.test(each) || isNameServer(each))
}

/** resolved.conf(5), "DNS=": an address, its port, its interface and its name. */
function isNameServer(text: string): boolean {
  const [, server = ""] = /^(\[.*\][:\d]*|[^%#]*)(?:%[^#]+)?(?:#.+)?$/.exec(text) ?? []
  const [, bracketed] = /^\[(.*)\](?::\d+)?$/.exec(server) ?? []
  if (bracketed !== undefined) return isIPv6(bracketed)
  return isIP(server) !== 0 || isIPv4(server.replace(/:\d+$/, ""))
}
