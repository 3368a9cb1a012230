/** What is newest of each kind of pin, found as npins finds it. */
import { type Servers, archiveUrl, cloneUrl, releaseUrl } from "../../pins/forges.ts"
import type { MovablePin } from "../../pins/movable.ts"
import { compareVersions, newestRelease, versionOf } from "../../pins/releases.ts"
import type { NixOptions } from "../nix.ts"
import { lockedUrl } from "./fetch-pin.ts"
import { PinFailure } from "./pin-failure.ts"
import { remoteRevision, remoteTags } from "./remote.ts"

/** The values of a pin's keys that its version is, apart from what is known of its contents. */
export type VersionValues = Readonly<Record<string, string | null>>

/** What is asked on the way. */
export interface Asking extends NixOptions {
  readonly servers: Servers
}

type Pins = { [P in MovablePin as P["type"]]: P }

const finders: {
  readonly [Type in keyof Pins]: (pin: Pins[Type], asking: Asking) => Promise<VersionValues>
} = {
  async Git({ repository, branch, submodules }, asking) {
    const clone = cloneUrl(repository, asking.servers)
    const revision = await remoteRevision(clone, `refs/heads/${branch}`, asking)
    const url = submodules ? null : archiveUrl(repository, revision, asking.servers)
    return { revision, url }
  },
  async GitRelease(pin, asking) {
    const { repository, submodules } = pin
    const clone = cloneUrl(repository, asking.servers)
    const version = newerRelease(pin, await remoteTags(clone, asking))
    const revision = await remoteRevision(clone, `refs/tags/${version}`, asking)
    const url = submodules ? null : releaseUrl(repository, version, asking.servers)
    return { version, revision, url }
  },
  Channel: async ({ name, artifact }, asking) => ({
    url: await redirectedFrom(`${asking.servers.channels}/${name}/${artifact}`, asking),
  }),
  async Tarball({ url, locked_url: before }, asking) {
    if (before === null || before === undefined) return {}
    const locked = await lockedUrl(url, asking)
    if (locked !== url) return { locked_url: locked }
    throw new PinFailure(
      `${url} does not say any more which version it has`,
      "its server knew of lockable tarballs: `npins upgrade` makes a pin of a mutable URL of it",
    )
  },
  Url: async () => await Promise.resolve({}),
  MutableUrl: async ({ update_url: url }, asking) => ({ url: await redirectedFrom(url, asking) }),
}

/** The key that a version is told by: while it stays, nothing is fetched. */
const versionKeys: { readonly [Type in keyof Pins]: (keyof Pins[Type] & string) | undefined } = {
  Git: "revision",
  GitRelease: "version",
  Channel: "url",
  Tarball: "locked_url",
  Url: undefined,
  MutableUrl: "url",
}

/** Whether a pin is at a version already, and its contents are known. */
export function isAt(pin: MovablePin, values: VersionValues): boolean {
  const key = versionKeys[pin.type]
  const before: unknown = key === undefined ? undefined : Reflect.get(pin, key)
  return (
    typeof pin.hash === "string" &&
    (key === undefined || (values[key] ?? null) === (before ?? null))
  )
}

/** Finds the newest version of a pin. Throws a `PinFailure`. */
export async function newestOf<Type extends keyof Pins>(
  pin: Pins[Type] & { readonly type: Type },
  asking: Asking,
): Promise<VersionValues> {
  const find: (typeof finders)[Type] = finders[pin.type]
  return await find(pin, asking)
}

/** The newest release of a repository with these tags, which is never an older one than before. */
function newerRelease(pin: Pins["GitRelease"], tags: readonly string[]): string {
  const prefix = pin.release_prefix ?? undefined
  const newest = newestRelease(tags, {
    preReleases: pin.pre_releases,
    upperBound: pin.version_upper_bound ?? undefined,
    prefix,
  })
  if (newest === undefined)
    throw new PinFailure(
      "no tag of the repository is a release that the pin follows",
      "a pin of a branch follows the branch",
    )
  const [old, now] = [pin.version ?? "", newest].map((tag) =>
    versionOf(prefix !== undefined && tag.startsWith(prefix) ? tag.slice(prefix.length) : tag),
  )
  if (old !== undefined && now !== undefined && compareVersions(now, old) < 0)
    throw new PinFailure(
      `the newest release is ${newest}, and the pin is at ${pin.version} already`,
      "was the tag taken away?",
    )
  return newest
}

/** Where an address leads to in the end. */
async function redirectedFrom(url: string, { signal }: Asking): Promise<string> {
  const response = await fetch(url, { method: "HEAD", redirect: "follow", signal }).catch(
    (error: unknown) => {
      signal.throwIfAborted()
      throw new PinFailure(`${url} cannot be reached: ${causeOf(error)}`)
    },
  )
  if (!response.ok)
    throw new PinFailure(`${url} says ${response.status} ${response.statusText}`.trim())
  return response.url
}

/** Node puts what really happened into the cause. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message
}
