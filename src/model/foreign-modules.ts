/** Modules that only Nix reads: what they are, and where what stands in them was written. */
import { readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import type { Binding, Node, SourceFile } from "../nix/syntax/ast.ts"
import { bodyOf } from "../nix/syntax/body.ts"
import { withoutParentheses } from "../nix/syntax/parentheses.ts"
import { parseNix } from "../nix/syntax/parse.ts"
import { freeOccurrences, staticName } from "../nix/syntax/scope.ts"
import type { Expression } from "../nix/values/expression.ts"
import { nodeOf } from "../nix/values/values.ts"
import { type Place, lineAndColumn } from "../problems/problem.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { remembered } from "../remembered.ts"
import { placeOfNode } from "./name-places.ts"

/** A module's expression, and the place of what stands in it. */
export interface ForeignModule {
  readonly node: Node
  readonly placeOf: (node: Node) => Place | undefined
}

/** A module that only Nix reads, and where it is imported. */
export interface ImportedModule {
  readonly module: Expression<unknown>
  readonly place: Place | undefined
}

/** The same, and the hosts that have it. */
export interface HostedModule extends ImportedModule {
  readonly hosts: readonly string[]
}

/** The modules that are imported, and those that they import, with the hosts that have each: each file is read once. */
export function hostsOfModules(
  imported: readonly HostedModule[],
): ReadonlyMap<ForeignModule, ReadonlySet<string>> {
  const read = remembered(readModule)
  const found = new Map<ForeignModule, Set<string>>()
  for (const each of imported)
    for (const module of readModules(each, read)) {
      const hosts = found.get(module) ?? new Set()
      found.set(module, hosts)
      for (const host of each.hosts) hosts.add(host)
    }
  return found
}

/** What a file of Nix says; nothing where there is none, or what it has is no Nix, which is told elsewhere. */
export type ReadFile = (file: string) => ForeignModule | undefined

/** A module itself, and those that files of the user's import by paths: each file once. */
export function readModules(
  { module, place }: ImportedModule,
  read: ReadFile,
): readonly ForeignModule[] {
  const node = nodeOf(module)
  if (node === undefined) return []
  return node.kind === "path" && node.copyOf !== undefined
    ? modulesFrom(entryOf(node.copyOf), read)
    : [{ node, placeOf: (use) => placeOfNode(use) ?? place }]
}

/** What a module defines, inside of its function and its `let`. */
export function bindingsOf(module: Node): readonly Binding[] {
  const body = bodyOf(module)
  return body.kind === "attributeSet" ? body.bindings : []
}

/** Of a folder, Nix takes the `default.nix`. */
function entryOf({ source }: SourceFile): string {
  return source.endsWith(".nix") ? source : join(source, "default.nix")
}

function modulesFrom(entry: string, read: ReadFile): readonly ForeignModule[] {
  const found: ForeignModule[] = []
  const files = new Set([entry])
  for (const file of files) {
    const module = read(file)
    if (module === undefined) continue
    found.push(module)
    for (const path of importedPaths(module.node)) files.add(nixFile(resolve(dirname(file), path)))
  }
  return found
}

/** Reads a file of Nix. */
export function readModule(file: string): ForeignModule | undefined {
  return outcomeOf((): ForeignModule => {
    const text = readFileSync(file, "utf8")
    const node = parseNix(text, file).expression
    return { node, placeOf: ({ start }) => ({ file, ...lineAndColumn(text, start) }) }
  }, []).value
}

function nixFile(path: string): string {
  return path.endsWith(".nix") ? path : join(path, "default.nix")
}

/** The paths in the module's own `imports`. */
function importedPaths(module: Node): readonly string[] {
  return importsOf(module).flatMap((value) =>
    value.kind === "list"
      ? value.items.flatMap((each) => literalPath(withoutParentheses(each)))
      : [],
  )
}

/** What a module's own `imports` is bound to. */
function importsOf(module: Node): readonly Node[] {
  return bindingsOf(module).flatMap((binding) => {
    if (binding.kind !== "definition") return []
    const names = binding.path.flatMap(({ name }) => staticName(name))
    return names.join(".") === "imports" ? [withoutParentheses(binding.value)] : []
  })
}

/** Whether all that a module imports is known: files by their paths, and modules of NixOS by theirs. */
export function areImportsKnown(module: Node): boolean {
  return importsOf(module).every(
    (value) =>
      value.kind === "list" && value.items.every((each) => isPath(withoutParentheses(each))),
  )
}

/** Whether an import is a path that is written out, or one in NixOS. */
function isPath(node: Node): boolean {
  if (literalPath(node).length > 0) return true
  if (node.kind === "lambda" || node.kind === "attributeSet") return false
  const used = freeOccurrences(node)
  return used.length > 0 && used.every(({ name }) => name === "modulesPath")
}

function literalPath(node: Node): readonly string[] {
  const [text, ...others] = node.kind === "path" ? node.parts : []
  return typeof text === "string" && others.length === 0 ? [text] : []
}
