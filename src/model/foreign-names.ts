/** What modules that only Nix reads take of the flake's inputs and of hosts' data, which is known. */
import type { AttributeName, Node } from "../nix/syntax/ast.ts"
import { withoutParentheses } from "../nix/syntax/parentheses.ts"
import { selectionsIn } from "../nix/syntax/selections.ts"
import type { Problem } from "../problems/problem.ts"
import { dataProblem } from "./check-data.ts"
import type { ForeignModule, hostsOfModules } from "./foreign-modules.ts"
import type { KnownNames } from "./known-names.ts"

/** What nixgen gives to all modules, and knows. */
const given: ReadonlySet<string> = new Set(["host", "inputs", "inventory"])

/** NG034 for what they do not have, at its place in the file. */
export function foreignNameProblems(
  modules: ReturnType<typeof hostsOfModules>,
  known: KnownNames,
): readonly Problem[] {
  return [...modules].flatMap(([module, hosts]) => problemsIn(module, [...hosts], known))
}

function problemsIn(
  { node, placeOf }: ForeignModule,
  hosts: readonly string[],
  known: KnownNames,
): readonly Problem[] {
  const module = withoutParentheses(node)
  const taken = takenBy(module)
  if (module.kind !== "lambda" || taken.size === 0) return []
  const selections = selectionsIn(module.body).filter(({ variable }) => taken.has(variable.name))
  const tests = selections.filter(({ kind }) => kind === "test")
  return selections.flatMap((selection) => {
    if (selection.variable.underWith) return []
    const found = dataProblem(selection, tests, hosts, known)
    if (found === undefined) return []
    const { depth, ...told } = found
    return [
      { ...told, place: placeOf(nodeOfName(selection.names[depth]) ?? selection.variable.node) },
    ]
  })
}

/** Which of them a module takes as arguments, without a value of its own in their place. */
function takenBy(module: Node): ReadonlySet<string> {
  if (module.kind !== "lambda" || module.parameter.kind === "identifier") return new Set()
  const names = module.parameter.formals.flatMap(({ name, fallback }) =>
    fallback === undefined && given.has(name.text) ? [name.text] : [],
  )
  return new Set(names)
}

function nodeOfName(name: AttributeName | undefined): Node | undefined {
  return name?.kind === "interpolation" ? name.expression : name
}
