/**
 * Who can read the secrets of a flake, as the files of sops and agenix say it: `.sops.yaml` (sops, "Using .sops.yaml
 * conf") and `secrets.nix` (agenix, "Tutorial"), and the ssh keys of its hosts.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { mistakeInRecipient } from "../../encryption/recipients.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { staticName, walk } from "../../nix/syntax/scope.ts"
import { textParts } from "../../nix/syntax/string-parts.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { enumerate } from "../../problems/enumerate.ts"
import { hostsOfKeys, sopsConfigurationIn } from "./creation-rules.ts"
import type { Store } from "./declared.ts"

/** Public keys by names, and those that are a host's by the rules of the file, by the keys. */
interface Keys {
  readonly keys: ReadonlyMap<string, string>
  readonly hosts: ReadonlyMap<string, string>
  readonly others: readonly string[]
}

/** Who can read secrets: admins with any key, hosts with one of ssh. */
export interface Readers {
  readonly admins: ReadonlyMap<string, string>
  /** The line of `secrets/hosts/HOST.pub` for each host whose ssh key is known. */
  readonly hosts: ReadonlyMap<string, string>
  /** What people are told of others: keys that nixgen does not encrypt to, and hosts' keys of another form. */
  readonly notes: readonly string[]
}

/** The readers of the secrets in a tree. */
export function readersIn(root: string, store: Store, hosts: readonly string[]): Readers {
  const found = keysIn(root, store, hosts)
  const named = [...found.keys].map(([name, key]) => ({
    name: withoutKind(name),
    host: hosts.find((host) => host === name || host === withoutKind(name)) ?? found.hosts.get(key),
    key,
  }))
  const ownKeys = named.flatMap(({ host, key }) =>
    host !== undefined && key.startsWith("ssh-ed25519 ") ? [[host, key] as const] : [],
  )
  const known = new Map([...ownKeys, ...knownHosts(root, hosts)])
  const converted = named.flatMap(({ host }) =>
    host === undefined || known.has(host) ? [] : [host],
  )
  return {
    admins: new Map(
      named.flatMap(({ name, host, key }) => (host === undefined ? [[name, key] as const] : [])),
    ),
    hosts: known,
    notes: [...new Set(converted)].map(noteOfHost).concat(noteOfOthers(found.others)),
  }
}

function noteOfHost(host: string): string {
  return `${host} is known to the secrets by a key of age: put its own /etc/ssh/ssh_host_ed25519_key.pub into secrets/hosts/${host}.pub`
}

function noteOfOthers(others: readonly string[]): readonly string[] {
  return others.length === 0
    ? []
    : [
        `secrets are for ${enumerate(others)} as well: what nixgen encrypts is for keys of age alone, and it leaves such a file to sops`,
      ]
}

/** What names of keys begin with to say whose they are: `admin_ann`, `host_web`. */
function withoutKind(name: string): string {
  return name.replace(/^(?:admin|user|host|server|machine|system)s?[_-](?=.)/, "")
}

const files: Readonly<Record<Store, readonly string[]>> = {
  sops: [".sops.yaml", ".sops.yml"],
  agenix: ["secrets.nix", "secrets/secrets.nix"],
}

const readers: Readonly<Record<Store, (text: string, hosts: readonly string[]) => Keys>> = {
  sops: (text, hosts) => {
    const { keys, fingerprints, rules } = sopsConfigurationIn(text)
    const usable = unique(keys)
    return {
      keys: usable,
      hosts: hostsOfKeys({ keys: [...usable], rules }, hosts),
      others: fingerprints,
    }
  },
  agenix: (text) => ({ keys: unique(namedInNix(text)), hosts: new Map(), others: [] }),
}

function keysIn(root: string, store: Store, hosts: readonly string[]): Keys {
  const file = files[store].map((each) => join(root, each)).find((each) => existsSync(each))
  return readers[store](file === undefined ? "" : readFileSync(file, "utf8"), hosts)
}

/** Each key that is right once, by the first of its names. */
function unique(named: Iterable<readonly [string, string]>): Keys["keys"] {
  const keys = new Map<string, string>()
  for (const [name, key] of named)
    if (isRecipient(key) && ![...keys.values()].includes(key)) keys.set(name, key)
  return keys
}

function isRecipient(key: string): boolean {
  return /^(?:age1|ssh-ed25519 )/.test(key) && mistakeInRecipient(key) === undefined
}

/** `ann = "ssh-ed25519 …";`, be it in a set of them. */
function* namedInNix(text: string): Iterable<readonly [string, string]> {
  const { value: tree } = outcomeOf(() => parseNix(text).expression, [])
  if (tree === undefined) return
  const found: (readonly [string, string])[] = []
  walk(tree, ({ node }) => {
    if (node.kind !== "attributeSet" && node.kind !== "letIn") return
    for (const each of node.bindings) {
      if (each.kind !== "definition") continue
      const value = withoutParentheses(each.value)
      const items = value.kind === "list" ? value.items.map(withoutParentheses) : [value]
      const name = each.path.flatMap((one) => staticName(one.name)).at(-1) ?? ""
      items.forEach((item, index) => {
        const [key = "", ...rest] = item.kind === "string" ? textParts(item) : []
        if (name !== "" && name !== "publicKeys" && typeof key === "string" && rest.length === 0)
          found.push([items.length === 1 ? name : `${name}-${index + 1}`, bare(key)])
      })
    }
  })
  yield* found
}

/** A public key without the words behind it. */
function bare(key: string): string {
  return /^ssh-ed25519 \S+/.exec(key)?.[0] ?? key
}

/** What machines of a generated flake are known by (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). */
function knownHosts(
  root: string,
  hosts: readonly string[],
): readonly (readonly [string, string])[] {
  const file = join(root, "hosts/known_hosts")
  if (!existsSync(file)) return []
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [name = "", ...key] = line.split(" ")
      return hosts.includes(name) && isRecipient(key.join(" "))
        ? [[name, key.join(" ")] as const]
        : []
    })
}
