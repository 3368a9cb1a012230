import { expect, test } from "vitest"
import { hearInterruption } from "./interruption.ts"

test("an interruption of a busy process is heard before nobody listens", async () => {
  const interruption = new AbortController()
  await expect(hearInterruption(interruption.signal)).resolves.toBeUndefined()
  process.once("SIGINT", () => interruption.abort())
  process.kill(process.pid, "SIGINT")
  await expect(hearInterruption(interruption.signal)).rejects.toThrow("aborted")
})
