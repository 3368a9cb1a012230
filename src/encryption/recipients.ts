/**
 * Who can be encrypted to. An ed25519 key of ssh is two recipients of age that cannot read each
 * other's files: the key itself, as agenix takes it, and the `age1…` it is converted to, which sops
 * takes.
 */
import { bech32 } from "@scure/base"
import { ed25519 } from "./curves.ts"
import { ed25519KeyOf } from "./ssh-public-key.ts"

/** The `age1…` of an ed25519 ssh key, for sops. Throws a `RangeError` where a line has none. */
export function ageRecipientOf(sshPublicKey: string): string {
  const key = ed25519KeyOf(sshPublicKey)
  const converted = key === undefined ? undefined : converted25519(key)
  if (converted === undefined) throw new RangeError(`no ed25519 ssh key: ${sshPublicKey}`)
  return bech32.encodeFromBytes("age", converted)
}

/** What is wrong with the public half of an ssh key, in a few words; nothing where it is one of ed25519. */
export function mistakeInSshKey(sshPublicKey: string): string | undefined {
  const key = ed25519KeyOf(sshPublicKey)
  if (key === undefined) return "it is no whole ed25519 key of ssh"
  return converted25519(key) === undefined
    ? "it is no key of ed25519, one of its letters is another"
    : undefined
}

/**
 * What is wrong with a recipient as far as its own text tells, in a few words: of age's, whether its letters
 * add up (BIP 173, "Checksum").
 */
export function mistakeInRecipient(recipient: string): string | undefined {
  if (recipient.startsWith("ssh-")) return mistakeInSshKey(recipient)
  return bech32.decodeUnsafe(recipient, false) === undefined
    ? "its letters do not add up: one of them is another, or two have changed places"
    : undefined
}

/** A recipient in the words of sops, which decrypts by the key of age that one of ssh is made into. */
export function sopsRecipientOf(recipient: string): string {
  return recipient.startsWith("ssh-") ? ageRecipientOf(recipient) : recipient
}

/** The key of X25519 that is as secret as one of ed25519; of what is no point of the curve, none. */
function converted25519(key: Uint8Array): Uint8Array | undefined {
  try {
    return ed25519().utils.toMontgomery(key)
  } catch {
    return undefined
  }
}
