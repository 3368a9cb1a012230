/** The boot loader that a host defines, as the firmware that implies the very same definitions. */
import { bootLoader } from "../../model/boot-loader.ts"
import type { Firmware } from "../../fleet/host.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import { hasComments } from "../nix/source-comments.ts"
import type { Code } from "../module/code.ts"
import { valueOf } from "../module/code-value.ts"
import { memberAt, withoutMember } from "../module/members.ts"

/** The firmware, and what is left of a host's definitions without what it implies. */
export interface WithFirmware {
  readonly firmware: Firmware
  readonly config: Code | undefined
}

/** Found where all that a firmware implies is defined in the same words, and nothing is said about it. */
export function withFirmware(config: Code): WithFirmware | undefined {
  for (const firmware of ["uefi", "bios", "raspberry-pi"] as const) {
    const implied = [...definitionsIn(bootLoader[firmware], ["boot", "loader"])]
    if (!implied.every(([path, value]) => isDefined(config, path, value))) continue
    const left = implied.reduce<Code | undefined>(
      (code, [path]) => code && withoutMember(code, path),
      config,
    )
    return { firmware, config: left }
  }
  return undefined
}

function* definitionsIn(
  value: unknown,
  path: readonly string[],
): Iterable<readonly [readonly string[], unknown]> {
  if (!isAttributeSet(value) || isExpression(value)) yield [path, value]
  else
    for (const [name, inner] of Object.entries(value)) yield* definitionsIn(inner, [...path, name])
}

function isDefined(config: Code, path: readonly string[], value: unknown): boolean {
  const member = memberAt(config, path)
  if (member === undefined || hasComments(member.comments)) return false
  return printNix(valueOf(member.code)) === printNix(value)
}
