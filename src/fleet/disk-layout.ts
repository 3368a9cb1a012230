/** Disk layouts: one function of its parameters, used by many machines. */
import type { z } from "zod"
import { placeOfCall } from "../problems/origin.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import type { NixosConfig } from "../options/config.ts"
import type { Place } from "../problems/problem.ts"
import { type Defined, defined, isOriginal } from "./defined.ts"
import type { Arguments, References } from "../parameters/parameters.ts"

/** A layout and its parameters, before it is given to a host. */
export interface DiskLayoutDefinition<Parameters extends z.ZodObject = z.ZodObject> {
  /** The name of the generated function, `modules/disk-layouts/<name>.nix`. */
  readonly name: string
  /** What the layout is: the comment at the head of the generated file. */
  readonly description?: string | undefined
  readonly parameters?: Parameters | undefined
  /**
   * The layout's devices in disko's own shape. Each parameter is a reference to the function's
   * argument, not the value: text around one is written `` str`${device}-part1` ``.
   */
  devices(parameters: References<z.output<Parameters>>): DiskoDevices
  /**
   * The NixOS options that go with the devices: that a file system is needed for boot, or the boot
   * loader that the partitions are for. Parameters are references here too.
   */
  readonly config?:
    { of(parameters: References<z.output<Parameters>>): NixosConfig }["of"] | undefined
}

/** A layout of the fleet, whatever its parameters. */
export type DiskLayout = Defined<"disk-layout", DiskLayoutDefinition>

/** A layout as a host uses it, with the host's own arguments. */
export interface DiskLayoutUse {
  readonly layout: DiskLayout
  readonly arguments: Readonly<Record<string, unknown>>
  readonly place: Place | undefined
}

/** Whether a value is what a layout's function gives. */
export function isDiskLayoutUse(value: object): value is DiskLayoutUse {
  return (
    "layout" in value && Object.hasOwn(value, "layout") && isOriginal(value.layout, "disk-layout")
  )
}

/** Gives the layout to a host: `disks: standard({ device: "/dev/disk/by-id/…" })`. */
export type DiskLayoutFunction<Parameters extends z.ZodObject> =
  {} extends z.input<Parameters>
    ? (given?: Arguments<z.input<Parameters>>) => DiskLayoutUse
    : (given: Arguments<z.input<Parameters>>) => DiskLayoutUse

/**
 * Defines a disk layout. Its arguments are checked when the fleet is built.
 *
 * @example
 * ```ts
 * import { z } from "zod"
 *
 * export const standard = defineDiskLayout({
 *   name: "standard",
 *   parameters: z.object({ device: z.string() }),
 *   devices: ({ device }) => ({
 *     disk: {
 *       main: disk({
 *         device,
 *         content: gpt({
 *           ESP: esp(),
 *           root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
 *         }),
 *       }),
 *     },
 *   }),
 * })
 * ```
 */
export function defineDiskLayout<Parameters extends z.ZodObject = z.ZodObject<{}>>(
  definition: DiskLayoutDefinition<Parameters>,
): DiskLayoutFunction<Parameters> & { readonly layout: DiskLayout } {
  const layout: DiskLayout = defined("disk-layout", definition)
  const use = (given = {}): DiskLayoutUse => ({
    layout,
    arguments: given,
    place: placeOfCall(given),
  })
  return Object.assign(use, { layout })
}
