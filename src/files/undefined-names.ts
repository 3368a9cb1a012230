/** Names in a file of Nix that nothing in it binds: NG033, as Nix does not even parse such a file. */
import type { Formals, Node } from "../nix/syntax/ast.ts"
import { globalNames } from "../nix/syntax/globals.ts"
import { withoutParentheses } from "../nix/syntax/parentheses.ts"
import { qualifiedName } from "../nix/syntax/qualified-names.ts"
import { freeVariable, namesIn, walk } from "../nix/syntax/scope.ts"
import { usualArguments } from "../nix/syntax/usual-arguments.ts"
import { type Place, type Problem, problem } from "../problems/problem.ts"
import { nearest } from "../problems/suggest.ts"

/** A problem for every use of such a name; what a `with` of unknown names may have is none. */
export function undefinedNames(file: Node, placeOf: (start: number) => Place): readonly Problem[] {
  const found: Problem[] = []
  walk(file, (visit) => {
    const variable = freeVariable(visit)
    if (variable === undefined || variable.underWith || globalNames.has(variable.name)) return
    const { name, node } = variable
    found.push(
      problem("NG033", {
        severity: "error",
        place: placeOf(node.start),
        message: `nothing is called "${name}" here: nothing around it binds the name`,
        hint: hintFor(name, namesIn(visit.scope), file),
      }),
    )
  })
  return found
}

/** What was probably meant. */
function hintFor(name: string, bound: readonly string[], file: Node): string | undefined {
  if (usualArguments.includes(name)) return argumentHint(name, file)
  const whole = qualifiedName(name)
  if (whole !== undefined) return `write ${whole}`
  const near = nearest(name, [...bound, ...usualArguments])
  return near === undefined ? undefined : `did you mean "${near}"?`
}

/** A name that modules are given has to be taken as well. */
function argumentHint(name: string, file: Node): string {
  const head = withoutParentheses(file)
  if (head.kind === "attributeSet")
    return `make the file a function that takes it: \`{ ${name}, ... }:\``
  if (head.kind !== "lambda") return `take it as an argument of the module: \`{ ${name}, ... }:\``
  const { parameter } = head
  return parameter.kind === "identifier"
    ? `write ${parameter.name.text}.${name}, or take it: \`{ ${name}, ... }:\``
    : `take it: \`${headWith(name, parameter)}\``
}

/** So many arguments are shown at most; the others are left out. */
const shown = 6

function headWith(name: string, { formals, ellipsis }: Formals): string {
  const names = formals.map((each) => each.name.text)
  const others = names.length > shown ? [...names.slice(0, shown), "…"] : names
  return `{ ${[...others, name, ...(ellipsis === undefined ? [] : ["..."])].join(", ")} }:`
}
