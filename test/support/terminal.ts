/** A terminal for tests: what is written and told is kept. */
import pc from "picocolors"
import type { Terminal } from "../../src/cli/terminal/terminal.ts"

/** A terminal in a folder, without colours, that remembers. */
export function testTerminal(
  directory: string,
): Terminal & { readonly told: () => string; readonly written: () => string } {
  const told: string[] = []
  const written: string[] = []
  return {
    directory,
    write: (line) => written.push(line),
    tell: (line) => told.push(line),
    colors: pc.createColors(false),
    signal: new AbortController().signal,
    told: () => told.join("\n"),
    written: () => written.join("\n"),
  }
}

/** What was told, without what is told on a busy machine only. */
export function withoutPatience(told: string): string {
  return told.replace(/^.*: Nix evaluates it …(?:\n|$)/m, "")
}

/** What was told, without the lines of files that stand below it. */
export function withoutFrames(told: string): string {
  return told.replaceAll(/^ {4} *\d* \|.*\n?/gm, "").trimEnd()
}
