/** What is read of standard input, which is not read before: answers of a person, or all of it. */
import { type Interface, createInterface } from "node:readline/promises"
import { Writable, addAbortSignal } from "node:stream"
import { CommandFailure } from "../outcome/exit-status.ts"
import { visible } from "../../problems/visible.ts"

/** Asks, and gives the answer. Rejects when it is interrupted. */
export async function answerTo(question: string, signal: AbortSignal): Promise<string> {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  return await answerOf(asking, visible(question), signal)
}

/** The answer to a question that is put to whatever reads the terminal. */
async function answerOf(asking: Interface, question: string, signal: AbortSignal): Promise<string> {
  const ended = new AbortController()
  const end = () => ended.abort()
  // what reads the terminal takes Ctrl-C for itself
  asking.on("SIGINT", () => process.kill(process.pid, "SIGINT"))
  asking.on("close", end)
  try {
    return await asking.question(question, { signal: AbortSignal.any([signal, ended.signal]) })
  } catch (error) {
    if (signal.aborted) throw error
    // Ctrl-D, or a terminal that is gone
    throw new CommandFailure("the question was not answered", undefined, [], "NG744")
  } finally {
    asking.off("close", end)
    asking.close()
  }
}

/** The same, and what is typed is not shown. Rejects when it is interrupted. */
export async function unseenAnswerTo(question: string, signal: AbortSignal): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  // the terminal itself shows nothing while it is read key by key
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  process.stderr.write(visible(question))
  try {
    return await answerOf(asking, "", signal)
  } finally {
    process.stderr.write("\n")
  }
}

/** All of standard input. Rejects when it is interrupted. */
export async function wholeInput(signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of addAbortSignal(signal, process.stdin)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
