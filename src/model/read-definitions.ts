/** Every definition of a fleet by itself: its shape checked, its defaults filled in, no name resolved. */
import type { Fleet, ReadFleet } from "../fleet/fleet.ts"
import type { Service } from "../fleet/service.ts"
import type { Mended } from "../problems/schema.ts"
import type { Memory } from "../remembered.ts"
import { fleetRead, hostRead, keptLayouts, layoutRead, serviceRead } from "./kept-parts.ts"
import type { LoadedFleet } from "./loaded.ts"
import type { ModelLayout } from "./model.ts"
import { type ReadHost, layoutsIn, servicesIn } from "./validate-host.ts"
import type { ReadService } from "./validate-module.ts"
import { type ReadTest, readTest } from "./validate-test.ts"

/** The definitions of a fleet, read. */
export interface Definitions {
  readonly fleet: Fleet
  /** What that says. */
  readonly said: ReadFleet
  readonly hosts: readonly ReadHost[]
  /** The layouts and services that hosts use, in the order of their first use. */
  readonly layouts: readonly ModelLayout[]
  readonly services: readonly (readonly [Service, ReadService])[]
  readonly tests: readonly ReadTest[]
}

/** Reads them. Problems: NG020 to NG025 shapes, NG002 code of the user's that throws. */
export function readDefinitions(loaded: LoadedFleet, memory: Memory): Mended<Definitions> {
  const { fleet } = loaded
  const said = fleetRead(memory, fleet)
  const { tests, deployment } = said.value
  const hosts = loaded.hosts.map(({ name, host }) => hostRead(memory, host, name, deployment.pull))
  const readHosts = hosts.map(({ value }) => value)
  const layouts = layoutsIn(readHosts).map((layout) => layoutRead(memory, layout))
  const services = servicesIn(readHosts).map((service) => ({
    service,
    ...serviceRead(memory, service),
  }))
  const readTests = Object.entries(tests).map(([name, test]) => readTest(name, test))
  return {
    value: {
      fleet,
      said: said.value,
      hosts: readHosts,
      layouts: keptLayouts(
        memory,
        fleet,
        layouts.map(({ value }) => value),
      ),
      services: services.map(({ service, value }) => [service, value]),
      tests: readTests.map(({ value }) => value),
    },
    problems: [said, ...hosts, ...layouts, ...services, ...readTests].flatMap(
      ({ problems }) => problems,
    ),
  }
}
