/** `nixgen import host`: hosts of NixOS with all that they import from their own tree, as a fleet has them. */
import { join } from "node:path"
import { appendAll } from "../../append.ts"
import { type Problem, distinct, hasErrors, problem } from "../../problems/problem.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import type { Code } from "../module/code.ts"
import { takenNames } from "../module/import-module.ts"
import { noParts } from "../module/module-parts.ts"
import { type ModuleContents, moduleText } from "../module/module-text.ts"
import { serviceText } from "../module/service-text.ts"
import { noComments } from "../nix/source-comments.ts"
import type { Format } from "../typescript/layout-file.ts"
import { type Arranged, type Arranging, arranged, saidOf } from "./arranged.ts"
import { layoutPath } from "./disks.ts"
import type { FileCode } from "./files-in-code.ts"
import { type DefinedText, definedText } from "./defined-texts.ts"
import type { FoundHost } from "./found-host.ts"
import type { HostWithModule } from "./generated-hosts.ts"
import { type HostFacts, hostText } from "./host-text.ts"
import { importedItems, importingItems } from "./imported-modules.ts"
import { type Kept, keptModules } from "./kept-modules.ts"
import { type TreeModule, directImports, moduleFile, moduleTree, reachedBy } from "./module-tree.ts"
import { type ModuleName, moduleNames } from "./names.ts"
import { type Needs, needsOf } from "./needs.ts"
import { type OriginalModules, inOriginalOrder } from "./order-of-modules.ts"
import { allFilesIn, placed, placedCode } from "./placed.ts"
import { inSharedFolder, namedFile } from "./named-files.ts"
import { sharedKeptModules } from "./shared-kept-modules.ts"
import { withoutFacts } from "./without-facts.ts"
import { type CopyOfFile, nameOfCopy, newTakenAlong } from "./taken-along.ts"

/** Where hosts come from, and where they go. */
export interface HostsImport extends Arranging {
  readonly hosts: readonly FoundHost[]
  /** The folder of all their files. */
  readonly root: string
  /** The fleet's folder. */
  readonly into: string
  readonly format: (path: string) => Format
}

/** What is to be written, unless there is an error, and what was found. */
export interface ImportedHosts {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly copies: readonly CopyOfFile[]
  /** The modules that the fleet names as common, by the names of their constants. */
  readonly common: readonly ModuleName[]
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
  const facts = new Map(
    roots.map(({ host, module }) => [host, factsOf(host, reachedBy(module, found.modules))]),
  )
  const inOrder = roots.map(({ host, module }) => ({
    host,
    module: ordered(module, host.original, found.modules),
    said: host.deploy === undefined ? [] : [saidOf("deploy", host.deploy)],
  }))
  const all = await arranged(inOrder, found.modules, hosts)
  const unsaid = [...facts.values()].flatMap(({ problems }) => problems)
  const kept = keptModules(
    [...all.hosts.map(({ module }) => module), ...modulesOfServices(all)],
    all.modules,
  )
  const told = hosts.hosts.flatMap((host) => host.problems ?? [])
  const problems = [...told, ...found.problems, ...unsaid, ...toldOf(all.modules, kept)]
  const needs = needsOf(
    [...found.modules.values(), ...hosts.hosts.map(({ module }) => module)],
    hosts.hosts.flatMap(({ inputs = [] }) => inputs),
  )
  if (hasErrors(problems)) return { files: [], copies: [], common: [], kept, needs, problems }
  const ready = all.hosts.map((each) => ({
    ...each,
    facts: facts.get(each.host)?.facts ?? noFacts,
  }))
  return { ...(await writtenHosts(ready, all, kept, hosts, problems)), kept, needs }
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

function importing(code: Code): ModuleContents {
  const items = [{ code, comments: noComments, isApart: false }]
  return {
    name: "host",
    isHost: false,
    constants: [],
    parts: { ...noParts, imports: { kind: "list", items } },
  }
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

const noFacts: HostFacts = { system: "", stateVersion: "", hostName: undefined }

/** A host that is to be written. */
interface ReadyHost extends HostWithModule {
  readonly facts: HostFacts
}

/** Services as what imports modules and files, like any of these. */
function modulesOfServices({ services }: Arranged): readonly TreeModule[] {
  return [...services].map(([file, { contents }]) => ({
    file,
    text: "",
    tree: parseNix("{ }"),
    contents,
    problems: [],
  }))
}

async function writtenHosts(
  ready: readonly ReadyHost[],
  all: Arranged,
  kept: ReadonlyMap<string, Kept>,
  { root, into, format }: HostsImport,
  before: readonly Problem[],
): Promise<Pick<ImportedHosts, "files" | "copies" | "common" | "problems">> {
  const { modules, services, layouts } = all
  const converted = [...modules.values()].filter(({ file }) => !kept.has(file))
  const ofServices = modulesOfServices(all)
  const sources = [...ready.map(({ module }) => module), ...converted, ...ofServices]
  const wrapped = sharedKeptModules(sources, kept)
  const taken = takenBy(sources)
  for (const { constant } of layouts.values()) taken.add(constant)
  const names = moduleNames(
    [
      ...services.keys(),
      ...[...modules.keys()].filter((file) => !kept.has(file) || wrapped.has(file)),
    ],
    root,
    taken,
    sources.flatMap(({ contents }) =>
      copiesNamedIn(contents, (file) => kept.has(file) && !wrapped.has(file)),
    ),
  )
  const along = newTakenAlong(root, into)
  const pathOf = (file: string, name: ModuleName) =>
    join(into, services.has(file) ? "services" : "modules", `${name.file}.ts`)
  const definitionOf = (file: string) => {
    const layout = layouts.get(file)
    if (layout !== undefined) return { name: layout.constant, path: layoutPath(into, layout.name) }
    const name = names.get(file)
    return name && { name: name.name, path: pathOf(file, name) }
  }
  const placing = (path: string, from: TreeModule) => ({
    path,
    definitionOf,
    take: (file: FileCode) => namedFile(file, { path, from: from.file }, along),
  })
  const files = [...layouts.values()].map(({ name, text }) => ({
    path: layoutPath(into, name),
    text,
  }))
  for (const { host, module, facts, said } of ready) {
    const path = join(into, "hosts", `${host.name}.ts`)
    if (module.contents === undefined) continue
    const at = placing(path, module)
    const contents = placed(withoutFacts(module.contents), at)
    const members = said.map((each) => ({ ...each, code: placedCode(each.code, at) }))
    files.push({ path, text: await hostText(facts, members, contents, format(path)) })
  }
  for (const [file, name] of names) {
    const path = pathOf(file, name)
    const service = services.get(file)
    if (service !== undefined) {
      const from = ofServices.find((each) => each.file === file)
      const contents = from && placed(service.contents, placing(path, from))
      if (contents === undefined) continue
      const whole = { ...service, contents: { ...contents, name: name.name } }
      files.push({ path, text: await serviceText(whole, format(path)) })
      continue
    }
    const module = modules.get(file)
    if (module === undefined) continue
    const contents =
      module.contents === undefined || kept.has(file)
        ? importing(inSharedFolder(file, path, along))
        : placed(module.contents, placing(path, module))
    files.push({ path, text: await moduleText({ ...contents, name: name.name }, format(path)) })
  }
  const problems = [...before]
  appendAll(problems, along.problems)
  const common = all.common.flatMap((file) => names.get(file) ?? [])
  return { files, copies: [...along.copies.values()], common, problems: distinct(problems) }
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
