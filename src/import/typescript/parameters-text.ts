/** The parameters of a layout as zod schemas. */
import { integerLiteral, propertyName, stringLiteral } from "./literals.ts"
import { withComments } from "./comment-lines.ts"
import { type Comments, hasComments, noComments } from "../nix/source-comments.ts"
import type { WordedParameter } from "../nix/layout-parameter.ts"
import type { Value } from "../nix/value.ts"

/** `z.object({ … })`, with what is said about each. */
export function parametersText(
  parameters: readonly WordedParameter[],
  said: ReadonlyMap<string, Comments>,
): string {
  const members = parameters.map((each) =>
    withComments(
      `${propertyName(each.name)}: ${schemaText(each)},`,
      said.get(each.name) ?? noComments,
    ),
  )
  const isTall = parameters.some(({ name }) => hasComments(said.get(name) ?? noComments))
  return isTall
    ? `z.object({\n${members.join("\n")}\n})`
    : `z.object({ ${members.join(" ").slice(0, -1)} })`
}

function schemaText({ value, words, isOptional, hasFixedLength }: WordedParameter): string {
  const type = words === undefined ? typeText(value) : `z.enum(${listText(words)})`
  const length = hasFixedLength && value.kind === "list" ? `.length(${value.items.length})` : ""
  return `${type}${length}${isOptional ? `.default(${defaultText(value)})` : ""}`
}

function typeText(value: Value): string {
  if (value.kind === "list") return `z.array(${typeText(value.items[0] ?? value)})`
  if (value.kind === "integer") return "z.int()"
  return value.kind === "boolean" ? "z.boolean()" : "z.string()"
}

function defaultText(value: Value): string {
  switch (value.kind) {
    case "boolean":
      return String(value.value)
    case "integer":
      return integerLiteral(value.digits)
    case "string":
      return stringLiteral(value.text)
    case "list":
      return `[${value.items.map(defaultText).join(", ")}]`
    case "null":
    case "float":
    case "set":
    case "foreign":
    case "template":
    case "use":
    default:
      throw new Error(`a ${value.kind} is no default`)
  }
}

function listText(words: readonly string[]): string {
  return `[${words.map(stringLiteral).join(", ")}]`
}
