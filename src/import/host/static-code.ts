/** Values of a flake as code: what is written out as it is written, and what inputs give by their names. */
import { dirname } from "node:path"
import { appendAll } from "../../append.ts"
import { ofKind } from "../../of-kind.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import type { OptionNames } from "../../options/tree/option-names.ts"
import { type Problem, ProblemError } from "../../problems/problem.ts"
import type { Code, CodeItem, Constant } from "../module/code.ts"
import { convert } from "../module/convert.ts"
import { type Converting, newConversion } from "../module/converting.ts"
import { takenNames } from "../module/convert-module.ts"
import type { Names } from "../module/names.ts"
import { refused } from "../module/raw.ts"
import { newMember } from "../module/members.ts"
import { noComments } from "../nix/source-comments.ts"
import { fileFrom } from "./files-in-code.ts"
import type { At, Lazy, SourceOfNodes, Surroundings, Value } from "./static-value.ts"

/** The state of what is written of a flake. */
export interface FlakeCode {
  readonly options: OptionNames
  readonly isExact: boolean
  readonly constants: Constant[]
  readonly taken: Set<string>
  /** The inputs that are named. */
  readonly inputs: Set<string>
  readonly problems: Problem[]
  /** What is being converted: what comes to itself is not. */
  readonly open: Set<Node>
}

/** What is known of the code of a flake before anything of it is read. */
export function newFlakeCode(options: OptionNames, isExact: boolean): FlakeCode {
  const taken = new Set(takenNames)
  return {
    options,
    isExact,
    constants: [],
    taken,
    inputs: new Set(),
    problems: [],
    open: new Set(),
  }
}

/** The code of a value; nothing where no TypeScript can say it, which is told. */
export function codeOf(value: Value, state: FlakeCode): Code | undefined {
  return ofKind(codes, value.kind)?.(value, state) ?? (value.at && converted(value.at, state))
}

type Codes = {
  readonly [V in Value as V["kind"]]?: (value: V, state: FlakeCode) => Code | undefined
}

const codes: Codes = {
  boolean: ({ value }) => ({ kind: "boolean", value }),
  call: ({ names, given, at }, state) => {
    if (at !== undefined || names[0] !== "inputs") return undefined
    const codesGiven = given.map((each) => codeOf(each(), state))
    if (!codesGiven.every((each) => each !== undefined)) return undefined
    return { kind: "call", called: chain(names, state), given: codesGiven }
  },
  list: ({ items, at }, state) => {
    if (at !== undefined) return undefined
    return { kind: "list", items: items.flatMap((item) => itemOf(item, state)) }
  },
  named: ({ names, at }, state) => {
    if (names[0] === "inputs") return chain(names, state)
    if (names[0] === "builtins" || at === undefined) return undefined
    return ofFlakeAlone(names[0] ?? "", at.node.start, at.around.source, state)
  },
  path: ({ path }) => ({ kind: "file", ...fileFrom(dirname(path), path) }),
  set: ({ members, at }, state) => {
    if (at !== undefined) return undefined
    const known = [...members].flatMap(([name, member]) => {
      const code = codeOf(member(), state)
      return code === undefined ? [] : [newMember(name, code)]
    })
    return { kind: "set", members: known }
  },
  text: ({ text }) => ({ kind: "text", parts: [text] }),
}

/** What no module can name: that it is told keeps what stands for it from being written. */
function ofFlakeAlone(name: string, start: number, source: SourceOfNodes, state: FlakeCode): Code {
  const converting = convertingIn(source, state)
  const { problems } = refused(`\`${name}\` is known to the flake alone`, start, converting)
  appendAll(state.problems, problems)
  return { kind: "null" }
}

function itemOf(item: Lazy, state: FlakeCode): readonly CodeItem[] {
  const code = codeOf(item(), state)
  return code === undefined ? [] : [{ code, comments: noComments, isApart: false }]
}

function chain([first = "", ...names]: readonly string[], { inputs }: FlakeCode): Code {
  const [input] = names
  if (input !== undefined && input !== "self") inputs.add(input)
  const start: Code = { kind: "reference", name: first === "inputs" ? "inputs" : "builtins" }
  return names.reduce<Code>((from, name) => ({ kind: "select", from, name }), start)
}

function converted({ node, around }: At, state: FlakeCode): Code | undefined {
  const converting = convertingIn(around.source, state)
  if (state.open.has(node)) {
    appendAll(state.problems, refused("it refers to itself", node.start, converting).problems)
    return undefined
  }
  state.open.add(node)
  try {
    return convert(node, namesOf(around, state), converting)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    appendAll(state.problems, error.problems)
    return undefined
  } finally {
    state.open.delete(node)
  }
}

/** What names stand for in what is converted. */
function namesOf(around: Surroundings, state: FlakeCode): Names {
  const outer: Names =
    around.outer === undefined
      ? { kind: "arguments", names: new Set(), whole: undefined }
      : namesOf(around.outer, state)
  if (around.scope !== undefined) return { kind: "with", scope: around.scope.node, outer }
  const bound = new Map(
    [...around.names].map(([name, value]) => [
      name,
      (): Code => codeOf(value(), state) ?? ofFlakeAlone(name, 0, around.source, state),
    ]),
  )
  return { kind: "let", bound, outer }
}

function convertingIn({ file, text }: SourceOfNodes, state: FlakeCode): Converting {
  const { options, isExact } = state
  const fileAt = (path: string) => fileFrom(dirname(file), path)
  return newConversion({ file, text, options, isExact, fileAt }, state)
}
