/** Properties in properties, as they are checked and as NixOS takes them. */
import { describe, expect, test } from "vitest"
import { inputPath, inputsTest, nix as runNix } from "../../../test/support/nix.ts"
import {
  lib,
  mkAfter,
  mkBefore,
  mkDefault,
  mkForce,
  mkIf,
  mkMerge,
  mkOrder,
  mkOverride,
} from "../../index.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import type { Member, OptionType } from "../tree/option-type.ts"
import { checkDefinitions } from "./check-definitions.ts"

const types: Readonly<Record<string, OptionType>> = {
  text: { kind: "string" },
  list: { kind: "list", element: { kind: "integer" } },
  set: { kind: "attributeSet", element: { kind: "integer" } },
  on: { kind: "boolean" },
  part: {
    kind: "submodule",
    options: {
      kind: "group",
      members: new Map([["on", { kind: "option", type: { kind: "boolean" }, typeText: "" }]]),
    },
  },
}

const options = new Map<string, Member>([
  [
    "a",
    {
      kind: "group",
      members: new Map(
        Object.entries(types).map(([name, type]) => [name, { kind: "option", type, typeText: "" }]),
      ),
    },
  ],
])

/** Definitions, and which function stands in which. */
const cases: readonly (readonly [definition: object, ...told: readonly string[]])[] = [
  [{ a: { on: mkForce(mkDefault(true)) } }, "mkDefault in mkForce"],
  [{ a: { on: mkForce(mkIf(true, true)) } }, "mkIf in mkForce"],
  [{ a: { on: lib.mkForce(lib.mkIf(true, true)) } }, "mkIf in mkForce"],
  [{ a: { on: mkOverride(50, mkMerge([true, true])) } }, "mkMerge in mkOverride"],
  [{ a: { list: mkBefore(mkForce([1])) } }, "mkForce in mkBefore"],
  [{ a: { list: mkBefore(mkIf(true, [1])) } }, "mkIf in mkBefore"],
  [{ a: { list: mkOrder(1, mkMerge([[1]])) } }, "mkMerge in mkOrder"],
  [{ a: { list: mkBefore(mkAfter([1])) } }, "mkAfter in mkBefore"],
  [{ a: { list: mkForce(mkBefore(mkIf(true, [1]))) } }, "mkIf in mkForce"],
  [{ a: { set: mkForce(mkIf(true, { b: 1 })) } }, "mkIf in mkForce"],
  [{ a: mkForce({ on: mkDefault(true) }) }, "mkDefault in mkForce"],
  [{ a: mkForce({ on: mkIf(true, true) }) }, "mkIf in mkForce"],
  [{ a: mkForce(mkIf(true, { on: true })) }, "mkIf in mkForce"],
  [mkForce({ a: { on: mkForce(true) } }), "mkForce in mkForce"],
  [{ a: mkForce(mkMerge([{ on: mkIf(true, true) }])) }, "mkIf in mkForce"],
  [{ a: mkBefore({ on: true }) }, "a group of options in mkBefore"],
  [{ a: { on: mkIf(true, mkForce(true)) } }],
  [{ a: { on: mkIf(true, mkIf(true, mkMerge([mkForce(true)]))) } }],
  [{ a: { list: mkForce(mkBefore([1])) } }],
  [{ a: mkIf(true, { list: mkMerge([mkForce(mkAfter([1])), mkDefault([2])]) }) }],
  [{ a: mkForce({ on: true, list: mkBefore([1]) }) }],
  [{ a: mkForce(mkMerge([{ on: true }, { text: "x" }])) }],
  [{ a: { set: mkForce({ b: mkIf(true, 1), c: mkDefault(2) }) } }],
  [{ a: { list: mkForce([mkIf(true, 1)]) } }],
  [{ a: { part: mkForce(mkIf(true, { on: true })) } }],
  [{ a: { part: mkForce({ on: mkDefault(true) }) } }],
]

const named = cases.map((each) => [printNix(each[0]).replace(/\s+/g, " "), each] as const)

describe("properties in properties", () => {
  test.each(named)("%s", (_, [definition, ...told]) => {
    const nested = checkDefinitions(definition, options).map((each) =>
      each.kind === "nesting" ? `${each.inner} in ${each.outer}` : each.kind,
    )
    expect(nested).toEqual(told)
  })

  inputsTest.each(named)("as NixOS takes %s", (_, [definition, ...told]) => {
    expect(isTaken(printNix(definition))).toBe(told.length === 0)
  })
})

/** Whether a definition is one of values of the options' types. */
function isTaken(definition: string): boolean {
  const expression = `
    let
      lib = import ${inputPath("nixpkgs")}/lib;
      option = type: lib.mkOption { type = type; default = { }; };
      inherit (lib) types;
    in
    (lib.evalModules {
      modules = [
        {
          options.a = {
            text = lib.mkOption { type = types.str; default = ""; };
            list = lib.mkOption { type = types.listOf types.int; default = [ ]; };
            set = option (types.attrsOf types.int);
            on = lib.mkOption { type = types.bool; default = true; };
            part = option (types.submodule { options.on = lib.mkOption { type = types.bool; default = true; }; });
          };
        }
        { config = ${definition}; }
      ];
    }).config
  `
  try {
    return runNix(["eval", "--impure", "--json", "--file", "-"], expression).includes('"a"')
  } catch (error) {
    if (!/is not of type|does not exist/.test(String(error))) throw error
    return false
  }
}
