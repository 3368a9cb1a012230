/** The files of hosts that are imported: their own, those of modules, services and layouts, and copies. */
import { join } from "node:path"
import { moduleAt } from "../../files/module-files.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { type Problem, distinct } from "../../problems/problem.ts"
import type { Code } from "../module/code.ts"
import { takenNames } from "../module/convert-module.ts"
import { noParts } from "../module/module-parts.ts"
import { type ModuleContents, moduleText } from "../module/module-text.ts"
import { serviceText } from "../module/service-text.ts"
import { noComments } from "../nix/source-comments.ts"
import type { Format } from "../typescript/layout-file.ts"
import type { Arranged } from "./arranged.ts"
import { layoutPath } from "./disks.ts"
import type { HostWithModule } from "./generated-hosts.ts"
import type { OwnPackages } from "./generated-packages.ts"
import { type HostFacts, hostText } from "./host-text.ts"
import type { Kept } from "./kept-modules.ts"
import { type NamingFile, type TreeModule, directImports, placeOfPath } from "./module-tree.ts"
import { inSharedFolder, namedFile } from "./named-files.ts"
import { type ModuleName, moduleNames } from "./names.ts"
import { type Placing, allFilesIn, placed, placedCode } from "./placed.ts"
import { sharedKeptModules } from "./shared-kept-modules.ts"
import { type CopyOfFile, type TakenAlong, nameOfCopy, newTakenAlong } from "./taken-along.ts"
import { withPlatform, withoutFacts } from "./without-facts.ts"

/** A host that is to be written. */
export interface ReadyHost extends HostWithModule {
  readonly facts: HostFacts
}

/** Where all of it goes, and in what form. */
interface Target {
  /** The folder that all modules are in. */
  readonly root: string
  /** The fleet's folder. */
  readonly into: string
  readonly format: (path: string) => Format
  /** Names that files take from another one already. */
  readonly taken: readonly string[]
  /** The packages that the fleet names. */
  readonly packages: OwnPackages | undefined
}

/** A file to write. */
export interface WrittenFile {
  readonly path: string
  readonly text: string
}

/** What is written, and what is told of it. */
export interface WrittenHosts {
  readonly files: readonly WrittenFile[]
  readonly copies: readonly CopyOfFile[]
  /** The modules that the fleet names as common. */
  readonly common: readonly ModuleName[]
  /** The packages that the fleet names, as its file does. */
  readonly packages: ReadonlyMap<string, Code>
  readonly problems: readonly Problem[]
}

/** What files are written with. */
interface Writer extends Target, Pick<Arranged, "modules" | "services" | "layouts"> {
  readonly kept: ReadonlyMap<string, Kept>
  readonly names: ReadonlyMap<string, ModuleName>
  readonly along: TakenAlong
}

/** Problems: warnings NG555 of what is not taken along. */
export async function writtenHosts(
  ready: readonly ReadyHost[],
  all: Arranged,
  kept: ReadonlyMap<string, Kept>,
  target: Target,
): Promise<WrittenHosts> {
  const names = namesOf(ready, all, kept, target)
  const along = newTakenAlong(target.root, target.into)
  const writer: Writer = { ...target, ...all, kept, names, along }
  const files: WrittenFile[] = [...all.layouts.values()].map(({ name, text }) => ({
    path: layoutPath(target.into, name),
    text,
  }))
  for (const host of ready) files.push(await hostFile(host, writer))
  for (const file of names.keys()) files.push(await fileOfModule(file, writer))
  const packages = placedPackages(writer)
  return {
    files,
    packages,
    copies: [...along.copies.values()],
    common: all.common.flatMap((file) => names.get(file) ?? []),
    problems: distinct(along.problems),
  }
}

function placedPackages(writer: Writer): ReadonlyMap<string, Code> {
  const { packages, into } = writer
  if (packages === undefined) return new Map()
  const at = placing(join(into, "fleet.ts"), packages, writer)
  return new Map(
    [...packages.codes].map(([name, code]) => {
      const own = placedCode(code, at)
      // what it refers to comes along as well, but it is no module
      return [name, own.kind === "file" ? { ...own, isModule: false } : own]
    }),
  )
}

/** Services as what imports modules and files, like any of these. */
export function modulesOfServices({ services }: Pick<Arranged, "services">): readonly TreeModule[] {
  return [...services].map(([file, { contents }]) => moduleOf(file, contents))
}

function moduleOf(file: string, contents: ModuleContents | undefined): TreeModule {
  return { file, text: "", tree: parseNix("{ }"), contents, problems: [] }
}

/** What services and modules are called, no two the same. */
function namesOf(
  ready: readonly ReadyHost[],
  all: Arranged,
  kept: ReadonlyMap<string, Kept>,
  { root, taken }: Target,
): ReadonlyMap<string, ModuleName> {
  const { modules, services, layouts } = all
  const converted = [...modules.values()].filter(({ file }) => !kept.has(file))
  const sources = [...ready.map(({ module }) => module), ...converted, ...modulesOfServices(all)]
  const wrapped = sharedKeptModules(sources, kept)
  const isCopied = (file: string) => kept.has(file) && !wrapped.has(file)
  return moduleNames(
    [...services.keys(), ...[...modules.keys()].filter((file) => !isCopied(file))],
    root,
    takenBy(sources, [...[...layouts.values()].map(({ constant }) => constant), ...taken]),
    sources.flatMap(({ contents }) => copiesNamedIn(contents, isCopied)),
  )
}

/** The names that constants of any file have. */
function takenBy(modules: readonly TreeModule[], others: readonly string[]): Set<string> {
  const constants = modules.flatMap(({ contents }) => contents?.constants ?? [])
  return new Set([
    ...takenNames,
    "defineHost",
    "defineService",
    ...others,
    ...constants.map(({ name }) => name),
  ])
}

/** What copies of files are called that contents name, beside those of modules that become TypeScript. */
function copiesNamedIn(
  contents: ModuleContents | undefined,
  isCopied: (file: string) => boolean,
): readonly string[] {
  if (contents === undefined) return []
  const direct = new Set(directImports(contents))
  return allFilesIn(contents)
    .filter((file) => !direct.has(file) || isCopied(moduleAt(file.path)))
    .map(({ path }) => nameOfCopy(path))
}

/** Where a module or service is written. */
function pathOf(file: string, name: ModuleName, { into, services }: Writer): string {
  return join(into, services.has(file) ? "services" : "modules", `${name.file}.ts`)
}

/** How a file of the fleet names others. */
function placing(path: string, from: NamingFile, writer: Writer): Placing {
  const { into, layouts, names, along } = writer
  return {
    path,
    definitionOf: (file) => {
      const layout = layouts.get(file)
      if (layout !== undefined)
        return { name: layout.constant, path: layoutPath(into, layout.name) }
      const name = names.get(file)
      return name && { name: name.name, path: pathOf(file, name, writer) }
    },
    take: (file) => namedFile(file, { path, place: placeOfPath(file.path, from) }, along),
  }
}

async function hostFile(
  { host, module, facts, said }: ReadyHost,
  writer: Writer,
): Promise<WrittenFile> {
  const path = join(writer.into, "hosts", `${host.name}.ts`)
  const at = placing(path, module, writer)
  const { contents = nothing } = module
  const members = said.map((each) => ({ ...each, code: placedCode(each.code, at) }))
  const own = placed(withoutFacts(contents), at)
  return { path, text: await hostText(facts, members, own, writer.format(path)) }
}

async function fileOfModule(file: string, writer: Writer): Promise<WrittenFile> {
  const { names, services, modules, kept, along } = writer
  const name = names.get(file) ?? { name: "module", file: "module" }
  const path = pathOf(file, name, writer)
  const at = placing(path, modules.get(file) ?? { file }, writer)
  const format = writer.format(path)
  const service = services.get(file)
  if (service !== undefined) {
    const contents = { ...placed(service.contents, at), name: name.name }
    return { path, text: await serviceText({ ...service, contents }, format) }
  }
  const own = modules.get(file)?.contents
  const contents =
    own === undefined || kept.has(file)
      ? importing(inSharedFolder(file, path, along))
      : placed(withPlatform(own), at)
  return { path, text: await moduleText({ ...contents, name: name.name }, format) }
}

/** What only imports something. */
export function importing(code: Code): ModuleContents {
  const items = [{ code, comments: noComments, isApart: false }]
  return { ...nothing, parts: { ...noParts, imports: { kind: "list", items } } }
}

const nothing: ModuleContents = { name: "host", isHost: false, constants: [], parts: noParts }
