/** Problems as a person or a program reads them. */
import { type Problem, formatPath } from "../problems/problem.ts"
import { formatProblem, shown } from "../problems/text.ts"
import type { Terminal } from "./terminal.ts"

/** Tells every problem, errors last, so that they stand above the prompt; then counts them. */
export function tellProblems(problems: readonly Problem[], terminal: Terminal): void {
  const sorted = [...problems.filter(isWarning), ...problems.filter((each) => !isWarning(each))]
  for (const problem of sorted) terminal.tell(formatProblem(problem, terminal))
  if (sorted.length > 1) terminal.tell(countOf(problems))
}

/** A problem as an object for `--json`; what is not known is left out. */
export function problemObject(problem: Problem, directory: string) {
  const { code, severity, message, detail, hint, place, path } = problem
  return {
    code,
    severity,
    file: place === undefined ? undefined : shown(place.file, directory),
    line: place?.line,
    column: place?.column,
    path: path === undefined || path.length === 0 ? undefined : formatPath(path),
    message,
    detail,
    hint,
  }
}

function isWarning({ severity }: Problem): boolean {
  return severity === "warning"
}

function countOf(problems: readonly Problem[]): string {
  const warnings = problems.filter(isWarning).length
  const counts = [counted(problems.length - warnings, "error"), counted(warnings, "warning")]
  return counts.filter((count) => !count.startsWith("0 ")).join(", ")
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`
}
