/** Definitions of commands as commander takes them: parsing, help, and what was probably meant. */
import * as commander from "commander"
import type { Command, Options } from "./command.ts"
import { type Definition, type Examples, flagsOf, groups } from "./definition.ts"
import type { Argument, Flag } from "./parameter.ts"
import { nearest } from "../../problems/suggest.ts"

/** What is to be known of the program as a whole. */
export interface Program {
  readonly name: string
  readonly summary: string
  readonly version: string
  readonly examples?: Examples
  readonly commands: readonly Command[]
}

/** The outside of the parser. */
export interface Listener {
  /** Takes what commander would say of a line that is wrong; the help goes to standard output. */
  readonly tell: (text: string) => void
  readonly run: (command: Command, options: Options) => Promise<void>
}

/** The parser of a program. It throws commander's errors, for the help, too. */
export function parserOf(program: Program, { tell, run }: Listener): commander.Command {
  const parser = new commander.Command(program.name)
    .description(program.summary)
    .version(program.version, "-V, --version")
    .configureOutput({ writeErr: tell })
    // a terminal beside an editor is narrow, and lines that it breaks by itself are hard to read
    .configureHelp({ minWidthToWrap: leastRoom, formatItem: helpItem })
    .exitOverride()
  withExamples(parser, program.examples)
  const rest = withoutRest(parser, program)
  for (const command of program.commands)
    declare(parser, command).action(
      async (...given) => await run(command, optionsOf(command, parsedOf(given), rest())),
    )
  // the help of commander's own is listed with the last of them
  parser.commandsGroup(headingOf(program.commands.at(-1))).helpCommand(true)
  return parser
}

/** Columns that a summary needs. */
const leastRoom = 20

/** A word of the help and what it is for: below it, where there is no room beside all of them. */
function helpItem(term: string, termWidth: number, summary: string, help: commander.Help): string {
  const width = help.helpWidth ?? usualWidth
  const room = width - termWidth - 4
  return room >= leastRoom
    ? commander.Help.prototype.formatItem.call(help, term, termWidth, summary, help)
    : `  ${term}\n${below(summary, width, help)}`
}

/** Commander's own, where nobody says how wide the terminal is. */
const usualWidth = 80

/** What is said of the line above. */
function below(summary: string, width: number, help: commander.Help): string {
  const indent = " ".repeat(6)
  const lines = help.boxWrap(summary, Math.max(width - indent.length, leastRoom)).split("\n")
  return lines.map((line) => indent + line).join("\n")
}

/** What a line names, once it was parsed as far as it is right: the program, and the command if there is such a one. */
export function namedIn(parser: commander.Command): string {
  const named = parser.commands.find((each) => each.name() === parser.args[0])
  return named === undefined ? parser.name() : `${parser.name()} ${named.name()}`
}

/** The words above a command in the list of commands. */
function headingOf(command: Command | undefined): string {
  const group = command?.definition.group
  return group === undefined ? "Commands:" : `${groups[group]}:`
}

/** Takes from each line what follows `--` where that is for another program; gives what it was. */
function withoutRest(parser: commander.Command, { commands }: Program): () => readonly string[] {
  const parse = parser.parseOptions.bind(parser)
  let rest: readonly string[] = []
  parser.parseOptions = (line) => {
    const named = line.flatMap((word) => commands.filter((each) => each.definition.name === word))
    const end = named[0]?.definition.rest === undefined ? -1 : line.indexOf("--")
    rest = end === -1 ? [] : line.slice(end + 1)
    return parse(end === -1 ? line : line.slice(0, end))
  }
  return () => rest
}

/** What commander has parsed is the last of what it gives to an action. */
function parsedOf(given: readonly unknown[]): commander.Command {
  const parsed = given.at(-1)
  if (parsed instanceof commander.Command) return parsed
  throw new Error("commander gives its command to an action")
}

function declare(parser: commander.Command, command: Command): commander.Command {
  const { definition } = command
  const { name, summary, rest, examples } = definition
  const declared = parser.command(name).description(summary).helpGroup(headingOf(command))
  for (const each of Object.entries(definition.arguments ?? {}))
    declared.addArgument(argumentOf(...each))
  for (const each of Object.entries(flagsOf(definition))) declared.addOption(optionOf(...each))
  if (rest !== undefined) declared.usage(`${declared.usage()} [-- ${rest.placeholder}]`)
  if (rest !== undefined)
    declared.addHelpText("after", () => {
      const { placeholder, summary: what } = rest
      const item = helpItem(placeholder, placeholder.length, what, helpOf(declared))
      return `\nAfter --:\n${item}`
    })
  withExamples(declared, examples)
  return declared
}

function withExamples(declared: commander.Command, examples: Examples = []): void {
  if (examples.length === 0) return
  declared.addHelpText("after", () => {
    const help = helpOf(declared)
    const lines = examples.map(
      ([line, does]) => `  $ ${line}\n${below(does, help.helpWidth ?? usualWidth, help)}`,
    )
    return ["", "Examples:", ...lines].join("\n")
  })
}

/** What lays out the help of a command, as wide as standard output. */
function helpOf(declared: commander.Command): commander.Help {
  const help = declared.createHelp()
  help.helpWidth = declared.configureOutput().getOutHelpWidth?.() ?? usualWidth
  return help
}

function argumentOf(name: string, argument: Argument<unknown>): commander.Argument {
  const { summary, suggestions, mistakeIn, isOptional, isVariadic } = argument
  const shown = isVariadic === true ? `${name}...` : name
  const declared = new commander.Argument(
    isOptional === true ? `[${shown}]` : `<${shown}>`,
    summary,
  )
  // others than those that are suggested may be right where nothing is a mistake
  if (Array.isArray(suggestions) && mistakeIn !== undefined) declared.choices(suggestions)
  return declared.argParser(collector(argument))
}

function optionOf(name: string, flag: Flag): commander.Option {
  const declared = new commander.Option(spelled(name, flag), flag.summary)
  if ("placeholder" in flag) {
    if (Array.isArray(flag.suggestions)) declared.choices(flag.suggestions)
    declared.argParser(collector(flag))
  }
  return declared.conflicts((flag.conflicts ?? []).map(codeName))
}

/** The name that commander has for a flag, `dryRun` of `dry-run`. */
function codeName(name: string): string {
  return new commander.Option(`--${name}`).attributeName()
}

function spelled(name: string, flag: Flag): string {
  if ("placeholder" in flag) return `--${name} ${flag.placeholder}`
  return flag.short === undefined ? `--${name}` : `-${flag.short}, --${name}`
}

/** Keeps every text that is given, none that is wrong. */
function collector({
  suggestions,
  mistakeIn,
}: Pick<Argument<unknown>, "suggestions" | "mistakeIn">) {
  return (text: string, before: readonly string[] = []): readonly string[] => {
    const mistake = mistakeIn?.(text)
    if (mistake === undefined) return [...before, text]
    const near = Array.isArray(suggestions) ? nearest(text, suggestions) : undefined
    const meant = near === undefined ? "" : `\n(Did you mean ${near}?)`
    throw new commander.InvalidArgumentError(`${mistake}${meant}`)
  }
}

function optionsOf(
  { definition }: Command,
  parsed: commander.Command,
  rest: readonly string[],
): Options {
  const values = Object.entries(definition.arguments ?? {}).map(
    ([name, argument], index) => [name, argument.read(texts(parsed.processedArgs[index]))] as const,
  )
  const flags = flagValues(definition, (name) => parsed.getOptionValue(name))
  return { ...Object.fromEntries(values), ...flags, ...(definition.rest && { rest }) }
}

/** The values of all flags by their names in code, from what is given for each. */
export function flagValues(definition: Definition, given: (name: string) => unknown): Options {
  const values = Object.entries(flagsOf(definition)).map(([name, flag]) => {
    const option = optionOf(name, flag)
    const value = given(option.attributeName())
    if ("placeholder" in flag) return [option.attributeName(), flag.read(texts(value))] as const
    return [option.attributeName(), option.negate ? value !== false : value === true] as const
  })
  return Object.fromEntries(values)
}

/** What a collector has kept. */
function texts(collected: unknown): readonly string[] {
  return Array.isArray(collected) ? collected.map(String) : []
}
