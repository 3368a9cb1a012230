/** The inputs of the generated flake: which pins it needs, and how each becomes an input. */
import { type Origin, type Place, type Problem, within, problem } from "../problems/problem.ts"
import { flakeId, inputProblems } from "./check-inputs.ts"
import type { readFleet } from "../fleet/fleet.ts"
import type { ModelInput } from "./model.ts"
import { ownInputs } from "../pins/own-inputs.ts"
import { type Pins, pinNamed } from "../pins/pins.ts"

/** What is said of inputs by their names. */
type Inputs = ReturnType<typeof readFleet>["value"]["inputs"]

/** The inputs that nixgen's own output refers to; nothing else is fetched unless it is declared. */
const defaults: Inputs = {
  nixpkgs: { flake: true, follows: {} },
  disko: { flake: true, follows: { nixpkgs: "nixpkgs" } },
  "nixos-anywhere": { flake: false, follows: {} },
}

/**
 * The inputs that can be locked, and the problems of those that cannot (see `pinNamed`). Nothing can
 * be said where the pins could not be read. Problems: NG031 an unknown pin or input, NG036 inputs of
 * a flake that nothing is said of, NG037 what is wrongly said of them, NG038 what nixgen needs,
 * NG066 what Nix has no way to name.
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
  const own = Object.keys(defaults).filter((name) => usesDisko || name !== "disko")
  const names = [...new Set([...own, ...Object.keys(declared)])]
  if (pins === undefined) return { inputs: [], names, problems: [] }
  const found = names.map((name) => inputNamed(name, declared, pins, place))
  const inputs = found.flatMap(({ input }) => input ?? [])
  const others = { inputs, names, pins: [...pins.byName.keys()], usesDisko }
  const problems = found.flatMap(({ input, problems: unpinned, path, isSaid = true }) => [
    ...unpinned,
    ...(input === undefined || unpinned.length > 0
      ? []
      : within(inputProblems(input, isSaid, others), { place, path })),
  ])
  return { inputs, names, problems }
}

/** An input as it is declared, in all else as nixgen itself needs it. */
function inputNamed(name: string, declared: Inputs, pins: Pins, place: Place | undefined) {
  const said = Object.hasOwn(declared, name) ? declared[name] : undefined
  const usual = Object.hasOwn(defaults, name) ? defaults[name] : undefined
  const path = said === undefined ? ["pins"] : ["inputs", name]
  const { value: pin, problems } = pinNamed(pins, name, { place, path })
  const all = flakeId.test(name) ? problems : [...problems, unnameable(name, path, place)]
  if (pin === undefined) return { path, problems: all }
  const flake = said?.flake ?? usual?.flake ?? true
  const input: ModelInput = {
    name,
    pin,
    flake,
    follows: { ...usual?.follows, ...said?.follows },
    own: flake ? ownInputs(name, pin) : undefined,
  }
  const isSaid = said === undefined || said.follows !== undefined
  return { path, problems: all, input, isSaid }
}

function unnameable(name: string, path: readonly string[], place: Place | undefined): Problem {
  return problem("NG066", {
    place,
    path,
    message: `"${name}" cannot be the name of a flake input`,
    detail:
      "A name has letters, digits, underscores and hyphens, and begins with a letter: Nix could neither follow nor override another.",
    hint: "give the pin such a name in npins' sources.json, or leave it out of `inputs`",
  })
}
