/** Random trees of operators, printed by us and evaluated by real Nix, give what they stand for. */
import { isDeepStrictEqual } from "node:util"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as nix from "../../src/nix/values/operations.ts"
import { printNix } from "../../src/nix/values/print-nix.ts"
import { host } from "../../src/nix/values/references.ts"
import { effort } from "../support/effort.ts"
import { evaluate, hasNix } from "./nix.ts"

const kinds = ["truth", "amount", "word", "items", "set"] as const
type Kind = (typeof kinds)[number]

/** What each operator gives and takes, how it is written, and what it comes to (never to -0). */
type Row = readonly [
  Kind,
  readonly Kind[],
  (...trees: never[]) => unknown,
  (...values: never[]) => unknown,
]

/** The attributes of `host` that trees refer to. */
const attributes = { truth: true, amount: 7, word: "x", items: [1, 2], set: { a: { b: 1 } } }

const constants: { readonly [K in Kind]: readonly unknown[] } = {
  truth: [true, false],
  amount: [0, 1, -1, 5, -3],
  word: ["", "a", "b c"],
  items: [[], [1], [2, 1]],
  set: [{}, { a: 1 }, { a: { b: 2 }, c: 3 }],
}

const operators: readonly Row[] = [
  ["truth", ["truth"], nix.not, (one: boolean) => !one],
  ["truth", ["truth", "truth"], nix.and, (one: boolean, other: boolean) => one && other],
  [
    "truth",
    ["truth", "truth", "truth"],
    nix.and,
    (one: boolean, two: boolean, three: boolean) => one && two && three,
  ],
  ["truth", ["truth", "truth"], nix.or, (one: boolean, other: boolean) => one || other],
  ["truth", ["truth", "truth"], nix.implies, (one: boolean, other: boolean) => !one || other],
  ...kinds.flatMap((kind): Row[] => [
    ["truth", [kind, kind], nix.equals, (one, other) => isDeepStrictEqual(one, other)],
    ["truth", [kind, kind], nix.notEquals, (one, other) => !isDeepStrictEqual(one, other)],
    [
      kind,
      ["truth", kind, kind],
      nix.ifElse,
      (holds: boolean, one, other) => (holds ? one : other),
    ],
    [kind, [kind], (tree: never) => nix.fallback(host["missing"] ?? host, tree), (one) => one],
    [kind, [kind], (tree: never) => nix.fallback(host[kind] ?? host, tree), () => attributes[kind]],
  ]),
  ["truth", ["truth", "amount"], nix.equals, () => false],
  ["truth", ["amount", "amount"], nix.lessThan, (one: number, other: number) => one < other],
  ["truth", ["word", "word"], nix.lessOrEqual, (one: string, other: string) => one <= other],
  ["truth", ["amount", "amount"], nix.greaterThan, (one: number, other: number) => one > other],
  ["truth", ["amount", "amount"], nix.greaterOrEqual, (one: number, other: number) => one >= other],
  ["truth", ["set"], (set: never) => nix.has(set, "c"), (set: object) => "c" in set],
  [
    "truth",
    ["set", "word"],
    (set: never, name: never) => nix.has(set, "a", nix.ifElse(true, "b", name)),
    ({ a }: { a?: unknown }) => Object.hasOwn(Object(a), "b"),
  ],
  ["amount", ["amount", "amount"], nix.add, (one: number, other: number) => one + other],
  ["amount", ["amount", "amount"], nix.subtract, (one: number, other: number) => one - other],
  ["amount", ["amount", "amount"], nix.multiply, (one: number, other: number) => 0 + one * other],
  [
    "amount",
    ["amount", "amount"],
    (one: never, other: never) => nix.divide(one, nix.add(nix.multiply(other, other), 1)),
    (one: number, other: number) => 0 + Math.trunc(one / (other * other + 1)),
  ],
  ["amount", ["amount"], nix.negate, (one: number) => 0 - one],
  ["word", ["word", "word"], nix.add, (one: string, other: string) => one + other],
  ["items", ["items", "items"], nix.append, (one: number[], other: number[]) => [...one, ...other]],
  ["set", ["set", "set"], nix.update, (one: object, other: object) => ({ ...one, ...other })],
]

interface Sample {
  readonly tree: unknown
  readonly value: unknown
}

const samples = fc.letrec<Record<Kind, Sample>>((tie) => {
  const ofKind = (kind: Kind): fc.Arbitrary<Sample> =>
    fc.oneof(
      { maxDepth: 5, depthSize: "small" },
      fc.constantFrom(...constants[kind]).map((value) => ({ tree: value, value })),
      fc.constant({ tree: host[kind], value: attributes[kind] }),
      ...operators
        .filter(([result]) => result === kind)
        .map(([, operands, write, compute]) =>
          fc.tuple(...operands.map((operand) => tie(operand))).map((given) => ({
            tree: write(...(given.map(({ tree }) => tree) as never[])),
            value: compute(...(given.map(({ value }) => value) as never[])),
          })),
        ),
    )
  return {
    truth: ofKind("truth"),
    amount: ofKind("amount"),
    word: ofKind("word"),
    items: ofKind("items"),
    set: ofKind("set"),
  }
})

const count = effort(300, 50_000)

describe.skipIf(!hasNix)("operators", () => {
  test(`${count} random trees are evaluated by Nix as by TypeScript`, () => {
    const all = fc.oneof(...kinds.map((kind) => samples[kind]))
    const drawn = fc
      .sample(all, { numRuns: count, seed: 1 })
      .filter(({ value }) => !JSON.stringify(value).match(/\d{15}/)) // Nix' integers are exact
    const printed = drawn.map(({ tree }) => printNix(tree))
    const source = `let host = ${printNix(attributes)}; in [\n${printed.map((text) => `(${text})`).join("\n")}\n]`
    const read = JSON.parse(evaluate(source)) as unknown[]
    const wrong = read.findIndex(
      (one, index) => !isDeepStrictEqual(one, plain(drawn[index]?.value)),
    )
    expect({ printed: printed[wrong], read: read[wrong] }).toEqual({})
    expect(printed.length).toBeGreaterThan(count * 0.9)
  })
})

/** The value as JSON has it: there is but one zero. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
