/** Judging a text that stands somewhere in a definition: whether it is a secret, or has one in it. */
import { hasPasswords } from "./accounts.ts"
import {
  holdsCommands,
  holdsCredentials,
  holdsSecrets,
  namesAccounts,
  namesOther,
  secretInSet,
  wordsOf,
} from "./names.ts"
import { shapeIn } from "./shapes.ts"
import { isAddress, isStandIn } from "./stand-ins.ts"
import { namedSecret, secretInText } from "./text.ts"

/** What a text is or has in it that is secret; `names` lead to it, outermost first. */
export function secretIn(text: string, names: readonly string[]): string | undefined {
  if (isDatabase(names)) return undefined
  const shape = shapeIn(text)
  if (shape !== undefined || isCiphertext(names)) return shape
  return byName(text, names) ?? secretInText(text)
}

/** What the value of something is called, which is named above: `etc."luks.key".text`. */
const valueNames = new Set("text content contents value data string default".split(" "))

function byName(text: string, names: readonly string[]): string | undefined {
  const name = names.at(-1)
  if (name === undefined) return undefined
  if (name === "SetCredential") return ofCredential(text)
  // what a map has in it is known by what it is for
  if (name.endsWith("password_maps")) return secretInText(`${name} = ${text}`)
  const above = names.at(-2)
  // a secret is on one line: what has several is a script or a file
  const line = text.trim()
  if (!line.includes("\n") && !(above !== undefined && holdsCommands(above))) {
    const inSet = above === undefined ? undefined : secretInSet(above, name)
    const own = namedSecret(inSet ?? name, line)
    if (own !== undefined) return own
  }
  if (above === undefined) return undefined
  if (valueNames.has(name)) {
    const isScript = holdsCommands(names.at(-3) ?? "")
    return namesAccounts(above) && /[\s:]/.test(line) && !isScript
      ? inAccounts(text)
      : byName(text, names.slice(0, -1))
  }
  if (holdsSecrets(above) && !isMember(name) && !isStandIn(text.replace(/^[\w.@-]+:/, "")))
    return "a password"
  if (holdsCredentials(above) && !namesOther(name) && isMixed(line)) return "a password"
  if (above === "admins" && names.includes("couchdb") && isMixed(line)) return "a password"
  return isCommunity(names) && !isStandIn(text) ? "a community string" : undefined
}

function inAccounts(text: string): string | undefined {
  return hasPasswords(text) ? "a password" : undefined
}

/** What systemd gives a unit as a credential: `db-password:…`. */
function ofCredential(text: string): string | undefined {
  const [id = "", ...others] = text.split(":")
  const value = others.join(":").trim()
  const isShort = /^(?:tok|cred|creds|auth|key|pass|pw)$/.test(wordsOf(id).at(-1) ?? "")
  return namedSecret(id, value) ?? (isShort && isMixed(value) ? "a password" : undefined)
}

/** Whether a text is of letters and digits, as what is made up to log in with: no word, and no list of settings. */
function isMixed(text: string): boolean {
  return /^(?=.*\d)(?=.*[a-z])[^\s=:/.,]{6,}$/i.test(text) && !isStandIn(text) && !isAddress(text)
}

/** In a set of passwords by user, what is no user: `basic_auth.username`. */
function isMember(name: string): boolean {
  return wordsOf(name).some((word) =>
    /^(?:user|username|file|path|enable|realm|description|example|default|type)$/.test(word),
  )
}

/** The community of an SNMP agent, which is its password. */
function isCommunity(names: readonly string[]): boolean {
  const isNamed = names.slice(-2).some((name) => /^(?:[a-z]+_)?communit(?:y|ies)$/i.test(name))
  return isNamed && /snmp/i.test(names.join("."))
}

/** What only the machine can read: `SetCredentialEncrypted`. */
function isCiphertext(names: readonly string[]): boolean {
  return wordsOf(names.at(-1) ?? "").includes("encrypted")
}

/** `passwd` as the name of the system's list of users, not of a password. */
function isDatabase(names: readonly string[]): boolean {
  return names.at(-1) === "passwd" && /^(?:nssDatabases|etc)$/.test(names.at(-2) ?? "")
}
