/** A command as a definition: its line, its help, its completion and its types follow from it. */
import type * as z from "zod"
import type { ExitStatus } from "../exit-status.ts"
import type { Terminal } from "../terminal.ts"
import { type Argument, type Flag, type ValueOf, flag } from "./parameter.ts"

/** All that is to be known of a command but what it does. */
export interface Definition {
  readonly name: string
  /** What it does, in a line of the help. */
  readonly summary: string
  /** By name, in the order in which they stand. */
  readonly arguments?: Readonly<Record<string, Argument<unknown>>>
  /** By name, without the `--`. */
  readonly flags?: Readonly<Record<string, Flag>>
  /** What it says with `--json`, a flag that it has then. */
  readonly json?: Json<z.ZodType>
  /** Lines that one would type, and what each does. */
  readonly examples?: readonly (readonly [line: string, does: string])[]
}

interface Json<Shape extends z.ZodType> {
  /** What the help says of `--json`. */
  readonly summary: string
  /** What is written to standard output; made when it is asked for, which no run does. */
  readonly shape: () => Shape
}

/** A definition as it is, its names and types kept. */
export function defineCommand<const Command extends Definition>(command: Command): Command {
  return command
}

/** All flags of a command. */
export function flagsOf({ flags = {}, json }: Definition): Readonly<Record<string, Flag>> {
  return json === undefined ? flags : { ...flags, json: flag.boolean(json.summary) }
}

/** Everything that can be given on a command's line, by its name in code. */
export type OptionsOf<Command> = ArgumentsOf<Command> & FlagsOf<Command> & JsonFlagOf<Command>

type ArgumentsOf<Command> = Command extends { readonly arguments: infer Arguments }
  ? { readonly [Name in keyof Arguments]: ValueOf<Arguments[Name]> }
  : unknown

type FlagsOf<Command> = Command extends { readonly flags: infer Flags }
  ? { readonly [Name in keyof Flags as OptionName<Name>]: ValueOf<Flags[Name]> }
  : unknown

type JsonFlagOf<Command> = Command extends { readonly json: object }
  ? { readonly json: boolean }
  : unknown

/** The name of a flag in code: `dryRun` of `dry-run`, `eval` of `no-eval`. */
type OptionName<Name> = Name extends `no-${infer Other}` ? CamelCase<Other> : CamelCase<Name>

type CamelCase<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name

/** What a command says with `--json`. */
export type JsonOf<Command> = Command extends { readonly json: Json<infer Shape> }
  ? DeepReadonly<z.output<Shape>>
  : never

/** Schemas give types that could be changed. */
type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value

/** How a command ended, and how that is told: as JSON, or in words. */
export interface Outcome<Value> {
  readonly status: ExitStatus
  readonly json: () => Value
  readonly words: () => void
}

/** What a command does. One without `--json`, or one that goes on and on, tells all by itself. */
export type Run<Command extends Definition> = (
  options: OptionsOf<Command>,
  terminal: Terminal,
) => Promise<ExitStatus | Outcome<JsonOf<Command>>>

/** Tells how a command ended, as it was asked for. */
export function tellOutcome(
  outcome: Outcome<unknown>,
  { json }: { readonly json: boolean },
  terminal: Terminal,
): ExitStatus {
  if (json) terminal.write(JSON.stringify(outcome.json(), undefined, 2))
  else outcome.words()
  return outcome.status
}
