/** NG102: no two hosts have the same name; host names do not tell case apart (RFC 4343). */
import type { Explanation } from "../../problems/explanation.ts"
import type { ModelHost, ModelNetworkDevice } from "../../model/model.ts"
import { duplicates } from "./duplicates.ts"
import { type FleetRule, onlyData } from "../rule.ts"

/** What there is to say of NG102. */
export const explained: Explanation = {
  title: "No two hosts have the same name",
  why: "Host names do not tell upper from lower case (RFC 4343), and every host has files and flake outputs of its name.",
  mend: "Rename the file of one of them.",
  breaks: {
    files: {
      "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: ["./hosts/*.ts", "./more/*.ts"],
})
`,
      "hosts/web.ts": 'deploy: { targetHost: "192.0.2.1" }',
      "more/WEB.ts": 'deploy: { targetHost: "192.0.2.2" }',
    },
  },
  close: {
    files: {
      "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: ["./hosts/*.ts", "./more/*.ts"],
})
`,
      "hosts/web.ts": 'deploy: { targetHost: "192.0.2.1" }',
      "more/web-2.ts": 'deploy: { targetHost: "192.0.2.2" }',
    },
  },
}

export const uniqueHosts: FleetRule<"NG102"> = {
  code: "NG102",
  sees: onlyData,
  check: ({ hosts, networkDevices }) => [
    ...duplicates(hosts, ({ name }) => name.toLowerCase()).map(({ item, first }) => ({
      place: item.place,
      message: `there are two hosts named "${item.name}"`,
      hint: "a host is named by its file, or its key in `hosts`: choose another name",
      related: [{ message: "first defined here", place: first.place }],
    })),
    ...networkDevices.flatMap((device) => hostNamed(device, hosts)),
    ...hosts.flatMap((host) => namesake(host, hosts)),
  ],
}

/** A device of the network that has the name of a host. */
function hostNamed({ name, origin }: ModelNetworkDevice, hosts: readonly ModelHost[]) {
  const host = hosts.find((each) => each.name.toLowerCase() === name.toLowerCase())
  if (host === undefined) return []
  return [
    {
      ...origin,
      message: `the device "${name}" has the name of a host`,
      hint: "what is a host is no device: leave it out, or give it another name",
      related: [{ message: "the host is here", place: host.place }],
    },
  ]
}

/** A machine that calls itself by the name of another host would be taken for that. */
function namesake({ name, hostName, place }: ModelHost, hosts: readonly ModelHost[]) {
  const own = hostName?.toLowerCase()
  if (own === undefined) return []
  const other = hosts.find((each) => each.name !== name && each.name.toLowerCase() === own)
  if (other === undefined) return []
  return [
    {
      place,
      path: ["hostName"],
      message: `"${hostName ?? ""}" is the name of another host`,
      detail: "A machine is known by what it calls itself before it is updated or installed.",
      hint: "give one of them another name",
      related: [{ message: "the other host is here", place: other.place }],
    },
  ]
}
