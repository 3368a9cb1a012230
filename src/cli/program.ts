/** Other programs that commands run: a compiler, Nix. */
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
  /** What it reads on standard input; nothing where it is not given. */
  readonly input?: string
  /** Called for each line on standard error, for programs that tell of their progress there. */
  readonly onLine?: (line: string) => void
  readonly bounds?: Bounds
}

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

/** Runs a program to its end. Rejects where it cannot be started, or when it is interrupted. */
export function runProgram(
  command: string,
  parameters: readonly string[],
  { directory, signal, input, onLine, bounds }: ProgramOptions,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(...withBounds(command, parameters, bounds), {
      cwd: directory,
      signal,
      // these programs only look; in the middle of an evaluation Nix hears nothing gentler
      killSignal: "SIGKILL",
      stdio: ["pipe", "pipe", "pipe"],
    })
    // a program that reads nothing, or ends early, is no failure of ours
    child.stdin.on("error", () => undefined).end(input)
    let output = ""
    let errors = ""
    let exceeded: keyof Bounds | undefined
    const stop = (bound: keyof Bounds) => {
      exceeded = bound
      child.kill("SIGKILL")
    }
    const clock = bounds && setTimeout(() => stop("seconds"), bounds.seconds * 5000)
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text
      if (bounds !== undefined && output.length > bounds.output) stop("output")
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text
      if (onLine !== undefined) text.split("\n").filter(Boolean).forEach(onLine)
    })
    child.on("error", (error) => {
      clearTimeout(clock)
      reject(error)
    })
    child.on("close", (status, ended) => {
      clearTimeout(clock)
      if (ended === "SIGXCPU" || ended === "SIGKILL") exceeded ??= bounds && "seconds"
      const outOfMemory =
        bounds !== undefined && status !== 0 && /out of memory|bad_alloc/i.test(errors)
      exceeded ??= outOfMemory ? "memory" : undefined
      resolve({ status: status ?? 1, output, errors, ...(exceeded && { exceeded }) })
    })
  })
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
