/**
 * Secrets: what a host reads from a file that only the machine has, decrypted. A definition has the
 * file's path; the value is in no definition, in nothing that is generated, and not in the Nix store.
 */
import { inspect } from "node:util"
import type { SourceFile } from "../nix/syntax/ast.ts"
import { identifier, select } from "../nix/syntax/construct.ts"
import { brands } from "../nix/values/brands.ts"
import type { Expression } from "../nix/values/expression.ts"
import { reference } from "../nix/values/references.ts"
import { refuseSecret } from "../nix/values/refused-secret.ts"
import { sourceFile } from "../files/source-file.ts"
import { placeOfCall } from "../problems/origin.ts"
import type { Place } from "../problems/problem.ts"
import type { Generator } from "./generators.ts"

/** What is said of the file that a machine has of a secret, by the names of sops-nix and agenix. */
export interface SecretFileOptions {
  /** The user whose file it is; root where it is not given. */
  readonly owner?: string
  /** The group whose file it is; that of the owner where it is not given. */
  readonly group?: string
  /** Who may read and write it, as chmod has it: `"0440"`; `"0400"` where it is not given. */
  readonly mode?: string
  /** Where else the file is to be, as a link: `/var/lib/app/key`. `.path` is that then. */
  readonly path?: string
  /** Units that restart when the secret changes: `["grafana.service"]`; of sops alone. */
  readonly restartUnits?: readonly string[]
  /** Units that reload when the secret changes; of sops alone. */
  readonly reloadUnits?: readonly string[]
}

/** How a secret is made, and how a machine has it. */
export interface SecretOptions extends SecretFileOptions {
  /** Whether it is there before users are made, for their passwords; it is root's then. */
  readonly neededForUsers?: boolean
  /** A file of one's own that sops has encrypted, relative to the file that says so. */
  readonly file?: string
  /** The format of that file; by its name where it is not given. */
  readonly format?: "binary" | "yaml" | "json" | "dotenv" | "ini"
  /** The key of the secret in that file: `database/password`; its name where it is not given. */
  readonly key?: string
  /** What makes its value: `password({ length: 32 })`, `wireguardKey()`. */
  readonly generate?: Generator
  /** Whether all hosts that use it have the same value, or each one of its own. */
  readonly per?: "fleet" | "host"
}

/** A secret. It is no value that an option could have: `.path` is where the machine has it. */
export interface Secret {
  readonly [brands.secret]: SecretDeclaration
  readonly name: string
  /** The path of the decrypted file on the machine, for options that read a file. */
  readonly path: Expression<string>
}

/** A secret as it was declared, not yet checked. */
export interface SecretDeclaration {
  readonly kind: "secret"
  readonly name: string
  readonly options: SecretOptions
  /** The user's own file, where it is given. */
  readonly file?: SourceFile | undefined
  readonly place: Place | undefined
}

/**
 * Declares a secret, or refers to one: the same name is the same secret, wherever it is written. What
 * `nixgen secrets set NAME` encrypts is decrypted on the hosts whose definitions have its `.path`, and
 * can be read by the admins and by those hosts.
 *
 * @example
 * ```ts
 * const admin = secret("grafana/admin-password", { owner: "grafana" })
 *
 * defineModule({
 *   config: {
 *     services: { grafana: { settings: { security: { admin_password: str`$__file{${admin.path}}` } } } },
 *   },
 * })
 * ```
 */
export function secret(name: string, options: SecretOptions = {}): Secret {
  const declaration: SecretDeclaration = {
    kind: "secret",
    name,
    options,
    file: options.file === undefined ? undefined : sourceFile(options.file),
    place: placeOfCall(options),
  }
  return secretOf(declaration, {
    name,
    path: pathOf(declaration, ["sops", "secrets", name, "path"]),
  })
}

/** A reference to an attribute that the declaration has on its hosts, in the words of sops-nix. */
function pathOf(declaration: object, path: readonly string[]): Expression<string> {
  return reference(select({ ...identifier("config"), secret: declaration }, path))
}

/** What stands for a declaration: of a class of its own, and refused as text and as a value of Nix. */
function secretOf<Declaration extends { readonly name: string }, Members extends object>(
  declaration: Declaration,
  members: Members,
): Members & { readonly [brands.secret]: Declaration } {
  const refuse = () => refuseSecret(declaration.name)
  const stand: object = Object.create({
    [Symbol.toPrimitive]: refuse,
    toString: refuse,
    toJSON: refuse,
    [inspect.custom]: () => `secret(${JSON.stringify(declaration.name)})`,
  })
  return Object.assign(stand, members, { [brands.secret]: declaration })
}
