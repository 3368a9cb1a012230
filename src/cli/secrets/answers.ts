/** What values are made of that nobody but a person, or another program, knows: answers to prompts. */
import { type Ingredient, type Prompt, ingredientsOf } from "../../fleet/generators.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { counted } from "../outcome/report.ts"
import { checkedValue, typedTwice, withoutLineEnd } from "./asked-value.ts"
import type { EncryptedFile } from "./fleet-secrets.ts"

/** The answers for each file, by the questions. */
export type Answers = ReadonlyMap<EncryptedFile, ReadonlyMap<string, Uint8Array>>

/** The questions of a value, each once. */
function promptsOf({ generate }: EncryptedFile): readonly Prompt[] {
  const prompts = ingredientsOf(generate).filter(isPrompt)
  return [...new Map(prompts.map((each) => [each.prompt, each])).values()]
}

function isPrompt(ingredient: Ingredient): ingredient is Prompt {
  return "prompt" in ingredient
}

/**
 * Asks what files ask for: at the terminal, or of standard input, which has the answers of one secret, a
 * line for each question. Throws a `ProblemError`: NG541.
 */
export async function answersFor(
  files: readonly EncryptedFile[],
  terminal: Terminal,
): Promise<Answers> {
  const asking = files.filter((file) => promptsOf(file).length > 0)
  if (asking.length === 0) return new Map()
  return terminal.readInput === undefined
    ? await ofPerson(asking, terminal)
    : await ofInput(asking, terminal.readInput)
}

async function ofPerson(files: readonly EncryptedFile[], terminal: Terminal): Promise<Answers> {
  if (terminal.askUnseen === undefined) throw new ProblemError(files.map(unanswered))
  const answers = new Map<EncryptedFile, Map<string, Uint8Array>>()
  for (const file of files) {
    const own = new Map<string, Uint8Array>()
    for (const each of promptsOf(file)) own.set(each.prompt, await answerTo(each, file, terminal))
    answers.set(file, own)
  }
  return answers
}

async function answerTo(
  { prompt, shown }: Prompt,
  { name }: EncryptedFile,
  terminal: Terminal,
): Promise<Uint8Array> {
  const { ask } = terminal
  if (!shown || ask === undefined) return await typedTwice(name, `${prompt}, for ${name}`, terminal)
  return checkedValue(name, Buffer.from(await ask(`${prompt}, for ${name}: `)))
}

async function ofInput(
  files: readonly EncryptedFile[],
  readInput: () => Promise<Uint8Array>,
): Promise<Answers> {
  const [file, ...others] = files
  if (file === undefined || others.length > 0) throw new ProblemError(files.map(oneAtATime))
  const given = await readInput()
  if (given.length === 0) throw new ProblemError([unanswered(file)])
  const prompts = promptsOf(file)
  const answers = prompts.length === 1 ? [withoutLineEnd(given)] : linesOf(given)
  if (answers.length !== prompts.length)
    throw new ProblemError([
      refused(
        file,
        `standard input has ${counted(answers.length, "line")}, and ${prompts.length} are asked for`,
        `give one line each: ${questionsOf(file)}`,
      ),
    ])
  return new Map([
    [
      file,
      new Map(
        prompts.map(({ prompt }, index) => [
          prompt,
          checkedValue(file.name, answers[index] ?? new Uint8Array()),
        ]),
      ),
    ],
  ])
}

function linesOf(given: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(given)
    .toString("latin1")
    .replace(/\r?\n$/, "")
  return text.split(/\r?\n/).map((line) => Buffer.from(line, "latin1"))
}

function unanswered(file: EncryptedFile): Problem {
  return refused(
    file,
    `it asks for what nobody is there to answer: ${questionsOf(file)}`,
    `make it at a terminal, or give it on standard input: \`nixgen secrets generate ${file.name} < FILE\``,
  )
}

function oneAtATime(file: EncryptedFile): Problem {
  return refused(
    file,
    `it asks for ${questionsOf(file)}, and standard input has the answers of one secret`,
    `name it alone: \`nixgen secrets generate ${file.name}\``,
  )
}

function questionsOf(file: EncryptedFile): string {
  return promptsOf(file)
    .map(({ prompt }) => JSON.stringify(prompt))
    .join(", ")
}

function refused({ name }: EncryptedFile, message: string, hint: string): Problem {
  return problem("NG541", { message: `${name}: ${message}`, hint })
}
