/** The lock of a flake that others take as an input (Nix manual, "nix flake": "Lock files"). */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as z from "zod"

const nodeSchema = z.object({
  inputs: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  flake: z.boolean().optional(),
  locked: z.record(z.string(), z.unknown()).optional(),
  original: z.record(z.string(), z.unknown()).optional(),
  parent: z.array(z.string()).optional(),
})

const lockSchema = z
  .object({
    nodes: z.record(z.string(), nodeSchema),
    root: z.string(),
    version: z.int().min(5).max(7),
  })
  // no Nix has written one that leads back into itself, and whoever follows it would never end
  .refine(({ nodes, root }) => hasEnd(nodes, root))

/** A lock as it is read: its nodes by name, and which one is the flake itself. */
export interface FlakeLock {
  readonly nodes: Readonly<Record<string, z.output<typeof nodeSchema>>>
  readonly root: string
  readonly version: number
}

/** The lock in a flake's folder; undefined where there is none that can be read. */
export function readFlakeLock(folder: string): FlakeLock | undefined {
  try {
    const { data } = lockSchema.safeParse(
      JSON.parse(readFileSync(join(folder, "flake.lock"), "utf8")),
    )
    return data
  } catch {
    return undefined
  }
}

/** Whether no way from a node by the inputs that are nodes themselves leads back to where it was. */
function hasEnd(
  nodes: FlakeLock["nodes"],
  node: string,
  found = new Map<string, boolean>(),
): boolean {
  const known = found.get(node)
  if (known !== undefined) return known
  // as long as it is followed itself, whatever leads to it leads back
  found.set(node, false)
  const next = Object.values(nodes[node]?.inputs ?? {}).filter((each) => typeof each === "string")
  const isRight = next.every((each) => hasEnd(nodes, each, found))
  found.set(node, isRight)
  return isRight
}

/** The names of a node's inputs. */
export function inputsOfNode({ nodes }: FlakeLock, node: string): readonly string[] {
  return Object.keys(nodes[node]?.inputs ?? {})
}

/** So deep in each other are inputs that can be replaced: the tree of all may be endless in practice. */
const deepest = 4

/** Every input that is a node of its own, and theirs, as Nix names them on its command line: `a`, `a/b`. */
export function inputPathsOf(
  lock: FlakeLock,
  node: string = lock.root,
  path: readonly string[] = [],
): readonly string[] {
  if (path.length === deepest) return []
  return Object.entries(lock.nodes[node]?.inputs ?? {}).flatMap(([name, target]) => {
    const at = [...path, name]
    return typeof target === "string" ? [at.join("/"), ...inputPathsOf(lock, target, at)] : []
  })
}

/** The node that a path of inputs leads to, as far as none of them follows another. */
export function nodeAt(lock: FlakeLock, path: readonly string[]): string | undefined {
  return path.reduce<string | undefined>((node, name) => {
    const next = node === undefined ? undefined : lock.nodes[node]?.inputs[name]
    return typeof next === "string" ? next : undefined
  }, lock.root)
}

/** The node that an input is, where it follows another as well; nothing where that leads nowhere. */
export function nodeOfLink(
  lock: FlakeLock,
  link: string | readonly string[],
  passed: ReadonlySet<string> = new Set(),
): string | undefined {
  if (typeof link === "string") return link
  const way = JSON.stringify(link)
  if (passed.has(way)) return undefined
  return link.reduce<string | undefined>((node, name) => {
    const next = node === undefined ? undefined : lock.nodes[node]?.inputs[name]
    return next && nodeOfLink(lock, next, new Set([...passed, way]))
  }, lock.root)
}
