/** The secrets of a fleet: what each host uses, which files that takes, and who can read them. */
import { existsSync } from "node:fs"
import { isAbsolute, join, relative, sep } from "node:path"
import { textsOf } from "../files/source-file.ts"
import { copyName } from "../files/copy-name.ts"
import type { SecretStore } from "../fleet/secret-store.ts"
import { mistakeInRecipient } from "../encryption/recipients.ts"
import { publicParts } from "../fleet/generators.ts"
import { type Place, type Problem, problem } from "../problems/problem.ts"
import { type Checked, type CheckedSecret, formatOf, hasKeys } from "./declared-secrets.ts"
import {
  type Found,
  type FoundSecrets,
  foundSecrets,
  keyOf,
  neededBy,
  withThoseIn,
} from "./found-secrets.ts"
import { needProblems } from "./needed-secrets.ts"
import type { SecretFiles } from "./loaded.ts"
import type { PublicUse } from "./public-uses.ts"
import { hostKeysIn, isEncrypted, noRecipient } from "./secret-contents.ts"
import type {
  HostSecret,
  HostSecretText,
  HostSecrets,
  ModelNeed,
  ModelRecipient,
  ModelSecret,
  ModelSecrets,
  OwnFile,
  SecretUse,
} from "./secrets.ts"

/** What is known of a fleet before its secrets are. */
export interface Asked {
  readonly store: SecretStore | undefined
  /** The fleet's definition, which has the store. */
  readonly place: Place | undefined
  readonly files: SecretFiles | undefined
  /** The hosts by name, each with what it uses. */
  readonly uses: ReadonlyMap<string, readonly SecretUse[]>
  /** What definitions say publicly of secrets. */
  readonly told: readonly PublicUse[]
}

/** The secrets, and each host's own. */
export interface ResolvedSecrets {
  readonly secrets: ModelSecrets | undefined
  readonly byHost: ReadonlyMap<string, HostSecrets>
  readonly problems: readonly Problem[]
}

/**
 * Resolves what hosts use. Problems: NG531 an admin's key that is none, those of declarations (`checkedDeclaration`), NG501 no store, NG502
 * no encrypted file, NG503 one name declared in two ways or in the way of another, NG506 a file that is
 * not what it should be, and those of what secrets are made of (`needProblems`).
 */
export function resolvedSecrets(asked: Asked): ResolvedSecrets {
  const { store, files, uses, told } = asked
  const found = foundSecrets(uses, told, store?.kind)
  if (store === undefined)
    return {
      secrets: undefined,
      byHost: new Map(),
      problems: [...found.problems, ...storeless([...found.byKey.values()])],
    }
  const keys = hostKeysIn(files, [...uses.keys()])
  const { admins, problems: unusable } = adminsOf(store, asked.place)
  const known = {
    found,
    fleet: [...uses.keys()],
    store: store.kind,
    files,
    keys: keys.keys,
    admins,
  }
  const all = withSharedReaders([...found.byKey.values()].flatMap((each) => filesOf(each, known)))
  const byHost = new Map(
    [...uses].flatMap(([host, own]) => {
      const secrets = hostSecrets(host, usedIn(own, found), store.kind, files)
      return secrets === undefined ? [] : [[host, secrets] as const]
    }),
  )
  const secrets: ModelSecrets = {
    store: store.kind,
    folder: files?.folder,
    admins,
    secrets: all,
    hostKeys: keys.keys,
    strayFiles: strayFiles(files, all, [...uses.keys()]),
  }
  const problems = [
    ...found.problems,
    ...unusable,
    ...keys.problems,
    ...all.flatMap((secret) => fileProblems(secret, store.kind, files)),
    ...filesInTheWay(byHost),
    ...needProblems(found.byKey),
  ]
  return { secrets, byHost, problems }
}

/** The admins whose keys are such. */
function adminsOf(
  { recipients }: SecretStore,
  place: Place | undefined,
): { readonly admins: readonly ModelRecipient[]; readonly problems: readonly Problem[] } {
  const admins: ModelRecipient[] = []
  const problems: Problem[] = []
  for (const [name, recipient] of Object.entries(recipients)) {
    const admin = { name, recipient, kind: "admin" } as const
    const mistake = mistakeInRecipient(recipient)
    if (mistake === undefined) admins.push(admin)
    else
      problems.push(noRecipient(admin, mistake, { place, path: ["secrets", "recipients", name] }))
  }
  return { admins, problems }
}

/** How many further uses are told. */
const mostUses = 3

function storeless(found: readonly Found[]): readonly Problem[] {
  const uses = found.flatMap(({ checked, places }) => {
    const { kind, name, place } = checked.declaration
    return kind === "text" ? [] : [{ name, origin: places[0] ?? { place } }]
  })
  const [first, ...others] = uses
  if (first === undefined) return []
  return [
    problem("NG501", {
      ...first.origin,
      message: `the secret "${first.name}" is used, and the fleet does not say how secrets are encrypted`,
      hint: 'write secrets: sops({ recipients: { ann: "age1…" } }) in defineFleet, or agenix(…)',
      related: others.slice(0, mostUses).map(({ name, origin }) => {
        return { ...origin, message: `"${name}" is used here` }
      }),
    }),
  ]
}

const extensions = { sops: "sops", agenix: "age" } as const

/** What is known of the fleet as its files are told. */
interface Known {
  readonly found: FoundSecrets
  /** All hosts, in the order of the fleet. */
  readonly fleet: readonly string[]
  readonly store: SecretStore["kind"]
  readonly files: SecretFiles | undefined
  readonly keys: ReadonlyMap<string, string>
  readonly admins: readonly ModelRecipient[]
}

/** The encrypted file of a secret, or one for each host that has its own. */
function filesOf({ checked, hosts, madeFor, places }: Found, known: Known): readonly ModelSecret[] {
  if (checked.kind === "text") return []
  const { declaration, options } = checked
  const { generate, per } = options
  const { fleet, store, files, keys, admins } = known
  const owners =
    per === "host" ? fleet.filter((host) => hosts.has(host) || madeFor.has(host)) : [undefined]
  return owners.map((ownOf): ModelSecret => {
    const name = nameFor(checked, ownOf)
    const users = ownOf === undefined ? [...hosts] : [ownOf].filter((host) => hosts.has(host))
    return {
      name,
      file: fileOf(checked, ownOf, store, files).path,
      publicFile:
        generate === undefined || publicParts[generate.kind] === undefined
          ? undefined
          : `secrets/${name}.pub`,
      hosts: users,
      recipients: [...admins, ...users.flatMap((host) => recipientOf(host, keys))],
      generate,
      needs: modelNeeds(checked, ownOf, known),
      ownOf,
      ownFile: ownFileOf(checked),
      place: declaration.place,
      places,
    }
  })
}

/** How a secret stands in a file of the user's own, as sops-nix finds it. */
function ownFileOf({ declaration, options }: CheckedSecret): OwnFile | undefined {
  if (declaration.file === undefined) return undefined
  const { key = declaration.name } = options
  return { format: formatOf(options), key: hasKeys(options) ? key.split("/") : undefined }
}

/** Who can read a file can read all secrets in it. */
function withSharedReaders(secrets: readonly ModelSecret[]): readonly ModelSecret[] {
  const shared = new Map<string, Map<string, ModelRecipient>>()
  for (const { file, recipients } of secrets) {
    const known = shared.get(file) ?? new Map<string, ModelRecipient>()
    for (const each of recipients) known.set(`${each.kind} ${each.name}`, each)
    shared.set(file, known)
  }
  return secrets.map((each) => {
    return { ...each, recipients: [...(shared.get(each.file)?.values() ?? [])] }
  })
}

/** What is called by a name, for a host where each has its own. */
function nameFor({ declaration, options }: CheckedSecret, host: string | undefined): string {
  const { name } = declaration
  return options.per === "host" && host !== undefined ? `${name}/${host}` : name
}

/** What the secret of a host, or of the fleet, is made of. */
function modelNeeds(
  checked: CheckedSecret,
  host: string | undefined,
  { found, store, files }: Known,
): readonly ModelNeed[] {
  const needs = neededBy(checked, found.needsOf).flatMap((declaration): readonly ModelNeed[] => {
    const needed = found.byKey.get(keyOf(declaration))?.checked
    if (needed?.kind !== "secret") return []
    const { path } = fileOf(needed, host, store, files)
    return [{ declared: declaration.name, name: nameFor(needed, host), file: path }]
  })
  return [...new Map(needs.map((each) => [each.name, each])).values()]
}

function recipientOf(host: string, keys: ReadonlyMap<string, string>): readonly ModelRecipient[] {
  const recipient = keys.get(host)
  return recipient === undefined ? [] : [{ name: host, recipient, kind: "host" }]
}

/** Where the encrypted file of a secret is, from the fleet's folder and absolute. */
function fileOf(
  checked: CheckedSecret,
  host: string | undefined,
  store: SecretStore["kind"],
  files: SecretFiles | undefined,
): { readonly path: string; readonly source: string } {
  const { file } = checked.declaration
  const folder = files?.folder ?? ""
  if (file !== undefined)
    return { path: relative(folder, file.source).split(sep).join("/"), source: file.source }
  const path = `secrets/${nameFor(checked, host)}.${extensions[store]}`
  return { path, source: join(folder, path) }
}

/** What is declared and used, each once, in the order of its uses. */
function usedIn(uses: readonly SecretUse[], { byKey }: FoundSecrets): readonly Checked[] {
  const keys = uses.flatMap(({ declaration }) => withThoseIn(declaration).map(keyOf))
  return [...new Set(keys)].flatMap((key) => byKey.get(key)?.checked ?? [])
}

function hostSecrets(
  host: string,
  own: readonly Checked[],
  store: SecretStore["kind"],
  files: SecretFiles | undefined,
): HostSecrets | undefined {
  if (own.length === 0) return undefined
  const secrets = own.flatMap((checked): readonly HostSecret[] => {
    if (checked.kind === "text") return []
    const { declaration, options } = checked
    const { path, source } = fileOf(checked, host, store, files)
    const { name, place } = declaration
    const isThere = files?.texts.has(path) === true
    return [
      { name, options, file: pathInTree(path), source, isThere, own: declaration.file, place },
    ]
  })
  const texts = own.flatMap((checked): readonly HostSecretText[] => {
    if (checked.kind === "secret") return []
    const { declaration, options } = checked
    const { name, content, place } = declaration
    return [{ name, options, content, place }]
  })
  return { store, secrets, texts }
}

/** Files of `secrets/` keep their places in the generated tree; others go there by their names. */
function pathInTree(path: string): string {
  if (!isAbsolute(path) && path.startsWith("secrets/")) {
    const [first = "", ...rest] = path.split("/")
    return [first, ...rest.map(copyName)].join("/")
  }
  return `secrets/${copyName(path.split("/").at(-1) ?? "")}`
}

/** NG502, NG506: what is wrong with the encrypted file of a secret. */
function fileProblems(
  secret: ModelSecret,
  store: SecretStore["kind"],
  files: SecretFiles | undefined,
): readonly Problem[] {
  const { name, file, place, ownFile, generate } = secret
  const isOwnFile = ownFile !== undefined
  if (files === undefined) return []
  const source = join(files.folder, file)
  const text = files.texts.get(file) ?? (isOwnFile ? ownText(source) : undefined)
  // that the user's own file is not there is told where it is taken along
  if (text === undefined && isOwnFile) return []
  if (text === undefined)
    return [
      problem("NG502", {
        place,
        message: `the secret "${name}" has no value yet: there is no file ${file}`,
        hint: `\`nixgen secrets ${generate === undefined ? `set ${name}\` asks for it` : `generate ${name}\` makes it`}, and encrypts it to the admins and the hosts that use it`,
      }),
    ]
  if (isEncrypted(store, text)) return []
  return [
    problem("NG506", {
      place: { file: source },
      message: `${file} is not encrypted by ${programs[store]}`,
      detail: `It is taken for the encrypted file of the secret "${name}", and would stand in what is generated as it is.`,
      hint: `remove it, and write the value with \`nixgen secrets set ${name}\`; what was in the repository already is known, and has to be changed`,
    }),
  ]
}

const programs = { sops: "sops", agenix: "age" } as const

/** The text of a file of the user's own; of a folder, which is none, there is nothing. */
function ownText(source: string): string | undefined {
  const texts = textsOf({ source, along: [] })
  return texts?.join("") ?? (existsSync(source) ? "" : undefined)
}

/** Files that nobody uses, of the kinds that secrets and hosts have. */
function strayFiles(
  files: SecretFiles | undefined,
  secrets: readonly ModelSecret[],
  hosts: readonly string[],
): readonly string[] {
  const used = new Set([
    ...secrets.flatMap(({ file, publicFile }) => [file, publicFile]),
    ...hosts.flatMap((host) => [`secrets/hosts/${host}.pub`, `secrets/hosts/${host}.key.age`]),
  ])
  const paths = [...(files?.texts.keys() ?? [])]
  return paths.filter((path) => /\.(?:sops|age|pub)$/.test(path) && !used.has(path))
}

/** NG503: on a machine a secret is a file, which is not that of another, nor the folder of one. */
function filesInTheWay(byHost: ReadonlyMap<string, HostSecrets>): readonly Problem[] {
  const told = new Set<string>()
  return [...byHost.values()].flatMap(({ secrets }) => {
    const first = new Map(secrets.toReversed().map((each) => [fileOnMachine(each), each]))
    return secrets.flatMap((secret) => {
      const { name, place } = secret
      const file = fileOnMachine(secret)
      const same = first.get(file)
      const around = foldersOf(file).flatMap((folder) => first.get(folder) ?? [])[0]
      const what =
        same !== secret && same !== undefined
          ? `the secrets "${same.name}" and "${name}" are one file on the machine`
          : around &&
            `"${around.name}" is the file of a secret, and cannot be the folder of "${name}"`
      if (what === undefined || told.has(name)) return []
      told.add(name)
      return [problem("NG503", { place, message: what, hint: "give one of them another name" })]
    })
  })
}

/** Below /run: sops-nix has those for users in a folder of their own. */
function fileOnMachine({ name, options }: HostSecret): string {
  const folder = options.neededForUsers === true ? "secrets-for-users" : "secrets"
  return `${folder}/${options.name ?? name}`
}

function foldersOf(name: string): readonly string[] {
  const segments = name.split("/")
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"))
}
