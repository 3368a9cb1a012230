/**
 * Keys of other kinds than age's that a file of sops says it is for: PGP, those of cloud services, and groups of
 * keys. Only sops itself encrypts to them. https://getsops.io/docs, "Encrypting using ..." and "Key groups".
 */

/** Each kind in people's words, and what the metadata has of it in any of sops' formats. */
const kinds: readonly (readonly [kind: string, member: string, value: string])[] = [
  ["pgp", "fp", String.raw`[A-Fa-f\d]{8,64}`],
  ["kms", "arn", String.raw`arn:[^\s"',]+`],
  ["gcp_kms", "resource_id", String.raw`projects/[^\s"',]+`],
  ["azure_kv", "vault_url", String.raw`https?://[^\s"',]+`],
  ["hc_vault", "vault_address", String.raw`https?://[^\s"',]+`],
  ["key groups of which it takes", "shamir_threshold", String.raw`[1-9]\d*`],
]

const forms = kinds.map(([kind, member, value]) => {
  const written = String.raw`(?:^|[\s"'{,]|map_|sops_)${member}["']?\s*[:=]\s*["']?(${value})(?=["'\s,}]|$)`
  return [kind, new RegExp(written, "gm")] as const
})

/** What nixgen does not encrypt to, each with its kind: `pgp FBC7B9E2…`; none of what age alone encrypts. */
export function otherRecipientsInSops(text: string): readonly string[] {
  return forms.flatMap(([kind, form]) =>
    [...text.matchAll(form)].map(([, value = ""]) => `${kind} ${value}`),
  )
}
