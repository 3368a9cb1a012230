/** Inputs of the flake that are locked otherwise. */
import * as z from "zod"
import type { GeneratedTree } from "../output/tree.ts"
import type { DefinitionChange } from "./host-plan.ts"

const lockedSchema = z.object({
  nodes: z.record(
    z.string(),
    z.object({
      locked: z.optional(
        z.object({ rev: z.optional(z.string()), narHash: z.optional(z.string()) }),
      ),
    }),
  ),
})

/** The inputs of two trees that are not the same, by their revisions. */
export function changedPins(
  before: GeneratedTree,
  after: GeneratedTree,
): readonly DefinitionChange[] {
  const [old, now] = [lockedIn(before), lockedIn(after)]
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => ({
      option: `pin ${name}`,
      path: [],
      before: old.get(name),
      after: now.get(name),
    }))
}

function lockedIn(tree: GeneratedTree): ReadonlyMap<string, string> {
  const { nodes } = lockedSchema.catch({ nodes: {} }).parse(parsed(tree))
  return new Map(
    Object.entries(nodes).flatMap(([name, { locked }]) => {
      const revision = locked?.rev ?? locked?.narHash
      return revision === undefined ? [] : [[name, revision] as const]
    }),
  )
}

function parsed(tree: GeneratedTree): unknown {
  try {
    return JSON.parse(tree.get("flake.lock")?.content.toString() ?? "{}")
  } catch {
    return {}
  }
}
