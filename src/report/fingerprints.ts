/** By what a problem is known from one run to the next, though lines move above it. */
import { createHash } from "node:crypto"
import { type Problem, formatPath } from "../problems/problem.ts"
import { pathFrom } from "./region.ts"

/** A fingerprint for each problem, in their order: no two are the same. */
export function fingerprintsOf(problems: readonly Problem[], directory: string): readonly string[] {
  const counts = new Map<string, number>()
  return problems.map(({ code, place, path = [], message }) => {
    const file = place === undefined ? "" : pathFrom(directory, place.file)
    const said = JSON.stringify([code, file, formatPath(path), message])
    const count = counts.get(said) ?? 0
    counts.set(said, count + 1)
    return createHash("sha256").update(`${said} ${count}`).digest("hex")
  })
}

/** The file that a problem without a place is told at, where a format asks for one. */
export const fileOfAll = "package.json"
