import { inspect } from "node:util"
import { describe, expect, expectTypeOf, test } from "vitest"
import type { Definition, Property } from "./expression.ts"
import { problemsOf } from "../../../test/support/problems.ts"
import { printNix } from "./print-nix.ts"
import { mkForce, mkIf, mkMerge } from "./properties.ts"
import { identifier } from "../syntax/construct.ts"
import { builtins, config, lib, pkgs, reference, type Reference } from "./references.ts"
import { nix, str } from "./templates.ts"

describe("references", () => {
  test("properties select and calls apply", () => {
    expect(printNix(pkgs["nodejs_22"])).toBe("pkgs.nodejs_22")
    expect(printNix(config["a b"]?.["if"])).toBe('config."a b"."if"')
    expect(printNix(lib["f"]?.(", ", ["a"], { b: 1 }, pkgs["c"]))).toBe(
      'lib.f ", " [ "a" ] { b = 1; } pkgs.c',
    )
  })

  test("an attribute called then is one like others, and makes no promise of what has it", async () => {
    expect(printNix(config["then"])).toBe('config."then"')
    expect(printNix(config["then"]?.["a"]?.(1))).toBe('config."then".a 1')
    expect(printNix(await Promise.resolve(config))).toBe("config")
    expect(printNix(await Promise.resolve(config["a"]))).toBe("config.a")
  })

  test.each<[string, (value: Reference) => unknown]>([
    ["a template literal", (value) => `a ${value as unknown as string}`],
    ["String()", (value) => String(value)],
    ["arithmetic", (value) => Number(value)],
    ["JSON", (value) => JSON.stringify({ value })],
  ])("%s around one throws NG012 here", (_name, use) => {
    const hint = expect.stringContaining("str`…`") as string
    const file = expect.stringContaining("references.test.ts") as string
    expect(problemsOf(() => use(config))).toMatchObject([{ code: "NG012", hint, place: { file } }])
  })

  test.each<[string, (value: Reference) => unknown, string]>([
    ["toUpperCase", (value) => value["a"]?.["toUpperCase"]?.(), "lib.toUpper(config.a)"],
    ["trim", (value) => value["a b"]?.["c"]?.["trim"]?.(), 'lib.trim(config."a b".c)'],
    ["toString", (value) => value["a"]?.toString(), "builtins.toString(config.a)"],
    ["toFixed", (value) => value["a"]?.["toFixed"]?.(), "builtins.toString(config.a)"],
    ["reverse", (value) => value["a"]?.["reverse"]?.(), "lib.reverseList(config.a)"],
    ["a function of its own", (value) => value["a"]?.(), "leave out the ()"],
    ["one without a way", (value) => value["a"]?.["normalize"]?.(), "builtins and lib have"],
    ["flat", (value) => value["a"]?.["flat"]?.(), "builtins.concatLists(config.a)"],
    ["map", (value) => value["a"]?.["map"]?.(String), "nix`map (each: …) ${config.a}`"],
    ["reduce", (value) => value["a"]?.["reduce"]?.(() => 0, 0), "lib.foldl'"],
    ["toSorted", (value) => value["a"]?.["toSorted"]?.(() => 0), "builtins.sort"],
    ["match", (value) => value["a"]?.["match"]?.(/a/), 'builtins.match("…", config.a)'],
    ["replace", (value) => value["a"]?.["replace"]?.(/a/, "b"), "lib.replaceStrings"],
    [
      "of what is called",
      (value) => lib["f"]?.(value)["map"]?.(String),
      "write nix`map (each: …) ${…}`",
    ],
    ["one of the library", () => lib["trim"]?.(), "leave out the ()"],
    ["a built-in one", () => builtins.toString(), "leave out the ()"],
  ])("%s, called with what Nix cannot hold, is told with Nix's way to it", (_name, use, hint) => {
    expect(problemsOf(() => use(config))).toMatchObject([
      { code: "NG012", hint: expect.stringContaining(hint) },
    ])
  })

  test("taking one apart throws NG012", () => {
    expect(() => ({ ...config })).toThrowError(/NG012 the reference config is taken apart/)
    expect(() => Object.keys(config)).toThrowError(/NG012/)
  })

  test("they are no promises, can be shown, and cannot be changed", async () => {
    expect(inspect(pkgs["git"])).toBe("Nix(pkgs.git)")
    const awaited = await Promise.resolve(pkgs)
    expect(printNix(awaited)).toBe("pkgs")
    expect("git" in pkgs).toBe(false)
    expect(() => Reflect.set(pkgs, "git", 1)).toThrowError(/NG012 the reference pkgs is changed/)
    expect(() => Reflect.deleteProperty(pkgs, "git")).toThrowError(/NG012/)
    expect(() => Object.defineProperty(pkgs, "git", { value: 1 })).toThrowError(/NG012/)
  })
})

describe("nix`…`", () => {
  const sum = nix`1 + 2`

  test.each([
    ["an operand", nix`f ${sum} * ${sum}`, "f (1 + 2) * (1 + 2)"],
    ["a value of its own", nix`{ a = ${sum}; }`, "{ a = 1 + 2; }"],
    ["a function", nix`[ ${nix`a: b`} ]`, "[ (a: b) ]"],
    ["a selection", nix`${sum}.a or ${sum}`, "(1 + 2).a or (1 + 2)"],
    ["values", nix`map f ${[1, "a"]}`, 'map f [\n  1\n  "a"\n]'],
    ["names", nix`{ ${"a b"}.${sum} = 1; }`, '{ "a b".${1 + 2} = 1; }'],
    ["in a string", nix`"a ${'"${'} $${1} ${sum}"`, '"a \\"\\${ \\$1 ${1 + 2}"'],
    ["in an indented string", nix`''${"it's"}"''`, "''${\"it's\"}\"''"],
    ["in a path", nix`./${"a"}/${sum}`, "./a/${1 + 2}"],
    ["Nix's own interpolation", nix`"\${a}"`, '"${a}"'],
  ])("%s", (_name, given, want) => {
    expect(printNix(given)).toBe(want)
  })

  test("a syntax error is told at its place in this file", () => {
    const problems = problemsOf(() => nix`{ a = ; }`)
    const message = "expected an expression, found `;`"
    expect(problems).toMatchObject([{ code: "NG011", message, place: { column: 49 } }])
  })

  test("a line further down", () => {
    const problems = problemsOf(
      () => nix`
        a
          + * ${1}
      `,
    )
    expect(problems).toMatchObject([
      { message: "expected an expression, found `*`", place: { column: 13 } },
    ])
  })

  test("values where none can be", () => {
    expect(() => nix`{ a, ${"b"} }: a`).toThrowError(/NG011 a value cannot be interpolated here/)
    expect(() => nix`foo${1}`).toThrowError(/NG011 a value cannot be interpolated here/)
  })

  const host = reference(identifier("host"))
  const role = host["role"]
  test.each<[string, () => unknown]>([
    ["host", () => nix`lib.mapAttrsToList (name: host: "${role}") inventory`],
    ["config", () => nix`let config = { }; in ${config["x"]}`],
    ["pkgs", () => nix`final: pkgs: { foo = ${pkgs["git"]}; }`],
    ["host", () => nix`rec { host = 1; a = ${role}; }`],
    ["null", () => nix`let null = 1; in ${null}`],
    ["host", () => nix`{ host }: ${nix`[ ${role} ]`}`],
    ["host", () => nix`{ host, ... }: (host: ${role})`],
    ["lib", () => nix`let lib = { length = list: 1; }; in ${lib["length"]}`],
    ["lib", () => nix`let lib.length = list: 1; in ${lib["length"]}`],
    ["lib", () => nix`let lib = "lib"; in ${lib["length"]}`],
  ])("the name of what is interpolated is not caught: %s", (name, made) => {
    const message = `NG011 the "${name}" of what is interpolated would be the one that the template binds`
    expect(made).toThrowError(message)
  })

  test.each<[string, () => unknown]>([
    ["what a template says by itself", () => nix`map (host: ${nix`host.name`}) inventory.all`],
    ["a module's own arguments", () => nix`{ config, pkgs, ... }: { a = ${pkgs["git"]}; }`],
    ["beside what binds it", () => nix`[ (host: host.a) ${role} ]`],
    ["in what is bound to it", () => nix`let host = ${1}; in host`],
    ["the library", () => nix`pkgs.callPackage ({ lib, stdenv }: ${lib["version"]}) { }`],
    ["the library by a let", () => nix`let lib = pkgs.lib; in ${lib["version"]}`],
    ["a part of it", () => nix`let lib = { inherit (pkgs.lib) version; }; in ${lib["version"]}`],
    ["more than it", () => nix`let lib = pkgs.lib // { a = 1; }; in ${lib["version"]}`],
    ["one that is inherited", () => nix`let inherit (pkgs) lib; in ${lib["version"]}`],
    ["under a with", () => nix`with pkgs; [ ${role} git ]`],
  ])("and means what it does: %s", (_, made) => {
    expect(made).not.toThrow()
  })
})

describe("str`…`", () => {
  test.each([
    ["text", str`a ${"b"} ${1}`, '"a b 1"'],
    ["expressions", str`${pkgs["git"] ?? ""}/bin`, '"${pkgs.git}/bin"'],
    ["what would become an interpolation", str`$${"{"}a}`, '"\\${a}"'],
    [
      "lines",
      str`
        a ${lib["b"] ?? ""}
          'c'
      `,
      "''\n  a ${lib.b}\n    'c'\n''",
    ],
  ])("%s", (_name, given, want) => {
    expect(printNix(given)).toBe(want)
  })

  test("other values", () => {
    expect(() => str`${true as unknown as string}`).toThrowError(
      /NG010 a string cannot hold a boolean/,
    )
    expect(() => str`a${NaN}`).toThrowError(/NG010 a string cannot hold NaN/)
    expect(() => str`${-Infinity}`).toThrowError(/NG010 a string cannot hold -Infinity/)
    expect(() => str`x\u0000y`).toThrowError(/NG010 a string cannot hold .*NUL/)
    expect(() => str`${"a\0"}`).toThrowError(/NG010 a string cannot hold .*NUL/)
    expect(() => str`${"\ud800"}`).toThrowError(/NG010 a string cannot hold .*surrogate/)
    expect(printNix(str`${2n ** 80n} ${1e20} ${1.5}`)).toBe(
      '"1208925819614629174706176 100000000000000000000 1.5"',
    )
  })

  test.each([
    ["str", () => Reflect.apply(str, undefined, ["x"]) as unknown],
    ["nix", () => Reflect.apply(nix, undefined, ['"x"']) as unknown],
    ["nix", () => Reflect.apply(nix, undefined, [["x"]]) as unknown],
  ])("%s that is called as a function", (tag, call) => {
    expect(call).toThrowError(`NG017 ${tag} is no function, but stands in front of a template`)
  })
})

describe("types", () => {
  interface Options {
    readonly ssh?: Definition<{
      readonly enable?: Definition<boolean>
      readonly mode?: Definition<"a" | "b">
    }>
  }

  test("a reference fits every option", () => {
    const options: Options = { ssh: { enable: config, mode: pkgs } }
    expectTypeOf(options).toExtend<Options>()
  })

  test("a property fits what it defines", () => {
    const options: Options = { ssh: mkIf(config, { enable: mkForce(false), mode: mkForce("a") }) }
    const merged: Options = { ssh: mkMerge([{ enable: true }, mkIf(true, { mode: "b" })]) }
    expectTypeOf([options, merged]).toExtend<Options[]>()
    expectTypeOf<Property<string>>().not.toExtend<Definition<boolean>>()
  })

  test("and nothing else", () => {
    // @ts-expect-error a string is no boolean
    const wrong: Options = { ssh: { enable: mkForce("x") } }
    // @ts-expect-error the option has another name
    const misspelt: Options = { ssh: mkIf(true, { enabel: true }) }
    // @ts-expect-error not one of the two
    const other: Options = { ssh: { mode: mkForce("c") } }
    expect([wrong, misspelt, other]).toHaveLength(3)
  })
})
