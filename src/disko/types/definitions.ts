/** Devices as modules define them: any part of them, each with a condition or a priority. */
import type { Definition, Expression, Property } from "../../nix/values/expression.ts"
import type { DiskoDevices } from "./devices.ts"

/** `disko.devices` in a module's `config`, which NixOS merges with the devices of the host's `disks`. */
export type DevicesDefinition = Definition<DefinedMembers<DiskoDevices>>

/** What may be defined of a `T`: each member of a union by itself. */
export type DefinedPart<T> =
  T extends Expression<unknown>
    ? T
    : T extends string | number | bigint | boolean | null | undefined | readonly unknown[]
      ? T | Property<T>
      : Definition<DefinedMembers<T>>

/** What may be defined of an object: any of its members, each as a module may define it. */
export type DefinedMembers<T> = { readonly [Key in keyof T]?: DefinedPart<T[Key]> }
