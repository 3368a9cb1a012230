/** Addresses of networks: IPv4 and IPv6, with the length of their prefix. */
import { BlockList, isIP, isIPv4 } from "node:net"

/** An address as it is compared, in its one spelling. */
export interface Address {
  readonly address: string
  /** The length of its network's prefix; none where it is not written. */
  readonly prefix: number | undefined
  readonly family: "ipv4" | "ipv6"
}

/** Hardware addresses look like those of IPv6, and are none. */
const looksLikeAddress = /^(?:[\d.]+|(?!(?:[\da-f]{2}:){5}[\da-f]{2}$)[\da-f.]*:[\da-f.:]*)$/i

/** Reads `192.0.2.1` or `192.0.2.1/24`; nothing where that is something else. */
export function addressOf(text: unknown, length?: unknown): Address | undefined {
  if (typeof text !== "string") return undefined
  const [written = "", after] = text.trim().split("/")
  // most texts are none, and Node takes long to say so
  if (!looksLikeAddress.test(written) || isIP(written) === 0) return undefined
  const prefix = after === undefined ? length : Number(after)
  const family = isIPv4(written) ? "ipv4" : "ipv6"
  const address = family === "ipv4" ? written : new URL(`http://[${written}]`).hostname.slice(1, -1)
  return { address, prefix: Number.isInteger(prefix) ? Number(prefix) : undefined, family }
}

/** Whether an address is in the network of another. */
export function isInNetwork({ address, family }: Address, around: Address): boolean {
  const { prefix } = around
  const widest = family === "ipv4" ? 32 : 128
  if (family !== around.family || prefix === undefined || prefix < 0 || prefix > widest)
    return false
  const list = new BlockList()
  list.addSubnet(around.address, prefix, family)
  return list.check(address, family)
}

const local = listOf(["127.0.0.0/8", "169.254.0.0/16", "::1/128", "fe80::/10", "0.0.0.0/8"])
const inside = listOf([
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "fc00::/7",
])

/** Whether every machine may have an address: that of itself, or of one link. */
export function isLocal({ address, family }: Address): boolean {
  return local.check(address, family)
}

/** Whether an address belongs to nobody: networks apart from each other may have the same ones. */
export function isPrivate({ address, family }: Address): boolean {
  return inside.check(address, family)
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = "", length] = network.split("/")
    list.addSubnet(address, Number(length), isIPv4(address) ? "ipv4" : "ipv6")
  }
  return list
}
