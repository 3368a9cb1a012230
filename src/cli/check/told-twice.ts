/** What the compiler and the build both find, told once: in the words of the build, which knows more. */
import { type Problem, formatPath } from "../../problems/problem.ts"

/** The compiler's findings without those that the build tells as well. */
export function withoutToldTwice(
  findings: readonly Problem[],
  built: readonly Problem[],
): readonly Problem[] {
  return findings.filter((finding) => !built.some((told) => isSame(finding, told)))
}

/** Whether two problems are of one mistake: at one place, or of one name in one line. */
function isSame(finding: Problem, told: Problem): boolean {
  if (finding.place === undefined || finding.place.file !== told.place?.file) return false
  // a warning does not stand for an error
  if (finding.severity === "error" && told.severity === "warning") return false
  if (isSyntax(finding)) return told.code === "NG002"
  if (finding.place.line !== told.place.line) return false
  if (finding.place.column === told.place.column || finding.code === told.code) return true
  const name = nameIn(finding)
  return name !== undefined && isNamed(name, told)
}

/** What cannot be parsed has the compiler's codes of four digits that begin with a one. */
function isSyntax({ message }: Problem): boolean {
  return /\(TS1\d{3}\)$/.test(message)
}

/** The name that the compiler finds nothing for: of a property, a variable, a module. */
function nameIn({ message, detail = "" }: Problem): string | undefined {
  const named = /(?:Property|name|module|member|properties, and|properties, but) '"?([^'"]+)"?'/
  return named.exec(`${message}\n${detail}`)?.[1]
}

function isNamed(name: string, { message, path = [] }: Problem): boolean {
  if (path.map(String).includes(name)) return true
  const words = ` ${message} ${formatPath(path)} `.split(/[^\p{ID_Continue}$./-]+/u)
  return words.includes(name)
}
