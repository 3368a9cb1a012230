/** What `doctor` looks at, and how it found it. */

/** What one may want to do, as the command that does it. */
export type Purpose = "build" | "check" | "commit" | "deploy" | "edit" | "import" | "update"

/** One thing that was looked at. */
export interface Finding {
  /** `missing` keeps what it is needed for from working; a `warning` may. */
  readonly status: "ok" | "warning" | "missing"
  /** What was found, in a few words. */
  readonly message: string
  readonly neededFor: readonly Purpose[]
  /** What to do about it. */
  readonly hint?: string
}

/** The finding that all is well, or else what is not. */
export function finding(
  neededFor: readonly Purpose[],
  good: string | undefined,
  otherwise: {
    readonly status: "warning" | "missing"
    readonly message: string
    readonly hint: string
  },
): Finding {
  return good === undefined
    ? { ...otherwise, neededFor }
    : { status: "ok", message: good, neededFor }
}
