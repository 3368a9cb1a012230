/** Secrets that are made of others, and of what is asked for: `composed`, `passwordHashOf` and `prompt`. */
import { callSite } from "../problems/call-site.ts"
import { ProblemError, problem } from "../problems/problem.ts"
import { dedent } from "../nix/values/templates.ts"
import { brands } from "../nix/values/brands.ts"
import type { Composed, Generator, Ingredient, PasswordHashOf, Prompt } from "./generators.ts"
import { type Secret, type SecretDeclaration, isSecret } from "./secret.ts"

/** What can stand in a text that is composed: that of other secrets, what is asked for, and any text. */
export type ComposedValue = Secret | Prompt | string | number | bigint

/**
 * A question that is asked as a value is made, at the terminal or on standard input. What is answered is
 * not shown, and is kept nowhere but in what is made of it.
 *
 * @example
 * ```ts
 * secret("mail", { generate: composed`user=${prompt("User", { shown: true })}\\npass=${prompt("Password")}\\n` })
 * ```
 */
export function prompt(question: string, { shown = false }: PromptOptions = {}): Prompt {
  return { prompt: question, shown }
}

/** How something is asked for. */
export interface PromptOptions {
  /** Whether what is typed can be seen; not where nothing is said. */
  readonly shown?: boolean | undefined
}

/**
 * A value with those of other secrets in it, or with what is asked for: a template, whose common
 * indentation is left out as `str` does it. Where one of the others has a new value, what is made of it
 * is stale.
 *
 * @example
 * ```ts
 * const database = secret("app/database", { generate: password() })
 * const url = secret("app/url", { generate: composed`postgres://app:${database}@db.example.org/app` })
 * ```
 */
export function composed(
  template: TemplateStringsArray,
  ...values: readonly ComposedValue[]
): Composed {
  const texts = dedent(template)
  const parts = texts.flatMap((text, index) =>
    index < values.length ? [text, partFor(values[index])] : [text],
  )
  const made: Composed = { kind: "composed", parts: parts.filter((part) => part !== "") }
  return needing(made, values)
}

/**
 * The hash of a password that is another secret or is asked for, as `hashedPasswordFile` of a user reads
 * it. The other one is for the admins alone, unless a host uses it itself.
 *
 * @example
 * ```ts
 * secret("ann", { neededForUsers: true, generate: passwordHashOf(prompt("Password of ann")) })
 * ```
 */
export function passwordHashOf(password: Secret | Prompt): PasswordHashOf {
  const ingredient = isSecret(password) ? { secret: password.name } : password
  return needing({ kind: "passwordHashOf", password: ingredient }, [password])
}

function partFor(value: unknown): string | Ingredient {
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint")
    return String(value)
  if (isSecret(value)) return { secret: value.name }
  if (isPrompt(value)) return value
  throw new ProblemError([
    problem("NG505", {
      place: callSite(),
      message: "what is composed is known as it is made: it holds secrets, prompts and texts",
      hint: "write the secret itself, without `.path`; what only Nix knows can stand in secretText`…`",
    }),
  ])
}

function isPrompt(value: unknown): value is Prompt {
  return typeof value === "object" && value !== null && "prompt" in value && "shown" in value
}

const needed = new WeakMap<Generator, readonly SecretDeclaration[]>()

function needing<Made extends Generator>(made: Made, values: readonly unknown[]): Made {
  needed.set(
    made,
    values.flatMap((value) => (isSecret(value) ? [value[brands.secret]] : [])),
  )
  return made
}

/** The declarations of the secrets that a value is made of, in the order in which they are written. */
export function neededFor(generator: Generator | undefined): readonly SecretDeclaration[] {
  return (generator && needed.get(generator)) ?? []
}
