/** Pins as far as they can be moved: what each kind of them follows, and which of its values move. */
import * as z from "zod"
import { cloneUrl } from "./forges.ts"
import { contentHash, gitLab, location, otherRepositories, ref, revision } from "./pin-values.ts"

const text = z.string().nullish()

const repository = z.discriminatedUnion("type", [
  // with a token, npins alone knows what to do
  gitLab.extend({ private_token: z.null().optional() }),
  ...otherRepositories,
])

const common = {
  hash: contentHash.nullish(),
  frozen: z.boolean().default(false),
  lastModified: z.int().optional(),
}

const movableSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("Git"),
    repository,
    branch: ref,
    submodules: z.boolean().default(false),
    revision: revision.nullish(),
    url: location.nullish(),
    ...common,
  }),
  z.object({
    type: z.literal("GitRelease"),
    repository,
    pre_releases: z.boolean().default(false),
    version_upper_bound: text,
    release_prefix: text,
    submodules: z.boolean().default(false),
    version: ref.nullish(),
    revision: revision.nullish(),
    url: location.nullish(),
    ...common,
  }),
  z.object({
    type: z.literal("Channel"),
    name: z.string(),
    artifact: z.literal("nixexprs.tar.xz").default("nixexprs.tar.xz"),
    url: location.nullish(),
    ...common,
  }),
  z.object({
    type: z.literal("Tarball"),
    url: location,
    locked_url: location.nullish(),
    ...common,
  }),
  z.object({ type: z.literal("Url"), url: location, unpack: z.boolean(), ...common }),
  z.object({
    type: z.literal("MutableUrl"),
    update_url: location,
    unpack: z.boolean(),
    url: location.nullish(),
    ...common,
  }),
])

/** A pin of a kind that nixgen can move by itself. */
export type MovablePin = z.output<typeof movableSchema>

/** The pin that a value of `sources.json` is; nothing where only npins knows its kind. */
export function movablePin(value: unknown): MovablePin | undefined {
  return movableSchema.safeParse(value).data
}

const anyPin = z.looseObject({ type: z.string(), frozen: z.boolean().default(false) })

/** What every pin says of itself; nothing where a value is no pin at all. */
export function pinLike(value: unknown): z.output<typeof anyPin> | undefined {
  return anyPin.safeParse(value).data
}

/** The values that a new version of a pin can change. */
export const movingKeys: readonly string[] =
  "version revision url locked_url image_digest hash lastModified".split(" ")

/** The order in which npins writes keys; others come behind. */
const keys = `type repository branch pre_releases version_upper_bound release_prefix submodules name
  artifact update_url unpack image_name image_tag version revision url locked_url image_digest hash
  frozen lastModified`.split(/\s+/)

/** The order of two keys of a pin. */
export function keyOrder(one: string, other: string): number {
  const [left = 0, right = 0] = [one, other].map((key) =>
    keys.includes(key) ? keys.indexOf(key) : keys.length,
  )
  return left - right
}

/** The order of the names of pins, by their bytes. */
export function nameOrder(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

/** What Nix fetches for a pin: a source tree, given what `fetchTree` takes, or a single file. */
export type PinSource =
  | { readonly kind: "tree"; readonly reference: TreeReference }
  | { readonly kind: "file"; readonly url: string }

/** What `builtins.fetchTree` takes (Nix manual, "Built-in Functions"). */
export type TreeReference = Readonly<Record<string, string | boolean>> & { readonly url: string }

/** What a pin's contents are fetched from; nothing where that is not known yet. */
export function sourceOf(pin: MovablePin): PinSource | undefined {
  if (pin.type === "Git" || pin.type === "GitRelease") return repositorySource(pin)
  const url = pin.type === "Tarball" ? (pin.locked_url ?? pin.url) : pin.url
  if (url === null || url === undefined) return undefined
  return "unpack" in pin && !pin.unpack ? { kind: "file", url } : archive(url)
}

function archive(url: string): PinSource {
  return { kind: "tree", reference: { type: "tarball", url } }
}

type RepositoryPin = MovablePin & { readonly type: "Git" | "GitRelease" }

function repositorySource(pin: RepositoryPin): PinSource | undefined {
  const { url, submodules, revision: rev, repository: from } = pin
  if (url !== null && url !== undefined && !submodules) return archive(url)
  if (rev === null || rev === undefined) return undefined
  const recursive = submodules ? { submodules } : {}
  // of all that came before, nothing is asked
  const reference = { type: "git", url: cloneUrl(from), ref: refOf(pin), rev, shallow: true }
  return { kind: "tree", reference: { ...reference, ...recursive } }
}

/** The reference of git that a pin follows, whole. */
function refOf(pin: RepositoryPin): string {
  return pin.type === "Git" ? `refs/heads/${pin.branch}` : `refs/tags/${pin.version ?? ""}`
}

/** What a pin is at, for a person. */
export interface PinState {
  readonly version: string | undefined
  readonly revision: string | undefined
  readonly url: string | undefined
  /** When its contents were last changed, in seconds since 1970. */
  readonly lastModified: number | undefined
}

const stateSchema = z.object({
  version: text,
  revision: text,
  url: text,
  locked_url: text,
  lastModified: z.number().nullish(),
})

/** What a value of `sources.json` says of that. */
export function pinState(value: unknown): PinState {
  const { data } = stateSchema.safeParse(value)
  return {
    version: data?.version ?? undefined,
    revision: data?.revision ?? undefined,
    url: data?.locked_url ?? data?.url ?? undefined,
    lastModified: data?.lastModified ?? undefined,
  }
}
