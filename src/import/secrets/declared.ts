/** Declarations of secrets in modules, in the words of sops-nix and agenix, as `secret` has them. */
import { formatOf, hasKeys } from "../../model/declared-secrets.ts"
import { secretNameSchema, secretSchema, secretTextSchema } from "../../fleet/secret-schema.ts"
import type { SecretStore } from "../../fleet/secret-store.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { type Code, type CodeMember, type SecretUse, withoutConstant } from "../module/code.ts"
import { nodeOfCode } from "../module/code-value.ts"
import { memberAt, newMember } from "../module/members.ts"
import { plainValue, textOf } from "../module/plain-code.ts"

export type Store = SecretStore["kind"]

/** What a module declares by a name. */
export interface Declared {
  readonly use: SecretUse
  /** Where it stands in the module's definitions. */
  readonly path: readonly string[]
  readonly member: CodeMember
}

/** Where each store has its declarations. */
const groups: readonly (Omit<SecretUse, "name" | "isPlaceholder"> & {
  readonly path: readonly string[]
})[] = [
  { store: "sops", group: "secrets", path: ["sops", "secrets"] },
  { store: "sops", group: "templates", path: ["sops", "templates"] },
  { store: "agenix", group: "secrets", path: ["age", "secrets"] },
]

/** All that definitions declare as it is written out. */
export function declaredIn(config: Code | undefined): readonly Declared[] {
  return groups.flatMap(({ store, group, path }) => {
    const found = config && memberAt(config, path)
    if (found?.code.kind !== "set") return []
    return found.code.members.map((member) => ({
      use: { store, group, name: member.name, isPlaceholder: false },
      path: [...path, member.name],
      member,
    }))
  })
}

/** What `secret` or `secretText` is given, or, as a text, why it cannot say the same. */
export type Said =
  | string
  | {
      readonly options: readonly CodeMember[]
      /** The encrypted file: absolute; nothing of a file that contains secrets. */
      readonly file?: string
      /** The text of one that does. */
      readonly content?: Code
    }

/** What holds in a module where a declaration says nothing, and the folder that the flake itself is, if there is one. */
export interface Around {
  readonly root: string | undefined
  readonly defaultFile: Code | undefined
  readonly defaultFormat: Code | undefined
}

/** A declaration as `secret` has it. */
export function saidOf({ use, member }: Declared, around: Around): Said {
  const { name, group } = use
  if (!secretNameSchema.safeParse(name).success) return "its name is no path of a file"
  const code = withoutConstant(member.code)
  if (code.kind !== "set") return "an expression makes what it is"
  return group === "templates" ? textSaid(code.members) : secretSaid(use, code.members, around)
}

function textSaid(members: readonly CodeMember[]): Said {
  const content = members.find((each) => each.name === "content")?.code
  if (content?.kind !== "text" || !isApart(content)) return "only Nix knows what is in the file"
  const options = members.filter((each) => each.name !== "content").map(plainly)
  const wrong = mistakeIn(options, (value) => secretTextSchema.safeParse(value).success)
  return wrong ?? { options, content }
}

/** Whether a text means the same in a file of its own: no constant and no file of the module's is in it. */
function isApart(code: Code & { readonly kind: "text" }): boolean {
  return code.parts.every((part) => {
    if (typeof part === "string" || part.kind === "secret") return true
    const chain = chainOf(nodeOfCode(part))
    return (
      part.kind !== "constant" &&
      ["config", "host", "lib", "pkgs"].includes(chain?.variable.name.text ?? "")
    )
  })
}

const fileNames: Readonly<Record<Store, string>> = { sops: "sopsFile", agenix: "file" }

function secretSaid(
  { store, name }: SecretUse,
  members: readonly CodeMember[],
  { root, defaultFile, defaultFormat }: Around,
): Said {
  const fileName = fileNames[store]
  const own = (each: string) => members.find((member) => member.name === each)?.code
  const named = own(fileName) ?? (store === "sops" ? defaultFile : undefined)
  if (named === undefined) return "nothing says in which file it is"
  const file = fileIn(named, root)
  if (file === undefined) return "only Nix knows in which file it is"
  const said = own("format") ?? defaultFormat
  const format = store === "agenix" ? "binary" : said === undefined ? "yaml" : textOf(said)
  if (format === undefined) return "only Nix knows the format of its file"
  const others = members.filter((each) => ![fileName, "format", "key"].includes(each.name))
  const options = others.map(plainly)
  const checked = secretSchema.safeParse({ file, format })
  if (!checked.success) return `its file is of the format ${JSON.stringify(format)}`
  const key = members.find((each) => each.name === "key")
  // the name is the key where nothing else is said
  const isKept = key !== undefined && hasKeys(checked.data) && textOf(key.code) !== name
  const ways = [
    ...(formatOf({ file }) === format
      ? []
      : [newMember("format", { kind: "text", parts: [format] })]),
    ...(isKept ? [plainly(key)] : []),
  ]
  const wrong = mistakeIn([...ways, ...options], (value) => secretSchema.safeParse(value).success)
  return wrong ?? { options: [...ways, ...options], file }
}

/** Of what users are called, their names are known. */
function plainly(member: CodeMember): CodeMember {
  const name = nameOfAccount(member.code)
  return name === undefined ? member : { ...member, code: { kind: "text", parts: [name] } }
}

/** `config.users.users.nginx.name`, which is the name itself. */
function nameOfAccount(code: Code): string | undefined {
  const chain = chainOf(nodeOfCode(code))
  const [users, kind, name, last, ...others] = (chain?.names ?? []).map((each) =>
    attributeText(each),
  )
  const isName =
    chain?.variable.name.text === "config" &&
    users === "users" &&
    (kind === "users" || kind === "groups") &&
    last === "name" &&
    others.length === 0
  return isName ? name : undefined
}

function mistakeIn(
  options: readonly CodeMember[],
  isRight: (value: object) => boolean,
): string | undefined {
  for (const { name, code } of options) {
    const value = plainValue(code)
    if (value === undefined) return `only Nix knows its ${name}`
    if (!isRight({ [name]: value })) return `\`secret\` has no such ${name}`
  }
  const says = (name: string) => options.find((each) => each.name === name)
  const account = says("owner") ?? says("group")
  const isEarly = says("neededForUsers")
  return isEarly !== undefined && account !== undefined && plainValue(isEarly.code) === true
    ? `\`${account.name}\` cannot be said of a secret that is there before users are made`
    : undefined
}

/** The file of the tree that code names: a path, or one in what the flake itself is. */
function fileIn(code: Code, root: string | undefined): string | undefined {
  const inner = withoutConstant(code)
  if (inner.kind === "file") return inner.path
  const parts =
    inner.kind === "text" ? inner.parts : inner.kind === "operator" ? inner.operands : []
  const [self, below, ...others] = parts
  if (self === undefined || typeof self === "string" || below === undefined || others.length > 0)
    return undefined
  const rest = typeof below === "string" ? below : textOf(below)
  const isSelf = /^(?:inputs\.)?self$/.test(printNix(nodeOfCode(self)).trim())
  return root !== undefined && isSelf && rest?.startsWith("/") === true
    ? `${root}${rest}`
    : undefined
}
