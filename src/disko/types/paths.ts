/**
 * The paths and names that devices have on the machine, as disko works them out: each device type
 * says how. What is known to Nix only stands in them as an interpolation, `${…}`.
 */
import { printNix } from "../../nix/values/print-nix.ts"
import { nodeOf } from "../../nix/values/values.ts"
import type { Device } from "./device.ts"

/** The block device that a content is made on: what it names itself, or what it is in. */
export function pathOf({ value, parent }: Device): string {
  const own: unknown = "device" in value ? value.device : undefined
  return own === undefined ? pathFor(parent) : textOf(own)
}

/** The block device that a device has for its content; only some kinds have one of their own. */
export function pathFor(device: Device | undefined): string {
  return device?.type.path?.(device) ?? ""
}

/**
 * The name that a device has on the machine: the one that it is given, or its key. `undefined` where
 * it is known to Nix only.
 */
export function nameOf({ type, key, value }: Device): string | undefined {
  const name: unknown = "name" in value ? value.name : undefined
  if (typeof name === "string") return name
  if (name !== undefined) return undefined
  return type.defaultName?.(key) ?? key
}

/** The name of a device on the machine, as a text. */
export function nameText(device: Device | undefined): string {
  if (device === undefined) return ""
  const { value } = device
  return nameOf(device) ?? textOf("name" in value ? value.name : undefined)
}

/** A value as a text; an expression as it would stand in a Nix string. */
export function textOf(value: unknown): string {
  const node = nodeOf(value)
  if (node === undefined) return String(value)
  const printed = printNix(value).replaceAll(/\s+/g, " ")
  return node.kind === "string" ? printed.slice(1, -1) : `\${${printed}}`
}

/** Whether nothing in a path or label is known to Nix only. */
export function isKnown(text: string): boolean {
  return !text.includes("${")
}
