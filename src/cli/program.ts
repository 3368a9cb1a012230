/** Other programs that commands run: a compiler, Nix. */
import { spawn } from "node:child_process"

/** What a program did. */
export interface ProgramResult {
  readonly status: number
  readonly output: string
  readonly errors: string
}

/** How a program is run. */
export interface ProgramOptions {
  readonly directory: string
  readonly signal: AbortSignal
  /** What it reads on standard input; nothing where it is not given. */
  readonly input?: string
  /** Called for each line on standard error, for programs that tell of their progress there. */
  readonly onLine?: (line: string) => void
}

/** Runs a program to its end. Rejects where it cannot be started, or when it is interrupted. */
export function runProgram(
  command: string,
  parameters: readonly string[],
  { directory, signal, input, onLine }: ProgramOptions,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
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
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text))
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text
      if (onLine !== undefined) text.split("\n").filter(Boolean).forEach(onLine)
    })
    child.on("error", reject)
    child.on("close", (status) => resolve({ status: status ?? 1, output, errors }))
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
