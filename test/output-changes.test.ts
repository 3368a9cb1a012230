/**
 * What nixgen writes of definitions that stay as they are. When that changes, users see it in their own
 * trees: `src/output/changes.ts` says what it is and what it is good for, and CHANGELOG.md does too.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { build } from "../src/build.ts"
import { outputChanges } from "../src/output/changes.ts"
import { hashOf } from "../src/output/tree.ts"
import { concerns } from "../src/output/upgrade.ts"
import { isNewer, nextVersion, ownVersion } from "../src/version.ts"
import { loadModel } from "./support/model.ts"

const folder = join(import.meta.dirname, "output-changes")
const definitions = join(folder, "fleet")
const recordFile = join(folder, "written.json")

/** What is written, by path: the hash of each file, and how many of the known changes are about it. */
interface Written {
  /** A hash of the definitions: where they are others, nothing can be told of nixgen. */
  readonly definitions: string
  readonly files: Readonly<
    Partial<Record<string, { readonly hash: string; readonly changes: number }>>
  >
}

function changesOf(path: string): number {
  return outputChanges.filter((change) => concerns(change, path)).length
}

function hashOfDefinitions(): string {
  const paths = readdirSync(definitions, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return hashOf(Buffer.concat(paths.toSorted().map((path) => readFileSync(path))))
}

async function written(): Promise<Written> {
  const { fleet, load } = await loadModel(definitions)
  const { tree, problems } = await build(fleet, { loader: load })
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([])
  const files = [...tree]
    .map(
      ([path, { content }]) => [path, { hash: hashOf(content), changes: changesOf(path) }] as const,
    )
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return { definitions: hashOfDefinitions(), files: Object.fromEntries(files) }
}

/** The paths of what is written otherwise than before, and is not among the changes. */
function untold(before: Written, now: Written): readonly string[] {
  if (before.definitions !== now.definitions) return []
  const paths = new Set([...Object.keys(before.files), ...Object.keys(now.files)])
  return [...paths].filter((path) => {
    const [old, current] = [before.files[path], now.files[path]]
    return old?.hash !== current?.hash && changesOf(path) <= (old?.changes ?? 0)
  })
}

test("whatever is written otherwise than before is among the changes that are told", async () => {
  const now = await written()
  const before: Written = JSON.parse(readFileSync(recordFile, "utf8"))
  // asked before anything is recorded, also with -u
  expect(
    untold(before, now),
    "nixgen writes these otherwise: src/output/changes.ts wants a line, then `npm run record`",
  ).toEqual([])
  await expect(`${JSON.stringify(now, undefined, 2)}\n`).toMatchFileSnapshot(recordFile)
})

/** A record of one script. */
function scriptOf(hash: string, changes: number): Written {
  return { definitions: "", files: { "scripts/a.sh": { hash, changes } } }
}

test("what is written otherwise needs one line more than were recorded", () => {
  const known = changesOf("scripts/a.sh")
  expect(untold(scriptOf("1", known), scriptOf("2", known))).toEqual(["scripts/a.sh"])
  expect(untold(scriptOf("1", known - 1), scriptOf("2", known))).toEqual([])
  expect(untold(scriptOf("1", known), scriptOf("1", known))).toEqual([])
})

/** The parts of CHANGELOG.md by their versions, each in one line. */
const changelog = new Map(
  readFileSync(join(import.meta.dirname, "../CHANGELOG.md"), "utf8")
    .split(/^## /m)
    .map((part) => [part.split("\n")[0]?.toLowerCase() ?? "", part.replaceAll(/\s+/g, " ")]),
)

test.each(outputChanges)("CHANGELOG.md has, under $version: $change", ({ version, change }) => {
  expect(changelog.get(version)).toContain(change)
})

test("changes are in the order of their versions, none of which is newer than the next", () => {
  const versions = outputChanges.map(({ version }) => version)
  for (const [index, version] of versions.entries()) {
    expect(isNewer(versions[index - 1], version)).toBe(false)
    expect(version === nextVersion || !isNewer(version, ownVersion())).toBe(true)
  }
})
