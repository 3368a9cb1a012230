/** What is known of a build that came out right, so that hosts of it can be built again by themselves. */
import { dirname } from "node:path"
import { type FleetAround, aroundIn } from "../../build-changed.ts"
import { type Problem, hasErrors } from "../../problems/problem.ts"
import { realPath } from "../../files/folders.ts"
import type { Model } from "../../model/model.ts"
import type { Found } from "../../rules/rules.ts"

/** A file that defines a host, and is nothing else to any other. */
export interface HostFile {
  /** The host's name. */
  readonly name: string
  /** As it was built. */
  readonly text: string
}

/** A build of one fleet without an error. */
export interface WholeBuild {
  /** The files of its hosts that are nothing else but that. */
  readonly hosts: Readonly<Record<string, HostFile>>
  readonly around: FleetAround
  /** What was told of its definitions. */
  readonly problems: readonly Problem[]
  /** What was found in them. */
  readonly found: readonly Found[]
}

/** Of fewer hosts, all are made as fast as some are by themselves. */
const fewHosts = 16

/** So many times the hosts that are made have to be there, likewise. */
const many = 4

/** What a build has of a fleet. */
interface Built {
  readonly lasting: readonly Problem[]
  readonly found: () => readonly Found[]
  readonly hostFiles: () => ReadonlyMap<string, HostFile>
  readonly model: Model | undefined
}

/**
 * What there is to know of a build, of which all of this was told; nothing where its hosts cannot be built by
 * themselves, or need not.
 */
export function wholeOf(
  [built, ...others]: readonly Built[],
  told: readonly Problem[],
): WholeBuild | undefined {
  if (built?.model === undefined || others.length > 0) return undefined
  const { model, lasting: problems } = built
  // what is told of the written tree is another thing each time
  const isLasting = told.length === problems.length && !hasErrors(told)
  if (model.hosts.length < fewHosts || !isLasting) return undefined
  const files = built.hostFiles()
  if (files.size < fewHosts) return undefined
  return {
    hosts: Object.fromEntries(files),
    around: aroundIn(model),
    problems,
    found: built.found(),
  }
}

/**
 * The hosts with these files, as they were built; nothing where it is as fast to build all, or where what was
 * told of others has to do with them.
 */
export function hostsOf(
  files: readonly string[],
  { hosts, problems }: WholeBuild,
): ReadonlyMap<string, HostFile> | undefined {
  const found = files.flatMap((file) => {
    const host = hosts[file]
    return host === undefined ? [] : [[file, host] as const]
  })
  const isFew = found.length > 0 && found.length * many <= Object.keys(hosts).length
  return isFew && !problems.some((each) => isRelated(each, files)) ? new Map(found) : undefined
}

function isRelated({ place, related = [] }: Problem, files: readonly string[]): boolean {
  const isOne = (file: string | undefined) => file !== undefined && files.includes(file)
  return !isOne(place?.file) && related.some((each) => isOne(each.place?.file))
}

/** The files of hosts that no module imports, and that are taken along neither by themselves nor with a folder. */
export function unshared(
  hosts: ReadonlyMap<string, HostFile>,
  imported: ReadonlySet<string>,
  taken: readonly string[],
): ReadonlyMap<string, HostFile> {
  const all = new Set(taken.flatMap((path) => [path, realPath(path)]))
  const isTaken = (path: string): boolean =>
    all.has(path) || (dirname(path) !== path && isTaken(dirname(path)))
  return new Map([...hosts].filter(([file]) => !imported.has(file) && !isTaken(file)))
}

/** What is known of hosts that were made by themselves. */
interface Remade {
  /** The texts of their files. */
  readonly texts: ReadonlyMap<string, string>
  readonly imported: ReadonlySet<string>
  readonly taken: readonly string[]
  readonly problems: readonly Problem[]
}

/** What there is to know once some hosts have other texts. */
export function wholeAfter(
  whole: WholeBuild,
  { texts, imported, taken, problems }: Remade,
): WholeBuild {
  const hosts = unshared(new Map(Object.entries(whole.hosts)), imported, taken)
  const now = [...hosts].map(
    ([file, { name, text }]) => [file, { name, text: texts.get(file) ?? text }] as const,
  )
  return { ...whole, problems, hosts: Object.fromEntries(now) }
}
