/**
 * Values that are others in each run or on each machine: the time, random numbers, the machine's name,
 * variables of the environment that are not set. A visitor puts a call around where each is read, and
 * only what is really read is told of.
 */
import type MagicString from "magic-string"
import type { CallExpression, Node, VisitorObject } from "oxc-parser"
import { type Problem, problem } from "../../problems/problem.ts"
import { bare, hasChain, nameOf } from "./expressions.ts"
import { names } from "./names.ts"

/** The functions that the written calls are of. */
export interface ChangingGuards {
  /** A value that no other run has. */
  readonly changing: (value: unknown, written: string, offset: number) => unknown
  /** A variable of the environment. */
  readonly variable: (value: unknown, name: string, offset: number) => unknown
  /** The environment, of which variables are about to be taken. */
  readonly variables: (environment: unknown, list: string, offset: number) => unknown
}

/** Tells what is found at a place, of which nothing was told before. */
export type TellOnce = (offset: number, found: () => Problem) => void

/** The guards of one file. */
export function changingGuards(tellOnce: TellOnce): ChangingGuards {
  return {
    changing(value, written, offset) {
      tellOnce(offset, () => changed(written))
      return value
    },
    variable(value, name, offset) {
      if (value === undefined) tellOnce(offset, () => unset([name]))
      return value
    },
    variables(environment, list, offset) {
      const set = typeof environment === "object" && environment !== null ? environment : {}
      const missing = list.split(" ").filter((name) => !(name in set))
      if (missing.length > 0) tellOnce(offset, () => unset(missing))
      return environment
    },
  }
}

function changed(written: string): Problem {
  return problem("NG217", {
    message: `${written} is another value in each run, or on each machine`,
    detail: "The generated files would differ elsewhere, and with every build.",
    hint: "write the value itself, or let the machine find it out while it runs",
  })
}

function unset(variables: readonly string[]): Problem {
  return problem("NG217", {
    message: `what is not set in the environment is read: ${variables.join(", ")}`,
    detail: "Where it is, the generated files would be others.",
    hint: "write the value into the definitions: it is the same for everyone then",
  })
}

/** The members of what every module has that are other values each time, called or not. */
const members: Readonly<Record<string, ReadonlySet<string>>> = {
  Date: new Set(["now"]),
  Math: new Set(["random"]),
  crypto: new Set(["randomUUID", "getRandomValues"]),
  performance: new Set(["now"]),
  process: new Set(["hrtime", "uptime"]),
}

/** Likewise, of modules of Node's. */
const exported: Readonly<Record<string, ReadonlySet<string>>> = {
  crypto: new Set(["randomUUID", "randomBytes", "randomInt", "getRandomValues"]),
  os: new Set(["hostname", "userInfo", "networkInterfaces", "uptime", "loadavg", "freemem"]),
  perf_hooks: new Set(),
}

/** Visits a file, and writes the calls into its text. */
export function changingValues(text: MagicString): VisitorObject {
  const modules = new Map<string, ReadonlySet<string>>()
  const functions = new Map<string, string>()
  const targets = new Set<Node>()
  const write = (guard: keyof ChangingGuards, node: Node, told: string): void => {
    const { start, end } = node
    text.appendRight(start, `${names.guards}.${guard}(`)
    text.prependLeft(end, `, ${JSON.stringify(told)}, ${start})`)
  }
  return {
    ImportDeclaration({ source, specifiers, importKind }) {
      const known = exported[source.value.replace(/^node:/, "")]
      if (known === undefined || importKind === "type") return
      for (const each of specifiers)
        if (each.type !== "ImportSpecifier") modules.set(each.local.name, known)
        else if (each.imported.type === "Identifier" && known.has(each.imported.name))
          functions.set(each.local.name, each.imported.name)
    },
    AssignmentExpression: ({ left }) => void targets.add(left),
    UpdateExpression: ({ argument }) => void targets.add(bare(argument)),
    UnaryExpression: ({ operator, argument }) => {
      if (operator === "delete") targets.add(bare(argument))
    },
    NewExpression(node) {
      const { callee, arguments: given } = node
      if (callee.type === "Identifier" && callee.name === "Date" && given.length === 0)
        write("changing", node, "new Date()")
    },
    CallExpression(node) {
      const written = calledIn(node, modules, functions)
      if (written !== undefined && !hasChain(node)) write("changing", node, written)
    },
    MemberExpression(node) {
      const name = isEnvironment(node.object) ? nameOf(node) : undefined
      if (name !== undefined && !targets.has(node) && !node.optional) write("variable", node, name)
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== "ObjectPattern" || init === null || !isEnvironment(init)) return
      const taken = id.properties.flatMap((each) =>
        each.type === "Property" && !each.computed && each.key.type === "Identifier"
          ? [each.key.name]
          : [],
      )
      if (taken.length > 0) write("variables", init, taken.join(" "))
    },
  }
}

/** How a call is written that gives another value each time. */
function calledIn(
  { callee }: CallExpression,
  modules: ReadonlyMap<string, ReadonlySet<string>>,
  functions: ReadonlyMap<string, string>,
): string | undefined {
  if (callee.type === "Identifier") {
    if (callee.name === "Date") return "Date()"
    const name = functions.get(callee.name)
    return name && `${name}()`
  }
  if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return undefined
  const { name } = callee.object
  const member = nameOf(callee)
  const known = modules.get(name) ?? (Object.hasOwn(members, name) ? members[name] : undefined)
  return member !== undefined && known?.has(member) ? `${name}.${member}()` : undefined
}

/** Whether an expression is the environment of the process. */
function isEnvironment(node: Node): boolean {
  const inner = bare(node)
  if (inner.type !== "MemberExpression" || nameOf(inner) !== "env") return false
  return inner.object.type === "Identifier" && inner.object.name === "process"
}
