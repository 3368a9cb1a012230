/** Values that are made, of others where they are made of some. */
import { NoPassword, generatedValue } from "../../encryption/generated.ts"
import type { Ingredient } from "../../fleet/generators.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import type { Answers } from "./answers.ts"
import type { EncryptedFile } from "./fleet-secrets.ts"
import { ofAll } from "./of-all.ts"
import { unlessPlainPassword } from "./password-hash.ts"
import type { Programs } from "./programs.ts"
import type { FileState } from "./state.ts"
import { type Reader, encryptedFor, valueOf } from "./stored.ts"
import type { NewSecret } from "./written.ts"

/** What others are made of, by its folder and its name. */
type Values = ReadonlyMap<string, Uint8Array>

function keyOf(file: EncryptedFile, name = file.name): string {
  return `${file.fleet.folder}\0${name}`
}

/** A file that is there. */
interface Stored {
  readonly file: EncryptedFile
  readonly bytes: Uint8Array
}

/**
 * The values of secrets that others are made of and that stay as they are, read with the user's key.
 * Throws a `ProblemError`: NG541 one is not there, NG532 and NG536 it cannot be read.
 */
export async function valuesBeside(
  made: readonly EncryptedFile[],
  states: readonly FileState[],
  reader: () => Reader,
): Promise<Values> {
  const known = new Map(states.map((each) => [keyOf(each.file), each]))
  const isMade = new Set(made.map((each) => keyOf(each)))
  const beside = new Map<string, Stored>()
  const missing: Problem[] = []
  for (const file of made)
    for (const { name } of file.needs) {
      const key = keyOf(file, name)
      const needed = isMade.has(key) ? undefined : known.get(key)
      if (needed?.bytes !== undefined) beside.set(key, { file: needed.file, bytes: needed.bytes })
      else if (needed !== undefined) missing.push(withoutNeeded(file, name))
    }
  if (missing.length > 0) throw new ProblemError(missing)
  if (beside.size === 0) return new Map()
  const own = reader()
  return new Map(
    await ofAll([...beside], async ([key, { file, bytes }]) => {
      return [key, await valueOf(file, bytes, own)] as const
    }),
  )
}

function withoutNeeded(file: EncryptedFile, needed: string): Problem {
  return problem("NG541", {
    message: `${file.name} is made of ${needed}, which has no value yet`,
    hint: `\`nixgen secrets set ${needed}\` asks for it`,
  })
}

/** What values are made with. */
interface Means {
  readonly values: Values
  readonly answers: Answers
  readonly programs: Programs
}

/**
 * Makes values, one after the other, as the later are made of the earlier. Throws a `ProblemError`:
 * NG541 what is to be hashed is no password, or what is to be a hash is none.
 */
export async function madeValues(
  files: readonly EncryptedFile[],
  { values: others, answers, programs }: Means,
): Promise<readonly NewSecret[]> {
  const values = new Map(others)
  const secrets: NewSecret[] = []
  for (const file of files) {
    const { generate, name, publicFile } = file
    if (generate === undefined) throw new RangeError(`${name} is not generated`)
    const ingredient = (each: Ingredient) => ingredientOf(file, each, { values, answers })
    const means = { name, openssl: programs.openssl, valueOf: ingredient }
    const { value, publicText } = await unlessNoPassword(
      name,
      async () => await generatedValue(generate, means),
    )
    values.set(keyOf(file), unlessPlainPassword(file, value))
    const text = await encryptedFor(file, value, programs)
    const beside =
      publicFile === undefined || publicText === undefined ? {} : { [publicFile]: publicText }
    secrets.push({ file, text, isMade: true, beside })
  }
  return secrets
}

function ingredientOf(
  file: EncryptedFile,
  ingredient: Ingredient,
  { values, answers }: Pick<Means, "values" | "answers">,
): Uint8Array {
  const value =
    "prompt" in ingredient
      ? answers.get(file)?.get(ingredient.prompt)
      : values.get(keyOf(file, nameFor(file, ingredient.secret)))
  if (value === undefined) throw new RangeError(`${file.name} is made of what is not there`)
  return value
}

/** What `nixgen secrets` calls a secret that another is made of. */
function nameFor({ needs }: EncryptedFile, declared: string): string | undefined {
  return needs.find((each) => each.declared === declared)?.name
}

async function unlessNoPassword<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof NoPassword)) throw error
    throw new ProblemError([
      problem("NG541", {
        message: `${name}: ${error.message}`,
        hint: "give a password that a person can type",
      }),
    ])
  }
}
