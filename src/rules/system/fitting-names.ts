/** NG224: names are such as what is named takes: passwd(5), hosts(5), systemd.unit(5), and interfaces of Linux. */
import { isIP } from "node:net"
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { unitSets } from "./unit-names.ts"

/** What there is to say of NG224. */
export const explained: Explanation = {
  title: "A name is one that what is named takes",
  why: "NixOS makes of a name what it is meant for, whatever is in it. A colon ends a user's name in /etc/passwd, and Nix refuses the system; Linux takes no interface of more than 15 characters, and the bridge, the VLAN or the tunnel is not there; systemd loads no unit with a space or a slash in its name; and in /etc/hosts, a line that does not begin with an address is passed over without a word.",
  mend: "Take another name. In `networking.hosts`, an address is the name, and the names that it has are the list.",
  breaks: 'config: { networking: { hosts: { "nas.example.org": ["192.0.2.7"] } } },',
  close: 'config: { networking: { hosts: { "192.0.2.7": ["nas.example.org"] } } },',
}

/** Sets whose members have names of a kind, what keeps a name from being one, and what to do about it. */
interface Kind {
  readonly sets: readonly (readonly string[])[]
  readonly unfit: (name: string) => string | undefined
  readonly hint: string
}

const entry = (name: string): string | undefined =>
  /[:\n]/.test(name) ? "an entry of /etc/passwd or /etc/group ends at a colon" : undefined

const kinds: readonly Kind[] = [
  {
    sets: [["users", "users"]],
    unfit: (name) => entry(name) ?? (name.length > 31 ? "NixOS takes 31 characters" : undefined),
    hint: "take letters, digits, - and _",
  },
  { sets: [["users", "groups"]], unfit: entry, hint: "take letters, digits, - and _" },
  {
    sets: [
      ...["bonds", "bridges", "greTunnels", "macvlans", "sits", "vlans", "vswitches"].map(
        (option) => ["networking", option],
      ),
      ["networking", "wireguard", "interfaces"],
      ["networking", "wg-quick", "interfaces"],
    ],
    unfit: (name) =>
      name.length > 15
        ? `it has ${name.length} characters, and Linux takes 15 for an interface`
        : /[\s/:]/.test(name)
          ? "Linux takes no space, slash or colon for an interface"
          : undefined,
    hint: "take a short one",
  },
  {
    sets: unitSets,
    unfit: (name) =>
      /^[\w:.\\@-]*$/.test(name) ? undefined : "systemd takes letters, digits and : _ . \\ @ -",
    hint: "take another one, or write what is in it as `systemd-escape` does",
  },
  {
    sets: [["networking", "hosts"]],
    unfit: (name) =>
      isIP(name.trim()) === 0 ? "a line of /etc/hosts begins with an address" : undefined,
    hint: 'write the address first, and what it is called in the list: "192.0.2.7": ["nas"]',
  },
]

export const fittingNames: HostRule<"NG224"> = {
  code: "NG224",
  checkHost: (host) =>
    kinds.flatMap((kind) => kind.sets.flatMap((at) => unfitting(host, at, kind))),
}

function unfitting(
  host: ModelHost,
  at: readonly string[],
  { unfit, hint }: Kind,
): readonly Finding[] {
  return host.definitions(...at).values.flatMap(({ value, origin }) =>
    Object.entries(isAttributeSet(value) ? value : {}).flatMap(([name, member]) => {
      const isNamed = isAttributeSet(member) && member["name"] !== undefined
      // an empty one is told of where it comes from
      const reason = isNamed || name === "" ? undefined : unfit(name)
      if (reason === undefined) return []
      const path = [...(origin.path ?? []), name]
      const message = `${JSON.stringify(name)} is no name in ${at.join(".")}: ${reason}`
      return [{ place: origin.place, path, host: host.name, message, hint }]
    }),
  )
}
