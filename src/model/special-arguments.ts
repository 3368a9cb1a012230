/** What the fleet gives to all modules as arguments: named as nothing else is that they have. */
import { isIdentifier } from "../nix/syntax/escape.ts"
import { globalNames } from "../nix/syntax/globals.ts"
import { type Origin, type Problem, problem } from "../problems/problem.ts"
import type { Mended } from "../problems/schema.ts"
import { suggestion } from "../problems/suggest.ts"
import { expressionsIn } from "./expressions.ts"
import { propertyProblems } from "./misplaced-properties.ts"
import { rareArguments, usualArguments } from "../nix/syntax/usual-arguments.ts"

/** What is known where the hosts are put together, and the arguments are given. */
const names: ReadonlySet<string> = new Set(["inputs", "lib", "inventory", "host", "name"])

/**
 * The arguments without those that cannot be given. Problems: NG405 a name that is taken, or that Nix
 * does not have; NG033 a name in an expression that nothing stands for there; NG035 what is no value.
 */
export function specialArguments(
  given: Readonly<Record<string, unknown>>,
  { place }: Origin,
): Mended<Readonly<Record<string, unknown>>> {
  const origin = (name: string) => ({ place, path: ["arguments", name] })
  const misnamed = Object.keys(given).filter(
    (name) => taken.has(name) || globalNames.has(name) || !isIdentifier(name),
  )
  const value = Object.fromEntries(
    Object.entries(given).filter(([name]) => !misnamed.includes(name)),
  )
  const problems = [
    ...misnamed.map((name) =>
      problem("NG405", {
        ...origin(name),
        message: isIdentifier(name)
          ? `every module has something else by the name "${name}"`
          : `"${name}" cannot be the name of an argument in Nix`,
        hint: "give the argument another name",
      }),
    ),
    ...unknownNames(
      value,
      { place, path: ["arguments"] },
      names,
      "where arguments are given to modules",
    ),
    ...propertyProblems(value, { place, path: ["arguments"] }, "an argument of modules"),
  ]
  return { value, problems }
}

const taken: ReadonlySet<string> = new Set([...usualArguments, ...rareArguments, "name"])

/** The names in a value's expressions that nothing stands for where they are printed: NG033. */
export function unknownNames(
  value: object,
  { place, path: above = [] }: Origin,
  known: ReadonlySet<string>,
  where: string,
): readonly Problem[] {
  return expressionsIn(value, above).flatMap(({ path, selections }) =>
    selections
      .map(({ variable }) => variable)
      .filter(({ name, withs }) => withs.length === 0 && !known.has(name) && !globalNames.has(name))
      .map(({ name }) =>
        problem("NG033", {
          severity: "error",
          place,
          path,
          message: `nothing is called "${name}" ${where}`,
          hint: suggestion(name, [...known]),
        }),
      ),
  )
}
