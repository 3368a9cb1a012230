import { describe, expect, expectTypeOf, test } from "vitest"
import { problemsOf } from "../../../test/support/problems.ts"
import type { Definition, Expression, Interpolated } from "./expression.ts"
import {
  add,
  and,
  append,
  divide,
  equals,
  fallback,
  greaterOrEqual,
  greaterThan,
  has,
  ifElse,
  implies,
  lessOrEqual,
  lessThan,
  multiply,
  negate,
  not,
  notEquals,
  or,
  subtract,
  update,
} from "./operations.ts"
import { printNix } from "./print-nix.ts"
import { mkForce, mkIf, mkMerge } from "./properties.ts"
import { config, host } from "./references.ts"
import { nix, str } from "./templates.ts"

const of = (name: string) => host[name] ?? host
const [a, b, c] = [of("a"), of("b"), of("c")]
const hello: Expression<Interpolated> = nix`pkgs.hello`

test.each<[string, Expression<unknown>, string]>([
  ["not", not(a), "!host.a"],
  ["not of a comparison", not(equals(a, 1)), "!(host.a == 1)"],
  ["not of has", not(has(host, "a")), "!host ? a"],
  ["not of a call", not(nix`f a`), "!f a"],
  ["not of a constant", not(true), "!true"],
  ["and", and(a, b), "host.a && host.b"],
  ["and of a constant", and(true, a), "true && host.a"],
  ["and of several", and(a, b, not(c)), "host.a && host.b && !host.c"],
  ["and of or", and(or(a, b), c), "(host.a || host.b) && host.c"],
  ["or of and", or(and(a, b), c), "host.a && host.b || host.c"],
  ["or", or(a, b, false), "host.a || host.b || false"],
  ["implies", implies(a, b), "host.a -> host.b"],
  ["implies on its right", implies(a, implies(b, c)), "host.a -> host.b -> host.c"],
  ["implies on its left", implies(implies(a, b), c), "(host.a -> host.b) -> host.c"],
  ["equals", equals(a, "web"), 'host.a == "web"'],
  ["equals null", equals(a, null), "host.a == null"],
  ["equals a list", equals(a, []), "host.a == [ ]"],
  ["equals of equals", equals(equals(a, b), c), "(host.a == host.b) == host.c"],
  ["notEquals", notEquals(a, 1.5), "host.a != 1.5"],
  ["lessThan", lessThan(a, 1), "host.a < 1"],
  ["lessOrEqual", lessOrEqual(a, -1), "host.a <= -1"],
  ["greaterThan", greaterThan(add(a, 1), b), "host.a + 1 > host.b"],
  ["greaterOrEqual", greaterOrEqual(a, 2n ** 62n), "host.a >= 4611686018427387904"],
  ["add", add(a, b, c), "host.a + host.b + host.c"],
  ["add of texts", add(a, "/b"), 'host.a + "/b"'],
  ["add of a package and a text", add(hello, "/bin/hello"), 'pkgs.hello + "/bin/hello"'],
  ["subtract", subtract(a, subtract(b, c)), "host.a - (host.b - host.c)"],
  ["subtract a negative number", subtract(a, -1), "host.a - -1"],
  ["multiply", multiply(add(a, 1), 2, c), "(host.a + 1) * 2 * host.c"],
  ["divide", divide(multiply(a, b), c), "host.a * host.b / host.c"],
  ["negate", negate(a), "-host.a"],
  ["negate of a number", negate(-1), "--1"],
  ["negate of a sum", negate(add(a, b)), "-(host.a + host.b)"],
  ["append", append(a, [b]), "host.a ++ [ host.b ]"],
  ["append of append", append(append(a, b), c), "(host.a ++ host.b) ++ host.c"],
  ["append of several", append(a, b, c), "host.a ++ host.b ++ host.c"],
  ["update", update(a, { b: 1 }), "host.a // { b = 1; }"],
  ["update of update", update(a, update(b, c)), "host.a // host.b // host.c"],
  ["has", has(host, "domain"), "host ? domain"],
  ["has a path", has(host, "a", "b c", "if"), 'host ? a."b c"."if"'],
  ["has what is computed", has(config, str`x${b}`), 'config ? ${"x${host.b}"}'],
  ["has of a set", has({ a: 1 }, "a"), "{ a = 1; } ? a"],
  ["ifElse", ifElse(a, "b", c), 'if host.a then "b" else host.c'],
  [
    "ifElse of another",
    ifElse(a, 1, ifElse(b, 2, 3)),
    "if host.a then 1 else if host.b then 2 else 3",
  ],
  ["an operand that is ifElse", add(ifElse(a, 1, 2), 3), "(if host.a then 1 else 2) + 3"],
  ["an element that is ifElse", nix`[ ${ifElse(a, 1, 2)} ]`, "[ (if host.a then 1 else 2) ]"],
  ["fallback", fallback(a, "lan"), 'host.a or "lan"'],
  ["fallback to a sum", fallback(a, add(b, 1)), "host.a or (host.b + 1)"],
  ["fallback of what is in parentheses", fallback(nix`(host.a)`, b), "host.a or host.b"],
  ["fallback as an operand", equals(fallback(a, "x"), "y"), 'host.a or "x" == "y"'],
  ["fallback as an argument", nix`f ${fallback(a, 1)}`, "f host.a or 1"],
])("%s", (_name, given, want) => {
  expect(printNix(given).replaceAll(/\s+/g, " ")).toBe(want)
})

// What JavaScript may do, which has no types.
const property = mkForce(true) as never
const one = [true] as unknown as [true, true]
const none = [] as unknown as ["", ""]

test.each<[string, () => unknown, string, string]>([
  ["a single condition", () => and(...one), "NG017", "and needs two operands or more"],
  [
    "no list",
    () => append(...(none as unknown as [[], []])),
    "NG017",
    "append needs two operands or more",
  ],
  ["has without a name", () => has(host, ...none), "NG017", "has needs the name"],
  ["has of a number", () => has(host, 5 as never), "NG017", "has needs the name"],
  ["fallback of a variable", () => fallback(host, 1), "NG017", "fallback needs the selection"],
  ["fallback of a text", () => fallback("a" as never, 1), "NG017", "fallback needs the selection"],
  [
    "fallback of another",
    () => fallback(fallback(a, 1), 1),
    "NG017",
    "fallback needs the selection",
  ],
  ["a property", () => not(property), "NG017", "not takes a value"],
  ["merged properties", () => ifElse(a, mkMerge([1]), 1), "NG017", "ifElse takes a value"],
  ["a function", () => equals(a, () => 1), "NG010", "Nix cannot hold a function"],
  ["undefined", () => or(a, undefined as never), "NG010", "Nix cannot hold undefined"],
  ["NaN, deep inside", () => append(a, [{ b: NaN }]), "NG010", "Nix cannot hold NaN"],
])("%s is a problem at its place", (_name, call, code, message) => {
  expect(problemsOf(call)).toMatchObject([
    {
      code,
      message: expect.stringContaining(message) as string,
      place: { file: import.meta.filename, column: expect.any(Number) as number },
    },
  ])
})

describe("types", () => {
  interface Options {
    readonly enable?: Definition<boolean>
    readonly name?: Definition<string>
    readonly mode?: Definition<"a" | "b">
    readonly ports?: Definition<readonly Definition<number | bigint>[]>
    readonly group?: Definition<{ readonly enable?: Definition<boolean> }>
  }

  test("each is of the type that Nix gives", () => {
    const options: readonly Options[] = [
      { enable: and(a, not(true)), name: fallback(a, "x"), mode: ifElse(a, "a", b) },
      { enable: has(host, "a"), name: add("x", a), mode: ifElse(a, b, c) },
      { ports: append([1], a, ifElse(b, [2], [])), group: update({ enable: true }, a) },
      { ports: [add(a, 1), negate(b)], group: ifElse(a, {}, { enable: mkIf(a, true) }) },
      { name: add(a, b), mode: add(a, b), ports: append(a, b), group: update(a, b) },
    ]
    expectTypeOf(options).toExtend<readonly Options[]>()
    expectTypeOf(equals(a, 1)).toEqualTypeOf<Expression<boolean>>()
    expectTypeOf(ifElse(a, 1, b)).toEqualTypeOf<Expression<1>>()
    expectTypeOf(add(hello, "/bin/hello")).toEqualTypeOf<Expression<string>>()
  })

  test("and of no other", () => {
    const wrong: readonly Options[] = [
      // @ts-expect-error a condition is no text
      { name: not(a) },
      // @ts-expect-error one of two may be a text
      { enable: ifElse(a, true, "x") },
      // @ts-expect-error there is no such mode
      { mode: ifElse(a, "a", "c") },
      // @ts-expect-error what it falls back to is a number
      { name: fallback(a, 1) },
      // @ts-expect-error an element is a text
      { ports: append([1], ["x"]) },
      // @ts-expect-error the option is no number
      { group: update(update({}, { enable: true }), { enable: 1 }) },
    ]
    const refused = [
      // @ts-expect-error a text is no condition
      () => not("x"),
      // @ts-expect-error one condition is none too many
      () => and(a),
      // @ts-expect-error a definition is no value
      () => not(mkForce(true)),
      // @ts-expect-error Nix adds no text to a number
      () => add(1, "x"),
      // @ts-expect-error nor a number to a package
      () => add(hello, 1),
      // @ts-expect-error a text is no expression
      () => fallback("x", 1),
      // @ts-expect-error a text is no list
      () => append("x", []),
      // @ts-expect-error the name is missing
      () => has(host),
    ]
    expect([wrong, refused]).toMatchObject([{ length: 6 }, { length: 8 }])
  })
})
