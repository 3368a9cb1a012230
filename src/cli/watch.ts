/** `--watch`: building again whenever a definition changes. */
import { dirname, sep } from "node:path"
import { ProblemError } from "../problem.ts"
import type { ProjectFleet } from "../project/fleets.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import { tellProblems } from "./report.ts"
import type { Terminal } from "./terminal.ts"

/** How long files must have been left alone, in milliseconds: editors write in several steps. */
const quiet = 80

/** Builds at once and after every change, until the user interrupts. */
export async function watch(
  fleets: readonly ProjectFleet[],
  terminal: Terminal,
  build: () => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const { watch: watchFiles } = await import("chokidar")
  const folders = fleets.map(({ file }) => dirname(file))
  const generated = fleets.map(({ out }) => out)
  const watcher = watchFiles(folders, {
    ignoreInitial: true,
    ignored: (path) =>
      path.includes(`${sep}node_modules`) ||
      path.includes(`${sep}.git`) ||
      generated.some((folder) => path.startsWith(folder)),
  })
  await rebuild(build, terminal)
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  watcher.on("all", () => {
    clearTimeout(timer)
    // one build after the other, however fast the changes come
    timer = setTimeout(() => (running = running.then(() => rebuild(build, terminal))), quiet)
  })
  await new Promise((resolve) => terminal.signal.addEventListener("abort", resolve, { once: true }))
  clearTimeout(timer)
  await Promise.all([watcher.close(), running])
  return exitStatus.done
}

/** A definition that cannot be loaded ends a build, but not the watching. */
async function rebuild(build: () => Promise<ExitStatus>, terminal: Terminal): Promise<void> {
  try {
    await build()
  } catch (error) {
    if (error instanceof ProblemError) tellProblems(error.problems, terminal)
    else if (error instanceof CommandFailure) terminal.tell(error.message)
    else throw error
  }
  terminal.tell("waiting for changes …")
}
