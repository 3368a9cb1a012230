/** The private half of ssh keys, in the format of OpenSSH: made, and read for what age makes of it. */
import { ed25519 } from "@noble/curves/ed25519.js"
import { bech32 } from "@scure/base"
import { type PrivateKey, generatePrivateKey, parsePrivateKey } from "sshpk"

/** Both halves of a key. */
export interface SshKeyPair {
  /** The file that ssh and age read. */
  readonly privateText: string
  /** The one line of the public half. */
  readonly publicLine: string
}

/** Makes an ed25519 key. */
export function newSshKey(comment: string): SshKeyPair {
  const key = generatePrivateKey("ed25519")
  key.comment = comment
  return {
    privateText: key.toString("ssh-private"),
    publicLine: `${key.toPublic().toString("ssh")}\n`,
  }
}

/** What a file of OpenSSH's is to age; `locked` where a passphrase is needed, or another one. */
export type ReadSshKey =
  | { readonly kind: "key"; readonly identity: string; readonly publicLine: string }
  | { readonly kind: "locked" }
  | { readonly kind: "other" }

/** Reads the private half of an ed25519 key, which is one of X25519 as well. */
export function readSshKey(text: string, passphrase?: string): ReadSshKey {
  const key = parsed(text, passphrase)
  if (key === "locked" || key === "other") return { kind: key }
  if (key.type !== "ed25519") return { kind: "other" }
  const secret = ed25519.utils.toMontgomerySecret(seedOf(key))
  const identity = bech32.encodeFromBytes("age-secret-key-", secret).toUpperCase()
  return { kind: "key", identity, publicLine: key.toPublic().toString("ssh") }
}

/** The 32 bytes that an ed25519 key comes from. */
function seedOf(key: PrivateKey): Uint8Array {
  const seed = key.parts.find(({ name }) => name === "k")
  if (seed === undefined) throw new Error("sshpk calls the private part of an ed25519 key k")
  return new Uint8Array(seed.data)
}

function parsed(text: string, passphrase: string | undefined): PrivateKey | "locked" | "other" {
  try {
    return parsePrivateKey(text, "ssh-private", passphrase === undefined ? {} : { passphrase })
  } catch (error) {
    return error instanceof Error && isOfPassphrase(error) ? "locked" : "other"
  }
}

/** The library tells a wrong passphrase from none, and both from a file that is none of its own. */
function isOfPassphrase({ name, message }: Error): boolean {
  return name === "KeyEncryptedError" || /passphrase/i.test(message)
}
