/** NG608: hosts of several architectures are not all built on the machine that deploys. */
import type { System } from "../../fleet/systems.ts"
import type { Model, ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, FleetRule } from "../rule.ts"
import { mayBeDefined } from "../settled.ts"
import { deployedHosts } from "./machine.ts"

/** What there is to say of NG608. */
export const explained: Explanation = {
  title: "Hosts of several architectures are not all built on the machine that deploys",
  why: '`buildOn: "local"`, which is what holds where nothing is said, builds a system on the machine that deploys, which has one architecture. What it cannot fetch from a cache it cannot build for another one, unless it emulates that or has builders. Nothing is said where a host of the fleet has either, `boot.binfmt.emulatedSystems` or `nix.buildMachines`, or the fleet `deployment.builders`; hosts that pull build for themselves.',
  mend: 'Let the hosts of the other architecture build for themselves: `deploy: { buildOn: "remote" }`.',
  breaks: {
    files: {
      "hosts/web.ts": 'deploy: { targetHost: "192.0.2.1" }',
      "hosts/pi.ts": `export default defineHost({
  system: "aarch64-linux",
  stateVersion: "26.05",
  deploy: { targetHost: "192.0.2.2" },
})
`,
    },
  },
  close: {
    files: {
      "hosts/web.ts": 'deploy: { targetHost: "192.0.2.1" }',
      "hosts/pi.ts": `export default defineHost({
  system: "aarch64-linux",
  stateVersion: "26.05",
  deploy: { targetHost: "192.0.2.2", buildOn: "remote" },
})
`,
    },
  },
}

/** The machines that can build each system: those of 64 bits build for 32 as well. */
const families: Readonly<Record<System, string>> = {
  "x86_64-linux": "x86",
  "i686-linux": "x86",
  "aarch64-linux": "ARM",
  "armv7l-linux": "ARM",
  "armv6l-linux": "ARM",
  "riscv64-linux": "RISC-V",
  "powerpc64le-linux": "PowerPC",
}

const builders: readonly (readonly string[])[] = [
  ["boot", "binfmt"],
  ["nix", "buildMachines"],
  ["nix", "distributedBuilds"],
  ["nixpkgs", "buildPlatform"],
  ["nixpkgs", "crossSystem"],
]

export const foreignBuilds: FleetRule<"NG608"> = {
  code: "NG608",
  sees: hasBuilder,
  check: (model) => {
    const local = deployedHosts(model).filter(
      ({ deploy }) => deploy.buildOn === "local" && deploy.pull === undefined,
    )
    const most = familyOfMost(local)
    const foreign = local.filter(({ system }) => families[system] !== most)
    return foreign.length === 0 || hasBuilders(model) ? [] : foreign.map((host) => told(host, most))
  },
}

/** The family of most hosts; of several, the one that most machines are of that people deploy from. */
function familyOfMost(hosts: readonly ModelHost[]): string | undefined {
  const found = hosts.map(({ system }) => families[system])
  const count = (family: string) => found.filter((each) => each === family).length
  const [most] = [...new Set(Object.values(families))].toSorted(
    (left, right) => count(right) - count(left),
  )
  return most
}

function hasBuilders({ hosts, deployment }: Model): boolean {
  return deployment.builders.length > 0 || hosts.some(hasBuilder)
}

function hasBuilder(host: ModelHost): boolean {
  return builders.some((path) => mayBeDefined(host, ...path))
}

function told({ name, place, system }: ModelHost, most: string | undefined): Finding {
  return {
    place,
    path: ["deploy"],
    message: `${name} is ${system}, and is built on the machine that deploys, like the hosts for ${most}`,
    detail: "One machine builds for both only where it emulates one of them, or has builders.",
    hint: 'deploy: { buildOn: "remote" }, or boot: { binfmt: { emulatedSystems: […] } } on the host that deploys',
  }
}
