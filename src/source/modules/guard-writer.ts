/** Writes the calls of guards into the text of a file. */
import type MagicString from "magic-string"
import type { Node } from "oxc-parser"
import type { OperatorOfTypeScript } from "../../nix/values/operators-of-typescript.ts"
import { bare, hasText, isPlain, isText, resultsOf, textsOf } from "./expressions.ts"
import { names } from "./names.ts"

/** What enums may do with constants, and what tells of an expression by itself. */
const computable: ReadonlySet<string> = new Set(
  "+ - * / % ** & | ^ << >> >>> ~ negation plus template".split(" "),
)

/** What makes text of whatever it is given, or may. */
const texts: ReadonlySet<OperatorOfTypeScript> = new Set(["template", "+", "key"])

/** What operands are given to: `text` also tells of what has no text. */
type Guard = "operand" | "text"

/** The guard of an operator's operands. */
export function guardOf(operator: OperatorOfTypeScript): Guard {
  return texts.has(operator) ? "text" : "operand"
}

/** What guards are written with. */
export interface GuardWriter {
  readonly text: MagicString
  /** Puts code around a node. */
  readonly wrap: (node: Node, before: string, after: string) => void
  /** Gives a node to a guard, with what else that is given, and where the node starts. */
  readonly call: (guard: string, node: Node, ...given: readonly string[]) => void
  /** Guards what an operator decides by, or takes for a value, as `guardOf` has it or as is said. */
  readonly operand: (
    node: Node | null | undefined,
    operator: OperatorOfTypeScript,
    guard?: Guard,
  ) => void
  /** Guards what is asked whether it is there, or of what type it is. */
  readonly asked: (node: Node, type: string) => void
  /** Says that an enum begins or ends: its values must stay what TypeScript can compute. */
  readonly inEnum: (levels: 1 | -1) => void
  /** Says that a message to whoever reads it begins or ends: that something is undefined may be what it tells. */
  readonly inMessage: (levels: 1 | -1) => void
  /** Whether what is written is in such a message. */
  readonly isInMessage: () => boolean
  /** A number that nothing else of the file has. */
  readonly unique: () => number
}

/** A writer into the text of a file. */
export function guardWriter(text: MagicString): GuardWriter {
  let enums = 0
  let messages = 0
  let uniques = 0
  const wrap: GuardWriter["wrap"] = ({ start, end }, before, after) => {
    text.appendRight(start, before)
    text.prependLeft(end, after)
  }
  const call: GuardWriter["call"] = (guard, node, ...given) => {
    const rest = [...given, String(bare(node).start)].join(", ")
    wrap(node, `${names.guards}.${guard}(`, `, ${rest})`)
  }
  const operand: GuardWriter["operand"] = (node, operator, said = guardOf(operator)) => {
    if (enums > 0 && computable.has(operator)) return
    if (node === null || node === undefined) return
    if (said === "text" && messages === 0) return madeText(node, operator)
    for (const each of resultsOf(node))
      if (!isPlain(each)) call("operand", each, JSON.stringify(operator))
  }
  const madeText = (node: Node, operator: OperatorOfTypeScript): void => {
    for (const each of textsOf(node)) {
      const inner = bare(each)
      const isLogical = inner.type === "LogicalExpression"
      const isOrFalse = isLogical && inner.operator === "&&" && isText(inner.right)
      const guard = isOrFalse ? "chosenOrFalse" : isLogical ? "chosen" : "text"
      if (!hasText(each)) call(guard, each, JSON.stringify(operator))
      // what only Nix knows is told of at the side where it stands
      if (isLogical) operand(inner.right, operator, "operand")
    }
  }
  const asked: GuardWriter["asked"] = (node, type) => {
    const inner = bare(node)
    if (isPlain(node)) return
    if (inner.type !== "Identifier") return call("asked", node, JSON.stringify(type))
    // there may be no such variable, which `typeof` alone may ask
    const isThere = `typeof ${inner.name} === "undefined" ? undefined : `
    wrap(node, `${names.guards}.asked(${isThere}`, `, ${JSON.stringify(type)}, ${inner.start})`)
  }
  return {
    text,
    wrap,
    call,
    operand,
    asked,
    inEnum: (levels) => void (enums += levels),
    inMessage: (levels) => void (messages += levels),
    isInMessage: () => messages > 0,
    unique: () => uniques++,
  }
}
