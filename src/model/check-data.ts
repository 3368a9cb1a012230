/** What expressions select of the flake's inputs, the inventory and the host's own entry of it. */
import { enumerateFirst } from "../problems/enumerate.ts"
import { hintForWay, plainKindOf, plainMember } from "../nix/values/plain-members.ts"
import { writtenPath } from "../nix/syntax/written-path.ts"
import { globalNames } from "../nix/syntax/globals.ts"
import { type Selection, chainOf } from "../nix/syntax/selections.ts"
import { problem } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import type { DataProblem } from "./data-problem.ts"
import type { NestedNames } from "../options/names/nix-names.ts"
import type { KnownNames } from "./known-names.ts"
import type { Model } from "./model.ts"
import { ownOutputs } from "./own-outputs.ts"
import { type Lookup, lookup } from "./inventory-entries.ts"
import { type KnownOutputs, missingName } from "./library-names.ts"

type Path = Selection["path"]
type Missing = Extract<Lookup, { readonly found: false }>
type Check = (path: Path, hosts: readonly string[], known: KnownNames) => DataProblem | undefined

/** NG034, for each of the arguments whose attributes are known. */
const checks: Readonly<Record<string, Check>> = {
  host: hostProblem,
  inputs: inputsProblem,
  inventory: inventoryProblem,
}

/** The problem of a selection, unless something asks first whether that is there. */
export function dataProblem(
  selection: Selection,
  tests: readonly Selection[],
  hosts: readonly string[],
  known: KnownNames,
): DataProblem | undefined {
  const { variable, path, kind } = selection
  if (kind !== "needed" || path.length === 0) return undefined
  const isAsked = tests.some(
    (test) =>
      test.variable.name === variable.name &&
      test.path.every((name, index) => name === undefined || name === path[index]),
  )
  if (isAsked) return undefined
  const { name } = variable
  if (Object.hasOwn(checks, name)) return checks[name]?.(path, hosts, known)
  const { specialArguments } = known.model
  return Object.hasOwn(specialArguments, name)
    ? argumentProblem(name, specialArguments[name], path)
    : missingName(selection, known.sets)
}

/** The same of a name that the only `with` around it takes from such data: `with host; role`. */
export function dataUnderWith(
  selection: Selection,
  all: readonly Selection[],
  tests: readonly Selection[],
  hosts: readonly string[],
  known: KnownNames,
): DataProblem | undefined {
  const { variable, path } = selection
  const [set, ...others] = variable.withs
  if (set === undefined || others.length > 0 || globalNames.has(variable.name)) return undefined
  const chain = chainOf(set)
  // what the expression itself binds is no argument, whatever it is called
  const source = all.find((each) => each.variable.node === chain?.variable)
  if (source === undefined || !isData(source.variable.name, known)) return undefined
  const whole = [...source.path, variable.name, ...path]
  const found = dataProblem(
    { ...selection, variable: source.variable, path: whole },
    tests,
    hosts,
    known,
  )
  const depth = (found?.depth ?? 0) - source.path.length - 1
  // what is wrong with the set itself is told there
  return found && depth >= -1 ? { ...found, depth } : undefined
}

function isData(name: string, { model }: KnownNames): boolean {
  return Object.hasOwn(checks, name) || Object.hasOwn(model.specialArguments, name)
}

/** What the fleet gives to all modules is data, as far as it is no expression. */
function argumentProblem(name: string, value: unknown, path: Path): DataProblem | undefined {
  const found = lookup(value, path)
  if (found.found) return undefined
  return {
    ...problem("NG034", {
      severity: "error",
      message: `the fleet's argument has no ${writtenPath([name, ...path.slice(0, found.depth + 1)])}`,
      hint:
        plainHint(found, path[found.depth], writtenPath([name, ...path.slice(0, found.depth)])) ??
        suggestion(path[found.depth] ?? "", found.names),
    }),
    depth: found.depth,
  }
}

/** Nix's way to a member of TypeScript's own that a text, a number or a list of the data seems to have. */
function plainHint(
  missing: Missing | undefined,
  name: string | undefined,
  written: string,
): string | undefined {
  const plain = plainKindOf(missing?.of)
  const member = plain && name !== undefined ? plainMember(plain, name, written) : undefined
  return member && hintForWay(member.way)
}

function hostProblem(path: Path, hosts: readonly string[], known: KnownNames) {
  const found = hosts.map((name) => ({ name, ...lookup(known.entries.get(name), path) }))
  const lacking = found.filter((each): each is Missing & { readonly name: string } => !each.found)
  const [first] = lacking
  if (first === undefined || !(known.isWhole || hosts.length === 1)) return undefined
  const depth = lacking.reduce((most, each) => Math.max(most, each.depth), 0)
  const written = writtenPath(["host", ...path.slice(0, depth + 1)])
  if (lacking.length === found.length) return absent(path, depth, hosts, lacking, written)
  const names = lacking.map(({ name }) => name)
  return {
    ...problem("NG034", {
      severity: "warning",
      message: `not every host has ${written}: ${enumerateFirst(names, 12)} ${names.length === 1 ? "does" : "do"} not`,
      hint: `put it into their inventory, or write fallback(${written}, …), \`${written} or …\` in Nix`,
    }),
    depth,
  }
}

function absent(
  path: Path,
  depth: number,
  hosts: readonly string[],
  lacking: readonly Missing[],
  written: string,
): DataProblem {
  const name = path[depth] ?? ""
  const names = new Set(lacking.flatMap((each) => (each.depth === depth ? each.names : [])))
  const isName = depth === 0 && name === "name"
  return {
    ...problem("NG034", {
      severity: "error",
      message: hosts.length === 1 ? `the host has no ${written}` : `no host has ${written}`,
      detail: "`host` is a host's entry of the inventory: its own data, `system` and `deploy`.",
      hint: isName
        ? "a host's name is config.networking.hostName"
        : (plainHint(
            lacking.find((each) => each.depth === depth),
            name,
            writtenPath(["host", ...path.slice(0, depth)]),
          ) ?? suggestion(name, [...names])),
    }),
    depth,
  }
}

function inventoryProblem(path: Path, _hosts: readonly string[], known: KnownNames) {
  const [name, ...rest] = path
  const entries = [...known.entries]
  const selected = name === undefined ? entries : entries.filter(([each]) => each === name)
  if (name !== undefined && selected.length === 0)
    return known.isWhole ? unknownHost(name, [...known.entries.keys()]) : undefined
  const found = selected.map(([, entry]) => lookup(entry, rest))
  const lacking = found.filter((each): each is Missing => !each.found)
  const [first] = lacking
  if (first === undefined || lacking.length < found.length) return undefined
  if (name === undefined && !known.isWhole) return undefined
  const depth = first.depth + 1
  const whose = name === undefined ? "no host has" : `the inventory has no`
  const written =
    name === undefined
      ? writtenPath(path.slice(1, depth + 1))
      : writtenPath(["inventory", ...path.slice(0, depth + 1)])
  return {
    ...problem("NG034", {
      severity: "error",
      message: `${whose} ${written}`,
      hint:
        plainHint(first, path[depth], writtenPath(["inventory", ...path.slice(0, depth)])) ??
        suggestion(path[depth] ?? "", [...new Set(lacking.flatMap(({ names }) => names))]),
    }),
    depth,
  }
}

function unknownHost(name: string, hosts: readonly string[]): DataProblem {
  const message = `the inventory has no host "${name}"`
  return {
    ...problem("NG034", { severity: "error", message, hint: suggestion(name, hosts) }),
    depth: 0,
  }
}

/** What a source tree has as an input that is no flake (Nix manual, "nix flake": "Flake inputs"). */
const ofSourceTrees = new Set(
  "outPath narHash rev shortRev dirtyRev dirtyShortRev revCount lastModified lastModifiedDate submodules".split(
    " ",
  ),
)

function inputsProblem(path: Path, _hosts: readonly string[], known: KnownNames) {
  const { inputs, inputNames, pinNames, pinsFile } = known.model
  const [name, attribute] = path
  if (name === "self") return ownProblem(path, known.model)
  if (name === undefined || pinsFile === undefined) return undefined
  const input = inputs.find((each) => each.name === name)
  if (input === undefined)
    return inputNames.includes(name) ? undefined : unknownInput(name, inputNames, pinNames)
  if (attribute === undefined || ofSourceTrees.has(attribute)) return undefined
  if (input.flake) return outputProblem(path, known.outputs)
  return {
    ...problem("NG034", {
      severity: "error",
      message: `the input "${name}" has no ${attribute}: it is the source tree, not the flake`,
      hint: `declare it as a flake, inputs: { ${JSON.stringify(name)}: { flake: true } }, or write str\`\${inputs[${JSON.stringify(name)}]}/…\``,
    }),
    depth: 1,
  }
}

/** What every flake has beside its outputs (Nix manual, "nix flake"). */
const ofFlakes = new Set("_type inputs outputs sourceInfo".split(" "))

/** A name that the outputs of an input do not have, as far as `nixgen types` has read them. */
function outputProblem(path: Path, { outputs, ...certainty }: KnownOutputs) {
  const [input = ""] = path
  return missingOutput(path, outputs?.[input] ?? null, `the input "${input}"`, certainty)
}

/** The same of the flake that is written, which has nothing of another flake that definitions come from. */
function ownProblem(path: Path, model: Model) {
  if (ofSourceTrees.has(path[1] ?? "")) return undefined
  return missingOutput(path, ownOutputs(model), "the generated flake", {
    severity: "error",
    detail: "`inputs.self` is the flake that nixgen writes, with its own outputs and no others.",
  })
}

function missingOutput(
  path: Path,
  outputs: NestedNames,
  whose: string,
  { severity, detail }: Omit<KnownOutputs, "outputs">,
): DataProblem | undefined {
  if (ofFlakes.has(path[1] ?? "")) return undefined
  let names = outputs
  for (const [index, name] of path.slice(1).entries()) {
    if (names === null || name === undefined) return undefined
    if (!Object.hasOwn(names, name)) {
      const message = `${whose} has no ${writtenPath(path.slice(1, index + 2))}`
      const hint = suggestion(name, Object.keys(names))
      return { ...problem("NG034", { severity, message, detail, hint }), depth: index + 1 }
    }
    names = names[name] ?? null
  }
  return undefined
}

function unknownInput(
  name: string,
  inputs: readonly string[],
  pins: readonly string[],
): DataProblem {
  const isPin = pins.includes(name)
  return {
    ...problem("NG034", {
      severity: "error",
      message: isPin
        ? `"${name}" is a pin, but no input of the flake`
        : `the flake has no input "${name}"`,
      hint: isPin
        ? `name it in the fleet's file: inputs: { ${JSON.stringify(name)}: { … } }`
        : suggestion(name, [...new Set([...inputs, ...pins])]),
    }),
    depth: 0,
  }
}
