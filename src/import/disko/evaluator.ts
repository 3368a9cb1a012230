/** What a file is evaluated with. */
import type { NixResult } from "../../evaluate/nix.ts"
import type { Node } from "../../nix/syntax/ast.ts"

/** Evaluates an expression as JSON, in the folder of the file. */
export type EvaluateNix = (expression: string) => Promise<NixResult>

/**
 * How far definitions are looked for: as they are written, as the module system merges a module's
 * own ones, or as it merges them with those of what the module imports.
 */
export type Reach = "written" | "own" | "imported"

/** A file to evaluate, and what with. */
export interface Evaluator {
  /** The file's absolute path. */
  readonly file: string
  readonly text: string
  /** The attribute of what the file gives that is imported; none for the whole of it. */
  readonly attribute: readonly string[]
  /** The nixpkgs whose `lib` and `pkgs` the file is given, should it ask for them. */
  readonly nixpkgs: Node
  /** How far the definitions are looked for. */
  readonly reach: Reach
  /** Whether what the file imports is all named in it, and can be followed. */
  readonly importsFiles: boolean
  /** Whether Nix is asked where each attribute stands; it reads the whole file for each answer. */
  readonly hasPlaces: boolean
  /** The paths of definitions beside the devices whose values are asked for as well. */
  readonly besideValues?: readonly (readonly string[])[]
  readonly evaluate: EvaluateNix
}
