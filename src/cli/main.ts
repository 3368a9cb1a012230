#!/usr/bin/env node
/** Starts the command `nixgen`. */
import { join } from "node:path"
import { compiledCommand } from "./compiled-command.ts"
import { optimizeLate } from "./late-optimization.ts"

async function start(): Promise<void> {
  const { entries, keep } = compiledCommand(join(import.meta.dirname, "../command"))
  const { status, command } = await entries.run()
  process.exitCode = status
  if (command !== undefined) keep(`${command} ${status}`)
}

optimizeLate()
void start()
