/** What is read of standard input, which is not read before: answers of a person, or all of it. */
import { createInterface } from "node:readline/promises"
import { Writable, addAbortSignal } from "node:stream"
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

/** The same, and what is typed is not shown. Rejects when it is interrupted. */
export async function unseenAnswerTo(question: string, signal: AbortSignal): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  // the terminal itself shows nothing while it is read key by key
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  asking.on("SIGINT", () => process.kill(process.pid, "SIGINT"))
  process.stderr.write(visible(question))
  try {
    return await asking.question("", { signal })
  } finally {
    asking.close()
    process.stderr.write("\n")
  }
}

/** All of standard input. Rejects when it is interrupted. */
export async function wholeInput(signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of addAbortSignal(signal, process.stdin)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
