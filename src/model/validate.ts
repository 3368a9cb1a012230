/** From definitions as loaded to the model: shapes checked, defaults filled in, names resolved. */
import type { Problem } from "../problems/problem.ts"
import type { Mended } from "../problems/schema.ts"
import type { Memory } from "../remembered.ts"
import { inputsOf } from "./inputs.ts"
import {
  argumentsOf,
  hostResolved,
  inventoryOf,
  secretsOfHost,
  tellEntries,
  usesOf,
  usesOfSecrets,
  withSecrets,
} from "./kept-parts.ts"
import type { LoadedFleet, SecretFiles } from "./loaded.ts"
import type { Model, ModelHost, OtherHosts } from "./model.ts"
import { moduleArguments, noArguments, together } from "./module-arguments.ts"
import { neededInputs } from "./needed-inputs.ts"
import { networkDevices } from "./network-devices.ts"
import { ownPackages } from "./own-packages.ts"
import { publicUses } from "./public-uses.ts"
import { type Definitions, readDefinitions } from "./read-definitions.ts"
import { type ResolvedModules, resolvedModules } from "./resolve-modules.ts"
import { resolvedSecrets } from "./resolve-secrets.ts"
import type { ModelSecrets } from "./secrets.ts"
import { specialArguments } from "./special-arguments.ts"

/**
 * Checks every definition of a fleet. What is wrong with a property of one leaves that out of the
 * model, or unknown, so that all others can still be judged. Problems: NG020 to NG025 shapes, NG031 pins, NG002 code of the
 * user's that throws. Within a `memory`, what is the same is the very same object.
 */
export function validate(
  loaded: LoadedFleet,
  memory?: Memory,
): { readonly model: Model; readonly problems: readonly Problem[] } {
  const { fleet, pins, secretFiles } = loaded
  const definitions = readDefinitions(loaded, memory)
  const read = definitions.value
  const { said } = read
  const modules = resolvedModules(read, memory)
  const resolved = resolvedHosts(read, modules.value, loaded.others, memory)
  const hosts = hostsWithSecrets(resolved.value, read, modules.value, secretFiles, memory)
  const { secrets } = hosts.value
  const needed = neededInputs(said.deployment, read.hosts, secrets, fleet)
  const inputs = inputsOf(said.inputs, pins, needed, fleet)
  const packages = ownPackages(said.packages, fleet)
  const given = specialArguments(said.arguments, fleet)
  const problems = [definitions, modules, resolved, hosts, inputs, packages, given].flatMap(
    (each) => each.problems,
  )
  const { shared, assignments, acceptances, tests } = modules.value
  const model = {
    place: fleet.place,
    comments: said.comments,
    deployment: said.deployment,
    description: said.description,
    ruleSettings: { place: fleet.place, severities: said.rules },
    inputs: inputs.inputs,
    inputNames: inputs.names,
    pinNames: [...(pins?.byName.keys() ?? [])],
    pinSources: pins?.byName ?? new Map(),
    pinsFile: pins?.file,
    ...shared,
    assignments,
    acceptances,
    packages: packages.value,
    specialArguments: given.value,
    hosts: hosts.value.hosts,
    others: loaded.others,
    networkDevices: networkDevices(said.devices, fleet),
    secrets,
    layouts: read.layouts,
    tests,
  }
  const { names, isOpen } = together([
    moduleArguments(model),
    loaded.others?.arguments ?? noArguments,
  ])
  const known = { arguments: argumentsOf(memory, fleet, isOpen, ...names) }
  return { model: { ...model, ...known, isWhole: problems.length === 0 }, problems }
}

/** The hosts with what they use put in place. */
function resolvedHosts(
  { fleet, hosts, layouts, services }: Definitions,
  { shared, assignments, resolved }: ResolvedModules,
  others: OtherHosts | undefined,
  memory: Memory,
): Mended<readonly ModelHost[]> {
  const inventory = inventoryOf(memory, fleet)
  tellEntries(inventory, hosts, others)
  const used = services.map(([service]) => service)
  const uses = usesOf(memory, fleet, shared, assignments, layouts, inventory, ...used)
  const found = hosts.map((host) => {
    const told = inventory.told.get(host.name)
    return hostResolved(memory, host, uses, told, ...resolved(host.imports))
  })
  return {
    value: found.map(({ value }) => value),
    problems: found.flatMap(({ problems }) => problems),
  }
}

/** The secrets that hosts use, and each host with its own. */
function hostsWithSecrets(
  hosts: readonly ModelHost[],
  { fleet, said, layouts }: Definitions,
  { shared, assignments }: ResolvedModules,
  files: SecretFiles | undefined,
  memory: Memory,
): Mended<{ readonly hosts: readonly ModelHost[]; readonly secrets: ModelSecrets | undefined }> {
  const ofShared = usesOfSecrets(memory, shared)
  const uses = new Map(hosts.map((host) => [host.name, secretsOfHost(memory, host, ofShared)]))
  const { secrets, byHost, problems } = resolvedSecrets({
    store: said.secrets,
    place: fleet.place,
    files,
    uses,
    told: publicUses([hosts, shared, layouts, assignments], files?.folder),
  })
  const whole = hosts.map((host) =>
    withSecrets(memory, host, byHost.get(host.name), uses.get(host.name)),
  )
  return { value: { hosts: whole, secrets }, problems }
}
