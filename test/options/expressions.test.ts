/** What the compilers and the build say of expressions: what fits an option, and what is not there. */
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { isLong } from "../support/effort.ts"
import { compilers } from "./compilers.ts"
import { type Given, definitions, expressions, options, unknown } from "./expressions.ts"
import { isRefusedByBuild, refusedBy } from "./judges.ts"
import { line } from "./lines.ts"

const root = join(import.meta.dirname, "../..")

/** A definition, and whether it is right. */
interface Case {
  readonly text: string
  readonly right: boolean
  /** Where only one of the two can tell that it is wrong. */
  readonly by?: Judge
}

type Judge = "compiler" | "build"

const fitting: readonly Case[] = Object.entries(options).flatMap(
  ([taken, { options: names, fits }]) =>
    names.flatMap((name) =>
      Object.entries(expressions).flatMap(([given, texts]) =>
        // the compiler takes a text for no word, and the build cannot know
        taken === "word" && given === "computed"
          ? []
          : texts.map((text) => ({
              text: line(name, text, true).configuration,
              right: given === "anything" || fits.includes(given as Given),
              // a package is a set for the compiler, of whatever it holds
              ...(taken === "set" && given === "package" && { by: "build" as const }),
            })),
      ),
    ),
)
const missing: readonly Case[] = unknown.map((text) => ({
  text: `{ environment: { etc: { x: ${text} } } }`,
  right: false,
}))
const whole: readonly Case[] = Object.entries(definitions).flatMap(([kind, texts]) =>
  texts.map((text) => ({
    text,
    right: kind === "right",
    ...((kind === "compiler" || kind === "build") && { by: kind }),
  })),
)
const cases = [...fitting, ...missing, ...whole]

/** The cases that are judged otherwise than they should be, by whether each one has an error. */
function misjudged(judge: Judge, isWrong: (index: number) => boolean): readonly string[] {
  return cases.flatMap(({ text, right, by = judge }, index) => {
    const passes = right || by !== judge
    return isWrong(index) === passes ? [`${passes ? "refused" : "passed"}: ${text}`] : []
  })
}

test("there are at least 400 cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(400)
})

describe.each([...compilers(root)].slice(0, isLong ? 2 : 1))("%s", (_name, compiler) => {
  test("refuses what does not fit, and nothing else, at its line", async () => {
    const wrong = await refusedBy(
      compiler,
      cases.map(({ text }) => text),
    )
    expect(misjudged("compiler", (index) => wrong.has(index))).toEqual([])
  }, 60_000)

  test.each([
    ["members of any name may be undefined", ["--noUncheckedIndexedAccess"]],
    ["null is any value", ["--strict", "false", "--exactOptionalPropertyTypes", "false"]],
  ])(
    "refuses nothing that is right where %s",
    async (_setting, parameters) => {
      const texts = cases.map(({ text }) => text)
      const wrong = await refusedBy(compiler, texts, parameters)
      const found = misjudged("compiler", (index) => wrong.has(index))
      // what is of any name there is anything
      expect(found.filter((each) => each.startsWith("refused"))).toEqual([])
      expect(wrong.size).toBeGreaterThan(200)
    },
    60_000,
  )
})

test("the build refuses the same", () => {
  expect(misjudged("build", (index) => isRefusedByBuild(cases[index]?.text ?? ""))).toEqual([])
})
