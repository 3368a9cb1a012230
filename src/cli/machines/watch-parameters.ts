/** What `update.sh` is told of how long it watches. */

/** The limits, as commands take them. */
export interface WatchOptions {
  readonly rollbackAfter: number | undefined
  readonly timeLimit: number | undefined
}

/** What update.sh is given of how long a machine has to prove itself. */
export function watchParameters({ rollbackAfter, timeLimit }: WatchOptions): readonly string[] {
  return [
    ...(rollbackAfter === undefined ? [] : ["--rollback-after", String(rollbackAfter)]),
    ...(timeLimit === undefined ? [] : ["--time-limit", String(timeLimit)]),
  ]
}
