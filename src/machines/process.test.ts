/** A program that is followed: its lines, whoever keeps its streams open, and how it is told to end. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { type Follow, followProgram } from "./process.ts"

function follow(script: string, more: Partial<Follow> = {}) {
  const lines: string[] = []
  const ended = followProgram("sh", ["-c", script], {
    directory: tmpdir(),
    signal: new AbortController().signal,
    onLine: (line) => lines.push(line),
    grace: 5,
    ...more,
  })
  return { ended, lines }
}

test.each<[script: string, lines: readonly string[], status: number]>([
  ["echo a; echo b", ["a", "b"], 0],
  ["printf 'a\\n\\nb'", ["a", "", "b"], 0],
  ["printf 'a\\r\\nb\\r\\n'", ["a", "b"], 0],
  ["printf '1%%\\r2%%\\r3%%\\n'", ["1%", "2%", "3%"], 0],
  ["printf 'ü'; exit 3", ["ü"], 3],
  ["cat", [], 0],
  ["kill -9 $$", [], 1],
  // who goes on and holds the streams is not waited for
  ["echo a; sleep 60 & echo b", ["a", "b"], 0],
])("%j", async (script, want, status) => {
  const { ended, lines } = follow(script)
  expect([await ended, lines]).toEqual([status, want])
})

test("a line without an end is told in parts", async () => {
  const { ended, lines } = follow("head -c 100000 /dev/zero | tr '\\0' x")
  await ended
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join("")).toBe("x".repeat(100_000))
})

test("a program that is not there cannot be followed", async () => {
  const options = { directory: tmpdir(), signal: new AbortController().signal, grace: 1 }
  await expect(
    followProgram("no-such-program", [], { ...options, onLine: () => undefined }),
  ).rejects.toThrow(/ENOENT/)
})

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-process-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, "file")
}

async function interrupted(script: string, grace = 5): Promise<void> {
  const interruption = new AbortController()
  const { ended } = follow(script, {
    signal: interruption.signal,
    grace,
    onLine: () => interruption.abort(),
  })
  await expect(ended).rejects.toThrow(/abort/)
}

describe("interrupted", () => {
  test("it may put in order what it has begun", async () => {
    const file = place()
    await interrupted(
      `trap 'sleep 0.2; echo done >${file}; exit' INT; echo begun; while :; do sleep 0.05; done`,
    )
    expect(readFileSync(file, "utf8")).toBe("done\n")
  })

  test("it and what it has started end where they do not listen", async () => {
    const file = place()
    await interrupted(
      `trap '' INT TERM; (trap '' INT; echo $$ >${file}; sleep 60) & echo begun; wait`,
      0.1,
    )
    await interrupted("echo begun; exec sleep 60")
    const started = Number(readFileSync(file, "utf8"))
    expect(() => process.kill(started, 0)).toThrow(/ESRCH/)
  })
})
