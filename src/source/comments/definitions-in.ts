/** The definitions of a file, as far as its text tells which they are. */
import type { CallExpression, Node, Program, VisitorObject } from "oxc-parser"
import { functionsOf } from "../../fleet/defined.ts"
import { bare } from "../modules/expressions.ts"
import type { Container } from "./containers.ts"
import { initialValue } from "./uses.ts"

/** Collects the calls of the functions that define something, by whatever names they are imported. */
export function definingCalls(): {
  readonly visitor: VisitorObject
  readonly calls: readonly CallExpression[]
} {
  const names = new Set(Object.values(functionsOf))
  const calls: CallExpression[] = []
  const visitor: VisitorObject = {
    ImportSpecifier({ imported, local }) {
      if (imported.type === "Identifier" && names.has(imported.name)) names.add(local.name)
    },
    CallExpression(node) {
      if (names.has(nameOfCalled(node.callee))) calls.push(node)
    },
  }
  return { visitor, calls }
}

function nameOfCalled(callee: Node): string {
  const name = callee.type === "MemberExpression" ? callee.property : callee
  return name.type === "Identifier" ? name.name : ""
}

/** Where the literals start that such calls are given. */
export function rootsOf(calls: readonly CallExpression[], top: Container): ReadonlySet<number> {
  return new Set(
    calls.flatMap(({ arguments: [given] }) => {
      const node = given && bare(given)
      const value = node?.type === "Identifier" ? initialValue(node.name, top) : node
      const literal = value && bare(value)
      return literal?.type === "ObjectExpression" ? [literal.start] : []
    }),
  )
}

/** Those that the file's head is about: what it exports by default, where that is a definition, or all. */
export function headsOf(
  { body }: Program,
  roots: ReadonlySet<number>,
  top: Container,
): readonly number[] {
  const exported = body.findLast((each) => each.type === "ExportDefaultDeclaration")?.declaration
  const value =
    exported?.type === "Identifier" ? initialValue(exported.name, top) : (exported ?? undefined)
  const own = [...roots].find((start) => value && value.start <= start && start < value.end)
  return own === undefined ? [...roots] : [own]
}
