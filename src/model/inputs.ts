/** The inputs of the generated flake: which pins it needs, and how each becomes an input. */
import { type Origin, type Problem, within, problem } from "../problems/problem.ts"
import { flakeId, inputProblems } from "./check-inputs.ts"
import type { readFleet } from "../fleet/fleet.ts"
import type { ModelInput } from "./model.ts"
import { knownFlake, knownFlakes, pinCommand } from "../pins/known-flakes.ts"
import { ownInputs } from "../pins/own-inputs.ts"
import { type Pins, pinNamed } from "../pins/pins.ts"

/** What is said of inputs by their names. */
type Inputs = ReturnType<typeof readFleet>["value"]["inputs"]

/** An input that nixgen's own output refers to, and where it is asked for. */
export interface NeededInput extends Origin {
  readonly name: string
}

/** How each becomes one; no other pin is an input unless it is declared. */
const defaults: Inputs = {
  nixpkgs: { flake: true, follows: {} },
  disko: { flake: true, follows: { nixpkgs: "nixpkgs" } },
  "nixos-anywhere": { flake: false, follows: {} },
  colmena: { flake: true, follows: usualFollows("colmena") },
  "deploy-rs": { flake: true, follows: usualFollows("deploy-rs") },
  comin: { flake: true, follows: usualFollows("comin") },
}

/** Those that fleets often have for their own use as well, and of which a module alone is needed. */
const ofSecrets: Inputs = {
  "sops-nix": { flake: true, follows: usualFollows("sops-nix") },
  agenix: { flake: true, follows: { ...usualFollows("agenix"), systems: "" } },
}

function defaultOf(name: string, isAsked: boolean): Inputs[string] | undefined {
  if (Object.hasOwn(defaults, name)) return defaults[name]
  return isAsked && Object.hasOwn(ofSecrets, name) ? ofSecrets[name] : undefined
}

/** What usually takes the place of a flake's own inputs, whose sources nothing else needs. */
function usualFollows(name: string): Readonly<Record<string, string>> {
  const inputs = Object.entries(knownFlakes[name]?.inputs ?? {})
  return Object.fromEntries(inputs.filter(([, target]) => target === "nixpkgs" || target === ""))
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
  needed: readonly NeededInput[],
  { place }: Origin,
): {
  readonly inputs: readonly ModelInput[]
  /** The names of all that are wanted, locked or not. */
  readonly names: readonly string[]
  readonly problems: readonly Problem[]
} {
  const asked = new Map(needed.map(({ name, ...origin }) => [name, origin]))
  const names = [...new Set([...asked.keys(), ...Object.keys(declared)])]
  if (pins === undefined) return { inputs: [], names, problems: [] }
  const found = names.map((name) => {
    const said = Object.hasOwn(declared, name) ? declared[name] : undefined
    const origin = said === undefined ? asked.get(name) : { place, path: ["inputs", name] }
    const usual = defaultOf(name, asked.has(name))
    return { origin, ...inputNamed(name, { said, usual }, pins, origin ?? { place }) }
  })
  const inputs = found.flatMap(({ input }) => input ?? [])
  const others = {
    inputs: new Map(inputs.map((input) => [input.name, input])),
    names,
    pins: [...pins.byName.keys()],
    needed: new Set(asked.keys()),
    ending: new Set<string>(),
  }
  const problems = found.flatMap(({ input, problems: unpinned, origin, isSaid = true }) => [
    ...unpinned,
    ...(input === undefined || unpinned.length > 0
      ? []
      : within(inputProblems(input, isSaid, others), origin ?? { place })),
  ])
  return { inputs, names, problems }
}

/** An input as it is declared, in all else as nixgen itself needs it, if it does. */
function inputNamed(
  name: string,
  { said, usual }: Readonly<Record<"said" | "usual", Inputs[string] | undefined>>,
  pins: Pins,
  origin: Origin,
) {
  const { value: pin, problems } = pinNamed(pins, name, origin, howToPin(name))
  const all = flakeId.test(name) ? problems : [...problems, unnameable(name, origin)]
  if (pin === undefined) return { problems: all }
  const flake = said?.flake ?? usual?.flake ?? true
  const own = flake ? ownInputs(name, pin) : undefined
  const follows = { ...existing(usual?.follows, own), ...said?.follows }
  const input: ModelInput = { name, pin, flake, follows, own }
  const isSaid = said === undefined || said.follows !== undefined
  return { problems: all, input, isSaid }
}

/** What pins a flake that is known by the name. */
function howToPin(name: string): string | undefined {
  const known = knownFlake(name)
  return known && `add it: \`${pinCommand(name, known)}\``
}

/** Of what usually follows another, that which the flake has, where that is known. */
function existing(follows: Readonly<Record<string, string>> = {}, own: ModelInput["own"]) {
  const entries = Object.entries(follows)
  return Object.fromEntries(
    own?.isExact === true ? entries.filter(([name]) => own.names.has(name)) : entries,
  )
}

function unnameable(name: string, origin: Origin): Problem {
  return problem("NG066", {
    ...origin,
    message: `"${name}" cannot be the name of a flake input`,
    detail:
      "A name has letters, digits, underscores and hyphens, and begins with a letter: Nix could neither follow nor override another.",
    hint: "give the pin such a name in npins' sources.json, or leave it out of `inputs`",
  })
}
