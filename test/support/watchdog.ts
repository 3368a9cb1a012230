/**
 * Ends a run in which a file makes no progress, and names the file: a test that loops without end
 * holds its worker, which can tell nobody and cannot be interrupted by anybody in it.
 */
import type { ChildProcess } from "node:child_process"
import { subscribe } from "node:diagnostics_channel"
import { writeSync } from "node:fs"
import type { Plugin } from "vitest/config"
import type { Reporter, TestCase, TestModule } from "vitest/node"

/** In milliseconds; what prepares tests asks for up to five minutes. */
const patience = 360_000

/** Watches every run, whatever reporters the command line asks for. */
export function watchdog(): Plugin {
  return {
    name: "watchdog",
    configureVitest: ({ vitest }) => {
      const workers = startedProcesses()
      vitest.config.reporters.push(reporter(workers))
      // a worker that does not hear that its run is over would go on for ever
      for (const signal of ["SIGTERM", "SIGHUP"])
        process.once(signal, () => endRun(`The run is ended by ${signal}.\n`, workers))
    },
  }
}

/** Whatever this process starts from now on: the workers. */
function startedProcesses(): ReadonlySet<ChildProcess> {
  const started = new Set<ChildProcess>()
  subscribe("child_process", (message) =>
    started.add((message as { readonly process: ChildProcess }).process),
  )
  return started
}

function reporter(workers: ReadonlySet<ChildProcess>): Reporter {
  const timers = new Map<string, NodeJS.Timeout>()
  const begun = (module: TestModule, last?: TestCase): void => {
    clearTimeout(timers.get(module.moduleId))
    const limit = limitOf(module)
    const timer = setTimeout(() => endRun(tellOf(module, limit, last), workers), limit)
    // the worker of a file that is not over keeps this process; nothing else is to be kept for
    timers.set(module.moduleId, timer.unref())
  }
  // the last results of a file may be heard of after its end
  const progressed = (module: TestModule, last?: TestCase): void => {
    if (timers.has(module.moduleId)) begun(module, last)
  }
  return {
    onTestModuleQueued: (module) => begun(module),
    onTestModuleCollected: (module) => progressed(module),
    onTestModuleStart: (module) => progressed(module),
    onTestCaseResult: (test) => progressed(test.module, test),
    onTestModuleEnd: ({ moduleId }) => {
      clearTimeout(timers.get(moduleId))
      timers.delete(moduleId)
    },
  }
}

/** A test that has asked for more time is given it, and some more to say that it was not enough. */
function limitOf(module: TestModule): number {
  const due = [...module.children.allTests("pending")].map(({ options }) => options.timeout ?? 0)
  return Math.max(patience, ...due.map((timeout) => timeout + 30_000))
}

function tellOf({ relativeModuleId }: TestModule, limit: number, last?: TestCase): string {
  const since = last === undefined ? "it was begun" : `"${last.fullName}" ended`
  return `${relativeModuleId}: nothing has been heard for ${limit / 1000} seconds, since ${since}.
This may be a loop without end, which only the end of its process ends: the run ends here.
`
}

function endRun(message: string, workers: ReadonlySet<ChildProcess>): never {
  writeSync(process.stderr.fd, `\n${message}`)
  for (const worker of workers) worker.kill("SIGKILL")
  process.exit(1)
}
