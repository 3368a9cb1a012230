/**
 * Definitions that the types of options take. What they do not know, or know otherwise, stands in
 * `` nix`…` ``, which fits everywhere; what is in it stays as it is.
 */
import type { OptionNames } from "../../options/tree/option-names.ts"
import { checkDefinitions } from "../../options/check/check-definitions.ts"
import { mismatchProblem } from "../../options/check/mismatch-problems.ts"
import { type PathSegment, type Problem, pathTo, problem } from "../../problems/problem.ts"
import { noComments } from "../nix/source-comments.ts"
import type { Code, CodeMember } from "./code.ts"
import { valueOf } from "./code-value.ts"
import { type Converting, placeAt } from "./converting.ts"

/** Code that fits, and what was found. */
export interface Fitted {
  readonly code: Code
  readonly problems: readonly Problem[]
}

/** A part of a definition that does not fit. */
interface Misfit {
  readonly path: readonly PathSegment[]
  /** Whether its name is wrong, and not only what it is. */
  readonly isName: boolean
  readonly why: string
}

/** Problems: warnings NG552 for each option that is not known as it is defined. */
export function fitted(config: Code, options: OptionNames, converting: Converting): Fitted {
  const misfits = checkDefinitions(valueOf(config), options).map((mismatch): Misfit => ({
    path: pathTo(mismatch.at),
    isName: mismatch.kind === "name" || mismatch.kind === "standing",
    why: mismatchProblem(mismatch, []).message,
  }))
  const found: Problem[] = []
  return { code: fit(config, misfits, 0, converting, found), problems: found }
}

function fit(
  code: Code,
  misfits: readonly Misfit[],
  depth: number,
  converting: Converting,
  found: Problem[],
): Code {
  if (misfits.length === 0) return code
  if (misfits.some(({ path }) => path.length === depth)) return { kind: "raw", pieces: [code] }
  const below = (name: PathSegment) => misfits.filter(({ path }) => path[depth] === name)
  switch (code.kind) {
    case "set":
      return fitSet(code.members, below, depth, converting, found)
    case "list":
      return {
        ...code,
        items: code.items.map((item, index) => ({
          ...item,
          code: fit(item.code, below(index), depth + 1, converting, found),
        })),
      }
    case "property": {
      const { name, content } = code
      if (name === "mkMerge" && content.kind === "list") {
        const inner = fit(content, misfits, depth, converting, found)
        return { ...code, content: inner }
      }
      return { ...code, content: fit(content, misfits, depth, converting, found) }
    }
    default:
      return { kind: "raw", pieces: [code] }
  }
}

type Below = (name: PathSegment) => readonly Misfit[]

function fitSet(
  members: readonly CodeMember[],
  below: Below,
  depth: number,
  converting: Converting,
  found: Problem[],
): Code {
  const isUnknown = ({ name }: CodeMember) =>
    below(name).some(({ path, isName }) => isName && path.length === depth + 1)
  const unknown = members.filter(isUnknown)
  const known = members
    .filter((member) => !isUnknown(member))
    .map((member) => ({
      ...member,
      code: fit(member.code, below(member.name), depth + 1, converting, found),
    }))
  for (const { name, start } of unknown) {
    const [why] = below(name).map((misfit) => misfit.why)
    found.push(notKnown(why ?? "", start, converting))
  }
  if (unknown.length === 0) return { kind: "set", members: known }
  const others: Code = { kind: "raw", pieces: [{ kind: "set", members: unknown }] }
  if (known.length === 0) return others
  const items = [{ kind: "set", members: known } as const, others].map((code) => ({
    code,
    comments: noComments,
    isApart: false,
  }))
  return { kind: "property", name: "mkMerge", given: [], content: { kind: "list", items } }
}

function notKnown(why: string, start: number, converting: Converting): Problem {
  return problem("NG552", {
    message: `${why}: no type judges it`,
    hint: "`nixgen types` reads the options of the fleet's own pins and modules: import it again then",
    place: placeAt(start, converting),
  })
}
