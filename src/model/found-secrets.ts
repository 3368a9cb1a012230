/** The secrets that a fleet declares, each with who uses it: where it is used, and where others are made of it. */
import { appendAll } from "../append.ts"
import type { Declaration } from "../fleet/secret.ts"
import type { SecretStore } from "../fleet/secret-store.ts"
import type { Origin, Problem } from "../problems/problem.ts"
import {
  type Checked,
  checkedDeclaration,
  conflict,
  isSameDeclaration,
} from "./declared-secrets.ts"
import { type NeedsOf, declaredNeeds } from "./needed-secrets.ts"
import type { PublicUse } from "./public-uses.ts"
import { secretsInText } from "./secret-uses.ts"
import type { SecretUse } from "./secrets.ts"

/** What is declared by one name, and who uses it. */
export interface Found {
  readonly checked: Checked
  readonly hosts: Set<string>
  /** The hosts that use something that is made of it, or whose own public part is said somewhere. */
  readonly madeFor: Set<string>
  readonly places: Origin[]
}

/** All of them. */
export interface FoundSecrets {
  readonly byKey: ReadonlyMap<string, Found>
  readonly needsOf: NeedsOf
  readonly problems: readonly Problem[]
}

/** What was found so far. */
interface Search {
  readonly store: SecretStore["kind"] | undefined
  readonly byKey: Map<string, Found>
  /** What each declaration came to; nothing where it is wrong. */
  readonly judged: Map<Declaration, Checked | undefined>
  readonly problems: Problem[]
}

/** What hosts use, and what definitions say publicly of secrets. */
export function foundSecrets(
  uses: ReadonlyMap<string, readonly SecretUse[]>,
  told: readonly PublicUse[],
  store: SecretStore["kind"] | undefined,
): FoundSecrets {
  const search: Search = { store, byKey: new Map(), judged: new Map(), problems: [] }
  for (const [host, all] of uses) for (const use of all) findUsed(use, host, search)
  // a key whose public half is all that machines have is the admins' alone
  for (const { declaration, host } of told) {
    const known = find(declaration, search)
    if (host !== undefined) known?.madeFor.add(host)
  }
  const used = [...uses.values()].flat().map(({ declaration }) => declaration)
  const needsOf = declaredNeeds([...used, ...told.map(({ declaration }) => declaration)])
  const { byKey, problems } = search
  for (const known of byKey.values()) findNeeded(known, known.hosts, needsOf, search)
  return { byKey, needsOf, problems }
}

function findUsed({ declaration, origin }: SecretUse, host: string, search: Search): void {
  for (const each of withThoseIn(declaration)) {
    const known = find(each, search)
    known?.hosts.add(host)
    if (known?.places.includes(origin) === false) known.places.push(origin)
  }
}

/** What a secret is made of is made for the hosts that have it. */
function findNeeded(
  { checked }: Found,
  hosts: Iterable<string>,
  needsOf: NeedsOf,
  search: Search,
): void {
  for (const each of neededBy(checked, needsOf)) {
    const isNew = !search.byKey.has(keyOf(each))
    const known = find(each, search)
    const more = known && [...hosts].filter((host) => !known.madeFor.has(host))
    if (known === undefined || more === undefined || (!isNew && more.length === 0)) continue
    for (const host of more) known.madeFor.add(host)
    findNeeded(known, more, needsOf, search)
  }
}

/** What is known by the name of a declaration; nothing where that is wrong. */
function find(declaration: Declaration, search: Search): Found | undefined {
  const checked = judge(declaration, search)
  if (checked === undefined) return undefined
  const key = keyOf(declaration)
  const known = search.byKey.get(key) ?? newFound(checked)
  search.byKey.set(key, known)
  return known
}

function newFound(checked: Checked): Found {
  return { checked, hosts: new Set(), madeFor: new Set(), places: [] }
}

/** Checks a declaration once, and whether another by its name is the same. */
function judge(declaration: Declaration, search: Search): Checked | undefined {
  const { store, byKey, judged, problems } = search
  if (judged.has(declaration)) return judged.get(declaration)
  const { checked, problems: wrong } = checkedDeclaration(declaration, store)
  appendAll(problems, wrong)
  const before = checked && byKey.get(keyOf(checked.declaration))
  if (checked !== undefined && before !== undefined && !isSameDeclaration(before.checked, checked))
    problems.push(conflict(before.checked, checked))
  judged.set(declaration, checked)
  return checked
}

/** What a secret is made of; nothing where that is wrong. */
export function neededBy(checked: Checked, needsOf: NeedsOf): readonly Declaration[] {
  if (checked.kind === "text" || checked.options.generate === undefined) return []
  return needsOf(checked.declaration)
}

/** A file that contains secrets is no use without those. */
export function withThoseIn(declaration: Declaration): readonly Declaration[] {
  return declaration.kind === "text"
    ? [declaration, ...secretsInText(declaration.content)]
    : [declaration]
}

/** The secrets of one key are one. */
export function keyOf({ kind, name }: Declaration): string {
  return `${kind} ${name}`
}
