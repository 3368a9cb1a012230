/** What changes in a tree as it is another nixgen that writes it, told from what the user has changed. */
import picomatch from "picomatch"
import { isNewer, ownVersion } from "../version.ts"
import { type OutputChange, outputChanges } from "./changes.ts"
import type { Plan } from "./plan.ts"
import { manifestName } from "./tree-path.ts"

/** A change of nixgen's own, and the files of a tree that it is about. */
export interface Brought extends OutputChange {
  readonly paths: readonly string[]
}

/** What a newer nixgen brings to a tree. */
export interface Upgrade {
  /** The version that wrote the tree; absent where it is one of those that did not say so. */
  readonly from: string | undefined
  readonly to: string
  readonly brought: readonly Brought[]
  /** The files that no change of nixgen's is about: what changes in them is the user's own. */
  readonly own: readonly string[]
}

/** Which versions are compared, and what they have changed. */
interface Versions {
  readonly to?: string
  readonly changes?: readonly OutputChange[]
}

/** Of the files that a plan changes; nothing where it is the same nixgen that wrote them, or an older one. */
export function upgradeOf(plan: Plan, versions: Versions = {}): Upgrade | undefined {
  const { text, nixgen: from } = plan.before
  const { to = ownVersion() } = versions
  const changed = [plan.create, plan.replace, plan.remove].flat().map(({ path }) => path)
  if (text === undefined || changed.length === 0 || !isNewer(to, from)) return undefined
  const brought = broughtTo(changed, from, versions)
  return { from, to, brought, own: changed.filter((path) => !isOneOf(path, brought)) }
}

/** Of all files of a tree, what has changed in them after a version. */
export function broughtSince(version: string, plan: Plan, versions: Versions = {}): Upgrade {
  const { to = ownVersion() } = versions
  const paths = [manifestName, ...plan.after.keys(), ...plan.remove.map(({ path }) => path)]
  return { from: version, to, brought: broughtTo(paths, version, versions), own: [] }
}

function broughtTo(
  paths: readonly string[],
  from: string | undefined,
  { to = ownVersion(), changes = outputChanges }: Versions,
): readonly Brought[] {
  return changes
    .filter(({ version }) => isNewer(version, from) && !isNewer(version, to))
    .map((change) => ({ ...change, paths: paths.filter((path) => concerns(change, path)) }))
    .filter((change) => change.paths.length > 0)
}

/** Whether a change may be one of this file. */
export function concerns({ files }: OutputChange, path: string): boolean {
  return picomatch.isMatch(path, [...files], { dot: true })
}

function isOneOf(path: string, brought: readonly Brought[]): boolean {
  return brought.some(({ paths }) => paths.includes(path))
}
