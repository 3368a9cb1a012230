/** The files that code names, wherever they stand in it. */
import { ofKind } from "../../of-kind.ts"
import type { Code } from "../module/code.ts"

/** A file that code names. */
export type FileCode = Code & { readonly kind: "file" }

type Change = (file: FileCode) => Code

type Changers = { readonly [C in Code as C["kind"]]: (code: C, change: Change) => Code }

/** The same code with something else for each file. */
export function withFiles(code: Code, change: Change): Code {
  return ofKind(changers, code.kind)(code, change)
}

/** Every file, in the order of the text. */
export function filesIn(code: Code): readonly FileCode[] {
  const found: FileCode[] = []
  withFiles(code, (file) => {
    found.push(file)
    return file
  })
  return found
}

function same(code: Code): Code {
  return code
}

const changers: Changers = {
  boolean: same,
  call: (code, change) => ({
    ...code,
    called: withFiles(code.called, change),
    given: code.given.map((each) => withFiles(each, change)),
  }),
  // it stands in the file for itself, where its own code is changed
  constant: same,
  definition: same,
  file: (code, change) => change(code),
  float: same,
  integer: same,
  list: (code, change) => ({
    ...code,
    items: code.items.map((item) => ({ ...item, code: withFiles(item.code, change) })),
  }),
  null: same,
  operator: (code, change) => ({
    ...code,
    operands: code.operands.map((each) => withFiles(each, change)),
  }),
  property: (code, change) => ({
    ...code,
    given: code.given.map((each) => withFiles(each, change)),
    content: withFiles(code.content, change),
  }),
  raw: (code, change) => ({ ...code, pieces: code.pieces.map((each) => inText(each, change)) }),
  reference: same,
  select: (code, change) => ({ ...code, from: withFiles(code.from, change) }),
  set: (code, change) => ({
    ...code,
    members: code.members.map((member) => ({ ...member, code: withFiles(member.code, change) })),
  }),
  text: (code, change) => ({ ...code, parts: code.parts.map((each) => inText(each, change)) }),
}

function inText(part: string | Code, change: Change): string | Code {
  return typeof part === "string" ? part : withFiles(part, change)
}
