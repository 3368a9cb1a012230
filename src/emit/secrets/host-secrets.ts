/** `hosts/<host>/secrets.nix`: the secrets that a host uses, as sops-nix or agenix installs them. */
import { formatOf } from "../../model/declared-secrets.ts"
import type { Model, ModelHost } from "../../model/model.ts"
import { secretModules } from "../../model/secret-module.ts"
import type { HostSecret, HostSecretText, HostSecrets, ModelSecrets } from "../../model/secrets.ts"
import { relativePath } from "../../nix/syntax/construct.ts"
import type { Expression } from "../../nix/values/expression.ts"
import { reference } from "../../nix/values/references.ts"
import { toNix } from "../../nix/values/values.ts"
import type { Origin, OriginOf, PathSegment } from "../../problems/problem.ts"
import { hostKeyOf } from "../../rules/secrets/host-key.ts"
import type { Emitted } from "../emitted.ts"
import { type Section, moduleFile } from "../module-file.ts"

/** The module of every host that uses secrets. */
export function* hostSecretFiles(model: Model): Iterable<Emitted> {
  const inFleet = { place: model.place, path: ["secrets"] }
  for (const host of model.hosts)
    if (host.secrets !== undefined) yield hostFile(host, host.secrets, inFleet)
}

type Store = ModelSecrets["store"]

function hostFile(host: ModelHost, own: HostSecrets, inFleet: Origin): Emitted {
  const sections = stores[own.store](host, own)
  return moduleFile({
    path: `hosts/${host.name}/secrets.nix`,
    imports: [toNix(secretModules[own.store])],
    importsWritten: () => inFleet,
    sections: [...sections, ...serverOf(host)].map((section) => ({
      ...section,
      written: writtenIn(own, inFleet),
    })),
    place: undefined,
    madeOf: { heads: [], elsewhere: [] },
  })
}

/** What each store's module is told. */
const stores: Readonly<Record<Store, (host: ModelHost, own: HostSecrets) => readonly Section[]>> = {
  sops: (host, own) => [
    ...keysOf(host, (paths) => ({
      // no secret is encrypted to a key of RSA
      sops: { age: { sshKeyPaths: paths }, gnupg: { sshKeyPaths: [] } },
    })),
    { definitions: { sops: { secrets: named(own.secrets, sopsSecret) } } },
    ...(own.texts.length === 0
      ? []
      : [{ definitions: { sops: { templates: named(own.texts, sopsTemplate) } } }]),
  ],
  agenix: (host, own) => [
    ...keysOf(host, (paths) => ({ age: { identityPaths: paths } })),
    { definitions: { age: { secrets: named(own.secrets, ageSecret) } } },
  ],
}

/** What the host decrypts with. */
function keysOf(host: ModelHost, definitions: (paths: readonly string[]) => object): Section[] {
  const { path, isSaid } = hostKeyOf(host)
  return isSaid ? [] : [{ definitions: definitions([path]) }]
}

/** Where its ssh server has the same key, which it does not look for there by itself. */
function serverOf(host: ModelHost): Section[] {
  const { path, isServersToo } = hostKeyOf(host)
  const hostKeys = [{ path, type: "ed25519" }]
  return isServersToo ? [{ definitions: { services: { openssh: { hostKeys } } } }] : []
}

function named<T extends { readonly name: string }>(
  all: readonly T[],
  options: (each: T) => object,
): Readonly<Record<string, object>> {
  return Object.fromEntries(all.map((each) => [each.name, options(each)]))
}

function sopsSecret(secret: HostSecret): object {
  const { options, name } = secret
  const format = formatOf(options)
  const { key = name, owner, group, mode, path, restartUnits, reloadUnits } = options
  return {
    sopsFile: fileOf(secret),
    name: options.name,
    // sops-nix takes YAML for granted, and the name for the key
    format: format === "yaml" ? undefined : format,
    key: format === "binary" || key === name ? undefined : key,
    owner,
    group,
    mode,
    path,
    restartUnits,
    reloadUnits,
    neededForUsers: options.neededForUsers,
  }
}

function sopsTemplate({ options: { name: _name, ...options }, content }: HostSecretText): object {
  return { content, ...options }
}

function ageSecret(secret: HostSecret): object {
  const { name, owner, group, mode, path, symlink } = secret.options
  return { file: fileOf(secret), name, owner, group, mode, path, symlink }
}

/** The encrypted file in the generated tree, from the host's folder. */
function fileOf({ file }: HostSecret): Expression<never> {
  return reference(relativePath(`../../${file}`))
}

/** What is said of a secret was written where that is declared; all else is there as the fleet keeps secrets. */
function writtenIn({ secrets, texts }: HostSecrets, inFleet: Origin): OriginOf {
  return ([, group, name, ...path]): Origin | undefined => {
    // what is in a group comes from many places, whose comments each keep
    if (group !== undefined && name === undefined) return undefined
    const all: readonly (HostSecret | HostSecretText)[] = group === "templates" ? texts : secrets
    const place = all.find((each) => each.name === name)?.place
    return place === undefined ? inFleet : { place, path: withoutOwn(path) }
  }
}

/** What nixgen says of itself is not in the declaration. */
function withoutOwn(path: readonly PathSegment[]): readonly PathSegment[] {
  return ["sopsFile", "format", "file", "content"].includes(String(path[0])) ? [] : path
}
