/** NG103: no two hosts are deployed to the same machine. */
import type { ModelHost } from "../../model/model.ts"
import { machineOf } from "../../fleet/target-host.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { duplicates } from "./duplicates.ts"
import { type FleetRule, onlyData } from "../rule.ts"

/** What there is to say of NG103. */
export const explained: Explanation = {
  title: "No two hosts are deployed to the same machine",
  why: "Two hosts with one address are one machine to whoever deploys: the second deployment replaces the first, and an installation erases it.",
  mend: "Give each host its own `deploy.targetHost`; machines behind the ports of one address have a `deploy.port` each.",
  breaks: {
    files: {
      "hosts/a.ts": 'deploy: { targetHost: "192.0.2.1" }',
      "hosts/b.ts": 'deploy: { targetHost: "192.0.2.1" }',
    },
  },
  close: {
    files: {
      "hosts/a.ts": 'deploy: { targetHost: "192.0.2.1" }',
      "hosts/b.ts": 'deploy: { targetHost: "192.0.2.1", port: 2222 }',
    },
  },
}

export const targetHosts: FleetRule<"NG103"> = {
  code: "NG103",
  sees: onlyData,
  check: ({ hosts }) =>
    duplicates(hosts, target).map(({ item, first }) => ({
      place: item.place,
      path: ["deploy", "targetHost"],
      message: `${item.name} has the target host of ${first.name}, ${item.deploy.targetHost ?? item.name}`,
      detail: "Deploying one would erase the other.",
      hint: "give each host its own address; a machine behind another's port has its own deploy.port",
      related: [
        { message: "first defined here", place: first.place, path: ["deploy", "targetHost"] },
      ],
    })),
}

/** Several machines may be reached through the ports of one address, and one behind each jump host. */
function target({ name, deploy }: ModelHost): string {
  const way = deploy.sshOptions?.filter((option) => /^(?:Proxy|HostName)/i.test(option)) ?? []
  return [machineOf(deploy.targetHost ?? name), deploy.port ?? 22, ...way].join(" ")
}
