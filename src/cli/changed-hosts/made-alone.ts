/** Hosts whose files have changed, made without all others: as they were, and as they are. */
import { isDeepStrictEqual } from "node:util"
import { type Made, madeOf } from "../../build.ts"
import {
  type FleetAround,
  type IsOwn,
  comparable,
  isOwnOf,
  othersIn,
  staysInside,
} from "../../build-changed.ts"
import { type PendingFiles, nothingPending, whilePending } from "../../files/pending.ts"
import * as library from "../../index.ts"
import { readManifest } from "../../output/manifest.ts"
import { type GeneratedTree, hashOf } from "../../output/tree.ts"
import type { Found } from "../../rules/rules.ts"
import { type Problem, hasErrors } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { type PartOfFleet, loadFleet, loadMembers } from "../../project/load.ts"
import type { LoadedLock } from "../../project/lock.ts"
import {
  type LoaderMemory,
  type TellingLoader,
  createLoader,
  newMemory,
} from "../../source/modules.ts"
import { writtenRelease } from "../fleets/changed-releases.ts"
import { withRejections } from "../process/rejections.ts"
import type { HostFile } from "./whole-build.ts"

/** The hosts that have changed, by their files as they were, and what there is to know of all others. */
export interface Change {
  readonly hosts: ReadonlyMap<string, HostFile>
  readonly around: FleetAround
  /** What was told of the fleet as it was. */
  readonly problems: readonly Problem[]
  /** What was found in it. */
  readonly found: readonly Found[]
}

/** What a change comes to. */
export interface MadeHosts {
  readonly made: Made
  /** What is told of the fleet as it is. */
  readonly problems: readonly Problem[]
  /** The files of these hosts alone. */
  readonly tree: GeneratedTree
  readonly isOwn: IsOwn
  /** The fleet's lock, which stays as it is. */
  readonly lock: LoadedLock
  /** The texts of their files. */
  readonly texts: ReadonlyMap<string, string>
  /** The files that they were seen to import. */
  readonly imported: ReadonlySet<string>
  /** The files and folders that are taken along: absolute paths. */
  readonly taken: readonly string[]
  /** The user's files and folders that were read for them: absolute paths. */
  readonly reads: readonly string[]
}

/** Hosts by themselves, made of these texts of their files. */
export type MadeOf = Pick<MadeHosts, "made" | "texts">

/** What changes before of the same fleet have left. */
export interface MadeBefore {
  readonly memory: LoaderMemory
  readonly last?: MadeOf | undefined
}

/** Hosts as they were; nothing where they cannot be made by themselves. */
export async function formerHosts(
  fleet: ProjectFleet,
  { hosts, around }: Pick<Change, "hosts" | "around">,
  { memory, last }: MadeBefore,
): Promise<MadeOf | undefined> {
  const texts = new Map([...hosts].map(([file, { text }]) => [file, text]))
  if (isDeepStrictEqual(last?.texts, texts)) return last
  const alone = await madeAlone(fleet, partOf({ hosts, around }), texts, memory)
  return alone && { made: alone.made, texts }
}

function partOf({ hosts, around }: Pick<Change, "hosts" | "around">): PartOfFleet {
  return { files: new Set(hosts.keys()), others: othersIn(around) }
}

/** What a change of hosts comes to; nothing where it is more than their own files. */
export async function madeHosts(
  fleet: ProjectFleet,
  { hosts, around, problems, found }: Change,
  known: MadeBefore = { memory: newMemory() },
): Promise<MadeHosts | undefined> {
  const before = await formerHosts(fleet, { hosts, around }, known)
  if (before === undefined) return undefined
  const names = [...hosts.values()].map(({ name }) => name)
  const isDefinition = (file: string) => hosts.has(file)
  const isOfHosts = ({ place }: Problem) => place !== undefined && hosts.has(place.file)
  const foundIn = (all: readonly Found[]) =>
    all
      .filter((each) => isOfHosts(each) || names.includes(each.host ?? ""))
      .map((each) => comparable(each, { isDefinition }))
  // by themselves, the same has to be found in them, and told of them, as among all
  const isSame =
    areAlike(foundIn(found), foundIn(before.made.found())) &&
    areAlike(problems.filter(isOfHosts), before.made.problems.filter(isOfHosts))
  if (!isSame) return undefined
  const part = partOf({ hosts, around })
  const after = await madeAlone(fleet, part, nothingPending, known.memory)
  if (after === undefined) return undefined
  const isOwn = isOwnOf(names)
  const isSure =
    isWritten(ownIn(before.made, isOwn), fleet, isOwn) &&
    staysInside(before.made, after.made, { isOwn, isDefinition, around }) &&
    areAlike(releasesIn(before.made, names), releasesIn(after.made, names))
  if (!isSure) return undefined
  const { made, lock, load } = after
  return {
    made,
    problems: withPlaces(problems, isOfHosts, made),
    tree: ownIn(made, isOwn),
    isOwn,
    lock,
    texts: new Map([...hosts.keys()].map((file) => [file, load.textOf(file) ?? ""])),
    imported: load.imported(),
    taken: made.printed.reads,
    reads: [...load.files(), ...made.printed.reads],
  }
}

/** Whether two lists are the same, where one may have been kept as text. */
function areAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The releases that hosts are of, as their files say: that of an installed one stays as it is. */
function releasesIn({ printed: { tree } }: Made, hosts: readonly string[]): readonly unknown[] {
  return hosts.map((host) => writtenRelease(tree, host)?.release)
}

/** What was told, where the same is told of hosts, but perhaps on other lines. */
function withPlaces(
  problems: readonly Problem[],
  isOfHosts: (each: Problem) => boolean,
  { problems: now }: Made,
): readonly Problem[] {
  const places = now.filter(isOfHosts).values()
  return problems.map((each) => (isOfHosts(each) ? (places.next().value ?? each) : each))
}

/** A part of a fleet by itself, and what has run it. */
interface MadeAlone {
  readonly made: Made
  readonly lock: LoadedLock
  readonly load: TellingLoader
}

/** Makes a part of a fleet; nothing where it cannot be told whether it would be the same among all. */
async function madeAlone(
  { file, out }: ProjectFleet,
  part: PartOfFleet,
  pending: PendingFiles,
  memory: LoaderMemory,
): Promise<MadeAlone | undefined> {
  const load = createLoader(library, pending, memory)
  const { value, problems } = await withRejections(async () => {
    return await whilePending(pending, async () => {
      const { value: fleet } = await loadFleet(file, load)
      if (fleet === undefined) return undefined
      const members = await loadMembers(fleet, load, part)
      return { made: await madeOf(members, load, { out }, memory), lock: members.lock, load }
    })
  })
  const { model, problems: told = [] } = value?.made ?? {}
  // what all have in common may be wrong without the hosts that are left out, if it is there all the same
  const isWhole = model?.hosts.length === part.files.size && (model.isWhole || !hasErrors(told))
  const isFollowed = load.unfollowed().length === 0 && !load.readsFiles()
  const isSure = memory.isSound && isFollowed && problems.length === 0
  return isWhole && isSure ? value : undefined
}

function ownIn({ printed: { tree } }: Made, isOwn: IsOwn): GeneratedTree {
  return new Map([...tree].filter(([path]) => isOwn(path)))
}

/** Whether the files of hosts, made by themselves, are those that were made among all. */
function isWritten(tree: GeneratedTree, { out }: ProjectFleet, isOwn: IsOwn): boolean {
  const written = [...readManifest(out).written].filter(([path]) => isOwn(path))
  return (
    written.length === tree.size &&
    written.every(([path, hashes]) => {
      const content = tree.get(path)?.content
      return content !== undefined && hashes.has(hashOf(content))
    })
  )
}
