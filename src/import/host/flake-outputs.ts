/** What a flake gives, as far as that is written out: its own outputs, and those of flake-parts' modules. */
import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Lazy, Value } from "./static-value.ts"
import { once } from "../../remembered.ts"
import { fileValue, member, merged } from "./static-values.ts"

/** The configurations of NixOS by their names; nothing where they are not written out. */
export function nixosConfigurations(file: string): ReadonlyMap<string, Lazy> | undefined {
  const outputs = flakeOutputs(file)
  const hosts = outputs && member(outputs, "nixosConfigurations")
  return hosts?.kind === "set" && hosts.members.size > 0 ? hosts.members : undefined
}

/** All that a flake gives, as far as it is written out. */
export function flakeOutputs(file: string): Value | undefined {
  return flakeAt(file)?.own()
}

/** What a flake is given, itself among it. */
export function flakeInputs(file: string): Value | undefined {
  return flakeAt(file)?.given
}

function flakeAt(file: string): { readonly given: Value; readonly own: Lazy } | undefined {
  const flake = fileValue(file, new Map())
  const outputs = flake.kind === "set" ? flake.members.get("outputs")?.() : undefined
  if (outputs?.kind !== "function") return undefined
  const own: Lazy = once(() =>
    oneSet(
      partsOf(
        outputs.call(() => given),
        given,
        own,
      ),
    ),
  )
  const whole: Value = {
    kind: "set",
    members: new Map([
      ["inputs", () => given],
      ["outputs", () => self],
    ]),
  }
  const self: Value = {
    kind: "named",
    names: ["inputs", "self"],
    inside: () => (own().kind === "set" ? merged(own(), whole) : whole),
  }
  const given: Value = {
    kind: "named",
    names: ["inputs"],
    inside: () => ({ kind: "set", members: new Map([["self", () => self]]) }),
  }
  return { given, own }
}

/** Outputs that several modules give. */
function oneSet(parts: readonly Value[]): Value {
  return parts.reduce<Value>(merged, { kind: "set", members: new Map() })
}

/** The sets of outputs: one, or of each module of flake-parts. */
function partsOf(outputs: Value, inputs: Value, whole: Lazy): readonly Value[] {
  if (outputs.kind !== "call" || outputs.names.at(-1) !== "mkFlake") return [outputs]
  const [, module] = outputs.given
  return module === undefined
    ? []
    : flakeParts(module(), argumentsOfParts(inputs, whole), new Set())
}

function flakeParts(module: Value, given: Value, seen: Set<string>): readonly Value[] {
  if (module.kind === "list") return module.items.flatMap((item) => flakeParts(item(), given, seen))
  if (module.kind === "path") {
    const files = seen.has(module.path) ? [] : modulesAt(module.path, false)
    seen.add(module.path)
    return files.flatMap((file) => flakeParts(fileValue(file, new Map()), given, seen))
  }
  if (module.kind === "call" && module.names.includes("import-tree")) {
    const folder = module.given[0]?.()
    const files = folder?.kind === "path" ? modulesAt(folder.path, true) : []
    return files.flatMap((path) => flakeParts({ kind: "path", path }, given, seen))
  }
  if (module.kind === "function")
    return flakeParts(
      module.call(() => given),
      given,
      seen,
    )
  if (module.kind !== "set") return []
  const body = module.members.get("config")?.() ?? module
  const flake = member(body, "flake")
  const imports = module.members.get("imports")?.()
  return [
    ...(flake === undefined ? [] : [flake]),
    ...(imports === undefined ? [] : flakeParts(imports, given, seen)),
  ]
}

/** What flake-parts gives to its modules. */
function argumentsOfParts(inputs: Value, whole: Lazy): Value {
  const self = member(inputs, "self")
  const lib: Value = { kind: "named", names: ["inputs", "nixpkgs", "lib"] }
  const config: Value = { kind: "set", members: new Map([["flake", whole]]) }
  return {
    kind: "set",
    members: new Map<string, Lazy>([
      ["inputs", () => inputs],
      ["lib", () => lib],
      ["config", () => ({ kind: "named", names: ["config"], inside: () => config })],
      ["withSystem", () => ({ kind: "named", names: ["withSystem"] })],
      ...(self === undefined ? [] : ([["self", () => self]] as const)),
    ]),
  }
}

/** The file of a module, or every file of Nix in a folder but those whose names begin with an underscore. */
function modulesAt(path: string, isTree: boolean): readonly string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const own = join(path, "default.nix")
  if (!isTree) return existsSync(own) ? [own] : []
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".nix") && !/(^|\/)_/.test(name))
    .toSorted()
    .map((name) => join(path, name))
}
