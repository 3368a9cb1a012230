/** Judging a text that stands somewhere in a definition: whether it is a secret, or has one in it. */
import { holdsSecrets, wordsOf } from "./names.ts"
import { shapeIn } from "./shapes.ts"
import { isStandIn } from "./stand-ins.ts"
import { namedSecret, secretInText } from "./text.ts"

/** What a text is or has in it that is secret; `names` lead to it, outermost first. */
export function secretIn(text: string, names: readonly string[]): string | undefined {
  if (isDatabase(names)) return undefined
  const shape = shapeIn(text)
  if (shape !== undefined || isCiphertext(names)) return shape
  return byName(text, names) ?? secretInText(text)
}

function byName(text: string, names: readonly string[]): string | undefined {
  const name = names.at(-1)
  if (name === undefined) return undefined
  const own = namedSecret(name, text)
  if (own !== undefined) return own
  const above = names.at(-2)
  if (above !== undefined && holdsSecrets(above) && !isMember(name) && !isStandIn(text))
    return "a password"
  return isCommunity(names) && !isStandIn(text) ? "a community string" : undefined
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
