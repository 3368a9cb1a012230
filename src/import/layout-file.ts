/** The file of a layout: its imports, its parameters and its devices. */
import { isDeepStrictEqual } from "node:util"
import { identifier } from "../starter/identifier.ts"
import { commentLine, devicesText, literalText, withBlocks } from "./devices-text.ts"
import { propertyName, stringLiteral } from "./literals.ts"
import { type Comments, type CommentsByPlace, noComments, placeKey } from "./source-comments.ts"
import type { PlaceOf } from "./layout-problems.ts"
import { parametersText } from "./parameters-text.ts"
import { withConstants } from "./repeated-values.ts"
import type { WordedParameter } from "./parameter-words.ts"
import type { Member, Position, Value } from "./value.ts"

/** What a layout's file is made of. */
export interface LayoutContents {
  readonly name: string
  readonly devices: Value
  /** Where the attribute that holds them stands. */
  readonly devicesPosition: Position | null
  /** What is defined beside the devices. */
  readonly config: Value | undefined
  readonly parameters: readonly WordedParameter[]
  /** The comments at the head of the file. */
  readonly head: readonly string[]
  readonly comments: CommentsByPlace
  readonly placeOf: PlaceOf
}

/** Lays out a text. */
export type Format = (text: string) => Promise<string>

/** The text of a layout's file. */
export async function layoutFileText(contents: LayoutContents, format: Format): Promise<string> {
  const { name, parameters, head, config } = contents
  const imported = ["defineDiskLayout", ...namesIn(contents.devices, config)].toSorted()
  const taken = new Set([...imported, "z"])
  const constant = taken.has(identifier(name)) ? `${identifier(name)}Layout` : identifier(name)
  const variables = variableNames(
    parameters.map((each) => each.name),
    taken,
  )
  const variableOf = (argument: string) => variables.get(argument) ?? argument
  const { value: devices, constants } = withConstants(
    contents.devices,
    new Set([...taken, constant, ...variables.values()]),
    (member) => itemComments(member, contents).length === 0,
  )
  const commentsOf = commentsOnce(contents)
  const above = commentsOf(wholeDevices(contents))
  const written = devicesText(devices, config, { variableOf, commentsOf })
  const file = [
    `import { ${imported.join(", ")} } from "nixgen"`,
    ...(parameters.length === 0 ? [] : ['import * as z from "zod"']),
    "",
    ...constants.map((each) => `const ${each.name} = ${literalText(each.value)}`),
    ...(constants.length === 0 ? [] : [""]),
    ...head.map(commentLine),
    `export const ${constant} = defineDiskLayout({`,
    `name: ${stringLiteral(name)},`,
    ...(parameters.length === 0 ? [] : [`parameters: ${parametersText(parameters)},`]),
    ...above.before.map(commentLine),
    `devices: (${formalsText(parameters, variableOf)}) => (${written.text}),`,
    ...(written.config === undefined ? [] : [`config: () => (${written.config}),`]),
    "})",
  ].join("\n")
  return withBlocks(await format(file), written.blocks)
}

/** What is said about the elements of a list, which is lost where the list is written elsewhere. */
function itemComments(
  { position }: Member,
  { comments, placeOf }: LayoutContents,
): readonly Comments[] {
  return (position === null ? undefined : comments.get(placeKey(placeOf(position))))?.items ?? []
}

/** The devices as an attribute; in `disko.devices.disk = …`, what is said is about the last name. */
function wholeDevices({ devices, devicesPosition }: LayoutContents): Member {
  const members = devices.kind === "set" ? devices.members : []
  const isShared = members.some(({ position }) => isDeepStrictEqual(position, devicesPosition))
  return { name: "devices", position: isShared ? null : devicesPosition, value: devices }
}

/** The names of nixgen that the text of devices uses. */
function namesIn(devices: Value, config: Value | undefined): ReadonlySet<string> {
  return devicesText(devices, config, { variableOf: String, commentsOf: () => noComments }).names
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

function formalsText(
  parameters: readonly WordedParameter[],
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
