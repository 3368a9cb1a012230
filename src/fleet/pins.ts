/**
 * Pins as npins keeps them in `sources.json` (format version 7), which are the one source of truth
 * for what the flake's inputs are locked to.
 */
import * as z from "zod"
import type { Problem } from "../problem.ts"
import { type Checked, type Origin, checkSchema } from "../schema.ts"
import { suggestion } from "../suggest.ts"

const repository = z.discriminatedUnion("type", [
  z.object({ type: z.literal("GitHub"), owner: z.string(), repo: z.string() }),
  z.object({ type: z.literal("GitLab"), repo_path: z.string(), server: z.string() }),
  z.object({ type: z.literal("Forgejo"), server: z.string(), owner: z.string(), repo: z.string() }),
  z.object({ type: z.literal("Git"), url: z.string() }),
])

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
    branch: z.string(),
    submodules: z.boolean().default(false),
    revision: z.string(),
    url: z.string().nullish(),
    ...common,
  }),
  z.object({
    type: z.literal("GitRelease"),
    repository,
    version: z.string(),
    submodules: z.boolean().default(false),
    revision: z.string(),
    url: z.string().nullish(),
    ...common,
  }),
  z.object({ type: z.literal("Channel"), name: z.string(), url: z.string(), ...common }),
  z.object({
    type: z.literal("Tarball"),
    url: z.string(),
    locked_url: z.string().nullish(),
    ...common,
  }),
])

const sourcesSchema = z.object({ version: z.literal(7), pins: z.record(z.string(), z.unknown()) })

/** A pin as it stands in `sources.json`, its hash known. */
export type Pin = z.output<typeof pinSchema> & { readonly hash: string }

/** The pins by name, in the file's order, as they were read. */
export interface Pins {
  readonly file: string
  readonly byName: ReadonlyMap<string, unknown>
}

/** Reads the parsed `sources.json`. Problems: NG030 where it is not in format version 7. */
export function readPins(sources: unknown, file: string): Checked<Pins> {
  const { value, problems } = checkSchema(sourcesSchema, sources, { place: { file } })
  if (value !== undefined)
    return { value: { file, byName: new Map(Object.entries(value.pins)) }, problems: [] }
  const hint = "npins 0.3.1 and later write format version 7: run `npins upgrade`"
  return { problems: problems.map((problem) => ({ ...problem, code: "NG030", hint })) }
}

/**
 * A pin that a flake input is to be locked to. Problems: NG030 not a kind of pin that a flake input
 * can be, NG031 no such pin, NG032 a pin without a hash.
 */
export function pinNamed(pins: Pins, name: string, origin: Origin): Checked<Pin> {
  const source = pins.byName.get(name)
  if (source === undefined) return { problems: [unknownPin(pins, name, origin)] }
  const at = { place: { file: pins.file }, path: ["pins", name] }
  const { value, problems } = checkSchema(pinSchema, source, at)
  if (value === undefined) return { problems: problems.map((each) => ({ ...each, code: "NG030" })) }
  const { hash } = value
  if (typeof hash !== "string" || !hash.startsWith("sha256-"))
    return { problems: [withoutHash(name, at)] }
  return { value: { ...value, hash }, problems: [] }
}

function unknownPin(pins: Pins, name: string, origin: Origin): Problem {
  return {
    code: "NG031",
    severity: "error",
    ...origin,
    message: `there is no pin "${name}"`,
    hint: suggestion(name, [...pins.byName.keys()]) ?? "add one with `npins add`",
  }
}

function withoutHash(name: string, origin: Origin): Problem {
  return {
    code: "NG032",
    severity: "error",
    ...origin,
    message: `the pin "${name}" has no SHA-256 hash`,
    detail: "Without the hash Nix would have to fetch the input to lock it.",
    hint: `run \`npins update ${name}\``,
  }
}
