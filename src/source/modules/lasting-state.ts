/**
 * Whether code may change what outlives the call that changes it: a counter, a list or a map of a
 * module's own, what it is given. Modules of which none does give the same whenever and however often
 * they are run, so that one that is unchanged need not be run again.
 *
 * What cannot be told is taken for a change. Nothing is said of functions that are imported: their own
 * modules are looked at as well.
 */
import type { CallExpression, MemberExpression, Node, VisitorObject } from "oxc-parser"
import { bare, nameOf } from "./expressions.ts"

/** A function, or the file around all of them, and what is declared right in it. */
interface Frame {
  readonly around: Frame | undefined
  /** Whether each name stands for a new object of the frame's own, or may for one of others. */
  readonly names: Map<string, boolean>
}

/** A change of a variable, or of the object that it stands for. */
interface Change {
  readonly name: string
  readonly frame: Frame
  readonly isOfObject: boolean
}

/** What is found in a file. */
interface Found {
  readonly changes: Change[]
  /** Whether there is one of which it cannot be told what it changes. */
  isUnclear: boolean
}

/** A visitor of a file, and what tells, once all of it was visited, whether its code may change what lasts. */
export function lastingChanges(): {
  readonly visitor: VisitorObject
  readonly areThere: () => boolean
} {
  const found: Found = { changes: [], isUnclear: false }
  return {
    visitor: looking(found),
    areThere: () => found.isUnclear || found.changes.some(isLasting),
  }
}

function isLasting({ name, frame, isOfObject }: Change): boolean {
  const isNew = frame.names.get(name)
  return isNew === undefined || isHidden(name, frame.around) || (isOfObject && !isNew)
}

/** Whether a frame around has the name too, which may be meant where blocks are left. */
function isHidden(name: string, frame: Frame | undefined): boolean {
  return frame !== undefined && (frame.names.has(name) || isHidden(name, frame.around))
}

/** Methods that change what they are called of, or functions that they are given, by all that has them. */
const changing: ReadonlySet<string> = new Set(
  `push pop shift unshift splice sort reverse fill copyWithin add set delete clear append register
  exec test next return throw assign defineProperty defineProperties deleteProperty setPrototypeOf
  freeze seal preventExtensions call apply bind transfer resize __proto__ __defineGetter__
  __defineSetter__`.split(/\s+/),
)

/** Of buffers and views of them. */
const changingPart =
  /^(?:swap(?:16|32|64)|(?:set|write)(?:Big)?(?:U?[Ii]nt|Float|Double)\w*|write)$/

/** What gives something that is passed through once. */
const iterating: ReadonlySet<string> = new Set(["entries", "keys", "matchAll", "values"])

/** Methods that give a new object, and those of `Array` and `Object`. */
const giving: ReadonlySet<string> = new Set(
  `concat filter flat flatMap from fromEntries getOwnPropertyNames map of slice split toReversed
  toSorted toSpliced`.split(/\s+/),
)

/** Methods that give what they are called of. */
const passingOn: ReadonlySet<string> = new Set(["copyWithin", "fill", "reverse", "sort"])

function looking(found: Found): VisitorObject {
  let frame: Frame = { around: undefined, names: new Map() }
  const called = new Set<Node>()
  const consumed = new Set<Node>()
  const located = new Set<Node>()
  const consume = (...nodes: readonly Node[]): void => {
    for (const each of nodes) consumed.add(bare(each))
  }
  const unclear = (): void => void (found.isUnclear = true)
  const declare = (pattern: Node, isNew: boolean): void => {
    for (const name of namesIn(pattern))
      frame.names.set(name, isNew && frame.names.get(name) !== false)
  }
  const enter = (node: {
    readonly params: readonly Node[]
    readonly generator?: boolean
  }): void => {
    if (node.generator === true) unclear()
    frame = { around: frame, names: new Map() }
    for (const each of node.params) declare(each, false)
  }
  const leave = (): void => void (frame = frame.around ?? frame)
  const change = (target: Node): void => {
    const inner = bare(target)
    const { object } = inner.type === "MemberExpression" ? inner : { object: undefined }
    const changed = bare(object ?? inner)
    if (changed.type !== "Identifier")
      return object !== undefined && isNewObject(changed) ? undefined : unclear()
    const { name } = changed
    found.changes.push({ name, frame, isOfObject: object !== undefined })
    // it may stand for another object from then on
    if (object === undefined && frame.names.has(name)) frame.names.set(name, false)
  }
  return {
    FunctionDeclaration(node) {
      if (node.id !== null) declare(node.id, false)
      enter(node)
    },
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    CatchClause: ({ param }) => void (param !== null && declare(param, false)),
    // what fields are given is made with each object of the class
    PropertyDefinition: () => void (frame = { around: frame, names: new Map() }),
    "PropertyDefinition:exit": leave,
    VariableDeclarator({ id, init }) {
      declare(id, id.type === "Identifier" && init !== null && isNewObject(bare(init)))
    },
    AssignmentExpression({ left }) {
      if (isPattern(left)) unclear()
      else change(left)
    },
    UpdateExpression: ({ argument }) => change(argument),
    UnaryExpression({ operator, argument }) {
      if (operator === "delete") change(argument)
    },
    ForInStatement: ({ left }) => void (left.type !== "VariableDeclaration" && unclear()),
    ForOfStatement({ left, right }) {
      if (left.type !== "VariableDeclaration") unclear()
      consume(right)
    },
    SpreadElement: ({ argument }) => consume(argument),
    NewExpression: ({ arguments: given }) => consume(...given),
    Literal: (node) => void ("regex" in node && node.regex.flags.includes("y") && unclear()),
    // where it leads is asked for as code runs
    MetaProperty: (node) => void (node.meta.name === "import" && !located.has(node) && unclear()),
    AwaitExpression: unclear,
    ImportExpression: unclear,
    CallExpression(node) {
      const { callee, arguments: given } = node
      const [first] = given
      const inner = bare(callee)
      consume(...given)
      if (inner.type !== "MemberExpression") return
      if (isIteration(node)) {
        if (!consumed.has(node)) unclear()
        consume(inner.object)
      }
      const name = nameOf(inner)
      if (name === undefined) unclear()
      else if (isFunctionOf("Object", inner) && changing.has(name)) {
        called.add(inner)
        if (first === undefined || !isNewObject(bare(first))) unclear()
      } else if (isChanging(name)) {
        called.add(inner)
        if (!isSearchedOnce(inner)) change(inner)
      }
    },
    MemberExpression(node) {
      const name = nameOf(node)
      if (name !== undefined && ["dirname", "filename", "url"].includes(name))
        located.add(node.object)
      if (name !== undefined && isChanging(name) && !called.has(node)) unclear()
    },
    ObjectPattern({ properties }) {
      for (const each of properties)
        if (each.type === "Property" && each.key.type === "Identifier" && isChanging(each.key.name))
          unclear()
    },
  }
}

function isChanging(name: string): boolean {
  return changing.has(name) || changingPart.test(name)
}

function isPattern({ type }: Node): boolean {
  return type === "ArrayPattern" || type === "ObjectPattern"
}

/** The variables that a pattern declares. */
function namesIn(pattern: Node | null): readonly string[] {
  if (pattern === null) return []
  if (pattern.type === "Identifier") return [pattern.name]
  if (pattern.type === "ArrayPattern") return pattern.elements.flatMap(namesIn)
  if (pattern.type === "ObjectPattern") return pattern.properties.flatMap(namesIn)
  if (pattern.type === "Property") return namesIn(pattern.value)
  if (pattern.type === "AssignmentPattern") return namesIn(pattern.left)
  if (pattern.type === "RestElement") return namesIn(pattern.argument)
  return pattern.type === "TSParameterProperty" ? namesIn(pattern.parameter) : []
}

const collections: ReadonlySet<string> = new Set(
  "Array Map Set URL URLSearchParams WeakMap WeakSet".split(" "),
)

/** Whether an expression gives an object that nothing else has. */
function isNewObject(node: Node): boolean {
  if (node.type === "ArrayExpression" || node.type === "ObjectExpression") return true
  if (node.type === "NewExpression")
    return node.callee.type === "Identifier" && collections.has(node.callee.name)
  return node.type === "CallExpression" && isGiving(node)
}

function isGiving({ callee }: CallExpression): boolean {
  const inner = bare(callee)
  if (inner.type !== "MemberExpression") return false
  const name = nameOf(inner)
  if (name === undefined) return false
  if (passingOn.has(name)) return isNewObject(bare(inner.object))
  return giving.has(name) || (iterating.has(name) && isFunctionOf("Object", inner))
}

/** Whether an expression gives what can be passed through once. */
function isIteration(node: Node): boolean {
  if (node.type !== "CallExpression") return false
  const callee = bare(node.callee)
  if (callee.type !== "MemberExpression") return false
  if (isFunctionOf("Iterator", callee) || isIteration(bare(callee.object))) return true
  return iterating.has(nameOf(callee) ?? "") && !isFunctionOf("Object", callee)
}

function isFunctionOf(name: string, { object }: MemberExpression): boolean {
  return object.type === "Identifier" && object.name === name
}

/** Whether a regular expression is asked that keeps no place where it goes on. */
function isSearchedOnce(callee: MemberExpression): boolean {
  const object = bare(callee.object)
  return (
    ["exec", "test"].includes(nameOf(callee) ?? "") &&
    object.type === "Literal" &&
    "regex" in object &&
    !/[gy]/.test(object.regex.flags)
  )
}
