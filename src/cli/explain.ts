/** `nixgen explain`: all that there is to say of a code, or all codes. */
import { catalogue } from "../catalogue.ts"
import { type ProblemCode, severities } from "../problems/codes.ts"
import { nearest } from "../problems/suggest.ts"
import { type Explained, pageInMarkdown, pageInText, severityText } from "../report/page.ts"
import { acceptableCodes } from "../rules/rules.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { explainCommand } from "./commands/explain.ts"
import { CommandFailure, exitStatus } from "./outcome/exit-status.ts"
import type { Terminal } from "./terminal/terminal.ts"

type ExplainJson = JsonOf<typeof explainCommand>

/** Every code, with what is said of it, in the order of the codes. */
export const allExplained: readonly Explained[] = Object.keys(severities)
  .filter(isCode)
  .toSorted()
  .map((code) => ({
    code,
    explanation: catalogue[code],
    isAcceptable: acceptableCodes.includes(code),
  }))

function isCode(code: string): code is ProblemCode {
  return Object.hasOwn(severities, code)
}

/** Tells the page of a code, or a line for each code. Fails where there is no such code. */
export async function explain(
  { code }: Pick<OptionsOf<typeof explainCommand>, "code">,
  { write, width = usualWidth }: Terminal,
): Promise<Outcome<ExplainJson>> {
  const found = code === undefined ? allExplained : [explainedBy(code)]
  const text = (each: Explained) => (code === undefined ? lineOf(each) : pageInText(each, width))
  return {
    status: exitStatus.done,
    problems: [],
    json: () => ({ explanations: found.map(objectOf) }),
    words: () => write(found.map(text).join("\n")),
  }
}

const usualWidth = 80

/** The code as it is typed: in small letters, or without its own, too. */
function explainedBy(typed: string): Explained {
  const wanted = typed.toUpperCase().replace(/^(?=\d)/, "NG")
  const found = allExplained.find(({ code }) => code === wanted)
  if (found !== undefined) return found
  // all have three digits, of which the first may be none to who writes a number
  const whole = wanted.replace(/\d+/, (digits) => digits.padStart(3, "0"))
  const near = nearest(whole, Object.keys(severities))
  const hint = near === undefined ? "`nixgen explain` lists the codes" : `did you mean "${near}"?`
  throw new CommandFailure(`there is no code "${typed}"`, hint, [], "NG087")
}

function lineOf({ code, explanation }: Explained): string {
  return `${code}  ${severityText(code).padEnd("error or warning".length)}  ${explanation.title}`
}

function objectOf(explained: Explained): ExplainJson["explanations"][number] {
  const { code, explanation, isAcceptable } = explained
  const { title, why, mend } = explanation
  const settled = severities[code]
  return {
    code,
    severity: settled === "depends" ? "error or warning" : settled,
    title,
    why,
    mend,
    acceptable: isAcceptable,
    page: pageInMarkdown(explained),
  }
}
