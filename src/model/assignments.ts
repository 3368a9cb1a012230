/** The modules that the fleet has some hosts import: those of a tag, or of a name. */
import type { ModuleAssignment } from "../fleet/fleet.ts"
import { type Origin, type Problem, problem } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import { isOwnModule } from "./imports.ts"
import type { Model, ModelAssignment, ModelHost, ModelImport } from "./model.ts"

/** The assignments of a fleet, with the modules that they come to. */
export function assignmentsOf(
  given: readonly ModuleAssignment[],
  resolved: readonly ModelImport[],
  { place }: Origin,
): readonly ModelAssignment[] {
  return given.flatMap(
    ({ hosts: { names = [], tags = [] } }, index): readonly ModelAssignment[] => {
      const use = resolved[index]
      if (use === undefined || !isOwnModule(use)) return []
      return [{ use, names, tags, origin: { place, path: ["modules", index] } }]
    },
  )
}

/** Whether a host is one of those that an assignment is for. */
export function isAssigned(
  { name, deploy }: Pick<ModelHost, "name" | "deploy">,
  { names, tags }: ModelAssignment,
): boolean {
  return names.includes(name) || deploy.tags.some((tag) => tags.includes(tag))
}

/** Names of hosts that there are not (NG401), and tags that none has (NG402). */
export function assignmentProblems({ assignments, hosts }: Model): readonly Problem[] {
  const names = hosts.map(({ name }) => name)
  const tags = new Set(hosts.flatMap(({ deploy }) => deploy.tags))
  return assignments.flatMap((each) => [
    ...placed(each.names, ["names"], each)
      .filter(({ value }) => !names.includes(value))
      .map(({ value, origin }) =>
        problem("NG401", {
          ...origin,
          message: `the fleet has no host "${value}"`,
          hint: suggestion(value, names),
        }),
      ),
    ...placed(each.tags, ["tags"], each)
      .filter(({ value }) => !tags.has(value))
      .map(({ value, origin }) =>
        problem("NG402", {
          ...origin,
          message: `no host has the tag "${value}", so none imports the module by it`,
          hint: suggestion(value, [...tags]) ?? "tags are said in a host's `deploy`",
        }),
      ),
  ])
}

function placed(values: readonly string[], key: readonly string[], { origin }: ModelAssignment) {
  const { place, path = [] } = origin
  return values.map((value, index) => ({
    value,
    origin: { place, path: [...path, "hosts", ...key, index] },
  }))
}
