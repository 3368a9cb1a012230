/** The options that a module declares itself: others that have their names are not what it reads. */
import type { AttributeSet, Binding, Node } from "../../nix/syntax/ast.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { bodyOf } from "../../nix/syntax/body.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"

/** Their paths, each as one text. */
export type OwnOptions = ReadonlySet<string>

type Path = readonly (string | undefined)[]

/** What a module declares, as far as its names are written out. */
export function ownOptions(module: Node): OwnOptions {
  const body = bodyOf(module)
  const paths = body.kind === "attributeSet" ? pathsIn(body, []) : []
  return new Set(paths.flatMap(([first, ...path]) => (first === "options" ? [keyOf(path)] : [])))
}

/** Whether a path leads to one of them, or into it. */
export function isOwn(path: Path, own: OwnOptions): boolean {
  return path.some((_, index) => own.has(keyOf(path.slice(0, index + 1))))
}

function keyOf(path: Path): string {
  return JSON.stringify(path)
}

function pathsIn({ bindings }: AttributeSet, above: Path): readonly Path[] {
  return bindings.flatMap((binding) => pathsOf(binding, above))
}

function pathsOf(binding: Binding, above: Path): readonly Path[] {
  if (binding.kind === "inherit")
    return binding.names.map((name) => [...above, attributeText(name)])
  const path = [...above, ...binding.path.map(({ name }) => attributeText(name))]
  const value = withoutParentheses(binding.value)
  if (path.includes(undefined)) return []
  return value.kind === "attributeSet" ? pathsIn(value, path) : [path]
}
