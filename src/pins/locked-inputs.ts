/** The inputs that a flake has locked, as pins: at the same revisions, with the same hashes. */
import * as z from "zod"
import { type FlakeLock, nodeOfLink } from "./flake-lock-file.ts"
import { type Repository, archiveUrl, publicServers } from "./forges.ts"
import { contentHash, revision } from "./pin-values.ts"
import { versionOf } from "./releases.ts"

/** An input that has a pin. */
export interface LockedInput {
  /** As it stands in `sources.json`. */
  readonly pin: object
  readonly isFlake: boolean
  /** For every input of its own, the one whose pin it is locked to. */
  readonly follows: Readonly<Record<string, string>>
  /** Whether it stays at its revision, since the lock names no branch. */
  readonly isFixed: boolean
}

/** The inputs by their names; of those that cannot be pinned, why. */
export interface LockedInputs {
  readonly pinned: ReadonlyMap<string, LockedInput>
  readonly unpinned: ReadonlyMap<string, string>
}

type Node = FlakeLock["nodes"][string]

/**
 * Those of the names that the lock has, and all that they have for inputs themselves: what follows no input of the
 * flake gets a pin of its own, named after both.
 */
export function lockedInputs(lock: FlakeLock, wanted: readonly string[]): LockedInputs {
  const own = lock.nodes[lock.root]?.inputs ?? {}
  const roots = new Map(
    Object.entries(own).flatMap(([name, link]) => {
      const node = nodeOfLink(lock, link)
      return node === undefined ? [] : [[name, node] as const]
    }),
  )
  const names = new Map([...roots].toReversed().map(([name, node]) => [node, name]))
  const used = new Set(roots.keys())
  const pinned = new Map<string, LockedInput>()
  const unpinned = new Map<string, string>()
  const add = (name: string, key: string): void => {
    const node = lock.nodes[key]
    if (node === undefined || pinned.has(name) || unpinned.has(name)) return
    const made = pinOf(node)
    if (typeof made === "string") {
      unpinned.set(name, made)
      return
    }
    // it is known before what it has itself is followed
    const follows: Record<string, string> = {}
    pinned.set(name, { ...made, isFlake: node.flake ?? true, follows })
    for (const [inner, link] of Object.entries(node.inputs)) {
      const target = targetOf(`${name}-${inner}`, link)
      if (target !== undefined) follows[inner] = target
    }
  }
  const targetOf = (ownName: string, link: Node["inputs"][string]): string | undefined => {
    if (link.length === 0) return ""
    const key = nodeOfLink(lock, link)
    if (key === undefined) return undefined
    const name = names.get(key) ?? freeName(ownName, used)
    names.set(key, name)
    used.add(name)
    add(name, key)
    return pinned.has(name) ? name : undefined
  }
  for (const name of wanted) {
    const node = roots.get(name)
    if (node !== undefined) add(name, node)
  }
  return { pinned, unpinned }
}

function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; used.has(free); number++) free = `${name}-${number}`
  return free
}

type Made = Pick<LockedInput, "pin" | "isFixed">

const contents = z.object({
  narHash: contentHash,
  lastModified: z.int().optional(),
})
const onForge = contents.extend({ owner: z.string(), repo: z.string(), rev: revision })

const lockedSchema = z.discriminatedUnion("type", [
  onForge.extend({ type: z.literal("github"), host: z.literal("github.com").optional() }),
  onForge.extend({ type: z.literal("gitlab"), host: z.string().default("gitlab.com") }),
  onForge.extend({ type: z.literal("sourcehut"), host: z.string().default("git.sr.ht") }),
  contents.extend({
    type: z.literal("git"),
    url: z.string().regex(/^(?!file:)[a-z+]+:\/\//),
    rev: revision,
    ref: z.string().optional(),
    submodules: z.boolean().default(false),
  }),
  contents.extend({ type: z.literal("tarball"), url: z.string() }),
])

type Locked = z.output<typeof lockedSchema>
type Lockeds = { readonly [L in Locked as L["type"]]: L }

/** What the flake says of it, before it is locked. */
const originalSchema = z.object({
  type: z.string().optional(),
  ref: z.string().optional(),
  rev: z.string().optional(),
  url: z.string().optional(),
})

type Original = z.output<typeof originalSchema>

/** What is followed: a branch, unless the flake names a tag, or a revision, or nothing. */
function pinOf({ locked, original }: Node): Made | string {
  if (typeof locked?.["dir"] === "string")
    return `its flake is in the folder ${locked["dir"]}, and a pin is a flake at its top`
  const { data } = lockedSchema.safeParse(locked)
  if (data === undefined) return whyNot(locked)
  return pinOfType(data, originalSchema.safeParse(original).data ?? {})
}

const reasons: Readonly<Record<string, string>> = {
  path: "it is a folder of this machine",
  file: "it is a single file",
  hg: "it is a repository of Mercurial",
}

function whyNot(locked: Node["locked"]): string {
  const type = typeof locked?.["type"] === "string" ? locked["type"] : ""
  if (type === "git" && String(locked?.["url"]).startsWith("file:"))
    return "it is a repository of this machine"
  return (
    (Object.hasOwn(reasons, type) ? reasons[type] : undefined) ??
    "its lock does not say what a pin needs: where it is, its revision, and its SHA-256 hash"
  )
}

const pinners: {
  readonly [Type in keyof Lockeds]: (locked: Lockeds[Type], original: Original) => Made | string
} = {
  github: ({ owner, repo, ...locked }, original) =>
    repositoryPin({ type: "GitHub", owner, repo }, original, locked),
  gitlab: ({ host, owner, repo, ...locked }, original) => {
    const path = `${owner.replaceAll("%2F", "/")}/${repo}`
    const server = `https://${host}/`
    return repositoryPin({ type: "GitLab", repo_path: path, server }, original, locked)
  },
  sourcehut: ({ host, owner, repo, ...locked }, original) =>
    repositoryPin({ type: "Git", url: `https://${host}/${owner}/${repo}` }, original, locked),
  git: ({ url, ref, ...locked }, original) =>
    repositoryPin({ type: "Git", url }, { ref, ...original }, locked),
  tarball: ({ url: at, ...locked }, { type, url }) => {
    const followed = type === "tarball" ? url : undefined
    const isMoving = followed !== undefined && followed !== at
    const where = isMoving ? { url: followed, locked_url: at } : { url: at }
    return {
      pin: { type: "Tarball", ...where, ...hashOf(locked) },
      isFixed: followed === undefined,
    }
  },
}

function pinOfType<Type extends keyof Lockeds>(
  locked: Lockeds[Type] & { readonly type: Type },
  original: Original,
): Made | string {
  const pinner: (typeof pinners)[Type] = pinners[locked.type]
  return pinner(locked, original)
}

interface Revision extends z.output<typeof contents> {
  readonly rev: string
  readonly submodules?: boolean
}

function repositoryPin(
  repository: Repository,
  { ref, rev: wanted }: Original,
  { rev, submodules = false, ...locked }: Revision,
): Made | string {
  const url = archiveUrl(repository, rev, publicServers)
  const branch = wanted === undefined ? branchOf(ref) : undefined
  if (branch !== undefined) {
    const at = { revision: rev, url: submodules ? null : url, ...hashOf(locked) }
    return { pin: { type: "Git", repository, branch, submodules, ...at }, isFixed: false }
  }
  if (url === null)
    return "its lock names no branch, which a pin of a repository that is cloned follows"
  return { pin: { type: "Tarball", url, ...hashOf(locked) }, isFixed: true }
}

function hashOf({ narHash: hash, lastModified }: z.output<typeof contents>): object {
  return { hash, ...(lastModified !== undefined && { lastModified }) }
}

/** A reference that is a branch: what reads as a version is mostly a tag. */
function branchOf(ref: string | undefined): string | undefined {
  const name = ref?.replace(/^refs\/heads\//, "")
  if (name === undefined || name === "HEAD" || name.startsWith("refs/")) return undefined
  return versionOf(name) === undefined ? name : undefined
}
