/** `nixgen import host`: hosts of NixOS with all that they import from their own tree, as a fleet has them. */
import { secretInputs } from "../../model/needed-inputs.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { type Problem, distinct, hasErrors, problem } from "../../problems/problem.ts"
import type { Code } from "../module/code.ts"
import { nodeOfCode } from "../module/code-value.ts"
import { newMember } from "../module/members.ts"
import type { Format } from "../typescript/layout-file.ts"
import { type Arranging, arranged } from "./arranged.ts"
import { type DefinedText, definedText } from "./defined-texts.ts"
import type { FoundHost } from "./found-host.ts"
import type { HostWithModule } from "./generated-hosts.ts"
import type { HostFacts } from "./host-text.ts"
import { ownPackages } from "./generated-packages.ts"
import { importedItems, importingItems } from "./imported-modules.ts"
import { type Kept, keptModules } from "./kept-modules.ts"
import { type TreeModule, moduleTree, reachedBy } from "./module-tree.ts"
import { type Needs, needsOf } from "./needs.ts"
import { type OriginalModules, inOriginalOrder } from "./order-of-modules.ts"
import { ownArguments, withOwnArguments } from "./own-arguments.ts"
import { type SecretsOfFleet, type SecretsOfHosts, secretsOfHosts } from "./secrets-of-hosts.ts"
import { type WrittenHosts, importing, modulesOfServices, writtenHosts } from "./written-hosts.ts"

/** Where hosts come from, and where they go. */
export interface HostsImport extends Omit<Arranging, "hostKeys" | "packages"> {
  readonly hosts: readonly FoundHost[]
  /** The folder of all their files. */
  readonly root: string
  /** The fleet's folder. */
  readonly into: string
  readonly format: (path: string) => Format
}

/** What is to be written, unless there is an error, and what was found. */
export interface ImportedHosts extends WrittenHosts {
  /** The modules that stay Nix. */
  readonly kept: ReadonlyMap<string, Kept>
  readonly needs: Needs
  /** How the secrets that are declared are kept, and for whom; nothing where none is. */
  readonly secrets: SecretsOfFleet | undefined
}

/** Problems: NG011, NG090, NG552, NG553 to NG556, NG560. */
export async function importHosts(hosts: HostsImport): Promise<ImportedHosts> {
  const found = await foundModules(hosts)
  const { roots, modules, secrets } = found
  const facts = new Map(
    roots.map(({ host, module }) => [host, factsOf(host, reachedBy(module, modules))]),
  )
  const hostKeys = secrets?.hosts ?? new Map<string, string>()
  const packages = hosts.hasFleet ? ownPackages(hosts.root, hosts.reading) : undefined
  const all = await arranged(hostsInOrder(found), modules, { ...hosts, hostKeys, packages })
  const kept = keptModules(
    [...all.hosts.map(({ module }) => module), ...modulesOfServices(all)],
    all.modules,
  )
  const needs = neededBy(hosts.hosts, found)
  const problems = [
    ...hosts.hosts.flatMap((host) => host.problems ?? []),
    ...found.problems,
    ...[...facts.values()].flatMap((each) => each.problems),
    ...toldOf(all.modules, kept),
  ]
  if (hasErrors(problems)) return { ...nothingWritten, kept, needs, secrets, problems }
  const names = hosts.hasFleet ? ownArguments(hosts.hosts, needs.arguments) : []
  const ready = all.hosts.flatMap((each) => {
    const known = facts.get(each.host)?.facts
    const said = withOwnArguments(each.said, each.host, names)
    return known === undefined ? [] : [{ ...each, said, facts: known }]
  })
  const written = await writtenHosts(ready, all, kept, { ...hosts, packages, taken: found.names })
  return {
    ...written,
    files: [...written.files, ...found.files],
    copies: [...written.copies, ...found.copies],
    kept,
    needs,
    secrets,
    problems: distinct([...problems, ...written.problems]),
  }
}

const nothingWritten = { files: [], copies: [], common: [], packages: new Map<never, never>() }

/** The modules of hosts, their definitions as types of options take them, and their secrets apart. */
async function foundModules(hosts: HostsImport): Promise<SecretsOfHosts> {
  const roots = hosts.hosts.map((host) => ({ host, module: inlined(host.module) }))
  const tree = await moduleTree(
    roots.map(({ module }) => module),
    hosts.reading,
  )
  const found = await secretsOfHosts(roots, tree.modules, hosts)
  return {
    ...found,
    roots: found.roots.map(({ host, module }) => ({ host, module: judged(module) })),
    modules: new Map([...found.modules].map(([file, module]) => [file, judged(module)])),
    problems: [...tree.problems, ...found.problems],
  }
}

/** The hosts as they are said, their modules in the order that they had. */
function hostsInOrder({ roots, modules }: SecretsOfHosts): readonly HostWithModule[] {
  return roots.map(({ host, module }) => ({
    host,
    module: ordered(module, host.original, modules),
    said: host.deploy === undefined ? [] : [newMember("deploy", host.deploy)],
  }))
}

/** What the modules need of a fleet, the store of their secrets among that. */
function neededBy(hosts: readonly FoundHost[], { modules, secrets }: SecretsOfHosts): Needs {
  return needsOf(
    [...modules.values(), ...hosts.map(({ module }) => module)],
    [
      ...hosts.flatMap(({ inputs = [] }) => inputs),
      ...(secrets === undefined ? [] : [secretInputs[secrets.store]]),
    ],
  )
}

/** The definitions of a module as types of options take them. */
function judged(module: TreeModule): TreeModule {
  const { contents, judge, problems } = module
  if (contents === undefined || judge === undefined) return module
  const found = judge(contents)
  return { ...module, contents: found.contents, problems: [...problems, ...found.problems] }
}

/** What is told of modules: why they stay Nix, or what was found of those that do not. */
function toldOf(
  modules: ReadonlyMap<string, TreeModule>,
  kept: ReadonlyMap<string, Kept>,
): readonly Problem[] {
  const stay = [...kept.values()].map(({ why, place }) =>
    problem("NG554", {
      message: `this module stays Nix: ${why}`,
      place,
    }),
  )
  const others = [...modules.values()].filter(({ file }) => !kept.has(file))
  return distinct([...stay, ...others.flatMap(({ problems }) => problems)])
}

/** A host has what its module has, unless that declares options, or stays Nix. */
function inlined(module: TreeModule): TreeModule {
  const { contents, file } = module
  if (contents !== undefined && contents.parts.options === undefined) return module
  const code: Code = { kind: "file", path: file, isModule: true }
  return { ...module, contents: importing(code), problems: [] }
}

/** A host whose modules are in the order that they had. */
function ordered(
  module: TreeModule,
  original: OriginalModules | undefined,
  modules: ReadonlyMap<string, TreeModule>,
): TreeModule {
  const { contents } = module
  const items = importedItems(contents)
  if (contents === undefined || original === undefined || items.length === 0) return module
  const importsOf = (file: string) =>
    importedItems(modules.get(file)?.contents).map(({ code }) => code)
  const inOrder = inOriginalOrder(items, original, importsOf)
  return { ...module, contents: importingItems(contents, inOrder) }
}

function textOf(found: DefinedText | undefined): string | undefined {
  return found === undefined || found === "expression" ? undefined : found.text
}

/** A module, and those that stand in its list of imports themselves. */
function writtenOut({ tree, contents }: TreeModule): readonly Node[] {
  return [tree.expression, ...importedItems(contents).map(({ code }) => nodeOfCode(code))]
}

/** What is said beside `config`. Problem: NG556 where it is not known. */
function factsOf(
  { name, module, ...known }: FoundHost,
  modules: readonly TreeModule[],
): { readonly facts: HostFacts; readonly problems: readonly Problem[] } {
  const find = (...path: readonly string[]): DefinedText | undefined =>
    modules
      .flatMap(writtenOut)
      .flatMap((node) => definedText(node, path) ?? [])
      .toSorted((left, right) => Number(left === "expression") - Number(right === "expression"))[0]
  const system =
    textOf(find("nixpkgs", "hostPlatform")) ??
    textOf(find("nixpkgs", "hostPlatform", "system")) ??
    textOf(find("nixpkgs", "system")) ??
    known.system
  const stateVersion = textOf(find("system", "stateVersion")) ?? known.stateVersion
  const hostName = known.hostName ?? textOf(find("networking", "hostName"))
  const missing = [
    ...(system === undefined ? [["system", "nixpkgs.hostPlatform", "x86_64-linux"]] : []),
    ...(stateVersion === undefined ? [["state-version", "system.stateVersion", "24.11"]] : []),
  ]
  return {
    facts: {
      system: system ?? "",
      stateVersion: stateVersion ?? "",
      hostName: hostName === name ? undefined : hostName,
    },
    problems: missing.map(([flag, option, example]) =>
      problem("NG556", {
        message: `nothing that was followed from here says what ${option} of ${name} is`,
        hint: `say it: --${flag} ${example}`,
        place: { file: module.file },
      }),
    ),
  }
}
