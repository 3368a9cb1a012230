/** What every command takes: how its outcome is told. It is known before a line is read, as that may fail. */
import { flag } from "./parameter.ts"

/** How problems can be told: in words, as one object, or in the format of a service. */
export const formats = ["text", "json", "github", "gitlab", "sarif", "markdown"] as const

export type Format = (typeof formats)[number]

/** When text has colours. */
const colorChoices = ["auto", "always", "never"] as const

export type ColorChoice = (typeof colorChoices)[number]

/** The flags that every command has; the summary of `--json` is the command's own. */
export const commonFlags = (summary = "tell the outcome as JSON on standard output") => ({
  json: flag.boolean(summary, { conflicts: ["format"] }),
  format: flag.choice("<format>", formats, "tell problems as text, or for what reads them in CI"),
  color: flag.choice(
    "<when>",
    colorChoices,
    "when text has colours: auto where the terminal has them",
  ),
  quiet: flag.boolean("tell problems and results alone, and ask nothing", { short: "q" }),
  cwd: flag.folder("<dir>", "work in this folder, as if the command were started there"),
})

/** What the words of a line ask for, be it right or not. */
export interface Asked {
  readonly format: Format
  readonly color: ColorChoice
  /** Whether the exit status is to tell changes, `--exit-code`: no failure may be taken for some. */
  readonly tellsChanges: boolean
  /** The folder to work in, where that is another than the one it was started in. */
  readonly folder: string | undefined
}

/** What a line asks for, as far as it can be told. */
export function askedBy(line: readonly string[]): Asked {
  const end = line.indexOf("--")
  const words = line.slice(0, end === -1 ? undefined : end)
  const format = chosen("--format", formats, words) ?? "text"
  return {
    format: words.includes("--json") ? "json" : format,
    color: chosen("--color", colorChoices, words) ?? "auto",
    tellsChanges: words.includes("--exit-code"),
    folder: given("--cwd", words).at(-1),
  }
}

/** The format that the options of a command ask for. */
export function formatOf({
  json,
  format = "text",
}: {
  readonly json: boolean
  readonly format: Format | undefined
}): Format {
  return json ? "json" : format
}

/** The last value that a flag is given, where it is one that there is. */
function chosen<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  words: readonly string[],
): Choice | undefined {
  const last = given(name, words).at(-1)
  return choices.find((choice) => choice === last)
}

/** The values that a flag is given, in their order. */
function given(name: string, words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (word === name) return words.slice(index + 1, index + 2)
    return word.startsWith(`${name}=`) ? [word.slice(name.length + 1)] : []
  })
}
