/** What is wrong with a command line, as problems in our own words. */
import type { CommanderError } from "commander"
import { type Problem, type ProblemCode, problem } from "../../problems/problem.ts"

/** What commander found wrong, and what that is to us. */
interface Mistake {
  readonly told: ProblemCode
  /** The parts of what commander says. */
  readonly said: RegExp
  /** The same in our words. */
  readonly words: (...parts: readonly string[]) => string
}

/**
 * By commander's own codes. NG084 an unknown command, NG085 an unknown flag, NG086 something is
 * missing, NG087 a value that cannot be, NG088 what cannot stand there or not together.
 */
const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  "commander.unknownCommand": [
    {
      told: "NG084",
      said: /^unknown command '(.*)'$/s,
      words: (name) => `there is no command "${name}"`,
    },
  ],
  "commander.unknownOption": [
    {
      told: "NG085",
      said: /^unknown option '(.*)'$/s,
      words: (name) => `there is no flag ${name} here`,
    },
  ],
  "commander.missingArgument": [
    { told: "NG086", said: /'(.*)'/s, words: (name) => `<${name}> is missing` },
  ],
  "commander.optionMissingArgument": [
    {
      told: "NG086",
      said: /'(-\S+) ?(.*?)'/s,
      words: (name, value) => `${name} needs a value: ${name} ${value}`,
    },
  ],
  "commander.invalidArgument": [
    {
      told: "NG087",
      said: /^option '(-\S+).*?' argument '(.*)' is invalid\. (.*)$/s,
      words: (name, value, mistake) => `${name} cannot be "${value}": ${mistake}`,
    },
    {
      told: "NG087",
      said: /^command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
      words: (value, name, mistake) => `the ${name} cannot be "${value}": ${mistake}`,
    },
  ],
  "commander.excessArguments": [
    {
      told: "NG088",
      said: /for '(.*)'\. Expected (\d+) arguments? but got (\d+)/s,
      words: (name, most, given) => `"${name}" takes ${valuesText(most)}, and not ${given}`,
    },
  ],
  "commander.conflictingOption": [
    {
      told: "NG088",
      // of a flag with a short name, the long one: '-n, --dry-run'
      said: /'(?:-\w, )?(-\S+).*?' cannot be used with option '(?:-\w, )?(-\S+).*?'/s,
      words: (one, other) => `${one} and ${other} cannot be given together`,
    },
  ],
}

/** One name, or several with commas. */
function didYouMean(meant: string): string {
  const names = meant.replace(/^one of /, "").split(", ")
  return `did you mean ${names.map((name) => `"${name}"`).join(" or ")}?`
}

function valuesText(count = ""): string {
  if (count === "0") return "no values"
  return count === "1" ? "one value" : `${count} values`
}

/** The help was shown, as the line names no command that there is. */
export function isHelp({ code }: CommanderError): boolean {
  return code === "commander.help"
}

/**
 * A problem of the line; its hint is what was probably meant, or where to look: the help of what it names. The
 * help may be wanted of a command that there is not.
 */
export function usageProblem(
  { code, message }: CommanderError,
  named: string,
  wanted?: string,
): Problem {
  const everything = `\`${named} --help\` lists what there is`
  if (code === "commander.help") {
    const none = wanted === undefined ? "no command" : `there is no command "${wanted}"`
    return problem("NG084", { message: none, hint: everything })
  }
  const [, said = "", meant] = /^error: (.*?)(?:\n\(Did you mean (.*)\?\))?$/s.exec(message) ?? []
  const hint = meant === undefined ? everything : didYouMean(meant)
  const found = mistakes[code]?.find((each) => each.said.test(said))
  if (found === undefined)
    return problem("NG088", { message: "the line is none that can be read", hint: everything })
  const [, ...parts] = found.said.exec(said) ?? []
  return problem(found.told, { message: found.words(...parts), hint })
}
