/**
 * Who can read which secret, in the words of each store: `.sops.yaml` (sops, "Using .sops.yaml conf to
 * select KMS, PGP and age for new files") and `secrets/secrets.nix` (agenix, "Tutorial").
 */
import { sopsRecipientOf } from "../../encryption/recipients.ts"
import type { Model } from "../../model/model.ts"
import type { ModelRecipient, ModelSecrets } from "../../model/secrets.ts"
import type { Binding, Node } from "../../nix/syntax/ast.ts"
import {
  attributeSet,
  binding,
  identifier,
  letIn,
  list,
  select,
  string,
  withComment,
} from "../../nix/syntax/construct.ts"
import { type Emitted, nixFile, textFile } from "../emitted.ts"
import { spaced } from "../spacing.ts"

const nothing: Emitted = { files: [], problems: [] }

/** The rules of the fleet's store. */
export function readersFile({ secrets }: Model): Emitted {
  if (secrets === undefined || secrets.secrets.length === 0) return nothing
  return secrets.store === "sops" ? sopsRules(secrets) : ageRules(secrets)
}

/** Whoever can read any of the secrets, once. */
function readersOf({ secrets }: ModelSecrets): readonly ModelRecipient[] {
  const all = secrets.flatMap(({ recipients }) => recipients)
  return [...new Map(all.map((each) => [anchorOf(each), each])).values()]
}

/** Secrets that stand in a file of the user's own have one rule. */
function byFile({ secrets }: ModelSecrets): ReadonlyMap<string, readonly ModelRecipient[]> {
  return new Map(secrets.map(({ file, recipients }) => [file, recipients]))
}

function anchorOf({ kind, name }: Pick<ModelRecipient, "kind" | "name">): string {
  return `${kind}_${name}`
}

function sopsRules(secrets: ModelSecrets): Emitted {
  const keys = readersOf(secrets).map(
    (each) => `  - &${anchorOf(each)} ${sopsRecipientOf(each.recipient)}`,
  )
  const rules = [...byFile(secrets)].map(([file, recipients]) =>
    [
      `  - path_regex: ${JSON.stringify(patternFor(file))}`,
      "    key_groups:",
      "      - age:",
      ...recipients.map((each) => `          - *${anchorOf(each)}`),
    ].join("\n"),
  )
  return textFile(
    ".sops.yaml",
    `# Who can read which secret: the admins, and the hosts that use it.
keys:
${keys.join("\n")}

creation_rules:
${rules.join("\n")}
`,
  )
}

/** The file beside the definitions, and its copy beside this file. */
function patternFor(file: string): string {
  return `(^|/)${file.replace(/^(?:\.\.\/)+/, "").replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`
}

function ageRules(secrets: ModelSecrets): Emitted {
  const readers = readersOf(secrets)
  const keysOf = (kind: ModelRecipient["kind"]): readonly Binding[] =>
    readers
      .filter((each) => each.kind === kind)
      .map(({ name, recipient }) => binding([name], string(recipient)))
  const groups = (["admin", "host"] as const).flatMap((kind) => {
    const keys = keysOf(kind)
    return keys.length === 0 ? [] : [[binding([groupOf[kind]], attributeSet(keys))]]
  })
  const files = [...byFile(secrets)].map(([file, recipients]) =>
    binding([file.replace(/^secrets\//, ""), "publicKeys"], list(recipients.map(keyOf))),
  )
  const rules = letIn(spaced(groups), attributeSet(files))
  return nixFile(
    "secrets/secrets.nix",
    withComment(rules, "Who can read which secret: the admins, and the hosts that use it."),
  )
}

const groupOf = { admin: "admins", host: "hosts" } as const

function keyOf({ kind, name }: ModelRecipient): Node {
  return select(identifier(groupOf[kind]), [name])
}
