import type { Problem } from "../problem.ts"
import type { Origin } from "../schema.ts"
export function checkDevices(_devices: unknown, _origin: Origin): readonly Problem[] {
  return []
}
