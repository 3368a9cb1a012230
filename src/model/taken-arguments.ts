/** What modules that only Nix reads take as arguments: NixOS ends where one is used that nobody gives. */
import { readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import type { Binding, Node, SourceFile } from "../nix/syntax/ast.ts"
import { withoutParentheses } from "../nix/syntax/parentheses.ts"
import { parseNix } from "../nix/syntax/parse.ts"
import { freeOccurrences, staticName } from "../nix/syntax/scope.ts"
import { rareArguments } from "../nix/syntax/usual-arguments.ts"
import type { Expression } from "../nix/values/expression.ts"
import { nodeOf } from "../nix/values/values.ts"
import { type Place, type Problem, lineAndColumn, problem } from "../problems/problem.ts"
import { nearest } from "../problems/suggest.ts"
import { outcomeOf } from "../problems/thrown.ts"
import type { ModuleArguments } from "./model.ts"
import { placeOfNode } from "./name-places.ts"

/** A module's expression, and the place of what stands in it. */
interface ForeignModule {
  readonly node: Node
  readonly placeOf: (node: Node) => Place | undefined
}

/** What such a module may take beside what modules define, and what a flake is known by elsewhere. */
const alsoGiven: readonly string[] = [...rareArguments, "name"]

/** A module that only Nix reads, and where it is imported. */
export interface ImportedModule {
  readonly module: Expression<unknown>
  readonly place: Place | undefined
}

/**
 * NG033, a warning, for every argument that modules name, use and are not given. Nothing is told where a
 * module that cannot be read may define any; an argument that is not used costs nothing.
 */
export function ungivenArguments(
  imported: readonly ImportedModule[],
  { names, isOpen }: ModuleArguments,
): readonly Problem[] {
  if (isOpen) return []
  const given = new Set([...names, ...alsoGiven])
  return readModules(imported).flatMap(({ node, placeOf }) =>
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

/** The modules themselves, and those that files of the user's import by paths: each file once, whoever does. */
function readModules(imported: readonly ImportedModule[]): readonly ForeignModule[] {
  const entries: string[] = []
  const written = imported.flatMap(({ module, place }): readonly ForeignModule[] => {
    const node = nodeOf(module)
    if (node?.kind === "path" && node.copyOf !== undefined) entries.push(entryOf(node.copyOf))
    else if (node !== undefined) return [{ node, placeOf: (use) => placeOfNode(use) ?? place }]
    return []
  })
  return [...written, ...modulesFrom(entries)]
}

/** Of a folder, Nix takes the `default.nix`. */
function entryOf({ source }: SourceFile): string {
  return source.endsWith(".nix") ? source : join(source, "default.nix")
}

function modulesFrom(entries: readonly string[]): readonly ForeignModule[] {
  const found: ForeignModule[] = []
  const files = new Set(entries)
  for (const file of files) {
    const { value } = outcomeOf(() => {
      const text = readFileSync(file, "utf8")
      return { text, node: parseNix(text, file).expression }
    }, [])
    // what is not there, or no Nix, is told where the files are taken along
    if (value === undefined) continue
    const { text, node } = value
    found.push({ node, placeOf: ({ start }) => ({ file, ...lineAndColumn(text, start) }) })
    for (const path of importedPaths(node)) files.add(nixFile(resolve(dirname(file), path)))
  }
  return found
}

function nixFile(path: string): string {
  return path.endsWith(".nix") ? path : join(path, "default.nix")
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

/** The paths in the module's own `imports`. */
function importedPaths(module: Node): readonly string[] {
  return bindingsOf(module).flatMap((binding) => {
    if (binding.kind !== "definition") return []
    const names = binding.path.flatMap(({ name }) => staticName(name))
    const value = withoutParentheses(binding.value)
    if (names.join(".") !== "imports" || value.kind !== "list") return []
    return value.items.flatMap((each) => literalPath(withoutParentheses(each)))
  })
}

/** What a module defines, inside of its function and its `let`. */
function bindingsOf(module: Node): readonly Binding[] {
  let node = withoutParentheses(module)
  while (node.kind === "lambda" || node.kind === "letIn") node = withoutParentheses(node.body)
  return node.kind === "attributeSet" ? node.bindings : []
}

function literalPath(node: Node): readonly string[] {
  const [text, ...others] = node.kind === "path" ? node.parts : []
  return typeof text === "string" && others.length === 0 ? [text] : []
}
