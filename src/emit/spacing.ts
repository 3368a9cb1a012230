/** Blank lines between the parts of an attribute set. */
import type { Binding, Node, Token } from "../nix/syntax/ast.ts"
import { mapFirstToken } from "../nix/syntax/edges.ts"
import { keptFor } from "../remembered.ts"

/** The bindings of every section, with a blank line between one section and the next. */
export function spaced(sections: readonly (readonly Binding[])[]): readonly Binding[] {
  const [first = [], ...rest] = sections.filter((section) => section.length > 0)
  return [...first, ...rest.flatMap(opened)]
}

function opened([start, ...others]: readonly Binding[]): readonly Binding[] {
  return start === undefined ? [] : [afterBlankLine(start), ...others]
}

const afterBlankLine = keptFor((binding: Binding): Binding => {
  if (binding.kind === "inherit") return { ...binding, inherit: onNewParagraph(binding.inherit) }
  const [first, ...rest] = binding.path
  if (first === undefined) return binding
  return {
    ...binding,
    path: [{ ...first, name: mapFirstToken(first.name, onNewParagraph) }, ...rest],
  }
})

/** The body of a function, set off from its arguments. */
export function asParagraph(body: Node): Node {
  return mapFirstToken(body, onNewParagraph)
}

function onNewParagraph(token: Token): Token {
  return { ...token, comments: [{ kind: "blankLine" }, ...token.comments] }
}
