/**
 * Hosts of a flake that nixgen generated: the data, the common modules and the services that it is made from
 * (`emit/hosts.ts`).
 */
import { basename } from "node:path"
import { printNix } from "../../nix/values/print-nix.ts"
import type { Code, CodeMember } from "../module/code.ts"
import { nodeOfCode } from "../module/code-value.ts"
import { type ServiceContents, serviceOf, serviceUse } from "../module/service.ts"
import { takenNames } from "../module/convert-module.ts"
import { memberAt, withoutMember } from "../module/members.ts"
import { textOf } from "../module/plain-code.ts"
import type { OwnPackages } from "./generated-packages.ts"
import { hostData } from "./host-data.ts"
import { importedItems, importingItems } from "./imported-modules.ts"
import type { FoundHost } from "./found-host.ts"
import { type TreeModule, fileOf } from "./module-tree.ts"

/** A host, the module that it is, and what it says beside that. */
export interface HostWithModule {
  readonly host: FoundHost
  readonly module: TreeModule
  readonly said: readonly CodeMember[]
}

/** What hosts are made from. */
export interface GeneratedFleet {
  readonly hosts: readonly HostWithModule[]
  /** The modules that all hosts have first, by their files. */
  readonly common: readonly string[]
  /** By their files. */
  readonly services: ReadonlyMap<string, ServiceContents>
  /** Files that are written no more: what was in them is in the hosts' files, or in the fleet's. */
  readonly gone: ReadonlySet<string>
}

/** What a fleet has of its hosts. */
export interface FleetsOwn {
  /** Whether a file of the fleet is written, which common modules need to be named in. */
  readonly hasFleet: boolean
  /** The lines of public ssh keys that it has, by its hosts. */
  readonly hostKeys: ReadonlyMap<string, string>
  /** Its packages, which are named in its file. */
  readonly packages?: OwnPackages | undefined
}

/** Takes hosts of that kind apart; others stay as they are. */
export function generatedFleet(
  hosts: readonly HostWithModule[],
  modules: ReadonlyMap<string, TreeModule>,
  { hasFleet, hostKeys, packages }: FleetsOwn,
): GeneratedFleet {
  const data = new Map(hosts.map(({ host }) => [host, hostData(host)]))
  const own = hosts.filter(({ host }) => data.get(host) !== undefined)
  const common = hasFleet && own.length === hosts.length ? commonFile(own, modules) : undefined
  const usual = [...modules.values()].filter((each) => isKnownHosts(each, hostKeys))
  const written = new Set([
    ...usual.map(({ file }) => file),
    ...(packages === undefined ? [] : [packages.module]),
    ...(common === undefined ? [] : [common]),
  ])
  const bare = own.map((each) => withoutUsual(each, written))
  const inlined = bare.map((each) => inOneFile(each, hosts, modules))
  const services = servicesOf(inlined, modules)
  const whole = inlined.map((each) => withServices(each, services, data.get(each.host) ?? []))
  const gone = inlined.flatMap(({ module }) => (modules.has(module.file) ? [module.file] : []))
  return {
    hosts: hosts.map((each) => whole.find(({ host }) => host === each.host) ?? each),
    common: common === undefined ? [] : filesIn(modules.get(common)),
    services,
    gone: new Set([...gone, ...written]),
  }
}

function filesIn(module: TreeModule | undefined): readonly string[] {
  return importedItems(module?.contents).flatMap(({ code }) => fileOf(code) ?? [])
}

/** The first module of every host, where it only imports others; none, in a fleet without common modules. */
function commonFile(
  hosts: readonly HostWithModule[],
  modules: ReadonlyMap<string, TreeModule>,
): string | undefined {
  const [first, ...others] = new Set(hosts.map(({ module }) => filesIn(module)[0]))
  const contents = first === undefined ? undefined : modules.get(first)?.contents
  if (contents === undefined || others.length > 0) return undefined
  const { options, config, disabledModules } = contents.parts
  const items = importedItems(contents)
  const isPlain = [options, config, disabledModules].every((part) => part === undefined)
  const areFiles = items.every(({ code }) => fileOf(code) !== undefined)
  const isIndex = items.length > 0 || first?.endsWith(commonIndex) === true
  return isPlain && areFiles && isIndex ? first : undefined
}

/** The index of the common modules, which a fleet without any has as well (`emit/common.ts`). */
const commonIndex = "/hosts/common/default.nix"

/** What every generated flake defines by itself (`emit/hosts.ts`), as an import reads it. */
const revision =
  "{ system.configurationRevision = inputs.nixpkgs.lib.mkDefault inputs.self.rev or inputs.self.dirtyRev or null; }"

/** Whether a module is what hosts know each other by (`emit/secrets/known-hosts.ts`). */
function isKnownHosts(
  { file, contents }: TreeModule,
  hostKeys: ReadonlyMap<string, string>,
): boolean {
  const config = contents?.parts.config
  const known = config && memberAt(config, ["programs", "ssh", "knownHosts"])?.code
  return (
    file.endsWith("/hosts/known-hosts.nix") &&
    known?.kind === "set" &&
    known.members.every(({ name, code }) => {
      const key = memberAt(code, ["publicKey"])?.code
      return key !== undefined && textOf(key) === hostKeys.get(name)
    })
  )
}

/** Without the modules that are written otherwise, and what is written for every fleet. */
function withoutUsual(each: HostWithModule, written: ReadonlySet<string>): HostWithModule {
  const { module } = each
  if (module.contents === undefined) return each
  const items = importedItems(module.contents).filter(
    ({ code }) => !isRevision(code) && !written.has(fileOf(code) ?? ""),
  )
  return { ...each, module: { ...module, contents: importingItems(module.contents, items) } }
}

function isRevision(code: Code): boolean {
  return printNix(nodeOfCode(code)).trim().replace(/\s+/g, " ") === revision
}

/** A host whose own module is the only one named after it is what that is. */
function inOneFile(
  each: HostWithModule,
  hosts: readonly HostWithModule[],
  modules: ReadonlyMap<string, TreeModule>,
): HostWithModule {
  const { host, module } = each
  const items = importedItems(module.contents)
  const own = filesIn(module).filter((file) => file.endsWith(`/hosts/${host.name}/default.nix`))
  const [file = "", ...others] = own
  const found = modules.get(file)
  const users = [...hosts.map(({ module: root }) => root), ...modules.values()].filter((other) =>
    filesIn(other).includes(file),
  )
  if (found?.contents === undefined || others.length > 0 || users.length > 1) return each
  if (found.contents.parts.options !== undefined) return each
  const rest = items.filter(({ code }) => fileOf(code) !== file)
  const imports = [...importedItems(found.contents), ...rest]
  return { ...each, module: { ...found, contents: importingItems(found.contents, imports) } }
}

function pathOf(file: string): readonly string[] {
  return ["fleet", "services", basename(file, ".nix")]
}

/** The modules of services that hosts have, where each host enables them or says nothing of them. */
function servicesOf(
  hosts: readonly HostWithModule[],
  modules: ReadonlyMap<string, TreeModule>,
): ReadonlyMap<string, ServiceContents> {
  const files = [...new Set(hosts.flatMap(({ module }) => filesIn(module)))]
  return new Map(
    files.flatMap((file) => {
      const contents = modules.get(file)?.contents
      const service = contents && serviceOf(contents, pathOf(file), new Set(takenNames))
      const isClear = hosts.every(({ module }) => useOf(module, file) !== undefined)
      return service !== undefined && isClear ? [[file, service] as const] : []
    }),
  )
}

/** Whether nothing of a module holds on a host of these modules: it is a service that the host does not name. */
export function isIdleService(
  { file, contents }: TreeModule,
  ofHost: readonly TreeModule[],
): boolean {
  const isService =
    contents !== undefined && serviceOf(contents, pathOf(file), new Set(takenNames)) !== undefined
  return isService && !ofHost.some((each) => isNaming(each.contents?.parts.config, pathOf(file)))
}

function isNaming(config: Code | undefined, path: readonly string[]): boolean {
  return config !== undefined && memberAt(config, path) !== undefined
}

function useOf({ contents }: TreeModule, file: string): ReturnType<typeof serviceUse> {
  const config = contents?.parts.config
  return config === undefined ? null : serviceUse(config, pathOf(file))
}

/** A host that names its services, with its settings of each. */
function withServices(
  each: HostWithModule,
  services: ReadonlyMap<string, ServiceContents>,
  data: readonly CodeMember[],
): HostWithModule {
  const { module } = each
  if (module.contents === undefined) return { ...each, said: data }
  const items = importedItems(module.contents).filter(({ code }) => {
    const file = fileOf(code)
    return file === undefined || !services.has(file)
  })
  const contents = importingItems(module.contents, items)
  const { config } = contents.parts
  const { said, left } = withoutServices(config, services)
  return {
    ...each,
    said: [...data, ...said],
    module: { ...module, contents: { ...contents, parts: { ...contents.parts, config: left } } },
  }
}

/** The services that definitions enable, in their order, and what else they define. */
function withoutServices(
  config: Code | undefined,
  services: ReadonlyMap<string, ServiceContents>,
): { readonly said: readonly CodeMember[]; readonly left: Code | undefined } {
  const found = config && memberAt(config, ["fleet", "services"])
  if (config === undefined || found?.code.kind !== "set") return { said: [], left: config }
  const used = found.code.members.flatMap((member) => {
    const file = [...services.keys()].find((each) => services.get(each)?.key === member.name)
    return file === undefined ? [] : [{ member, file }]
  })
  const items = used.map(({ member: { name, comments, isApart }, file }) => {
    const settings = serviceUse(config, ["fleet", "services", name]) ?? []
    const given: readonly Code[] = settings.length === 0 ? [] : [{ kind: "set", members: settings }]
    const called: Code = { kind: "file", path: file, isModule: true }
    return { comments, isApart, code: { kind: "call", called, given } satisfies Code }
  })
  const left = used.reduce<Code | undefined>(
    (code, { member }) => code && withoutMember(code, ["fleet", "services", member.name]),
    config,
  )
  const list: Code = { kind: "list", items }
  return { said: items.length === 0 ? [] : [{ ...found, name: "services", code: list }], left }
}
