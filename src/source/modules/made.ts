/** What is made of a file, and how. */
import type { Outline } from "../comments/outline.ts"
import type { CompilerOptions } from "./compiler-options.ts"
import type { FoundInSource } from "./source-problems.ts"

/** An import of a module, as its code names it. */
export interface StaticImport {
  readonly specifier: string
  /** The names that it takes; absent where it takes them all, or none. */
  readonly names?: readonly string[]
}

/** A file made JavaScript. */
export interface JavaScript {
  readonly kind: "module" | "commonjs"
  readonly code: string
  readonly imports: readonly StaticImport[]
  readonly waits: boolean
  /** What its comments are about; absent where it has none. */
  readonly outline?: Outline | undefined
  /** What it uses that may be another thing in each run: names. */
  readonly unfollowed: readonly string[]
  /** Whether its code may change what outlives a call (`lasting-state.ts`). */
  readonly keepsState: boolean
  /** What is wrong with the source all the same. */
  readonly found: readonly FoundInSource[]
}

/** How a file is made JavaScript. */
export interface JavaScriptOptions extends CompilerOptions {
  /** Whether the file is the user's own: packages' files are run as they are. */
  readonly isOwn: boolean
}
