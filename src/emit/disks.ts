/**
 * `hosts/<host>/disks.nix`: a disko configuration by itself (disko, "Reference manual: the disko
 * command"), which the host imports and disko's own command can use without the host.
 */
import type { DiskLayoutUse } from "../fleet/disk-layout.ts"
import type { Model, ModelHost } from "../model/model.ts"
import { apply, attributeSet, identifier, relativePath } from "../nix/syntax/construct.ts"
import { toBindings } from "../nix/values/values.ts"
import { type OriginOf, within } from "../problems/problem.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { type Memory, keptIn } from "../remembered.ts"
import { type Emitted, nixFile } from "./emitted.ts"

/** The disks of every host that has any. */
export function* diskFiles({ hosts }: Model, memory?: Memory): Iterable<Emitted> {
  for (const host of hosts) yield disksFile(memory, host)
}

const disksFile = keptIn(disksOf)

function disksOf({ name, disks, place }: ModelHost): Emitted {
  if (disks === undefined || disks.kind === "unknown") return { files: [], problems: [] }
  const inHost: OriginOf = ([, , ...path]) => ({ place, path: ["disks", ...path] })
  const { value, problems } = outcomeOf(
    () =>
      disks.kind === "devices"
        ? attributeSet(toBindings({ disko: { devices: disks.devices } }, { written: inHost }))
        : apply(
            identifier("import"),
            relativePath(`../../modules/disk-layouts/${disks.layout.name}.nix`),
            attributeSet(toBindings(disks.use.arguments, { written: inUse(disks.use) })),
          ),
    [],
  )
  if (value === undefined) return { files: [], problems: within(problems, { place }) }
  const used = disks.kind === "layout" ? [{ place: disks.use.place }] : []
  const heads = [{ place, path: ["disks"] }, ...used]
  return nixFile(`hosts/${name}/disks.nix`, value, { heads, elsewhere: [] })
}

function inUse({ place }: DiskLayoutUse): OriginOf {
  return (path) => ({ place, path })
}
