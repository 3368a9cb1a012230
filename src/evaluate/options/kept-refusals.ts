/**
 * What Nix gave up at within nixpkgs, kept for the next question about the same nixpkgs: Nix would give up
 * there again, and has to begin anew after each.
 */
import { join } from "node:path"
import * as z from "zod"
import { groupedBy } from "../../grouped.ts"
import { type GeneratedTree, hashOf } from "../../output/tree.ts"
import { findProgram } from "../../program.ts"
import {
  cacheFolder,
  madeOwnFolder,
  readOwnFile,
  refusalsName,
  replaceOwnFile,
} from "../../source/modules/cache-folder.ts"
import { ownVersion } from "../../version.ts"
import type { LocalInputs } from "../inputs.ts"

/** Why Nix gives up at an option. */
export interface Refusal {
  readonly reason: string
  /** The files that it had come through by then, from the option on. */
  readonly files: readonly string[]
}

/** Why, by option: at its texts, such as its default, or at the option itself. */
export interface Refusals {
  readonly texts: ReadonlyMap<string, Refusal>
  readonly options: ReadonlyMap<string, Refusal>
}

/** Refusals that are known already, and what keeps those of an evaluation for the next one. */
export interface RefusalMemory {
  readonly known: Refusals
  readonly keep: (refusals: Refusals) => void
}

/** A memory of nothing. */
export const noRefusals: RefusalMemory = {
  known: { texts: new Map(), options: new Map() },
  keep: () => undefined,
}

/** What an evaluation is of. */
interface Evaluated {
  /** The fleet's file, in whose project it is kept. */
  readonly file: string
  readonly tree: GeneratedTree
  readonly inputs: LocalInputs | undefined
  readonly signal: AbortSignal
  readonly directory: string
}

const refusalsSchema = z.record(
  z.string(),
  z.object({ reason: z.string(), files: z.array(z.string()) }),
)
const keptSchema = z.object({ key: z.string(), texts: refusalsSchema, options: refusalsSchema })

/** The memory of evaluations with the same inputs, packages, and Nix. */
export async function refusalMemory(evaluated: Evaluated): Promise<RefusalMemory> {
  const { directory, signal } = evaluated
  const nix = await findProgram("nix", ["--version"], { directory, signal })
  const folder = join(cacheFolder(evaluated.file), refusalsName)
  // fleets of one project may have other pins
  const file = join(folder, `${hashOf(Buffer.from(evaluated.file))}.json`)
  const keyFor = (refusals: Refusals) => keyOf(evaluated, nix, refusals)
  return {
    known: knownIn(file, keyFor),
    keep(refusals) {
      const texts = Object.fromEntries(refusals.texts)
      const options = Object.fromEntries(refusals.options)
      const kept = { key: keyFor(refusals), texts, options }
      if (madeOwnFolder(folder)) replaceOwnFile(file, JSON.stringify(kept))
    },
  }
}

function knownIn(file: string, keyFor: (refusals: Refusals) => string): Refusals {
  try {
    const kept = keptSchema.parse(JSON.parse(readOwnFile(file)?.toString() ?? ""))
    const refusals = {
      texts: new Map(Object.entries(kept.texts)),
      options: new Map(Object.entries(kept.options)),
    }
    return kept.key === keyFor(refusals) ? refusals : noRefusals.known
  } catch {
    return noRefusals.known // nothing is kept, or a half of a file
  }
}

/** All that decides about options of nixpkgs' own, but for what the fleet's modules declare. */
function keyOf({ tree, inputs }: Evaluated, nix: string | undefined, refusals: Refusals): string {
  const says = decidingWords(refusals)
  const folders = [...groupedBy([...tree], ([path]) => path.split("/", 2).join("/"))]
  const deciding = folders.filter(([, files]) =>
    files.some(([, { content }]) => says.test(content.toString())),
  )
  // modules may decide by what hosts define of their options
  const definitions = deciding.some(([folder]) => ofFleet.test(folder))
    ? folders.filter(([folder]) => folder.startsWith("hosts/definitions-"))
    : []
  const files = [...new Set([...deciding, ...definitions])].map(([folder, each]) =>
    each.map(([path, { content }]) => [path.slice(folder.length), hashOf(content)]),
  )
  const text = JSON.stringify([ownVersion(), nix, inputs ?? null, files])
  return hashOf(Buffer.from(text))
}

/** The folders of the fleet's own modules, beside those that are made for the question. */
const ofFleet = /^(?:modules\/|hosts\/(?:common|module-\d+)$)/

/**
 * What a module speaks of that may mend or break an option of nixpkgs: what packages and modules there are,
 * and the group that the option is in, such as the service whose package another one is told for.
 */
function decidingWords({ texts, options }: Refusals): RegExp {
  const groups = [...texts.keys(), ...options.keys()].map((option) => {
    const [first = "", second = first] = option.split(".")
    return second.replaceAll(/[^\w-]/g, ".")
  })
  const words = ["nixpkgs", "_module", "disabledModules", "modulesPath", "inputs", ...groups]
  return new RegExp(words.join("|"))
}
