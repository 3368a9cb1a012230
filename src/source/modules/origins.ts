/** Has code tell what its literals and templates make, so that the places of values are known (`origin.ts`). */
import type MagicString from "magic-string"
import type { Node, ObjectPropertyKind, TemplateLiteral, VisitorObject } from "oxc-parser"
import {
  type Literal,
  joinedOf,
  noteJoined,
  noteLiteral,
  noteTemplate,
} from "../../problems/origin.ts"
import { type Problem, ProblemError } from "../../problems/problem.ts"
import type { SourceText } from "../../problems/source-text.ts"
import { holdsMembers } from "../../holds-members.ts"
import { unjudged } from "../../nix/values/unjudged.ts"
import { keyOf } from "./duplicate-keys.ts"
import { names } from "./names.ts"

/** The functions that code calls. */
export interface OriginFunctions {
  /** An object or list that was just made, by a literal that spreads so many. */
  readonly literal: <T extends object>(
    made: T,
    offset: number,
    spreads?: number,
    /** How many members it is to have, where a computed name may be one that is there already. */
    members?: number,
  ) => T
  /** What is about to be spread. */
  readonly spread: (value: unknown, offset: number) => unknown
  /** `Object.assign` and `Object.fromEntries`, which say what they took. */
  readonly assign: (target: object, ...sources: readonly unknown[]) => unknown
  readonly fromEntries: (entries: Iterable<readonly [PropertyKey, unknown]>) => unknown
  /** A tag, and where the texts of its template start. */
  readonly tag: (tag: unknown, starts: readonly number[]) => unknown
}

/** Visits a file, and writes the calls into its text: within the guards, which are there already. */
export function telling(text: MagicString): VisitorObject {
  function literal({ start, end }: Node, members: readonly (Node | null)[], due?: number): void {
    const spreads = members.flatMap((each) => (each?.type === "SpreadElement" ? [each] : []))
    const counts = spreads.length === 0 && due === undefined ? [] : [spreads.length, due ?? 0]
    text.appendRight(start, `${names.origins}.literal(`)
    text.prependLeft(end, `, ${[start, ...counts].join(", ")})`)
    for (const { argument } of spreads) {
      // around all that stands at its ends
      text.prependRight(argument.start, `${names.origins}.spread(`)
      text.appendLeft(argument.end, `, ${start})`)
    }
  }
  return {
    ObjectExpression: (node) => literal(node, node.properties, membersDue(node.properties)),
    ArrayExpression: (node) => literal(node, node.elements),
    CallExpression({ callee }) {
      // the name of the function stays, as the place of what it throws
      const owner = joinerIn(callee)
      if (owner !== undefined)
        text.overwrite(owner.start, owner.end, names.origins, { contentOnly: true })
    },
    TaggedTemplateExpression({ tag, quasi }) {
      if (!isNix(tag)) return
      text.appendRight(tag.start, `${names.origins}.tag(`)
      text.prependLeft(tag.end, `, [${startsOf(quasi).join(", ")}])`)
    },
  }
}

/** What makes one object of several. */
const joiners: ReadonlySet<string> = new Set(["assign", "fromEntries"])

/** The `Object` in what is called, where that is such a function. */
function joinerIn(callee: Node): Node | undefined {
  if (callee.type !== "MemberExpression" || callee.computed) return undefined
  const { object, property } = callee
  const isGlobal = object.type === "Identifier" && object.name === "Object"
  return isGlobal && property.type === "Identifier" && joiners.has(property.name)
    ? object
    : undefined
}

/** How many members an object gets that has computed names: fewer, if one of these is there already. */
function membersDue(members: readonly ObjectPropertyKind[]): number | undefined {
  const known = new Set<string>()
  let computed = 0
  for (const each of members) {
    // of what is spread, nobody knows how much it brings
    if (each.type === "SpreadElement") return undefined
    const name = keyOf(each)
    if (name !== undefined) known.add(name)
    else if (each.computed) computed += 1
  }
  return computed === 0 ? undefined : known.size + computed
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

/** The members that another one of the same name replaces, each by itself; what a getter would give is not asked for. */
function replacedBy(target: object, others: readonly unknown[]): readonly object[] {
  const earlier = [target]
  return others.filter(holdsMembers).flatMap((each) => {
    const replaced = Object.keys(each).flatMap((name) => {
      const owner = earlier.findLast((before) => Object.hasOwn(before, name))
      const member = owner && Object.getOwnPropertyDescriptor(owner, name)
      return member !== undefined && "value" in member ? [{ [name]: member.value as unknown }] : []
    })
    earlier.push(each)
    return replaced
  })
}

/** What was spread, and into which literal. */
interface Spread {
  readonly value: unknown
  readonly offset: number
}

/** The functions of one file; `tell` is called for what is wrong with a template. */
export function originFunctions(
  source: SourceText,
  tell: (found: Problem) => void,
): OriginFunctions {
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
    literal(made, offset, spreads = 0, members = 0) {
      noteLiteral(made, spreads === 0 ? plainLiteral(offset) : spreadLiteral(offset, spreads))
      if (members > Reflect.ownKeys(made).length) noteJoined(made, { isClashing: true })
      return made
    },
    spread(value, offset) {
      pending.push({ value, offset })
      return value
    },
    assign(target, ...others) {
      const replaced = replacedBy(target, others)
      const made: object = Object.assign(target, ...others)
      if (replaced.length > 0)
        noteJoined(made, { pieces: [...joinedOf(made).pieces, ...replaced, ...others] })
      return made
    },
    fromEntries(entries) {
      const made: object = Object.fromEntries(entries)
      if (Array.isArray(entries) && Object.keys(made).length < entries.length)
        noteJoined(made, { pieces: entries.map((each) => Object.fromEntries([each])) })
      return made
    },
    tag(tag, starts) {
      if (typeof tag !== "function") return tag
      return (template: TemplateStringsArray, ...values: readonly unknown[]): unknown => {
        noteTemplate(template, { source, starts })
        try {
          return tag(template, ...values)
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error
          // each has its place, and a path is within the template alone
          for (const { path: _, ...each } of error.problems) tell(each)
          return unjudged
        }
      }
    },
  }
}
