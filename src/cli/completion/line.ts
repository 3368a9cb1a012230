/** Command lines as a shell has to know them: which words can stand there, and what each is for. */
import { type Definition, flagsOf } from "../command-line/definition.ts"
import type { Flag, Suggestions } from "../command-line/parameter.ts"

/** What can stand on the line of a program. */
export interface ProgramLine {
  readonly name: string
  readonly flags: readonly FlagWords[]
  readonly commands: readonly CommandLine[]
}

/** What can stand after the name of a command. */
export interface CommandLine {
  readonly name: string
  readonly summary: string
  readonly flags: readonly FlagWords[]
  readonly values: readonly Value[]
}

/** A flag: every word for it, and what follows it. */
export interface FlagWords {
  readonly long: string
  readonly short?: string | undefined
  readonly summary: string
  readonly value?: FlagValue
  /** Whether it may be there again. */
  readonly isRepeatable: boolean
  /** The long names of flags that it cannot stand with. */
  readonly conflicts: readonly string[]
}

/** Something that the user names. */
export interface Value {
  readonly name: string
  readonly suggestions?: Suggestions | undefined
  /** Whether several may follow each other. */
  readonly isMany?: boolean
}

/** The value of a flag. */
export interface FlagValue extends Value {
  readonly isMany: boolean
}

const plain = { isRepeatable: false, conflicts: [] } as const
const help: FlagWords = { ...plain, long: "help", short: "h", summary: "display help for command" }
const version: FlagWords = {
  ...plain,
  long: "version",
  short: "V",
  summary: "output the version number",
}

/** The line of a program with these commands, and with what the parser adds by itself. */
export function lineOf(name: string, definitions: readonly Definition[]): ProgramLine {
  const names = definitions.map((each) => each.name)
  const ofHelp: CommandLine = {
    name: "help",
    summary: "display help for command",
    flags: [],
    values: [{ name: "command", suggestions: names }],
  }
  return { name, flags: [version, help], commands: [...definitions.map(commandLine), ofHelp] }
}

function commandLine(definition: Definition): CommandLine {
  const { name, summary } = definition
  const flags = Object.entries(flagsOf(definition)).map(([long, flag]) => flagWords(long, flag))
  const values = Object.entries(definition.arguments ?? {}).map(
    ([each, { suggestions, isVariadic }]): Value => ({
      name: each,
      suggestions,
      ...(isVariadic === true && { isMany: true }),
    }),
  )
  return { name, summary, flags: [...flags, help], values }
}

function flagWords(long: string, flag: Flag): FlagWords {
  const { summary, conflicts = [] } = flag
  const words = { long, summary, conflicts, isRepeatable: false }
  if (!("placeholder" in flag)) return { ...words, short: flag.short }
  const [, name = "", dots] = /^<(.*?)(\.\.\.)?>$/.exec(flag.placeholder) ?? []
  const value = { name, suggestions: flag.suggestions, isMany: dots !== undefined }
  return { ...words, value, isRepeatable: flag.isRepeatable === true }
}

/** The words for a flag. */
export function wordsOf({ long, short }: FlagWords): readonly string[] {
  return [`--${long}`, ...(short === undefined ? [] : [`-${short}`])]
}

/** The flags that one value follows, or many, each after the command that it is of: `check --inputs`. */
export function valued(commands: readonly CommandLine[], isMany: boolean): readonly string[] {
  return commands.flatMap(({ name, flags }) =>
    flags
      .filter(({ value }) => value?.isMany === isMany)
      .flatMap((flag) => wordsOf(flag).map((word) => `${name} ${word}`)),
  )
}
