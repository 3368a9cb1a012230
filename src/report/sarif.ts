/** Problems as SARIF 2.1.0, the format of OASIS for what tools find in code. */
import type { ProblemCode } from "../problems/codes.ts"
import type { Explanation } from "../problems/explanation.ts"
import type { Place, Problem } from "../problems/problem.ts"
import { fileOfAll, fingerprintsOf } from "./fingerprints.ts"
import { type Surroundings, pathFrom, regionOf } from "./region.ts"
import { wholeText } from "./sentence.ts"

/** What is to be known of the program that found the problems. */
export interface Tool {
  readonly version: string
  readonly explanations: Readonly<Record<ProblemCode, Explanation>>
}

/** The log of one run. */
export function sarifOf(
  problems: readonly Problem[],
  { version, explanations, ...surroundings }: Surroundings & Tool,
) {
  const codes = [...new Set(problems.map(({ code }) => code))].toSorted()
  const fingerprints = fingerprintsOf(problems, surroundings.directory)
  const rules = codes.map((code) => ruleOf(code, explanations[code]))
  const results = problems.map((problem, index) => ({
    ruleId: problem.code,
    ruleIndex: codes.indexOf(problem.code),
    level: problem.severity,
    message: { text: wholeText(problem) },
    locations: [locationOf(problem.place, surroundings)],
    relatedLocations: relatedOf(problem, surroundings),
    partialFingerprints: { "nixgen/v1": fingerprints[index] },
  }))
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "nixgen", version, rules } }, columnKind, results }],
  }
}

/** What columns count: the halves of characters beyond the first plane as well. */
const columnKind = "utf16CodeUnits"

function ruleOf(code: ProblemCode, { title, why, mend }: Explanation) {
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: mend },
  }
}

function relatedOf({ related }: Problem, surroundings: Surroundings) {
  return related?.flatMap(({ message, place }, id) =>
    place === undefined
      ? []
      : [{ id, message: { text: message }, ...locationOf(place, surroundings) }],
  )
}

/** A location; that of the whole project where nothing is known, as readers of the format want one. */
function locationOf(place: Place | undefined, surroundings: Surroundings) {
  const file = place === undefined ? fileOfAll : pathFrom(surroundings.directory, place.file)
  const artifactLocation = { uri: encodeURI(file), uriBaseId: "%SRCROOT%" }
  const region = place && sarifRegion(place, surroundings)
  return { physicalLocation: region ? { artifactLocation, region } : { artifactLocation } }
}

function sarifRegion(place: Place, surroundings: Surroundings) {
  const { line, column, endLine, endColumn } = regionOf(place, surroundings)
  return line === undefined
    ? undefined
    : { startLine: line, startColumn: column, endLine, endColumn }
}
