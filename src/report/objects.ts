/** Problems as objects, which is what `--json` has. */
import { type Place, type Problem, formatPath } from "../problems/problem.ts"
import { shown } from "../problems/text.ts"
import { type Surroundings, regionOf } from "./region.ts"

/** A problem as an object; what is not known is left out. */
export function problemObject(problem: Problem, surroundings: Surroundings) {
  const { code, severity, message, detail, hint, place, path, related } = problem
  return {
    code,
    severity,
    ...placeObject(place, surroundings),
    path: path === undefined || path.length === 0 ? undefined : formatPath(path),
    message,
    detail,
    hint,
    related: related?.map((each) => ({
      message: each.message,
      ...placeObject(each.place, surroundings),
    })),
  }
}

function placeObject(place: Place | undefined, surroundings: Surroundings) {
  if (place === undefined) return {}
  return { file: shown(place.file, surroundings.directory), ...regionOf(place, surroundings) }
}
