import { describe, expect, test } from "vitest"
import { parseTypeText } from "./type-text.ts"
import type { OptionType } from "./option-type.ts"

const string: OptionType = { kind: "string" }
const boolean: OptionType = { kind: "boolean" }
const nothing: OptionType = { kind: "null" }
const port: OptionType = {
  kind: "integer",
  minimum: 0,
  maximum: 65535,
  description: "between 0 and 65535",
}

const list = (element: OptionType): OptionType => ({ kind: "list", element })
const set = (element: OptionType): OptionType => ({ kind: "attributeSet", element })
const union = (...members: OptionType[]): OptionType => ({ kind: "union", members })

describe("a type text's type", () => {
  test.each<[string, OptionType]>([
    ["boolean", boolean],
    ["16 bit unsigned integer; between 0 and 65535 (both inclusive)", port],
    ["null or (list of string)", union(nothing, list(string))],
    ["list of (null or string)", list(union(nothing, string))],
    ["string or list of string", union(string, list(string))],
    ["attribute set of list of string", set(list(string))],
    ["attribute set of (string or boolean)", set(union(string, boolean))],
    ["(list of string) or string convertible to it", union(list(string), string)],
    [
      "null or ((list of string) or string convertible to it)",
      union(nothing, list(string), string),
    ],
    ["one of “a”, 1, <null>, true", { kind: "enumeration", values: ["a", 1, null, true] }],
    [
      "value “auto” (singular enum) or boolean",
      union({ kind: "enumeration", values: ["auto"] }, boolean),
    ],
    [
      'one of "“round-robin 0"”, "“service-time 0”", "plain"',
      { kind: "enumeration", values: ['"round-robin 0"', '"service-time 0"', "plain"] },
    ],
    ["non-empty (list of string)", { kind: "list", element: string, nonEmpty: true }],
    ["attribute set of (submodule)", set({ kind: "submodule" })],
    [
      "open submodule of (JSON value)",
      { kind: "submodule", freeform: { kind: "data", format: "JSON", nullable: true } },
    ],
    ["open submodule of attribute set of string", { kind: "submodule", freeform: set(string) }],
    [
      "function that evaluates to a(n) list of package",
      { kind: "function", result: list({ kind: "package" }) },
    ],
    ["pair of boolean", { kind: "tuple", elements: [boolean, boolean] }],
    ["list of (tuple of (boolean) (string))", list({ kind: "tuple", elements: [boolean, string] })],
    ["package Related packages: pkgs.ocis_5-bin", { kind: "package" }],
    [
      "string matching the pattern (a|b)+ or boolean",
      union(
        { kind: "string", pattern: "(a|b)+", description: "matching the pattern (a|b)+" },
        boolean,
      ),
    ],
    [
      "list of (string matching the pattern [(])",
      list({ kind: "string", pattern: "[(]", description: "matching the pattern [(]" }),
    ],
  ])("%s", (text, type) => {
    expect(parseTypeText(text)).toEqual({ type, readOnly: false })
  })

  test("read-only options say so", () => {
    expect(parseTypeText("boolean (read only)")).toEqual({ type: boolean, readOnly: true })
  })

  test.each([
    ["attribute set of", "unknown option type at “attribute set of” in “attribute set of”"],
    ["list of (string", "unknown option type at “” in “list of (string”"],
    ["boolean or wibble", "unknown option type at “wibble” in “boolean or wibble”"],
  ])("%s is refused", (text, message) => {
    expect(() => parseTypeText(text)).toThrow(message)
  })
})
