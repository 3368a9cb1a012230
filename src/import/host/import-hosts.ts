/** `nixgen import host`: hosts of NixOS with all that they import from their own tree, as a fleet has them. */
import { join } from "node:path"
import { appendAll } from "../../append.ts"
import { type Problem, distinct, hasErrors, problem } from "../../problems/problem.ts"
import type { Code, CodeItem } from "../module/code.ts"
import { takenNames } from "../module/import-module.ts"
import { noParts } from "../module/module-parts.ts"
import { type ModuleContents, moduleText } from "../module/module-text.ts"
import { noComments } from "../nix/source-comments.ts"
import type { Format } from "../typescript/layout-file.ts"
import type { FileCode } from "./files-in-code.ts"
import { type DefinedText, definedText } from "./defined-texts.ts"
import { type HostFacts, hostText } from "./host-text.ts"
import { type Kept, keptModules } from "./kept-modules.ts"
import {
  type Reading,
  type TreeModule,
  directImports,
  moduleFile,
  moduleTree,
} from "./module-tree.ts"
import { type ModuleName, moduleNames } from "./names.ts"
import { type Needs, needsOf } from "./needs.ts"
import { type OriginalModules, inOriginalOrder } from "./order-of-modules.ts"
import { allFilesIn, placed } from "./placed.ts"
import { inSharedFolder, namedFile } from "./named-files.ts"
import { sharedKeptModules } from "./shared-kept-modules.ts"
import { withoutFacts } from "./without-facts.ts"
import { type CopyOfFile, nameOfCopy, newTakenAlong } from "./taken-along.ts"

/** A host as it is found. */
export interface FoundHost {
  readonly name: string
  /** The module that is the host. */
  readonly module: TreeModule
  /** What is known of it where its modules do not say it. */
  readonly system?: string | undefined
  readonly stateVersion?: string | undefined
  readonly hostName?: string | undefined
  /** The inputs of the flake that it names itself. */
  readonly inputs?: readonly string[]
  /** What it gives to all modules, as far as that is plain. */
  readonly arguments?: ReadonlyMap<string, Code>
  /** Its modules as they are nested, where Nix has told. */
  readonly original?: OriginalModules
  /** Whether some of its modules are made by what only Nix knows. */
  readonly isInPart?: boolean
  /** What is to be told of how it was found. */
  readonly problems?: readonly Problem[]
}

/** Where hosts come from, and where they go. */
export interface HostsImport {
  readonly hosts: readonly FoundHost[]
  /** The folder of all their files. */
  readonly root: string
  /** The fleet's folder. */
  readonly into: string
  readonly reading: Reading
  readonly format: (path: string) => Format
}

/** What is to be written, unless there is an error, and what was found. */
export interface ImportedHosts {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly copies: readonly CopyOfFile[]
  /** The modules that stay Nix. */
  readonly kept: ReadonlyMap<string, Kept>
  readonly needs: Needs
  readonly problems: readonly Problem[]
}

/** Problems: NG011, NG090, NG552, NG553 to NG556. */
export async function importHosts(hosts: HostsImport): Promise<ImportedHosts> {
  const roots = hosts.hosts.map((host) => ({ host, module: inlined(host.module) }))
  const found = await moduleTree(
    roots.map(({ module }) => module),
    hosts.reading,
  )
  const facts = roots.map(({ host, module }) => ({
    ...factsOf(host, reachedBy(module, found.modules)),
    host,
    module: ordered(module, host.original, found.modules),
  }))
  const unsaid = facts.flatMap(({ problems }) => problems)
  const kept = keptModules(
    roots.map(({ module }) => module),
    found.modules,
  )
  const told = hosts.hosts.flatMap((host) => host.problems ?? [])
  const problems = [...told, ...found.problems, ...unsaid, ...toldOf(found.modules, kept)]
  const needs = needsOf(
    [...found.modules.values(), ...hosts.hosts.map(({ module }) => module)],
    hosts.hosts.flatMap(({ inputs = [] }) => inputs),
  )
  if (hasErrors(problems)) return { files: [], copies: [], kept, needs, problems }
  return { ...(await writtenHosts(facts, found.modules, kept, hosts, problems)), kept, needs }
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
  const items = importedBy(module)
  if (contents === undefined || original === undefined || items.length === 0) return module
  const importsOf = (file: string) => importedBy(modules.get(file)).map(({ code }) => code)
  const imports: Code = { kind: "list", items: inOriginalOrder(items, original, importsOf) }
  return { ...module, contents: { ...contents, parts: { ...contents.parts, imports } } }
}

function importedBy(module: TreeModule | undefined): readonly CodeItem[] {
  const imports = module?.contents?.parts.imports
  return imports?.kind === "list" ? imports.items : []
}

function importing(code: Code): ModuleContents {
  const items = [{ code, comments: noComments, isApart: false }]
  return {
    name: "host",
    isHost: false,
    constants: [],
    parts: { ...noParts, imports: { kind: "list", items } },
  }
}

/** The modules that a host comes to, itself the first. */
function reachedBy(
  root: TreeModule,
  modules: ReadonlyMap<string, TreeModule>,
): readonly TreeModule[] {
  const reached = new Set([root])
  for (const module of reached)
    for (const { path } of directImports(module.contents)) {
      const next = modules.get(moduleFile(path))
      if (next !== undefined) reached.add(next)
    }
  return [...reached]
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

/** A host that is to be written. */
interface ReadyHost {
  readonly host: FoundHost
  readonly module: TreeModule
  readonly facts: HostFacts
}

async function writtenHosts(
  ready: readonly ReadyHost[],
  modules: ReadonlyMap<string, TreeModule>,
  kept: ReadonlyMap<string, Kept>,
  { root, into, format }: HostsImport,
  before: readonly Problem[],
): Promise<Pick<ImportedHosts, "files" | "copies" | "problems">> {
  const converted = [...modules.values()].filter(({ file }) => !kept.has(file))
  const sources = [...ready.map(({ module }) => module), ...converted]
  const wrapped = sharedKeptModules(sources, kept)
  const names = moduleNames(
    [...modules.keys()].filter((file) => !kept.has(file) || wrapped.has(file)),
    root,
    takenBy(sources),
    sources.flatMap(({ contents }) =>
      copiesNamedIn(contents, (file) => kept.has(file) && !wrapped.has(file)),
    ),
  )
  const along = newTakenAlong(root, into)
  const pathOf = ({ file }: ModuleName) => join(into, "modules", `${file}.ts`)
  const placing = (path: string, from: TreeModule) => ({
    path,
    definitionOf: (file: string) => {
      const name = names.get(file)
      return name && { name: name.name, path: pathOf(name) }
    },
    take: (file: FileCode) => namedFile(file, { path, from: from.file }, along),
  })
  const files: { path: string; text: string }[] = []
  for (const { host, module, facts } of ready) {
    const path = join(into, "hosts", `${host.name}.ts`)
    if (module.contents === undefined) continue
    const contents = placed(withoutFacts(module.contents), placing(path, module))
    files.push({ path, text: await hostText(facts, contents, format(path)) })
  }
  for (const [file, name] of names) {
    const module = modules.get(file)
    if (module === undefined) continue
    const path = pathOf(name)
    const contents =
      module.contents === undefined || kept.has(file)
        ? importing(inSharedFolder(file, path, along))
        : placed(module.contents, placing(path, module))
    files.push({ path, text: await moduleText({ ...contents, name: name.name }, format(path)) })
  }
  const problems = [...before]
  appendAll(problems, along.problems)
  return { files, copies: [...along.copies.values()], problems: distinct(problems) }
}

/** The names that constants of any file have. */
function takenBy(modules: readonly TreeModule[]): Set<string> {
  const constants = modules.flatMap(({ contents }) => contents?.constants ?? [])
  return new Set([...takenNames, "defineHost", ...constants.map(({ name }) => name)])
}

/** What copies of files are called that contents name, beside those of modules that become TypeScript. */
function copiesNamedIn(
  contents: ModuleContents | undefined,
  isCopied: (file: string) => boolean,
): readonly string[] {
  if (contents === undefined) return []
  const direct = new Set(directImports(contents))
  return allFilesIn(contents)
    .filter((file) => !direct.has(file) || isCopied(moduleFile(file.path)))
    .map(({ path }) => nameOfCopy(path))
}
