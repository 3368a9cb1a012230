/**
 * What there is to say of a code. It is data that `nixgen explain` and the documentation print and
 * the tests try; no other command loads it.
 */
import type { ProblemCode } from "./codes.ts"

/** The words of a code, a definition that it is told of, and one near it that it is not told of. */
export interface Explanation {
  /** What is asked for, as a sentence without its full stop. */
  readonly title: string
  /** Why it matters, in whole sentences. */
  readonly why: string
  /** How to mend what is not so, in whole sentences. */
  readonly mend: string
  readonly breaks: Example
  readonly close: Example
}

/** Those of the codes that are found in one place. */
export type Explanations = Readonly<Partial<Record<ProblemCode, Explanation>>>

/** What a host's definition has beside `system` and `stateVersion`; or more than that. */
export type Example = string | ProjectExample | UntriedExample

/**
 * Files of a project, by their paths. A module of TypeScript that exports nothing is what a host's
 * definition has; imports from nixgen are left out everywhere.
 */
export interface ProjectExample {
  readonly files: Files
  /** What is done, one after the other: commands, and changes of files. It is a build as a rule. */
  readonly steps?: readonly (string | Files)[]
}

/** The text of each file; `null` for none. */
export type Files = Readonly<Record<string, string | null>>

/** What no test can try without what it `needs`. */
export interface UntriedExample {
  readonly told: string
  readonly needs: "Nix" | "another program" | "another moment"
}
