/** `hosts/inventory.nix`: the data of every host, in one place for Nix, scripts and people. */
import { machineNameOf } from "../model/machine-names.ts"
import type { Model, ModelHost } from "../model/model.ts"
import type { Binding } from "../nix/syntax/ast.ts"
import { attributeSet, binding, withComment } from "../nix/syntax/construct.ts"
import { toBindings } from "../nix/values/values.ts"
import { type Origin, type OriginOf, within } from "../problems/problem.ts"
import type { Checked } from "../problems/schema.ts"
import { outcomeOf } from "../problems/thrown.ts"
import type { Emitted } from "./emitted.ts"
import { type Memory, keptIn } from "../remembered.ts"
import { spaced } from "./spacing.ts"

const comment = `The data of every host: what it runs on, how it is reached, and its own values.
Every module has it as the argument "inventory", and the host's own entry as "host".`

/** The inventory. Its values are data: an expression would have nothing to be evaluated with. */
export function inventoryFile({ hosts, place }: Model, memory?: Memory): Emitted {
  const entries = hosts.map((host) => ({
    ...entryOf(memory, host),
    elsewhere: saidElsewhere(memory, host, place),
  }))
  const rows = entries.flatMap(({ value, elsewhere }) =>
    value === undefined ? [] : [{ value, elsewhere }],
  )
  const node = withComment(attributeSet(spaced(rows.map(({ value }) => [value]))), comment)
  const problems = entries.flatMap((entry) => entry.problems)
  const madeOf = {
    heads: [{ place, path: ["hosts"] }],
    elsewhere: entries.flatMap(({ value, elsewhere }) => (value === undefined ? elsewhere : [])),
    rows: rows.map(({ elsewhere }) => elsewhere),
  }
  return { files: [{ kind: "nix", path: "hosts/inventory.nix", node, madeOf }], problems }
}

/** What of a host's definition stands in other files. */
const saidElsewhere = keptIn(
  ({ name, place }: ModelHost, fleet: Model["place"]): readonly Origin[] => [
    { place: fleet, path: ["hosts", name] },
    { place },
    { place, path: ["system"] },
  ],
)

const entryOf = keptIn((host: ModelHost): Checked<Binding> => {
  const { name, system, inventory, deploy, place } = host
  const written: OriginOf = (path) => ({ place, path })
  const inInventory: OriginOf = (path) => ({ place, path: ["inventory", ...path] })
  const own = outcomeOf(() => toBindings(inventory, { written: inInventory }), ["inventory"])
  if (own.value === undefined) return { problems: within(own.problems, { place }) }
  const entry = attributeSet([
    ...toBindings({ system }, { written }),
    ...own.value,
    ...toBindings({ deploy: { ...deploy, ...reachedAs(host) } }, { written }),
  ])
  return { value: binding([name], entry, { written: () => ({ place }) }), problems: [] }
})

/** Where a host is reached, and what answers there calls itself where that is not the host's name. */
function reachedAs(host: ModelHost) {
  const { name, deploy } = host
  const { targetHost = name } = deploy
  const hostName = machineNameOf(host)
  return { targetHost, ...(hostName !== name && { hostName: hostName ?? "" }) }
}
