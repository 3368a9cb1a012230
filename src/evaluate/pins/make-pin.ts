/** A new pin for what a person has named: at its newest version, as npins writes it. */
import { cloneUrl } from "../../pins/forges.ts"
import type { InputAddress } from "../../pins/input-address.ts"
import { movablePin, sourceOf } from "../../pins/movable.ts"
import type { JsonObject } from "../../source/edit-json.ts"
import { fetchPin } from "./fetch-pin.ts"
import { type Asking, newestOf } from "./newest.ts"
import { PinFailure } from "./pin-failure.ts"
import { defaultBranch, remoteRefs } from "./remote.ts"

/** A pin whose contents are in Nix' store. */
export interface MadePin {
  readonly pin: JsonObject
  readonly hash: string
  /** Seconds since 1970. */
  readonly lastModified: number | undefined
}

/** Pins an address, in a version of npins' format. Throws a `PinFailure`. */
export async function makePin(
  address: InputAddress,
  version: number,
  asking: Asking,
): Promise<MadePin> {
  const start = await followed(address, version, asking)
  const movable = movablePin(start)
  if (movable === undefined) throw new PinFailure("it is none that npins knows")
  const values = await newestOf(movable, asking)
  const pinned = { ...start, ...values }
  const source = sourceOf(movablePin(pinned) ?? movable)
  if (source === undefined) throw new PinFailure("it does not say what is to be fetched")
  const { hash, lastModified } = await fetchPin(source, asking)
  return { pin: { ...pinned, hash }, hash, lastModified }
}

type Addresses = { [A in InputAddress as A["kind"]]: A }

type Follow<Kind extends keyof Addresses> = (
  address: Addresses[Kind],
  version: number,
  asking: Asking,
) => Promise<JsonObject> | JsonObject

/** What a pin of each kind follows. */
const follows: { readonly [Kind in keyof Addresses]: Follow<Kind> } = {
  archive: ({ url }, version) =>
    version < 8 ? { type: "Tarball", url } : { type: "Url", url, unpack: true },
  channel: ({ name }, version) => ({
    type: "Channel",
    name,
    ...(version >= 8 && { artifact: "nixexprs.tar.xz" }),
  }),
  async repository({ repository, ref, submodules }, _, asking) {
    const clone = cloneUrl(repository, asking.servers)
    const branch = ref ?? (await defaultBranch(clone, asking))
    const refs = await remoteRefs(clone, [`refs/heads/${branch}`, `refs/tags/${branch}`], asking)
    const names = refs.map(({ name }) => name)
    if (names.includes(`refs/heads/${branch}`))
      return { type: "Git", repository: { ...repository }, branch, submodules }
    if (names.includes(`refs/tags/${branch}`)) return release({ ...repository }, submodules)
    throw new PinFailure(
      `the repository has no branch or tag "${branch}"`,
      "a pin follows a branch, or the releases of a repository: name one of its branches",
    )
  },
}

function release(repository: JsonObject, submodules: boolean): JsonObject {
  const all = { pre_releases: false, version_upper_bound: null, release_prefix: null }
  return { type: "GitRelease", repository, ...all, submodules }
}

async function followed<Kind extends keyof Addresses>(
  address: Addresses[Kind] & { readonly kind: Kind },
  version: number,
  asking: Asking,
): Promise<JsonObject> {
  const follow: (typeof follows)[Kind] = follows[address.kind]
  return await follow(address, version, asking)
}
