/** The secrets of a fleet as whoever encrypts, checks or installs them sees them. */
import type { Generator } from "../fleet/generators.ts"
import type { CheckedSecretOptions, CheckedTextOptions } from "../fleet/secret-schema.ts"
import type { Declaration } from "../fleet/secret.ts"
import type { SourceFile } from "../nix/syntax/ast.ts"
import type { Expression } from "../nix/values/expression.ts"
import type { Origin, Place } from "../problems/problem.ts"

/** Somebody who can read a secret: an admin or a host, and the public half of the key. */
export interface ModelRecipient {
  readonly name: string
  /** `age1…` or `ssh-ed25519 …`, as it is written: what sops or age needs of it is made of that. */
  readonly recipient: string
  readonly kind: "admin" | "host"
}

/**
 * An encrypted file. One that each host has for itself (`per: "host"`) is several: `NAME/HOST`, each with
 * one host.
 */
export interface ModelSecret {
  /** What `nixgen secrets` calls it: the name of `secret("NAME")`, with `/HOST` where each host has its own. */
  readonly name: string
  /** The encrypted file, relative to the folder of `fleet.ts`, with `/`. */
  readonly file: string
  /** What is said publicly of it, if it is generated and has such a part: `secrets/NAME.pub`, likewise. */
  readonly publicFile?: string | undefined
  /** The hosts that use it, in the order of the fleet; none where others are made of it alone. */
  readonly hosts: readonly string[]
  /** Who can read it: the admins, then the hosts whose public key is there. */
  readonly recipients: readonly ModelRecipient[]
  readonly generate?: Generator | undefined
  /** What it is made of. */
  readonly needs: readonly ModelNeed[]
  /** The host whose own it is, where each has one. */
  readonly ownOf?: string | undefined
  /** What it is of a file of the user's own, which several secrets may share; absent where nixgen writes it. */
  readonly ownFile?: OwnFile | undefined
  /** Where it is declared. */
  readonly place: Place | undefined
  /** Where it is used: definitions and paths in them, of which `placeOf` tells line and column. */
  readonly places: readonly Origin[]
}

/** A secret in a file that sops alone writes. */
export interface OwnFile {
  readonly format: NonNullable<CheckedSecretOptions["format"]>
  /** The keys that lead to it; absent where the whole file is the secret. */
  readonly key: readonly string[] | undefined
}

/** A secret that another one is made of. */
export interface ModelNeed {
  /** What it is declared as. */
  readonly declared: string
  /** What `nixgen secrets` calls it: where each host has its own, that of the host. */
  readonly name: string
  /** Its encrypted file. */
  readonly file: string
}

/** The secrets of a fleet that has a store for them. */
export interface ModelSecrets {
  readonly store: "sops" | "agenix"
  /** The folder of `fleet.ts`, which all files are relative to: absolute; absent where nobody knows it. */
  readonly folder: string | undefined
  readonly admins: readonly ModelRecipient[]
  readonly secrets: readonly ModelSecret[]
  /** The public keys of hosts, by the hosts' names: the lines of `secrets/hosts/HOST.pub`. */
  readonly hostKeys: ReadonlyMap<string, string>
  /** Files below `secrets/` that belong to no secret that is used, and to no host. */
  readonly strayFiles: readonly string[]
}

/** A reference to a secret, or to a file that contains some. */
export interface SecretUse {
  readonly declaration: Declaration
  /** Where it stands. */
  readonly origin: Origin
  /** Whether disko reads what it stands in: at an installation, and before anything is mounted. */
  readonly isOfDisks: boolean
}

/** Where what is used was declared, each once. */
export function declarationsOf(uses: readonly SecretUse[] = []): readonly Origin[] {
  return [...new Set(uses.map(({ declaration }) => declaration.place))].map((place) => ({ place }))
}

/** What a host has of the fleet's secrets. */
export interface HostSecrets {
  readonly store: ModelSecrets["store"]
  readonly secrets: readonly HostSecret[]
  readonly texts: readonly HostSecretText[]
}

/** A secret as a host has it. */
export interface HostSecret {
  /** The name that the host's options have it by. */
  readonly name: string
  readonly options: CheckedSecretOptions
  /** The encrypted file: its path in the generated tree, and where it is. */
  readonly file: string
  readonly source: string
  /** Whether that is there; of one of the user's own it is told where it is taken along. */
  readonly isThere: boolean
  /** The user's own reference to that, where it is one of the user's own. */
  readonly own?: SourceFile | undefined
  readonly place: Place | undefined
}

/** A file with secrets in it as a host has it. */
export interface HostSecretText {
  readonly name: string
  readonly options: CheckedTextOptions
  readonly content: Expression<string>
  readonly place: Place | undefined
}
