/** Where a fleet keeps its secrets: in files that sops or age has encrypted, in `secrets/` beside `fleet.ts`. */
import * as z from "zod"
import { madeOf } from "../problems/origin.ts"
import { wordSchema } from "./words.ts"

/** Who can read every secret, beside the hosts that use it. */
export interface SecretStoreOptions {
  /**
   * The admins by their names, each with the public half of a key of age, `age1…`, or of ssh,
   * `ssh-ed25519 …`.
   */
  readonly recipients: { readonly [admin: string]: string }
}

/** How a fleet's secrets are encrypted, and for whom: what `sops` or `agenix` gives. */
export interface SecretStore extends SecretStoreOptions {
  readonly kind: "sops" | "agenix"
}

/**
 * Secrets are encrypted by sops, and installed by sops-nix. Its pin, `sops-nix`, becomes a flake input
 * where a host uses a secret.
 *
 * @example
 * ```ts
 * export default defineFleet({
 *   pins: "./npins/sources.json",
 *   secrets: sops({
 *     recipients: { alice: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudn0k6xsz9x4k8" },
 *   }),
 *   hosts: "./hosts/*.ts",
 * })
 * ```
 */
export function sops(options: SecretStoreOptions): SecretStore {
  return madeOf({ kind: "sops", ...options }, options)
}

/**
 * Secrets are encrypted by age, and installed by agenix. Its pin, `agenix`, becomes a flake input where
 * a host uses a secret.
 *
 * @example
 * ```ts
 * export default defineFleet({
 *   pins: "./npins/sources.json",
 *   secrets: agenix({
 *     recipients: { alice: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudn0k6xsz9x4k8" },
 *   }),
 *   hosts: "./hosts/*.ts",
 * })
 * ```
 */
export function agenix(options: SecretStoreOptions): SecretStore {
  return madeOf({ kind: "agenix", ...options }, options)
}

/** The public half of a key: one of ed25519 in OpenSSH's format, as sops and age both take it, or age's own. */
const recipientSchema = z.string().superRefine((text, context) => {
  const wrong = mistakeIn(text)
  if (wrong !== undefined)
    context.addIssue({ code: "custom", message: wrong.message, params: { hint: wrong.hint } })
})

function mistakeIn(text: string): { readonly message: string; readonly hint: string } | undefined {
  if (/^age1(?:[ac-hj-np-z02-9]{58}|pq1[ac-hj-np-z02-9]{1900,2100})$/.test(text)) return undefined
  if (/^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z\d+/]{43}(?: [^\r\n]*)?$/.test(text))
    return undefined
  return {
    message: 'expected the public half of a key, "age1…" or "ssh-ed25519 AAAA…"',
    hint: /^AGE-SECRET-KEY-|PRIVATE KEY/.test(text)
      ? "this is the private half: `age-keygen -y FILE` prints the public one"
      : "`age-keygen` prints it; of a key of ssh it stands in ~/.ssh/id_ed25519.pub",
  }
}

/** The store of a fleet, checked. */
export const secretStoreSchema = z.strictObject({
  kind: z.enum(["sops", "agenix"], "expected what sops(…) or agenix(…) gives"),
  recipients: z
    .record(wordSchema, recipientSchema)
    .refine(
      (all) => Object.keys(all).length > 0,
      "expected an admin at least: without one nobody could write a secret",
    ),
})
