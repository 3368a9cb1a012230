/** How the definitions of a module are set off from each other by blank lines. */
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import type { PathSegment } from "../problems/problem.ts"
import type { Section } from "./module-file.ts"

/**
 * One section for each group of options, while definitions that take a line each, such as
 * `time.timeZone = "UTC";`, stand together.
 */
export function sectionsOf(
  definitions: object,
  path: readonly PathSegment[] = [],
): readonly Section[] {
  if (isExpression(definitions)) return [{ definitions, path }]
  const sections: { definitions: Record<string, unknown>; single: boolean }[] = []
  for (const [key, value] of Object.entries(definitions)) {
    const last = sections.at(-1)
    const single = takesOneLine(value)
    if (last !== undefined && last.single && single) last.definitions[key] = value
    else sections.push({ definitions: { [key]: value }, single })
  }
  return sections.map((section) => ({ definitions: section.definitions, path }))
}

/** Longer attribute paths than any option's take a line of their own. */
const longestPath = 20

/** Whether a definition is one attribute path and a value without parts. */
function takesOneLine(value: unknown, depth = 0): boolean {
  if (depth > longestPath) return false
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === "string") return !value.includes("\n")
  if (!isAttributeSet(value)) return !isExpression(value)
  const members = Object.values(value).filter((member) => member !== undefined)
  return members.length < 2 && members.every((member) => takesOneLine(member, depth + 1))
}
