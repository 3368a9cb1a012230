/** Promises of the user's that fail and that nobody awaits: Node would end the process for them. */
import { setImmediate } from "node:timers/promises"
import { appendAll } from "../append.ts"
import type { Problem } from "../problems/problem.ts"
import { thrownProblems } from "../problems/thrown.ts"

/** What runs definitions, and the problems of the promises that they left behind. */
export async function withRejections<T>(
  run: () => Promise<T>,
): Promise<{ readonly value: T; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const note = (reason: unknown) => {
    appendAll(problems, thrownProblems(reason))
  }
  process.on("unhandledRejection", note)
  try {
    const value = await run()
    await setImmediate() // what failed at the very end is told of, too
    return { value, problems }
  } finally {
    process.off("unhandledRejection", note)
  }
}
