/** Declarations of secrets checked: each by itself, against those of the same name, and against the store. */
import { basename, extname } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { ofKind } from "../of-kind.ts"
import type { SecretStore } from "../fleet/secret-store.ts"
import {
  type CheckedSecretOptions,
  type CheckedTextOptions,
  secretNameSchema,
  secretSchema,
  secretTextSchema,
} from "../fleet/secret-schema.ts"
import type { Declaration, SecretDeclaration, SecretTextDeclaration } from "../fleet/secret.ts"
import { identifier } from "../nix/syntax/construct.ts"
import { freeOccurrences } from "../nix/syntax/scope.ts"
import { nodeOf } from "../nix/values/values.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { readValue, unreadable } from "../nix/values/reading.ts"
import { type Problem, problem } from "../problems/problem.ts"
import { checkSchema, mend } from "../problems/schema.ts"

/** A secret, checked. */
export interface CheckedSecret {
  readonly kind: "secret"
  readonly declaration: SecretDeclaration
  readonly options: CheckedSecretOptions
}

/** A file with secrets in it, checked. */
export interface CheckedText {
  readonly kind: "text"
  readonly declaration: SecretTextDeclaration
  readonly options: CheckedTextOptions
}

/** What was declared, checked. */
export type Checked = CheckedSecret | CheckedText

type Store = SecretStore["kind"]

/** What is declared, without what is wrong, and what that is; nothing where its name is wrong. */
export interface Judged {
  readonly checked: Checked | undefined
  readonly problems: readonly Problem[]
}

/**
 * A declaration checked by itself. Problems: NG020 and NG021 its shape, NG505 options that do not go
 * together, NG504 what the store does not have.
 */
export function checkedDeclaration(declaration: Declaration, store: Store | undefined): Judged {
  const { name, place } = declaration
  const named = checkSchema(secretNameSchema, name, { place })
  const { value, problems } = optionsOf(declaration)
  const checked = named.problems.length > 0 ? undefined : value
  const all = [...named.problems, ...problems]
  if (checked === undefined || all.length > 0) return { checked, problems: all }
  const wrong = store === undefined ? [] : lacking(checked, store)
  return { checked, problems: wrong.length > 0 ? wrong : [...contradictions(checked)] }
}

function optionsOf(declaration: Declaration): {
  readonly value: Checked
  readonly problems: readonly Problem[]
} {
  const { place } = declaration
  const read = readValue(declaration.options)
  const origin = { place, isTold: (value: unknown) => value === unreadable }
  const told = read.problems.map((each) => ({ ...each, place: each.place ?? place }))
  if (declaration.kind === "secret") {
    const { value, problems } = mend(secretSchema, read.value, {}, origin)
    const options = value
    return { value: { kind: "secret", declaration, options }, problems: [...told, ...problems] }
  }
  const { value, problems } = mend(secretTextSchema, read.value, {}, origin)
  const options = value
  return { value: { kind: "text", declaration, options }, problems: [...told, ...problems] }
}

/** Options that a store does not have, and the way to the same with it. */
const lackingIn: Readonly<Record<Store, Readonly<Record<string, (name: string) => string>>>> = {
  sops: {
    symlink: (name) =>
      `leave it out: what is at \`path\` is always a link with sops-nix; a unit has a file of its own by systemd.services.UNIT.serviceConfig.LoadCredential: [str\`key:\${secret(${JSON.stringify(name)}).path}\`]; or take agenix(…)`,
  },
  agenix: {
    restartUnits: (name) =>
      `take sops(…), or let the unit restart: systemd.services.UNIT.restartTriggers = [nix\`config.age.secrets.${JSON.stringify(name)}.file\`]`,
    reloadUnits: (name) =>
      `take sops(…), or let the unit reload: systemd.services.UNIT.reloadTriggers = [nix\`config.age.secrets.${JSON.stringify(name)}.file\`]`,
    neededForUsers: () => "leave it out: agenix decrypts all secrets before it makes users",
    key: () => "keep each secret in a file of its own, or take sops(…)",
    format: () => "keep each secret in a file of its own, or take sops(…)",
  },
}

const modules: Readonly<Record<Store, string>> = { sops: "sops-nix", agenix: "agenix" }

function lacking(checked: Checked, store: Store): readonly Problem[] {
  const { kind, declaration, options } = checked
  const { name, place } = declaration
  if (kind === "text" && store === "agenix")
    return [
      problem("NG504", {
        place,
        message: `agenix has no files that contain secrets, such as "${name}"`,
        hint: "take sops(…), or encrypt the whole file as one secret",
      }),
    ]
  return Object.entries(lackingIn[store]).flatMap(([option, way]) =>
    Object.hasOwn(options, option)
      ? [
          problem("NG504", {
            place,
            path: [option],
            message: `${modules[store]} has no ${option}, which the secret "${name}" asks for`,
            hint: way(name),
          }),
        ]
      : [],
  )
}

function contradictions(checked: Checked): Iterable<Problem> {
  return ofKind(contradictionsIn, checked.kind)(checked)
}

const contradictionsIn = { secret: inSecret, text: inText } as const

const folderOfAgenix = "/run/agenix/"

function* inSecret({ declaration, options }: CheckedSecret): Iterable<Problem> {
  const { place } = declaration
  const wrong = (path: string, message: string, hint: string) =>
    problem("NG505", { place, path: [path], message, hint })
  const account = (["owner", "group"] as const).find((each) => options[each] !== undefined)
  if (options.neededForUsers === true && account !== undefined)
    yield wrong(
      account,
      `\`${account}\` cannot be said of a secret that is there before users are made`,
      `leave ${account} out: root reads it as users are made`,
    )
  const needsFile = (["format", "key"] as const).find((each) => options[each] !== undefined)
  if (options.file === undefined && needsFile !== undefined)
    yield wrong(
      needsFile,
      `${needsFile} is said of a file that sops has encrypted, and no \`file\` is named`,
      "name the file, or leave it out: a secret by itself is a whole file",
    )
  if (options.key !== undefined && options.file !== undefined && !hasKeys(options))
    yield wrong(
      "key",
      `a file of ${formatOf(options)} format is one secret, and has no keys`,
      "say its `format`, yaml or json, or leave `key` out",
    )
  // /run/agenix is itself a link, which is another one after each activation
  if (options.symlink === false && (options.path ?? folderOfAgenix).startsWith(folderOfAgenix))
    yield wrong(
      "symlink",
      `a file that is no link stands at \`path\`, which has to be outside of ${folderOfAgenix}`,
      'say where it is to be: path: "/var/lib/app/key"; or leave `symlink` out',
    )
  if (options.file === undefined) return
  if (options.generate !== undefined)
    yield wrong("generate", "a file of your own is not generated", "leave out one of the two")
  if (options.per === "host")
    yield wrong("per", "a file of your own is the same for all hosts", "leave out one of the two")
}

function* inText({ declaration }: CheckedText): Iterable<Problem> {
  const { name, place, secrets, content } = declaration
  if (secrets.length === 0)
    yield problem("NG505", {
      place,
      message: `no secret is in the file "${name}"`,
      hint: "write str`…`, or pkgs.writeText for a file",
    })
  const parameter = freeOccurrences(nodeOf(content) ?? identifier("null")).find(
    ({ node }) => node.scope !== undefined,
  )
  if (parameter !== undefined)
    yield problem("NG505", {
      place,
      message: `the file "${name}" has a parameter of a definition in it, and is written outside of that`,
      hint: "write what the parameter stands for, or take it from the inventory: host.…",
    })
  const early = secrets.find(({ options }) => options.neededForUsers === true)
  if (early !== undefined)
    yield problem("NG505", {
      place,
      message: `the file "${name}" is written after users are made, and "${early.name}" is there before`,
      hint: "leave `neededForUsers` out",
    })
}

const formats: Readonly<Record<string, NonNullable<CheckedSecretOptions["format"]>>> = {
  ".yaml": "yaml",
  ".yml": "yaml",
  ".json": "json",
  ".env": "dotenv",
  ".ini": "ini",
}

/** The format of a secret's file, in the words of sops. */
export function formatOf({
  file,
  format,
}: CheckedSecretOptions): NonNullable<CheckedSecretOptions["format"]> {
  if (format !== undefined || file === undefined) return format ?? "binary"
  const extension = extname(basename(file)) || basename(file)
  return Object.hasOwn(formats, extension) ? (formats[extension] ?? "binary") : "binary"
}

/** Whether a secret is a part of its file: sops-nix takes files of the other formats whole. */
export function hasKeys(options: CheckedSecretOptions): boolean {
  return ["yaml", "json"].includes(formatOf(options))
}

/** Whether two declarations of one name say the same. */
export function isSameDeclaration(one: Checked, other: Checked): boolean {
  if (one.kind === "secret" && other.kind === "secret")
    return isDeepStrictEqual(meaningOf(one), meaningOf(other))
  if (one.kind === "text" && other.kind === "text")
    return (
      isDeepStrictEqual(one.options, other.options) &&
      printNix(one.declaration.content) === printNix(other.declaration.content)
    )
  return false
}

function meaningOf({ options: { file: _file, ...options }, declaration }: CheckedSecret): object {
  return { ...options, file: declaration.file?.source }
}

/** NG503: one name, and two things that it is said to be. */
export function conflict(first: Checked, second: Checked): Problem {
  const { name, place } = second.declaration
  const what = second.kind === "secret" ? "secret" : "file with secrets"
  return problem("NG503", {
    place,
    message: `the ${what} "${name}" is declared in two ways`,
    detail: "One name is one secret, and a machine has its file once.",
    hint:
      second.kind === "secret"
        ? "declare it once, export that, and write `.path` behind it wherever it is used"
        : 'give each a name of its own: secretText({ name: "…" })`…`',
    related: [{ place: first.declaration.place, message: "declared here as well" }],
  })
}
