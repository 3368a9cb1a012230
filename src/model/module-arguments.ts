/**
 * What modules may take as arguments (NixOS manual, "Writing NixOS Modules"): what NixOS gives to
 * every module, what the generated flake gives, and what the fleet's own modules define.
 */
import { usualArguments } from "../nix/syntax/usual-arguments.ts"
import type { Attribute, Binding, Node, SourceFile } from "../nix/syntax/ast.ts"
import { withoutParentheses } from "../nix/syntax/parentheses.ts"
import { contentOf } from "../nix/values/contents.ts"
import { parseNix } from "../nix/syntax/parse.ts"
import { staticName, walk } from "../nix/syntax/scope.ts"
import { selectionsIn } from "../nix/syntax/selections.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import { knownFlake } from "../pins/known-flakes.ts"
import type { Model, ModuleArguments } from "./model.ts"
import type { Expression } from "../nix/values/expression.ts"
import { foreignImports } from "./imports.ts"
import { textsOf } from "../files/source-file.ts"

/** The arguments of the fleet's modules. */
export function moduleArguments({
  common,
  modules: others,
  hosts,
  services,
  specialArguments,
}: Pick<Model, "common" | "modules" | "hosts" | "services" | "specialArguments">): ModuleArguments {
  const hardware = hosts.flatMap((host) => (host.hardware === undefined ? [] : [host.hardware]))
  const modules = [...common, ...others, ...hosts, ...services]
  const imports = [...foreignImports(modules.flatMap((module) => module.imports)), ...hardware]
  const found = [
    ...modules.map(({ config }) => definedIn(config, ["_module", "args"])),
    ...imports.map(definedByImport),
  ]
  return {
    names: new Set([
      ...usualArguments,
      ...Object.keys(specialArguments),
      ...found.flatMap(({ names }) => [...names]),
    ]),
    isOpen: found.some(({ isOpen }) => isOpen),
  }
}

/** Those of nothing. */
export const noArguments: ModuleArguments = { names: new Set(), isOpen: false }
const anything: ModuleArguments = { names: new Set(), isOpen: true }

/** Those of all of these. */
export function together(all: readonly ModuleArguments[]): ModuleArguments {
  const names = new Set(all.flatMap((each) => [...each.names]))
  return { names, isOpen: all.some(({ isOpen }) => isOpen) }
}

/** The keys of what stands at a path of a module's definitions. */
function definedIn(value: unknown, path: readonly string[]): ModuleArguments {
  const content = contentOf(value)
  if (content !== undefined)
    return together(content.definitions.map((each) => definedIn(each, path)))
  const node = nodeOf(value)
  if (node !== undefined) return path.length === 2 ? definedInModule(node) : keysAt(node, path)
  if (!isAttributeSet(value)) return noArguments
  const [name, ...rest] = path
  if (name === undefined) return { names: new Set(Object.keys(value)), isOpen: false }
  return Object.hasOwn(value, name) ? definedIn(value[name], rest) : noArguments
}

/** What any attribute set in a module's expression defines as `_module.args`. */
function definedInModule(module: Node): ModuleArguments {
  const found: ModuleArguments[] = []
  walk(module, ({ node }) => {
    if (node.kind !== "attributeSet") return
    for (const binding of node.bindings) {
      const names = binding.kind === "definition" ? namesOf(binding.path) : []
      const at = names.indexOf("_module")
      if (at !== -1) found.push(keysBelow(binding, names.slice(at), ["_module", "args"]))
    }
  })
  return together(found)
}

/** The keys at a path of an expression, which is written out or may have any. */
function keysAt(expression: Node, path: readonly string[]): ModuleArguments {
  const node = withoutParentheses(expression)
  if (node.kind !== "attributeSet") return anything
  return together(
    node.bindings.map((binding) => {
      if (binding.kind === "definition") return keysBelow(binding, namesOf(binding.path), path)
      return path.length === 0
        ? { names: new Set(binding.names.flatMap(staticName)), isOpen: false }
        : noArguments
    }),
  )
}

/** The keys at a path that a binding of certain names gives. */
function keysBelow(
  binding: Binding,
  names: readonly string[],
  path: readonly string[],
): ModuleArguments {
  const shared = Math.min(names.length, path.length)
  if (names.slice(0, shared).join(".") !== path.slice(0, shared).join(".")) return noArguments
  const key = names[path.length]
  if (key !== undefined) return { names: new Set([key]), isOpen: false }
  return binding.kind === "definition" ? keysAt(binding.value, path.slice(names.length)) : anything
}

/** The names of an attribute path up to the first one that is not written out. */
function namesOf(path: readonly Attribute[]): readonly string[] {
  const end = path.findIndex(({ name }) => staticName(name).length === 0)
  return path.slice(0, end === -1 ? undefined : end).flatMap(({ name }) => staticName(name))
}

/** A file that is taken along is read; what else is imported may define anything, but for a few. */
function definedByImport(module: Expression<unknown>): ModuleArguments {
  const node = nodeOf(module)
  if (node?.kind === "path" && node.copyOf !== undefined) return definedInFiles(node.copyOf)
  if (node?.kind === "lambda" || node?.kind === "attributeSet") return definedInModule(node)
  return node !== undefined && importsNoArguments(node) ? noArguments : anything
}

function definedInFiles(file: SourceFile): ModuleArguments {
  const texts = textsOf(file)
  return texts === undefined ? anything : together(texts.map(definedInText))
}

function definedInText(text: string): ModuleArguments {
  try {
    return definedInModule(parseNix(text).expression)
  } catch {
    return anything // that it cannot be parsed is a problem of its own
  }
}

/** Whether a module is NixOS's own, or one of a flake that is known to define no arguments. */
function importsNoArguments(node: Node): boolean {
  const sources = selectionsIn(node).map(({ variable, path }) => [variable.name, ...path] as const)
  return sources.every(
    ([variable, input]) =>
      variable === "modulesPath" ||
      variable === "lib" ||
      (variable === "inputs" && input !== undefined && knownFlake(input) !== undefined),
  )
}
