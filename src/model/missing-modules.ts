/** Options of modules that flakes have, where the module itself is not there. */
import { readFileSync } from "node:fs"
import { selectionsIn } from "../nix/syntax/selections.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { OptionNames } from "../options/tree/option-names.ts"
import { isWithin } from "../options/tree/option-path.ts"
import type { PathSegment, Problem } from "../problems/problem.ts"
import { type KnownFlake, knownFlake, knownFlakes, pinCommand } from "../pins/known-flakes.ts"
import type { Model } from "./model.ts"
import type { Expression } from "../nix/values/expression.ts"
import { importsOf } from "./option-sources.ts"

/** A flake whose module declares an option, by the name that it has or would have as an input. */
interface Source {
  readonly name: string
  readonly flake: KnownFlake | undefined
}

/**
 * The problem of an unknown option, told as what it comes from: the module of a flake that is not
 * imported, that is no input, or that is not even pinned.
 */
export function withMissingModule(problem: Problem, model: Model, names: OptionNames): Problem {
  const option = optionOf(problem.path ?? [])
  const source = sourceOf(option, model, names)
  if (source === undefined || importsInput(source.name, model)) return problem
  const name = option.split(".").slice(0, 2).join(".")
  return {
    ...problem,
    message: `${name} is an option of ${source.name}, ${whatIsMissing(source.name, model)}`,
    hint: stepsFor(source, model).join("; "),
  }
}

/** Whether an option is one that the module of a flake declares, which the fleet imports. */
export function isOfImportedFlake(
  path: readonly PathSegment[],
  model: Model,
  names: OptionNames,
): boolean {
  const source = sourceOf(optionOf(path), model, names)
  return source !== undefined && importsInput(source.name, model)
}

/** The option's path, without where it is defined. */
function optionOf(path: readonly PathSegment[]): string {
  return path.slice(path[0] === "config" ? 1 : 0).join(".")
}

function sourceOf(option: string, model: Model, names: OptionNames): Source | undefined {
  const known = Object.entries(knownFlakes).find(([, { options = [] }]) =>
    options.some((each) => isWithin(option, each)),
  )
  if (known !== undefined) return { name: pinOf(known[1], known[0], model), flake: known[1] }
  const [root = ""] = option.split(".")
  // NixOS has a group for some inputs, as for nixpkgs
  if (names.get(root) !== undefined) return undefined
  const pinned = model.pinNames.find((pin) => plainName(pin) === plainName(root))
  return pinned === undefined ? undefined : { name: pinned, flake: knownFlake(pinned) }
}

/** The name under which a known flake is pinned; its usual one where it is not. */
function pinOf(flake: KnownFlake, usual: string, { inputs, pinNames }: Model): string {
  const pinned = inputs.find(({ name, pin }) => knownFlake(name, pin) === flake)
  return pinned?.name ?? pinNames.find((name) => knownFlake(name) === flake) ?? usual
}

/** A name without what only says that it is about Nix: `sops` of `sops-nix`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/^(nixos|nix)-|[-.](nixos|nix|flake)$/g, "")
}

function whatIsMissing(name: string, { inputNames, pinNames }: Model): string {
  if (inputNames.includes(name)) return "whose module is not imported"
  return pinNames.includes(name) ? "which is no input of the flake" : "which is not pinned"
}

function stepsFor({ name, flake }: Source, { inputNames, pinNames }: Model): readonly string[] {
  const key = JSON.stringify(name)
  const follows = Object.entries(flake?.inputs ?? {}).map(([input, target]) => {
    return `${JSON.stringify(input)}: ${JSON.stringify(target)}`
  })
  const said = flake?.inputs === undefined ? "…" : `follows: { ${follows.join(", ")} }`
  return [
    ...(pinNames.includes(name) || flake === undefined
      ? []
      : [`pin it: \`${pinCommand(name, flake)}\``]),
    ...(inputNames.includes(name) ? [] : [`name it in the fleet: inputs: { ${key}: { ${said} } }`]),
    `import its module: imports: [inputs[${key}].nixosModules${moduleKey(flake)}]`,
  ]
}

function moduleKey(flake: KnownFlake | undefined): string {
  const name = flake?.module ?? "default"
  return /^\w+$/.test(name) ? `.${name}` : `["${name}"]`
}

/** Whether any module of the fleet imports something of an input, or a file that names it. */
function importsInput(input: string, model: Model): boolean {
  const hardware = model.hosts.flatMap((host) => host.hardware ?? [])
  return [...importsOf(model), ...hardware].some((module) => mentions(module, input))
}

function mentions(module: Expression<unknown>, input: string): boolean {
  const node = nodeOf(module)
  if (node === undefined) return true
  if (node.kind === "path" && node.copyOf !== undefined) return isNamedIn(node.copyOf.source, input)
  return selectionsIn(node).some(({ variable, path }) => {
    return variable.name === "inputs" && (path[0] ?? input) === input
  })
}

function isNamedIn(file: string, input: string): boolean {
  try {
    return readFileSync(file, "utf8").includes(input)
  } catch {
    return true // that it cannot be read is a problem of its own
  }
}
