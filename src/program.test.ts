import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { isInstalled, runProgram } from "./program.ts"

const bounds = { seconds: 60, memory: 2 ** 30, output: 1000 }

function run(script: string, options: Partial<Parameters<typeof runProgram>[2]> = {}) {
  const signal = new AbortController().signal
  return runProgram("/bin/bash", ["-c", script], { directory: tmpdir(), signal, ...options })
}

test("gives what a program writes, and its status", async () => {
  expect(await run("cat; echo no >&2; exit 3", { input: "yes" })).toEqual({
    status: 3,
    output: "yes",
    errors: "no\n",
  })
})

test("tells whole lines, however they come", async () => {
  const lines: string[] = []
  await run("printf 'a\\nb' >&2; sleep 0.1; printf 'c\\n' >&2", {
    onLine: (each) => lines.push(each),
  })
  expect(lines).toEqual(["a", "bc"])
})

test("stops a program that has no end of things to say", async () => {
  expect(await run("yes", { bounds })).toMatchObject({ exceeded: "output" })
})

test.each([
  ["that ends when it is told to", "trap 'echo end >ended; exit' TERM", "end\n"],
  ["that does not", "trap '' TERM", ""],
])("a program is interrupted %s, and has ended then", async (_, trap, ended) => {
  const directory = mkdtempSync(join(tmpdir(), "nixgen-test-"))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const interruption = new AbortController()
  const script = `${trap}; : >ended; echo $$ >&2; while :; do sleep 0.05; done`
  let child = 0
  const onLine = (line: string) => {
    child = Number(line)
    interruption.abort()
  }
  await expect(run(script, { directory, signal: interruption.signal, onLine })).rejects.toThrow(
    "aborted",
  )
  expect(readFileSync(join(directory, "ended"), "utf8")).toBe(ended)
  expect(() => process.kill(child, 0)).toThrow("ESRCH")
})

test("a program that is not there is not installed", async () => {
  const { signal } = new AbortController()
  expect(await isInstalled("no-such-program", { directory: tmpdir(), signal })).toBe(false)
  const options = { directory: tmpdir(), signal: AbortSignal.abort() }
  await expect(isInstalled("bash", options)).rejects.toThrow("aborted")
})

test("an interruption does not wait for what the program has started", async () => {
  const interruption = new AbortController()
  const onLine = (): void => interruption.abort()
  const start = performance.now()
  // the sleep holds what the shell writes to, and hears of nothing
  const running = run("sleep 20 & echo begun >&2; wait", { signal: interruption.signal, onLine })
  await expect(running).rejects.toThrow("aborted")
  expect(performance.now() - start).toBeLessThan(10_000)
})
