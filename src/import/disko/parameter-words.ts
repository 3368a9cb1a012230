/** Parameters that disko takes but a few words for. */
import { devicesSchema } from "../../disko/types/devices.ts"
import type { PathSegment } from "../../problems/problem.ts"
import { wordsAllowedAt } from "../../problems/schema.ts"
import { plainValue } from "../nix/plain-value.ts"
import type { WordedParameter } from "../nix/layout-parameter.ts"
import type { TracedLayout } from "./traced-layout.ts"
import { type Value, mapValue } from "../nix/value.ts"

/** The parameters of a layout: what is used where disko has an enumeration can be that only. */
export function withWords({
  devices: { devices },
  parameters,
}: TracedLayout): readonly WordedParameter[] {
  const plain = plainValue(devices)
  return parameters.map((parameter) => {
    const paths = parameter.value.kind === "string" ? usesOf(devices, parameter.name) : []
    const words = paths.map((path) => wordsAllowedAt(devicesSchema, plain, path))
    return { ...parameter, words: words.find((each) => each !== undefined) }
  })
}

function usesOf(devices: Value, argument: string): readonly (readonly PathSegment[])[] {
  const paths: (readonly PathSegment[])[] = []
  mapValue(devices, (value, path) => {
    if (value.kind === "use" && value.use.argument === argument) paths.push(path)
    return value
  })
  return paths
}
