import { runInNewContext } from "node:vm"
import * as fc from "fast-check"
import * as z from "zod"
import { describe, expect, test } from "vitest"
import { effort } from "../../../test/support/effort.ts"
import { problemsOf } from "../../../test/support/problems.ts"
import { formatPath } from "../../problems/problem.ts"
import { mkEnableOption, option } from "../../parameters/option.ts"
import { apply, identifier } from "../syntax/construct.ts"
import { and, append, equals, not } from "./operations.ts"
import { printNix } from "./print-nix.ts"
import { mkForce, mkIf, mkMerge } from "./properties.ts"
import { deepest, readValue } from "./reading.ts"
import { config, host, reference } from "./references.ts"
import { str } from "./templates.ts"
import { nodeOf } from "./values.ts"

class Point {
  readonly x = 1
}

const cycle: Record<string, unknown> = { a: 1 }
cycle["self"] = cycle
const matches = /b/.exec("abc")
const sparse: unknown[] = [1]
sparse[3] = 2
test.each<[string, unknown, readonly string[]]>([
  ["NaN and infinity", { a: [NaN, { b: -Infinity }] }, ["a[0]: NaN", "a[1].b: -Infinity"]],
  ["integers that are too large", [2n ** 63n], ["[0]: the integer 9223372036854775808"]],
  ["a whole number that is", [1e300], [`[0]: the integer ${BigInt(1e300)}`]],
  ["a bigint of many digits", [10n ** 500n], [`[0]: the integer 1${"0".repeat(39)}…`]],
  ["a symbol", { a: Symbol("a") }, ["a: a symbol"]],
  ["a NUL", { a: "a\0" }, ["a: a string with a NUL character"]],
  ["half a character", ["\ud800"], ["[0]: a string with half a character (a lone surrogate)"]],
  [
    "half a character in a name",
    { "\ud800": 1 },
    ['["\\ud800"]: a string with half a character (a lone surrogate) as a name'],
  ],
  ["a function", { a: () => 1 }, ["a: a function"]],
  ["an async function", { a: async () => await Promise.resolve(1) }, ["a: a function"]],
  ["a class", [Point], ["[0]: a function"]],
  ["toJSON", { toJSON: () => 1 }, ["toJSON: a function"]],
  ["a promise", { a: Promise.resolve(1) }, ["a: a promise"]],
  ["an instance", { p: new Point() }, ["p: an object of class Point"]],
  ["a date", [new Date(0)], ["[0]: an object of class Date"]],
  ["a map", [new Map([[1, 2]])], ["[0]: an object of class Map"]],
  ["a set", [new Set([1])], ["[0]: an object of class Set"]],
  ["an expression of JavaScript", [/a/], ["[0]: an object of class RegExp"]],
  ["a URL", [new URL("https://example.org")], ["[0]: an object of class URL"]],
  ["bytes", [new Uint8Array(2)], ["[0]: an object of class Uint8Array"]],
  ["an error", [new TypeError("a")], ["[0]: an object of class TypeError"]],
  ["a boxed text", [new String("a")], ["[0]: an object of class String"]],
  ["a boxed number", [Object(1)], ["[0]: an object of class Number"]],
  ["a boxed bigint", [Object(1n)], ["[0]: an object of class BigInt"]],
  ["an object with a prototype", [Object.create({ a: 1 })], ["[0]: an object with a prototype"]],
  ["one whose prototype has no constructor", [Object.create(Object.create(null))], []],
  ["an object that contains itself", { cycle }, ["cycle.self: an object that contains itself"]],
  ["a symbol as a name", { a: { [Symbol("a")]: 1 } }, ["a: a member named by a symbol"]],
  [
    "a member that is not enumerable",
    { a: Object.defineProperty({ b: 1 }, "c", { value: 2 }) },
    ["a.c: a member that is not enumerable"],
  ],
  [
    "one among 100,000 that are",
    Object.defineProperty(
      Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [n, n])),
      "c",
      { value: 2 },
    ),
    ["c: a member that is not enumerable"],
  ],
  ["one that is", Object.defineProperty({ b: 1 }, "c", { value: 2, enumerable: true }), []],
  ["undefined in a list", [1, undefined], ["[1]: undefined in a list"]],
  ["a hole", sparse, ["[1]: a hole in a list", "[2]: a hole in a list"]],
  ["a list with names", { a: matches }, ["a: a list whose items have names"]],
  ["undefined members", { a: undefined }, []],
  ["null", { a: null, b: [null] }, []],
  ["-0 and large numbers", [-0, 2 ** 62, -(2n ** 63n)], []],
  ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), []],
  ["objects of another realm", runInNewContext("({ a: [{ b: 1 }] })"), []],
  ["a map of another realm", [runInNewContext("new Map()")], ["[0]: an object of class Map"]],
  ["what is frozen", Object.freeze({ a: Object.freeze([1]) }), []],
  ["a name of all objects", { ["__proto__"]: { a: 1 }, constructor: 1 }, []],
  ["a proxy of a plain object", new Proxy({ a: 1 }, {}), []],
])("%s", (_name, value, want) => {
  const found = readValue(value).problems.map(
    ({ path = [], message }) => `${formatPath(path)}: ${message.replace("Nix cannot hold ", "")}`,
  )
  expect(
    found.slice(0, want.length).map((each, index) => each.slice(0, want[index]?.length)),
  ).toEqual(want)
  expect(found).toHaveLength(want.length)
})

test.each<[string, unknown, string]>([
  ["bytes", new Uint8Array(2), "write [...items]"],
  ["an iterator", ["a"].values(), "write [...items]"],
  ["an instance", new Point(), "give it as a plain object"],
])("what to write in place of %s", (_, value, hint) => {
  expect(readValue([value]).problems).toMatchObject([{ hint }])
})

test("a promise that fails later ends nothing", async () => {
  const { problems } = readValue({ a: Promise.reject(new Error("late")) })
  expect(problems).toMatchObject([{ code: "NG010", path: ["a"] }])
  await new Promise((resolve) => setImmediate(resolve))
})

const boom = (thrown: unknown = new Error("boom")): never => {
  throw thrown
}
const traps = ["get", "has", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"] as const
const { proxy: revoked, revoke } = Proxy.revocable({}, {})
revoke()

describe("what throws is told at its path, and the rest is read", () => {
  test.each<[string, () => unknown, string]>([
    [
      "a getter",
      () => ({
        get a() {
          return boom()
        },
      }),
      "the definition throws: boom",
    ],
    [
      "a getter of a text",
      () => ({
        get a() {
          return boom("no")
        },
      }),
      "the definition throws: no",
    ],
    [
      "a getter of nothing",
      () => ({
        get a() {
          return boom(null)
        },
      }),
      "the definition throws: null",
    ],
    [
      "a getter of an object",
      () => ({
        get a() {
          return boom({ b: 1 })
        },
      }),
      "{ b: 1 }",
    ],
    [
      "a getter of a symbol",
      () => ({
        get a() {
          return boom(Symbol("b"))
        },
      }),
      "Symbol(b)",
    ],
    [
      "a getter of what cannot be shown",
      () => ({
        get a() {
          return boom(revoked)
        },
      }),
      "throws: ",
    ],
    [
      "a getter of a strange object",
      () => ({
        get a() {
          return boom(Object.create(null))
        },
      }),
      "[Object: null prototype] {}",
    ],
    ["a proxy that is revoked", () => ({ a: revoked }), "revoked"],
    ...traps.map((trap): [string, () => unknown, string] => [
      `a proxy's ${trap}`,
      () => ({ a: new Proxy({ b: 1 }, { [trap]: () => boom() }) }),
      "the definition throws: boom",
    ]),
  ])("%s", (_name, make, message) => {
    const given = Object.defineProperties({ first: 1 }, Object.getOwnPropertyDescriptors(make()))
    const { value, problems } = readValue(given)
    expect(value).toMatchObject({ first: 1 })
    expect(problems).toMatchObject([
      { code: "NG002", message: expect.stringContaining(message) as string },
    ])
    expect(problems[0]?.path?.[0]).toBe("a")
  })
})

test("what says of itself that it has everything is no expression", () => {
  const all = new Proxy({ a: 1 }, { has: () => true, get: () => 2 })
  expect(readValue({ all })).toMatchObject({ value: { all: { a: 2 } }, problems: [] })
})

test("each getter is asked once, and what it gave stays", () => {
  let times = 0
  const { value } = readValue({
    get a() {
      return (times += 1)
    },
  })
  expect([value, value, times]).toEqual([{ a: 1 }, { a: 1 }, 1])
})

/** A value of so many levels. */
const deep = (levels: number, around: (inner: unknown) => unknown) => {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = around(value)
  return value
}
/** What is made of itself twice, so many times. */
const doubled = (times: number, twice: (inner: unknown) => unknown) => deep(times, twice)

describe("what cannot be written is told, and nothing is lost in it", () => {
  const tooDeep = `more than ${deepest} levels stand in each other here`
  const tooLarge = "more than 1,000,000 values would be written for this definition"
  /** An object whose members are all objects like it. */
  const endless = (...names: readonly string[]): object =>
    new Proxy(
      {},
      {
        ownKeys: () => names,
        get: () => endless(...names),
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
      },
    )

  test.each<[string, () => unknown, string]>([
    ["objects of 10,000 levels", () => deep(10_000, (a) => ({ a })), tooDeep],
    ["lists of 10,000 levels", () => deep(10_000, (a) => [a]), tooDeep],
    ["objects that have no end", () => endless("a"), tooDeep],
    ["objects that have no end in two ways", () => ({ x: endless("a", "b") }).x, tooDeep],
    ["one object 2^30 times", () => doubled(30, (a) => ({ a, b: a })), tooLarge],
    ["one list 2^30 times", () => doubled(30, (a) => [a, a]), tooLarge],
    ["one expression 2^30 times", () => doubled(30, (a) => and(a as true, a as true)), tooLarge],
    ["one text 2^30 times", () => doubled(30, (a) => str`${a as string}${a as string}`), tooLarge],
    ["one argument 2^30 times", () => doubled(30, (a) => config["f"]?.(a, a)), tooLarge],
    ["one definition 2^30 times", () => doubled(30, (a) => mkMerge([a, a])), tooLarge],
    ["a list of 2^32 - 1 holes", () => Object.assign([], { length: 2 ** 32 - 1 }), tooLarge],
    ["a list of two million items", () => Array.from({ length: 2_000_000 }, () => 1), tooLarge],
    ["a text of two million lines", () => ["a\n".repeat(2_000_000)], tooLarge],
    ["definitions of 10,000 levels", () => deep(10_000, (a) => mkForce(a)), tooDeep],
    ["such with sets between", () => deep(10_000, (a) => ({ b: mkIf(true, a) })), tooDeep],
  ])("%s", (_name, make, message) => {
    const given = problemsOf(() => {
      const { problems } = readValue(make())
      expect(problems.map(({ code }) => code)).not.toContain("NG002")
      expect(problems.map((each) => each.message)).toContain(message)
    })
    // what a function is given is told where it is called
    const wanted = { code: "NG018", message, place: { file: import.meta.filename } }
    expect(given).toMatchObject(given.map(() => wanted))
  })

  test.each<[string, () => unknown, (printed: string) => boolean]>([
    [
      "as many levels as may be",
      () => deep(deepest, (a) => ({ b: [a] }).b),
      (text) => text.length > deepest,
    ],
    [
      "as many levels of single members",
      () => deep(deepest, (a) => ({ a })),
      (text) => text.length > deepest,
    ],
    [
      "a list of 500,000",
      () => Array.from({ length: effort(50_000, 500_000) }, () => 1),
      (text) => text.split("\n").length === effort(50_000, 500_000) + 2,
    ],
    [
      "100,000 names",
      () =>
        Object.fromEntries(Array.from({ length: effort(10_000, 100_000) }, (_, n) => [`n${n}`, n])),
      (text) => text.split("\n").length === effort(10_000, 100_000) + 2,
    ],
    [
      "a text of 20 million characters",
      () => "a".repeat(20_000_000),
      (text) => text.length === 20_000_002,
    ],
    [
      "a text of many lines",
      () => "a\n".repeat(effort(50_000, 900_000)),
      (text) => text.split("\n").length === effort(50_000, 900_000) + 2,
    ],
    [
      "operators of many levels",
      () => deep(effort(2_000, 10_000), (a) => not(equals(a, 1))),
      (text) => text.includes("!"),
    ],
    [
      "10,000 calls",
      () => deep(10_000, (a) => apply(identifier("f"), nodeOf(a) ?? identifier("x"))),
      () => true,
    ],
    [
      "a list of 10,000 parts",
      () => deep(10_000, (a) => append(host, a === 1 ? [1] : (a as []))),
      (text) => text.includes("++"),
    ],
  ])("%s is written", (_name, make, holds) => {
    expect(holds(printNix(make()))).toBe(true)
  })
})

const leaf = fc.constantFrom(1, "a", null, undefined, NaN, reference(identifier("x")), () => 1)
const values = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie("any")),
    fc.dictionary(fc.string(), tie("any")),
  ),
})).any

test("whatever is read is right the second time", () => {
  fc.assert(
    fc.property(values, (value) => {
      const first = readValue(value)
      const second = readValue(first.value)
      expect(second.problems).toEqual([])
      expect(second.value).toEqual(first.value)
      expect(printNix(first.value)).toBe(printNix(second.value))
    }),
    { seed: 1, numRuns: effort(200, 20_000) },
  )
})

const merged = (items: readonly unknown[]) => problemsOf(() => mkMerge(items as readonly never[]))

test("all that a list of definitions has beside them is told with what cannot be read", () => {
  expect(merged([{ a: 1 }, undefined, null, false, true]).map(({ path }) => path)).toEqual([
    [1],
    [2],
    [3],
  ])
  // what each option takes is judged there
  expect(merged([{ a: 1 }, null, false])).toEqual([])
})

function submoduleOfOption(): unknown {
  return reference(identifier("submodule"))({ options: { x: option(z.string()) } })
}

test("what declares an option is no value, wherever that stands", () => {
  const found = readValue({ a: option(z.string()), b: [mkEnableOption("it")] })
  expect(found.problems.map(({ code, path }) => `${code} ${formatPath(path ?? [])}`)).toEqual([
    "NG020 a",
    "NG020 b[0]",
  ])
  expect(problemsOf(submoduleOfOption).map(({ code, hint }) => [code, hint])).toEqual([
    ["NG020", expect.stringContaining("option(z.object({ … }))")],
  ])
})
