/** From definitions as loaded to the model: shapes checked, defaults filled in, names resolved. */
import type { Problem } from "../problem.ts"
import { type Checked, checkSchema } from "../schema.ts"
import type { DiskLayout } from "./disk-layout.ts"
import { type Fleet, fleetSchema } from "./fleet.ts"
import type { Host } from "./host.ts"
import { inputsOf } from "./inputs.ts"
import type { Model, ModelHost } from "./model.ts"
import type { Pins } from "./pins.ts"
import type { Service } from "./service.ts"
import { validateDevices, validateHost } from "./validate-host.ts"
import { validateLayout, validateModule, validateService } from "./validate-module.ts"

/** A fleet as it was read from the user's files. */
export interface LoadedFleet {
  readonly fleet: Fleet
  readonly hosts: readonly LoadedHost[]
  /** Absent where they could not be read, which is a problem of its own. */
  readonly pins: Pins | undefined
}

/** A host and its name. */
export interface LoadedHost {
  readonly name: string
  readonly host: Host
}

/**
 * Checks every definition of a fleet. What is wrong with one leaves it out of the model, so that
 * the others can still be judged. Problems: NG020 to NG025 shapes, NG031 pins, NG002 code of the
 * user's that throws.
 */
export function validate({ fleet, hosts, pins }: LoadedFleet): {
  readonly model: Model
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const keep = <T>(checked: Checked<T>): readonly T[] => {
    problems.push(...checked.problems)
    return checked.value === undefined ? [] : [checked.value]
  }
  const [definition] = keep(checkSchema(fleetSchema, fleet.definition, { place: fleet.place }))
  const common = Object.entries(definition?.common ?? {})
  const models = hosts.flatMap((host) => keep(validateHost(host)))
  const usesDisko = models.some((host) => host.disks !== undefined)
  const inputs = inputsOf(definition?.inputs ?? {}, pins, usesDisko, fleet)
  problems.push(...inputs.problems)
  const layouts = layoutsOf(models).flatMap((layout) => keep(validateLayout(layout)))
  const model = {
    description: definition?.description ?? "",
    inputs: inputs.inputs,
    inputNames: inputs.names,
    pinNames: [...(pins?.byName.keys() ?? [])],
    pinsFile: pins?.file,
    common: common.flatMap(([name, module]) => keep(validateModule(name, module))),
    hosts: models.flatMap((host) => keep(validateDevices(host, { layouts }))),
    services: servicesOf(models).flatMap((service) => keep(validateService(service))),
    layouts,
  }
  return { model: { ...model, isWhole: problems.length === 0 }, problems }
}

function servicesOf(hosts: readonly ModelHost[]): readonly Service[] {
  return [...new Set(hosts.flatMap((host) => host.services.map((use) => use.service)))]
}

function layoutsOf(hosts: readonly ModelHost[]): readonly DiskLayout[] {
  const layouts = hosts.flatMap(({ disks }) => (disks?.kind === "layout" ? [disks.use.layout] : []))
  return [...new Set(layouts)]
}
