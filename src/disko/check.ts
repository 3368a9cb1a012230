/** Devices checked against disko's types. */
import { nodeOf } from "../nix/values.ts"
import type { Problem } from "../problem.ts"
import { type Origin, schemaProblems } from "../schema.ts"
import { devicesSchema } from "./devices.ts"

/**
 * What is wrong with a layout's devices: NG020 to NG022, each at its path. An expression is known
 * to Nix only, so it passes wherever it stands.
 */
export function checkDevices(devices: unknown, origin: Origin): readonly Problem[] {
  return schemaProblems(devicesSchema, devices, origin, isExpression)
}

function isExpression(value: unknown): boolean {
  return nodeOf(value) !== undefined
}
