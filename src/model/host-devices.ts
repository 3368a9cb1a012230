/** The devices as a host really has them: its own, or its layout's with its arguments in place. */
import type { DiskoDevices } from "../disko/types/devices.ts"
import type { Identifier } from "../nix/syntax/ast.ts"
import { type Lookup, knownValue } from "../nix/values/known.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { DiskLayoutUse } from "../fleet/disk-layout.ts"
import type { ModelDisks, ModelLayout } from "./model.ts"

/**
 * A host's devices, in which each reference to a parameter is replaced by the host's argument, or by
 * the parameter's default, and each text whose parts are known is a plain string. Whatever else is
 * an expression stays one: it is known to Nix only. `undefined` where the host has no disks, or
 * nothing is known of them.
 *
 * What no argument changes is the very object of the layout, so that hosts share it.
 */
export function resolvedDevices(disks: ModelDisks | undefined): DiskoDevices | undefined {
  if (disks === undefined || disks.kind === "unknown") return undefined
  if (disks.kind === "devices") return withKnown(disks.devices, nothing)
  const { layout, use } = disks
  return layout.devices && withKnown(layout.devices, argumentsOf(layout, use))
}

/** A value as far as it is known: each text and expression whose parts are known in its place. */
export function asKnown<T>(value: T, lookup: Lookup = nothing): T {
  return withKnown(value, lookup)
}

/** What the references to a layout's parameters stand for in a host that uses it. */
export function argumentsOf(layout: ModelLayout, use: DiskLayoutUse): Lookup {
  return (variable) => argument(variable, layout, use)
}

const nothing: Lookup = () => undefined

/** What the host gives for the parameter that a variable stands for. */
function argument({ name, scope }: Identifier, layout: ModelLayout, use: DiskLayoutUse): unknown {
  if (scope !== layout.scope) return undefined
  const given = Object.hasOwn(use.arguments, name.text) ? use.arguments[name.text] : undefined
  return given === undefined ? layout.parameters.defaults.get(name.text) : given
}

/** The value with all that is known of it in place; itself where there is nothing of the kind. */
function withKnown<T>(value: T, lookup: Lookup): T {
  const node = nodeOf(value)
  if (node === undefined) return withKnownMembers(value, lookup)
  const inner = knownValue(node, lookup)
  // what an expression stands for can stand wherever the expression can
  return inner === undefined ? value : (withKnown(inner, lookup) as T)
}

function withKnownMembers<T>(value: T, lookup: Lookup): T {
  if (typeof value !== "object" || value === null) return value
  // nearly everything stays as it is, and needs no other memory than its own
  let changed: Map<string, unknown> | undefined
  for (const name of Object.keys(value)) {
    const member: unknown = value[name as keyof T]
    const known: unknown = withKnown(member, lookup)
    if (known !== member) (changed ??= new Map()).set(name, known)
  }
  return changed === undefined ? value : withMembers(value, changed)
}

function withMembers<T extends object>(value: T, changed: ReadonlyMap<string, unknown>): T {
  const members = Object.entries(value).map(
    ([name, member]) => [name, changed.has(name) ? changed.get(name) : member] as const,
  )
  const made = Array.isArray(value)
    ? members.map(([, member]) => member)
    : Object.fromEntries(members)
  return made as T // has the members of `value`, and is an array where that is one
}
