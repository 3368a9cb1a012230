/** Many machines worked on for a command: shown as it goes on, written down, and told of at the end. */
import { enumerate } from "../../problems/enumerate.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import { shown } from "../../problems/text.ts"
import { type Records, doneBefore, keepRecords, logFolder } from "../../machines/records.ts"
import { type Event, type Progress, type Work, rollOut } from "../../machines/rollout.ts"
import { tableOf } from "../../machines/table.ts"
import { machineSubject } from "../../machines/subject.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { FleetHost } from "./hosts.ts"
import { interruptedByEnds } from "./interrupted.ts"

/** How a rollout is to go, as commands take it. */
export interface RolloutChoices {
  readonly parallel: number | undefined
  readonly canary: number | undefined
  readonly maxFailures: number | undefined
  readonly resume: boolean
}

/** What is done for a command. */
export interface Job {
  /** The name of the command. */
  readonly command: string
  /** What is to be done, to the letter: a run with `--resume` goes on only from one that did the same. */
  readonly what: string
  readonly hosts: readonly FleetHost[]
  readonly work: Work<FleetHost>
  /** Shows a line of a machine where there is no table; on standard error where it is not given. */
  readonly showLine?: (host: string, line: string) => void
}

/** How the work with a machine ended. */
export interface Ended {
  readonly name: string
  readonly phase: "done" | "failed" | "interrupted" | "not begun" | "done before"
  readonly end: string
  readonly lastLine?: string
  readonly log?: string
}

/** What came of it. */
export interface RolledOut {
  readonly ends: readonly Ended[]
  /** NG743 for each machine that failed. */
  readonly problems: readonly Problem[]
  /** Tells how it ended. */
  readonly words: () => void
}

const defaults = { parallel: 8, canary: 0 }

/** Those of the hosts that a run with `--resume` leaves out. Fails where there is nothing to resume. */
export function leftOut(
  job: Pick<Job, "command" | "what" | "hosts">,
  resume: boolean,
): readonly string[] {
  if (!resume) return []
  const done = doneBefore(folderOf(job), job.what)
  if (done === undefined)
    throw new CommandFailure(
      "there is no run to resume: the last one was of another command, or of other definitions",
      "run it without --resume",
      [],
      "NG746",
    )
  return done.filter((name) => job.hosts.some((host) => host.name === name))
}

function folderOf({ command, hosts }: Pick<Job, "command" | "hosts">): string {
  return logFolder(hosts[0]?.fleet.file ?? ".", command)
}

/** Works on the hosts of a job. */
export async function rolledOut(
  job: Job,
  { parallel = defaults.parallel, canary = defaults.canary, maxFailures, resume }: RolloutChoices,
  terminal: Terminal,
): Promise<RolledOut> {
  const before = leftOut(job, resume)
  const hosts = job.hosts.filter(({ name }) => !before.includes(name))
  const records = keepRecords(folderOf(job), job.what, before)
  const display = displayFor(job, terminal)
  const options = {
    limits: { parallel, canary, maxFailures },
    signal: terminal.signal,
    now: () => performance.now(),
    onEvent: (event: Event, progress: readonly Progress[]) => {
      if (records !== undefined) record(event, records)
      display.on(event, progress)
    },
  }
  const rolling = interruptedByEnds(async () => await rollOut(hosts, job.work, options))
  const all = await rolling.finally(display.end)
  const ends = endsOf(job.hosts, all, records)
  return {
    ends,
    problems: ends
      .filter(isFailed)
      .map((end) => failureOf(end, notesOf(end, all), job.hosts, terminal)),
    words: () => {
      for (const line of summaryLines(ends)) terminal.tell(line)
      if (records !== undefined) terminal.tell(`logs: ${shown(records.folder, terminal.directory)}`)
    },
  }
}

function isFailed({ phase }: Ended): boolean {
  return phase === "failed"
}

function record({ kind, text, host: { name, step, phase } }: Event, records: Records): void {
  if (text !== undefined) records.note(name, text)
  if (kind === "step" || kind === "end") records.note(name, `== ${step}`)
  if (kind === "end") records.noteEnd(name, phase === "done")
}

/** What is shown while it goes on: a table where it can change in its place, else line by line. */
function displayFor(job: Job, terminal: Terminal) {
  const { live, height = 24, width = 80 } = terminal
  if (live === undefined) return linesDisplay(job, terminal)
  let all: readonly Progress[] = []
  // lines are heard of faster than anybody reads them
  const draw = () =>
    live(tableOf(all, { width: width - 1, height: height - 2, now: performance.now() }))
  const timer = setInterval(draw, 200)
  return {
    on: ({ kind, text, host }: Event, progress: readonly Progress[]) => {
      all = progress
      if (kind === "line") job.showLine?.(host.name, text ?? "")
      if (kind === "begin" || kind === "end") draw()
    },
    end: () => {
      clearInterval(timer)
      live([])
    },
  }
}

function linesDisplay({ hosts, showLine }: Job, { tell }: Terminal) {
  const prefix = prefixesFor(hosts)
  const show = showLine ?? ((host: string, line: string) => tell(`${prefix(host)}${line}`))
  return {
    on: ({ kind, text = "", host: { name, step } }: Event) => {
      if (kind === "line") show(name, text)
      if (kind === "note") tell(`${prefix(name)}${text}`)
      if (kind === "step" || kind === "end") tell(`${prefix(name)}== ${step}`)
    },
    end: () => undefined,
  }
}

/** What stands before the lines of a host: names of one width. */
function prefixesFor(hosts: readonly { readonly name: string }[]): (host: string) => string {
  const width = hosts.reduce((most, { name }) => Math.max(most, name.length), 0)
  return (host) => `${host.padEnd(width)} | `
}

const phases = {
  waiting: "not begun",
  running: "interrupted",
  done: "done",
  failed: "failed",
  interrupted: "interrupted",
} as const

function endsOf(
  hosts: readonly FleetHost[],
  all: readonly Progress[],
  records: Records | undefined,
): readonly Ended[] {
  const worked = new Map(all.map((each) => [each.name, each]))
  return hosts.map(({ name }): Ended => {
    const progress = worked.get(name)
    if (progress === undefined) return { name, phase: "done before", end: "done before" }
    const phase = phases[progress.phase]
    const end = phase === "not begun" ? phase : progress.step
    const log = phase === "not begun" ? undefined : records?.logOf(name)
    return { name, phase, end, lastLine: progress.line, ...(log !== undefined && { log }) }
  })
}

/** How it ends where a machine does not answer, or no more. */
const unreached: ReadonlySet<string> = new Set(["unreachable", "not reached", "connection lost"])

function notesOf({ name }: Ended, all: readonly Progress[]): readonly string[] {
  return all.find((each) => each.name === name)?.notes ?? []
}

function failureOf(
  { name, end, lastLine, log }: Ended,
  notes: readonly string[],
  hosts: readonly FleetHost[],
  { directory }: Terminal,
): Problem {
  const host = hosts.find((each) => each.name === name)
  const heard =
    log === undefined ? undefined : `all that was heard of it is in ${shown(log, directory)}`
  const asked = unreached.has(end)
    ? `\`nixgen status ${name}\` tells whether it is reached, and what it runs`
    : undefined
  const hint = [asked, heard].filter((part) => part !== undefined).join("; ") || undefined
  const detail = (notes.length === 0 ? lastLine : notes.join("\n")) || undefined
  const subject = machineSubject(host ?? { name }, detail ?? "")
  return problem("NG743", { place: host?.place, message: `${name}: ${end}`, detail, hint, subject })
}

/** Who ended how: a line for each way, the good ones first. */
function summaryLines(ends: readonly Ended[]): readonly string[] {
  const ways = [...new Set(ends.map(({ end }) => end))]
  return ways.map((way) => {
    const names = ends.filter(({ end }) => end === way).map(({ name }) => name)
    return `${way}: ${enumerate(names)}`
  })
}
