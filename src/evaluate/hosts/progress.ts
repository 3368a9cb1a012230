/** What is told while hosts are evaluated: how many of how many, and how long each took. */

/** Whom an evaluation tells of its progress. */
export interface Listener {
  readonly tell: (line: string) => void
  /** Milliseconds since some moment. */
  readonly now: () => number
}

/** Follows one process: is called with the host that it goes on to, and with none at its end. */
export type Follow = (host: string | undefined) => void

/** Counts the hosts of several processes. */
export function progressOf(total: number, { tell, now }: Listener): () => Follow {
  let count = 0
  return () => {
    let current: { readonly host: string; readonly since: number } | undefined
    return (host) => {
      if (current !== undefined) {
        count += 1
        const seconds = ((now() - current.since) / 1000).toFixed(1)
        tell(`  ${current.host}: ${count} of ${total}, ${seconds} s`)
      }
      current = host === undefined ? undefined : { host, since: now() }
    }
  }
}
