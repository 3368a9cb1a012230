/** What a command takes on its line: arguments and flags, what each may be, and what becomes of it. */

/** What a shell can suggest for a value: the words that are all there are, or what is on the disk. */
export type Suggestions = readonly string[] | "file" | "folder"

/** A value on the command line, as it is given, and as the command gets it. */
interface Parameter<Value> {
  /** What it is for, as the help tells it. */
  readonly summary: string
  readonly suggestions?: Suggestions
  /** What is wrong with a text that it cannot be: a sentence. */
  readonly mistakeIn?: (text: string) => string | undefined
  /** The value of all texts that are given for it, of which there may be none. */
  readonly read: (given: readonly string[]) => Value
}

/** An argument: what it is, is told by where it stands. */
export interface Argument<Value> extends Parameter<Value> {
  readonly isOptional?: boolean
  /** Whether it is all that stands from there on. */
  readonly isVariadic?: boolean
}

/** A flag that is followed by a value. */
export interface ValueFlag<Value> extends Parameter<Value> {
  /** How the help names its value: `<name>`, or `<name...>` where several may follow. */
  readonly placeholder: string
  /** Whether it may be given several times. */
  readonly isRepeatable?: boolean
  /** Flags that it cannot be given with. */
  readonly conflicts?: readonly string[]
}

/** A flag that is there or not; one whose name begins with `no-` switches off what is else on. */
export interface Switch {
  readonly summary: string
  /** One letter, for `-n` beside `--dry-run`. */
  readonly short?: string
  readonly conflicts?: readonly string[]
}

/** Any flag. */
export type Flag = ValueFlag<unknown> | Switch

/** What a command gets of a flag or an argument. */
export type ValueOf<Taken> = Taken extends Parameter<infer Value> ? Value : boolean

function text(summary: string, suggestions?: Suggestions): Parameter<string | undefined> {
  return {
    summary,
    ...(suggestions !== undefined && { suggestions }),
    read: (given) => given.at(-1),
  }
}

function choice<const Choice extends string>(
  choices: readonly Choice[],
  summary: string,
): Parameter<Choice | undefined> {
  const chosen = (given: string | undefined) => choices.find((each) => each === given)
  return {
    summary,
    suggestions: choices,
    mistakeIn: (given) =>
      chosen(given) === undefined ? `it is one of ${choices.join(", ")}` : undefined,
    read: (given) => chosen(given.at(-1)),
  }
}

function integer(summary: string, { least, most }: Range): Parameter<number | undefined> {
  const isInRange = (value: number) =>
    Number.isSafeInteger(value) && least <= value && value <= most
  const limits =
    most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`
  return {
    summary,
    mistakeIn: (given) =>
      /^-?\d+$/.test(given) && isInRange(Number(given))
        ? undefined
        : `it is a whole number ${limits}`,
    read: (given) => {
      const last = given.at(-1)
      return last === undefined ? undefined : Number(last)
    },
  }
}

/** The whole numbers that are right. */
interface Range {
  readonly least: number
  readonly most: number
}

/** Nothing less than all that the parser lets through without a value. */
function required<Value>(parameter: Parameter<Value>): Argument<Exclude<Value, undefined>> {
  return {
    ...parameter,
    read: (given) => {
      const value = parameter.read(given)
      if (!isPresent(value)) throw new Error(`no value for an argument: ${parameter.summary}`)
      return value
    },
  }
}

function isPresent<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined
}

/** The kinds of arguments; each must be given, but for those that say otherwise. */
export const argument = {
  text: (summary: string) => required(text(summary)),
  file: (summary: string) => required(text(summary, "file")),
  folder: (summary: string) => required(text(summary, "folder")),
  choice: <const Choice extends string>(choices: readonly Choice[], summary: string) =>
    required(choice(choices, summary)),
  optional: {
    /** Any text, of which a shell may know some. */
    text: (summary: string, suggestions?: readonly string[]): Argument<string | undefined> => ({
      ...text(summary, suggestions),
      isOptional: true,
    }),
    folder: (summary: string): Argument<string | undefined> => ({
      ...text(summary, "folder"),
      isOptional: true,
    }),
    /** Any number of texts, as the last argument. */
    texts: (summary: string): Argument<readonly string[]> => ({
      summary,
      isOptional: true,
      isVariadic: true,
      read: (given) => given,
    }),
  },
}

/** What more there is to say of a flag. */
type More = Pick<ValueFlag<unknown>, "conflicts">

/** The kinds of flags; `placeholder` is how the help names the value, `<name>`. */
export const flag = {
  boolean: (summary: string, more: Omit<Switch, "summary"> = {}): Switch => ({ summary, ...more }),
  text: (placeholder: string, summary: string, more: More = {}) =>
    ({ ...text(summary), placeholder, ...more }) satisfies Flag,
  file: (placeholder: string, summary: string, more: More = {}) =>
    ({ ...text(summary, "file"), placeholder, ...more }) satisfies Flag,
  folder: (placeholder: string, summary: string, more: More = {}) =>
    ({ ...text(summary, "folder"), placeholder, ...more }) satisfies Flag,
  choice: <const Choice extends string>(
    placeholder: string,
    choices: readonly Choice[],
    summary: string,
    more: More = {},
  ) => ({ ...choice(choices, summary), placeholder, ...more }) satisfies Flag,
  integer: (
    placeholder: string,
    summary: string,
    { least = 0, most = Number.MAX_SAFE_INTEGER, ...more }: Partial<Range> & More = {},
  ) => ({ ...integer(summary, { least, most }), placeholder, ...more }) satisfies Flag,
  /** One that may be given several times; with the placeholder `<name...>` also several values. */
  texts: (placeholder: string, summary: string, more: More = {}): ValueFlag<readonly string[]> => ({
    summary,
    placeholder,
    isRepeatable: true,
    read: (given) => given,
    ...more,
  }),
}
