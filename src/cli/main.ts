#!/usr/bin/env node
/** Starts the command `nixgen`. */
import { writeSync } from "node:fs"
import { join } from "node:path"
import { compiledCommand } from "./process/compiled-command.ts"
import { type FormerAnswer, type KeptAnswer, formerAnswer } from "./kept-answers/kept-answer.ts"
import { requestOfProcess } from "./kept-answers/request.ts"
import { exitStatus } from "./outcome/exit-status.ts"
import { optimizeLate } from "./process/late-optimization.ts"

async function start(former: FormerAnswer | undefined): Promise<void> {
  const { entries, keep } = compiledCommand(join(import.meta.dirname, "../command"))
  const { status, command } = await entries.run(former)
  process.exitCode = status
  if (command !== undefined) keep(`${command} ${status}`)
}

/** The same answer once more, while all that it depends on is as it was; whether it could be written. */
function answer({ status, written: texts }: KeptAnswer): boolean {
  process.exitCode = status
  return texts.every(([stream, text]) => write(stream, Buffer.from(text)))
}

/** Writes without Node's streams, which take longer to load than all else, as far as that can be done. */
function write(stream: 1 | 2, bytes: Uint8Array): boolean {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(stream, bytes, written)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    if (code === "EPIPE") {
      // nobody reads on
      process.exitCode = exitStatus.unread
      return true
    }
    // a disk that is full: the command itself tells of it
    if (code !== "EAGAIN") return false
    // who reads is slower than we are
    process[stream === 1 ? "stdout" : "stderr"].write(bytes.subarray(written))
  }
  return true
}

const request = requestOfProcess()
const former = request && formerAnswer(request)
if (former?.changed.length !== 0 || !answer(former.answer)) {
  optimizeLate()
  void start(former)
}
