/**
 * Checks of definitions against the module system itself: each type is given every one of many
 * values, by us and by real Nix, and both take the same ones.
 */
import { describe, expect } from "vitest"
import { checkDefinitions } from "../../src/options/check/check-definitions.ts"
import { parseTypeText } from "../../src/options/tree/type-text.ts"
import type { Member, OptionType } from "../../src/options/tree/option-type.ts"
import { printNix } from "../../src/index.ts"
import { mkForce, mkIf, mkMerge } from "../../src/index.ts"
import { evaluate, inputPath, inputsTest } from "../support/nix.ts"

function option(typeText: string): Member {
  return { kind: "option", type: parseTypeText(typeText).type, typeText }
}

const inner = new Map([
  ["a", option("string")],
  ["b", option("signed integer")],
])
const submodule: OptionType = { kind: "submodule", options: { kind: "group", members: inner } }
const freeform: OptionType = {
  ...submodule,
  freeform: parseTypeText("attribute set of boolean").type,
}

/** A type in Nix, and the type as we know it: as the manual words it, or with a submodule's options. */
const types: readonly (readonly [string, string | OptionType])[] = [
  ["bool", "boolean"],
  ["int", "signed integer"],
  ["float", "floating point number"],
  ["number", "signed integer or floating point number"],
  ["numbers.between 0 1", "integer or floating point number between 0 and 1 (both inclusive)"],
  ["numbers.positive", "positive integer or floating point number, meaning >0"],
  ["numbers.nonnegative", "nonnegative integer or floating point number, meaning >=0"],
  ["str", "string"],
  ["lines", "strings concatenated with “\n”"],
  ["commas", "strings concatenated with “,”"],
  ["nonEmptyStr", "non-empty string"],
  ["singleLineStr", "(optionally newline-terminated) single-line string"],
  ['strMatching "[0-9]+%"', "string matching the pattern [0-9]+%"],
  ["path", "absolute path"],
  ["port", "16 bit unsigned integer; between 0 and 65535 (both inclusive)"],
  ["ints.positive", "positive integer, meaning >0"],
  ["ints.unsigned", "unsigned integer, meaning >=0"],
  ["ints.u8", "8 bit unsigned integer; between 0 and 255 (both inclusive)"],
  ["ints.s16", "16 bit signed integer; between -32768 and 32767 (both inclusive)"],
  ["ints.between 3 7", "integer between 3 and 7 (both inclusive)"],
  ['enum [ "a" "yes" 3 ]', "one of “a”, “yes”, 3"],
  ["nullOr str", "null or string"],
  ["nullOr (listOf int)", "null or (list of signed integer)"],
  ["listOf str", "list of string"],
  ["nonEmptyListOf int", "non-empty (list of signed integer)"],
  ["listOf (listOf bool)", "list of list of boolean"],
  ["attrsOf int", "attribute set of signed integer"],
  ["lazyAttrsOf str", "lazy attribute set of string"],
  ["attrsOf (listOf str)", "attribute set of list of string"],
  ["either int str", "signed integer or string"],
  ["oneOf [ bool int (listOf str) ]", "boolean or signed integer or list of string"],
  ["nullOr (either path (listOf path))", "null or absolute path or list of absolute path"],
  ["coercedTo int toString str", "string or signed integer convertible to it"],
  ["anything", "anything"],
  ["unspecified", "unspecified value"],
  ["raw", "raw value"],
  ["attrs", "attribute set"],
  ["package", "package"],
  ["functionTo str", "function that evaluates to a(n) string"],
  ["optionType", "type"],
  ["submodule module", submodule],
  ["nullOr (submodule module)", { kind: "union", members: [{ kind: "null" }, submodule] }],
  ["attrsOf (submodule module)", { kind: "attributeSet", element: submodule }],
  ["listOf (submodule module)", { kind: "list", element: submodule }],
  ["submodule { imports = [ module ]; freeformType = attrsOf bool; }", freeform],
  ["(formats.json { }).type", "JSON value"],
  ["(formats.toml { }).type", "TOML value"],
  [
    "(formats.ini { }).type",
    "attribute set of (section of an INI file (attrs of INI atom (null, bool, int, float or string)))",
  ],
]

const sets = mkMerge([{ a: "x" }, { b: 2 }])
const lists = mkMerge([["a"], ["b"]])

const values: readonly unknown[] = [
  null,
  true,
  0,
  1,
  -1,
  5,
  70_000,
  2n ** 40n,
  0.5,
  -1.5,
  2.5,
  "",
  "a",
  "yes",
  "50%",
  " ",
  "a\nb",
  "a\n",
  [],
  ["a"],
  [1, 2],
  ["a", 1],
  [null],
  [[true]],
  [["a"]],
  [{}],
  [{ a: "x" }],
  [{ a: 1 }],
  {},
  { a: 1 },
  { a: "x" },
  { a: "x", b: 2 },
  { b: "2" },
  { c: true },
  { a: "x", c: true },
  { c: "x" },
  { x: { a: "x" } },
  { x: { b: 1, a: "" } },
  { x: { y: { z: 1 } } },
  { x: ["a"] },
  { x: [1, true] },
  { x: { y: null } },
  { x: { y: 1 } },
  { x: { y: [1, { z: null }] } },
  mkForce("a"),
  mkForce(5),
  mkForce({ a: "x" }),
  mkIf(true, ["a"]),
  mkIf(true, { a: mkForce("x") }),
  sets,
  lists,
  [mkIf(true, "a")],
  { x: mkIf(true, { a: "x" }) },
  { a: mkForce(1) },
]

/** Which Nix would read as a module's file where a submodule is wanted. */
const paths: readonly unknown[] = ["/x", ["/x"], { x: "/x" }]

/** The values that a type is given. */
function valuesFor(index: number): readonly unknown[] {
  return typeof types[index]?.[1] === "string" ? [...values, ...paths] : values
}

/** Which of its values each type takes. */
function asked(): readonly (readonly boolean[])[] {
  const expression = `
    let
      lib = import ${inputPath("nixpkgs")}/lib;
      inherit (lib) mkOption types;
      formats = import ${inputPath("nixpkgs")}/pkgs-lib/formats.nix { inherit lib; pkgs = { }; };
      module.options = {
        a = mkOption { type = types.str; default = ""; };
        b = mkOption { type = types.int; default = 0; };
      };
      values = ${printNix(types.map((_, index) => valuesFor(index)))};
      takes = type: value:
        let
          evaluated = lib.evalModules {
            modules = [ { options.x = mkOption { inherit type; }; config.x = value; } ];
          };
        in
        (builtins.tryEval (builtins.deepSeq evaluated.config.x true)).success;
    in
    lib.zipListsWith (given: type: map (takes type) given) values (with types; [ ${types.map(([type]) => `(${type})`).join(" ")} ])`
  return evaluate(expression) as readonly (readonly boolean[])[]
}

function weTake(known: string | OptionType, value: unknown): boolean {
  const type = typeof known === "string" ? parseTypeText(known).type : known
  const options = new Map([["x", { kind: "option", type, typeText: "" } as const]])
  return checkDefinitions({ x: value }, options).length === 0
}

describe("the module system", () => {
  inputsTest("takes the same definitions for every type", () => {
    const answers = asked()
    const differing = types.flatMap(([name, type], index) =>
      valuesFor(index).flatMap((value, at) => {
        const takes = answers[index]?.[at] ?? "is not asked for"
        return weTake(type, value) === takes ? [] : [`${name} ${takes} ${printNix(value)}`]
      }),
    )
    // several definitions of what cannot be merged: only Nix knows how many there are
    expect(differing).toEqual([
      `anything false ${printNix(lists)}`,
      `raw false ${printNix(sets)}`,
      `raw false ${printNix(lists)}`,
    ])
  })
})
