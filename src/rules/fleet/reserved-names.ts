/** NG105: names that nixgen's own files and the flake's outputs have are no host's or data's. */
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, FleetRule } from "../rule.ts"

/** What `hosts/` holds beside the hosts. */
const reservedHosts = ["common"]

/** What an entry of the inventory holds beside the host's own data. */
const reservedData = ["system", "deploy"]

/** What the flake's checks and packages add to the name of a host. */
const suffixes = ["-disko", "-install-test"]

/** What deploy-rs adds to the flake's checks. */
const ofDeployRs = ["deploy-schema", "deploy-activate"]

/** What there is to say of NG105. */
export const explained: Explanation = {
  title: "Names of nixgen's own are not used for others",
  why: "The generated tree and the flake have names of their own: `hosts/common/`, the `system` and `deploy` of an inventory entry, the outputs `<host>-disko`, `<host>-install-test` and `<test>-test`.",
  mend: "Use another name.",
  breaks: 'inventory: { deploy: "on mondays" }',
  close: 'inventory: { deployment: "on mondays" }',
}

export const reservedNames: FleetRule<"NG105"> = {
  code: "NG105",
  check: ({ hosts, tests, deployment, place: fleet }) => {
    const checks = deployment.deployRs ? ofDeployRs : []
    const names = new Set(hosts.map(({ name }) => name))
    const outputs = [...names].flatMap((name) => ["", ...suffixes].map((suffix) => name + suffix))
    const takenByHosts = tests.flatMap(({ name }): readonly Finding[] =>
      outputs.includes(`${name}-test`)
        ? [
            {
              place: fleet,
              path: ["tests", name],
              message: `"${name}-test" is already the name of an output`,
              detail: "The flake has that for a host.",
            },
          ]
        : [],
    )
    const ofHosts = hosts.flatMap(({ name, place, inventory }): readonly Finding[] => {
      const suffix = suffixes.find(
        (each) => name.endsWith(each) && names.has(name.slice(0, -each.length)),
      )
      return [
        ...(reservedHosts.includes(name.toLowerCase())
          ? [
              {
                place,
                message: `a host cannot be named "${name}"`,
                detail: `hosts/${name}/ holds modules that all hosts share.`,
              } as const,
            ]
          : []),
        ...(checks.includes(name)
          ? [
              {
                place,
                message: `"${name}" is already the name of an output`,
                detail: "The flake has a check of deploy-rs by that name.",
              } as const,
            ]
          : []),
        ...(suffix === undefined
          ? []
          : [
              {
                place,
                message: `"${name}" is already the name of an output`,
                detail: `The flake has "${name}" for the host "${name.slice(0, -suffix.length)}".`,
              } as const,
            ]),
        ...Object.keys(inventory)
          .filter((key) => reservedData.includes(key))
          .map(
            (key) =>
              ({
                place,
                path: ["inventory", key],
                message: `"${key}" is nixgen's own in the inventory`,
                hint: "use another name",
              }) as const,
          ),
      ]
    })
    return [...ofHosts, ...takenByHosts]
  },
}
