/** The rules of `.sops.yaml`: which files are for whom (sops, "Using .sops.yaml conf to select keys"). */

/** A rule: whose files it is about, where it names one host, and the keys that it has. */
interface Rule {
  readonly host: string | undefined
  readonly keys: readonly string[]
}

/**
 * The hosts whose keys the rules show: one that is in the rules of a single host alone, beside others that are not.
 * Of several that are there alone nobody knows which is the host's.
 */
export function hostsOfKeys(
  text: string,
  named: ReadonlyMap<string, string>,
  hosts: readonly string[],
): ReadonlyMap<string, string> {
  const rules = rulesIn(text, named, hosts)
  const ofHost = [...named].flatMap(([name, key]) => {
    if (!mayBeHost.test(name)) return []
    const of = new Set(rules.filter(({ keys }) => keys.includes(key)).map(({ host }) => host))
    const [host] = of
    return of.size === 1 && host !== undefined ? [[key, host] as const] : []
  })
  const isShared = (host: string) =>
    rules.some(({ host: other, keys }) => {
      return other === host && keys.some((key) => !ofHost.some(([own]) => own === key))
    })
  return new Map(
    ofHost.filter(([, host]) => {
      return isShared(host) && ofHost.filter(([, other]) => other === host).length === 1
    }),
  )
}

/** A key without an anchor, or with one that says what it is of: others are somebody's who is called so. */
const mayBeHost = /^(?:reader-\d+$|(?:host|server|machine|system)s?[_-])/

function rulesIn(
  text: string,
  named: ReadonlyMap<string, string>,
  hosts: readonly string[],
): readonly Rule[] {
  const [, rules = ""] = withoutComments(text).split(/^creation_rules:/m)
  const starts = /^\s*-\s+path_regex:/m
  return rules
    .split(starts)
    .slice(1)
    .map((rule) => {
      const [path = "", ...rest] = rule.split("\n")
      const about = hosts.filter((host) => path.split(/[^\w-]+/).includes(host))
      const body = rest.join("\n")
      const words = new Set(body.split(/[\s,[\]"']+/))
      const keys = [...named].filter(([name, key]) => words.has(`*${name}`) || body.includes(key))
      return { host: about.length === 1 ? about[0] : undefined, keys: keys.map(([, key]) => key) }
    })
}

/** The fingerprints of PGP's keys, to which only sops itself encrypts. */
export function pgpKeysIn(text: string): readonly string[] {
  const found = withoutComments(text).match(/\b(?:[A-F\d]{40}|[a-f\d]{40})\b/g) ?? []
  return [...new Set(found)].map((key) => `pgp ${key}`)
}

function withoutComments(text: string): string {
  return text.replace(/^\s*#.*$/gm, "")
}
