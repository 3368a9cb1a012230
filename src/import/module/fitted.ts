/**
 * Definitions that the types of options take. What they do not know, or know otherwise, stands in
 * `` nix`…` ``, which fits everywhere; what is in it stays as it is.
 */
import { checkDevices } from "../../disko/types/check.ts"
import type { OptionNames } from "../../options/tree/option-names.ts"
import { isOfSystemd } from "../../options/check/mismatch.ts"
import { checkDefinitions } from "../../options/check/check-definitions.ts"
import { mismatchProblem } from "../../options/check/mismatch-problems.ts"
import { type PathSegment, type Problem, pathTo, problem } from "../../problems/problem.ts"
import { noComments } from "../nix/source-comments.ts"
import { type Code, type CodeMember, withoutConstant } from "./code.ts"
import { valueOf } from "./code-value.ts"
import { type Converting, placeAt } from "./converting.ts"
import { readOf } from "./option-reads.ts"

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
  /** Whether the module declares the option itself. */
  readonly isOwn: boolean
  readonly why: string
}

/**
 * Problems: warnings NG552 for each option that is not known as it is defined, and that the module does not
 * declare itself.
 */
export function fitted(
  config: Code,
  own: Code | undefined,
  options: OptionNames,
  converting: Converting,
): Fitted {
  const misfits = checkDefinitions(valueOf(config), options)
    .filter((mismatch) => !isOfSystemd(mismatch))
    .map((mismatch): Misfit => ({
      path: pathTo(mismatch.at),
      isName: mismatch.kind === "name" || mismatch.kind === "standing",
      isOwn: own !== undefined && declares(own, pathTo(mismatch.at)),
      why: mismatchProblem(mismatch, []).message,
    }))
  const found: Problem[] = []
  const known = fit(config, misfits, 0, converting, found)
  return { code: loosened(withDevices(known), options), problems: found }
}

/** Whether a module declares an option, or some below it; definitions in a list have no names there. */
function declares(own: Code, path: readonly PathSegment[]): boolean {
  let at = own
  for (const name of path.filter((segment) => typeof segment === "string")) {
    if (at.kind !== "set") return true
    const member = at.members.find((each) => each.name === name)
    if (member === undefined) return false
    at = member.code
  }
  return true
}

/** Devices of disko that their types do not take as they are, such as those of an old form. */
function withDevices(config: Code): Code {
  return atPath(config, ["disko", "devices"], (devices) =>
    isTypedOtherwise(devices) || checkDevices(valueOf(devices), {}).length > 0
      ? inNix(devices)
      : devices,
  )
}

/** Whether an operator makes something in it: devices are told apart by all that is in them. */
function isTypedOtherwise(code: Code): boolean {
  if (code.kind === "set") return code.members.some((member) => isTypedOtherwise(member.code))
  if (code.kind === "list") return code.items.some((item) => isTypedOtherwise(item.code))
  return code.kind === "operator" || code.kind === "property"
}

function atPath(
  code: Code,
  [name, ...rest]: readonly string[],
  change: (code: Code) => Code,
): Code {
  if (name === undefined) return change(code)
  if (code.kind !== "set") return code
  const members = code.members.map((member) =>
    member.name === name ? { ...member, code: atPath(member.code, rest, change) } : member,
  )
  return { ...code, members }
}

/** What types tell too much of to fit elsewhere: sets that an operator makes, and groups of options. */
function loosened(code: Code, options: OptionNames): Code {
  const inner = (each: Code) => loosened(each, options)
  if (code.kind === "set") {
    const members = code.members.map((member) => ({ ...member, code: inner(member.code) }))
    return { ...code, members }
  }
  if (code.kind === "list")
    return { ...code, items: code.items.map((item) => ({ ...item, code: inner(item.code) })) }
  if (code.kind === "property") return { ...code, content: alike(inner(code.content)) }
  return isLoose(code, options) ? inNix(code) : code
}

function isLoose(code: Code, options: OptionNames): boolean {
  if (code.kind === "operator") return code.operands.some(hasDepth)
  const read = code.kind === "select" ? readOf(code, options) : undefined
  return read?.kind === "type" && groups.has(read.type.kind)
}

/** Several definitions: TypeScript knows what a property defines by the others alone. */
function alike(content: Code): Code {
  if (content.kind !== "list") return content
  const isOpen = content.items.some(({ code }) => code.kind === "call" || code.kind === "raw")
  const items = content.items.map((item) =>
    isOpen && item.code.kind === "property" ? { ...item, code: inNix(item.code) } : item,
  )
  return { ...content, items }
}

const groups: ReadonlySet<string> = new Set(["configuration", "submodule"])

/** Whether a set has more than words in it, or nothing that tells what it is of. */
function hasDepth(code: Code): boolean {
  const inner = withoutConstant(code)
  if (inner.kind === "operator") return inner.operands.some(hasDepth)
  return (
    inner.kind === "set" &&
    (inner.members.length === 0 ||
      inner.members.some((member) => ["list", "set"].includes(withoutConstant(member.code).kind)))
  )
}

function inNix(code: Code): Code {
  return { kind: "raw", pieces: [code] }
}

function fit(
  code: Code,
  misfits: readonly Misfit[],
  depth: number,
  converting: Converting,
  found: Problem[],
): Code {
  if (misfits.length === 0) return code
  if (misfits.some(({ path }) => path.length === depth)) return inNix(code)
  const below = (name: PathSegment) => misfits.filter(({ path }) => path[depth] === name)
  if (code.kind === "set") return fitSet(code.members, below, depth, converting, found)
  if (code.kind === "list") {
    const items = code.items.map((item, index) => ({
      ...item,
      code: fit(item.code, below(index), depth + 1, converting, found),
    }))
    return { ...code, items }
  }
  if (code.kind !== "property") return inNix(code)
  return { ...code, content: fit(code.content, misfits, depth, converting, found) }
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
    const [misfit] = below(name)
    if (misfit?.isOwn === false) found.push(notKnown(misfit.why, start, converting))
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
