/** The outside of a command: where it runs, where it writes. Only `main` makes the real one. */
import pc from "picocolors"
import { visible, visibleInColor } from "../problems/visible.ts"

/** What a command may do to the outside. */
export interface Terminal {
  /** The folder that the command was started in. */
  readonly directory: string
  /** Writes a line of results to standard output. */
  readonly write: (line: string) => void
  /** Writes a line about the work, or a problem, to standard error. */
  readonly tell: (line: string) => void
  /** Colours for standard error; they do nothing where it shows none. */
  readonly colors: ReturnType<typeof pc.createColors>
  /** Aborted when the user interrupts the command. */
  readonly signal: AbortSignal
}

/** The terminal of this process. Nothing reaches it that it would obey, whatever is written. */
export function processTerminal(signal: AbortSignal): Terminal {
  const hasColors = pc.isColorSupported && process.stderr.isTTY
  const told = hasColors ? visibleInColor : visible
  return {
    directory: process.cwd(),
    write: (line) => process.stdout.write(`${visible(line)}\n`),
    tell: (line) => process.stderr.write(`${told(line)}\n`),
    colors: pc.createColors(hasColors),
    signal,
  }
}
