/** What modules that only Nix reads take as arguments: NixOS ends where one is used that nobody gives. */
import type { Node } from "../nix/syntax/ast.ts"
import { withoutParentheses } from "../nix/syntax/parentheses.ts"
import { freeOccurrences } from "../nix/syntax/scope.ts"
import { rareArguments } from "../nix/syntax/usual-arguments.ts"
import { type Problem, problem } from "../problems/problem.ts"
import { nearest } from "../problems/suggest.ts"
import type { ForeignModule } from "./foreign-modules.ts"
import type { ModuleArguments } from "./model.ts"

/** What such a module may take beside what modules define, and what a flake is known by elsewhere. */
const alsoGiven: readonly string[] = [...rareArguments, "name"]

/**
 * NG033, a warning, for every argument that modules name, use and are not given. Nothing is told where a
 * module that cannot be read may define any; an argument that is not used costs nothing.
 */
export function ungivenArguments(
  modules: Iterable<ForeignModule>,
  { names, isOpen }: ModuleArguments,
): readonly Problem[] {
  if (isOpen) return []
  const given = new Set([...names, ...alsoGiven])
  return [...modules].flatMap(({ node, placeOf }) =>
    usedArguments(node)
      .filter(({ name }) => !given.has(name))
      .map(({ name, use }) =>
        problem("NG033", {
          severity: "warning",
          place: placeOf(use),
          message: `no module is given an argument called "${name}"`,
          detail:
            "It may be defined in `_module.args` by a module that is imported and cannot be read.",
          hint: hintFor(name, [...names]),
        }),
      ),
  )
}

function hintFor(name: string, names: readonly string[]): string {
  if (name === "self") return "write inputs.self"
  const near = nearest(name, names)
  return near === undefined
    ? `give it to all modules: defineFleet({ arguments: { ${name}: … } })`
    : `did you mean "${near}"?`
}

/** The arguments that a module's function has no other value for, at their first uses. */
function usedArguments(module: Node): readonly { readonly name: string; readonly use: Node }[] {
  const node = withoutParentheses(module)
  if (node.kind !== "lambda" || node.parameter.kind === "identifier") return []
  const uses = freeOccurrences(node.body)
  return node.parameter.formals.flatMap(({ name, fallback }) => {
    const use = uses.find((each) => each.name === name.text)
    return fallback === undefined && use !== undefined ? [{ name: name.text, use: use.node }] : []
  })
}
