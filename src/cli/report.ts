/** Problems as a person or a program reads them. */
import { relative } from "node:path"
import { type Problem, formatPath } from "../problems/problem.ts"
import type { Terminal } from "./terminal.ts"
import { visible } from "./visible.ts"

/** Tells every problem, errors last, so that they stand above the prompt; then counts them. */
export function tellProblems(problems: readonly Problem[], terminal: Terminal): void {
  const sorted = [...problems.filter(isWarning), ...problems.filter((each) => !isWarning(each))]
  for (const problem of sorted) terminal.tell(formatProblem(problem, terminal))
  if (sorted.length > 1) terminal.tell(countOf(problems))
}

/** A problem over one or several lines, as `design` fixes it; what it names looks like no line of ours. */
export function formatProblem(problem: Problem, { colors, directory }: Terminal): string {
  const { code, severity, detail = "", hint } = problem
  const color = severity === "error" ? colors.red : colors.yellow
  const place = visible(placeText(problem, directory)).replaceAll("\n", "\\n")
  const path = problem.path === undefined ? "" : formatPath(problem.path)
  const [message = "", ...rest] = linesOf(`${path === "" ? "" : `${path}: `}${problem.message}`)
  const head = [
    `${colors.bold(color(severity))} ${code}`,
    ...(place === "" ? [] : [` ${colors.cyan(place)}`]),
    `  ${message}`,
  ].join("")
  const more = [...rest, ...linesOf(detail), ...linesOf(hint === undefined ? "" : `hint: ${hint}`)]
  return [head, ...more.map((line) => `  ${line}`)].join("\n")
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : visible(text).split("\n")
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

function placeText({ place }: Problem, directory: string): string {
  if (place === undefined) return ""
  const position = [place.line, place.column].filter((part) => part !== undefined)
  return [shown(place.file, directory), ...position].join(":")
}

/** A path as the user would type it where the command was started. */
export function shown(path: string, directory: string): string {
  const short = relative(directory, path)
  if (short === "") return "."
  return short.startsWith("..") ? path : short
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
