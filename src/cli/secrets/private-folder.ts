/** A private folder for what a command has in the clear, of which it is told where it is not in memory. */
import { withMemoryFolder } from "../../encryption/memory-folder.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** Does work with it; `what` is in it, as a sentence goes on: "the value is". */
export async function inPrivateFolder<Result>(
  what: string,
  { environment = {}, tell }: Terminal,
  work: (folder: string) => Promise<Result>,
  places: readonly (string | undefined)[] = [environment["XDG_RUNTIME_DIR"], "/dev/shm"],
): Promise<Result> {
  return await withMemoryFolder(places, async ({ folder, isInMemory }) => {
    if (!isInMemory)
      tell(
        `there is no file system in memory here: ${what} in ${folder} for you alone for as long as it takes, on the disk, and gone then`,
      )
    return await work(folder)
  })
}
