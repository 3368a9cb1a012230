/** NG604: the firewall lets ssh in. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { settled } from "../settled.ts"
import { isClosed } from "../network/firewall.ts"
import { runsSshd } from "./logins.ts"
import { isDeployedTo } from "./machine.ts"
import { sshPorts } from "./ssh-port.ts"

/** What there is to say of NG604. */
export const explained: Explanation = {
  title: "The firewall lets ssh in",
  why: "The firewall of NixOS is on by itself, and the ssh server opens its own ports in it unless `openFirewall` is false. Then they have to be opened otherwise, on all interfaces or on some: else a host that is deployed to is closed to everybody with its next start.",
  mend: "Leave `openFirewall` as it is, or name the port in `networking.firewall.allowedTCPPorts` or in that of an interface.",
  breaks: `deploy: { targetHost: "192.0.2.1" },
config: { services: { openssh: { enable: true, openFirewall: false } } },`,
  close: `deploy: { targetHost: "192.0.2.1" },
config: {
  services: { openssh: { enable: true, openFirewall: false } },
  networking: { firewall: { interfaces: { lan: { allowedTCPPorts: [22] } } } },
},`,
}

export const openSshPort: HostRule<"NG604"> = {
  code: "NG604",
  checkHost: (host) => (isDeployedTo(host) ? closed(host) : []),
}

function closed(host: ModelHost): readonly Finding[] {
  if (runsSshd(host) !== true) return []
  const open = settled(host, "services", "openssh", "openFirewall")
  const ports = sshPorts(host)
  if (open?.value !== false || ports === undefined) return []
  if (!ports.every(({ value }) => typeof value === "number" && isClosed(host, value))) return []
  const names = ports.map(({ value }) => String(value)).join(", ")
  return [
    {
      ...open.origin,
      host: host.name,
      message: `the firewall of ${host.name} closes the port of its ssh server, ${names}`,
      detail: "The host is deployed to by ssh, and nothing else opens the port.",
      hint: `leave openFirewall out, or networking: { firewall: { allowedTCPPorts: [${names}] } }`,
    },
  ]
}
