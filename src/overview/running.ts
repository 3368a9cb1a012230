/** What a host is known to run, and the ports that its firewall lets in: what only Nix knows is left out. */
import { prevailing } from "../model/config-lookup.ts"
import type { ModelHost } from "../model/model.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import { sshPorts } from "../rules/access/ssh-port.ts"
import { elements, isSettled, membersOf } from "../rules/settled.ts"

/** Where NixOS has what can be switched on, and how far down. */
const switched: readonly (readonly [group: string, depth: number])[] = [
  ["services", 3],
  ["virtualisation", 2],
]

/** Where what is listed runs by itself. */
const listed: readonly (readonly [words: string, ...path: readonly string[]])[] = [
  ["container", "virtualisation", "oci-containers", "containers"],
  ["container", "containers"],
  ["virtual machine", "microvm", "vms"],
]

/** Names of what runs on a host, in the order of the alphabet. */
export function programsOn(host: ModelHost): readonly string[] {
  const found = [
    ...switched.flatMap(([group, depth]) => enabledBelow(host, [group], depth)),
    ...listed.flatMap(([words, ...path]) => namesAt(host, path).map((name) => `${words} ${name}`)),
    ...ownUnits(host),
  ]
  return [...new Set(found)].toSorted()
}

/** Everything below a path that has `enable = true`. Settings are a program's own, whatever they say. */
function enabledBelow(host: ModelHost, path: readonly string[], depth: number): readonly string[] {
  const names = namesAt(host, path)
  const isSwitch = names.includes("enable")
  if (isSwitch && !isEnabled(host, path)) return []
  const inner = depth === 0 ? [] : names.filter((name) => name !== "settings")
  return [
    ...(isSwitch ? [path.slice(1).join(".")] : []),
    ...inner.flatMap((name) => enabledBelow(host, [...path, name], depth - 1)),
  ]
}

function isEnabled(host: ModelHost, path: readonly string[]): boolean {
  const { values } = host.definitions(...path, "enable")
  return prevailing(values).some(({ value }) => value === true)
}

function namesAt(host: ModelHost, path: readonly string[]): readonly string[] {
  const { values } = host.definitions(...path)
  const sets = values.flatMap(({ value }) =>
    isAttributeSet(value) && !isExpression(value) ? [value] : [],
  )
  return [...new Set(sets.flatMap((set) => Object.keys(set)))]
}

/** Units of the fleet's own: those that say what is to be run. */
function ownUnits(host: ModelHost): readonly string[] {
  const at = ["systemd", "services"] as const
  return namesAt(host, at).flatMap((name) => {
    const isOwn =
      namesAt(host, [...at, name]).includes("script") ||
      namesAt(host, [...at, name, "serviceConfig"]).includes("ExecStart")
    return isOwn ? [`unit ${name}`] : []
  })
}

const firewall = ["networking", "firewall"] as const

/** What the firewall of a host lets in: `TCP 80, 443`. */
export function openPorts(host: ModelHost): readonly string[] {
  if (isSettled(host, [...firewall, "enable"], false)) return ["everything: the firewall is off"]
  const interfaces = membersOf(host, ...firewall, "interfaces")
  const isSsh =
    isSettled(host, ["services", "openssh", "enable"], true) &&
    isSettled(host, ["services", "openssh", "openFirewall"], true, true)
  return [
    ...(isSsh
      ? portTexts(
          "TCP",
          (sshPorts(host) ?? []).map(({ value }) => value),
          " for ssh",
        )
      : []),
    ...openIn(host, firewall, ""),
    ...(interfaces ?? []).flatMap((name) =>
      openIn(host, [...firewall, "interfaces", name], ` on ${name}`),
    ),
  ]
}

function openIn(host: ModelHost, group: readonly string[], where: string): readonly string[] {
  return ["TCP", "UDP"].flatMap((protocol) => {
    const ports = elements(host, ...group, `allowed${protocol}Ports`)
    const ranges = elements(host, ...group, `allowed${protocol}PortRanges`)
    if (ports === undefined || ranges === undefined)
      return [`${protocol}${where}: some that only Nix knows`]
    return portTexts(
      protocol,
      [...ports, ...ranges].map(({ value }) => value),
      where,
    )
  })
}

function portTexts(protocol: string, ports: readonly unknown[], where: string): readonly string[] {
  const texts = ports.flatMap((port) => portText(port) ?? [])
  return texts.length === 0 ? [] : [`${protocol} ${[...new Set(texts)].join(", ")}${where}`]
}

function portText(port: unknown): string | undefined {
  if (isAttributeSet(port)) return `${Number(port["from"])} to ${Number(port["to"])}`
  return typeof port === "number" ? String(port) : undefined
}
