/** Problems as GitLab's report of code quality, which merge requests show. */
import type { Problem, Severity } from "../problems/problem.ts"
import { fileOfAll, fingerprintsOf } from "./fingerprints.ts"
import { type Surroundings, pathFrom, regionOf } from "./region.ts"
import { wholeText } from "./sentence.ts"

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor" }

/** The report: a list, which is empty where nothing was found. */
export function codeQualityOf(problems: readonly Problem[], surroundings: Surroundings) {
  const fingerprints = fingerprintsOf(problems, surroundings.directory)
  return problems.map((problem, index) => ({
    description: wholeText(problem),
    check_name: problem.code,
    fingerprint: fingerprints[index],
    severity: severities[problem.severity],
    location: locationOf(problem, surroundings),
  }))
}

function locationOf({ place }: Problem, surroundings: Surroundings) {
  if (place === undefined) return { path: fileOfAll, lines: { begin: 1 } }
  const { line = 1, endLine } = regionOf(place, surroundings)
  const path = pathFrom(surroundings.directory, place.file)
  return { path, lines: endLine === undefined ? { begin: line } : { begin: line, end: endLine } }
}
