/**
 * Whether two texts of Nix say the same, apart from how: without `let` and `with`, each name as what it
 * stands for, sets as what is in them. By itself, it knows nothing of how modules are imported.
 */
import { basename } from "node:path"
import type { AttributeName, Binding, Node, StringPart } from "../../src/nix/syntax/ast.ts"
import { globalNames } from "../../src/nix/syntax/globals.ts"
import { parseNix } from "../../src/nix/syntax/parse.ts"
import { attributeText } from "../../src/nix/syntax/duplicates.ts"
import { freeVariables } from "../../src/nix/syntax/scope.ts"
import { textParts } from "../../src/nix/syntax/string-parts.ts"

/** An expression without names of its own: a word for what it is, and what it is of. */
export type Plain =
  | { readonly is: string; readonly of: readonly Plain[] }
  | { readonly set: ReadonlyMap<string, Plain>; readonly dynamic: readonly Plain[] }
  | { readonly oneOf: readonly Plain[] }

type Meaning = () => Plain

interface Surroundings {
  readonly names: ReadonlyMap<string, Meaning>
  readonly withs: readonly Plain[]
}

const word = (is: string, ...of: readonly Plain[]): Plain => ({ is, of })

/** A module's file: what it imports, declares and defines. */
export function plainModule(text: string): Plain {
  const around: Surroundings = { names: new Map(), withs: [] }
  return withForm(moduleBody(parseNix(text).expression, around))
}

function moduleBody(node: Node, around: Surroundings): Plain {
  if (node.kind === "parenthesized") return moduleBody(node.expression, around)
  if (node.kind === "letIn") return moduleBody(node.body, inLet(node.bindings, around))
  if (node.kind === "with")
    return moduleBody(node.body, { ...around, withs: [plain(node.scope, around), ...around.withs] })
  if (node.kind !== "lambda" || node.parameter.kind === "identifier") return plain(node, around)
  const names = node.parameter.formals.map(({ name }) => name.text)
  return moduleBody(node.body, {
    ...around,
    names: new Map([...around.names, ...names.map((name) => [name, () => word(name)] as const)]),
  })
}

function written(name: AttributeName): readonly string[] {
  const text = attributeText(name)
  return text === undefined ? [] : [text]
}

/** The one form that both a short module and one with `config` have. */
function withForm(module: Plain): Plain {
  if (!("set" in module)) return module
  const { set, dynamic } = module
  const isLong = set.has("config") || set.has("options")
  const own = ["imports", "options", "disabledModules"]
  const other = new Map([...set].filter(([name]) => !own.includes(name) && name !== "_file"))
  const config: Plain = isLong ? (set.get("config") ?? empty) : { set: other, dynamic }
  const said = withDisabled(set)
  const parts = own.flatMap((name) => {
    const part = said.get(name)
    const isNothing =
      part !== undefined && "is" in part && part.is === "list" && part.of.length === 0
    return part === undefined || isNothing
      ? []
      : [[name, name === "imports" ? imported(part) : part] as const]
  })
  return { set: new Map([...parts, ["config", config]]), dynamic: [] }
}

/** What a module disables, which one may say that it imports and that says nothing else. */
function withDisabled(set: ReadonlyMap<string, Plain>): ReadonlyMap<string, Plain> {
  const imports = set.get("imports")
  const all = imports !== undefined && "is" in imports && imports.is === "list" ? imports.of : []
  const last = all.at(-1)
  const disabled =
    last && "set" in last && last.set.size === 1 ? last.set.get("disabledModules") : undefined
  if (disabled === undefined) return set
  return new Map([
    ...set,
    ["imports", word("list", ...all.slice(0, -1))],
    ["disabledModules", disabled],
  ])
}

const empty: Plain = { set: new Map(), dynamic: [] }

/** What is imported, in one list: a module that only imports is what it imports. */
function imported(imports: Plain): Plain {
  const all = importedBy(imports)
  const [only] = all
  return all.length === 1 && only !== undefined && "is" in only && only.is === "imports of"
    ? (only.of[0] ?? imports)
    : word("list", ...all)
}

function importedBy(imports: Plain): readonly Plain[] {
  if ("is" in imports && imports.is === "operator ++") return imports.of.flatMap(importedBy)
  if (!("is" in imports) || imports.is !== "list") return [word("imports of", imports)]
  return imports.of.flatMap((item) => {
    const inner = "set" in item && item.set.size === 1 ? item.set.get("imports") : undefined
    return inner === undefined ? [item] : importedBy(inner)
  })
}

function plain(node: Node, around: Surroundings): Plain {
  switch (node.kind) {
    case "parenthesized":
      return plain(node.expression, around)
    case "integer":
      return word(`integer ${BigInt(node.literal.text)}`)
    case "float":
      return word(`float ${Number(node.literal.text)}`)
    case "string":
    case "indentedString":
      return joined(textParts(node), around)
    case "uri":
      return word("text", word(node.literal.text))
    case "path":
      return pathOf(node.parts, around)
    case "searchPath":
      return word(node.literal.text)
    case "identifier":
      return named(node.name.text, around)
    case "list":
      return word("list", ...node.items.map((item) => plain(item, around)))
    case "attributeSet":
      return setOf(node, around)
    case "select": {
      const path = node.path.map(({ name }) => nameOf(name, around))
      const from = path.reduce(selected, plain(node.expression, around))
      if (node.fallback === undefined) return from
      return word("or", from, plain(node.fallback.expression, around))
    }
    case "hasAttribute":
      return word(
        "?",
        plain(node.expression, around),
        ...node.path.map(({ name }) => nameOf(name, around)),
      )
    case "apply":
      return applied([node.function, ...node.arguments].map((each) => plain(each, around)))
    case "lambda":
      return lambda(node, around)
    case "letIn":
      return plain(node.body, inLet(node.bindings, around))
    case "with":
      return plain(node.body, { ...around, withs: [plain(node.scope, around), ...around.withs] })
    case "assert":
      return word("assert", plain(node.condition, around), plain(node.body, around))
    case "if":
      return word(
        "if",
        plain(node.condition, around),
        plain(node.consequence, around),
        plain(node.alternative, around),
      )
    case "binary":
      return binary(node.operator.text, plain(node.left, around), plain(node.right, around))
    case "unary":
    default: {
      const operand = plain(node.operand, around)
      const number = "is" in operand && /^(integer|float) (.*)$/.exec(operand.is)
      return number && node.operator.text === "-"
        ? word(`${number[1]} -${number[2]}`)
        : word(`unary ${node.operator.text}`, operand)
    }
  }
}

function binary(operator: string, left: Plain, right: Plain): Plain {
  const path = operator === "+" ? pathWith(left, right) : undefined
  if (path !== undefined) return path
  const areSets = "set" in left && "set" in right
  if (operator !== "//" || !areSets) return word(`operator ${operator}`, left, right)
  if ([...right.set.keys()].some((name) => left.set.has(name)))
    return word("operator //", left, right)
  return {
    set: new Map([...left.set, ...right.set]),
    dynamic: [...left.dynamic, ...right.dynamic],
  }
}

function joined(parts: readonly StringPart[], around: Surroundings): Plain {
  const pieces = parts.flatMap((part): readonly Plain[] => {
    if (typeof part === "string") return [word(part)]
    const inner = plain(part.expression, around)
    return "is" in inner && inner.is === "text" ? inner.of : [word("interpolated", inner)]
  })
  const together: Plain[] = []
  for (const piece of pieces) {
    const last = together.at(-1)
    if (last && "is" in last && "is" in piece && last.of.length + piece.of.length === 0)
      together.splice(-1, 1, word(last.is + piece.is))
    else together.push(piece)
  }
  return word("text", ...together.filter((piece) => !("is" in piece) || piece.is !== ""))
}

/**
 * A folder is called as the test calls it, where it has no name of its own; what has a name of nixgen's
 * own folders, by that.
 */
function pathName(path: string): string {
  const name = basename(path.replace(/\/default\.nix$/, "")).replace(
    /^(services|disk-layouts)-2$/,
    "$1",
  )
  return /^(\.*|folder|f\d+)$/.test(name) ? "folder" : name.replace(/^\.+/, "")
}

/** Files are taken along to another place, by their names. */
function pathOf(parts: readonly StringPart[], around: Surroundings): Plain {
  const [first, ...others] = parts
  if (typeof first !== "string" || /^[/~]/.test(first)) return word("path", joined(parts, around))
  if (others.length === 0) return word(`path ${pathName(first)}`)
  const end = first.lastIndexOf("/")
  const rest = joined([first.slice(end), ...others], around)
  return word("path", word(`path ${pathName(first.slice(0, end))}`), rest)
}

/**
 * A path and a text that goes on from it, such as `./. + "/motd"`, which are a path of the text's name where that is
 * written out.
 */
function pathWith(left: Plain, right: Plain): Plain | undefined {
  if (!("is" in left && "is" in right) || right.is !== "text") return undefined
  const [text, ...others] = right.of
  const isWhole = text !== undefined && "is" in text && text.of.length + others.length === 0
  if (!left.is.startsWith("path ") || text === undefined) return undefined
  if (isWhole) return word(`path ${pathName(text.is)}`)
  return "is" in text && text.is.startsWith("/") ? word("path", left, right) : undefined
}

function named(name: string, { names, withs }: Surroundings): Plain {
  const meaning = names.get(name)
  if (meaning !== undefined) return meaning()
  if (["true", "false", "null", "builtins"].includes(name)) return word(name)
  if (globalNames.has(name)) return selected(word("builtins"), nameWord(name.replace(/^__/, "")))
  const found = withs.map((each) => selected(each, nameWord(name)))
  const [only = word(`unknown ${name}`)] = found
  return found.length < 2 ? only : { oneOf: found }
}

function selected(from: Plain, by: Plain): Plain {
  if ("oneOf" in from) return { oneOf: from.oneOf.map((each) => selected(each, by)) }
  const known = writtenName(by)
  const name = known === undefined ? by : word(known)
  if ("set" in from && "is" in name && from.set.has(name.is)) return from.set.get(name.is) ?? name
  if (!("is" in from) || from.is !== "select") return word("select", from, name)
  const [base, first] = from.of
  const isModules =
    from.of.length === 2 && base && first && "is" in base && base.is === "lib" && "is" in first
  if (isModules && first.is === "modules" && "is" in name && name.is.startsWith("mk"))
    return word("select", base, name)
  return word("select", ...from.of, name)
}

function nameWord(name: string): Plain {
  return word("text", word(name))
}

/** A name that is written out, here or where it is bound. */
function writtenName(name: Plain): string | undefined {
  if (!("is" in name)) return undefined
  if (name.of.length === 0) return name.is === "text" ? "" : name.is
  const [only, ...others] = name.of
  const isText = name.is === "text" && only !== undefined && "is" in only && others.length === 0
  return isText && only.of.length === 0 ? only.is : undefined
}

function nameOf(name: AttributeName, around: Surroundings): Plain {
  const text = attributeText(name)
  if (text !== undefined) return nameWord(text)
  if (name.kind === "identifier") return word("")
  return plain(name.kind === "interpolation" ? name.expression : name, around)
}

function applied([called = empty, ...given]: readonly Plain[]): Plain {
  const whole =
    "is" in called && called.is === "apply"
      ? word("apply", ...called.of, ...given)
      : word("apply", called, ...given)
  return isMerge(called) && given.length === 1 ? merged(given[0] ?? empty, whole) : whole
}

function isMerge(called: Plain): boolean {
  return JSON.stringify(called) === JSON.stringify(word("select", word("lib"), word("mkMerge")))
}

/** Sets that have no option in common, as one set. */
function merged(list: Plain, otherwise: Plain): Plain {
  if (!("is" in list) || list.is !== "list") return otherwise
  const sets = list.of.filter((each) => "set" in each)
  if (sets.length < list.of.length) return otherwise
  return (
    sets.reduce<Plain | undefined>((left, right) => left && both(left, right), empty) ?? otherwise
  )
}

function both(left: Plain, right: Plain): Plain | undefined {
  // what is added to a set that refers to itself
  if ("is" in left && left.is === "rec" && "set" in right) return word("operator //", left, right)
  if (!("set" in left) || !("set" in right)) return undefined
  const set = new Map(left.set)
  for (const [name, value] of right.set) {
    const before = set.get(name)
    const together = before === undefined ? value : both(before, value)
    if (together === undefined) return undefined
    set.set(name, together)
  }
  return { set, dynamic: [...left.dynamic, ...right.dynamic] }
}

function setOf(
  { keyword, bindings }: Node & { readonly kind: "attributeSet" },
  around: Surroundings,
): Plain {
  if (keyword === undefined) return membersOf(bindings, around)
  const names = bindings.flatMap((binding) =>
    binding.kind === "inherit"
      ? binding.names.flatMap(written)
      : binding.path.slice(0, 1).flatMap(({ name }) => written(name)),
  )
  const used = bindings.some((binding) =>
    [...("value" in binding ? freeVariables(binding.value) : [])].some((name) =>
      names.includes(name),
    ),
  )
  if (!used && keyword.text === "rec") return membersOf(bindings, around)
  const own = names.map((name) => [name, () => word(`own ${name}`)] as const)
  return word(
    keyword.text,
    membersOf(bindings, { ...around, names: new Map([...around.names, ...own]) }),
  )
}

function membersOf(bindings: readonly Binding[], around: Surroundings): Plain {
  const set = new Map<string, Plain>()
  const dynamic: Plain[] = []
  for (const binding of bindings)
    if (binding.kind === "inherit") {
      for (const name of binding.names.flatMap(written))
        set.set(name, inherited(name, binding.from, around))
    } else
      add(
        { set, dynamic },
        binding.path.map(({ name }) => name),
        binding.value,
        around,
      )
  return { set, dynamic }
}

interface Growing {
  readonly set: Map<string, Plain>
  readonly dynamic: Plain[]
}

function add(
  { set, dynamic }: Growing,
  [name, ...rest]: readonly AttributeName[],
  value: Node,
  around: Surroundings,
): void {
  if (name === undefined) return
  const known = nameOf(name, around)
  const text = writtenName(known)
  const inner: Growing = { set: new Map(), dynamic: [] }
  if (rest.length > 0) add(inner, rest, value, around)
  const added: Plain = rest.length === 0 ? plain(value, around) : inner
  if (text === undefined) {
    dynamic.push(word("dynamic", known, added))
    return
  }
  const before = set.get(text)
  set.set(text, (before && both(before, added)) ?? added)
}

function inherited(name: string, from: Node | undefined, around: Surroundings): Plain {
  return from === undefined ? named(name, around) : selected(plain(from, around), nameWord(name))
}

function inLet(bindings: readonly Binding[], outer: Surroundings): Surroundings {
  const names = new Map(outer.names)
  const around = { ...outer, names }
  const groups = new Map<string, Binding[]>()
  for (const binding of bindings)
    if (binding.kind === "inherit")
      for (const name of binding.names.flatMap(written))
        names.set(
          name,
          once(() => inherited(name, binding.from, binding.from ? around : outer)),
        )
    else {
      const [name = ""] = binding.path.slice(0, 1).flatMap((each) => written(each.name))
      groups.set(name, [...(groups.get(name) ?? []), binding])
    }
  const uses = (name: string) =>
    (groups.get(name) ?? []).flatMap((each) =>
      "value" in each ? [...freeVariables(each.value)] : [],
    )
  const reach = (name: string) => {
    const found = new Set<string>()
    const todo = [name]
    for (let next = todo.pop(); next !== undefined; next = todo.pop())
      for (const used of uses(next))
        if (groups.has(used) && !found.has(used)) {
          found.add(used)
          todo.push(used)
        }
    return found
  }
  for (const [name, group] of groups) {
    const circle = [...reach(name)].filter((each) => reach(each).has(name)).toSorted()
    if (circle.length === 0)
      names.set(
        name,
        once(() => {
          const members = membersOf(group, around)
          return "set" in members ? (members.set.get(name) ?? empty) : empty
        }),
      )
    else
      names.set(
        name,
        once(() => {
          const own = circle.map((each) => [each, () => word(`circle ${each}`)] as const)
          const inside = { ...around, names: new Map([...names, ...own]) }
          const all = circle.flatMap((each) => groups.get(each) ?? [])
          return word(`circle of ${name}`, membersOf(all, inside))
        }),
      )
  }
  return around
}

function lambda(
  { parameter, body }: Node & { readonly kind: "lambda" },
  around: Surroundings,
): Plain {
  const bound = (name: string) => [name, () => word(`bound ${name}`)] as const
  if (parameter.kind === "identifier") {
    const names = new Map([...around.names, bound(parameter.name.text)])
    return word(`lambda ${parameter.name.text}`, plain(body, { ...around, names }))
  }
  const own = parameter.formals.map(({ name }) => name.text)
  const whole = parameter.name === undefined ? [] : [parameter.name.text]
  const inside = { ...around, names: new Map([...around.names, ...[...own, ...whole].map(bound)]) }
  const fallbacks = parameter.formals.map(({ name, fallback }) =>
    word(name.text, ...(fallback === undefined ? [] : [plain(fallback.expression, inside)])),
  )
  const shape = `formals ${whole.join("")} ${parameter.ellipsis === undefined ? "" : "..."}`
  return word(shape, ...fallbacks, plain(body, inside))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The first place at which two differ; undefined where they are the same. */
export function difference(left: Plain, right: Plain, path = ""): string | undefined {
  if ("oneOf" in left && "oneOf" in right)
    return left.oneOf.every(
      (each, index) => difference(each, right.oneOf[index] ?? empty) === undefined,
    )
      ? undefined
      : path
  if ("oneOf" in left)
    return left.oneOf.some((each) => difference(each, right) === undefined) ? undefined : path
  if ("oneOf" in right) return difference(right, left, path)
  if ("set" in left && "set" in right) {
    for (const name of new Set([...left.set.keys(), ...right.set.keys()])) {
      const [one, other] = [left.set.get(name), right.set.get(name)]
      const at = `${path}.${name}`
      if (one === undefined || other === undefined) return `${at} is in one only`
      const found = difference(one, other, at)
      if (found !== undefined) return found
    }
    return differenceOfLists(left.dynamic, right.dynamic, path)
  }
  if ("set" in left || "set" in right) return `${path}: a set in one only`
  if (left.is !== right.is) return `${path}: ${left.is} / ${right.is}`
  return differenceOfLists(left.of, right.of, `${path}/${left.is.slice(0, 20)}`)
}

function differenceOfLists(left: readonly Plain[], right: readonly Plain[], path: string) {
  if (left.length !== right.length) return `${path}: ${left.length} / ${right.length} parts`
  return left
    .map((each, index) => difference(each, right[index] ?? empty, `${path}[${index}]`))
    .find((found) => found !== undefined)
}
