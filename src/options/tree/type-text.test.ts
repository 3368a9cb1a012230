import { describe, expect, test } from "vitest"
import { matchesPattern } from "../check/pattern.ts"
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

const uuid = "f0c5a5b1-0e0d-4e7e-9b1c-0a1b2c3d4e5f"

describe("what a type's words say of a text is checked as NixOS checks it", () => {
  test.each<[typeText: string, right: readonly string[], wrong: readonly string[]]>([
    [
      "file mode string",
      ["u+rx,g+x,o+x", "a=rwX", "u=g", "0755", "4755", "+t", "=755", ""],
      ["x", "rwx", "u+q", "07555", "u+rx g+x", "789"],
    ],
    [
      "IPv4 or IPv6 address",
      ["127.0.0.1", "::", "2001:db8::1", "::ffff:10.0.0.1"],
      ["x", "", "localhost", "10.0.0.0/8", "fe80::1%eth0"],
    ],
    [
      "Go duration (https://golang.org/pkg/time/#ParseDuration)",
      ["1s", "1.5h", "-2h45m", "300ms", "7µs"],
      ["x", "1", "s", "1 s", "1d", ""],
    ],
    [
      "printable string without spaces, # and /",
      ["Brother_HL-L2340D", 'a"!$.0~'],
      ["my printer", "a/b", "a#b", "Büro", ""],
    ],
    ["Network prefix in CIDR notation", ["64:ff9b::/96"], ["64:ff9b::", "x/96", "10.0.0.0/8"]],
    ["tmpfiles.d(5) age format", ["10d", "1h30min", "0", "2w"], ["x", "d", "10 d", "10y", ""]],
    ["string of the form number{b|k|M|G}", ["1G", "100b"], ["1", "G", "1K", "1GB", "1.5G"]],
    [
      "string containing all of the characters %Y, %m, %d, %H, %M, %S",
      ["%Y-%m-%d-%H%M%S", "%S%M%H%d%m%Yz"],
      ["%Y-%m-%d", "", "YmdHMS"],
    ],
    ["Minecraft UUID", [uuid], ["x", uuid.toUpperCase(), uuid.replaceAll("-", ""), `${uuid}0`]],
    ["udev rule value", ["loop[0-9]*", "kyber", "a b"], ["", " ", "a\nb"]],
    [
      "string, with spaces inside double quotes",
      ["quiet", "console=ttyS0,115200", 'dyndbg="file a.c +p"', '"a b"'],
      ["quiet splash", 'a="b', "", " quiet"],
    ],
    [
      "absolute path not in the Nix store",
      ["/run/secrets/a", "/nix/storefront/a", "/nix"],
      ["/nix/store/abc-secret", "/nix/store"],
    ],
  ])("%s", (typeText, right, wrong) => {
    const { type } = parseTypeText(typeText)
    const pattern = type.kind === "string" || type.kind === "path" ? type.pattern : undefined
    const taken = [...right, ...wrong].filter((each) => matchesPattern(pattern ?? "(.|\n)*", each))
    expect(taken).toEqual(right)
  })

  test("a secret value is a set with its path, and no text", () => {
    expect(parseTypeText("null or secret value").type).toEqual(
      union(nothing, set({ kind: "path" })),
    )
  })
})
