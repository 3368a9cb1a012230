/** The inputs of the generated flake: which pins it needs, and how each becomes an input. */
import type { Place, Problem } from "../problem.ts"
import type { Origin } from "../schema.ts"
import { suggestion } from "../suggest.ts"
import type { FlakeInput } from "./fleet.ts"
import type { ModelInput } from "./model.ts"
import { type Pins, pinNamed } from "./pins.ts"

type Inputs = Readonly<Record<string, Required<FlakeInput>>>

/** The inputs that nixgen's own output refers to; nothing else is fetched unless it is declared. */
const nixpkgs: Inputs = { nixpkgs: { flake: true, follows: {} } }
const disko: Inputs = { disko: { flake: true, follows: { nixpkgs: "nixpkgs" } } }
const anywhere: Inputs = { "nixos-anywhere": { flake: false, follows: {} } }

/**
 * The inputs that can be locked, and the problems of those that cannot (see `pinNamed`), NG066 among
 * them: Nix has no way to name the input. Nothing can be said where the pins could not be read.
 */
export function inputsOf(
  declared: Inputs,
  pins: Pins | undefined,
  usesDisko: boolean,
  { place }: Origin,
): { readonly inputs: readonly ModelInput[]; readonly problems: readonly Problem[] } {
  if (pins === undefined) return { inputs: [], problems: [] }
  const wanted = { ...nixpkgs, ...(usesDisko ? disko : {}), ...anywhere, ...declared }
  const inputs: ModelInput[] = []
  const problems: Problem[] = []
  for (const [name, { flake, follows }] of Object.entries(wanted)) {
    const path = name in declared ? ["inputs", name] : ["pins"]
    const pin = pinNamed(pins, name, { place, path })
    problems.push(...pin.problems)
    if (!flakeId.test(name)) problems.push(unnameable(name, path, place))
    if (pin.value !== undefined) inputs.push({ name, pin: pin.value, flake, follows })
    for (const [input, target] of Object.entries(follows))
      if (!(target in wanted))
        problems.push(unknownInput(target, Object.keys(wanted), [...path, "follows", input], place))
  }
  return { inputs, problems }
}

/** What Nix can name, in `follows` and on the command line (`flakeIdRegex`). */
const flakeId = /^[a-zA-Z][a-zA-Z0-9_-]*$/

function unnameable(name: string, path: readonly string[], place: Place | undefined): Problem {
  return {
    code: "NG066",
    severity: "error",
    place,
    path,
    message: `"${name}" cannot be the name of a flake input`,
    detail:
      "A name has letters, digits, underscores and hyphens, and begins with a letter: Nix could neither follow nor override another.",
    hint: "give the pin such a name in npins' sources.json, or leave it out of `inputs`",
  }
}

function unknownInput(
  name: string,
  known: readonly string[],
  path: readonly string[],
  place: Place | undefined,
): Problem {
  return {
    code: "NG031",
    severity: "error",
    place,
    path,
    message: `"${name}" is no input of the flake`,
    hint: suggestion(name, known),
  }
}
