/** NG105: names that nixgen's own files and the flake's outputs have are no host's or data's. */
import type { Model, ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"

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
  sees: onlyData,
  check: ({ hosts, tests, deployment, place }) => {
    const names = new Set(hosts.map(({ name }) => name))
    const checks = deployment.deployRs ? ofDeployRs : []
    return [
      ...hosts.flatMap((host) => [
        ...takenFolder(host),
        ...takenOutput(host, checks, names),
        ...takenData(host),
      ]),
      ...tests.flatMap(({ name }) => takenTest(name, place, names)),
    ]
  },
}

function takenFolder({ name, place }: ModelHost): readonly Finding[] {
  if (!reservedHosts.includes(name.toLowerCase())) return []
  const message = `a host cannot be named "${name}"`
  return [{ place, message, detail: `hosts/${name}/ holds modules that all hosts share.` }]
}

/** Outputs of the flake that are called as a host is: checks of deploy-rs, and what is made of another host. */
function takenOutput(
  { name, place }: ModelHost,
  checks: readonly string[],
  hosts: ReadonlySet<string>,
): readonly Finding[] {
  const suffix = suffixes.find(
    (each) => name.endsWith(each) && hosts.has(name.slice(0, -each.length)),
  )
  const details = [
    ...(checks.includes(name) ? ["The flake has a check of deploy-rs by that name."] : []),
    ...(suffix === undefined
      ? []
      : [`The flake has "${name}" for the host "${name.slice(0, -suffix.length)}".`]),
  ]
  const message = `"${name}" is already the name of an output`
  return details.map((detail) => ({ place, message, detail }))
}

function takenData({ place, inventory }: ModelHost): readonly Finding[] {
  return Object.keys(inventory)
    .filter((key) => reservedData.includes(key))
    .map((key) => ({
      place,
      path: ["inventory", key],
      message: `"${key}" is nixgen's own in the inventory`,
      hint: "use another name",
    }))
}

/** A test whose output is called as one of a host is. */
function takenTest(
  name: string,
  place: Model["place"],
  hosts: ReadonlySet<string>,
): readonly Finding[] {
  const output = `${name}-test`
  const isTaken = ["", ...suffixes].some((suffix) =>
    [...hosts].some((host) => host + suffix === output),
  )
  if (!isTaken) return []
  return [
    {
      place,
      path: ["tests", name],
      message: `"${output}" is already the name of an output`,
      detail: "The flake has that for a host.",
    },
  ]
}
