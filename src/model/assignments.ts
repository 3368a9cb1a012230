/** The modules that the fleet has some hosts import: those of a tag, or of a name. */
import type { ModuleAssignment } from "../fleet/fleet.ts"
import { type Origin, type Problem, problem } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { isOwnModule } from "./imports.ts"
import { inventoryEntries } from "./inventory-entries.ts"
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
export function assignmentProblems(model: Model): readonly Problem[] {
  const { assignments } = model
  const entries = inventoryEntries(model)
  const names = [...entries.keys()]
  const tags = new Set([...entries.values()].flatMap(tagsIn))
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

function tagsIn(entry: unknown): readonly string[] {
  const deploy = isAttributeSet(entry) ? entry["deploy"] : undefined
  const tags = isAttributeSet(deploy) ? deploy["tags"] : undefined
  return Array.isArray(tags) ? tags.map(String) : []
}

function placed(values: readonly string[], key: readonly string[], { origin }: ModelAssignment) {
  const { place, path = [] } = origin
  return values.map((value, index) => ({
    value,
    origin: { place, path: [...path, "hosts", ...key, index] },
  }))
}
