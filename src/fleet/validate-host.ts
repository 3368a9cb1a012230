/** A host's definition checked: its own shape, its layout's arguments, its services' settings. */
import { checkDevices } from "../disko/check.ts"
import type { DiskoDevices } from "../disko/devices.ts"
import type { Place, Problem } from "../problem.ts"
import { type Checked, checkSchema } from "../schema.ts"
import { type DiskLayoutUse, isDiskLayoutUse } from "./disk-layout.ts"
import { hostSchema } from "./host.ts"
import type { ModelDisks, ModelHost } from "./model.ts"
import { argumentProblems } from "./parameters.ts"
import type { ServiceUse } from "./service.ts"
import type { LoadedHost } from "./validate.ts"

/** The host's model, or everything that is wrong with its definition. */
export function validateHost({ name, host }: LoadedHost): Checked<ModelHost> {
  const { place } = host
  const { value, problems } = checkSchema(hostSchema, host.definition, { place })
  if (value === undefined) return { problems }
  const { firmware, hardware, ...definition } = value
  const disks = value.disks === undefined ? undefined : disksOf(value.disks)
  const wrong = [
    ...(disks === undefined ? [] : diskProblems(disks, place)),
    ...definition.services.flatMap(settingsProblems),
  ]
  if (wrong.length > 0) return { problems: wrong }
  return { value: { ...definition, name, place, firmware, hardware, disks }, problems: [] }
}

function disksOf(disks: DiskLayoutUse | DiskoDevices): ModelDisks {
  return isDiskLayoutUse(disks)
    ? { kind: "layout", use: disks }
    : { kind: "devices", devices: disks }
}

function settingsProblems({ service, settings, place }: ServiceUse): readonly Problem[] {
  return argumentProblems(service.definition.parameters, settings, { place })
}

function diskProblems(disks: ModelDisks, place: Place | undefined): readonly Problem[] {
  if (disks.kind === "devices") return checkDevices(disks.devices, { path: ["disks"], place })
  const { layout, arguments: given } = disks.use
  return argumentProblems(layout.definition.parameters, given, { place: disks.use.place })
}
