#!/usr/bin/env node
/** The command `nixgen`. What Node makes of nixgen's own code is kept for the next run, where it can. */
import * as nodeModule from "node:module"
import { join } from "node:path"
import { cacheFolder, compiledName, madeOwnFolder } from "../source/modules/cache-folder.ts"

/** Node has it since 22.8. */
const enableCompileCache: unknown = Reflect.get(nodeModule, "enableCompileCache")

const folder = cacheFolder(join(process.cwd(), "fleet.ts"))
const compiled = join(folder, compiledName)
if (typeof enableCompileCache === "function" && [folder, compiled].every(madeOwnFolder))
  enableCompileCache(compiled)

const { run } = await import("./run.ts")
process.exitCode = await run()
