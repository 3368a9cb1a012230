/**
 * Whether a host's system can be another than in a former tree: it cannot where all that it is made
 * of is the same. What cannot be told from the texts counts as all there is.
 */
import { posix } from "node:path"
import { inventoryIn, modulePathsIn } from "../evaluate/hosts/module-definitions.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { freeVariables, staticName } from "../nix/syntax/scope.ts"
import { pathReferences } from "../nix/syntax/path-references.ts"
import { parse } from "../nix/syntax/grammar.ts"
import type { GeneratedTree } from "../output/tree.ts"

/** Whether nothing that a host's system is made of is another in one of two trees. */
export function isUntouched(host: string, before: GeneratedTree, after: GeneratedTree): boolean {
  const [old, now] = [reachOf(host, before), reachOf(host, after)]
  if (old.isAnything || now.isAnything) return isSameTree(before, after)
  const files = new Set([...plumbing(before, after), ...old.files, ...now.files])
  const data =
    old.takesInventory || now.takesInventory
      ? isSame(inventory, before, after)
      : dataOf(host, before) === dataOf(host, after)
  return data && [...files].every((file) => isSame(file, before, after))
}

const inventory = "hosts/inventory.nix"

const services = "modules/services/default.nix"

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
  const value = hostsValue(expressionIn(text))
  if (value === undefined) return undefined
  const isOfInputs = [...freeVariables(value)].every((name) => ["import", "inputs"].includes(name))
  return isOfInputs ? text.slice(value.start, value.end) : undefined
}

function expressionIn(text: string): Node | undefined {
  try {
    return parse(text).file.expression
  } catch {
    return undefined
  }
}

function hostsValue(flake: Node | undefined): Node | undefined {
  const outputs = memberOf(flake, "outputs")
  return outputs && memberOf(resultOf(outputs), "nixosConfigurations")
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

/** What no host is made of: words for people, and what is run by hand. */
const aside = /^(?:README\.md$|scripts\/|shell\.nix$|npins\/)/

function isSameTree(before: GeneratedTree, after: GeneratedTree): boolean {
  const files = [...new Set([...before.keys(), ...after.keys()])]
  return files.filter((file) => !aside.test(file)).every((file) => isSame(file, before, after))
}

function isSame(file: string, before: GeneratedTree, after: GeneratedTree): boolean {
  const [old, now] = [before.get(file), after.get(file)]
  if (old === undefined || now === undefined) return old === now
  return old.executable === now.executable && Buffer.compare(old.content, now.content) === 0
}

/** What a host's system is made of, as far as its texts say. */
interface Reach {
  readonly files: ReadonlySet<string>
  /** Whether a module may look at the data of other hosts. */
  readonly takesInventory: boolean
  /** Whether it may be made of anything. */
  readonly isAnything: boolean
}

/** The files of a host, of what all hosts have, and of the services that are named in them. */
function reachOf(host: string, tree: GeneratedTree): Reach {
  const all = modulePathsIn(tree, services)
  let reach = joined([reachFrom("hosts/common", tree), reachFrom(`hosts/${host}`, tree)])
  for (const done = new Set<string>(); ;) {
    const next = all.find((file) => !done.has(file) && isNamed(file, reach, tree))
    if (next === undefined) return reach
    done.add(next)
    reach = joined([reach, reachFrom(next, tree)])
  }
}

/** Whether a service may be enabled: all are modules of all hosts, and say nothing by themselves. */
function isNamed(service: string, { files }: Reach, tree: GeneratedTree): boolean {
  const name = posix.basename(service, ".nix")
  return [...files].some((file) => textOf(file, tree).includes(name))
}

function joined(reaches: readonly Reach[]): Reach {
  return {
    files: new Set(reaches.flatMap(({ files }) => [...files])),
    takesInventory: reaches.some((each) => each.takesInventory),
    isAnything: reaches.some((each) => each.isAnything),
  }
}

const known = new WeakMap<GeneratedTree, Map<string, Reach>>()

/** What is reached from a path: what all hosts have in common is looked at once. */
function reachFrom(path: string, tree: GeneratedTree): Reach {
  const ofTree = known.get(tree) ?? new Map<string, Reach>()
  known.set(tree, ofTree)
  const reach = ofTree.get(path) ?? followed(path, tree)
  ofTree.set(path, reach)
  return reach
}

function followed(path: string, tree: GeneratedTree): Reach {
  const files = new Set<string>()
  const texts: string[] = []
  let isAnything = false
  const todo = [path]
  for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
    const isFolder = `${next}/`
    for (const file of tree.keys()) {
      if ((file !== next && !file.startsWith(isFolder)) || files.has(file)) continue
      files.add(file)
      if (!file.endsWith(".nix")) continue
      const text = textOf(file, tree)
      texts.push(text)
      const paths = pathsOf(text, file)
      isAnything ||= paths === undefined
      todo.push(...(paths ?? []))
    }
  }
  return {
    files,
    takesInventory: texts.some((text) => /\binventory\b|\bdeploy\b/.test(text)),
    isAnything: isAnything || texts.some((text) => /\bself\b/.test(text)),
  }
}

function textOf(file: string, tree: GeneratedTree): string {
  return tree.get(file)?.content.toString() ?? ""
}

/** What a file refers to, from the tree's folder; `undefined` where that leads anywhere. */
function pathsOf(text: string, file: string): readonly string[] | undefined {
  try {
    const { paths } = pathReferences(parse(text).file)
    const found = paths.map((each) => {
      // what only evaluation adds to a path is in the folder that its text names
      const written = each.isWhole ? each.text : posix.dirname(`${each.text}x`)
      return posix.join(posix.dirname(file), written).replace(/\/$/, "")
    })
    return found.some((path) => path === "." || path.startsWith("..")) ? undefined : found
  } catch {
    return undefined
  }
}

/** A host's own data, as they are written; how it is reached is no part of its system. */
function dataOf(host: string, tree: GeneratedTree): string {
  const text = textOf(inventory, tree)
  const data = inventoryIn(tree).filter(
    ({ path: [, name, key] }) => name === host && key !== "deploy",
  )
  return JSON.stringify(data.map(({ path, value }) => [path, text.slice(value.start, value.end)]))
}
