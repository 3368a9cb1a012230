/** A file that declares secrets, edited: one more at its end. */
import { Node, SyntaxKind } from "ts-morph"
import { identifier } from "../starter/identifier.ts"
import { freeName, nameFromNixgen, namesImported, parsed } from "./edit-fleet.ts"
import { inserted } from "./insertions.ts"

/** The text with a secret declared and exported, and the name of its constant. */
export interface WithSecret {
  readonly text: string
  readonly constant: string
}

/** Declares a secret at the end of a file, everything else as it was. */
export function withSecret(text: string, name: string): WithSecret {
  const source = parsed("secrets.ts", text)
  const declare = nameFromNixgen("secret", source)
  const imports = namesImported([declare], source)
  const wanted = identifier(name)
  const different = wanted === declare.name ? `${wanted}Secret` : wanted
  const constant = freeName(different, source, "Secret")
  const end = text === "" || text.endsWith("\n") ? "" : "\n"
  const declared = `${end}\nexport const ${constant} = ${declare.name}(${JSON.stringify(name)})\n`
  return { text: inserted(text, [...imports, { at: text.length, text: declared }]), constant }
}

/** The line that declares a secret of that name, from 1. */
export function lineOfSecret(text: string, name: string): number | undefined {
  const source = parsed("secrets.ts", text)
  const declare = nameFromNixgen("secret", source).name
  return source
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .find((call) => {
      const [first] = call.getArguments()
      const isOfName = Node.isStringLiteral(first) && first.getLiteralValue() === name
      return isOfName && call.getExpression().getText() === declare
    })
    ?.getStartLineNumber()
}
