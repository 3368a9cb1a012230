/** NG611: every host is one that deploy-rs can deploy. */
import type { System } from "../../fleet/systems.ts"
import { examplePins, exampleSources } from "../../pins/example-pins.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"

const pinned = ["nixpkgs", "nixos-anywhere", "deploy-rs", "flake-utils"]

const fleet = (host: string) => ({
  files: {
    "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  inputs: { "deploy-rs": { follows: { utils: "flake-utils" } }, "flake-utils": { follows: { systems: "" } } },
  hosts: "./hosts/*.ts",
  deployment: { deployRs: true },
})
`,
    "npins/sources.json": exampleSources(examplePins(pinned)),
    "hosts/web.ts": host,
  },
})

const machine = (system: System) =>
  `export default defineHost({ system: "${system}", stateVersion: "26.05" })\n`

/** What there is to say of NG611. */
export const explained: Explanation = {
  title: "Every host is one that deploy-rs can deploy",
  why: "deploy-rs puts a program of its own onto the hosts, which it has for x86_64-linux and aarch64-linux. Its check of `deploy.nodes` takes no name without a letter in it.",
  mend: "Leave `deployRs` out: `scripts/update.sh` and colmena take every host.",
  breaks: fleet(machine("riscv64-linux")),
  close: fleet(machine("aarch64-linux")),
}

const known: readonly System[] = ["x86_64-linux", "aarch64-linux"]

export const deployRsHosts: FleetRule<"NG611"> = {
  code: "NG611",
  sees: onlyData,
  check: ({ deployment, hosts }) =>
    !deployment.deployRs
      ? []
      : hosts.flatMap(({ name, system, place }): readonly Finding[] => [
          ...(known.includes(system)
            ? []
            : [
                {
                  place,
                  path: ["system"],
                  message: `${name} is ${system}, for which deploy-rs has nothing`,
                  hint: "leave deployment.deployRs out: scripts/update.sh and colmena take the host",
                },
              ]),
          ...(/[a-z]/i.test(name)
            ? []
            : [
                {
                  place,
                  message: `deploy-rs takes no host that is named "${name}": a name has a letter there`,
                  hint: "choose another name, or leave deployment.deployRs out",
                },
              ]),
        ]),
}
