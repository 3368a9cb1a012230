/**
 * Modules that are imported inside of a configuration: into a user's home, a container, a specialisation.
 * The options that they bring are in no table, be it that `nixgen types` has read those of all else.
 */
import { appendAll } from "../append.ts"
import { contentOf } from "../nix/values/contents.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { type PathSegment, type Problem, problem, saidBy } from "../problems/problem.ts"

type Path = readonly PathSegment[]

interface Todo {
  readonly value: unknown
  readonly path: Path
}

/**
 * Where modules are imported in a configuration, but for the whole: by `imports`, or by `sharedModules`, which
 * are for all that stands beside, whichever module of the fleet defines that.
 */
export function importingIn(config: unknown, by: "imports" | "sharedModules"): readonly Path[] {
  const found: Path[] = []
  const seen = new Set<unknown>()
  const todo: Todo[] = [{ value: config, path: ["config"] }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { value, path } = next
    if (seen.has(value)) continue
    seen.add(value)
    const content = contentOf(value)
    if (content !== undefined) {
      const isMerged = content.kind === "merged"
      const inner = content.definitions.map((each, index) => {
        return { value: each, path: isMerged ? [...path, index] : path }
      })
      appendAll(todo, inner)
    } else if (isAttributeSet(value)) {
      const members = Object.entries(value)
      const imports = members.some(([name, member]) => name === by && !isEmpty(member))
      if (imports && path.length > 1) found.push(path)
      appendAll(
        todo,
        members.map(([name, member]) => ({ value: member, path: [...path, name] })),
      )
    }
  }
  return found
}

function isEmpty(member: unknown): boolean {
  return Array.isArray(member) && member.length === 0
}

/** NG026 where such a module may have the option: it is not certain then. */
export function withImported(wrong: Problem, importing: readonly Path[]): Problem {
  const { code, path = [] } = wrong
  const isInside = importing.some(
    (each) => each.length < path.length && each.every((segment, index) => segment === path[index]),
  )
  if (code !== "NG026" || !isInside) return wrong
  const detail =
    "It may come with a module that is imported there, of which the options are not known."
  return problem("NG026", { ...saidBy(wrong), severity: "warning", detail })
}
