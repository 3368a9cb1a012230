/**
 * Who can be encrypted to. An ed25519 key of ssh is two recipients of age that cannot read each
 * other's files: the key itself, as agenix takes it, and the `age1…` it is converted to, which sops
 * takes.
 */
import { ed25519 } from "@noble/curves/ed25519.js"
import { bech32 } from "@scure/base"
import { ed25519KeyOf } from "./ssh-public-key.ts"

/** The `age1…` of an ed25519 ssh key, for sops. Throws a `RangeError` where a line has none. */
export function ageRecipientOf(sshPublicKey: string): string {
  const key = ed25519KeyOf(sshPublicKey)
  const converted = key === undefined ? undefined : converted25519(key)
  if (converted === undefined) throw new RangeError(`no ed25519 ssh key: ${sshPublicKey}`)
  return bech32.encodeFromBytes("age", converted)
}

/** The key of X25519 that is as secret as one of ed25519; of what is no point of the curve, none. */
function converted25519(key: Uint8Array): Uint8Array | undefined {
  try {
    return ed25519.utils.toMontgomery(key)
  } catch {
    return undefined
  }
}
