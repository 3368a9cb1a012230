/** Hosts whose files have changed, made without all others: as they were, and as they are. */
import { type Made, madeOf } from "../../build.ts"
import { type FleetAround, isOwnOf, staysInside } from "../../build-changed.ts"
import { type PendingFiles, nothingPending, whilePending } from "../../files/pending.ts"
import * as library from "../../index.ts"
import { readManifest } from "../../output/manifest.ts"
import { type GeneratedTree, hashOf } from "../../output/tree.ts"
import { hasErrors } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { type PartOfFleet, loadFleet, loadMembers } from "../../project/load.ts"
import type { LoadedLock } from "../../project/lock.ts"
import { textKept } from "../../source/modules/cache.ts"
import { type LoaderMemory, createLoader, newMemory } from "../../source/modules.ts"
import { withRejections } from "../rejections.ts"
import { type Sights, contentSum } from "./sights.ts"

/** The hosts that have changed, by their files, and what there is to know of the build before. */
export interface Change {
  readonly hosts: ReadonlyMap<string, string>
  readonly around: FleetAround
  /** What was seen for that build. */
  readonly sights: Sights
}

/** What a change comes to. */
export interface ChangedHosts {
  /** The files of these hosts alone. */
  readonly tree: GeneratedTree
  readonly isOwn: (path: string) => boolean
  /** The fleet's lock, which stays as it is. */
  readonly lock: LoadedLock
}

/** What a change of hosts comes to; nothing where it is more than their own files. */
export async function changedHosts(
  fleet: ProjectFleet,
  { hosts, around, sights }: Change,
): Promise<ChangedHosts | undefined> {
  const former = formerTexts(hosts.keys(), sights)
  if (former === undefined) return undefined
  const part = { files: new Set(hosts.keys()), others: new Map(around.entries) }
  const memory = newMemory()
  const before = await madeAlone(fleet, part, former, memory)
  if (before === undefined) return undefined
  const after = await madeAlone(fleet, part, nothingPending, memory)
  if (after === undefined) return undefined
  const isOwn = isOwnOf([...hosts.values()])
  const isSure =
    isWritten(ownIn(before.made, isOwn), fleet, isOwn) &&
    staysInside(before.made, after.made, isOwn, around) &&
    !hasErrors(after.made.problems)
  return isSure ? { tree: ownIn(after.made, isOwn), isOwn, lock: after.lock } : undefined
}

/** The texts that files had when they were seen; nothing where one of them is not known any more. */
function formerTexts(files: Iterable<string>, sights: Sights): PendingFiles | undefined {
  const texts = new Map<string, string>()
  for (const file of files) {
    const text = textKept(file)
    if (text === undefined || contentSum(text) !== sights.get(file)?.seen.content) return undefined
    texts.set(file, text)
  }
  return texts
}

/** Makes a part of a fleet; nothing where it cannot be told whether it would be the same among all. */
async function madeAlone(
  { file }: ProjectFleet,
  part: PartOfFleet,
  pending: PendingFiles,
  memory: LoaderMemory,
): Promise<{ readonly made: Made; readonly lock: LoadedLock } | undefined> {
  const load = createLoader(library, pending, memory)
  const { value, problems } = await withRejections(async () => {
    return await whilePending(pending, async () => {
      const { value: fleet } = await loadFleet(file, load)
      if (fleet === undefined) return undefined
      const members = await loadMembers(fleet, load, part)
      return { made: await madeOf(members, load, {}, memory), lock: members.lock }
    })
  })
  const isWhole = value?.made.model.hosts.length === part.files.size
  const isSure = memory.isSound && load.unfollowed().length === 0 && problems.length === 0
  return isWhole && isSure ? value : undefined
}

function ownIn({ printed: { tree } }: Made, isOwn: ChangedHosts["isOwn"]): GeneratedTree {
  return new Map([...tree].filter(([path]) => isOwn(path)))
}

/** Whether the files of hosts, made by themselves, are those that were made among all. */
function isWritten(
  tree: GeneratedTree,
  { out }: ProjectFleet,
  isOwn: ChangedHosts["isOwn"],
): boolean {
  const written = [...readManifest(out).written].filter(([path]) => isOwn(path))
  return (
    written.length === tree.size &&
    written.every(([path, hashes]) => {
      const content = tree.get(path)?.content
      return content !== undefined && hashes.has(hashOf(content))
    })
  )
}
