/**
 * Whether a host's system can be another than in a former tree: it cannot where all that it is made
 * of is the same. What cannot be told from the texts counts as all there is.
 */
import { posix } from "node:path"
import { appendAll } from "../append.ts"
import {
  modulePathsIn,
  servicesIndex,
  sharedModulesIn,
} from "../evaluate/hosts/module-definitions.ts"
import type { File, Node } from "../nix/syntax/ast.ts"
import { freeVariables, staticName } from "../nix/syntax/scope.ts"
import { pathReferences } from "../nix/syntax/path-references.ts"
import { parse } from "../nix/syntax/grammar.ts"
import type { GeneratedTree } from "../output/tree.ts"
import { systemData } from "./inventory.ts"
import { keptFor } from "../remembered.ts"

/** Two trees that are compared. */
interface Trees {
  readonly before: GeneratedTree
  readonly after: GeneratedTree
  /** The files of both. */
  readonly files: readonly string[]
  /** Whether what puts the others together is the same. */
  readonly isSamePlumbing: boolean
  /** What every host has in either. */
  readonly shared: readonly string[]
  /** Modules of services in either. */
  readonly services: readonly string[]
  /** What was found to be reached from a path: what hosts have in common is looked at once. */
  readonly reached: Map<string, Reach>
}

/** Whether nothing that a host's system is made of is another in one of two trees. */
export function isUntouched(host: string, before: GeneratedTree, after: GeneratedTree): boolean {
  const trees = treesOf(before, after)
  const { isSame, isAnything, takesInventory } = reachOf(host, trees)
  if (!trees.isSamePlumbing || !isSame) return false
  if (isAnything) return trees.files.every((file) => aside.test(file) || isSameFile(file, trees))
  return takesInventory
    ? isSameFile("hosts/inventory.nix", trees)
    : systemData(before, host) === systemData(after, host)
}

/** What no host is made of: words for people, and what is run by hand. */
const aside = /^(?:README\.md$|scripts\/|shell\.nix$|npins\/)/

const comparedWith = keptFor((before: GeneratedTree) =>
  keptFor((after: GeneratedTree) => compared(before, after)),
)

function treesOf(before: GeneratedTree, after: GeneratedTree): Trees {
  return comparedWith(before)(after)
}

function compared(before: GeneratedTree, after: GeneratedTree): Trees {
  const services = [before, after].flatMap((tree) => modulePathsIn(tree, servicesIndex))
  return {
    before,
    after,
    files: [...new Set([...before.keys(), ...after.keys()])],
    isSamePlumbing: plumbing(before, after).every((file) => isSameFile(file, { before, after })),
    shared: [...new Set([before, after].flatMap(sharedModulesIn))],
    services: [...new Set(services)],
    reached: new Map(),
  }
}

function isSameFile(file: string, { before, after }: Pick<Trees, "before" | "after">): boolean {
  const [old, now] = [before.get(file), after.get(file)]
  if (old === undefined || now === undefined) return old === now
  return old.executable === now.executable && Buffer.compare(old.content, now.content) === 0
}

/**
 * Files that put the others together: every host is made by them. Of the flake, that is what its hosts
 * are; what it has beside them, such as the disks of those that have any, may be another.
 */
function plumbing(before: GeneratedTree, after: GeneratedTree): readonly string[] {
  const [old, now] = [hostsOutput(before), hostsOutput(after)]
  const isSameOutput = old !== undefined && old === now
  return ["flake.lock", "hosts/default.nix", ...(isSameOutput ? [] : ["flake.nix"])]
}

/** How a flake says what its hosts are, where that depends on its inputs alone, which are locked. */
function hostsOutput(tree: GeneratedTree): string | undefined {
  const text = textOf("flake.nix", tree)
  const outputs = memberOf(fileIn(text)?.expression, "outputs")
  const value = outputs && memberOf(resultOf(outputs), "nixosConfigurations")
  if (value === undefined) return undefined
  const isOfInputs = [...freeVariables(value)].every((name) => ["import", "inputs"].includes(name))
  return isOfInputs ? text.slice(value.start, value.end) : undefined
}

function fileIn(text: string): File | undefined {
  try {
    return parse(text).file
  } catch {
    return undefined
  }
}

/** What a function gives, inside of the names that it gives to parts of that. */
function resultOf(node: Node): Node {
  return "body" in node ? resultOf(node.body) : node
}

function memberOf(node: Node | undefined, name: string): Node | undefined {
  if (node?.kind !== "attributeSet") return undefined
  const found = node.bindings.find(
    (each) =>
      each.kind === "definition" &&
      each.path.flatMap((part) => staticName(part.name)).join(".") === name,
  )
  return found?.kind === "definition" ? found.value : undefined
}

/** What is reached in both trees, as far as texts say; where it is another, that is all there is to know. */
interface Reach {
  readonly texts: readonly string[]
  readonly isSame: boolean
  /** Whether a module may look at the data of other hosts. */
  readonly takesInventory: boolean
  /** Whether it may be made of anything. */
  readonly isAnything: boolean
}

/** The files of a host, of what all hosts have, and of the services that are named in them. */
function reachOf(host: string, trees: Trees): Reach {
  const roots = [...trees.shared, `hosts/${host}`]
  let reach = joined(roots.map((path) => reachFrom(path, trees)))
  for (const done = new Set<string>(); reach.isSame;) {
    const next = trees.services.find(
      (file) => !done.has(file) && (isNamed(file, reach) || importsOthers(file, trees)),
    )
    if (next === undefined) return reach
    done.add(next)
    reach = joined([reach, reachFrom(next, trees)])
  }
  return reach
}

/** Whether a service has modules beside its own: all hosts have those, whether they enable it or not. */
function importsOthers(service: string, { before, after }: Trees): boolean {
  return [before, after].some((tree) => /\bimports\b/.test(textOf(service, tree)))
}

/** Whether a service may be enabled: all are modules of all hosts, and say nothing by themselves. */
function isNamed(service: string, { texts }: Reach): boolean {
  const name = posix.basename(service, ".nix")
  return texts.some((text) => text.includes(name))
}

function joined(reaches: readonly Reach[]): Reach {
  return {
    texts: reaches.flatMap(({ texts }) => texts),
    isSame: reaches.every((each) => each.isSame),
    takesInventory: reaches.some((each) => each.takesInventory),
    isAnything: reaches.some((each) => each.isAnything),
  }
}

function reachFrom(path: string, trees: Trees): Reach {
  const reach = trees.reached.get(path) ?? followed(path, trees)
  trees.reached.set(path, reach)
  return reach
}

/** Follows the paths in files that are the same in both trees; another one ends it. */
function followed(path: string, trees: Trees): Reach {
  const files = new Set<string>()
  const texts: string[] = []
  let isSame = true
  let isAnything = false
  const todo = [path]
  for (let next = todo.shift(); next !== undefined && isSame; next = todo.shift()) {
    for (const file of within(next, trees)) {
      if (files.has(file)) continue
      files.add(file)
      isSame &&= isSameFile(file, trees)
      if (!file.endsWith(".nix")) continue
      const text = textOf(file, trees.after)
      texts.push(text)
      const paths = pathsOf(text, file)
      isAnything ||= paths === undefined || /\bself\b/.test(text)
      appendAll(todo, paths ?? [])
    }
  }
  const takesInventory = texts.some((text) => /\binventory\b|\bdeploy\b/.test(text))
  return { texts, isSame, takesInventory, isAnything }
}

/** A file, or all that is in a folder, in either tree. */
function within(path: string, { files, before, after }: Trees): readonly string[] {
  if (before.has(path) || after.has(path)) return [path]
  return files.filter((file) => file.startsWith(`${path}/`))
}

function textOf(file: string, tree: GeneratedTree): string {
  return tree.get(file)?.content.toString() ?? ""
}

/** What a file refers to, from the tree's folder; `undefined` where that leads anywhere. */
function pathsOf(text: string, file: string): readonly string[] | undefined {
  const read = fileIn(text)
  if (read === undefined) return undefined
  const found = pathReferences(read).map((each) => {
    // what only evaluation adds to a path is in the folder that its text names
    const written = each.isWhole ? each.text : posix.dirname(`${each.text}x`)
    return posix.join(posix.dirname(file), written).replace(/\/$/, "")
  })
  return found.some((path) => path === "." || path.startsWith("..")) ? undefined : found
}
