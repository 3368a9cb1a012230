/** A problem as a person reads it. */
import { relative } from "node:path"
import type pc from "picocolors"
import { type Problem, formatPath } from "./problem.ts"
import { visible } from "./visible.ts"

/** How problems are told. */
export interface Manner {
  /** The folder that files are named from. */
  readonly directory: string
  readonly colors: Pick<ReturnType<typeof pc.createColors>, "bold" | "cyan" | "red" | "yellow">
}

/** A problem over one or several lines, as `design` fixes it; what it names looks like no line of ours. */
export function formatProblem(problem: Problem, { colors, directory }: Manner): string {
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
