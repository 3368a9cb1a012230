/** The secrets of a fleet as whoever encrypts, checks or installs them sees them. */
import type { Generator } from "../fleet/generators.ts"
import type { Place } from "../problems/problem.ts"

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
  /** The hosts that use it, in the order of the fleet. */
  readonly hosts: readonly string[]
  /** Who can read it: the admins, then the hosts whose public key is there. */
  readonly recipients: readonly ModelRecipient[]
  readonly generate?: Generator | undefined
  readonly per: "fleet" | "host"
  /** Whether the file is one of the user's own, which several secrets may share, in sops' format. */
  readonly isOwnFile: boolean
  /** Where it is used. */
  readonly places: readonly Place[]
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
}
