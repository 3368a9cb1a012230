import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { bundleTables, bundleTree } from "../bundle.ts"
import { bundledOptionsFile } from "../bundled-options.ts"
import { checkDefinitions } from "../check/check-definitions.ts"
import type { OptionNames } from "./option-names.ts"
import { decodeOptions, encodeOptions } from "./option-file.ts"
import { type Group, type Member, hasKind } from "./option-type.ts"

const root = join(import.meta.dirname, "../../..")
const tree = bundleTree(bundleTables.map((table) => readFileSync(join(root, table), "utf8")))

test("the bundle's file is what its tables give", () => {
  expect(readFileSync(join(root, bundledOptionsFile), "utf8")).toBe(encodeOptions(tree))
})

test("a file is read as the tree that was written, but for what only the editor shows", () => {
  const decoded = decodeOptions(Buffer.from(encodeOptions(tree)))
  expect(wholeOf(decoded)).toEqual(wholeOf(tree.members))
})

test("names of any kind come back", () => {
  const option: Member = { kind: "option", type: { kind: "string" }, typeText: "string" }
  const names = ["a]b", '["', "ü\u2028", "__proto__", "constructor", ""]
  const group: Group = { kind: "group", members: new Map(names.map((name) => [name, option])) }
  const decoded = decodeOptions(Buffer.from(encodeOptions(group)))
  expect([...decoded.keys()]).toEqual(names)
  for (const name of names) expect(decoded.get(name)).toEqual({ ...option, typeText: "" })
  expect(decoded.get("toString")).toBeUndefined()
})

test("a group that stands in several places, or in itself, comes back as one", () => {
  const members = new Map<string, Member>()
  const volume: Group = { kind: "group", members }
  const submodule: Member = {
    kind: "option",
    type: { kind: "submodule", options: volume },
    typeText: "submodule",
  }
  members.set("content", submodule)
  members.set("size", { kind: "option", type: { kind: "string" }, typeText: "string" })
  const both: Group = {
    kind: "group",
    members: new Map<string, Member>([
      ["submodule", submodule],
      ["first", volume],
      ["second", volume],
    ]),
  }
  const decoded = decodeOptions(Buffer.from(encodeOptions(both)))
  const wrong = { content: { content: { content: { size: 1 } } } }
  const at = (name: string) => checkDefinitions({ [name]: wrong }, decoded).map(({ kind }) => kind)
  expect([at("submodule"), at("first"), at("second")]).toEqual([["value"], ["value"], ["value"]])
  expect(checkDefinitions({ first: { content: { size: "1G" } } }, decoded)).toEqual([])
})

test("a group that takes further names takes them, however large it is and wherever it stands", () => {
  const option: Member = { kind: "option", type: { kind: "string" }, typeText: "string" }
  const names = Array.from({ length: 300 }, (_, index) => [`name-${index}`, option] as const)
  const open: Group = {
    kind: "group",
    members: new Map(names),
    freeform: { kind: "attributeSet", element: { kind: "boolean" } },
  }
  const both: Group = { kind: "group", members: new Map([["first", open]]) }
  const shared: Group = {
    kind: "group",
    members: new Map([
      ["first", open],
      ["second", open],
      ["third", { kind: "group", members: new Map([["inner", open]]) }],
    ]),
  }
  for (const whole of [both, shared])
    for (const [name] of whole.members) {
      const value = name === "third" ? { inner: { more: 1 } } : { more: 1 }
      const decoded = decodeOptions(Buffer.from(encodeOptions(whole)))
      expect(checkDefinitions({ [name]: value }, decoded).map(({ kind }) => kind)).toEqual([
        "value",
      ])
    }
})

test("only the lines that are asked for are read", () => {
  const file = Buffer.from(encodeOptions(tree))
  const spoilt = file.indexOf('"AccountingMax"') // in a line of services.tor.settings
  file.fill("x", spoilt, spoilt + 8)
  expect(memberAt(decodeOptions(file), ["services", "openssh", "enable"])?.kind).toBe("option")
  expect(() => memberAt(decodeOptions(file), ["services", "tor", "settings"])).toThrow(SyntaxError)
})

function memberAt(names: OptionNames, path: readonly string[]): ReturnType<OptionNames["get"]> {
  const [first = "", ...rest] = path
  const member = names.get(first)
  return rest.length > 0 && member?.kind === "group" ? memberAt(member.members, rest) : member
}

/** All that can be asked of a tree's names. */
function wholeOf(names: OptionNames): unknown {
  return [...names.keys()].map((name) => [name, plain(names.get(name))])
}

function plain(member: unknown): unknown {
  return JSON.parse(
    JSON.stringify(member, (_key, value: unknown) => {
      if (isNames(value)) return wholeOf(value)
      // what several refer to is not in each of them
      if (hasKind(value, "group") && "shared" in value)
        return { kind: value.kind, members: value.members, freeform: value.freeform }
      if (!hasKind(value, "option")) return value
      const { kind, type, standing, renamedTo } = value
      return { kind, type, standing, renamedTo }
    }),
  )
}

function isNames(value: unknown): value is OptionNames {
  return typeof value === "object" && value !== null && "get" in value && "keys" in value
}
