/** From definitions as loaded to the model: shapes checked, defaults filled in, names resolved. */
import { appendAll } from "../append.ts"
import type { Problem } from "../problems/problem.ts"
import type { Mended } from "../problems/schema.ts"
import type { Memory } from "../remembered.ts"
import { ownPackages } from "./own-packages.ts"
import { specialArguments } from "./special-arguments.ts"
import { fleetModules, withImports } from "./fleet-modules.ts"
import { inputsOf } from "./inputs.ts"
import {
  argumentsOf,
  assigned,
  fleetRead,
  hostRead,
  hostResolved,
  inventoryOf,
  keptCommon,
  keptLayouts,
  keptModules,
  keptServices,
  layoutRead,
  secretsOfHost,
  serviceRead,
  sharedBy,
  tellEntries,
  usesOf,
  usesOfSecrets,
  withSecrets,
} from "./kept-parts.ts"
import { neededInputs } from "./needed-inputs.ts"
import type { Model } from "./model.ts"
import { nodeModules } from "./node-modules.ts"
import { moduleArguments } from "./module-arguments.ts"
import { networkDevices } from "./network-devices.ts"
import type { LoadedFleet } from "./loaded.ts"
import { publicUses } from "./public-uses.ts"
import { resolvedSecrets } from "./resolve-secrets.ts"
import { layoutsIn, servicesIn } from "./validate-host.ts"
import { readTest, wholeTest } from "./validate-test.ts"

/**
 * Checks every definition of a fleet. What is wrong with a property of one leaves that out of the
 * model, or unknown, so that all others can still be judged. Problems: NG020 to NG025 shapes, NG031 pins, NG002 code of the
 * user's that throws. Within a `memory`, what is the same is the very same object.
 */
export function validate(
  { fleet, hosts: loaded, pins, secretFiles }: LoadedFleet,
  memory?: Memory,
): { readonly model: Model; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const keep = <T>(mended: Mended<T>): T => {
    appendAll(problems, mended.problems)
    return mended.value
  }
  const definition = keep(fleetRead(memory, fleet))
  const { deployment } = definition
  const read = loaded.map(({ name, host }) => keep(hostRead(memory, host, name, deployment.pull)))
  const layouts = keptLayouts(
    memory,
    fleet,
    layoutsIn(read).map((layout) => keep(layoutRead(memory, layout))),
  )
  const readServices = servicesIn(read).map(
    (service) => [service, keep(serviceRead(memory, service))] as const,
  )
  const readTests = Object.entries(definition.tests).map(([name, test]) =>
    keep(readTest(name, test)),
  )
  const given = definition.modules.map(({ module }) => module)
  const found = keep(
    fleetModules(
      definition.common,
      [
        { imports: given, place: fleet.place },
        ...read,
        ...readServices.map(([, service]) => service),
        ...nodeModules(readTests),
      ],
      memory,
    ),
  )
  const { resolved, acceptances } = found
  const services = new Map(
    readServices.map(([service, value]) => [
      service,
      withImports(memory, value, ...resolved(value.imports)),
    ]),
  )
  const tests = readTests.map((test) => wholeTest(test, resolved))
  const assignments = assigned(memory, fleet, definition.modules, ...resolved(given))
  // each definition is checked by now: what they make together is found once, for all who read it
  const shared = sharedBy(
    memory,
    fleet,
    keptCommon(memory, fleet, found.common),
    keptModules(memory, fleet, found.modules),
    keptServices(memory, fleet, [...services.values()]),
  )
  const inventory = inventoryOf(memory, fleet)
  tellEntries(inventory, read)
  const uses = usesOf(memory, fleet, shared, assignments, layouts, inventory, ...services.keys())
  const hosts = read.map((host) => {
    const others = inventory.told.get(host.name)
    return keep(hostResolved(memory, host, uses, others, ...resolved(host.imports)))
  })
  const secretsUsed = usesOfSecrets(memory, shared)
  const secretUsers = new Map(
    hosts.map((host) => [host.name, secretsOfHost(memory, host, secretsUsed)]),
  )
  const secrets = resolvedSecrets({
    store: definition.secrets,
    place: fleet.place,
    files: secretFiles,
    uses: secretUsers,
    told: publicUses([hosts, shared, layouts, assignments], secretFiles?.folder),
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
    hosts: hosts.map((host) =>
      withSecrets(memory, host, secrets.byHost.get(host.name), secretUsers.get(host.name)),
    ),
    networkDevices: networkDevices(definition.devices, fleet),
    secrets: secrets.secrets,
    layouts,
    tests,
  }
  const { names, isOpen } = moduleArguments(model)
  const known = { arguments: argumentsOf(memory, fleet, isOpen, ...names) }
  return { model: { ...model, ...known, isWhole: problems.length === 0 }, problems }
}
