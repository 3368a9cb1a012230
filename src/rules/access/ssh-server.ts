/** NG600: a host that is deployed to runs an ssh server. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { settled } from "../settled.ts"
import { hasOtherWay, runsSshd } from "./logins.ts"
import { isDeployedTo, isDescribed } from "./machine.ts"

/** What there is to say of NG600. */
export const explained: Explanation = {
  title: "A host that is deployed to runs an ssh server",
  why: "NixOS runs no ssh server by itself. A machine is installed by the one of the installer, and after its first start nobody gets in: neither the next deployment nor whoever would mend it. The rule asks it of hosts that have `deploy`, and whose users or disks are defined; Tailscale and the like are other ways in.",
  mend: "Set `services.openssh.enable` in a module that all hosts share.",
  breaks: `deploy: { targetHost: "192.0.2.1" },
config: { services: { openssh: { enable: false } } },`,
  close: `deploy: { targetHost: "192.0.2.1" },
config: { services: { openssh: { enable: true } } },`,
}

export const sshServer: HostRule<"NG600"> = {
  code: "NG600",
  checkHost: (host) => (isDeployedTo(host) ? unreachable(host) : []),
}

function unreachable(host: ModelHost): readonly Finding[] {
  if (runsSshd(host) !== false || hasOtherWay(host)) return []
  const enable = settled(host, "services", "openssh", "enable")
  const isSaid = enable?.value === false
  if (!isSaid && !isDescribed(host)) return []
  const origin = isSaid ? enable.origin : { place: host.place, path: ["deploy"] }
  return [
    {
      ...origin,
      host: host.name,
      message: `${host.name} is deployed to by ssh, and runs no ssh server`,
      detail: "Once it is installed, nobody gets in.",
      hint: "config: { services: { openssh: { enable: true } } }, or leave `deploy` out of a host that is not deployed to",
    },
  ]
}
