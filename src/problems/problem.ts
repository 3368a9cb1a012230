/**
 * Problems: what nixgen tells a person about their definitions or their tree.
 *
 * Everything that can be wrong with a user's input is a `Problem`, so that a run can collect all of
 * them before anything is written. Exceptions that carry none are defects of nixgen itself.
 */
import { type DependingCode, type ProblemCode, type Severity, severities } from "./codes.ts"

export type { ProblemCode, RuledCode, SettledCode, Severity } from "./codes.ts"

/** Where something stands in the user's own file. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/**
 * Where a value was written: at a path of a definition. The place is that of the definition, from
 * which the path leads on, until somebody is to be told (see `located`); then it is the value's own.
 */
export interface Origin {
  /** The value's path in its definition, such as `["disks", "main"]`. */
  readonly path?: readonly PathSegment[] | undefined
  readonly place?: Place | undefined
}

/** One thing that is wrong, told so that it can be mended. */
export interface Problem extends Origin {
  /** Stable, such as `NG104`. */
  readonly code: ProblemCode
  readonly severity: Severity
  /** One line: what is wrong. */
  readonly message: string
  /** What stands there and why it cannot work, where the message does not say it all. */
  readonly detail?: string | undefined
  /** What to do about it. */
  readonly hint?: string | undefined
  /** Further places that have to do with it, the nearest first. */
  readonly related?: readonly Related[] | undefined
  /** Words that say which of many it is about, such as a host's address: those that differ in no more are told together. */
  readonly subject?: readonly string[] | undefined
}

/** A further place of a problem, and what stands there: `first defined here`. */
export interface Related extends Origin {
  readonly message: string
}

/** What there is to say of one problem, beside its code. */
export type Said = Omit<Problem, "code" | "severity">

/** The same, with the severity where the code does not tell it. */
export type Told<Code extends ProblemCode> = Code extends DependingCode
  ? Said & { readonly severity: Severity }
  : Said & { readonly severity?: never }

/** A problem of a code, which is as severe as the register of codes says. */
export function problem<Code extends ProblemCode>(code: Code, told: Told<Code>): Problem {
  const settled = severities[code]
  return { ...told, code, severity: settled === "depends" ? (told.severity ?? "error") : settled }
}

/** What a problem says, to be told under another code or in other words. */
export function saidBy({ code: _code, severity: _severity, ...said }: Problem): Said {
  return said
}

/** A key of an object or an index of an array. */
export type PathSegment = string | number

/** A path that grows while a value is gone through: innermost segment first, so that this costs nothing. */
export interface Location {
  readonly segment: PathSegment
  readonly above: Location | undefined
}

/** The path of a location. */
export function pathTo(at: Location | undefined): readonly PathSegment[] {
  const segments: PathSegment[] = []
  for (let each = at; each !== undefined; each = each.above) segments.push(each.segment)
  return segments.toReversed()
}

/** Whether a path is another one, or leads into what that leads to. */
export function leadsInto(path: readonly PathSegment[], start: readonly PathSegment[]): boolean {
  return start.every((segment, index) => path[index] === segment)
}

/** Tells where what is at a path of some value was written: asked only where there is something to tell. */
export type OriginOf = (path: readonly PathSegment[]) => Origin | undefined

/** Carries every problem of a step to whoever called it. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(asLine).join("\n"))
    this.name = "ProblemError"
    this.problems = problems
  }
}

function asLine({ code, path, message }: Problem): string {
  const at = path === undefined || path.length === 0 ? "" : `${formatPath(path)}: `
  return `${code} ${at}${message}`
}

/** Whether any of the problems keeps the run from going on. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === "error")
}

/** The problems without those that say the same: a file that throws does so for all that import it. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  const known = new Set<string>()
  return problems.filter((each) => {
    const said = JSON.stringify(each)
    return !known.has(said) && known.add(said)
  })
}

/**
 * The problems without those that follow from another at their very place: what throws there says
 * more than that an expression was taken for a value, and that more than what is wrong with the value.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const at = ({ place }: Problem) => `${place?.file}:${place?.line}:${place?.column}`
  const placesOf = (code: ProblemCode) =>
    new Set(problems.filter((each) => each.code === code).map(at))
  const [thrown, taken] = [placesOf("NG002"), placesOf("NG012")]
  if (taken.size === 0) return problems
  return problems.filter((each) => {
    if (each.code === "NG012") return !thrown.has(at(each))
    return each.code === "NG002" || !taken.has(at(each))
  })
}

/** Line and column of an offset, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") }
}

/** A value's path as it is written in TypeScript: `config.fileSystems["/"].device`. */
export function formatPath(path: readonly PathSegment[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === "number") return `${text}[${segment}]`
    if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(segment))
      return `${text}[${JSON.stringify(segment)}]`
    return text === "" ? segment : `${text}.${segment}`
  }, "")
}

/** Problems found inside a value, told as problems of what the value stands in. */
export function within(problems: readonly Problem[], origin: Origin): readonly Problem[] {
  return problems.map((each) => ({
    ...each,
    path: [...(origin.path ?? []), ...(each.path ?? [])],
    place: each.place ?? origin.place,
  }))
}
