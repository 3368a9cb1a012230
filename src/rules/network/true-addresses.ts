/** NG220: what stands where an address is asked for is one, of its family. */
import { isIPv4, isIPv6 } from "node:net"
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { type Written, elements, membersOf, settled } from "../settled.ts"
import { ownOrigin } from "./links.ts"
import { untrueNameServers } from "./name-servers.ts"

/** What there is to say of NG220. */
export const explained: Explanation = {
  title: "An address is one, of its family",
  why: "NixOS takes any text for the address of an interface, a route or a gateway, and `ip` refuses it when the machine starts: the interface stays without its address, and nobody reaches the machine. A name server that is given by a name is asked for nothing. `prefixLength` is not repeated in the address.",
  mend: "Correct the address; one of IPv6 belongs under `ipv6`, or in `defaultGateway6`.",
  breaks: `config: {
  networking: {
    interfaces: { eth0: { ipv4: { addresses: [{ address: "192.0.2.300", prefixLength: 24 }] } } },
    defaultGateway: "192.0.2.1",
  },
},`,
  close: `config: {
  networking: {
    interfaces: { eth0: { ipv4: { addresses: [{ address: "192.0.2.30", prefixLength: 24 }] } } },
    defaultGateway: "192.0.2.1",
  },
},`,
}

export const trueAddresses: HostRule<"NG220"> = {
  code: "NG220",
  checkHost: (host) => [...ofInterfaces(host), ...ofGateways(host), ...untrueNameServers(host)],
}

type Family = "ipv4" | "ipv6"

const families: readonly Family[] = ["ipv4", "ipv6"]
const names = { ipv4: "IPv4", ipv6: "IPv6" } as const

function ofInterfaces(host: ModelHost): readonly Finding[] {
  const at = ["networking", "interfaces"] as const
  return (membersOf(host, ...at) ?? []).flatMap((name) =>
    families.flatMap((family) => {
      const list = (option: string) => elements(host, ...at, name, family, option) ?? []
      const addresses = list("addresses").flatMap(attribute("address"))
      const routes = list("routes").flatMap((route) => [
        ...attribute("address")(route),
        ...attribute("via")(route),
      ])
      // without a length of its own, NG203 speaks of what stands behind the slash
      const texts = [...addresses.filter(({ isAlone }) => !isAlone), ...routes]
      return texts.flatMap((each) => untrue(host, each, family, `an address of ${name}`))
    }),
  )
}

interface Text {
  readonly text: string
  readonly origin: Written["origin"]
  /** Whether no length of a prefix stands beside it. */
  readonly isAlone: boolean
}

function attribute(name: string): (written: Written) => readonly Text[] {
  return ({ value, origin }) => {
    const text = isAttributeSet(value) ? value[name] : value
    const isAlone = isAttributeSet(value) && value["prefixLength"] === undefined
    return typeof text === "string" ? [{ text, origin, isAlone }] : []
  }
}

function ofGateways(host: ModelHost): readonly Finding[] {
  return families.flatMap((family) => {
    const option = family === "ipv4" ? "defaultGateway" : "defaultGateway6"
    const gateway = settled(host, "networking", option)
    const texts = gateway === undefined ? [] : attribute("address")(gateway)
    return texts.flatMap((each) => untrue(host, each, family, option))
  })
}

function untrue(
  host: ModelHost,
  { text, origin }: Text,
  family: Family,
  what: string,
): readonly Finding[] {
  if (isOf(family, text)) return []
  return [
    {
      ...ownOrigin(host, origin, text),
      host: host.name,
      message: `${what} is ${JSON.stringify(text)}, which is no address of ${names[family]}`,
      hint: hintFor(family, text),
    },
  ]
}

function hintFor(family: Family, text: string): string {
  const other = families.find((each) => isOf(each, text))
  if (other !== undefined) return `it is one of ${names[other]}: write it where those stand`
  const [address = ""] = text.trim().split("/")
  if (isOf(family, address)) return `write ${JSON.stringify(address)}`
  return `write one such as ${family === "ipv4" ? '"192.0.2.7"' : '"2001:db8::7"'}`
}

/** Whether a text is an address of a family, and no zone is named in it. */
function isOf(family: Family, text: string): boolean {
  return family === "ipv4" ? isIPv4(text) : isIPv6(text) && !text.includes("%")
}
