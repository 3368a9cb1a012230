/** What a module is made of (NixOS manual, "Structure of NixOS Modules"). */
import type { AttributeSet, File, Formals, Node } from "../../nix/syntax/ast.ts"
import { firstToken } from "../../nix/syntax/edges.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { ProblemError, problem } from "../../problems/problem.ts"
import { type Comments, linesOf, noComments } from "../nix/source-comments.ts"
import { type Code, type CodeMember, withoutConstant } from "./code.ts"
import { before, commentsLeft } from "./comments.ts"
import { convert } from "./convert.ts"
import { type Converting, placeAt } from "./converting.ts"
import { boundByLet } from "./lets.ts"
import type { Names } from "./names.ts"
import { isWrittenOut } from "./raw.ts"
import { membersOf, withBelow } from "./sets.ts"

/** What a module says, each under its name. */
export type PartName = "imports" | "disabledModules" | "options" | "config"

/** A module as code. */
export interface ModuleParts extends Readonly<Record<PartName, Code | undefined>> {
  /** The comments at its head, and those at its end. */
  readonly head: readonly string[]
  readonly tail: readonly string[]
  /** What is said about its parts, by their names. */
  readonly comments: ReadonlyMap<string, Comments>
}

/** A module that says nothing. */
export const noParts: ModuleParts = {
  head: [],
  tail: [],
  comments: new Map(),
  imports: undefined,
  disabledModules: undefined,
  options: undefined,
  config: undefined,
}

/** Takes a file apart. Throws NG550 where it is no module that can be, NG551 for what cannot be taken over. */
export function moduleParts(file: File, converting: Converting, isHost: boolean): ModuleParts {
  const { told } = converting
  const head = before(firstToken(file.expression), told)
  const nothing: Names = { kind: "arguments", names: new Set(), whole: undefined }
  const { body, names } = entered(file.expression, nothing, converting, true)
  const making = {
    converting,
    convert: (node: Node, inner: Names) => convert(node, inner, converting),
  }
  const { members, others } = membersOf(body.bindings, names, making)
  if (others.length > 0) throw refusedModule("only Nix knows what it defines", body, converting)
  const below = before(body.close, told)
  const parts = sorted(withBelow(members, below), body, converting)
  const declared = members.find(({ name }) => name === "options")
  if (isHost && declared !== undefined)
    throw refusedModule("it declares options, and a host has none of its own", declared, converting)
  const left = commentsLeft(file.expression, told)
  return { ...parts, head: [...head, ...left], tail: linesOf(file.eof.comments) }
}

/** What a module gives, and what names stand for there. */
interface Entered {
  readonly body: AttributeSet
  readonly names: Names
}

function entered(
  expression: Node,
  names: Names,
  converting: Converting,
  isFunctionAllowed: boolean,
): Entered {
  const node = withoutParentheses(expression)
  const inner = (body: Node, inside: Names) =>
    entered(body, inside, converting, isFunctionAllowed && node.kind !== "lambda")
  if (node.kind === "with")
    return inner(node.body, { kind: "with", scope: node.scope, outer: names })
  if (node.kind === "letIn") {
    const making = (each: Node, around: Names) => convert(each, around, converting)
    return inner(node.body, boundByLet(node, names, converting, making))
  }
  if (node.kind === "lambda" && isFunctionAllowed)
    return inner(node.body, argumentsOf(node.parameter, names))
  if (node.kind === "attributeSet" && isWrittenOut(node)) return { body: node, names }
  throw refusedModule(reasonFor(node), node, converting)
}

/** Why what a module gives is not known. */
function reasonFor(node: Node): string {
  if (node.kind === "lambda") return "it is a function of more than a module's arguments"
  if (node.kind === "attributeSet") return "its definitions refer to each other"
  return "what it gives is not written out as an attribute set"
}

/** NixOS gives a module what it asks for, whatever its own default is. */
function argumentsOf(
  parameter: Formals | (Node & { readonly kind: "identifier" }),
  outer: Names,
): Names {
  if (parameter.kind === "identifier")
    return { kind: "arguments", names: new Set(), whole: parameter.name.text, outer }
  const names = new Set(parameter.formals.map(({ name }) => name.text))
  return { kind: "arguments", names, whole: parameter.name?.text, outer }
}

/** What a module says beside its options and definitions, and nixgen has no word for. */
const unsayable = ["freeformType", "_class", "key", "require"] as const

/** The names that are no options (`unifyModuleSyntax` of `lib/modules.nix`). */
const own: ReadonlySet<string> = new Set([
  "imports",
  "disabledModules",
  "options",
  "config",
  "_file",
])

function sorted(
  members: readonly CodeMember[],
  body: AttributeSet,
  converting: Converting,
): Omit<ModuleParts, "head" | "tail"> {
  const find = (name: string) => members.find((member) => member.name === name)
  for (const name of unsayable) {
    const said = find(name)
    if (said !== undefined) throw refusedModule(`it says \`${name}\``, said, converting)
  }
  const others = members.filter(({ name }) => !own.has(name))
  const [options, config] = [find("options"), find("config")]
  const isLong = options !== undefined || config !== undefined
  if (isLong && others.some(({ name }) => name !== "meta"))
    throw refusedModule("it defines options beside its `config`", body, converting)
  if (options !== undefined && withoutConstant(options.code).kind !== "set")
    throw refusedModule("the options that it declares are not written out", options, converting)
  const meta: Code = { kind: "set", members: others }
  return {
    comments: new Map(members.map(({ name, comments }) => [name, comments])),
    imports: find("imports")?.code,
    disabledModules: find("disabledModules")?.code,
    options: options?.code,
    config: isLong ? withMeta(config?.code, meta) : meta,
  }
}

/** What is defined, and what is said about the module beside that, as NixOS adds it (`unifyModuleSyntax`). */
function withMeta(
  config: Code | undefined,
  meta: Code & { readonly kind: "set" },
): Code | undefined {
  if (meta.members.length === 0) return config
  if (config === undefined) return meta
  const items = [config, meta].map((code) => ({ code, comments: noComments, isApart: false }))
  return { kind: "property", name: "mkMerge", given: [], content: { kind: "list", items } }
}

/** NG550 */
function refusedModule(
  why: string,
  { start }: { readonly start: number },
  converting: Converting,
): ProblemError {
  return new ProblemError([
    problem("NG550", {
      message: `this module stays Nix: ${why}`,
      hint: 'take the file along as it is: imports: [nixModule("./…")]',
      place: placeAt(start, converting),
    }),
  ])
}
