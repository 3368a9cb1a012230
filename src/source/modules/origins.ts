/** Has code tell what its literals and templates make, so that the places of values are known (`origin.ts`). */
import type MagicString from "magic-string"
import type { Node, TemplateLiteral, VisitorObject } from "oxc-parser"
import { type Literal, noteLiteral, noteTemplate } from "../../problems/origin.ts"
import type { SourceText } from "../../problems/source-text.ts"
import { names } from "./names.ts"

/** The functions that code calls. */
export interface OriginFunctions {
  /** An object or list that was just made, by a literal that spreads so many. */
  readonly literal: <T extends object>(made: T, offset: number, spreads?: number) => T
  /** What is about to be spread. */
  readonly spread: (value: unknown, offset: number) => unknown
  /** A tag, and where the texts of its template start. */
  readonly tag: (tag: unknown, starts: readonly number[]) => unknown
}

/** Visits a file, and writes the calls into its text: within the guards, which are there already. */
export function telling(text: MagicString): VisitorObject {
  function literal({ start, end }: Node, members: readonly (Node | null)[]): void {
    const spreads = members.flatMap((each) => (each?.type === "SpreadElement" ? [each] : []))
    const count = spreads.length === 0 ? "" : `, ${spreads.length}`
    text.appendRight(start, `${names.origins}.literal(`)
    text.prependLeft(end, `, ${start}${count})`)
    for (const { argument } of spreads) {
      // around all that stands at its ends
      text.prependRight(argument.start, `${names.origins}.spread(`)
      text.appendLeft(argument.end, `, ${start})`)
    }
  }
  return {
    ObjectExpression: (node) => literal(node, node.properties),
    ArrayExpression: (node) => literal(node, node.elements),
    TaggedTemplateExpression({ tag, quasi }) {
      if (!isNix(tag)) return
      text.appendRight(tag.start, `${names.origins}.tag(`)
      text.prependLeft(tag.end, `, [${startsOf(quasi).join(", ")}])`)
    },
  }
}

/** Whether a tag may be that of Nix, by any name. A method would lose its object. */
function isNix(tag: Node): boolean {
  if (tag.type === "Identifier") return true
  const name = tag.type === "MemberExpression" && !tag.computed ? tag.property : undefined
  return name?.type === "Identifier" && name.name === "nix"
}

/** Where the texts of a template start. In TypeScript's trees, what is around a text is part of it. */
function startsOf({ start, quasis }: TemplateLiteral): readonly number[] {
  const before = quasis[0]?.start === start ? 1 : 0
  return quasis.map((each) => each.start + before)
}

/** What was spread, and into which literal. */
interface Spread {
  readonly value: unknown
  readonly offset: number
}

/** The functions of one file. */
export function originFunctions(source: SourceText): OriginFunctions {
  const plain = new Map<number, Literal>()
  /** Literals are made from the inside out: the last ones belong to the next that ends. */
  const pending: Spread[] = []

  function plainLiteral(offset: number): Literal {
    const known = plain.get(offset) ?? { source, offset, spread: [] }
    plain.set(offset, known)
    return known
  }

  function spreadLiteral(offset: number, count: number): Literal {
    const own = pending.splice(-count)
    // what threw, or waits for something, has left its own there
    const isWhole = own.length === count && own.every((each) => each.offset === offset)
    if (!isWhole) pending.length = 0
    return { source, offset, spread: isWhole ? own.map(({ value }) => value) : [] }
  }

  return {
    literal(made, offset, spreads = 0) {
      noteLiteral(made, spreads === 0 ? plainLiteral(offset) : spreadLiteral(offset, spreads))
      return made
    },
    spread(value, offset) {
      pending.push({ value, offset })
      return value
    },
    tag(tag, starts) {
      if (typeof tag !== "function") return tag
      return (template: TemplateStringsArray, ...values: readonly unknown[]): unknown => {
        noteTemplate(template, { source, starts })
        return tag(template, ...values)
      }
    },
  }
}
