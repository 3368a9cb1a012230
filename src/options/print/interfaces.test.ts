import { describe, expect, test } from "vitest"
import { findInterfaces } from "./interfaces.ts"
import { printInterfaces } from "./print-interfaces.ts"
import type { Group, Member, Option, OptionType } from "../tree/option-type.ts"

function group(members: Readonly<Record<string, Member>>): Group {
  return { kind: "group", members: new Map(Object.entries(members)) }
}

function option(type: OptionType, more: Partial<Option> = {}): Option {
  return { kind: "option", type, typeText: type.kind, ...more }
}

/** A submodule that is made from itself. */
function submodule(make: (itself: OptionType) => Readonly<Record<string, Member>>): OptionType {
  const options = new Map<string, Member>()
  const itself: OptionType = { kind: "submodule", options: { kind: "group", members: options } }
  for (const [name, member] of Object.entries(make(itself))) options.set(name, member)
  return itself
}

function tag(value: string): Member {
  return option({ kind: "enumeration", values: [value] })
}

function attributeSet(element: OptionType): OptionType {
  return { kind: "attributeSet", element }
}

const text = option({ kind: "string" })

function names(tree: Group): readonly string[] {
  return findInterfaces(tree, "Options").all.map(({ name }) => name)
}

describe("a submodule that holds itself", () => {
  test("is one interface, wherever it is met", () => {
    const tree = submodule((itself) => ({ trees: option(attributeSet(itself)), leaf: text }))
    expect(names(group({ trees: option(attributeSet(tree)), other: option(tree) }))).toEqual([
      "Options",
      "Tree",
    ])
  })

  test("by others, has the names of the nearest places", () => {
    const partition = submodule((itself) => ({
      content: option({
        kind: "union",
        members: [
          submodule(() => ({ type: tag("swap"), size: text })),
          submodule(() => ({ type: tag("luks"), partitions: option(attributeSet(itself)) })),
        ],
      }),
    }))
    expect(names(group({ partitions: option(attributeSet(partition)) }))).toEqual([
      "Options",
      "Partition",
      "PartitionContentSwap",
      "PartitionContentLuks",
    ])
  })

  test("is not taken for another that looks like it at first", () => {
    const numbers = submodule((itself) => ({
      next: option(itself),
      value: option({ kind: "integer" }),
    }))
    const texts = submodule((itself) => ({ next: option(itself), value: text }))
    expect(names(group({ numbers: option(numbers), texts: option(texts) }))).toEqual([
      "Options",
      "Numbers",
      "Texts",
    ])
  })
})

test("submodules with the same options and other further attributes are two", () => {
  const open = (element: OptionType): OptionType => ({
    kind: "submodule",
    options: group({ a: text }),
    freeform: attributeSet(element),
  })
  const tree = group({ x: option(open({ kind: "string" })), y: option(open({ kind: "integer" })) })
  expect(names(tree)).toEqual(["Options", "X", "Y"])
})

function printed(told: Partial<Option>): string | undefined {
  const printing = { rootName: "Options", head: "", modules: {} } as const
  const files = printInterfaces(group({ a: option({ kind: "string" }, told) }), printing)
  return files.get("options.d.ts")?.replace(/^[^{]*\{\n|\}\n$/g, "")
}

describe("printed, it says of an option", () => {
  test.each<[string, Partial<Option>, string]>([
    ["nothing where nothing is known", {}, "  a?: StringDefinition\n"],
    [
      "what it is on one line",
      { default: "1", example: "2", declaredIn: "nixos/modules/a.nix" },
      "  /** Default: `1`. Example: `2`. Declared in a.nix */\n  a?: StringDefinition\n",
    ],
    [
      "what it is for, line by line",
      { description: "For this.\n\nAnd */ that.", default: "1" },
      "  /**\n   * For this.\n   *\n   * And *\\/ that.\n   *\n   * Default: `1`.\n   */\n  a?: StringDefinition\n",
    ],
    [
      "what to use in its place",
      { renamedTo: "b" },
      "  /** @deprecated renamed to b */\n  a?: StringDefinition\n",
    ],
  ])("%s", (_what, told, text_) => {
    expect(printed(told)).toBe(text_)
  })
})

test("one of several submodules has its tag as a literal, and may be a property", () => {
  const printing = { rootName: "Options", head: "", modules: {} } as const
  const members = ["a", "b"].map((kind) => submodule(() => ({ type: tag(kind) })))
  const tree = group({ x: option({ kind: "union", members: [{ kind: "null" }, ...members] }) })
  const files = printInterfaces(tree, printing)
  expect(files.get("options.d.ts")).toContain("  x?: OneOf<null | XA | XB> | undefined\n")
  expect(files.get("x.d.ts")).toContain('  type?: "a"\n')
})
