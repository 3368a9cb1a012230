/** Other programs that are run: a compiler, git, Nix. */
import { spawn } from "node:child_process"

/** What a program did. */
export interface ProgramResult {
  readonly status: number
  readonly output: string
  readonly errors: string
  /** The bound that it was stopped at. */
  readonly exceeded?: keyof Bounds
}

/** What a program may take. */
export interface Bounds {
  /** Seconds of work, where the system can bound them; it may wait for five times as long. */
  readonly seconds: number
  /** Bytes of memory, where the system can bound them. */
  readonly memory: number
  /** Characters on standard output. */
  readonly output: number
}

/** How a program is run. */
export interface ProgramOptions {
  readonly directory: string
  readonly signal: AbortSignal
  /** The variables of its environment; ours where they are not given. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined
  /** What it reads on standard input; nothing where it is not given. */
  readonly input?: string | Uint8Array
  /** What its output is read as: UTF-8 where it is not given, or a character for each byte. */
  readonly encoding?: "utf8" | "latin1"
  /** Called for each line on standard error, for programs that tell of their progress there. */
  readonly onLine?: (line: string) => void
  readonly bounds?: Bounds
}

/** Milliseconds that a program has to end by itself once it is told to. */
const grace = 1000

/** Whatever a system without that bound says of it, the program is run. */
const bounded = 'ulimit -v "$0" 2>/dev/null; ulimit -t "$1" 2>/dev/null; shift; exec "$@"'

/** A command, with its memory and its time bounded by the shell, as Node cannot do it. */
function withBounds(
  command: string,
  parameters: readonly string[],
  bounds: Bounds | undefined,
): readonly [string, readonly string[]] {
  if (bounds === undefined) return [command, parameters]
  const kilobytes = String(Math.floor(bounds.memory / 1024))
  return ["/bin/sh", ["-c", bounded, kilobytes, String(bounds.seconds), command, ...parameters]]
}

/**
 * Runs a program to its end. Rejects where it cannot be started, and when it is interrupted: then it
 * is asked to end, made to soon after, and has ended when this rejects.
 */
export function runProgram(
  command: string,
  parameters: readonly string[],
  { directory, signal, environment, input, encoding = "utf8", onLine, bounds }: ProgramOptions,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const child = spawn(...withBounds(command, parameters, bounds), {
      cwd: directory,
      stdio: ["pipe", "pipe", "pipe"],
      ...(environment && { env: { ...environment } }),
    })
    // a program that reads nothing, or ends early, is no failure of ours
    child.stdin.on("error", () => undefined).end(input)
    let output = ""
    let errors = ""
    let exceeded: keyof Bounds | undefined
    const timers: NodeJS.Timeout[] = []
    const end = () => {
      // what it has started itself may go on for long, and hold what it writes to open
      child.once("exit", () => {
        child.stdout.destroy()
        child.stderr.destroy()
      })
      child.kill("SIGTERM")
      timers.push(setTimeout(() => child.kill("SIGKILL"), grace))
    }
    const stop = (bound: keyof Bounds) => {
      exceeded = bound
      child.kill("SIGKILL")
    }
    const settle = (outcome: () => void) => {
      for (const timer of timers) clearTimeout(timer)
      signal.removeEventListener("abort", end)
      outcome()
    }
    signal.addEventListener("abort", end)
    if (bounds !== undefined) timers.push(setTimeout(() => stop("seconds"), bounds.seconds * 5000))
    child.stdout.setEncoding(encoding).on("data", (text: string) => {
      output += text
      if (bounds !== undefined && output.length > bounds.output) stop("output")
    })
    const lines = onLine && byLine(onLine)
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text
      lines?.(text)
    })
    child.on("error", (error) => settle(() => reject(error)))
    child.on("close", (status, ended) => {
      exceeded ??= bounds && exceededBy({ status, ended, errors })
      settle(() => {
        if (signal.aborted) reject(signal.reason)
        else resolve({ status: status ?? 1, output, errors, ...(exceeded && { exceeded }) })
      })
    })
  })
}

/** Which bound a program that had some has met, by how it ended and what it said. */
function exceededBy({
  status,
  ended,
  errors,
}: {
  readonly status: number | null
  readonly ended: NodeJS.Signals | null
  readonly errors: string
}): keyof Bounds | undefined {
  if (ended === "SIGXCPU" || ended === "SIGKILL") return "seconds"
  return status !== 0 && /out of memory|bad_alloc/i.test(errors) ? "memory" : undefined
}

/** Calls a function for each whole line of a text that comes in pieces. */
function byLine(onLine: (line: string) => void): (text: string) => void {
  let begun = ""
  return (text) => {
    const lines = (begun + text).split("\n")
    begun = lines.pop() ?? ""
    lines.filter(Boolean).forEach(onLine)
  }
}

/** Whether a program can be started by its name. Rejects when it is interrupted. */
export async function isInstalled(command: string, options: ProgramOptions): Promise<boolean> {
  return await runProgram(command, ["--version"], options).then(
    ({ status }) => status === 0,
    (error: unknown) => {
      if (options.signal.aborted) throw error
      return false
    },
  )
}

/** What a program says, on either stream; `undefined` where it fails or cannot be started. */
export async function findProgram(
  program: string,
  parameters: readonly string[],
  options: ProgramOptions,
): Promise<string | undefined> {
  const result = await runProgram(program, parameters, options).catch(() => undefined)
  return result?.status === 0 ? result.output + result.errors : undefined
}
