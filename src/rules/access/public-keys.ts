/** The public keys of ssh in the definitions of a host, and whose they are. */
import { prevailing } from "../../model/config-lookup.ts"
import type { ModelHost } from "../../model/model.ts"
import { contentOf } from "../../nix/values/contents.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import { anyName, definedOptions, optionsBy } from "../defined-options.ts"
import { type Written, elementsOf } from "../settled.ts"

/** Who is known by a key. */
export interface KeyOwner {
  readonly name: string
  /** Whether it is a machine that one comes to, and nobody who logs in. */
  readonly isMachine: boolean
}

/** A line with a key, or several of them. */
export interface PublicKey extends Pick<Written, "origin"> {
  readonly text: string
  readonly owner: KeyOwner
}

/** An option that holds keys; for the name in it, if there is one, they are known. */
interface KeyOption {
  readonly path: readonly string[]
  /** The option in each element of a list, where that is one of sets. */
  readonly member?: string
  /** Whose its keys are, where the name says nothing. */
  readonly owner?: string
  readonly isMachine?: true
}

const keys = ["openssh", "authorizedKeys", "keys"] as const
const repositories = ["services", "borgbackup", "repos", anyName] as const

const options: readonly KeyOption[] = [
  { path: ["users", "users", anyName, ...keys] },
  { path: ["users", "extraUsers", anyName, ...keys] },
  { path: ["boot", "initrd", "network", "ssh", "authorizedKeys"], owner: "the initrd" },
  { path: [...repositories, "authorizedKeys"] },
  { path: [...repositories, "authorizedKeysAppendOnly"] },
  { path: ["nix", "sshServe", "keys"], owner: "nix-ssh" },
  { path: ["services", "btrbk", "sshAccess"], member: "key", owner: "btrbk" },
  { path: ["services", "gitolite", "adminPubkey"], owner: "gitolite" },
  { path: ["services", "radicle", "publicKey"], owner: "radicle" },
  { path: ["services", "openssh", "knownHosts", anyName, "publicKey"], isMachine: true },
  { path: ["programs", "ssh", "knownHosts", anyName, "publicKey"], isMachine: true },
]

const byName = optionsBy(options, ({ path }) => path)

/**
 * The keys that a host has, as far as they are written out. What else may define their options takes
 * nothing from that a key is broken, so that it need not be known.
 */
export function publicKeysOf(host: ModelHost): readonly PublicKey[] {
  return definedOptions(host, byName).flatMap(({ path, option }) => {
    const { owner, isMachine = false, member } = option
    const name = owner ?? path[option.path.indexOf(anyName)] ?? ""
    return keysAt(host, path, member).map((key) => ({ ...key, owner: { name, isMachine } }))
  })
}

type Key = Pick<PublicKey, "text" | "origin">

function keysAt(host: ModelHost, path: readonly string[], member?: string): readonly Key[] {
  return prevailing(host.definitions(...path).values).flatMap((written) =>
    inConditions(written).flatMap((element) => textOf(element, member)),
  )
}

/** The elements of a list, also of one that holds on a condition that only Nix knows. */
function inConditions({ value, origin }: Written): readonly Written[] {
  const content = contentOf(value)
  if (content === undefined) return elementsOf({ value, origin })
  return content.definitions.flatMap((each) => inConditions({ value: each, origin }))
}

function textOf({ value, origin }: Written, member?: string): readonly Key[] {
  if (typeof value === "string") return [{ text: value, origin }]
  if (member === undefined || !isAttributeSet(value) || isExpression(value)) return []
  const path = [...(origin.path ?? []), member]
  return textOf({ value: value[member], origin: { ...origin, path } })
}
