import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { Problem } from "../../problems/problem.ts"
import { tellFailure } from "./failure.ts"

async function thrownBy(run: () => unknown): Promise<unknown> {
  try {
    return await run()
  } catch (error) {
    return error
  }
}

test.each<[what: string, run: () => unknown, code: string, message: string]>([
  [
    "a program that is not there",
    async () => await once(spawn("no-such-program"), "exit"),
    "NG089",
    "no-such-program is not installed here",
  ],
  [
    "a file that is not there",
    () => readFileSync("/no/such/file"),
    "NG089",
    "/no/such/file cannot be opened: no such file or directory",
  ],
  [
    "a folder that cannot be made",
    () => mkdirSync("/dev/null/x"),
    "NG089",
    "/dev/null/x cannot be made as a folder: not a directory",
  ],
  [
    "a folder for what is written, which knows no folder of ours",
    () => mkdirSync("/dev/null/.nixgen-staging-a-1-1-a"),
    "NG089",
    "/dev/null cannot be written to: not a directory",
  ],
  [
    "a defect",
    () => {
      throw new Error("x")
    },
    "NG750",
    "nixgen failed in its own code",
  ],
])("%s is told in words", async (_, run, code, message) => {
  const told: Problem[] = []
  const error = await thrownBy(run)
  tellFailure(error, ({ status, problems }) => {
    told.push(...problems)
    return status
  })
  expect(told).toMatchObject([{ code, message }])
})
