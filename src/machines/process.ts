/** A program that is followed line by line, in a group of its own: it ends when it is told to, gently at first. */
import { spawn } from "node:child_process"

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

/**
 * Runs a program to its end and gives its status. It stands in a group of its own, so that Ctrl-C
 * reaches it by us alone. Rejects where it cannot be started, and when it is interrupted: then it has
 * ended when this rejects.
 */
export function followProgram(
  command: string,
  parameters: readonly string[],
  { directory, signal, input, environment, onLine, grace }: Follow,
): Promise<number> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const child = spawn(command, parameters, {
      cwd: directory,
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
      ...(environment && { env: environment }),
    })
    // a program that reads nothing, or ends early, is no failure of ours
    child.stdin.on("error", () => undefined).end(input)
    const timers: NodeJS.Timeout[] = []
    let heard = 0
    const tellGroup = (name: NodeJS.Signals) => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, name)
      } catch {
        // it has ended meanwhile
      }
    }
    const interrupt = () => {
      tellGroup("SIGINT")
      timers.push(setTimeout(tellGroup, grace * 1000, "SIGTERM"))
      timers.push(setTimeout(tellGroup, (grace + 1) * 1000, "SIGKILL"))
    }
    const readers = (["output", "errors"] as const).map((stream) => {
      const reader = lineReader((line) => onLine(line, stream))
      const source = stream === "output" ? child.stdout : child.stderr
      source.setEncoding("utf8").on("data", (text: string) => {
        heard++
        reader.take(text)
      })
      return reader
    })
    const settle = (outcome: () => void) => {
      for (const timer of timers) clearTimeout(timer)
      signal.removeEventListener("abort", interrupt)
      child.stdout.destroy()
      child.stderr.destroy()
      outcome()
    }
    const ended = (status: number | null) => {
      for (const reader of readers) reader.end()
      settle(() => {
        if (signal.aborted) reject(signal.reason)
        else resolve(status ?? 1)
      })
    }
    signal.addEventListener("abort", interrupt)
    child.on("error", (error) => settle(() => reject(error)))
    // who keeps the streams open is not waited for, but all that there is to read is read
    const waitForSilence = (status: number | null, before: number) => {
      const look = () => setImmediate(() => (heard === before ? ended(status) : again()))
      const again = () => waitForSilence(status, heard)
      timers.push(setTimeout(look, lingering))
    }
    child.on("exit", (status) => waitForSilence(status, heard))
    child.on("close", ended)
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
