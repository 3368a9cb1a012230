/** Which secrets of a fleet `secret` can declare, and why others stay Nix. */
import { existsSync } from "node:fs"
import { relative, sep } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { isInside } from "../../files/folders.ts"
import { formatOf } from "../../model/declared-secrets.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { enumerateFirst } from "../../problems/enumerate.ts"
import type { Code, CodeMember, SecretUse } from "../module/code.ts"
import { nodeOfCode } from "../module/code-value.ts"
import { newMember } from "../module/members.ts"
import { plainValue } from "../module/plain-code.ts"
import type { Declared, Said, Store } from "./declared.ts"
import { keyOf, secretsIn } from "./uses.ts"

/** A declaration, with the hosts that have it. */
export interface Occurrence {
  readonly declared: Declared
  /** The module that it is in. */
  readonly module: string
  readonly hosts: ReadonlySet<string>
  readonly said: Said
}

/** What is declared by one name, and the hosts whose definitions in TypeScript refer to it. */
export interface Candidate {
  readonly use: SecretUse
  readonly occurrences: readonly Occurrence[]
  readonly usedBy: ReadonlySet<string>
}

/** A secret, or a file that contains some, as it is to be declared. */
export interface Decided {
  readonly use: SecretUse
  readonly options: readonly CodeMember[]
  /** The text of a file with secrets in it. */
  readonly content: Code | undefined
  /** What is declared, with the comments on it. */
  readonly member: CodeMember
  /** The encrypted files: where they are, and where they go from the fleet's folder. */
  readonly files: readonly { readonly from: string; readonly to: string }[]
}

/** What stays Nix. */
export interface Staying {
  readonly candidate: Candidate
  readonly why: string
}

/** What candidates are judged by, and the store of the fleet, which has one. */
export interface Judging {
  /** The folder of the tree; nothing where files stay at their places, by the names that code has for them. */
  readonly root: string | undefined
  readonly store: Store
}

/** What can be declared, and what cannot. One that falls takes those with it that are nothing without it. */
export function decided(
  candidates: readonly Candidate[],
  judging: Judging,
): { readonly decided: readonly Decided[]; readonly staying: readonly Staying[] } {
  const staying: Staying[] = []
  for (let open = candidates; ;) {
    const results = open.map((candidate) => judged(candidate, open, judging))
    const left = open.filter((candidate, index) => {
      const result = results[index]
      if (typeof result === "string") staying.push({ candidate, why: result })
      return typeof result !== "string"
    })
    if (left.length === open.length)
      return {
        decided: results.flatMap((each) => (typeof each === "string" ? [] : [each])),
        staying,
      }
    open = left
  }
}

/** The declaration of a candidate, or why there is none. */
function judged(
  candidate: Candidate,
  open: readonly Candidate[],
  { root, store }: Judging,
): Decided | string {
  const { use, occurrences } = candidate
  if (use.store !== store)
    return "a fleet keeps its secrets in one way, and most of these in another"
  const unsaid = occurrences.flatMap(({ said }) => (typeof said === "string" ? [said] : []))[0]
  if (unsaid !== undefined) return unsaid
  const known = new Set(open.map((each) => keyOf(each.use)))
  const missing = secretsInside(candidate).find((each) => !known.has(keyOf(each)))
  if (missing !== undefined) return `the secret ${JSON.stringify(missing.name)} in it stays Nix`
  return notWhereUsed(candidate, open) ?? declaration(candidate, root)
}

/** A secret is on the hosts that refer to it, and on no others. */
function notWhereUsed(candidate: Candidate, open: readonly Candidate[]): string | undefined {
  const key = keyOf(candidate.use)
  const around = open.filter((each) => secretsInside(each).some((one) => keyOf(one) === key))
  const usedBy = new Set([candidate, ...around].flatMap((each) => [...each.usedBy]))
  const hosts = new Set(candidate.occurrences.flatMap((each) => [...each.hosts]))
  const idle = [...hosts].filter((host) => !usedBy.has(host))
  if (idle.length > 0)
    return `no definition in TypeScript refers to its path on ${enumerateFirst(idle, 3)}`
  const others = [...usedBy].filter((host) => !hosts.has(host))
  return others.length === 0
    ? undefined
    : `${enumerateFirst(others, 3)} refers to its path and has no such declaration`
}

/** The secrets in a file with some in it. */
function secretsInside({ occurrences }: Candidate): readonly SecretUse[] {
  return occurrences.flatMap(({ said }) =>
    typeof said === "string" || said.content === undefined
      ? []
      : secretsIn(said.content).map(({ use }) => use),
  )
}

function declaration({ use, occurrences }: Candidate, root: string | undefined): Decided | string {
  const all = occurrences.flatMap(({ said, hosts, declared }) =>
    typeof said === "string" ? [] : [{ ...said, hosts, member: declared.member }],
  )
  const [first] = all
  if (first === undefined) return "nothing declares it"
  const { options, content, file, member } = first
  if (!all.every((each) => isDeepStrictEqual(meaningOf(each), meaningOf(first))))
    return "it is declared in several ways"
  const made = { use, options, content, member, files: [] }
  if (file === undefined) return made
  if (root === undefined) return { ...made, options: [fileSaid(file), ...options] }
  if (all.some((each) => !isInTree(each.file, root)))
    return "its encrypted file is not in the tree of the flake"
  const placed = all.map((each) => ({ ...each, path: pathIn(root, each.file ?? file) }))
  const files = placed.map((each) => ({ from: each.file ?? file, to: ownPath(each.path) }))
  const form = usualForm(use, placed)
  if (form !== undefined) return { ...made, options: [...options, ...form], files }
  if (all.some((each) => each.file !== file)) return "hosts have it in several files"
  return { ...made, options: [fileSaid(`./${ownPath(pathIn(root, file))}`), ...options], files }
}

function fileSaid(path: string): CodeMember {
  return newMember("file", { kind: "text", parts: [path] })
}

/** What is said of it, without its file. */
function meaningOf({
  options,
  content,
}: {
  readonly options: readonly CodeMember[]
  readonly content?: Code
}): object {
  return {
    options: options.map(({ name, code }) => [name, plainValue(code)]),
    content: content && printNix(nodeOfCode(content)),
  }
}

const endings: Readonly<Record<Store, string>> = { sops: "sops", agenix: "age" }

/** What is to be said of files that are where `nixgen secrets` has them; nothing where they are elsewhere. */
function usualForm(
  { name, store }: SecretUse,
  all: readonly {
    readonly options: readonly CodeMember[]
    readonly path: string
    readonly hosts: ReadonlySet<string>
  }[],
): readonly CodeMember[] | undefined {
  const ending = endings[store]
  const isWhole = all.every(
    ({ options, path }) =>
      formatOf({ file: path }) === "binary" &&
      !options.some((each) => each.name === "key" || each.name === "format"),
  )
  if (!isWhole) return undefined
  if (all.every(({ path }) => path === `secrets/${name}.${ending}`)) return []
  const isOwn = all.every(({ path, hosts }) =>
    [...hosts].every((host) => path === `secrets/${name}/${host}.${ending}`),
  )
  return isOwn ? [newMember("per", { kind: "text", parts: ["host"] })] : undefined
}

function isInTree(file: string | undefined, root: string): boolean {
  return file !== undefined && isInside(root, file) && existsSync(file)
}

function pathIn(root: string, file: string): string {
  return relative(root, file).split(sep).join("/")
}

/** Files of `secrets/` keep their places, and others have the same ones in it. */
function ownPath(path: string): string {
  return path.startsWith("secrets/") ? path : `secrets/${path}`
}
