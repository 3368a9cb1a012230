/** NG763: options that a fleet defines by names which its new nixpkgs has no more. */
import { writtenPath } from "../nix/syntax/written-path.ts"
import type { FormerOption } from "../options/extraction/renamed-in.ts"
import { type Problem, problem } from "../problems/problem.ts"
import { definersIn, definitionsAt } from "./check-options.ts"
import type { Model } from "./model.ts"

/** Every definition of an option that was renamed or dropped, told as a warning at its place. */
export function formerOptionProblems(
  model: Model,
  former: readonly FormerOption[],
): readonly Problem[] {
  return definersIn(model).flatMap(({ config, place }) =>
    former.flatMap((option) =>
      definitionsAt(config, ["config"], option.path).map(({ path }) =>
        problem("NG763", { ...wordsOf(option), path, place }),
      ),
    ),
  )
}

function wordsOf({ path, to, instead = "" }: FormerOption) {
  const name = writtenPath(path)
  if (to === undefined)
    return {
      message: `the new nixpkgs has no ${name} any more`,
      ...(instead !== "" && { detail: instead }),
      hint: "take the definition away, or define what took its place",
    }
  return {
    message: `the new nixpkgs calls ${name} ${writtenPath(to)}`,
    hint: `define ${writtenPath(to)}: the old name may go with the next release`,
  }
}
