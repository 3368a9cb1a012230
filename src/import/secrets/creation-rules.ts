/** `.sops.yaml`: the keys in it, and which files are for whom (sops, "Using .sops.yaml conf to select keys"). */
import { type Document, parseDocument, visit } from "yaml"

/** What a `.sops.yaml` says. */
export interface SopsConfiguration {
  /** Public keys that nixgen encrypts to, by the names of their anchors or by their places. */
  readonly keys: readonly (readonly [name: string, key: string])[]
  /** The fingerprints of PGP's keys, to which only sops itself encrypts. */
  readonly fingerprints: readonly string[]
  readonly rules: readonly CreationRule[]
}

/** The files that a rule is about, as a regular expression, and all that it says of readers. */
interface CreationRule {
  readonly path: string
  readonly readers: readonly string[]
}

/** Reads the file's text. One that is no YAML says nothing, to sops either. */
export function sopsConfigurationIn(text: string): SopsConfiguration {
  const document = parseDocument(text)
  if (document.errors.length > 0) return { keys: [], fingerprints: [], rules: [] }
  const keys: (readonly [string, string])[] = []
  const fingerprints = new Set<string>()
  visit(document, {
    Scalar(_, { value, anchor }) {
      if (typeof value !== "string") return
      const found = value.match(recipient) ?? []
      for (const key of found) keys.push([anchor ?? `reader-${keys.length + 1}`, key])
      for (const fingerprint of value.match(/\b(?:[A-F\d]{40}|[a-f\d]{40})\b/g) ?? [])
        fingerprints.add(`pgp ${fingerprint}`)
    },
  })
  return { keys, fingerprints: [...fingerprints], rules: rulesIn(document) }
}

const recipient = /\b(?:age1[a-z0-9]+|ssh-ed25519 AAAA[\w+/]+)/g

function rulesIn(document: Document): readonly CreationRule[] {
  const content: unknown = document.toJS()
  return membersOf(memberOf(content, "creation_rules")).map((rule) => ({
    path: textsIn(memberOf(rule, "path_regex")).join(),
    readers: ["age", "key_groups"].flatMap((name) => textsIn(memberOf(rule, name))),
  }))
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined
}

function membersOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : []
}

function textsIn(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : membersOf(value).flatMap(textsIn)
}

/**
 * The hosts whose keys the rules show: one that is in the rules of a single host alone, beside others that are not.
 * Of several that are there alone nobody knows which is the host's.
 */
export function hostsOfKeys(
  { keys, rules }: Pick<SopsConfiguration, "keys" | "rules">,
  hosts: readonly string[],
): ReadonlyMap<string, string> {
  const judged = rules.map(({ path, readers }) => {
    const about = hosts.filter((host) => path.split(/[^\w-]+/).includes(host))
    const own = keys.flatMap(([, key]) => (readers.some((each) => each.includes(key)) ? [key] : []))
    return { host: about.length === 1 ? about[0] : undefined, keys: own }
  })
  const ofHost = keys.flatMap(([name, key]) => {
    if (!mayBeHost.test(name)) return []
    const of = new Set(judged.filter((rule) => rule.keys.includes(key)).map(({ host }) => host))
    const [host] = of
    return of.size === 1 && host !== undefined ? [[key, host] as const] : []
  })
  const isShared = (host: string) =>
    judged.some(
      (rule) => rule.host === host && rule.keys.some((key) => !ofHost.some(([own]) => own === key)),
    )
  return new Map(
    ofHost.filter(([, host]) => {
      return isShared(host) && ofHost.filter(([, other]) => other === host).length === 1
    }),
  )
}

/** A key without an anchor, or with one that says what it is of: others are somebody's who is called so. */
const mayBeHost = /^(?:reader-\d+$|(?:host|server|machine|system)s?[_-])/
