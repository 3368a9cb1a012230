/** The secrets of hosts that are imported: taken out of modules that declare them, and declared by `secret`. */
import { type Place, type Problem, problem } from "../../problems/problem.ts"
import { identifier } from "../../starter/identifier.ts"
import type { Code, SecretUse } from "../module/code.ts"
import { namesOfInput } from "../module/input-names.ts"
import { memberAt, withoutMember } from "../module/members.ts"
import type { ModuleContents } from "../module/module-text.ts"
import { plainValue } from "../module/plain-code.ts"
import { freeName } from "../typescript/free-name.ts"
import { type Candidate, type Decided, type Occurrence, type Staying, decided } from "./decided.ts"
import { type Declared, type Store, declaredIn, saidOf } from "./declared.ts"
import type { NamedSecrets } from "./secrets-file.ts"
import { type Replace, keyOf, replaced, secretsOf, withSecrets } from "./uses.ts"

/** A module as its secrets are looked for. */
export interface SecretModule {
  readonly file: string
  /** Nothing where it stays Nix. */
  readonly contents: ModuleContents | undefined
  /** The hosts that have it. */
  readonly hosts: ReadonlySet<string>
  /** Where an offset of its text is. */
  readonly placeAt: (start: number) => Place
}

/** Where modules are from, and where what they name is declared. */
export interface SecretsImport {
  readonly root: string | undefined
  /** The file that the declarations are written to; nothing where it is that of the module itself. */
  readonly file: string | undefined
  /** Whether somebody is known who can read them, as a fleet's secrets need. */
  readonly hasReaders: (store: Store) => boolean
  /** Names that no declaration may have. */
  readonly taken: ReadonlySet<string>
}

/** What is declared, and what is left of modules. */
export interface FleetSecrets {
  readonly store: Store | undefined
  readonly secrets: NamedSecrets
  /** The contents without what is declared elsewhere. */
  readonly left: (module: SecretModule) => ModuleContents | undefined
  /** Whether a module has been for secrets alone, and nothing of it is left. */
  readonly isGone: (module: SecretModule) => boolean
  readonly problems: readonly Problem[]
}

/** Problems: warnings NG560 of what stays Nix. */
export function fleetSecrets(
  modules: readonly SecretModule[],
  { root, file, hasReaders, taken }: SecretsImport,
): FleetSecrets {
  const candidates = candidatesIn(modules, root)
  const store = storeOf(candidates)
  const found =
    store !== undefined && hasReaders(store)
      ? decided(candidates, { root, store })
      : { decided: [], staying: candidates.map((candidate) => ({ candidate, why: noReaders })) }
  const names = namesOf(found.decided, taken)
  const replace: Replace = ({ isPlaceholder, ...use }) => {
    const name = names.get(keyOf({ ...use, isPlaceholder }))
    if (name === undefined || isPlaceholder) return undefined
    const from: Code =
      file === undefined ? { kind: "parameter", name } : { kind: "definition", name, from: file }
    return { kind: "select", from, name: "path" }
  }
  const settled = settledHosts(found.decided, candidates, found.staying)
  const isSettled = ({ hosts }: SecretModule) => [...hosts].every((host) => settled.has(host))
  const left = ({ contents, ...module }: SecretModule) =>
    contents &&
    withoutDeclared(withSecrets(contents, replace), names, isSettled({ contents, ...module }))
  return {
    store: found.decided.length === 0 ? undefined : store,
    secrets: new Map(
      found.decided
        .toSorted((one, other) => Number(isText(one)) - Number(isText(other)))
        .map((each) => [names.get(keyOf(each.use)) ?? "", withNames(each, names)]),
    ),
    left,
    isGone: (module) => {
      const contents = left(module)
      const isMade = declaredIn(module.contents?.parts.config).length > 0
      return contents !== undefined && isMade && isSettled(module) && isOfStore(contents)
    },
    problems: found.staying.flatMap((each) => toldOf(each, modules)),
  }
}

const noReaders = "no file says by a public key who can read it, as .sops.yaml and secrets.nix do"

/** All that is declared as it is written out, by what it is. */
function candidatesIn(
  modules: readonly SecretModule[],
  root: string | undefined,
): readonly Candidate[] {
  const byKey = new Map<string, Declared & { readonly occurrences: Occurrence[] }>()
  for (const { file, contents, hosts } of modules)
    for (const declared of declaredIn(contents?.parts.config)) {
      const key = keyOf(declared.use)
      const known = byKey.get(key) ?? { ...declared, occurrences: [] }
      byKey.set(key, known)
      const said = saidOf(declared, { root, ...defaultsOf(modules, hosts) })
      known.occurrences.push({ declared, module: file, hosts, said })
    }
  const usedBy = new Map<string, Set<string>>()
  for (const { contents, hosts } of modules)
    for (const { use } of contents === undefined ? [] : secretsOf(contents)) {
      if (use.isPlaceholder) continue
      const users = usedBy.get(keyOf(use)) ?? new Set<string>()
      usedBy.set(keyOf(use), users)
      for (const host of hosts) users.add(host)
    }
  return [...byKey].map(([key, { use, occurrences }]) => ({
    use,
    occurrences,
    usedBy: usedBy.get(key) ?? new Set<string>(),
  }))
}

/** What holds for hosts that say nothing of a secret's file: what all of them say, if it is the same. */
function defaultsOf(
  modules: readonly SecretModule[],
  hosts: ReadonlySet<string>,
): { readonly defaultFile: Code | undefined; readonly defaultFormat: Code | undefined } {
  const all = modules.filter((each) => [...hosts].some((host) => each.hosts.has(host)))
  const said = (name: string): Code | undefined => {
    const found = all.flatMap(({ contents }) => {
      const config = contents?.parts.config
      return (config && memberAt(config, ["sops", name])?.code) ?? []
    })
    const [first, ...others] = found
    return others.length === 0 ? first : undefined
  }
  return { defaultFile: said("defaultSopsFile"), defaultFormat: said("defaultSopsFormat") }
}

/** The store of most that is declared. */
function storeOf(candidates: readonly Candidate[]): Store | undefined {
  const count = (store: Store) => candidates.filter(({ use }) => use.store === store).length
  if (candidates.length === 0) return undefined
  return count("sops") >= count("agenix") ? "sops" : "agenix"
}

/** Constants for what is declared, by their keys. */
function namesOf(
  found: readonly Decided[],
  others: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const taken = new Set(others)
  return new Map(
    found.map(({ use }) => {
      const own = identifier(use.name)
      return [keyOf(use), freeName(taken.has(own) ? `${use.name} secret` : use.name, taken)]
    }),
  )
}

/** A file with secrets in it comes after those. */
function isText({ content }: Decided): boolean {
  return content !== undefined
}

/** A file with secrets in it names them by their constants. */
function withNames(each: Decided, names: ReadonlyMap<string, string>): Decided {
  if (each.content === undefined) return each
  const content = replaced(each.content, (use) => {
    const name = names.get(keyOf(use))
    if (name === undefined) return undefined
    const constant: Code = { kind: "parameter", name }
    return use.isPlaceholder ? constant : { kind: "select", from: constant, name: "path" }
  })
  return { ...each, content }
}

/** The hosts all of whose secrets are declared. */
function settledHosts(
  found: readonly Decided[],
  candidates: readonly Candidate[],
  staying: readonly Staying[],
): ReadonlySet<string> {
  const keys = new Set(found.map(({ use }) => keyOf(use)))
  const settled = new Set(candidates.filter(({ use }) => keys.has(keyOf(use))).flatMap(hostsOf))
  for (const { candidate } of staying) for (const host of hostsOf(candidate)) settled.delete(host)
  return settled
}

function hostsOf({ occurrences }: Candidate): readonly string[] {
  return occurrences.flatMap(({ hosts }) => [...hosts])
}

/** What a module says of all secrets of a host, and what no secret needs that says its file itself. */
const ofAll: readonly (readonly string[])[] = [
  ["sops", "defaultSopsFile"],
  ["sops", "defaultSopsFormat"],
]

function withoutDeclared(
  contents: ModuleContents,
  names: ReadonlyMap<string, string>,
  isSettled: boolean,
): ModuleContents {
  const { parts } = contents
  const declared = declaredIn(parts.config).filter(({ use }) => names.has(keyOf(use)))
  const saidAnyway = isSettled
    ? [...ofAll, ...keyPaths.filter((path) => isKey(parts.config, path))]
    : []
  const gone = [...declared.map(({ path }) => path), ...saidAnyway]
  const config = gone.reduce<Code | undefined>(
    (code, path) => code && withoutMember(code, path),
    parts.config,
  )
  // what a fleet's hosts import by themselves, NixOS may take for another module
  const imports = isSettled ? withoutStoreModules(parts.imports) : parts.imports
  return { ...contents, parts: { ...parts, imports, config } }
}

function withoutStoreModules(imports: Code | undefined): Code | undefined {
  if (imports?.kind !== "list") return imports
  const items = imports.items.filter(({ code }) => !isStoreModule(code))
  return items.length === 0 ? undefined : { ...imports, items }
}

/** Whether nothing is left but what nixgen writes for secrets by itself (`emit/secrets/host-secrets.ts`). */
function isOfStore({ parts, constants }: ModuleContents): boolean {
  const { imports, disabledModules, options, config } = parts
  return (
    [imports, disabledModules, options].every((part) => part === undefined) &&
    constants.length === 0 &&
    (config === undefined || isServersKey(config))
  )
}

function isStoreModule(code: Code): boolean {
  return /^(?:sops-nix\.nixosModules\.(?:sops|default)|agenix\.nixosModules\.(?:age|default))$/.test(
    namesOfInput(code) ?? "",
  )
}

/** Where the ssh host key is said to be, which nixgen says of each host with secrets. */
const keyPaths: readonly (readonly string[])[] = [
  ["sops", "age", "sshKeyPaths"],
  ["sops", "gnupg", "sshKeyPaths"],
  ["age", "identityPaths"],
]

const keyPath = String.raw`"(?:\/[\w.-]+)*\/etc\/ssh\/ssh_host_ed25519_key"`

/** Whether it is that key, or none of RSA. */
function isKey(config: Code | undefined, path: readonly string[]): boolean {
  const code = config && memberAt(config, path)?.code
  const text = code === undefined ? "" : (JSON.stringify(plainValue(code)) ?? "")
  return new RegExp(path.includes("gnupg") ? String.raw`^\[\]$` : `^\\[${keyPath}\\]$`).test(text)
}

/** Whether it says alone that the ssh server has the same key. */
function isServersKey(config: Code): boolean {
  const keys = memberAt(config, ["services", "openssh", "hostKeys"])?.code
  const others = withoutMember(config, ["services", "openssh", "hostKeys"])
  const text = keys === undefined ? "" : (JSON.stringify(plainValue(keys)) ?? "")
  return (
    others === undefined &&
    new RegExp(`^\\[\\{"path":${keyPath},"type":"ed25519"\\}\\]$`).test(text)
  )
}

function toldOf(
  { candidate: { use, occurrences }, why }: Staying,
  modules: readonly SecretModule[],
): readonly Problem[] {
  const [first] = occurrences
  const module = modules.find(({ file }) => file === first?.module)
  return [
    problem("NG560", {
      message: `${what(use)} stays Nix: ${why}`,
      place: module?.placeAt(first?.declared.member.start ?? 0),
    }),
  ]
}

function what({ group, name }: SecretUse): string {
  return `${group === "secrets" ? "the secret" : "the file with secrets"} ${JSON.stringify(name)}`
}
