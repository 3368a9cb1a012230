/**
 * The process that definitions run in. Promises of the user's that fail and that nobody awaits would end it,
 * and so would `process.exit`; what is written to standard output would stand in what the command says there.
 */
import { setImmediate } from "node:timers/promises"
import { appendAll } from "../../append.ts"
import { callSite } from "../../problems/call-site.ts"
import { endedByInterruption, hearInterruption } from "./interruption.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { thrownProblems } from "../../problems/thrown.ts"

/** What runs definitions, and the problems of the promises that they left behind. */
export async function withRejections<T>(
  run: () => Promise<T>,
): Promise<{ readonly value: T; readonly problems: readonly Problem[] }> {
  await hearInterruption()
  const problems: Problem[] = []
  const note = (reason: unknown) => {
    appendAll(problems, thrownProblems(reason))
  }
  process.on("unhandledRejection", note)
  const release = keepProcess()
  try {
    const value = await run()
    await setImmediate() // what failed at the very end is told of, too
    return { value, problems }
  } finally {
    release()
    process.off("unhandledRejection", note)
  }
}

/** How many runs of definitions there are: several may go on at once. */
let running = 0
let restore: () => void = () => undefined

/** Keeps the process for the command itself, as long as definitions run. */
function keepProcess(): () => void {
  if (running === 0) restore = kept()
  running += 1
  return () => {
    running -= 1
    if (running === 0) restore()
  }
}

/** Keeps it from being ended, and its standard output for what the command says. */
function kept(): () => void {
  const { stdout, stderr } = process
  const exit = process.exit.bind(process)
  const former = Object.getOwnPropertyDescriptor(process, "exit")
  const write = Object.getOwnPropertyDescriptor(stdout, "write")
  process.exit = (code) => {
    const place = callSite()
    // nixgen itself ends where a signal tells it to
    if (place === undefined) return exit(code)
    const message = "the definition ends nixgen, by process.exit"
    const hint = "throw an error, which is told of at its line"
    throw new ProblemError([problem("NG002", { message, hint, place })])
  }
  stdout.write = stderr.write.bind(stderr)
  // definitions may loop without end, and nothing is written or started yet that would have to end in order
  const hearAgain = endedByInterruption()
  return () => {
    hearAgain()
    if (former !== undefined) Object.defineProperty(process, "exit", former)
    if (write === undefined) Reflect.deleteProperty(stdout, "write")
    else Object.defineProperty(stdout, "write", write)
  }
}
