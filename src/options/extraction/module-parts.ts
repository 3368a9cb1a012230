/**
 * What the text of a module of NixOS says that it may bring along: users, groups, services, and the options
 * of other modules that it defines. Conditions are not looked at: it is all that there may be.
 */
import type { Apply, AttributeName, Node } from "../../nix/syntax/ast.ts"
import { innerParts, isToken } from "../../nix/syntax/inner-parts.ts"
import { type Part, type PartOf, isOfKind } from "../../nix/syntax/is-of-kind.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { ofKind } from "../../of-kind.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { chainOf, selectionsIn } from "../../nix/syntax/selections.ts"
import { textParts } from "../../nix/syntax/string-parts.ts"

/** A path of options. A `*` in it stands for what Nix alone knows. */
type Path = readonly string[]

/** What a module may bring along. */
export interface ModuleParts {
  /** Names, in which a `*` stands for what Nix alone knows. */
  readonly users: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly services: ReadonlySet<string>
  /** All that it defines. */
  readonly defined: readonly Path[]
  /** Options that it gives another name. */
  readonly renamed: readonly { readonly from: Path; readonly to: Path }[]
  /** Files and folders beside it that it names, from where it stands. */
  readonly files: readonly string[]
  /** What it looks at of the machine's options. */
  readonly read: readonly Path[]
}

/** Reads the text of a module. Throws where it is no Nix. */
export function modulePartsOf(text: string): ModuleParts {
  const { expression } = parseNix(text)
  const texts = textsIn(expression)
  const defined: Path[] = []
  const renamed: { readonly from: Path; readonly to: Path }[] = []
  const todo: { readonly part: object; readonly path: Path }[] = [{ part: expression, path: [] }]
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const { part, path } = at
    if (isOfKind(part, "definition")) {
      const own = [...path, ...part.path.map(({ name }) => patternOf(name, texts))]
      defined.push(own, ...openNames(part.value, texts).map((name) => [...own, name]))
      todo.push({ part: part.value, path: own })
    } else if (isOfKind(part, "letIn")) {
      todo.push({ part: part.bindings, path: [] }, { part: part.body, path })
    } else if (isOfKind(part, "apply") && isContainer(path) && !isTransparent(part)) {
      // what is in it are parts of members, whose names `openNames` tells
      todo.push(...inside(part).map((inner) => ({ part: inner, path: [] })))
    } else {
      renamed.push(...renamedBy(part))
      todo.push(...inside(part).map((inner) => ({ part: inner, path })))
    }
  }
  const settings = defined.filter(([first]) => first !== "options")
  return {
    users: membersOf(settings, userOptions),
    groups: membersOf(settings, groupOptions),
    services: membersOf(settings, serviceOptions),
    defined: settings,
    renamed,
    files: partsIn(expression, "path").flatMap(({ parts }) => {
      const path = parts.filter((part) => typeof part === "string").join("")
      return path.startsWith(".") ? [path] : []
    }),
    read: selectionsIn(functionResult(expression))
      .filter(({ variable }) => variable.name === "config")
      .map(({ path }) => path.map((name) => name ?? "*")),
  }
}

/** What a module says of what it is given. */
function functionResult(node: Node): Node {
  return node.kind === "lambda" ? functionResult(node.body) : node
}

/** The options whose members are what is looked for, and what each member's name goes on with. */
type Containers = ReadonlyMap<string, string>

const userOptions: Containers = new Map([
  ["users.users", ""],
  ["users.extraUsers", ""],
])

const groupOptions: Containers = new Map([
  ["users.groups", ""],
  ["users.extraGroups", ""],
])

const serviceOptions: Containers = new Map([
  ["systemd.services", ".service"],
  ["systemd.units", ""],
  ["systemd.packages", ""],
])

function membersOf(paths: readonly Path[], containers: Containers): ReadonlySet<string> {
  const members = paths.flatMap((path) =>
    path.flatMap((_, index) => {
      const ending = containers.get(path.slice(index, index + 2).join("."))
      const member = path[index + 2]
      return ending === undefined || member === undefined ? [] : [`${member}${ending}`]
    }),
  )
  return new Set(members.toSorted())
}

/** What a module has names for: texts, `user = "dokuwiki";`, and options, `cfg = config.services.dokuwiki;`. */
type Texts = ReadonlyMap<string, string>

/** A name, with a `*` for each interpolation that does not say which text or option it is. */
function patternOf(name: AttributeName, texts: Texts): string {
  if (name.kind === "identifier") return name.name.text
  if (name.kind === "interpolation") return meantBy(name.expression, texts)
  return textParts(name)
    .map((part) => (typeof part === "string" ? part : meantBy(part.expression, texts)))
    .join("")
}

/** The text that an expression is; an option's value is `${option}`. */
function meantBy(node: Node, texts: Texts): string {
  if (node.kind === "string") return patternOf(node, texts)
  const chain = chainOf(node)
  if (chain === undefined) return "*"
  const names = chain.names.map((name) => patternOf(name, texts))
  if (names.some((name) => name.includes("*"))) return "*"
  const variable = chain.variable.name.text
  if (variable === "config") return `\${${names.join(".")}}`
  const text = texts.get(variable)
  if (text === undefined || names.length === 0) return text ?? "*"
  return `\${${[text.replace(/^\$\{(.*)\}$/, "$1"), ...names].join(".")}}`
}

function textsIn(part: object): Texts {
  const texts = new Map<string, string>()
  for (const { path, value } of partsIn(part, "definition")) {
    const [first, ...others] = path
    if (first?.name.kind !== "identifier" || others.length > 0) continue
    const name = first.name.name.text
    // a name of several texts is nobody's
    const meant = texts.has(name) ? "*" : meantBy(value, texts)
    if (meant !== "*" || texts.has(name)) texts.set(name, meant)
  }
  return texts
}

/** Whether the members of an option are looked for. */
function isContainer(path: Path): boolean {
  const option = path.slice(-2).join(".")
  return [userOptions, groupOptions, serviceOptions].some((containers) => containers.has(option))
}

/** Functions that give their last argument, or all in it, as it is. */
const transparent: ReadonlySet<string> = new Set([
  "mkIf",
  "mkMerge",
  "mkForce",
  "mkDefault",
  "mkOverride",
  "mkBefore",
  "mkAfter",
  "optionalAttrs",
])

function isTransparent(node: Apply): boolean {
  return transparent.has(lastName(node.function))
}

type NamesIn<Kind extends Node["kind"]> = (node: PartOf<Kind>, texts: Texts) => readonly string[]

/** The names that a set has beside those that are written in it: patterns, or `*`. */
function openNames(value: Node, texts: Texts): readonly string[] {
  return ofKind(openNamesIn, value.kind)?.(value, texts) ?? ["*"]
}

const openNamesIn: { readonly [Kind in Node["kind"]]?: NamesIn<Kind> } = {
  attributeSet: ({ bindings }, texts) =>
    bindings.flatMap((binding) =>
      binding.kind === "inherit" ? binding.names.map((name) => patternOf(name, texts)) : [],
    ),
  parenthesized: ({ expression }, texts) => openNames(expression, texts),
  letIn: ({ body }, texts) => openNames(body, texts),
  with: ({ body }, texts) => openNames(body, texts),
  assert: ({ body }, texts) => openNames(body, texts),
  if: ({ consequence, alternative }, texts) => allOpenNames([consequence, alternative], texts),
  binary: ({ left, right }, texts) => allOpenNames([left, right], texts),
  list: ({ items }, texts) => allOpenNames(items, texts),
  apply: (node, texts) =>
    isTransparent(node) ? allOpenNames(node.arguments.slice(-1), texts) : pairNames(node, texts),
}

function allOpenNames(values: readonly Node[], texts: Texts): readonly string[] {
  return values.flatMap((each) => openNames(each, texts))
}

/** The name of a function, without where it is from. */
function lastName(node: Node): string {
  if (node.kind === "identifier") return node.name.text
  const last = node.kind === "select" ? node.path.at(-1) : undefined
  return last?.name.kind === "identifier" ? last.name.name.text : ""
}

/** The names that a function makes a set of, as far as pairs of names and values tell; else `*`. */
function pairNames(node: Node, texts: Texts): readonly string[] {
  const names = partsIn(node, "apply")
    .filter((each) => lastName(each.function) === "nameValuePair")
    .map(({ arguments: [name] }) => (name?.kind === "string" ? patternOf(name, texts) : "*"))
  return names.length === 0 ? ["*"] : names
}

/** All parts of a kind, the part itself among them. */
function partsIn<Kind extends Part["kind"]>(part: object, kind: Kind): readonly PartOf<Kind>[] {
  const own = isOfKind(part, kind) ? [part] : []
  return [...own, ...inside(part).flatMap((inner) => partsIn(inner, kind))]
}

function inside(part: object): readonly object[] {
  return innerParts(part).filter((inner) => !isToken(inner))
}

const renaming = /^mk(?:Renamed|Alias|Merged|Changed)Option\w*$/

/** The names of an option that has another name since: `mkRenamedOptionModule [ old ] [ new ]`. */
function renamedBy(part: object): ModuleParts["renamed"] {
  if (!isOfKind(part, "apply") || !renaming.test(lastName(part.function))) return []
  const [from, to] = part.arguments.map(pathIn)
  return from === undefined || to === undefined ? [] : [{ from, to }]
}

function pathIn(expression: Node): Path | undefined {
  const node = withoutParentheses(expression)
  if (node.kind === "binary") {
    const [left, right] = [pathIn(node.left), pathIn(node.right)]
    return left === undefined || right === undefined ? left : [...left, ...right]
  }
  if (node.kind !== "list" || node.items.length === 0) return undefined
  return node.items.map((item) => (item.kind === "string" ? patternOf(item, new Map()) : "*"))
}
