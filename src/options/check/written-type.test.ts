import { describe, expect, test } from "vitest"
import { lib, nix } from "../../index.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { fits } from "./check-definitions.ts"
import { writtenOption, writtenType } from "./written-type.ts"

const { types } = lib
const ofPort = nix`lib.types.submodule ({ name, ... }: {
  options.port = lib.mkOption { type = lib.types.port; };
  options.on = lib.mkEnableOption "it";
  options.deep = { a = lib.mkOption { type = lib.types.str; }; };
  config.port = lib.mkDefault 1;
})`

describe("types that are written as expressions", () => {
  test.each<[type: unknown, right: readonly unknown[], wrong: readonly unknown[]]>([
    [types.bool, [true, nix`x`], ["true", 1, null]],
    [types.port, [0, 65535], ["80", 65536, -1, 1.5, null]],
    [types.int, [-1, 7n], ["1", 1.5, true]],
    [types.ints.u8, [255], [256, -1]],
    [types.ints.unsigned, [0], [-1]],
    [types.ints.positive, [1], [0]],
    [types.ints.between(1, 3), [1, 3], [0, 4, "2"]],
    [nix`lib.types.ints.between 1 3`, [1, 3], [0, 4]],
    [types.ints.between(nix`x`, 3), [9], ["a"]],
    [nix`lib.types.unique { message = ""; } lib.types.str`, ["a"], [1]],
    [types.strMatching("a+"), ["a"], [1]],
    [types.float, [1.5], ["1.5"]],
    [types.number, [1, 1.5], ["1"]],
    [types.str, ["", "a\nb"], [5, null, ["a"]]],
    [types.nonEmptyStr, ["a"], ["", " "]],
    [types.singleLineStr, ["a", "a\n"], ["a\nb"]],
    [types.lines, ["a\nb"], [["a"], 5]],
    [types.separatedString(" "), ["a"], [1]],
    [types.path, ["/a", nix`./a`], ["a", 1]],
    [types.package, [nix`pkgs.git`], [5, true]],
    [types.enum(["a", "b"]), ["a"], ["c", 1, null]],
    [types.enum([1, null]), [1, null], ["1", 2]],
    [types.listOf(types.str), [[], ["a"]], ["a", [1], [null]]],
    [types.nonEmptyListOf(types.str), [["a"]], [[]]],
    [types.attrsOf(types.int), [{}, { a: 1 }], [[], { a: "1" }]],
    [types.attrs, [{ a: "x" }], ["x", []]],
    [types.nullOr(types.str), [null, "a"], [1]],
    [types.either(types.int, types.str), [1, "a"], [true, null]],
    [types.oneOf([types.bool, types.int, types.str]), [1, "a", true], [[], null]],
    [types.uniq(types.str), ["a"], [1]],
    [types.coercedTo(types.int, nix`toString`, types.str), [1, "a"], [true]],
    [
      types.coercedTo(types.listOf(types.str), nix`toString`, types.str),
      [["a"], [nix`pkgs.git`], "a"],
      [1, {}],
    ],
    [
      types.coercedTo(types.attrsOf(types.int), nix`builtins.toJSON`, types.str),
      [{ a: [] }, "a"],
      [1, []],
    ],
    [types["addCheck"](types.int, nix`x: x > 1`), [1], ["a"]],
    [types.listOf(nix`(lib.types.nullOr (lib.types.port))`), [[1, null]], [["a"]]],
    [
      types.submodule({ options: { a: lib.mkOption({ type: types.int }) } }),
      [{}, { a: 1 }],
      [{ a: "x" }, { b: 1 }, "x"],
    ],
    [
      types.submodule({ freeformType: types.attrsOf(types.int), options: {} }),
      [{ b: 1 }],
      [{ b: "x" }],
    ],
    [
      ofPort,
      [{ port: 1, on: true, deep: { a: "x" } }],
      [{ port: "x" }, { on: 1 }, { deep: { a: 1 } }],
    ],
  ])("%#", (type, right, wrong) => {
    const read = writtenType(nodeOf(type))
    expect(right.filter((value) => !fits(read, value))).toEqual([])
    expect(wrong.filter((value) => fits(read, value))).toEqual([])
  })

  test.each<[type: unknown]>([
    [types.anything],
    [types.raw],
    [types["ownKind"]],
    [types.enum(nix`builtins.attrNames x`)],
    [types.enum([nix`x`])],
    [types.oneOf(nix`x`)],
    [types.listOf],
    [types.submodule({ imports: [], options: {} })],
    [types.submodule({ options: nix`a // b` })],
    [types.submodule({ config: { _module: { check: false } }, options: {} })],
    [types.submodule([{ options: {} }])],
    [nix`types.str`],
    [nix`(lib.types.str // { check = x: true; })`],
    [nix`lib.types.str or x`],
    [nix`let lib.types.str = 1; in lib.types.str`],
  ])("what is not known may be anything: %#", (type) => {
    expect(writtenType(nodeOf(type))).toEqual({ kind: "anything" })
  })

  test.each<[option: unknown, want: object]>([
    [lib.mkEnableOption("it"), { type: { kind: "boolean" } }],
    [lib.mkOption({ type: types.str }), { type: { kind: "string" } }],
    [lib.mkOption({ default: 1 }), { type: { kind: "anything" } }],
    [
      nix`lib.mkOption { type = lib.types.str; readOnly = true; default = ""; }`,
      { standing: "readOnly" },
    ],
    [nix`lib.mkOption { type = lib.types.str; apply = x: 1; }`, { applied: true }],
    [nix`lib.mkEnableOption "it" // { default = true; }`, { type: { kind: "anything" } }],
    [nix`x`, { type: { kind: "anything" } }],
  ])("the option of a declaration: %#", (option, want) => {
    expect(writtenOption(nodeOf(option))).toMatchObject(want)
  })
})
