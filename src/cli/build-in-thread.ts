/** Starts a build in a thread of its own (see `watch/build-thread.ts`). */
import { join } from "node:path"
import { compiledCommand } from "./process/compiled-command.ts"

const { entries, keep } = compiledCommand(join(import.meta.dirname, "../command"))
void entries.buildInThread(() => keep("build in thread"))
