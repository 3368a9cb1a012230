/** What the compilers and the build say of expressions: what fits an option, and what is not there. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { runInNewContext } from "node:vm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import * as library from "../../src/index.ts"
import { readProblems } from "../../src/model/option-reads.ts"
import { bundledOptions } from "../../src/options/bundled-options.ts"
import { checkDefinitions } from "../../src/options/check/check-definitions.ts"
import { withUnlisted } from "../../src/options/tree/unlisted-options.ts"
import { outcomeOf } from "../../src/problems/thrown.ts"
import { isLong } from "../support/effort.ts"
import { compilers, errorsIn } from "./compilers.ts"
import { type Given, definitions, expressions, options, unknown } from "./expressions.ts"
import { line } from "./lines.ts"

const root = join(import.meta.dirname, "../..")
const known = withUnlisted(bundledOptions())

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

const head = `import type { NixosConfig } from "nixgen"
import { add, and, append, builtins, config, equals, fallback, has, host, ifElse, implies } from "nixgen"
import { greaterThan, lessOrEqual, lessThan, lib, mkDefault, mkForce, mkIf, mkMerge, multiply, negate, nix, not, options, or } from "nixgen"
import { mkOverride, notEquals, pkgs, str, subtract, update } from "nixgen"
declare let definition: NixosConfig
`

const folder = mkdtempSync(join(tmpdir(), "nixgen-expressions-"))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(() => {
  const lines = cases.map(({ text }) => `definition = ${text}\n`)
  writeFileSync(join(folder, "cases.ts"), head + lines.join(""))
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings))
})

/** As a user's project has them. */
const settings = {
  compilerOptions: {
    target: "ES2023",
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    paths: { nixgen: [join(root, "dist/index.d.ts")] },
  },
  files: ["cases.ts"],
}

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
    const found = await errorsIn(folder, compiler)
    const first = head.split("\n").length
    const wrong = new Set(found.map((each) => Number(/^cases\.ts:(\d+) /.exec(each)?.[1]) - first))
    expect(misjudged("compiler", (index) => wrong.has(index))).toEqual([])
  }, 60_000)
})

test("the build refuses the same", () => {
  const certain = {
    names: known,
    severity: "error",
    detail: undefined,
    isElsewhere: () => false,
    arguments: new Set(["config", "options"]),
  } as const
  expect(
    misjudged("build", (index) => {
      const text = cases[index]?.text ?? ""
      const plain = text.replaceAll(/nix<\w+>/g, "nix")
      const { value, problems } = outcomeOf(
        (): unknown => runInNewContext(`(${plain})`, { ...library }),
        [],
      )
      const found = [...checkDefinitions(value, known), ...readProblems(value, [], certain)]
      return problems.length + found.length > 0
    }),
  ).toEqual([])
})
