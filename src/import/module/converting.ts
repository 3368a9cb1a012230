/** The state of one conversion: what it is of, and what it has found. */
import type { OptionNames } from "../../options/tree/option-names.ts"
import { type Place, type Problem, lineAndColumn } from "../../problems/problem.ts"
import type { Told } from "./comments.ts"
import type { Constant } from "./code.ts"
import type { OwnOptions } from "./own-options.ts"

/** A file that a path of the module's leads to, as the TypeScript names it. */
export interface NamedFile {
  readonly path: string
  /** Whether it is Nix, which is taken along with all that it refers to. */
  readonly isModule: boolean
}

/** A module while it is converted. */
export interface Converting {
  /** The Nix file, and its text. */
  readonly file: string
  readonly text: string
  readonly options: OptionNames
  /** Whether these are all there are; else what begins with another name may be there. */
  readonly isExact: boolean
  readonly fileAt: (path: string) => NamedFile
  /** The options that the module declares itself. */
  readonly own: OwnOptions
  /** Names that no constant may have. */
  readonly taken: Set<string>
  /** In the order in which they can be defined. */
  readonly constants: Constant[]
  readonly told: Told
  readonly problems: Problem[]
}

/** A conversion that begins; what it has in common with others of one import is theirs. */
export function newConversion(
  source: Pick<Converting, "file" | "text" | "options" | "isExact" | "fileAt">,
  shared: Pick<Converting, "taken" | "constants" | "problems">,
  own: OwnOptions = new Set(),
): Converting {
  const { file, text, options, isExact, fileAt } = source
  const { taken, constants, problems } = shared
  const told: Told = { before: new Set(), after: new Set() }
  return { file, text, options, isExact, fileAt, own, taken, constants, told, problems }
}

/** Where an offset stands in the user's file. */
export function placeAt(start: number, { file, text }: Pick<Converting, "file" | "text">): Place {
  return { file, ...lineAndColumn(text, start) }
}
