/** The file of a layout: its imports, its parameters and its devices. */
import { isDeepStrictEqual } from "node:util"
import { identifier } from "../../starter/identifier.ts"
import { withBlocks } from "./blocks.ts"
import { commentLine } from "./comment-lines.ts"
import { devicesText, literalText } from "./devices-text.ts"
import { propertyName, stringLiteral } from "./literals.ts"
import {
  type Comments,
  type CommentsByPlace,
  linesIn,
  noComments,
  placeKey,
} from "../nix/source-comments.ts"
import type { PlaceOf } from "../nix/source-place.ts"
import { parametersText } from "./parameters-text.ts"
import type { LayoutFunction } from "./layout-function.ts"
import { withConstants } from "./repeated-values.ts"
import { withFunctions } from "./similar-siblings.ts"
import type { WordedParameter } from "../nix/layout-parameter.ts"
import type { Member, Position, Use, Value } from "../nix/value.ts"

/** What a layout's file is made of. */
export interface LayoutContents {
  readonly name: string
  readonly devices: Value
  /** Where the attribute that holds them stands. */
  readonly devicesPosition: Position | null
  /** What is defined beside the devices. */
  readonly config: Value | undefined
  readonly parameters: readonly WordedParameter[]
  /** What is said about them, by their names. */
  readonly said: ReadonlyMap<string, Comments>
  /** The comments at the head of the file. */
  readonly head: readonly string[]
  readonly comments: CommentsByPlace
  readonly placeOf: PlaceOf
}

/** Lays out a text. */
export type Format = (text: string) => Promise<string>

/** A layout's file: its text, and the name of its constant. */
export interface LayoutFile {
  readonly text: string
  readonly constant: string
}

/** The file of a layout, with a function or a constant for what would stand there several times. */
export async function layoutFile(contents: LayoutContents, format: Format): Promise<LayoutFile> {
  const { name, parameters, head, config } = contents
  const { devices: called, functions } = withFunctions(contents.devices, {
    taken: namesTakenBy(contents),
    isText: (use) => isText(use, parameters),
    commentsOf: (member) => commentsAt(member, contents),
  })
  const imported = [...namesIn(called, config, functions)].toSorted()
  const taken = new Set([...imported, "z"])
  const constant = taken.has(identifier(name)) ? `${identifier(name)}Layout` : identifier(name)
  const variables = variableNames(
    parameters.map((each) => each.name),
    taken,
  )
  const variableOf = (argument: string) => variables.get(argument) ?? argument
  const { values, constants } = withConstants(
    [called, ...functions.map(({ body }) => body)],
    new Set([...taken, constant, ...variables.values(), ...functions.flatMap(namesOf)]),
    (member) => commentsAt(member, contents).items.length === 0,
  )
  const [devices = called, ...bodies] = values
  const commentsOf = commentsOnce(contents)
  const above = commentsOf(wholeDevices(contents))
  const written = devicesText(devices, config, {
    variableOf,
    commentsOf,
    functions: functions.map((each, index) => ({ ...each, body: bodies[index] ?? each.body })),
  })
  const [inner, outer] = innerAndOuter(written.functions)
  const formals = formalsText(parameters, variableOf)
  const file = [
    `import { ${imported.join(", ")} } from "nixgen"`,
    ...(parameters.length === 0 ? [] : ['import { z } from "zod"']),
    "",
    ...constants.map((each) => `const ${each.name} = ${literalText(each.value)}`),
    ...(constants.length === 0 ? [] : [""]),
    ...outer.flatMap((text) => [text, ""]),
    ...head.map(commentLine),
    `export const ${constant} = defineDiskLayout({`,
    `name: ${stringLiteral(name)},`,
    ...(parameters.length === 0
      ? []
      : [`parameters: ${parametersText(parameters, contents.said)},`]),
    ...above.before.map(commentLine),
    inner.length === 0
      ? `devices: (${formals}) => (${written.text}),`
      : `devices: (${formals}) => {\n${inner.join("\n\n")}\n\nreturn ${written.text}\n},`,
    ...(written.config === undefined ? [] : [`config: () => (${written.config}),`]),
    ...linesIn({ ...above, before: [] }).map(commentLine),
    "})",
  ].join("\n")
  return { text: withBlocks(await format(file), written.blocks), constant }
}

/** The texts of functions: of those that use the layout's parameters, and of the others. */
function innerAndOuter(
  functions: ReadonlyMap<LayoutFunction, string>,
): readonly [inner: readonly string[], outer: readonly string[]] {
  const all = [...functions]
  const textsOf = (isInner: boolean) =>
    all.filter(([each]) => each.isInner === isInner).map(([, text]) => text)
  return [textsOf(true), textsOf(false)]
}

function namesOf({ name, parameters }: LayoutFunction): readonly string[] {
  return [name, ...parameters.map((each) => each.name)]
}

/** Names that a function of the file and its parameters must not have. */
function namesTakenBy({ name, parameters, devices, config }: LayoutContents): ReadonlySet<string> {
  const own = [name, ...parameters.map((each) => each.name)].map(identifier)
  const suffixed = [`${identifier(name)}Layout`, ...own.map((each) => `${each}Parameter`)]
  return new Set([...own, ...suffixed, ...namesIn(devices, config, []), "z"])
}

function isText({ argument, element }: Use, parameters: readonly WordedParameter[]): boolean {
  if (element !== undefined) return true
  return parameters.some(({ name, value }) => name === argument && value.kind === "string")
}

/** What is said about an attribute. */
function commentsAt({ position }: Member, { comments, placeOf }: LayoutContents): Comments {
  return (position === null ? undefined : comments.get(placeKey(placeOf(position)))) ?? noComments
}

/** The devices as an attribute; in `disko.devices.disk = …`, what is said is about the last name. */
function wholeDevices({ devices, devicesPosition }: LayoutContents): Member {
  const members = devices.kind === "set" ? devices.members : []
  const isShared = members.some(({ position }) => isDeepStrictEqual(position, devicesPosition))
  return { name: "devices", position: isShared ? null : devicesPosition, value: devices }
}

/** The names of nixgen that the text of a layout uses. */
function namesIn(
  devices: Value,
  config: Value | undefined,
  functions: readonly LayoutFunction[],
): ReadonlySet<string> {
  const source = { variableOf: String, commentsOf: () => noComments, functions }
  return new Set(["defineDiskLayout", ...devicesText(devices, config, source).names])
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
