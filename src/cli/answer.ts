/** A question to a person at the terminal, which is not read before. */
import { createInterface } from "node:readline/promises"
import { visible } from "../problems/visible.ts"

/** Asks, and gives the answer. Rejects when it is interrupted. */
export async function answerTo(question: string, signal: AbortSignal): Promise<string> {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  // what reads the terminal takes Ctrl-C for itself
  asking.on("SIGINT", () => process.kill(process.pid, "SIGINT"))
  try {
    return await asking.question(visible(question), { signal })
  } finally {
    asking.close()
  }
}
