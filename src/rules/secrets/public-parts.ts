/** NG516: what a definition takes of a generated secret is made already. */
import { notMade } from "../../fleet/public-text.ts"
import { encryptedFile, secretProject } from "../../model/secret-example.ts"
import { contentOf } from "../../nix/values/contents.ts"
import { nodeOf } from "../../nix/values/values.ts"
import type { Explanation, Files } from "../../problems/explanation.ts"
import type { PathSegment } from "../../problems/problem.ts"
import { textsOf } from "../../secrets/expressions.ts"
import { partsOf } from "../plain-secrets.ts"
import type { Finding, Rule } from "../rule.ts"

/** A host that uses a generated secret and tells others of it; the files beside it. */
const using = (files: Files) =>
  secretProject({
    "hosts/web.ts": `const backup = secret("backup", { generate: sshKey() })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { key: backup.publicKey },
  config: { environment: { etc: { key: { source: backup.path } } } },
})
`,
    "secrets/db.sops": null,
    "secrets/backup.sops": encryptedFile,
    ...files,
  })

/** What there is to say of NG516. */
export const explained: Explanation = {
  title: "What a definition takes of a generated secret is made already",
  why: "A public key, a hash or a certificate is there once the secret is made, in `secrets/NAME.pub` beside the fleet.",
  mend: "Run `nixgen secrets generate NAME`, which makes the secret and writes its public part.",
  breaks: using({}),
  close: using({
    "secrets/backup.pub":
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa backup\n",
  }),
}

export const madeParts: Rule<"NG516"> = {
  code: "NG516",
  check: (model) =>
    partsOf(model).flatMap(({ value, path, place }) =>
      missingIn(value, path).map((found) => ({ ...found, place })),
    ),
}

/** A value still to be looked at. */
interface Todo {
  readonly value: unknown
  readonly path: readonly PathSegment[]
}

function missingIn(root: unknown, at: readonly PathSegment[]): readonly Finding[] {
  const found: Finding[] = []
  const seen = new Set<unknown>()
  const todo: Todo[] = [{ value: root, path: at }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { value, path } = next
    const name = textsIn(value)
      .map(nameIn)
      .find((each) => each !== undefined)
    if (name !== undefined) found.push(notThere(name, path))
    if (typeof value !== "object" || value === null || seen.has(value)) continue
    seen.add(value)
    for (const each of membersOf(next)) todo.push(each)
  }
  return found
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value]
  const node = contentOf(value) === undefined ? nodeOf(value) : undefined
  return node === undefined ? [] : Array.from(textsOf(node, []), ({ text }) => text)
}

function membersOf({ value, path }: Todo): readonly Todo[] {
  const content = contentOf(value)
  if (content !== undefined)
    return content.definitions.map((each, index) => {
      return { value: each, path: content.kind === "merged" ? [...path, index] : path }
    })
  if (nodeOf(value) !== undefined) return []
  const isList = Array.isArray(value)
  return Object.entries(Object(value)).map(([key, each]: [string, unknown]) => {
    return { value: each, path: [...path, isList ? Number(key) : key] }
  })
}

function nameIn(text: string): string | undefined {
  const start = text.indexOf(notMade)
  return start < 0 ? undefined : (/^[\w./-]+/.exec(text.slice(start + notMade.length))?.[0] ?? "")
}

function notThere(name: string, path: readonly PathSegment[]): Finding {
  return {
    path,
    message: `the secret "${name}" is not made yet, and says nothing publicly`,
    detail: "It is made for the hosts whose definitions have its `.path`.",
    hint: `\`nixgen secrets generate ${name}\` makes it, and writes secrets/${name}.pub`,
  }
}
