/**
 * Problems as annotations of GitHub: each a workflow command, a line that its runner takes out of what
 * a step writes and shows at the file of a pull request.
 */
import type { Problem } from "../problems/problem.ts"
import { type Surroundings, pathFrom, regionOf } from "./region.ts"
import { wholeText } from "./sentence.ts"

/** A problem as a workflow command: `::error file=hosts/web.ts,line=3,col=5,…::message`. */
export function annotationOf(problem: Problem, surroundings: Surroundings): string {
  const properties = Object.entries({ ...placeOf(problem, surroundings), title: problem.code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${problem.severity} ${properties.join(",")}::${escapedMessage(wholeText(problem))}`
}

function placeOf({ place }: Problem, surroundings: Surroundings) {
  if (place === undefined) return {}
  const { line, column, endLine, endColumn } = regionOf(place, surroundings)
  return {
    file: pathFrom(surroundings.directory, place.file),
    line,
    endLine,
    col: column,
    endColumn,
  }
}

const inMessages: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A" }
const inProperties: Readonly<Record<string, string>> = { ...inMessages, ":": "%3A", ",": "%2C" }

function escapedMessage(text: string): string {
  return text.replaceAll(/[%\r\n]/g, (sign) => inMessages[sign] ?? sign)
}

function escapedProperty(text: string): string {
  return text.replaceAll(/[%\r\n:,]/g, (sign) => inProperties[sign] ?? sign)
}
