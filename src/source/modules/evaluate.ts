/** Running modules: each once, after those that it imports, as JavaScript's own modules are. */
import { EventEmitter, once } from "node:events"
import { basename, dirname, relative } from "node:path"
import { callSite, withFrames } from "../../problems/call-site.ts"
import { ProblemError, problem } from "../../problems/problem.ts"
import { missingNames, refusedImport } from "./missing-imports.ts"
import { type ModuleRecord, isRecord } from "./record.ts"

/** The modules whose turn it is: the last is running, and each imports the next. */
export type Turn = readonly ModuleRecord[]

/** Whose turn it is as code runs, for what it reads of others. */
let turn: Turn = []

/** The modules that are waiting for a module to run, and itself: none once it has. */
export function turnOf({ stage, turn: own = [] }: ModuleRecord): Turn {
  return stage === "running" ? own : []
}

/** Runs what is waited for in between by giving it out. */
type Steps = Generator<Promise<unknown>, void, unknown>

/** Runs a module that may wait for something. */
export async function evaluated(record: ModuleRecord, around: Turn = []): Promise<void> {
  const steps = evaluation(record, around)
  let step = steps.next()
  while (step.done !== true) {
    try {
      step = steps.next(await step.value)
    } catch (error) {
      step = steps.throw(error)
    }
  }
}

/** Runs a module at once, for `require`. */
export function evaluatedAtOnce(record: ModuleRecord, around: Turn): void {
  const step = evaluation(record, around).next()
  if (step.done === true) return
  step.value.catch(() => undefined)
  throw new ProblemError([
    problem("NG009", {
      message: `${basename(record.source.file)} cannot be required: it waits for something with await`,
      hint: "write an import",
      place: callSite(),
    }),
  ])
}

function* evaluation(record: ModuleRecord, around: Turn): Steps {
  if (record.stage === "done") return
  const start = around.indexOf(record)
  if (start >= 0) {
    for (const each of around.slice(start)) each.isInCycle = true
    return
  }
  if (record.stage === "failed") throw record.error
  if (record.stage === "running") {
    if (record.completion !== undefined) yield record.completion
    return
  }
  record.stage = "running"
  const own = [...around, record]
  record.turn = own
  const completed = completion(record)
  try {
    for (const index of record.imports.keys()) yield* importedModule(record, index, own)
    const missing = missingNames(record)
    if (missing.length > 0) throw new ProblemError(missing)
    yield* body(record, own)
    record.stage = "done"
    delete record.turn
    completed.emit("done")
  } catch (error) {
    record.stage = "failed"
    record.error = error
    completed.emit("error", error)
    throw error
  }
}

/** What another import of the same module waits for; nobody may. */
function completion(record: ModuleRecord) {
  const ended = new EventEmitter()
  record.completion = once(ended, "done").then(() => undefined)
  record.completion.catch(() => undefined)
  return ended
}

function* importedModule(record: ModuleRecord, index: number, around: Turn): Steps {
  const imported = record.imports[index]
  if (imported === undefined) return
  if (isRecord(imported)) yield* evaluation(imported, around)
  else if ("error" in imported)
    throw refusedImport(imported.error, record.made?.imports[index]?.specifier, record.source)
}

function* body({ body: code }: ModuleRecord, own: Turn): Steps {
  if (code === undefined) return
  const step = during(own, () => (typeof code === "function" ? code() : code.next()))
  if (step instanceof Promise) yield step
}

function during<T>(own: Turn, run: () => T): T {
  const before = turn
  turn = own
  try {
    return withFrames(run)
  } finally {
    turn = before
  }
}

/** What a module gives by a name, once it is set. */
export function binding(record: ModuleRecord, name: string, read: () => unknown): unknown {
  if (record.stage === "done") return read()
  try {
    const value = read()
    // a module's own functions are there from the start; a variable that is not set is undefined
    if (value !== undefined) return value
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
  }
  throw notSet(record, name)
}

/** The problem of reading what a module gives before it has run. */
export function notSet(record: ModuleRecord, name: string): ProblemError {
  const from = turn.indexOf(record)
  const cycle = from < 0 ? [record] : [...turn.slice(from), record]
  const folder = dirname(record.source.file)
  const names = cycle.map(({ source }) => relative(folder, source.file))
  return new ProblemError([
    problem("NG008", {
      message: `${JSON.stringify(name)} of ${basename(record.source.file)} is read before it is set`,
      detail:
        names.length > 1
          ? `The files import each other: ${names.join(" → ")}.`
          : `${names.join("")} did not get so far.`,
      hint: "move what both need into a file of its own, or read it in a function that is called later",
      place: callSite(),
    }),
  ])
}
