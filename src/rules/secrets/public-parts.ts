/** NG516: what a definition takes of a generated secret is made already. */
import { notMade } from "../../fleet/public-text.ts"
import { encryptedFile, secretProject } from "../../model/secret-example.ts"
import type { Model, ModelHost } from "../../model/model.ts"
import { textsIn } from "../../model/texts.ts"
import type { Explanation, Files } from "../../problems/explanation.ts"
import type { PathSegment, Place } from "../../problems/problem.ts"
import { suggestion } from "../../problems/suggest.ts"
import { keptFor } from "../../remembered.ts"
import { type Part, hostParts, inParts } from "../plain-secrets.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"

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

export const madeParts: FleetRule<"NG516"> = {
  code: "NG516",
  sees: onlyData,
  check: (model) => {
    const ofNoHost = unknownHosts(model)
    return inParts(model, missingInPart, missingInHost).map(({ name, ...at }): Finding => ({
      ...at,
      ...(ofNoHost(name) ?? notMadeYet(name)),
    }))
  },
}

/** What is not there of a secret, by what `nixgen secrets` calls it, and where that stands. */
interface Missing {
  readonly name: string
  readonly path: readonly PathSegment[]
  readonly place?: Place | undefined
}

type Words = Pick<Finding, "message" | "detail" | "hint">

const missingInPart = ({ value, path, place }: Part): readonly Missing[] =>
  missingIn(value, path).map((found) => ({ ...found, place }))

const missingInHost = keptFor((host: ModelHost) => hostParts(host).flatMap(missingInPart))

function missingIn(root: unknown, at: readonly PathSegment[]): readonly Missing[] {
  return [...textsIn(root, at)].flatMap(({ texts, path }) => {
    const name = texts.map(nameIn).find((each) => each !== undefined)
    return name === undefined ? [] : [{ name, path }]
  })
}

function nameIn(text: string): string | undefined {
  const start = text.indexOf(notMade)
  return start < 0 ? undefined : (/^[\w./-]+/.exec(text.slice(start + notMade.length))?.[0] ?? "")
}

function notMadeYet(name: string): Words {
  return {
    message: `the secret "${name}" is not made yet, and says nothing publicly`,
    detail: "It is made for the hosts whose definitions have its `.path`.",
    hint: `\`nixgen secrets generate ${name}\` makes it, and writes secrets/${name}.pub`,
  }
}

/** Says of a name what is wrong where the secret is one of each host, and the fleet has no such host. */
function unknownHosts({ hosts, secrets }: Model): (name: string) => Words | undefined {
  const names = hosts.map((host) => host.name)
  const shared = new Set(
    secrets?.secrets.flatMap(({ name, ownOf }) =>
      ownOf === undefined ? [] : [name.slice(0, -ownOf.length)],
    ),
  )
  return (name) => {
    const start = [...shared].find((each) => name.startsWith(each))
    const host = start === undefined ? undefined : name.slice(start.length)
    if (host === undefined || names.includes(host)) return undefined
    return {
      message: `there is no host "${host}" that could have the secret`,
      hint: suggestion(host, names),
    }
  }
}
