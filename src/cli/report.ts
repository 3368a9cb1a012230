/** `nixgen report`: the fleets as a page, in one file of HTML. */
import { dirname, resolve } from "node:path"
import type { ReportedFleet } from "../overview/fleet.ts"
import { reportPage } from "../overview/page.ts"
import { ProblemError, hasErrors } from "../problems/problem.ts"
import { shown } from "../problems/text.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { reportCommand } from "./commands/report.ts"
import { exitStatus } from "./outcome/exit-status.ts"
import { type BuiltFleet, builtFleets, selectedFleets } from "./fleets/fleets.ts"
import { openFile } from "./report/open-file.ts"
import { requireReportPlace, writeReport } from "./report/report-file.ts"
import type { Terminal } from "./terminal/terminal.ts"

/** Writes the page of what is built, if nothing is wrong with that. */
export async function report(
  options: OptionsOf<typeof reportCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof reportCommand>>> {
  const { out = "report.html", open } = options
  const file = resolve(terminal.directory, out)
  const built = await builtFleets(await selectedFleets(options, terminal))
  const problems = built.flatMap((fleet) => fleet.problems)
  if (hasErrors(problems)) throw new ProblemError(problems)
  requireReportPlace(file)
  const page = await reportPage(built.flatMap(reported))
  terminal.signal.throwIfAborted()
  writeReport(file, page)
  if (open) await openFile(file, terminal)
  return {
    status: exitStatus.done,
    problems,
    json: () => ({
      file: shown(file, terminal.directory),
      hosts: built.flatMap(({ hosts }) => hosts),
    }),
    words: () => terminal.tell(`wrote ${shown(file, terminal.directory)}`),
  }
}

/** A fleet that is alone in its project has the name of a folder that may be called anything. */
function reported({ fleet, model, problems }: BuiltFleet): readonly ReportedFleet[] {
  if (model === undefined) return []
  const { name, file, directory } = fleet
  const title = dirname(file) === directory ? model.description : name
  return [{ title, model, problems, directory }]
}
