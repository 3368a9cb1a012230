/** What reads a project's definitions and adds to them is done by one command at a time. */
import { join } from "node:path"
import { claim, removeStaging, sweep } from "../../output/staging.ts"
import { cacheFolder, madeOwnFolder } from "../../source/modules/cache-folder.ts"
import type { Terminal } from "../terminal/terminal.ts"

/**
 * Does such work for the project that a file is of, once no other command is at it: what two write that have
 * read the same may be the same, or lost. Where that cannot be noted, it is done at once.
 */
export async function oneAfterAnother<Result>(
  file: string,
  work: () => Promise<Result>,
  { tell, signal }: Pick<Terminal, "tell" | "signal">,
): Promise<Result> {
  const folder = join(cacheFolder(file), "adding")
  if (!madeOwnFolder(folder)) return await work()
  const waiting = (_: string, other: string) =>
    tell(`waiting for another command that adds to the project, ${other} …`)
  const own = await claim(folder, { waiting, signal })
  try {
    sweep(folder)
    return await work()
  } finally {
    removeStaging(own)
  }
}
