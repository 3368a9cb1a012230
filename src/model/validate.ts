/** From definitions as loaded to the model: shapes checked, defaults filled in, names resolved. */
import { appendAll } from "../append.ts"
import type { Problem } from "../problems/problem.ts"
import type { Mended } from "../problems/schema.ts"
import { readFleet } from "../fleet/fleet.ts"
import { assignmentsOf } from "./assignments.ts"
import { ownPackages } from "./own-packages.ts"
import { specialArguments } from "./special-arguments.ts"
import { fleetModules } from "./fleet-modules.ts"
import { reachedByHosts } from "./imports.ts"
import { inventoryEntries } from "./inventory-entries.ts"
import { inputsOf } from "./inputs.ts"
import { neededInputs } from "./needed-inputs.ts"
import type { Model } from "./model.ts"
import { nodeModules } from "./node-modules.ts"
import { moduleArguments } from "./module-arguments.ts"
import { networkDevices } from "./network-devices.ts"
import type { LoadedFleet } from "./loaded.ts"
import { resolvedHost } from "./resolve-host.ts"
import { publicUses } from "./public-uses.ts"
import { resolvedSecrets } from "./resolve-secrets.ts"
import { secretUses } from "./secret-uses.ts"
import { layoutsIn, readHost, servicesIn } from "./validate-host.ts"
import { readTest, wholeTest } from "./validate-test.ts"
import { validateLayout, validateService } from "./validate-module.ts"

/**
 * Checks every definition of a fleet. What is wrong with a property of one leaves that out of the
 * model, or unknown, so that all others can still be judged. Problems: NG020 to NG025 shapes, NG031 pins, NG002 code of the
 * user's that throws.
 */
export function validate({ fleet, hosts: loaded, pins, secretFiles }: LoadedFleet): {
  readonly model: Model
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const keep = <T>(mended: Mended<T>): T => {
    appendAll(problems, mended.problems)
    return mended.value
  }
  const definition = keep(readFleet(fleet))
  const { deployment } = definition
  const read = loaded.map((host) => keep(readHost(host, deployment.pull)))
  const layouts = new Map(layoutsIn(read).map((layout) => [layout, keep(validateLayout(layout))]))
  const readServices = servicesIn(read).map(
    (service) => [service, keep(validateService(service))] as const,
  )
  const readTests = Object.entries(definition.tests).map(([name, test]) =>
    keep(readTest(name, test)),
  )
  const given = definition.modules.map(({ module }) => module)
  const { common, modules, resolved, acceptances } = keep(
    fleetModules(definition.common, [
      { imports: given, place: fleet.place },
      ...read,
      ...readServices.map(([, service]) => service),
      ...nodeModules(readTests),
    ]),
  )
  const services = new Map(
    readServices.map(([service, value]) => [
      service,
      { ...value, imports: resolved(value.imports) },
    ]),
  )
  const tests = readTests.map((test) => wholeTest(test, resolved))
  const assignments = assignmentsOf(definition.modules, resolved(given), fleet)
  // each definition is checked by now: what they make together is found once, for all who read it
  const entries = inventoryEntries({ hosts: read })
  const shared = { common, modules, services: [...services.values()] }
  const reachedBy = reachedByHosts(shared)
  const uses = { common, layouts, services, assignments, entries, importsOf: resolved, reachedBy }
  const hosts = read.map((host) => keep(resolvedHost(host, uses)))
  const usesOf = secretUses(shared)
  const secretUsers = new Map(hosts.map((host) => [host.name, usesOf(host)]))
  const secrets = resolvedSecrets({
    store: definition.secrets,
    place: fleet.place,
    files: secretFiles,
    uses: secretUsers,
    told: publicUses([hosts, shared, [...layouts.values()], assignments], secretFiles?.folder),
  })
  appendAll(problems, secrets.problems)
  const needed = neededInputs(deployment, read, secrets.secrets, fleet)
  const inputs = inputsOf(definition.inputs, pins, needed, fleet)
  appendAll(problems, inputs.problems)
  const model = {
    place: fleet.place,
    comments: definition.comments,
    deployment,
    description: definition.description,
    ruleSettings: { place: fleet.place, severities: definition.rules },
    inputs: inputs.inputs,
    inputNames: inputs.names,
    pinNames: [...(pins?.byName.keys() ?? [])],
    pinSources: pins?.byName ?? new Map(),
    pinsFile: pins?.file,
    ...shared,
    assignments,
    acceptances,
    packages: keep(ownPackages(definition.packages, fleet)),
    specialArguments: keep(specialArguments(definition.arguments, fleet)),
    hosts: hosts.map((host) => ({
      ...host,
      secrets: secrets.byHost.get(host.name),
      secretUses: secretUsers.get(host.name),
    })),
    networkDevices: networkDevices(definition.devices, fleet),
    secrets: secrets.secrets,
    layouts: [...layouts.values()],
    tests,
  }
  const known = { arguments: moduleArguments(model), isWhole: problems.length === 0 }
  return { model: { ...model, ...known }, problems }
}
