/** Target hosts: what ssh connects to, and how each program takes it. */
import { isIPv4, isIPv6 } from "node:net"
import { domainToASCII } from "node:url"
import * as z from "zod"

/**
 * A host name or an alias of ssh's configuration, for JavaScript and for bash. `isName` says what
 * else a name must be.
 */
export const namePattern = "[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_])?[.]?"

/** What can be nothing but an IPv6 address, its zone after a percent sign; likewise. */
export const ipv6Pattern = "[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%[A-Za-z0-9][A-Za-z0-9._-]*)?"

/** A TCP port. */
export const portSchema = z.int().min(1).max(65535)

/** The target host in its one spelling: IPv6 without brackets, as short as it can be written. */
export const targetHostSchema = z.string().transform((text, context) => {
  const host = targetHostOf(text)
  if (host !== undefined) return host
  const { message, hint } = mistakeIn(text)
  context.addIssue({ code: "custom", message, params: { hint }, input: text })
  return z.NEVER
})

function targetHostOf(text: string): string | undefined {
  const [, bracketed] = /^\[(.*)\]$/s.exec(text) ?? []
  const address = ipv6Of(bracketed ?? text)
  if (address !== undefined || bracketed !== undefined) return address
  return isIPv4(text) || isName(text) ? text : undefined
}

const writtenIpv6 = new RegExp(`^${ipv6Pattern}$`)

/** An address of IPv4 in the clothes of IPv6 is reached as what it is; URLs write "%" as "%25". */
function ipv6Of(text: string): string | undefined {
  const [address = "", zone] = text.replace(/%25(?=[^%\d])/, "%").split("%")
  if (!writtenIpv6.test(text) || !isIPv6(address)) return undefined
  const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1)
  if (zone !== undefined) return `${shortest}%${zone}`
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(shortest) ?? []
  if (high === undefined || low === undefined) return shortest
  return [high, low].flatMap(octets).join(".")
}

function octets(hexadecimal: string): readonly number[] {
  const number = Number.parseInt(hexadecimal, 16)
  return [number >> 8, number & 0xff]
}

const writtenName = new RegExp(`^${namePattern}$`)
const longestName = 253
const label = /^\w(?:[\w-]{0,61}\w)?$/

function isName(text: string): boolean {
  const labels = text.replace(/\.$/, "").split(".")
  return (
    writtenName.test(text) &&
    text.length <= longestName &&
    labels.every((each) => label.test(each)) &&
    !looksLikeIpv4(labels)
  )
}

/**
 * What is made of numbers is taken for an address, and spelled in ways that nobody expects; an alias may
 * well end in one, such as `rack.2`. Of four with one that is none, somebody has mistyped an address.
 */
function looksLikeIpv4(labels: readonly string[]): boolean {
  const others = labels.filter((each) => !isNumber(each)).length
  return others === 0 || (labels.length === 4 && others === 1 && isNumber(labels.at(-1) ?? ""))
}

function isNumber(text: string): boolean {
  return /^(?:\d+|0x[\da-f]*)$/i.test(text)
}

/** Something else than a host that is found in its place. */
interface Mistake {
  readonly looks: RegExp
  readonly message: string
  readonly hint: (found: readonly string[]) => string
}

/** What a target host is taken for, the first that looks like it; in `looks`, what the hint names. */
const mistakes: readonly Mistake[] = [
  {
    looks: /^-/,
    message: "would be an option of ssh",
    hint: () => "write options into ~/.ssh/config, under an alias that you give here",
  },
  {
    looks: /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/]*)/i,
    message: "is a URL",
    hint: ([host]) =>
      `give the host alone: targetHost: "${host}"; deploy.user and deploy.port say the rest`,
  },
  {
    looks: /^([^@]*)@(.*)$/s,
    message: "is a login",
    hint: ([user, host]) =>
      `the user is said by deploy.user: { targetHost: "${host}", user: "${user}" }`,
  },
  {
    looks: /^(\[[^\]]*\]|[^:[\]]+):(\d+)$/,
    message: "has a port",
    hint: ([host, port]) =>
      `the port is said by deploy.port: { targetHost: "${host}", port: ${port} }`,
  },
  {
    looks: /^[\d.]+$/,
    message: "is no IPv4 address",
    hint: () => "an IPv4 address has four numbers from 0 to 255, without zeros before them",
  },
  {
    looks: /^[[\]0-9a-f:.]*:[[\]0-9a-f:.]*(?:%.*)?$/is,
    message: "is no IPv6 address",
    hint: () => "an address of a link has its interface after it: fe80::1%eth0",
  },
]

const expected = "expected a host name, an alias of ~/.ssh/config, or an IP address"

function mistakeIn(text: string): { readonly message: string; readonly hint: string | undefined } {
  const mistake = mistakes.find(({ looks }) => looks.test(text))
  if (mistake === undefined)
    return { message: `${expected}, received ${quoted(text)}`, hint: inAscii(text) }
  const [, ...found] = mistake.looks.exec(text) ?? []
  return { message: `${expected}: ${quoted(text)} ${mistake.message}`, hint: mistake.hint(found) }
}

function quoted(text: string): string {
  return JSON.stringify(text.length > longestName ? `${text.slice(0, 60)}…` : text)
}

/** Names in other letters are looked up by their name in ASCII, which ssh does not do by itself. */
function inAscii(text: string): string | undefined {
  const ascii = /[^\p{ASCII}]/u.test(text) ? domainToASCII(text) : ""
  return isName(ascii) ? `ssh takes it as "${ascii}"` : undefined
}

/** What is the same for all target hosts that are one machine to ssh. */
export function machineOf(targetHost: string): string {
  return targetHost.toLowerCase().replace(/\.$/, "")
}

/** How a program that takes one host for ssh and for Nix is told of a target host. */
export interface Route {
  /** The host, as both of them take it. */
  readonly host: string
  /** What ssh has to be told beside it, as its arguments. */
  readonly options: readonly string[]
}

/**
 * The way to a host. An IPv6 address has no form that ssh and the URLs of Nix stores both take, so
 * there the host is called by its name, and ssh is told the address (`reach` of the scripts is the
 * same).
 */
export function routeTo(name: string, targetHost: string, port?: number): Route {
  const isIpv6 = targetHost.includes(":")
  return {
    host: isIpv6 ? name : targetHost,
    options: [
      ...(port === undefined ? [] : ["-p", String(port)]),
      ...(isIpv6 ? ["-o", `HostName=${targetHost.replaceAll("%", "%%")}`] : []),
    ],
  }
}
