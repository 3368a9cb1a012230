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
 * The inputs that can be locked, and the problems of those that cannot (see `pinNamed`). Nothing can
 * be said where the pins could not be read.
 */
export function inputsOf(
  declared: Inputs,
  pins: Pins | undefined,
  usesDisko: boolean,
  { place }: Origin,
): {
  readonly inputs: readonly ModelInput[]
  /** The names of all that are wanted, locked or not. */
  readonly names: readonly string[]
  readonly problems: readonly Problem[]
} {
  const wanted = { ...nixpkgs, ...(usesDisko ? disko : {}), ...anywhere, ...declared }
  const names = Object.keys(wanted)
  if (pins === undefined) return { inputs: [], names, problems: [] }
  const inputs: ModelInput[] = []
  const problems: Problem[] = []
  for (const [name, { flake, follows }] of Object.entries(wanted)) {
    const path = name in declared ? ["inputs", name] : ["pins"]
    const pin = pinNamed(pins, name, { place, path })
    problems.push(...pin.problems)
    if (pin.value !== undefined) inputs.push({ name, pin: pin.value, flake, follows })
    for (const [input, target] of Object.entries(follows))
      if (!(target in wanted))
        problems.push(unknownInput(target, names, [...path, "follows", input], place))
  }
  return { inputs, names, problems }
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
