/** The file of a layout: its imports, its parameters and its devices. */
import { identifier } from "../starter/identifier.ts"
import { constructorNames } from "./constructors.ts"
import { commentLine, devicesText, withBlocks } from "./devices-text.ts"
import { propertyName, stringLiteral } from "./literals.ts"
import { type Comments, type CommentsByPlace, noComments, placeKey } from "./source-comments.ts"
import type { PlaceOf } from "./layout-problems.ts"
import type { LayoutParameter } from "./traced-layout.ts"
import type { Member, Value } from "./value.ts"

/** What a layout's file is made of. */
export interface LayoutContents {
  readonly name: string
  readonly devices: Value
  readonly parameters: readonly LayoutParameter[]
  /** The comments at the head of the file. */
  readonly head: readonly string[]
  readonly comments: CommentsByPlace
  readonly placeOf: PlaceOf
}

/** The names that a layout's text may use of nixgen. */
const ownNames: ReadonlySet<string> = new Set([...constructorNames, "builtins", "nix", "str", "z"])

/** Lays out a text. */
export type Format = (text: string) => Promise<string>

/** The text of a layout's file. */
export async function layoutFileText(contents: LayoutContents, format: Format): Promise<string> {
  const { name, parameters, head } = contents
  const variables = variableNames(
    parameters.map((each) => each.name),
    ownNames,
  )
  const variableOf = (argument: string) => variables.get(argument) ?? argument
  const { text, names, blocks } = devicesText(contents.devices, {
    variableOf,
    commentsOf: commentsOnce(contents),
  })
  const imported = ["defineDiskLayout", ...names].toSorted()
  const constant = names.has(identifier(name)) ? `${identifier(name)}Layout` : identifier(name)
  const file = [
    `import { ${imported.join(", ")} } from "nixgen"`,
    ...(parameters.length === 0 ? [] : ['import * as z from "zod"']),
    "",
    ...head.map(commentLine),
    `export const ${constant} = defineDiskLayout({`,
    `name: ${stringLiteral(name)},`,
    ...(parameters.length === 0 ? [] : [`parameters: ${parametersText(parameters)},`]),
    `devices: (${formalsText(parameters, variableOf)}) => (${text}),`,
    "})",
  ].join("\n")
  return withBlocks(await format(file), blocks)
}

/** Each comment once, where it is first found: the names in `a.b.c` are all at one place. */
function commentsOnce({ comments, placeOf }: LayoutContents): (member: Member) => Comments {
  const left = new Map(comments)
  return ({ position }) => {
    if (position === null) return noComments
    const key = placeKey(placeOf(position))
    const found = left.get(key) ?? noComments
    left.delete(key)
    return found
  }
}

function parametersText(parameters: readonly LayoutParameter[]): string {
  const members = parameters.map((each) => `${propertyName(each.name)}: ${schemaText(each)},`)
  return `z.object({\n${members.join("\n")}\n})`
}

function schemaText({ value, isOptional, hasFixedLength }: LayoutParameter): string {
  const length = hasFixedLength && value.kind === "list" ? `.length(${value.items.length})` : ""
  return `${typeText(value)}${length}${isOptional ? `.default(${valueText(value)})` : ""}`
}

function typeText(value: Value): string {
  if (value.kind === "list") return `z.array(${typeText(value.items[0] ?? value)})`
  if (value.kind === "integer") return "z.int()"
  return value.kind === "boolean" ? "z.boolean()" : "z.string()"
}

function valueText(value: Value): string {
  return devicesText(value, { variableOf: (name) => name, commentsOf: () => noComments }).text
}

function formalsText(
  parameters: readonly LayoutParameter[],
  variableOf: (argument: string) => string,
): string {
  if (parameters.length === 0) return ""
  const members = parameters.map(({ name }) => {
    const variable = variableOf(name)
    return variable === name ? name : `${propertyName(name)}: ${variable}`
  })
  return `{ ${members.join(", ")} }`
}

/** A variable for each argument: its own name, where that can be one and is none of nixgen's. */
function variableNames(
  names: readonly string[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const used = new Set(taken)
  return new Map(
    names.map((name) => {
      const wanted = identifier(name)
      const variable = used.has(wanted) ? `${wanted}Parameter` : wanted
      used.add(variable)
      return [name, variable]
    }),
  )
}
