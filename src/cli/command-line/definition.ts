/** A command as a definition: its line, its help, its completion and its types follow from it. */
import type { z } from "zod"
import type { ExitStatus } from "../outcome/exit-status.ts"
import type { KeptBuild } from "../kept-answers/kept-answer.ts"
import type { Sights } from "../kept-answers/sights.ts"
import type { Problem } from "../../problems/problem.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { type ColorChoice, type Format, commonFlags } from "./common.ts"
import type { Argument, Flag, ValueOf } from "./parameter.ts"

/** What commands are for, as the help groups them under these words. */
export const groups = {
  write: "Write and check definitions",
  machines: "Work with machines",
  change: "Begin and change a fleet",
  ask: "Ask nixgen",
} as const

/** All that is to be known of a command but what it does. */
export interface Definition {
  readonly name: string
  /** Where the help lists it; absent in a program that has few. */
  readonly group?: keyof typeof groups
  /** What it does, in a line of the help. */
  readonly summary: string
  /** By name, in the order in which they stand. */
  readonly arguments?: Readonly<Record<string, Argument<unknown>>>
  /** What may follow `--`, for another program: how the help names it, and what it is. */
  readonly rest?: { readonly placeholder: string; readonly summary: string }
  /** By name, without the `--`. */
  readonly flags?: Readonly<Record<string, Flag>>
  /** What it says with `--json`, where that is more than its problems. */
  readonly json?: Json<z.ZodType>
  readonly examples?: Examples
}

/** Lines that one would type, and what each does. */
export type Examples = readonly (readonly [line: string, does: string])[]

interface Json<Shape extends z.ZodType> {
  /** What the help says of `--json`. */
  readonly summary: string
  /** The whole object, its problems among the rest; made when it is asked for, which no run does. */
  readonly shape: () => Shape
}

/** A definition as it is, its names and types kept. */
export function defineCommand<const Command extends Definition>(command: Command): Command {
  return command
}

/** All flags of a command. */
export function flagsOf({ flags = {}, json }: Definition): Readonly<Record<string, Flag>> {
  return { ...flags, ...commonFlags(json?.summary) }
}

/** Everything that can be given on a command's line, by its name in code. */
export type OptionsOf<Command> = ArgumentsOf<Command> &
  FlagsOf<Command> &
  RestOf<Command> &
  CommonOptions

type RestOf<Command> = Command extends { readonly rest: unknown }
  ? { readonly rest: readonly string[] }
  : unknown

type ArgumentsOf<Command> = Command extends { readonly arguments: infer Arguments }
  ? { readonly [Name in keyof Arguments]: ValueOf<Arguments[Name]> }
  : unknown

type FlagsOf<Command> = Command extends { readonly flags: infer Flags }
  ? { readonly [Name in keyof Flags as OptionName<Name>]: ValueOf<Flags[Name]> }
  : unknown

/** What is given for the flags of every command. */
export interface CommonOptions {
  readonly json: boolean
  readonly format: Format | undefined
  readonly color: ColorChoice | undefined
  readonly quiet: boolean
  readonly cwd: string | undefined
}

/** The name of a flag in code: `dryRun` of `dry-run`, `eval` of `no-eval`. */
type OptionName<Name> = Name extends `no-${infer Other}` ? CamelCase<Other> : CamelCase<Name>

type CamelCase<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name

/** What a command says with `--json`. */
export type JsonOf<Command> = Command extends { readonly json: Json<infer Shape> }
  ? DeepReadonly<z.output<Shape>>
  : object

/** Schemas give types that could be changed. */
type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value

/** How a command ended: what it found, and what else there is to tell of it. */
export interface Outcome<Value> {
  readonly status: ExitStatus
  readonly problems: readonly Problem[]
  /** What the object of `--json` has beside the problems. */
  readonly json: () => Omit<Value, "problems">
  /** Writes and tells all but the problems, which are told before. */
  readonly words: () => void
  /** The same as Markdown, for a comment on a pull request; absent where there is nothing but problems. */
  readonly markdown?: () => string
  /** What the same line comes to while nothing changes; absent where nobody can say that. */
  readonly again?: Again<Value>
}

/** How a command ends when it is run again, as long as all that it has seen is as it was. */
export interface Again<Value> {
  readonly sights: Sights
  /** What was built, where hosts can be built again by themselves. */
  readonly whole?: KeptBuild | undefined
  readonly outcome: (terminal: Terminal) => Outcome<Value>
}

/** What a command does. One that goes on and on tells all by itself. */
export type Run<Command extends Definition> = (
  options: OptionsOf<Command>,
  terminal: Terminal,
) => Promise<ExitStatus | Outcome<JsonOf<Command>>>
