/**
 * A module that is a service: it declares `enable` and plain options at one path, and defines what holds where it is
 * enabled. As `defineService` has it, its options are parameters, and what it defines a function of them.
 */
import { freeName } from "../typescript/free-name.ts"
import { changedCode } from "./changed-code.ts"
import { type Code, type CodeMember, withoutConstant } from "./code.ts"
import { memberAt } from "./members.ts"
import type { ModuleContents } from "./module-text.ts"
import { textOf } from "./plain-code.ts"
import { libraryName, memberType } from "./zod-type.ts"

/** An option of a service: its name, the variable that stands for it, and its schema's text. */
export interface ServiceParameter {
  readonly name: string
  readonly variable: string
  readonly schema: string
}

/** What a service's file is made of. */
export interface ServiceContents {
  /** The name of its constant is `contents.name`; its own is that of its options. */
  readonly contents: ModuleContents
  readonly key: string
  readonly description: string
  readonly parameters: readonly ServiceParameter[]
}

/** The module as a service whose options are at a path; nothing where it is none. */
export function serviceOf(
  contents: ModuleContents,
  path: readonly string[],
  taken: ReadonlySet<string>,
): ServiceContents | undefined {
  const { parts, constants } = contents
  const config = parts.config && withoutConstant(parts.config)
  const declared = parts.options && declarationsAt(parts.options, path)
  const description = declared && descriptionOf(declared)
  if (config?.kind !== "property" || config.name !== "mkIf" || declared === undefined)
    return undefined
  const [condition] = config.given
  const isEnabled = condition !== undefined && optionOf(condition, path) === "enable"
  if (!isEnabled || description === undefined || parts.disabledModules !== undefined)
    return undefined
  const parameters = parametersOf(
    declared,
    new Set([...taken, ...constants.map(({ name }) => name)]),
  )
  const own = constants.filter(({ code }) => !isAt(code, path))
  const body = parameters && withParameters(config.content, path, parameters)
  if (parameters === undefined || body === undefined) return undefined
  if (own.some(({ code }) => mentions(code, path))) return undefined
  return {
    contents: {
      ...contents,
      constants: own,
      parts: { ...parts, options: undefined, config: body },
    },
    key: path.at(-1) ?? "",
    description,
    parameters,
  }
}

/** The options that stand at a path, where there are no others. */
function declarationsAt(
  options: Code,
  [name, ...rest]: readonly string[],
): readonly CodeMember[] | undefined {
  if (options.kind !== "set") return undefined
  if (name === undefined) return options.members
  const [only, ...others] = options.members
  return only?.name === name && others.length === 0 ? declarationsAt(only.code, rest) : undefined
}

function descriptionOf(declared: readonly CodeMember[]): string | undefined {
  const enable = declared.find(({ name }) => name === "enable")?.code
  const [what, ...others] = enable?.kind === "call" ? enable.given : []
  const isOne = enable?.kind === "call" && libraryName(enable.called) === "mkEnableOption"
  return isOne && what !== undefined && others.length === 0 ? textOf(what) : undefined
}

function parametersOf(
  declared: readonly CodeMember[],
  taken: Set<string>,
): readonly ServiceParameter[] | undefined {
  const options = declared.filter(({ name }) => name !== "enable")
  const parameters = options.flatMap(({ name, code, comments }) => {
    const schema = schemaOf(code)
    const isSaid =
      schema === undefined || comments.before.length > 0 || comments.after !== undefined
    return isSaid ? [] : [{ name, variable: freeName(name, taken), schema }]
  })
  return parameters.length === options.length ? parameters : undefined
}

/** What may be null and is where nothing is said, a host need not say. */
function schemaOf(code: Code): string | undefined {
  const type = memberType(code)
  return type?.isNullable === true ? type.text.replace(".nullable()", ".nullish()") : type?.text
}

/** What is defined, with the variables of options in the place of those; nothing where more of them is meant. */
function withParameters(
  content: Code,
  path: readonly string[],
  parameters: readonly ServiceParameter[],
): Code | undefined {
  const variableOf = (option: string | undefined): Code | undefined => {
    const found = parameters.find(({ name }) => name === option)
    return found && { kind: "parameter", name: found.variable }
  }
  const change = (part: Code): Code | undefined =>
    part.kind === "raw"
      ? { kind: "raw", pieces: inPieces(part.pieces, path, variableOf).map(changed) }
      : variableOf(optionOf(part, path))
  const changed = (piece: string | Code) =>
    typeof piece === "string" ? piece : changedCode(piece, change)
  const body = changedCode(content, change)
  return mentions(body, path) ? undefined : body
}

/** In Nix as it is, `.port` stands behind what has it. */
function inPieces(
  pieces: readonly (string | Code)[],
  path: readonly string[],
  variableOf: (option: string | undefined) => Code | undefined,
): readonly (string | Code)[] {
  const left = [...pieces]
  for (const [index, piece] of left.entries()) {
    const next = left[index + 1]
    if (typeof piece === "string" || typeof next !== "string" || !isAt(piece, path)) continue
    const [selected = "", option] = /^\.([A-Za-z_][\w'-]*)/.exec(next) ?? []
    const variable = variableOf(option)
    if (variable !== undefined) left.splice(index, 2, variable, next.slice(selected.length))
  }
  return left
}

/** Which of the options at a path is read. */
function optionOf(code: Code, path: readonly string[]): string | undefined {
  return code.kind === "select" && isAt(code.from, path) ? code.name : undefined
}

/** Whether the whole of what is configured at a path is meant. */
function isAt(code: Code, path: readonly string[]): boolean {
  const inner = withoutConstant(code)
  const [last] = path.slice(-1)
  if (last === undefined) return inner.kind === "reference" && inner.name === "config"
  return inner.kind === "select" && inner.name === last && isAt(inner.from, path.slice(0, -1))
}

function mentions(code: Code, path: readonly string[]): boolean {
  let isMentioned = false
  changedCode(code, (part) => {
    isMentioned ||= isAt(part, path)
    return undefined
  })
  return isMentioned
}

/** How a host uses a service: its settings where it is enabled, null where it says nothing of it. */
export function serviceUse(
  config: Code,
  path: readonly string[],
): readonly CodeMember[] | null | undefined {
  const said = memberAt(config, path)
  if (said === undefined) return null
  if (said.code.kind !== "set") return undefined
  const [enable, ...settings] = said.code.members
  const isEnabled = enable?.name === "enable" && enable.code.kind === "boolean" && enable.code.value
  return isEnabled ? settings : undefined
}
