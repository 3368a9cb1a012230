/**
 * Pins as npins keeps them in `sources.json` (format versions 6 to 8), which are the one source of
 * truth for what the flake's inputs are locked to.
 */
import * as z from "zod"
import { type Origin, type Problem, problem, saidBy } from "../problems/problem.ts"
import { type Checked, checkSchema } from "../problems/schema.ts"
import { suggestion } from "../problems/suggest.ts"
import {
  contentHash,
  gitLab,
  location,
  lockedRevision,
  otherRepositories,
  ref,
} from "./pin-values.ts"

const repository = z.discriminatedUnion("type", [gitLab, ...otherRepositories])

/** What every pin has: the hash of its contents, and when they were last changed, where known. */
const common = {
  /** The NAR hash; npins leaves it out of a pin that was never fetched. */
  hash: z.string().nullish(),
  /** Seconds since 1970; npins does not write it, Nix compares it where it is in flake.lock. */
  lastModified: z.int().optional(),
}

const pinSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("Git"),
    repository,
    branch: ref,
    submodules: z.boolean().default(false),
    revision: lockedRevision,
    url: location.nullish(),
    ...common,
  }),
  z.object({
    type: z.literal("GitRelease"),
    repository,
    version: ref,
    submodules: z.boolean().default(false),
    revision: lockedRevision,
    url: location.nullish(),
    ...common,
  }),
  z.object({ type: z.literal("Channel"), name: z.string(), url: location, ...common }),
  /** Until version 7, for both of the kinds after it. */
  z.object({
    type: z.literal("Tarball"),
    url: location,
    locked_url: location.nullish(),
    ...common,
  }),
  z.object({ type: z.literal("Url"), url: location, unpack: z.boolean(), ...common }),
  z.object({
    type: z.literal("MutableUrl"),
    /** What leads to the newest URL. */
    update_url: location,
    url: location,
    unpack: z.boolean(),
    ...common,
  }),
])

/** Those whose hashes are as Nix has them; 7 brought containers, 8 split tarballs. */
const versions = [6, 7, 8]

const sourcesSchema = z.object({
  version: z.literal(versions),
  pins: z.record(z.string(), z.unknown()),
})

/** A pin as it stands in `sources.json`, its hash known. */
export type Pin = z.output<typeof pinSchema> & { readonly hash: string }

/** The pins by name, in the file's order, as they were read. */
export interface Pins {
  readonly file: string
  readonly byName: ReadonlyMap<string, unknown>
}

/** Reads the parsed `sources.json`. Problems: NG030 where it is in another format version. */
export function readPins(sources: unknown, file: string): Checked<Pins> {
  const { value, problems } = checkSchema(sourcesSchema, sources, { place: { file } })
  if (value !== undefined)
    return { value: { file, byName: new Map(Object.entries(value.pins)) }, problems: [] }
  const hint =
    "run `npins upgrade`; where npins is the newer one, a newer nixgen may know its format"
  return { problems: problems.map((each) => problem("NG030", { ...saidBy(each), hint })) }
}

/**
 * A pin that a flake input is to be locked to. Problems: NG030 not a kind of pin that a flake input
 * can be, NG031 no such pin, which is told with how to add it where that is known, NG032 a pin without a hash, NG067 a pin of a single file.
 */
export function pinNamed(
  pins: Pins,
  name: string,
  origin: Origin,
  howToAdd?: string,
): Checked<Pin> {
  const source = pins.byName.get(name)
  if (source === undefined) return { problems: [unknownPin(pins, name, origin, howToAdd)] }
  const at = { place: { file: pins.file }, path: ["pins", name] }
  const { value, problems } = checkSchema(pinSchema, source, at)
  if (value === undefined)
    return { problems: problems.map((each) => problem("NG030", saidBy(each))) }
  if ("unpack" in value && !value.unpack) return { problems: [singleFile(name, origin)] }
  const { data: hash } = contentHash.safeParse(value.hash)
  if (hash === undefined) return { problems: [withoutHash(name, at)] }
  return { value: { ...value, hash }, problems: [] }
}

function unknownPin(
  pins: Pins,
  name: string,
  origin: Origin,
  howToAdd: string | undefined,
): Problem {
  return problem("NG031", {
    ...origin,
    message: `there is no pin "${name}"`,
    hint: howToAdd ?? suggestion(name, [...pins.byName.keys()]) ?? "add one with `npins add`",
  })
}

function withoutHash(name: string, origin: Origin): Problem {
  return problem("NG032", {
    ...origin,
    message: `the pin "${name}" has no SHA-256 hash`,
    detail: "Without the hash Nix would have to fetch the input to lock it.",
    hint: `run \`npins update ${name}\``,
  })
}

function singleFile(name: string, origin: Origin): Problem {
  return problem("NG067", {
    ...origin,
    message: `the pin "${name}" is a single file, which no flake input can be locked to`,
    detail: "npins hashes the file, flake.lock a source tree with the file in it.",
    hint: `leave it out of \`inputs\`, and take it as (import ./npins).${name}; or add it with \`npins add tarball\``,
  })
}
