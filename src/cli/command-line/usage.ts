/** What is wrong with a command line, told as problems, for those who read JSON. */
import type { CommanderError } from "commander"
import { type Problem, problem } from "../../problems/problem.ts"
import type { ProblemCode } from "../../problems/codes.ts"

/** Whether the outcome is to be JSON: known before the line is read, as that may fail. */
export function wantsJson(line: readonly string[]): boolean {
  const end = line.indexOf("--")
  return line.slice(0, end === -1 ? undefined : end).includes("--json")
}

/**
 * The codes of commander's errors: NG084 an unknown command, NG085 an unknown flag, NG086 something
 * is missing, NG087 a value that cannot be, NG088 what cannot stand there or not together.
 */
const codes: Readonly<Record<string, ProblemCode>> = {
  "commander.unknownCommand": "NG084",
  "commander.unknownOption": "NG085",
  "commander.missingArgument": "NG086",
  "commander.optionMissingArgument": "NG086",
  "commander.missingMandatoryOptionValue": "NG086",
  "commander.invalidArgument": "NG087",
  "commander.excessArguments": "NG088",
  "commander.conflictingOption": "NG088",
}

/** A problem with commander's own words; its hint is what was probably meant, or where to look. */
export function usageProblem({ code, message }: CommanderError, program: string): Problem {
  const everything = `\`${program} --help\` lists what there is`
  // the help was shown as the line names no command
  const told = codes[code]
  if (told === undefined) return problem("NG084", { message: "no command", hint: everything })
  const [, said = message, meant] =
    /^error: (.*?)(?:\n\(Did you mean (.*)\?\))?$/s.exec(message) ?? []
  const hint = meant === undefined ? everything : `did you mean ${meant}?`
  return problem(told, { message: said, hint })
}
