/** `hosts/<host>/default.nix`: the host's module, and the files that it takes along. */
import { isHardwareReport } from "../files/files.ts"
import { implied, impliedOrigin } from "../model/implied-definitions.ts"
import type { Model, ModelHost, ModelImport } from "../model/model.ts"
import { reconciled } from "../model/reconciled.ts"
import { declarationsOf } from "../model/secrets.ts"
import type { Node, Path } from "../nix/syntax/ast.ts"
import { path as pathTo } from "../nix/syntax/construct.ts"
import { nodeOf, toNix } from "../nix/values/values.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { type Origin, type OriginOf, type PathSegment, type Place } from "../problems/problem.ts"
import { type Memory, keptIn } from "../remembered.ts"
import type { Emitted } from "./emitted.ts"
import { moduleFile } from "./module-file.ts"
import { sectionsOf } from "./sections.ts"

/** The module of every host. */
export function* hostModules(
  { hosts, place, arguments: { names } }: Model,
  memory?: Memory,
): Iterable<Emitted> {
  for (const host of hosts) yield hostModule(memory, host, place, names)
}

const hostModule = keptIn(moduleOf)

/** A host's module; `known` are the arguments that it can take. */
function moduleOf(host: ModelHost, fleet: Place | undefined, known: ReadonlySet<string>): Emitted {
  const own = implied(host)
  const { ours, theirs } = reconciled(own, host.config)
  const written: OriginOf = (path) => originInHost(path, host)
  const imports = importsOf(host)
  return moduleFile({
    path: `hosts/${host.name}/default.nix`,
    imports: imports.map(({ node }) => node),
    importsWritten: ([index]) => {
      const { origin, path } = imports[Number(index)] ?? {}
      return origin ?? { place: host.place, path }
    },
    disabledModules: host.disabledModules,
    sections: [...sectionsOf(ours), ...sectionsOf(theirs, ["config"])].map((section) => ({
      ...section,
      written,
    })),
    known,
    place: host.place,
    named: { place: fleet, path: ["hosts", host.name] },
    mixed: Object.keys(own).filter((name) => ours[name] === undefined),
    elsewhere: [["disks"], ["inventory"], ["deploy"]],
    secrets: declarationsOf(host.secretUses),
  })
}

/** What a host imports, and the path of it in its definition, or where else it says so. */
interface HostImport {
  readonly node: ModelImport | Node
  readonly path?: readonly PathSegment[]
  readonly origin?: Origin
}

/** What the host imports: what the fleet has it import comes before what it says itself. */
function importsOf(host: ModelHost): readonly HostImport[] {
  const { disks, imports, pull, assigned, secrets } = host
  return [
    ...(disks === undefined ? [] : [{ node: pathTo("./disks.nix"), path: ["disks"] }]),
    ...(secrets === undefined ? [] : [{ node: pathTo("./secrets.nix"), path: ["config"] }]),
    ...importsOfPull(pull),
    ...hardwareModule(host).map((node) => ({ node, path: ["hardware"] })),
    ...assigned.map(({ use, origin }) => ({ node: use, origin })),
    ...imports.map((module, index) => ({ node: module, path: ["imports", index] })),
  ]
}

/** Where it pulls as the fleet does, the module of that; else what its own way of pulling needs. */
function importsOfPull(pull: ModelHost["pull"]) {
  const path = ["deploy", "pull"]
  if (pull === undefined) return []
  return pull.isOwn
    ? pull.imports.map((module) => ({ node: toNix(module), path }))
    : [{ node: pathTo("../../deployment/pull.nix"), path }]
}

/** Where what is at a path of the host's options was written: in its `config`, or beside that. */
function originInHost(path: readonly PathSegment[], host: ModelHost): Origin {
  const { place } = host
  return has(host.config, path)
    ? { place, path: ["config", ...path] }
    : (impliedOrigin(path, host) ?? { place, path: ["config", ...path] })
}

function has(value: unknown, [name, ...rest]: readonly PathSegment[]): boolean {
  if (name === undefined || !isAttributeSet(value)) return true
  return value[name] !== undefined && has(value[name], rest)
}

/** The hardware module, under the name that readers look for. */
function hardwareModule({ hardware }: ModelHost): readonly Node[] {
  const node = nodeOf(hardware)
  if (hardware === undefined || isHardwareReport(hardware) || node?.kind !== "path") return []
  const [, first = "", ...inside] = textOf(node).split("/")
  const name = first.endsWith(".nix") ? "hardware.nix" : "hardware"
  return [pathTo([".", name, ...inside].join("/"), node.copyOf)]
}

function textOf({ parts: [literal] }: Path): string {
  return typeof literal === "string" ? literal : ""
}
