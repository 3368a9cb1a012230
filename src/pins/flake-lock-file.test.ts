import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { makeFolder } from "../../test/support/trees.ts"
import { readFlakeLock } from "./flake-lock-file.ts"

/** A folder with a lock, whose nodes have these inputs. */
function lockOf(inputs: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>) {
  const nodes = Object.fromEntries(
    Object.entries(inputs).map(([name, own]) => [name, { inputs: own }]),
  )
  const folder = makeFolder()
  writeFileSync(join(folder, "flake.lock"), JSON.stringify({ nodes, root: "root", version: 7 }))
  return readFlakeLock(folder)
}

test.each([
  ["none", { root: {} }],
  ["one that is not there", { root: { a: "a" } }],
  ["two ways to one node", { root: { a: "a", b: "b" }, a: { c: "c" }, b: { c: "c" }, c: {} }],
  ["what follows the flake itself", { root: { a: "a" }, a: { up: [] } }],
  ["what follows its neighbour, and the other way round", { root: { a: ["b"], b: ["a"] } }],
])("inputs that have an end are read: %s", (_, inputs) => {
  expect(Object.keys(lockOf(inputs)?.nodes ?? {})).toEqual(Object.keys(inputs))
})

test.each([
  ["the flake itself", { root: { a: "root" } }],
  ["a node to itself", { root: { a: "a" }, a: { a: "a" } }],
  ["two to each other", { root: { a: "a" }, a: { b: "b" }, b: { a: "a" } }],
  ["far below", { root: { a: "a", z: "z" }, a: { b: "b" }, b: { c: "c" }, c: { b: "b" }, z: {} }],
])("a lock that leads back into itself is none: %s", (_, inputs) => {
  expect(lockOf(inputs)).toBeUndefined()
})
