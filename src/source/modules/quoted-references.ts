/** `"${host.address}"` in ordinary quotes: text like any other, where a template was meant. */
import type { BindingPattern, Node, ParamPattern, VisitorObject } from "oxc-parser"
import { namesIn } from "./bound-names.ts"
import type { FoundInSource } from "./source-problems.ts"
import { problem } from "../../problems/problem.ts"

/** The names that hold within a function, or within the file. */
type Scope = Set<string>

/**
 * `${` with what looks like an expression that begins with a name; more may follow an operator with
 * spaces around it, which no shell has there.
 */
const hole =
  /\$\{\s*([\p{ID_Start}$_][\p{ID_Continue}$]*)((?:\??\.[\p{ID_Continue}$]+|\[[^\]${}]*\]|\([^(){}]*\))*)(?:\s+[-+*/%?&|<>=!]{1,3}\s+[^{}]*)?\s*\}/gu

/**
 * Visits a file, and tells of text in ordinary quotes with a hole about a name of the file: an
 * import, a parameter, a variable. Any other `${…}` is meant for a shell or for Nix.
 */
export function quotedReferences(
  text: string,
  tell: (found: FoundInSource) => void,
): VisitorObject {
  if (!text.includes("${") || !text.split("\n").some(mayHaveQuotedHole)) return {}
  const scopes: Scope[] = [new Set()]
  const quoted: {
    readonly value: string
    readonly offset: number
    readonly scopes: readonly Scope[]
  }[] = []
  const types = new Set<Node>()
  const declare = (node: BindingPattern | ParamPattern): void => {
    for (const name of namesIn(node)) scopes.at(-1)?.add(name)
  }
  const enter = ({ params }: { readonly params: readonly ParamPattern[] }): void => {
    scopes.push(new Set())
    for (const each of params) declare(each)
  }
  const leave = (): void => void scopes.pop()
  return {
    ImportSpecifier: ({ local }) => void scopes[0]?.add(local.name),
    ImportDefaultSpecifier: ({ local }) => void scopes[0]?.add(local.name),
    ImportNamespaceSpecifier: ({ local }) => void scopes[0]?.add(local.name),
    VariableDeclarator: ({ id }) => declare(id),
    ClassDeclaration: ({ id }) => void (id && declare(id)),
    FunctionDeclaration(node) {
      if (node.id) declare(node.id)
      enter(node)
    },
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    TSLiteralType: ({ literal }) => void types.add(literal),
    Literal(node) {
      const { value, start, end } = node
      if (typeof value === "string" && value.includes("${") && !types.has(node))
        quoted.push({ value: text.slice(start, end), offset: start, scopes: [...scopes] })
    },
    // a name may be declared below the text that has it
    "Program:exit": () => {
      for (const { value, offset, scopes: around } of quoted)
        for (const { 0: whole, 1: name = "", index } of value.matchAll(hole))
          if (around.some((scope) => scope.has(name))) tell(quotedReference(whole, offset + index))
    },
  }
}

/** Most files have no such line, and need no visit. */
function mayHaveQuotedHole(line: string): boolean {
  const quote = line.search(/["']/)
  return quote !== -1 && line.includes("${", quote)
}

function quotedReference(written: string, offset: number): FoundInSource {
  return {
    ...problem("NG014", {
      message: `${written} stands in ordinary quotes, where it is text`,
      hint: `write it between backticks: str\`…${written}…\``,
    }),
    offset,
  }
}
