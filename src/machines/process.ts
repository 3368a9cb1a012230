/** A program that is followed line by line, in a group of its own: it ends when it is told to, gently at first. */
import { type ChildProcessByStdio, spawn } from "node:child_process"
import type { Readable, Writable } from "node:stream"

/** Where a line came from. */
export type Stream = "output" | "errors"

/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** How a program is followed. */
export interface Follow {
  readonly directory: string
  readonly signal: AbortSignal
  /** What it reads on standard input; nothing where it is not given. */
  readonly input?: string
  /** Its variables, all of them; those of this process where it is not given. */
  readonly environment?: Environment | undefined
  readonly onLine: (line: string, stream: Stream) => void
  /** Seconds that it has to end by itself once it is interrupted. */
  readonly grace: number
}

/** So many characters are a line, whatever they are. */
const longestLine = 1 << 14

/** Milliseconds of silence after which what a program has started is not waited for, once that has ended. */
const lingering = 500

/** A program that was started. */
type Child = ChildProcessByStdio<Writable, Readable, Readable>

/**
 * Runs a program to its end and gives its status. It stands in a group of its own, so that Ctrl-C
 * reaches it by us alone. Rejects where it cannot be started, and when it is interrupted: then it has
 * ended when this rejects.
 */
export async function followProgram(
  command: string,
  parameters: readonly string[],
  follow: Follow,
): Promise<number> {
  const { signal, grace, onLine } = follow
  signal.throwIfAborted()
  const child = started(command, parameters, follow)
  const output = outputOf(child, onLine)
  const timers: NodeJS.Timeout[] = []
  const interrupt = () => interruptGroup(child, grace, timers)
  signal.addEventListener("abort", interrupt)
  try {
    const status = await endOf(child, output.heard, timers)
    output.end()
    signal.throwIfAborted()
    return status ?? 1
  } finally {
    for (const timer of timers) clearTimeout(timer)
    signal.removeEventListener("abort", interrupt)
    child.stdout.destroy()
    child.stderr.destroy()
  }
}

function started(
  command: string,
  parameters: readonly string[],
  { directory, input, environment }: Follow,
): Child {
  const child = spawn(command, parameters, {
    cwd: directory,
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
    ...(environment && { env: environment }),
  })
  // a program that reads nothing, or ends early, is no failure of ours
  child.stdin.on("error", () => undefined).end(input)
  return child
}

/** Tells the group to end, and then makes it. */
function interruptGroup(child: Child, grace: number, timers: NodeJS.Timeout[]): void {
  const tellGroup = (name: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name)
    } catch {
      // it has ended meanwhile
    }
  }
  tellGroup("SIGINT")
  timers.push(setTimeout(tellGroup, grace * 1000, "SIGTERM"))
  timers.push(setTimeout(tellGroup, (grace + 1) * 1000, "SIGKILL"))
}

/** Follows what a program writes: tells how often something was heard, and at the end what is left. */
function outputOf({ stdout, stderr }: Child, onLine: Follow["onLine"]) {
  let heard = 0
  const readers = (
    [
      [stdout, "output"],
      [stderr, "errors"],
    ] as const
  ).map(([source, stream]) => {
    const reader = lineReader((line) => onLine(line, stream))
    source.setEncoding("utf8").on("data", (text: string) => {
      heard++
      reader.take(text)
    })
    return reader
  })
  return {
    heard: () => heard,
    end: () => {
      for (const reader of readers) reader.end()
    },
  }
}

/**
 * The status of a program that has ended, once all is read that there is to read. Who else keeps its
 * streams open is not waited for.
 */
function endOf(
  child: Child,
  heard: () => number,
  timers: NodeJS.Timeout[],
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const waitForSilence = (status: number | null, before: number): void => {
      const look = () =>
        setImmediate(() => (heard() === before ? resolve(status) : waitForSilence(status, heard())))
      timers.push(setTimeout(look, lingering))
    }
    child.on("error", reject)
    child.on("exit", (status) => waitForSilence(status, heard()))
    child.on("close", resolve)
  })
}

/** Cuts a text that comes in pieces into lines; where a line is written over, each state of it is one. */
function lineReader(onLine: (line: string) => void) {
  let begun = ""
  return {
    take: (text: string): void => {
      const lines = (begun + text).split(/\r?\n|\r(?!$)/)
      begun = lines.pop() ?? ""
      lines.forEach(onLine)
      if (begun.length < longestLine) return
      onLine(begun)
      begun = ""
    },
    end: (): void => {
      if (begun !== "") onLine(begun.replace(/\r$/, ""))
      begun = ""
    },
  }
}
