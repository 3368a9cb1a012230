/** What the imports of a fleet come to: its own modules, and services and tests with what they import. */
import type { Mended } from "../problems/schema.ts"
import type { Memory } from "../remembered.ts"
import { type FleetModules, fleetModules, withImports } from "./fleet-modules.ts"
import { assigned, keptCommon, keptModules, keptServices, sharedBy } from "./kept-parts.ts"
import type { ModelAssignment, ModelTest } from "./model.ts"
import { nodeModules } from "./node-modules.ts"
import type { Definitions } from "./read-definitions.ts"
import type { Shared } from "./resolve-host.ts"
import { wholeTest } from "./validate-test.ts"

/** The modules of a fleet in all forms, each with its imports. */
export interface ResolvedModules extends Pick<FleetModules, "resolved" | "acceptances"> {
  readonly shared: Shared
  readonly assignments: readonly ModelAssignment[]
  readonly tests: readonly ModelTest[]
}

/** Resolves all that is imported somewhere. Problems: those of `fleetModules`. */
export function resolvedModules(
  { fleet, said, hosts, services, tests }: Definitions,
  memory: Memory,
): Mended<ResolvedModules> {
  const given = said.modules.map(({ module }) => module)
  const importers = [
    { imports: given, place: fleet.place },
    ...hosts,
    ...services.map(([, service]) => service),
    ...nodeModules(tests),
  ]
  const { value: found, problems } = fleetModules(
    { common: said.common, place: fleet.place },
    importers,
    memory,
  )
  const { resolved, acceptances } = found
  const whole = services.map(([, service]) =>
    withImports(memory, service, ...resolved(service.imports)),
  )
  return {
    value: {
      resolved,
      acceptances,
      // each definition is checked by now: what they make together is found once, for all who read it
      shared: sharedBy(
        memory,
        fleet,
        keptCommon(memory, fleet, found.common),
        keptModules(memory, fleet, found.modules),
        keptServices(memory, fleet, whole),
      ),
      assignments: assigned(memory, fleet, said.modules, ...resolved(given)),
      tests: tests.map((test) => wholeTest(test, resolved)),
    },
    problems,
  }
}
