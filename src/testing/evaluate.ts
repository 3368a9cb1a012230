/** An option's value as NixOS has it, by real Nix; kept for as long as the fleet is the same. */
import { createHash } from "node:crypto"
import { join } from "node:path"
import { complaintOf } from "../evaluate/hosts/complaint.ts"
import { findingOf, problemsOf } from "../evaluate/hosts/findings.ts"
import { partsOf } from "../evaluate/hosts/option-text.ts"
import { guideTo } from "../evaluate/hosts/places.ts"
import { type LocalInputs, readLocalInputs } from "../evaluate/inputs.ts"
import { hasNix } from "../evaluate/nix.ts"
import { valueIn } from "../evaluate/option-value.ts"
import { suggestion } from "../problems/suggest.ts"
import {
  cacheFolder,
  evaluationsName,
  madeOwnFolder,
  readOwnFile,
  replaceOwnFile,
} from "../source/modules/cache-folder.ts"
import { type TestedBuild, type TestedFleet, buildOf, toldAll } from "./tested-fleet.ts"

/** How an option is evaluated. */
export interface EvaluateOptions {
  /** A folder with `inputs.json`, to evaluate without a network: `{ name: { path, narHash } }`. */
  readonly inputs?: string
}

/**
 * The value of an option of a host, as Nix evaluates it with the inputs that are pinned. Packages are
 * their paths in the store; functions, and what nothing defines, are left out. It takes some seconds, so
 * that the test needs a longer timeout, and is kept in `node_modules/.cache/nixgen` for as long as the
 * generated tree is the same.
 *
 * @example
 * ```ts
 * import { expect, test } from "vitest"
 * import { evaluate, load } from "nixgen/testing"
 *
 * test("the web host serves the shop", { timeout: 120_000 }, async () => {
 *   const fleet = await load("./fleet.ts")
 *   const hosts = await evaluate(fleet, "web", "services.nginx.virtualHosts")
 *   expect(hosts).toMatchObject({ "shop.example.org": { forceSSL: true } })
 * })
 * ```
 */
export async function evaluate(
  fleet: TestedFleet,
  host: string,
  option: string,
  options: EvaluateOptions = {},
): Promise<unknown> {
  const build = builtOf(fleet)
  if (!build.hosts.includes(host)) {
    const hint = suggestion(host, build.hosts)
    throw new Error(`the fleet has no host "${host}"${hint === undefined ? "" : `: ${hint}`}`)
  }
  const inputs = options.inputs === undefined ? undefined : await localInputs(options.inputs)
  const kept = join(cacheFolder(join(build.folder, "fleet.ts")), evaluationsName)
  const file = join(kept, `${hash(build.folder, host, option)}.json`)
  const key = hash(treeHash(build), JSON.stringify(inputs ?? null), option)
  const known = read(file, key)
  if (known !== undefined) return known.value
  const value = await asked(build, host, option, inputs)
  if (madeOwnFolder(kept)) replaceOwnFile(file, JSON.stringify({ key, value }))
  return value
}

function builtOf(fleet: TestedFleet): TestedBuild {
  const build = buildOf(fleet)
  if (build !== undefined && build.tree.size > 0) return build
  throw new Error(`the fleet does not build:\n${toldAll(fleet.problems)}`)
}

async function localInputs(folder: string): Promise<LocalInputs> {
  const { value, message, hint } = await readLocalInputs(folder)
  if (value !== undefined) return value
  throw new Error([message, hint].filter((each) => each !== undefined).join(": "))
}

async function asked(
  build: TestedBuild,
  host: string,
  option: string,
  inputs: LocalInputs | undefined,
): Promise<unknown> {
  const { signal } = new AbortController()
  if (!(await hasNix({ directory: build.folder, signal })))
    throw new Error("Nix is not installed, which evaluates options")
  const path = partsOf(option)
  const { value, failure } = await valueIn(build.tree, { host, path, inputs, signal })
  if (failure === undefined) return value
  const guide = guideTo(build, host)
  const finding = findingOf({ host, guide }, complaintOf(failure.text))
  throw new Error(
    `Nix cannot evaluate ${option} of ${host}:\n${toldAll(problemsOf([finding], { showTrace: false }))}`,
  )
}

/** An evaluation that is kept, where it is of the same. */
function read(file: string, key: string): { readonly value: unknown } | undefined {
  try {
    const entry: { readonly key?: unknown; readonly value?: unknown } = JSON.parse(
      readOwnFile(file)?.toString() ?? "{}",
    )
    return entry.key === key ? { value: entry.value } : undefined
  } catch {
    return undefined // a half of a file counts for none
  }
}

function treeHash({ tree }: TestedBuild): string {
  const files = [...tree].map(([path, { content, executable }]) =>
    hash(path, String(executable), Buffer.from(content).toString("base64")),
  )
  return hash(...files)
}

function hash(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex")
}
