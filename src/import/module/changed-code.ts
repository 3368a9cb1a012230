/** Code with something else for parts of it, wherever they stand in it. */
import { ofKind } from "../../of-kind.ts"
import type { Code } from "./code.ts"

/** What stands for a part of code; nothing where the part stays, and what is in it is looked at. */
type Change = (part: Code) => Code | undefined

type Changers = { readonly [C in Code as C["kind"]]: (code: C, change: Change) => Code }

/** The same code but for what is changed in it. */
export function changedCode(code: Code, change: Change): Code {
  return change(code) ?? ofKind(changers, code.kind)(code, change)
}

function same(code: Code): Code {
  return code
}

const changers: Changers = {
  boolean: same,
  call: (code, change) => ({
    ...code,
    called: changedCode(code.called, change),
    given: code.given.map((each) => changedCode(each, change)),
  }),
  // it stands in the file for itself, where its own code is changed
  constant: same,
  definition: same,
  file: same,
  float: same,
  integer: same,
  list: (code, change) => ({
    ...code,
    items: code.items.map((item) => ({ ...item, code: changedCode(item.code, change) })),
  }),
  null: same,
  operator: (code, change) => ({
    ...code,
    operands: code.operands.map((each) => changedCode(each, change)),
  }),
  parameter: same,
  property: (code, change) => ({
    ...code,
    given: code.given.map((each) => changedCode(each, change)),
    content: changedCode(code.content, change),
  }),
  raw: (code, change) => ({ ...code, pieces: code.pieces.map((each) => inText(each, change)) }),
  reference: same,
  select: (code, change) => ({ ...code, from: changedCode(code.from, change) }),
  secret: same,
  set: (code, change) => ({
    ...code,
    members: code.members.map((member) => ({ ...member, code: changedCode(member.code, change) })),
  }),
  text: (code, change) => ({ ...code, parts: code.parts.map((each) => inText(each, change)) }),
}

function inText(part: string | Code, change: Change): string | Code {
  return typeof part === "string" ? part : changedCode(part, change)
}
