/**
 * What Nix gave up at within nixpkgs, kept for the next question about the same nixpkgs: Nix would give up
 * there again, and has to begin anew after each.
 */
import { createHash } from "node:crypto"
import { join } from "node:path"
import * as z from "zod"
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
  const key = keyOf(evaluated, await findProgram("nix", ["--version"], { directory, signal }))
  const folder = join(cacheFolder(evaluated.file), refusalsName)
  const file = join(folder, "refusals.json")
  return {
    known: knownIn(file, key),
    keep({ texts, options }) {
      const kept = { key, texts: Object.fromEntries(texts), options: Object.fromEntries(options) }
      if (madeOwnFolder(folder)) replaceOwnFile(file, JSON.stringify(kept))
    },
  }
}

function knownIn(file: string, key: string): Refusals {
  try {
    const kept = keptSchema.parse(JSON.parse(readOwnFile(file)?.toString() ?? ""))
    if (kept.key !== key) return noRefusals.known
    return {
      texts: new Map(Object.entries(kept.texts)),
      options: new Map(Object.entries(kept.options)),
    }
  } catch {
    return noRefusals.known // nothing is kept, or a half of a file
  }
}

/** All that decides about options of nixpkgs' own, but for what the fleet's modules declare. */
function keyOf({ tree, inputs }: Evaluated, nix: string | undefined): string {
  const files = [...tree]
    .filter(([path]) => path === "flake.lock" || /^hosts\/(?:extract\.nix$|names-\d+\/)/.test(path))
    .map(([path, { content }]) => [path, hashOf(content)])
  const text = JSON.stringify([ownVersion(), nix, inputs ?? null, files])
  return createHash("sha256").update(text).digest("hex")
}
