/** Puts guards around the operands of the user's operators (see `nix/values/operator-guards.ts`). */
import { isBuiltin } from "node:module"
import type MagicString from "magic-string"
import type {
  Argument,
  Expression,
  MemberExpression,
  Node,
  PropertyKey,
  VisitorObject,
} from "oxc-parser"
import { names } from "./names.ts"
import { type OperatorOfTypeScript, isOperator } from "../../nix/values/operators-of-typescript.ts"

/** Kinds of expressions that never give an expression of Nix. */
const plain: ReadonlySet<string> = new Set([
  "ArrayExpression",
  "ArrowFunctionExpression",
  "BinaryExpression",
  "ClassExpression",
  "FunctionExpression",
  "ImportExpression",
  "JSXElement",
  "JSXFragment",
  "Literal",
  "MetaProperty",
  "NewExpression",
  "ObjectExpression",
  "PrivateIdentifier",
  "Super",
  "TemplateLiteral",
  "UnaryExpression",
  "UpdateExpression",
])

/** What is in parentheses or only has another type. */
function bare(node: Node): Node {
  return isWrapper(node) ? bare(node.expression) : node
}

type Wrapper = Extract<
  Node,
  {
    type:
      | "ParenthesizedExpression"
      | "TSAsExpression"
      | "TSSatisfiesExpression"
      | "TSNonNullExpression"
      | "TSTypeAssertion"
      | "TSInstantiationExpression"
  }
>

const wrappers: ReadonlySet<string> = new Set<Wrapper["type"]>([
  "ParenthesizedExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
])

/** Whether a node is in parentheses or only has another type. */
export function isWrapper(node: Node): node is Wrapper {
  return wrappers.has(node.type)
}

function isUndefined(node: Node): boolean {
  const inner = bare(node)
  if (inner.type === "Identifier") return inner.name === "undefined"
  return inner.type === "UnaryExpression" && inner.operator === "void"
}

/** Whether a node never gives an expression. */
function isPlain(node: Node): boolean {
  return plain.has(bare(node).type) || isUndefined(node)
}

/** The parts of a node of which one is its value. What they are chosen by has a guard of its own. */
function resultsOf(node: Node): readonly Node[] {
  const inner = bare(node)
  if (inner.type === "LogicalExpression") return resultsOf(inner.right)
  if (inner.type === "ConditionalExpression")
    return [...resultsOf(inner.consequent), ...resultsOf(inner.alternate)]
  if (inner.type === "SequenceExpression") return inner.expressions.slice(-1).flatMap(resultsOf)
  return [node]
}

/** Whether reading a node again does nothing and gives the same. */
function isRepeatable(node: Node): boolean {
  const inner = bare(node)
  if (inner.type === "Identifier" || inner.type === "ThisExpression") return true
  if (inner.type === "ChainExpression") return isRepeatable(inner.expression)
  if (inner.type !== "MemberExpression" || !isRepeatable(inner.object)) return false
  return !inner.computed || bare(inner.property).type === "Literal"
}

const equality: ReadonlySet<string> = new Set(["===", "!==", "==", "!="])
const deciders: ReadonlySet<string> = new Set([
  "filter",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "some",
  "every",
  "sort",
  "toSorted",
])
const searches: ReadonlySet<string> = new Set(["includes", "indexOf", "lastIndexOf", "flat"])
const converters: ReadonlySet<string> = new Set(["Boolean", "String", "Number", "BigInt"])

/** What enums may do with constants, and what tells of an expression by itself. */
const computable: ReadonlySet<string> = new Set(
  "+ - * / % ** & | ^ << >> >>> ~ negation plus template".split(" "),
)

/** Visits a file, and writes the guards into its text. */
export function guarding(text: MagicString): VisitorObject {
  let uniqueNames = 0
  let slots = 0
  /** Where the names come from that are imported: what is nixgen's looks at its arguments itself. */
  const importedFrom = new Map<string | undefined, "node" | "definitions">()
  /** Values of enums must stay what TypeScript can compute. */
  let enumDepth = 0
  const tagged = new Set<Node>()

  function wrap({ start, end }: Node, before: string, after: string): void {
    text.appendRight(start, before)
    text.prependLeft(end, after)
  }

  function call(name: string, node: Node, ...given: readonly string[]): void {
    const rest = [...given, String(bare(node).start)].join(", ")
    wrap(node, `${names.guards}.${name}(`, `, ${rest})`)
  }

  function operand(node: Node | null | undefined, operator: OperatorOfTypeScript): void {
    if (enumDepth > 0 && computable.has(operator)) return
    if (node !== null && node !== undefined)
      for (const each of resultsOf(node))
        if (!isPlain(each)) call("operand", each, JSON.stringify(operator))
  }

  function assignment(left: Node, right: Node, operator: string): void {
    const written = `${operator}=`
    const name = isOperator(written) ? written : operator
    if (!isOperator(name)) return
    if (left.type === "Identifier" || (left.type === "MemberExpression" && isRepeatable(left))) {
      const read = text.original.slice(left.start, left.end)
      const guarded = `${names.guards}.operand(${read}, ${JSON.stringify(name)}, ${left.start})`
      text.overwrite(left.end, right.start, ` = ${guarded} ${operator} (`)
      text.prependLeft(right.end, ")")
    } else if (left.type === "MemberExpression" && left.object.type !== "Super") target(left, name)
    if (name === operator) operand(right, name)
  }

  /** The target of an assignment that cannot be read twice: `list[index++] ??= value`. */
  function target({ object, property, computed }: MemberExpression, name: string): void {
    if (computed) {
      wrap(object, `${names.guards}.holder(`, ")")
      call("member", property, JSON.stringify(name))
    } else if (property.type === "Identifier")
      call("owner", object, JSON.stringify(property.name), JSON.stringify(name))
  }

  /** What a method decides by, beside what it is given itself. */
  function method(name: string, object: Node, [first, second]: readonly Argument[]): void {
    if (deciders.has(name) && isOperator(name))
      argument(first, (node) => call("decider", node, JSON.stringify(name)))
    else if (name === "flatMap") argument(first, (node) => call("decider", node, '"flat"'))
    else if (searches.has(name) && isOperator(name)) {
      if (!["Literal", "Super"].includes(bare(object).type) && !hasChain(object))
        call("searched", object, JSON.stringify(name))
    } else if (object.type === "Identifier" && name === "groupBy")
      argument(second, (node) => call("decider", node, '"groupBy"'))
    else if (object.type === "Identifier" && object.name === "JSON" && name === "stringify")
      argument(first, (node) => call("copied", node, '"JSON.stringify"'))
  }

  /** What a function is given that may be one of JavaScript's own. */
  function givenTo(callee: Node, all: readonly Argument[]): void {
    const origin = importedFrom.get(rootOf(callee))
    if (origin === "definitions") return
    const guarded = all.map((each) => (isSpread(each) ? [] : resultsOf(each).filter(mayDecide)))
    if (origin === "node") {
      for (const each of guarded.flat()) call("operand", each, '"node"')
    } else if (guarded.some((each) => each.length > 0)) {
      const read = reading(callee)
      if (read === undefined) return
      guarded.forEach((nodes, index) => {
        for (const each of nodes) argumentOf(each, read, index)
      })
    }
  }

  function argumentOf(node: Node, read: string, index: number): void {
    // a function that is given to others may be called by them
    if (node.type === "Identifier" && converters.has(node.name))
      call("decider", node, JSON.stringify(node.name))
    else call("given", node, read, String(index))
  }

  /** The code that reads once more what is called. */
  function reading(callee: Node): string | undefined {
    const inner = bare(callee)
    if (isRepeatable(inner)) return text.original.slice(inner.start, inner.end)
    if (inner.type !== "MemberExpression" || inner.computed || inner.optional) return undefined
    const { object, property } = inner
    if (object.type === "Super" || hasChain(object)) return undefined
    const slot = slots++
    wrap(object, `${names.guards}.held(${slot}, `, ")")
    return `${names.guards}.holds[${slot}].${text.original.slice(property.start, property.end)}`
  }

  /** A pattern that gives defaults looks whether it takes an expression apart. */
  function pattern(
    { properties }: { readonly properties: readonly Node[] },
    isBinding: boolean,
  ): void {
    const [whole] = properties
    const defaulted = properties.filter(
      (each) => each.type === "Property" && each.value.type === "AssignmentPattern",
    )
    if (defaulted.length === 0 || whole === undefined) return
    const name = `__nixgen_default_${uniqueNames++}__`
    const sink = `${names.guards}.sink.it`
    const [first, second] = isBinding ? [name, `${name}_`] : [sink, sink]
    const told = defaulted.flatMap((each) =>
      each.type === "Property" ? [JSON.stringify(keyOf(each)), each.start] : [],
    )
    const probe = `[${names.guards}.takenApart]: ${first}`
    const judge = `[${names.guards}.defaults(${[first, ...told].join(", ")})]: ${second}`
    // not before the first one, of which JavaScript's own messages are
    text.appendLeft(whole.end, `, ${probe}, ${judge}`)
  }

  const patternsOfAssignments = new Set<Node>()

  return {
    ImportDeclaration({ source, specifiers }) {
      const from = originOf(source.value)
      if (from !== undefined) for (const { local } of specifiers) importedFrom.set(local.name, from)
    },
    ThrowStatement: ({ argument: node }) => operand(node, "throw"),
    UpdateExpression(node) {
      const { start, end } = node.argument
      if (!isRepeatable(node.argument)) return
      const read = text.original.slice(start, end)
      const guarded = `${names.guards}.operand(${read}, "${node.operator}", ${start})`
      wrap(node, `${names.guards}.last(${read} = ${guarded}, `, ")")
    },
    TSEnumDeclaration: () => void (enumDepth += 1),
    "TSEnumDeclaration:exit": () => void (enumDepth -= 1),
    UnaryExpression({ operator, argument: node }) {
      if (operator === "!" || operator === "~") operand(node, operator)
      else if (operator === "-") operand(node, "negation")
      else if (operator === "+") operand(node, "plus")
    },
    BinaryExpression({ operator, left, right }) {
      if (!isOperator(operator)) return
      if (equality.has(operator) && (isUndefined(left) || isUndefined(right))) return
      operand(left, operator)
      operand(right, operator)
    },
    LogicalExpression({ operator, left }) {
      operand(left, operator)
    },
    ConditionalExpression: ({ test }) => operand(test, "?:"),
    IfStatement: ({ test }) => operand(test, "if"),
    WhileStatement: ({ test }) => operand(test, "while"),
    DoWhileStatement: ({ test }) => operand(test, "do"),
    ForStatement: ({ test }) => operand(test, "for"),
    SwitchStatement: ({ discriminant }) => operand(discriminant, "switch"),
    SwitchCase: ({ test }) => operand(test, "case"),
    ForOfStatement({ left, right }) {
      operand(right, "for of")
      if (left.type !== "VariableDeclaration") noteAssigned(left)
    },
    ForInStatement: ({ right }) => operand(right, "for in"),
    YieldExpression({ delegate, argument: node }) {
      if (delegate) operand(node, "yield*")
    },
    AssignmentExpression({ operator, left, right }) {
      if (operator === "=") {
        noteAssigned(left)
        if (left.type === "ArrayPattern") operand(right, "elements")
      } else assignment(left, right, operator.slice(0, -1))
    },
    VariableDeclaration({ kind, declarations }) {
      if (kind.endsWith("using")) for (const { init } of declarations) operand(init, "using")
    },
    VariableDeclarator({ id, init }) {
      if (id.type === "ArrayPattern") operand(init, "elements")
    },
    TaggedTemplateExpression: ({ quasi }) => void tagged.add(quasi),
    TemplateLiteral(node) {
      if (!tagged.has(node)) for (const each of node.expressions) operand(each, "template")
    },
    ArrayExpression({ elements }) {
      for (const each of elements)
        if (each?.type === "SpreadElement") operand(each.argument, "items")
    },
    ObjectExpression({ properties }) {
      for (const each of properties) {
        if (each.type === "SpreadElement") operand(each.argument, "members")
        else if (each.computed) operand(each.key, "name")
      }
    },
    ObjectPattern: (node) => pattern(node, !patternsOfAssignments.has(node)),
    MemberExpression({ object, property, computed, optional }) {
      if (optional) operand(object, "?.")
      if (computed) operand(property, "name")
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type !== "Identifier") return
      if ((callee.name === "Set" || callee.name === "Map") && given.length === 1)
        argument(given[0], (node) => call("keys", node, JSON.stringify(callee.name)))
      givenTo(callee, given)
    },
    CallExpression({ callee, arguments: given, optional }) {
      for (const each of given) if (isSpread(each)) operand(each.argument, "arguments")
      const called = bare(callee)
      if (called.type === "Identifier") {
        if (optional) operand(callee, "?.")
        if (called.name === "structuredClone")
          argument(given[0], (node) => call("copied", node, '"structuredClone"'))
      } else if (called.type === "MemberExpression") {
        const name = nameOf(called)
        if (name !== undefined) method(name, called.object, given)
      }
      givenTo(callee, given)
    },
  }

  /** Notes the patterns in what an assignment gives values to. */
  function noteAssigned(node: Node | null): void {
    if (node === null) return
    if (node.type === "ObjectPattern") {
      patternsOfAssignments.add(node)
      for (const each of node.properties) noteAssigned(each.type === "Property" ? each.value : null)
    } else if (node.type === "ArrayPattern") {
      for (const each of node.elements) noteAssigned(each)
    } else if (node.type === "AssignmentPattern") noteAssigned(node.left)
  }
}

function isSpread(node: Argument): node is Extract<Argument, { type: "SpreadElement" }> {
  return node.type === "SpreadElement"
}

function mayDecide(node: Node): boolean {
  return !isPlain(node)
}

/** The name of a member, where it is written out. */
function nameOf({ property, computed }: MemberExpression): string | undefined {
  if (!computed) return property.type === "Identifier" ? property.name : undefined
  const inner = bare(property)
  return inner.type === "Literal" && typeof inner.value === "string" ? inner.value : undefined
}

/** The name that an expression begins with. */
function rootOf(node: Node): string | undefined {
  const inner = bare(node)
  if (inner.type === "Identifier") return inner.name
  if (inner.type === "MemberExpression") return rootOf(inner.object)
  return inner.type === "CallExpression" ? rootOf(inner.callee) : undefined
}

function originOf(specifier: string): "node" | "definitions" | undefined {
  if (/^(nixgen|zod)(\/|$)/.test(specifier)) return "definitions"
  return isBuiltin(specifier) && !/^(node:)?util$/.test(specifier) ? "node" : undefined
}

function hasChain(node: Node): boolean {
  const inner = bare(node)
  if (inner.type === "MemberExpression") return inner.optional || hasChain(inner.object)
  if (inner.type === "CallExpression") return inner.optional || hasChain(inner.callee)
  return false
}

function argument(node: Argument | undefined, guard: (node: Expression) => void): void {
  if (node !== undefined && node.type !== "SpreadElement") guard(node)
}

/** The name of what a pattern takes, as far as it is written. */
function keyOf({
  key,
  computed,
}: {
  readonly key: PropertyKey
  readonly computed: boolean
}): string {
  if (!computed && key.type === "Identifier") return key.name
  return key.type === "Literal" ? String(key.value) : "…"
}
