/** What Nix would need to know before it can know it: it comes to no end, or says "infinite recursion". */
import { appendAll } from "../append.ts"
import { contentOf, isProperty } from "../nix/values/contents.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import { writtenPath } from "../nix/syntax/written-path.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { type Selection, selectionsIn } from "../nix/syntax/selections.ts"
import { strictParts } from "../nix/syntax/strict-parts.ts"
import { type PathSegment, type Place, type Problem, problem } from "../problems/problem.ts"
import { keptFor } from "../remembered.ts"
import { placeOfName } from "./name-places.ts"

/** A definition of a single option, and the conditions that it is under. */
interface Leaf {
  /** The names that lead to it, without the places in what is merged. */
  readonly names: readonly string[]
  readonly path: readonly PathSegment[]
  readonly value: unknown
  readonly conditions: readonly Condition[]
}

interface Condition {
  readonly node: Node
  readonly path: readonly PathSegment[]
}

/**
 * Definitions that read what they define, or are under a condition that does. Of several definitions NixOS
 * has to know all. Problem: NG428.
 */
export function endlessDefinitions(
  config: unknown,
  path: readonly PathSegment[],
): readonly Problem[] {
  const told = new Set<Condition>()
  return [...leavesIn({ names: [], path, value: config, conditions: [] })].flatMap((leaf) => {
    const node = nodeOf(leaf.value)
    const own = node === undefined ? [] : readsOf(node).filter((read) => isOf(leaf, read))
    const around = leaf.conditions.flatMap((condition) => {
      const [read] = told.has(condition)
        ? []
        : readsOf(condition.node).filter((each) => isOf(leaf, each))
      if (read === undefined) return []
      told.add(condition)
      return [{ path: condition.path, ...placed(read), ...conditionProblem(leaf.names) }]
    })
    const [first] = own
    return first === undefined
      ? around
      : [...around, { path: leaf.path, ...placed(first), ...definitionProblem(leaf.names) }]
  })
}

/** What is imported depends on what is known only when all is imported. Problem: NG428. */
export function endlessImports(
  imports: readonly unknown[],
  path: readonly PathSegment[],
): readonly Problem[] {
  return imports.flatMap((each, index) => {
    const node = isProperty(each) ? undefined : nodeOf(each)
    if (node === undefined) return []
    const parts = strictParts(node, "module")
    const read = selectionsIn(node).find(
      ({ variable }) => parts.has(variable.node) && isDefinedByModules(variable.name),
    )
    if (read === undefined) return []
    return [{ path: [...path, index], ...placed(read), ...importProblem(read.variable.name) }]
  })
}

/** Whether it is an argument of modules that only modules themselves define. */
export function isDefinedByModules(name: string): boolean {
  return ["config", "options", "pkgs", "utils"].includes(name)
}

function placed(read: Selection): { readonly place?: Place } {
  const place = placeOfName(read, -1)
  return place === undefined ? {} : { place }
}

/** The options that Nix reads to know what an expression is. Who is given all of `config` reads none of it yet. */
const readsOf = keptFor((node: Node): readonly Selection[] => {
  const selections = selectionsIn(node).filter(({ variable, path, kind }) => {
    const isRead = path.length > 0 && kind !== "test"
    return variable.name === "config" && isRead && variable.node.scope === undefined
  })
  if (selections.length === 0) return []
  const parts = strictParts(node, "value")
  return selections.filter(({ variable }) => parts.has(variable.node))
})

function isOf({ names }: Leaf, { path }: Selection): boolean {
  return path.length === names.length && path.every((name, index) => name === names[index])
}

/** Of any depth; what stands in several places is looked at in the first. */
function* leavesIn(whole: Leaf): Iterable<Leaf> {
  const seen = new Set<unknown>()
  const todo: Leaf[] = [whole]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const inner = seen.has(next.value) ? [] : partsOf(next)
    if (inner === undefined) yield next
    else {
      seen.add(next.value)
      appendAll(todo, inner.toReversed())
    }
  }
}

/** What stands in a property or in a set; undefined for anything else. */
function partsOf(leaf: Leaf): readonly Leaf[] | undefined {
  const { names, path, value, conditions } = leaf
  const content = contentOf(value)
  if (content !== undefined) {
    const added = content.others.flatMap((other) => nodeOf(other) ?? [])
    const inside = [...conditions, ...added.map((node) => ({ node, path }))]
    return content.definitions.map((definition, index) => {
      const at = content.kind === "merged" ? [...path, index] : path
      return { names, path: at, value: definition, conditions: inside }
    })
  }
  if (!isAttributeSet(value)) return undefined
  return Object.entries(value).map(([name, member]: [string, unknown]) => {
    return { names: [...names, name], path: [...path, name], value: member, conditions }
  })
}

function definitionProblem(names: readonly string[]): Problem {
  return problem("NG428", {
    message: `${writtenPath(names)} is defined by its own value, which Nix would look for without end`,
    hint: "leave it out: NixOS joins lists and sets of all modules by itself; or read another option",
  })
}

function conditionProblem(names: readonly string[]): Problem {
  return problem("NG428", {
    message: `the condition reads ${writtenPath(names)}, which is defined under it: Nix would look for its value without end`,
    hint: "define that outside of the condition",
  })
}

function importProblem(name: string): Problem {
  return problem("NG428", {
    message: `what is imported cannot depend on ${name}, which is known only when everything is imported`,
    hint: "import it always, and put its definitions under `mkIf`; or decide by `host`, `inputs` or TypeScript",
  })
}
