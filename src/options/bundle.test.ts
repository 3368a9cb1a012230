import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import {
  bundleFolder,
  bundleTable,
  bundleTables,
  packageNamesTable,
  printBundle,
  printPackages,
  valueNames,
} from "./bundle.ts"
import { commonNames } from "./print/common-names.ts"
import { directivesTable } from "./bundled-sections.ts"
import { knownFlakes } from "../pins/known-flakes.ts"
import { parseTable } from "./tree/table.ts"
import { buildTree } from "./tree/tree.ts"
import { matchesPattern } from "./check/pattern.ts"
import { type Group, type OptionType, alternatives, parts, segmentOf } from "./tree/option-type.ts"

const root = join(import.meta.dirname, "../..")
const table = readFileSync(join(root, bundleTable), "utf8")
const tables = bundleTables.map((each) => readFileSync(join(root, each), "utf8"))
const packageNames = readFileSync(join(root, packageNamesTable), "utf8")
const directives = readFileSync(join(root, directivesTable), "utf8")
const folder = join(root, bundleFolder)

test("every option's type text is understood", () => {
  const rows = parseTable(table)
  expect(rows).toHaveLength(23_159)
  expect(new Set(rows.map(({ typeText }) => typeText)).size).toBe(1172)
})

test("only what takes anything is anything", () => {
  const open = parseTable(table).filter(({ type }) => type.kind === "anything")
  expect(new Set(open.map(({ typeText }) => typeText))).toEqual(
    new Set(["unspecified value", "unspecified value (read only)", "raw value"]),
  )
})

/** The text that a default is, where it is one and nothing stands in for another. */
function textOfDefault(text: string | undefined): string | undefined {
  const [, inner] = /^"((?:[^"\\$‹]|\\.)*)"$/.exec(text ?? "") ?? []
  return inner?.replaceAll(/\\(.)/g, "$1")
}

test("every default that is a text is one that its option takes", () => {
  const told = parseTable(table).flatMap(({ path, type, default: fallback }) => {
    const value = textOfDefault(fallback)
    const wrong = value !== undefined && alternatives(type).every((each) => refuses(each, value))
    return wrong ? [`${path.join(".")}: ${value}`] : []
  })
  expect(told).toEqual([])
})

function refuses(type: OptionType, value: string): boolean {
  if (type.kind !== "string" && type.kind !== "path") return type.kind === "null"
  return type.pattern !== undefined && !matchesPattern(type.pattern, value)
}

describe("the bundle as it is built", () => {
  let printed: ReadonlyMap<string, string>
  beforeAll(() => {
    printed = printBundle(tables, knownFlakes, directives)
  })

  test("is what the tables give, file for file", () => {
    const all = [...printed, ["packages.d.ts", printPackages(packageNames)] as const]
    expect(readdirSync(folder).toSorted()).toEqual(all.map(([file]) => file).toSorted())
    const differing = all.filter(
      ([file, text]) => readFileSync(join(folder, file), "utf8") !== text,
    )
    expect(differing.map(([file]) => file)).toEqual([])
  })

  test("stays below 4 MB", () => {
    const bytes = [...printed.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    expect(bytes).toBeLessThan(4_000_000)
  })
})

test("what printed types are made of can be imported from nixgen/options", () => {
  const exported = readFileSync(join(root, "src/options/types.ts"), "utf8").match(/\b[A-Z]\w+/g)
  expect(exported).toEqual(expect.arrayContaining([...commonNames, ...valueNames]))
})

test("the tree has every option, and no other", () => {
  const rows = tables.flatMap(parseTable)
  const declared = rows.map(({ path }) => path.map(generic).join("."))
  const known = new Set(optionsOf(buildTree(rows), ""))
  // These two sets of submodules are not in the manual, only what stands in them.
  const implied = ["boot.specialFileSystems", "services.nylon"]
  expect(known).toEqual(new Set([...declared, ...implied]))
})

/** Some modules name the keys of a set otherwise, such as `<path>`. */
function generic(segment: string): string {
  return segment.startsWith("<") ? "<name>" : segment
}

function optionsOf(group: Group, prefix: string): string[] {
  return [...group.members].flatMap(([name, member]) => {
    if (member.kind === "group") return optionsOf(member, `${prefix}${name}.`)
    const inside =
      member.renamedTo === undefined ? optionsOfType(member.type, `${prefix}${name}.`) : []
    return [`${prefix}${name}`, ...inside]
  })
}

function optionsOfType(type: OptionType, prefix: string): string[] {
  const segment = segmentOf(type)
  const below = segment === undefined ? prefix : `${prefix}${segment}.`
  const inner = parts(type).flatMap((part) => optionsOfType(part, below))
  if (type.kind !== "submodule") return inner
  const freeform = type.freeform === undefined ? [] : optionsOfType(type.freeform, prefix)
  return [...freeform, ...(type.options === undefined ? [] : optionsOf(type.options, prefix))]
}
