/**
 * The examples, evaluated: whatever a host's file or a common module defines as data, the module
 * system of real Nix has at that option.
 */
import { describe, expect, test } from "vitest"
import { modulesOf } from "../../src/model/imports.ts"
import { printNix } from "../../src/nix/values/print-nix.ts"
import { isAttributeSet, isExpression } from "../../src/nix/values/value-kinds.ts"
import { askHosts, exampleNames, loadExample } from "../support/examples.ts"
import { inputsTest } from "../support/nix.ts"

interface Definition {
  readonly path: readonly string[]
  readonly value: unknown
}

/** What is defined as data below a path. */
function definitionsIn(value: unknown, path: readonly string[] = []): readonly Definition[] {
  if (value === undefined || isExpression(value)) return []
  if (!isAttributeSet(value)) return [{ path, value }]
  return Object.entries(value).flatMap(([name, member]) => definitionsIn(member, [...path, name]))
}

/**
 * Whether what Nix has agrees with a definition. Other definitions may add to lists, sets and text,
 * and some options make a list or a set of a single value; an expression is known to Nix only.
 */
function agrees(found: unknown, defined: unknown): boolean {
  if (isExpression(defined)) return true
  if (Array.isArray(found) && !Array.isArray(defined)) return agrees(found, [defined])
  if (Array.isArray(defined)) {
    return Array.isArray(found) && defined.every((each) => found.some((item) => agrees(item, each)))
  }
  if (isAttributeSet(defined)) {
    return (
      isAttributeSet(found) &&
      Object.entries(defined).every(([name, value]) => agrees(found[name], value))
    )
  }
  if (isAttributeSet(found)) return Object.values(found).some((value) => agrees(value, defined))
  return typeof defined === "string" && typeof found === "string"
    ? found.includes(defined)
    : found === defined
}

test.each([
  ["the same", { a: [1, "x", null] }, { a: [1, "x", null] }, true],
  ["more", { a: [2, 1], b: "one\ntwo\n", c: 1 }, { a: [1], b: "two\n" }, true],
  ["a list of it", ["x"], "x", true],
  ["a set with it", { directory: "x" }, "x", true],
  ["a number that is text", "1", 1, false],
  ["another element", [1], [2], false],
  ["nothing", { a: null }, { a: { b: 1 } }, false],
])("%s agrees or not", (_, found, defined, want) => {
  expect(agrees(found, defined)).toBe(want)
})

describe.each(exampleNames)("%s", (name) => {
  inputsTest("Nix has every option as it is defined", async () => {
    const { model } = await loadExample(name)
    const wanted = model.hosts.map((host) => {
      const modules = [...model.common, ...modulesOf(host), host]
      return [host.name, modules.flatMap(({ config }) => definitionsIn(config))] as const
    })
    const paths = wanted.map(([host, definitions]) => [host, definitions.map(({ path }) => path)])
    const question = `builtins.mapAttrs (name: host:
    map (builtins.foldl' (value: key: value.\${key}) host.config)
      (builtins.getAttr name ${printNix(Object.fromEntries(paths))}))`
    const found = askHosts(name, question) as Readonly<Record<string, readonly unknown[]>>
    for (const [host, definitions] of wanted) {
      expect(definitions.length).toBeGreaterThan(20)
      const different = definitions.filter(
        ({ value }, index) => !agrees(found[host]?.[index], value),
      )
      expect([host, different]).toEqual([host, []])
    }
  })
})
