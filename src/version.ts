/** The version of nixgen, as its package.json has it, and which of two versions is the newer one. */
import { readFileSync } from "node:fs"
import * as z from "zod"
import { ownPath } from "./own-package.ts"

const manifestSchema = z.object({ version: z.string() })

let known: string | undefined

/** The version of nixgen. */
export function ownVersion(): string {
  known ??= manifestSchema.parse(JSON.parse(readFileSync(ownPath("package.json"), "utf8"))).version
  return known
}

/** What stands for the version that is not out yet. */
export const nextVersion = "next"

/** Whether a version is newer than another; one that is not known is older than all. */
export function isNewer(version: string | undefined, other: string | undefined): boolean {
  if (version === undefined || other === undefined) return version !== undefined
  if (version === nextVersion || other === nextVersion) return other !== nextVersion
  const than = parts(other)
  const [first = 0] = parts(version)
    .map((part, index) => part - (than[index] ?? 0))
    .filter((difference) => difference !== 0)
  return first > 0
}

/** Its numbers; what follows them is of versions for trial. */
function parts(version: string): readonly number[] {
  return (version.split(/[-+]/)[0] ?? "").split(".").map(Number)
}
