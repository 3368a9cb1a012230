/** Problems without the secrets that they are about: what is told stands in the logs of whatever runs the command. */
import { type PathSegment, type Problem, type Related } from "../problems/problem.ts"
import { secrecyOf, secretInSet } from "./names.ts"
import { withoutShapes } from "./shapes.ts"
import { notShown } from "./shown.ts"
import { secretInText } from "./text.ts"

/** The same problem, as it can be told. */
export function withoutSecrets<Found extends Problem>(problem: Found): Found {
  const { message, detail, hint, path, related } = problem
  return {
    ...problem,
    message: withoutValue(withoutForms(message), path),
    ...(detail !== undefined && { detail: withoutForms(detail) }),
    ...(hint !== undefined && { hint: withoutForms(hint) }),
    ...(path && { path: path.map(segmentOf) }),
    ...(related && { related: related.map(relatedOf) }),
  }
}

/** Whether what stands at a path is secret by its name. */
export function isSecretAt(path: readonly PathSegment[] = []): boolean {
  const names = path.filter((segment) => typeof segment === "string")
  const [set = "", name = ""] = ["", ...names].slice(-2)
  const said = secretInSet(set, name) ?? name
  return ["password", "key", "pin", "hash"].includes(secrecyOf(said))
}

function relatedOf(related: Related): Related {
  const { message, path } = related
  return { ...related, message: withoutForms(message), ...(path && { path: path.map(segmentOf) }) }
}

function segmentOf(segment: PathSegment): PathSegment {
  return typeof segment === "string" ? withoutForms(segment) : segment
}

function withoutForms(text: string): string {
  return withoutShapes(text, notShown)
}

/** What was received in the place of something else is all that messages quote of values. */
const received = /\b(received(?: the (?:string|number))?) (?:"[^]*"|[\d.]+)$/

function withoutValue(message: string, path: readonly PathSegment[] | undefined): string {
  const isSecret = isSecretAt(path) || secretInText(message) !== undefined
  return isSecret ? message.replace(received, `$1 ${notShown}`) : message
}
