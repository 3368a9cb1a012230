/** What is said of a flake input's own inputs (Nix manual, "nix flake": "Flake inputs"). */
import { enumerate } from "../problems/enumerate.ts"
import { type Problem, problem } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import { inputsOfNode, nodeAt } from "../pins/flake-lock-file.ts"
import { knownFlakes, pinCommand } from "../pins/known-flakes.ts"
import type { ModelInput } from "./model.ts"
import { propertyKey } from "../identifiers.ts"

/** What there is in the fleet beside an input. */
export interface OtherInputs {
  readonly inputs: ReadonlyMap<string, ModelInput>
  /** The names of all inputs, those that cannot be locked as well. */
  readonly names: readonly string[]
  readonly pins: readonly string[]
  /** The names of those that nixgen's own output refers to. */
  readonly needed: ReadonlySet<string>
  /** The paths of inputs that were followed before to an end: long chains are followed once. */
  readonly ending: Set<string>
}

/**
 * Everything that is wrong with what is said of an input. Problems: NG031 an unknown input; NG036
 * inputs of its own that would not be locked; NG037 what it does not have, or what follows itself;
 * NG038 one that nixgen needs as a flake. `isSaid` is whether its own inputs are spoken of at all.
 */
export function inputProblems(
  input: ModelInput,
  isSaid: boolean,
  others: OtherInputs,
): readonly Problem[] {
  const needed = neededProblems(input, others)
  if (needed.length > 0) return needed
  const wrong = Object.keys(input.follows).flatMap((key) => {
    return followProblem(key, input, others) ?? []
  })
  return wrong.length > 0 ? wrong : [...missingProblems(input, isSaid, others)]
}

/** What the generated flake takes from the outputs of its own inputs. */
const neededOutputs: Readonly<Record<string, string>> = {
  nixpkgs: "every host is made by its lib.nixosSystem",
  disko: "every host with disks imports its module",
  colmena: "the hive takes the options of its module",
  "deploy-rs": "its library makes the profiles that it activates",
  comin: "the hosts that pull with it import its module",
  "sops-nix": "the hosts that use secrets import its module",
  agenix: "the hosts that use secrets import its module",
}

function neededProblems({ name, flake }: ModelInput, { needed }: OtherInputs): Problem[] {
  const why = Object.hasOwn(neededOutputs, name) ? neededOutputs[name] : undefined
  if (flake || why === undefined || !needed.has(name)) return []
  return [
    problem("NG038", {
      path: ["flake"],
      message: `${name} has to be a flake: ${why}`,
      hint: "leave `flake: false` out",
    }),
  ]
}

/** What Nix can name, in `follows` and on the command line (`flakeIdRegex`). */
export const flakeId = /^[a-zA-Z][a-zA-Z0-9_-]*$/

/** What is wrong with one of the inputs that follow others. */
function followProblem(key: string, input: ModelInput, others: OtherInputs): Problem | undefined {
  const wrong =
    unknownOwnInput(key, input) ??
    unknownTarget(input.follows[key] ?? "", others) ??
    circle(key, input, others)
  return wrong && { ...wrong, path: ["follows", key] }
}

function unknownOwnInput(
  key: string,
  { name, flake, follows, own }: ModelInput,
): Problem | undefined {
  const segments = key.split("/")
  if (!segments.every((segment) => flakeId.test(segment)))
    return wrongFollow(`"${key}" is no path of inputs`, 'write it as in "flake-parts/nixpkgs-lib"')
  if (!flake)
    return wrongFollow(`${name} is taken as a source tree, which has no inputs`, "leave it out")
  const above = segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"))
  const replaced = above.find((each) => Object.hasOwn(follows, each))
  if (replaced !== undefined)
    return wrongFollow(
      `"${replaced}" already follows another, with all of its own inputs`,
      "leave it out",
    )
  if (own === undefined || !own.isExact)
    return above.length === 0 ? unusualInput(key, name, own) : unlockable(name, above[0])
  for (const [depth, segment] of segments.entries()) {
    const known = ownNames(own, segments.slice(0, depth))
    if (known !== undefined && !known.includes(segment)) {
      const path = [name, ...segments.slice(0, depth)].join("/")
      return wrongFollow(`${path} has no input "${segment}"`, suggestion(segment, known))
    }
  }
  return undefined
}

type OwnInputs = NonNullable<ModelInput["own"]>

/** NG037: an input that the flake has not as it is today; at this pin it may have had others. */
function unusualInput(key: string, name: string, own: ModelInput["own"]): Problem | undefined {
  if (own === undefined || own.names.has(key)) return undefined
  return problem("NG037", {
    severity: "warning",
    message: `${name} has no input "${key}", as far as is known here`,
    detail: "Nix would tell of it, and leave it out of the lock.",
    hint: suggestion(key, [...own.names.keys()]),
  })
}

function ownNames(
  { names, lock }: OwnInputs,
  path: readonly string[],
): readonly string[] | undefined {
  if (path.length === 0) return [...names.keys()]
  const node = lock && nodeAt(lock, path)
  return lock === undefined || node === undefined ? undefined : inputsOfNode(lock, node)
}

function unlockable(name: string, input: string | undefined): Problem {
  return problem("NG036", {
    severity: "error",
    message: `what "${input}" of ${name} is locked to is not known here`,
    hint: `let "${input}" follow an input of the fleet, or have the source of ${name} in the Nix store`,
  })
}

function wrongFollow(message: string, hint: string | undefined): Problem {
  return problem("NG037", { severity: "error", message, hint })
}

function unknownTarget(target: string, { names, inputs }: OtherInputs): Problem | undefined {
  if (target === "") return undefined
  const [first = "", ...rest] = target.split("/")
  if (!names.includes(first)) {
    const message = `"${first}" is no input of the flake`
    return problem("NG031", { message, hint: suggestion(first, names) })
  }
  const [second] = rest
  const own = inputs.get(first)?.own
  if (second === undefined || own === undefined || !own.isExact) return undefined
  const known = [...own.names.keys()]
  if (known.includes(second)) return undefined
  return wrongFollow(`${first} has no input "${second}"`, suggestion(second, known))
}

/** An input that follows others back to itself. */
function circle(
  key: string,
  input: ModelInput,
  { inputs, ending }: OtherInputs,
): Problem | undefined {
  const start = [input.name, ...key.split("/")]
  const passed = new Set<string>()
  for (let path: readonly string[] | undefined = start; path !== undefined;) {
    const name = path.join("/")
    if (passed.has(name)) {
      const [first] = passed
      return first === name
        ? wrongFollow([...passed, name].join(" follows "), "let one of them follow another input")
        : undefined
    }
    if (ending.has(name)) break
    passed.add(name)
    path = followedBy(path, inputs)
  }
  for (const each of passed) ending.add(each)
  return undefined
}

/** What stands in the place of an input that is reached by a path, if another does. */
function followedBy(
  path: readonly string[],
  inputs: ReadonlyMap<string, ModelInput>,
): readonly string[] | undefined {
  const [name, ...inner] = path
  const follows = inputs.get(name ?? "")?.follows ?? {}
  for (const [index] of inner.entries()) {
    const key = inner.slice(0, index + 1).join("/")
    const target = Object.hasOwn(follows, key) ? follows[key] : undefined
    if (target === "") return undefined
    if (target !== undefined) return [...target.split("/"), ...inner.slice(index + 1)]
  }
  return undefined
}

/** NG036: what the lock would lack, so that Nix would have to add it, or could not evaluate it. */
function* missingProblems(
  input: ModelInput,
  isSaid: boolean,
  others: OtherInputs,
): Iterable<Problem> {
  const { name, flake, follows, own } = input
  if (!flake) return
  if (own === undefined) {
    if (!isSaid) yield unknownInputs(name)
    return
  }
  const missing = [...own.names.keys()].filter(
    (each) => !Object.hasOwn(follows, each) && own.lock === undefined,
  )
  if (missing.length > 0) yield missingInputs(input, missing, isSaid, others)
}

function unknownInputs(name: string): Problem {
  return problem("NG036", {
    severity: "warning",
    message: `whether ${name} has inputs of its own is not known here`,
    detail: "Those that it has have to be locked as well.",
    hint: `say what each of them follows, such as follows: { nixpkgs: "nixpkgs" }, or follows: {} if it has none`,
  })
}

function missingInputs(
  { name, own, follows }: ModelInput,
  missing: readonly string[],
  isSaid: boolean,
  { names, pins }: OtherInputs,
): Problem {
  // what is known of a flake of today does not hold for every pin of it: whoever has said what it follows may know
  const mayBeOlder = isSaid && own?.isExact !== true
  const answers = missing.map((each) => [each, answerFor(each, own, names, pins)] as const)
  const said = Object.entries({ ...follows, ...Object.fromEntries(answers) })
  const written = said.map(([key, target]) => `${propertyKey(key)}: ${JSON.stringify(target)}`)
  const more = answers
    .map(([, target]) => target)
    .filter((each) => !names.includes(each) && each !== "")
  const which = `${missing.length === 1 ? "input" : "inputs"} ${enumerate(missing)}`
  return problem("NG036", {
    severity: mayBeOlder ? "warning" : "error",
    message: `${name} has ${which} of its own, which would not be locked`,
    detail: [
      ...(mayBeOlder ? ["It has today: this pin may be older, and have none."] : []),
      '"" is for what its modules do without.',
      ...more.map((each) => howToAdd(each, pins)),
    ].join("\n"),
    hint: `write ${propertyKey(name)}: { follows: { ${written.join(", ")} } }`,
  })
}

/** What takes the place of an input: usually, or by its name. */
function answerFor(
  input: string,
  own: ModelInput["own"],
  names: readonly string[],
  pins: readonly string[],
): string {
  const usual = own?.names.get(input)
  if (usual === "" && names.includes(input)) return input
  if (usual !== undefined) return usual
  if (names.includes(input) || pins.includes(input)) return input
  return input.startsWith("nixpkgs") ? "nixpkgs" : input
}

function howToAdd(name: string, pins: readonly string[]): string {
  const input = `inputs: { ${propertyKey(name)}: {} }`
  if (pins.includes(name)) return `${name} is a pin, and has to be an input as well: ${input}`
  const known = Object.hasOwn(knownFlakes, name) ? knownFlakes[name] : undefined
  return `${name} has to be pinned, \`${pinCommand(name, known)}\`, and an input: ${input}`
}
