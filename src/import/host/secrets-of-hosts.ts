/** The secrets of hosts that are imported, as the fleet has them: their declarations, their files, and who reads them. */
import { join } from "node:path"
import { type Problem, lineAndColumn } from "../../problems/problem.ts"
import { identifier } from "../../starter/identifier.ts"
import type { Code } from "../module/code.ts"
import { takenNames } from "../module/convert-module.ts"
import type { Store } from "../secrets/declared.ts"
import { type SecretModule, fleetSecrets } from "../secrets/fleet-secrets.ts"
import { type Readers, readersIn } from "../secrets/recipients.ts"
import { secretsFileText } from "../secrets/secrets-file.ts"
import type { Format } from "../typescript/layout-file.ts"
import type { FoundHost } from "./found-host.ts"
import { isIdleService } from "./generated-hosts.ts"
import { importedItems, importingItems } from "./imported-modules.ts"
import { keptModules } from "./kept-modules.ts"
import { type TreeModule, fileOf, reachedBy } from "./module-tree.ts"
import type { CopyOfFile } from "./taken-along.ts"
import type { WrittenFile } from "./written-hosts.ts"

/** A host, and the module that it is. */
export interface HostRoot {
  readonly host: FoundHost
  readonly module: TreeModule
}

/** Where hosts are from, and where they go. */
interface Going {
  readonly root: string
  readonly into: string
  /** Whether a file of the fleet is written, which says who reads secrets. */
  readonly hasFleet: boolean
  readonly format: (path: string) => Format
}

/** Who reads the secrets of a fleet, and how they are kept. */
export interface SecretsOfFleet extends Readers {
  readonly store: Store
}

/** Hosts without what is declared elsewhere, and what is written of that. */
export interface SecretsOfHosts {
  readonly roots: readonly HostRoot[]
  readonly modules: ReadonlyMap<string, TreeModule>
  /** Nothing where no secret is declared. */
  readonly secrets: SecretsOfFleet | undefined
  readonly names: readonly string[]
  readonly files: readonly WrittenFile[]
  readonly copies: readonly CopyOfFile[]
  readonly problems: readonly Problem[]
}

/** Problems: warnings NG560. */
export async function secretsOfHosts(
  roots: readonly HostRoot[],
  modules: ReadonlyMap<string, TreeModule>,
  { root, into, hasFleet, format }: Going,
): Promise<SecretsOfHosts> {
  const all = [...roots.map(({ module }) => module), ...modules.values()]
  const seen = seenModules(roots, modules)
  const names = roots.map(({ host }) => host.name)
  const readers = (store: Store) => readersIn(root, store, names)
  const file = fileOfSecrets(into, hasFleet, names)
  const found = fleetSecrets([...seen.values()], {
    root,
    file,
    hasReaders: (store) => !hasFleet || readers(store).admins.size > 0,
    taken: takenBy(all),
  })
  const gone = new Set(all.filter((each) => isGone(seen.get(each))).map((each) => each.file))
  function isGone(module: SecretModule | undefined): boolean {
    return module !== undefined && found.isGone(module)
  }
  const changed = (module: TreeModule): TreeModule => {
    const own = seen.get(module)
    const contents = own === undefined ? undefined : found.left(own)
    return contents === undefined ? module : { ...module, contents: withoutFiles(contents, gone) }
  }
  const { store, secrets } = found
  const kept = store && { store, ...readers(store) }
  const copies = [...secrets.values()].flatMap(({ files }) => files)
  return {
    roots: roots.map(({ host, module }) => ({ host, module: changed(module) })),
    modules: new Map(
      [...modules].flatMap(([path, module]) => (gone.has(path) ? [] : [[path, changed(module)]])),
    ),
    secrets: kept,
    names: [...secrets.keys()],
    files:
      kept === undefined
        ? []
        : [
            { path: file, text: await secretsFileText(secrets, format(file)) },
            ...[...kept.hosts].map(([host, key]) => ({
              path: join(into, `secrets/hosts/${host}.pub`),
              text: `${key}\n`,
            })),
          ],
    copies: [
      ...new Map(copies.map(({ from, to }) => [to, { from, path: join(into, to) }])).values(),
    ],
    problems: found.problems,
  }
}

/** A fleet has them in one place; of hosts that go into one, those are beside what it has. */
function fileOfSecrets(into: string, hasFleet: boolean, hosts: readonly string[]): string {
  return join(into, hasFleet ? "secrets.ts" : `secrets-of-${hosts.join("-")}.ts`)
}

function seenModules(
  roots: readonly HostRoot[],
  modules: ReadonlyMap<string, TreeModule>,
): ReadonlyMap<TreeModule, SecretModule> {
  const kept = keptModules(
    roots.map(({ module }) => module),
    modules,
  )
  const hosts = new Map<TreeModule, Set<string>>()
  for (const { host, module } of roots) {
    const reached = reachedBy(module, modules)
    for (const each of reached) {
      const own = hosts.get(each) ?? new Set<string>()
      hosts.set(each, isIdleService(each, reached) ? own : own.add(host.name))
    }
  }
  return new Map(
    [...hosts].map(([module, own]) => [
      module,
      {
        file: module.file,
        contents: kept.has(module.file) ? undefined : module.contents,
        hosts: own,
        placeAt: (start) => ({
          file: module.file,
          ...(module.text === "" ? {} : lineAndColumn(module.text, start)),
        }),
      },
    ]),
  )
}

function withoutFiles(
  contents: NonNullable<TreeModule["contents"]>,
  gone: ReadonlySet<string>,
): NonNullable<TreeModule["contents"]> {
  const items = importedItems(contents)
  const left = items.filter(({ code }) => !gone.has(fileOf(code) ?? ""))
  return left.length === items.length ? contents : importingItems(contents, left)
}

/** The names that constants of modules have, those of modules themselves, and those of their own options. */
function takenBy(modules: readonly TreeModule[]): ReadonlySet<string> {
  return new Set([
    ...takenNames,
    ...modules.flatMap(({ file, contents }) => [
      ...file
        .split("/")
        .slice(-2)
        .map((each) => identifier(each.replace(/\.nix$/, ""))),
      ...(contents?.constants ?? []).map(({ name }) => name),
      ...namesIn(contents?.parts.options),
    ]),
  ])
}

function namesIn(code: Code | undefined): readonly string[] {
  if (code?.kind !== "set") return []
  return code.members.flatMap((member) => [member.name, ...namesIn(member.code)])
}
