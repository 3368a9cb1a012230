import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, expect, onTestFinished, test, vi } from "vitest"
import { markOf } from "./marks.ts"

afterEach(() => void vi.useRealTimers())

function written(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-test-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, "file"), text)
  return join(folder, "file")
}

test.each<[what: string, path: () => string, later: number, isMarked: boolean]>([
  ["a file that has not changed for long", () => written("text".repeat(2000)), 60_000, true],
  ["a file that has changed just now", () => written("text".repeat(2000)), 0, false],
  ["a file that is made as it is read", () => "/proc/uptime", 60_000, false],
  ["a folder of such files", () => "/proc/sys/kernel", 60_000, false],
  ["what is not there", () => "/no/such/file", 60_000, false],
])("of %s, it is known whether its mark tells of changes", (_, path, later, isMarked) => {
  const file = path()
  vi.useFakeTimers({ now: Date.now() + later, toFake: ["Date"] })
  expect(markOf(file) !== undefined).toBe(isMarked)
})
