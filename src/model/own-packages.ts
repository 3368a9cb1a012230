/** The fleet's own packages: attributes of `pkgs`, made of nixpkgs alone. */
import { isCopiedFile, withReferences } from "../files/files.ts"
import { isIdentifier } from "../nix/syntax/escape.ts"
import type { Expression } from "../nix/values/expression.ts"
import { type Origin, problem } from "../problems/problem.ts"
import type { Mended } from "../problems/schema.ts"
import { unknownNames } from "./special-arguments.ts"

/** What expressions of packages may be made of; the last two are what overlays usually call it. */
const names: ReadonlySet<string> = new Set(["pkgs", "lib", "final", "prev"])

/**
 * The packages without those that `pkgs` cannot have. Problems: NG407 a name that Nix does not have; NG033 a name in
 * an expression that nothing stands for there.
 */
export function ownPackages(
  given: Readonly<Record<string, Expression<unknown>>>,
  { place }: Origin,
): Mended<Readonly<Record<string, Expression<unknown>>>> {
  const misnamed = Object.keys(given).filter((name) => !isIdentifier(name))
  const value = Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => !misnamed.includes(name))
      .map(([name, made]) => [name, isCopiedFile(made) ? withReferences(made) : made]),
  )
  const problems = [
    ...misnamed.map((name) =>
      problem("NG407", {
        place,
        path: ["packages", name],
        message: `"${name}" cannot be the name of a package`,
        hint: 'letters, digits, "-" and "_", not beginning with a digit',
      }),
    ),
    ...unknownNames(
      value,
      { place, path: ["packages"] },
      names,
      "where packages are made: they are of `pkgs` and `lib` alone",
    ),
  ]
  return { value, problems }
}
