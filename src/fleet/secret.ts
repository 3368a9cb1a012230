/**
 * Secrets: what a host reads from a file that only the machine has, decrypted. A definition has the
 * file's path; the value is in no definition, in nothing that is generated, and not in the Nix store.
 */
import { dirname } from "node:path"
import { inspect } from "node:util"
import type { SourceFile } from "../nix/syntax/ast.ts"
import { identifier, select } from "../nix/syntax/construct.ts"
import { brands } from "../nix/values/brands.ts"
import type { Expression } from "../nix/values/expression.ts"
import { type StringValue, str } from "../nix/values/templates.ts"
import { reference } from "../nix/values/references.ts"
import { refuseSecret } from "../nix/values/refused-secret.ts"
import { sourceFile } from "../files/source-file.ts"
import { callingFile } from "../problems/call-site.ts"
import { placeOfCall } from "../problems/origin.ts"
import type { Place } from "../problems/problem.ts"
import { type Generator, publicParts } from "./generators.ts"
import { fleetFolder, publicText } from "./public-text.ts"
import { noteTold } from "./told-parts.ts"

/** What is said of the file that a machine has of a secret, by the names of sops-nix and agenix. */
export interface SecretFileOptions {
  /** The user whose file it is; root where it is not given. */
  readonly owner?: string | undefined
  /** The group whose file it is; that of the owner where it is not given. */
  readonly group?: string | undefined
  /** Who may read and write it, as chmod has it: `"0440"`; `"0400"` where it is not given. */
  readonly mode?: string | undefined
  /** Where else the file is to be, as a link: `/var/lib/app/key`. `.path` is that then. */
  readonly path?: string | undefined
  /** Units that restart when the secret changes: `["grafana.service"]`; of sops alone. */
  readonly restartUnits?: readonly string[] | undefined
  /** Units that reload when the secret changes; of sops alone. */
  readonly reloadUnits?: readonly string[] | undefined
}

/** How a secret is made, and how a machine has it. */
export interface SecretOptions extends SecretFileOptions {
  /** What its file is called below /run/secrets or /run/agenix; as the secret where it is not given. */
  readonly name?: string | undefined
  /** Whether `path` is a link to the file, and not the file itself; true where it is not given; of agenix alone. */
  readonly symlink?: boolean | undefined
  /** Whether it is there before users are made, for their passwords; it is root's then. */
  readonly neededForUsers?: boolean | undefined
  /** A file of one's own that sops has encrypted, relative to the file that says so. */
  readonly file?: string | undefined
  /** The format of that file; by its name where it is not given. */
  readonly format?: "binary" | "yaml" | "json" | "dotenv" | "ini" | undefined
  /** The key of the secret in that file: `database/password`; its name where it is not given. */
  readonly key?: string | undefined
  /** What makes its value: `password({ length: 32 })`, `wireguardKey()`. */
  readonly generate?: Generator | undefined
  /** Whether all hosts that use it have the same value, or each one of its own. */
  readonly per?: "fleet" | "host" | undefined
}

/** A secret. It is no value that an option could have: `.path` is where the machine has it. */
export interface Secret {
  readonly [brands.secret]: SecretDeclaration
  readonly name: string
  /** The path of the decrypted file on the machine, for options that read a file. */
  readonly path: Expression<string>
}

/** What a generated secret says publicly, by what makes it. */
export interface PublicParts {
  readonly password: {}
  readonly hex: {}
  /** The public key: one line of OpenSSH's, or WireGuard's in base64. */
  readonly sshKey: { readonly publicKey: string }
  readonly wireguardKey: { readonly publicKey: string }
  /** The hash of the password, as `users.users.<name>.hashedPassword` takes it. */
  readonly passwordHash: { readonly hash: string }
  /** The certificate, in PEM. */
  readonly selfSigned: { readonly certificate: string }
  readonly composed: {}
  readonly passwordHashOf: {}
}

/**
 * What a secret of these options says publicly: once it is made, the text of `secrets/NAME.pub`. Of one
 * that each host has for itself, `of("web")` gives that of a host.
 */
export type PublicPart<Options extends SecretOptions> = Options extends {
  readonly generate: { readonly kind: infer Kind extends Generator["kind"] }
}
  ? Options extends { readonly per: "host" }
    ? { readonly of: (host: string) => PublicParts[Kind] }
    : PublicParts[Kind]
  : {}

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
export function secret<const Options extends SecretOptions = {}>(
  name: string,
  options?: Options,
): Secret & PublicPart<Options>
export function secret(name: string, options: SecretOptions = {}): Secret {
  const file: unknown = Object(options)["file"]
  const declaration: SecretDeclaration = {
    kind: "secret",
    name,
    options,
    file: typeof file === "string" ? sourceFile(file) : undefined,
    place: placeOfCall(options),
  }
  const path = pathOf(declaration, ["sops", "secrets", name, "path"])
  return secretOf(declaration, { name, path, ...publicMembers(declaration) })
}

/** The folder of the file that declares something. */
function definingFolder(): string {
  const file = callingFile()
  return file === undefined ? process.cwd() : dirname(file)
}

/** What a secret says publicly. */
function publicMembers(declaration: SecretDeclaration): object {
  const { name, options } = declaration
  const { generate, per } = options
  // what is no generator is told of where the options are checked
  const kind: unknown = generate?.kind
  const part = Object.entries(publicParts).find(([each]) => each === kind)?.[1]
  if (part === undefined) return {}
  const fleet = fleetFolder(definingFolder())
  const partOf = (host?: string) => {
    const text = publicText(host === undefined ? name : `${name}/${host}`, fleet)
    noteTold(fleet, { declaration, name, host, text })
    return { [part]: text }
  }
  return per === "host" ? { of: (host: string) => partOf(host) } : partOf()
}

/** What can stand in a file that contains secrets: those, and what can stand in any text. */
export type SecretTextValue = StringValue | Secret

/** How a machine has a file that contains secrets, and what it is called. */
export interface SecretTextOptions extends SecretFileOptions {
  /** Its name, which is that of the first secret in it where it is not given. */
  readonly name?: string | undefined
}

/** A file that contains secrets. `.path` is where the machine has it. */
export interface SecretText {
  readonly [brands.secret]: SecretTextDeclaration
  readonly name: string
  /** The path of the file on the machine, for options that read a file. */
  readonly path: Expression<string>
}

/** A file that contains secrets as it was declared, not yet checked. */
export interface SecretTextDeclaration {
  readonly kind: "text"
  readonly name: string
  readonly options: SecretTextOptions
  /** Its text, with a placeholder for each secret. */
  readonly content: Expression<string>
  readonly secrets: readonly SecretDeclaration[]
  readonly place: Place | undefined
}

/** Writes a file that contains secrets, as `str` writes a text. */
export type SecretTextTag = (
  template: TemplateStringsArray,
  ...values: readonly SecretTextValue[]
) => SecretText

/**
 * A file that contains secrets: sops-nix puts them in on the machine. It is written as `str` is, with
 * what is said of the file in front, if there is anything to say.
 *
 * @example
 * ```ts
 * const database = secret("app/database")
 * const environment = secretText({ owner: "app" })`DATABASE_PASSWORD=${database}\n`
 *
 * defineModule({
 *   config: {
 *     systemd: { services: { app: { serviceConfig: { EnvironmentFile: environment.path } } } },
 *   },
 * })
 * ```
 */
export function secretText(options: SecretTextOptions): SecretTextTag
export function secretText(
  template: TemplateStringsArray,
  ...values: readonly SecretTextValue[]
): SecretText
export function secretText(
  first: SecretTextOptions | TemplateStringsArray,
  ...values: readonly SecretTextValue[]
): SecretText | SecretTextTag {
  if (isTemplate(first)) return textOf({}, placeOfCall({}), first, values)
  const place = placeOfCall(first)
  return (template, ...others) => textOf(first, place, template, others)
}

function isTemplate(value: object): value is TemplateStringsArray {
  return Array.isArray(value) && "raw" in value
}

function textOf(
  options: SecretTextOptions,
  place: Place | undefined,
  template: TemplateStringsArray,
  values: readonly SecretTextValue[],
): SecretText {
  const secrets = values.flatMap((value) => (isSecret(value) ? [value[brands.secret]] : []))
  const content = str(
    template,
    ...values.map((each) => (isSecret(each) ? placeholder(each) : each)),
  )
  const name = options.name ?? secrets[0]?.name ?? "text"
  const declaration: SecretTextDeclaration = {
    kind: "text",
    name,
    options,
    content,
    secrets,
    place,
  }
  const path = pathOf(declaration, ["sops", "templates", name, "path"])
  return secretOf(declaration, { name, path })
}

/** What sops-nix replaces by the secret. */
function placeholder({ [brands.secret]: declaration }: Secret): Expression<string> {
  return pathOf(declaration, ["sops", "placeholder", declaration.name])
}

/** Whether a value is what `secret` gives. */
export function isSecret(value: unknown): value is Secret {
  if (typeof value !== "object" || value === null || !(brands.secret in value)) return false
  return declarationOf(value[brands.secret])?.kind === "secret"
}

/** What was declared: a secret, or a file that contains some. */
export type Declaration = SecretDeclaration | SecretTextDeclaration

/** The declaration that a reference is about (`Identifier.secret`). */
export function declarationOf(about: unknown): Declaration | undefined {
  return isDeclaration(about) ? about : undefined
}

function isDeclaration(value: unknown): value is Declaration {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false
  return value.kind === "secret" || value.kind === "text"
}

/** A reference to an attribute that the declaration has on its hosts, in the words of sops-nix. */
function pathOf(declaration: object, path: readonly unknown[]): Expression<string> {
  // a definition in JavaScript may give anything as a name, which is told of where it is checked
  return reference(select({ ...identifier("config"), secret: declaration }, path.map(String)))
}

/** What stands for a declaration: of a class of its own, and refused as text and as a value of Nix. */
function secretOf<Declared extends Declaration, Members extends object>(
  declaration: Declared,
  members: Members,
): Members & { readonly [brands.secret]: Declared } {
  const refuse = () => refuseSecret(declaration.name)
  const stand: object = Object.create({
    [Symbol.toPrimitive]: refuse,
    toString: refuse,
    toJSON: refuse,
    [inspect.custom]: () => `secret(${JSON.stringify(declaration.name)})`,
  })
  return Object.assign(stand, members, { [brands.secret]: declaration })
}
