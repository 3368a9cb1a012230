/** Work on many machines: so many at a time, each one's progress known, and a clear end when it is interrupted. */
import { type Limits, type Phase, nextOf } from "./schedule.ts"

/** How far a machine is. */
export interface Progress {
  readonly name: string
  readonly phase: Phase
  /** What is being done, or how it ended. */
  readonly step: string
  /** The last line that was heard of it. */
  readonly line: string
  /** What there was to say of it, the last of that. */
  readonly notes: readonly string[]
  /** Milliseconds: when it was begun, and when it ended. */
  readonly since?: number
  readonly until?: number
}

/** How the work with a machine ended. */
export interface Ending {
  readonly phase: "done" | "failed"
  /** In a few words: `updated`, `rolled back`. */
  readonly step: string
}

/** What who works with a machine tells of it. */
export interface Teller {
  readonly step: (step: string) => void
  /** Something that the machine says. */
  readonly line: (line: string) => void
  /** Something that there is to say of it. */
  readonly note: (note: string) => void
  readonly signal: AbortSignal
}

/** What is done with a machine. It rejects when it is interrupted, or where nixgen itself fails. */
export type Work<Host> = (host: Host, teller: Teller) => Promise<Ending>

/** What happened to a machine. */
export interface Event {
  readonly kind: "begin" | "step" | "line" | "note" | "end"
  readonly host: Progress
  /** The whole line, of which the progress may have the beginning only. */
  readonly text?: string
}

/** How a rollout is run. */
export interface RolloutOptions {
  readonly limits: Limits
  readonly signal: AbortSignal
  readonly now: () => number
  readonly onEvent: (event: Event, all: readonly Progress[]) => void
}

/** Characters of a line that are kept: the widest terminal shows no more. */
const longestLine = 1000

/** Notes of a machine that are kept. */
const mostNotes = 10

/** What a note leaves as the last line, and beside the others. */
function noted(text: string, notes: readonly string[]): Partial<Progress> {
  const line = text.slice(0, longestLine)
  return { line, notes: [...notes, line].slice(-mostNotes) }
}

/** What a line leaves as the last one: an empty one says nothing. */
function lastOf(text: string): Partial<Progress> {
  return text.trim() === "" ? {} : { line: text.slice(0, longestLine) }
}

/**
 * Does some work with each host, and gives how far each one is at the end. Interrupted, it begins with
 * no other, and waits for those at hand. A failure of nixgen itself rejects, after that, too.
 */
export async function rollOut<Host extends { readonly name: string }>(
  hosts: readonly Host[],
  work: Work<Host>,
  { limits, signal, now, onEvent }: RolloutOptions,
): Promise<readonly Progress[]> {
  const all: Progress[] = hosts.map(({ name }) => ({
    name,
    phase: "waiting",
    step: "",
    line: "",
    notes: [],
  }))
  const running = new Set<Promise<void>>()
  const defects: unknown[] = []
  const change = (
    index: number,
    kind: Event["kind"],
    changed: Partial<Progress>,
    text?: string,
  ) => {
    const former = all[index]
    if (former === undefined) return
    const host = { ...former, ...changed }
    all[index] = host
    onEvent({ kind, host, ...(text !== undefined && { text }) }, all)
  }
  const workOn = async (host: Host, index: number) => {
    change(index, "begin", { phase: "running", since: now() })
    const ending = await work(host, {
      step: (step) => change(index, "step", { step }),
      line: (text) => change(index, "line", lastOf(text), text),
      note: (text) => change(index, "note", noted(text, all[index]?.notes ?? []), text),
      signal,
    }).catch((error: unknown) => {
      if (!signal.aborted) defects.push(error)
      return { phase: "interrupted", step: "interrupted" } as const
    })
    change(index, "end", { ...ending, until: now() })
  }
  const begin = () => {
    if (signal.aborted || defects.length > 0) return
    const phases = all.map(({ phase }) => phase)
    for (const index of nextOf(phases, limits)) {
      const host = hosts[index]
      if (host === undefined) continue
      const worked: Promise<void> = workOn(host, index).finally(() => running.delete(worked))
      running.add(worked)
    }
  }
  for (begin(); running.size > 0; begin()) await Promise.race(running)
  if (defects.length > 0) throw defects[0]
  return all
}
