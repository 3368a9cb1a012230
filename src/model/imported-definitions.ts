/** What modules of Nix may define that a host imports: none of them is evaluated. */
import type { Node } from "../nix/syntax/ast.ts"
import { selectionsIn } from "../nix/syntax/selections.ts"
import type { Expression } from "../nix/values/expression.ts"
import { once } from "../remembered.ts"
import type { ForeignReader, PlainDefinitions } from "./foreign-definitions.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { nodeOf } from "../nix/values/values.ts"
import { textsOf } from "../files/source-file.ts"
import { isWithin } from "../options/tree/option-path.ts"
import { definedByFlake } from "../pins/known-flakes.ts"

/** Whether something may define the option at a path. */
export type Definer = (path: readonly string[]) => boolean

/** Tells whether any of some modules may define an option otherwise than is read of them; each is read once. */
export function definersOf(imports: readonly Expression<unknown>[], read: ForeignReader): Definer {
  const definers = once(() => imports.map((module) => definerOf(module, read)))
  return (path) => definers().some((defines) => defines(path))
}

const anything: Definer = () => true

/** A module that is taken along is read, with what it refers to; any other may define anything, but for a few. */
function definerOf(module: Expression<unknown>, read: ForeignReader): Definer {
  const node = nodeOf(module)
  if (node === undefined) return anything
  if (node.kind !== "path") return definerOfExpression(node, () => read(module))
  const texts = node.copyOf && textsOf(node.copyOf)
  return texts === undefined || texts.some(takesOthersOfNixos)
    ? anything
    : definerOfModules(read(module))
}

/** Modules that were read. */
function definerOfModules(modules: readonly PlainDefinitions[]): Definer {
  return (path) => modules.some(({ mayDefine }) => mayDefine(path))
}

/** A module that is written out, one of a flake that is known, or one of NixOS's own. */
function definerOfExpression(node: Node, read: () => readonly PlainDefinitions[]): Definer {
  if (node.kind === "lambda" || node.kind === "attributeSet")
    return takesOthersOfNixos(printNix(node)) ? anything : definerOfModules(read())
  const groups = selectionsIn(node).map(({ variable, path: [input] }) =>
    variable.name === "inputs" && input !== undefined ? definedByFlake(input) : undefined,
  )
  if (groups.length > 0 && groups.every((each) => each !== undefined))
    return (path) => groups.flat().some((group) => isWithin(path.join("."), group))
  return definerOfText(printNix(node))
}

/** Modules of NixOS (`modulesPath`) that define nothing but drivers. */
const drivers = /^(?:profiles\/qemu-guest|installer\/scan\/(?:not-)?detected)(?:\.nix)?$/

function definerOfText(text: string): Definer {
  return takesOthers(text) ? anything : (path) => mentions(text, path)
}

/** Whether a module takes in others that nothing is known of. */
function takesOthers(text: string): boolean {
  return (
    /\b(?:inputs|sources|fetchTarball|fetchGit|getFlake)\b|<[\w-]+[/>]/.test(text) ||
    takesOthersOfNixos(text)
  )
}

/** Whether it takes in other modules of NixOS than those that define nothing but drivers. */
function takesOthersOfNixos(text: string): boolean {
  const count = text.match(/\bmodulesPath\b/g)?.length ?? 0
  const known = [...text.matchAll(/\bmodulesPath\b[^"\n]*"\/?([^"]+)"|\bmodulesPath\}\/([^"]+)"/g)]
  const named = known.flatMap(([, plain, inside]) => plain ?? inside ?? [])
  const formals = text.match(/\bmodulesPath\s*[,}?](?!\/)/g)?.length ?? 0
  return named.length + formals < count || !named.every((path) => drivers.test(path))
}

/** Names of the user's own may come from anywhere: the option's group and its last name stand in the text. */
function mentions(text: string, path: readonly string[]): boolean {
  const [group = "", inner = ""] = path
  const names = [group, ...(inner.startsWith("/") ? [] : [inner]), ...path.slice(-1)]
  return names.every((name) => text.includes(name))
}
