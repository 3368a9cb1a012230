/**
 * Whether code may change what outlives the call that changes it: a counter, a list or a map of a
 * module's own, what it is given. Modules of which none does give the same whenever and however often
 * they are run, so that one that is unchanged need not be run again.
 *
 * What cannot be told is taken for a change. Nothing is said of functions that are imported: their own
 * modules are looked at as well.
 */
import type { MemberExpression, Node, VisitorObject } from "oxc-parser"
import { bare, nameOf } from "./expressions.ts"
import {
  isChanging,
  isFunctionOf,
  isIteration,
  isNewObject,
  isReaching,
  isSearchedOnce,
  isTakenForGiving,
} from "./methods.ts"

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

/** What was found in a file so far. */
interface Search {
  /** The function that is being visited. */
  frame: Frame
  readonly changes: Change[]
  /** Whether there is one of which it cannot be told what it changes. */
  isUnclear: boolean
}

/** Visitors of a file, and what tells, once all of it was visited, whether its code may change what lasts. */
export function lastingChanges(): {
  readonly visitors: readonly VisitorObject[]
  readonly areThere: () => boolean
} {
  const outermost = { around: undefined, names: new Map<string, boolean>() }
  const search: Search = { frame: outermost, changes: [], isUnclear: false }
  const lookers = [
    declarations,
    assignments,
    methodCalls,
    likeNamed,
    iterations,
    locations,
    suspensions,
  ]
  return {
    visitors: lookers.map((look) => look(search)),
    areThere: () => search.isUnclear || search.changes.some(isLasting),
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

function noteUnclear(search: Search): void {
  search.isUnclear = true
}

/** Notes a change of what an expression stands for. */
function noteChange(target: Node, search: Search): void {
  const inner = bare(target)
  const { object } = inner.type === "MemberExpression" ? inner : { object: undefined }
  const changed = bare(object ?? inner)
  if (changed.type !== "Identifier")
    return object !== undefined && isNewObject(changed) ? undefined : noteUnclear(search)
  const { name } = changed
  const { frame } = search
  search.changes.push({ name, frame, isOfObject: object !== undefined })
  // it may stand for another object from then on
  if (object === undefined && frame.names.has(name)) frame.names.set(name, false)
}

/** Functions, and what is declared in them. */
function declarations(search: Search): VisitorObject {
  const declare = (pattern: Node, isNew: boolean): void => {
    const { names } = search.frame
    for (const name of namesIn(pattern)) names.set(name, isNew && names.get(name) !== false)
  }
  const open = (): void => void (search.frame = { around: search.frame, names: new Map() })
  const leave = (): void => void (search.frame = search.frame.around ?? search.frame)
  const enter = ({ params }: { readonly params: readonly Node[] }): void => {
    open()
    for (const each of params) declare(each, false)
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
    ImportDeclaration({ specifiers }) {
      for (const each of specifiers) declare(each.local, false)
    },
    ClassDeclaration: ({ id }) => void (id !== null && declare(id, false)),
    CatchClause: ({ param }) => void (param !== null && declare(param, false)),
    // what fields are given is made with each object of the class
    PropertyDefinition: open,
    "PropertyDefinition:exit": leave,
    VariableDeclarator({ id, init }) {
      declare(id, id.type === "Identifier" && init !== null && isNewObject(init))
    },
  }
}

/** Changes by the language's own means. */
function assignments(search: Search): VisitorObject {
  const assign = (left: Node): void => {
    if (left.type === "ArrayPattern" || left.type === "ObjectPattern") noteUnclear(search)
    else noteChange(left, search)
  }
  const assignEach = ({ left }: { readonly left: Node }): void => {
    if (left.type !== "VariableDeclaration") noteUnclear(search)
  }
  return {
    AssignmentExpression: ({ left }) => assign(left),
    UpdateExpression: ({ argument }) => noteChange(argument, search),
    UnaryExpression({ operator, argument }) {
      if (operator === "delete") noteChange(argument, search)
    },
    ForInStatement: assignEach,
    ForOfStatement: assignEach,
  }
}

/** Changes by methods, be they called or handed on. */
function methodCalls(search: Search): VisitorObject {
  const called = new Set<Node>()
  const call = (callee: MemberExpression, first: Node | undefined): void => {
    const name = nameOf(callee)
    if (name === undefined || isReaching(name)) return noteUnclear(search)
    if (!isChanging(name)) return
    called.add(callee)
    if (isFunctionOf("Object", callee)) {
      if (first === undefined || !isNewObject(first)) noteUnclear(search)
    } else if (!isSearchedOnce(callee)) noteChange(callee, search)
  }
  return {
    CallExpression({ callee, arguments: [first] }) {
      const inner = bare(callee)
      if (inner.type === "MemberExpression") call(inner, first)
    },
    MemberExpression(node) {
      if (!called.has(node) && isChanging(nameOf(node) ?? "")) noteUnclear(search)
    },
    ObjectPattern({ properties }) {
      for (const each of properties)
        if (each.type === "Property" && each.key.type === "Identifier" && isChanging(each.key.name))
          noteUnclear(search)
    },
  }
}

/** Functions of one's own that are called as those are of which it is known what they give. */
function likeNamed(search: Search): VisitorObject {
  const note = ({ key, computed, value }: Keyed): void => {
    if (value === null || !functions.has(bare(value).type)) return
    const name = key.type === "Literal" ? key.value : "name" in key && key.name
    if (computed || (typeof name === "string" && isTakenForGiving(name))) noteUnclear(search)
  }
  return { MethodDefinition: note, Property: note, PropertyDefinition: note }
}

/** A member of a class or an object. */
interface Keyed {
  readonly key: Node
  readonly computed: boolean
  readonly value: Node | null
}

const functions: ReadonlySet<string> = new Set(["ArrowFunctionExpression", "FunctionExpression"])

/** What is passed through once, unless it is so where it is made; a regular expression may keep its place. */
function iterations(search: Search): VisitorObject {
  const consumed = new Set<Node>()
  const consume = (...nodes: readonly Node[]): void => {
    for (const each of nodes) consumed.add(bare(each))
  }
  return {
    ForOfStatement: ({ right }) => consume(right),
    SpreadElement: ({ argument }) => consume(argument),
    NewExpression: ({ arguments: given }) => consume(...given),
    CallExpression(node) {
      consume(...node.arguments)
      const callee = bare(node.callee)
      if (callee.type !== "MemberExpression" || !isIteration(node)) return
      if (!consumed.has(node)) noteUnclear(search)
      consume(callee.object)
    },
    Literal(node) {
      if ("regex" in node && node.regex.flags.includes("y")) noteUnclear(search)
    },
  }
}

/** `import.meta`, but for where the file stands: what else there is of it is asked for as code runs. */
function locations(search: Search): VisitorObject {
  const located = new Set<Node>()
  return {
    MemberExpression(node) {
      if (["dirname", "filename", "url"].includes(nameOf(node) ?? "")) located.add(node.object)
    },
    MetaProperty(node) {
      if (node.meta.name === "import" && !located.has(node)) noteUnclear(search)
    },
  }
}

/** Code that goes on later, or is found as it runs: by `import()`, or by `require`. */
function suspensions(search: Search): VisitorObject {
  const note = (): void => noteUnclear(search)
  const noteGenerator = ({ generator }: { readonly generator: boolean }): void => {
    if (generator) note()
  }
  return {
    FunctionDeclaration: noteGenerator,
    FunctionExpression: noteGenerator,
    Identifier: ({ name }) => void (name === "require" && note()),
    AwaitExpression: note,
    ImportExpression: note,
  }
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
