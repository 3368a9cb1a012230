/** NG605: the port that one deploys to is one that the ssh server listens on. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { keptFor } from "../../remembered.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"
import { runsSshd } from "./logins.ts"
import { deployedHosts, isReachedDirectly, sharedTargets } from "./machine.ts"
import { sshPorts, usualPort } from "./ssh-port.ts"

/** What there is to say of NG605. */
export const explained: Explanation = {
  title: "The port that one deploys to is one that the ssh server listens on",
  why: "`services.openssh.ports` says where the ssh server listens, 22 where it is not given, and `deploy.port` where a deployment looks for it, which is 22 as well. Where they differ, the first deployment after the installation finds nothing. It is an error where the address is one that the machine has, or one of a private network where not all that it has is known. Elsewhere a router, a jump host or ~/.ssh/config may lead to another port, and it is a warning.",
  mend: "Write the same port in both.",
  breaks: `deploy: { targetHost: "192.168.1.10" },
config: { services: { openssh: { enable: true, ports: [2222] } } },`,
  close: `deploy: { targetHost: "192.168.1.10", port: 2222 },
config: { services: { openssh: { enable: true, ports: [2222] } } },`,
}

export const deployPort: FleetRule<"NG605"> = {
  code: "NG605",
  sees: onlyData,
  check: (model) => {
    const hosts = deployedHosts(model)
    const isShared = sharedTargets(hosts)
    return hosts.filter((host) => !isShared(host)).flatMap(missed)
  },
}

const missed = keptFor((host: ModelHost): readonly Finding[] => {
  const ports = runsSshd(host) === true ? sshPorts(host) : undefined
  const { port } = host.deploy
  const wanted = port ?? usualPort
  if (ports === undefined || ports.some(({ value }) => value === wanted)) return []
  const isCertain = isReachedDirectly(host)
  const listening = ports.map(({ value }) => String(value)).join(", ")
  return [
    {
      place: host.place,
      path: port === undefined ? ["deploy"] : ["deploy", "port"],
      host: host.name,
      severity: isCertain ? "error" : "warning",
      message: `${host.name} is deployed to on port ${wanted}, and its ssh server listens on ${listening}`,
      detail: isCertain
        ? undefined
        : "That is right only where something on the way leads from one to the other.",
      hint: `deploy: { port: ${listening.split(",")[0]} }, or services: { openssh: { ports: [${wanted}] } }`,
    },
  ]
})
