/** `nixgen import host`: hosts of NixOS with all that they import from their own tree, as a fleet has them. */
import { type Problem, distinct, hasErrors, problem } from "../../problems/problem.ts"
import type { Code } from "../module/code.ts"
import { newMember } from "../module/members.ts"
import type { Format } from "../typescript/layout-file.ts"
import { type Arranging, arranged } from "./arranged.ts"
import { type DefinedText, definedText } from "./defined-texts.ts"
import type { FoundHost } from "./found-host.ts"
import type { HostFacts } from "./host-text.ts"
import { ownPackages } from "./generated-packages.ts"
import { importedItems, importingItems } from "./imported-modules.ts"
import { type Kept, keptModules } from "./kept-modules.ts"
import { type TreeModule, moduleTree, reachedBy } from "./module-tree.ts"
import { type Needs, needsOf } from "./needs.ts"
import { type OriginalModules, inOriginalOrder } from "./order-of-modules.ts"
import { ownArguments, withOwnArguments } from "./own-arguments.ts"
import { type SecretsOfFleet, secretsOfHosts } from "./secrets-of-hosts.ts"
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
  const inlinedRoots = hosts.hosts.map((host) => ({ host, module: inlined(host.module) }))
  const tree = await moduleTree(
    inlinedRoots.map(({ module }) => module),
    hosts.reading,
  )
  const own = await secretsOfHosts(inlinedRoots, tree.modules, hosts)
  const roots = own.roots.map(({ host, module }) => ({ host, module: judged(module) }))
  const found = {
    modules: new Map([...own.modules].map(([file, module]) => [file, judged(module)])),
    problems: [...tree.problems, ...own.problems],
  }
  const facts = new Map(
    roots.map(({ host, module }) => [host, factsOf(host, reachedBy(module, found.modules))]),
  )
  const inOrder = roots.map(({ host, module }) => ({
    host,
    module: ordered(module, host.original, found.modules),
    said: host.deploy === undefined ? [] : [newMember("deploy", host.deploy)],
  }))
  const hostKeys = own.secrets?.hosts ?? new Map<string, string>()
  const packages = hosts.hasFleet ? ownPackages(hosts.root, hosts.reading) : undefined
  const all = await arranged(inOrder, found.modules, { ...hosts, hostKeys, packages })
  const unsaid = [...facts.values()].flatMap(({ problems }) => problems)
  const kept = keptModules(
    [...all.hosts.map(({ module }) => module), ...modulesOfServices(all)],
    all.modules,
  )
  const told = hosts.hosts.flatMap((host) => host.problems ?? [])
  const problems = [...told, ...found.problems, ...unsaid, ...toldOf(all.modules, kept)]
  const needs = needsOf(
    [...found.modules.values(), ...hosts.hosts.map(({ module }) => module)],
    [
      ...hosts.hosts.flatMap(({ inputs = [] }) => inputs),
      ...(own.secrets === undefined ? [] : [inputOfStore[own.secrets.store]]),
    ],
  )
  const { secrets } = own
  if (hasErrors(problems))
    return {
      files: [],
      copies: [],
      common: [],
      packages: new Map(),
      kept,
      needs,
      secrets,
      problems,
    }
  const names = hosts.hasFleet ? ownArguments(hosts.hosts, needs.arguments) : []
  const ready = all.hosts.flatMap((each) => {
    const known = facts.get(each.host)?.facts
    const said = withOwnArguments(each.said, each.host, names)
    return known === undefined ? [] : [{ ...each, said, facts: known }]
  })
  const written = await writtenHosts(ready, all, kept, { ...hosts, packages, taken: own.names })
  return {
    ...written,
    files: [...written.files, ...own.files],
    copies: [...written.copies, ...own.copies],
    kept,
    needs,
    secrets,
    problems: distinct([...problems, ...written.problems]),
  }
}

/** The definitions of a module as types of options take them. */
function judged(module: TreeModule): TreeModule {
  const { contents, judge, problems } = module
  if (contents === undefined || judge === undefined) return module
  const found = judge(contents)
  return { ...module, contents: found.contents, problems: [...problems, ...found.problems] }
}

const inputOfStore = { sops: "sops-nix", agenix: "agenix" } as const

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

/** What is said beside `config`. Problem: NG556 where it is not known. */
function factsOf(
  { name, module, ...known }: FoundHost,
  modules: readonly TreeModule[],
): { readonly facts: HostFacts; readonly problems: readonly Problem[] } {
  const find = (...path: readonly string[]): DefinedText | undefined =>
    modules
      .flatMap(({ tree }) => definedText(tree.expression, path) ?? [])
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
        message: `nothing that was followed from here says what ${option} is`,
        hint: `say it: --${flag} ${example}`,
        place: { file: module.file },
      }),
    ),
  }
}
