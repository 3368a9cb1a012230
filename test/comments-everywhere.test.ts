/** Comments at every place of random definitions: each comes once, and nothing else is other than before. */
import { join } from "node:path"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { type Build, build } from "../src/build.ts"
import * as library from "../src/index.ts"
import { loadFleet } from "../src/project/load.ts"
import { createLoader } from "../src/source/modules.ts"
import { commentsIn, nixFilesIn, spoiledByComments, textIn } from "./support/comments.ts"
import { effort } from "./support/effort.ts"
import { makeProject } from "./support/project.ts"

/** A place for a comment, which the texts of definitions have these marks for. */
const above = "⟨above⟩"
const behind = "⟨behind⟩"
const inside = "⟨inside⟩"

/** A value in TypeScript, with places for comments around all that it has. */
interface Written {
  /** What is declared before the definition. */
  readonly before: string
  readonly value: string
}

const words = fc.constantFrom("alpha", "beta", "gamma", "delta", "a.b", "x-y")

const leaf: fc.Arbitrary<Written> = fc
  .constantFrom(
    "1",
    "-2",
    "true",
    "null",
    '"text"',
    '"two\\nlines\\n"',
    "pkgs.git",
    "1.5",
    "config.a",
  )
  .map((value) => ({ before: "", value }))
  .chain((made) =>
    fc.constantFrom(
      made,
      { ...made, value: `${inside} ${made.value}` },
      { ...made, value: `mkForce(${inside} ${made.value})` },
      { ...made, value: "nix`x: { y = x.a; }`" },
    ),
  )

function listOf(inner: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  return fc.array(inner, { maxLength: 3 }).map((items) => ({
    before: items.map(({ before }) => before).join(""),
    value: `[${items.map(({ value }) => `${above}${value}, ${behind}`).join("")}${above}]`,
  }))
}

function objectOf(inner: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  return fc.dictionary(words, inner, { maxKeys: 4 }).map((members) => ({
    before: Object.values(members)
      .map(({ before }) => before)
      .join(""),
    value: `{${Object.entries(members)
      .map(([name, { value }]) => `${above}${JSON.stringify(name)}: ${value}, ${behind}`)
      .join("")}${above}}`,
  }))
}

/** The same value by another way: a constant, a helper, a spread, a property. */
function byOtherWays({ before, value }: Written, way: string, index: number): Written {
  const name = `v${index}`
  const ways: Readonly<Record<string, Written>> = {
    plain: { before, value },
    constant: { before: `${before}${above}const ${name} = ${value} ${behind}`, value: name },
    helper: {
      before: `${before}${above}function ${name}() {${above}return ${value} ${behind}}${behind}`,
      value: `${name}()`,
    },
    arrow: {
      before: `${before}${above}const ${name} = () => (${value})${behind}`,
      value: `${name}()`,
    },
    cast: { before, value: `(${value} satisfies unknown as never)` },
    property: { before, value: `mkIf(config.on, ${inside} ${value})` },
    merged: { before, value: `mkMerge([${above}${value}, ${behind}])` },
    each: { before, value: `["k"].map(() => (${value}))[0]` },
  }
  return ways[way] ?? { before, value }
}

const ways = fc.constantFrom(
  "plain",
  "constant",
  "helper",
  "arrow",
  "cast",
  "property",
  "merged",
  "each",
)

let names = 0

const { tree } = fc.letrec<{ tree: Written }>((tie) => ({
  tree: fc
    .tuple(
      fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        listOf(tie("tree")),
        objectOf(tie("tree")),
      ),
      ways,
    )
    .map(([made, way]) => byOtherWays(made, way, names++)),
}))

/** The kinds of comments, each with what it says. */
const kinds: readonly ((text: string) => string)[] = [
  (text) => `\n// ${text}\n`,
  (text) => `\n/* ${text} */\n`,
  (text) => `\n/**\n * ${text}\n */\n`,
  (text) => `/* ${text} */`,
  (text) => `\n\n//${text}\n\n`,
]

/** The text with a comment at each mark. */
function commented(text: string): { readonly text: string; readonly comments: readonly string[] } {
  const comments: string[] = []
  const next = (): string => {
    comments.push(`c${comments.length}.`)
    return comments.at(-1) ?? ""
  }
  const filled = text.replace(/⟨(above|behind|inside)⟩/g, (_, where: string) => {
    const kind = kinds[comments.length % kinds.length]
    if (where === "behind") return ` // ${next()}\n`
    return where === "inside" ? `/* ${next()} */` : (kind?.(next()) ?? "")
  })
  return { text: filled, comments }
}

function hostText({ before, value }: Written): string {
  return `import { config, defineHost, mkForce, mkIf, mkMerge, nix, nixModule, pkgs } from "nixgen"
${before}
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", imports: [nixModule("../extra.nix")],
  config: { "option": ${value}, "other": 1 } } as any)
`
}

async function builtWith(
  hosts: Readonly<Record<string, string>>,
  comments: boolean,
): Promise<Build> {
  const folder = makeProject({
    ...hosts,
    "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", comments: ${comments} })
`,
    "extra.nix": "{ ... }: { }\n",
  })
  const loader = createLoader(library)
  const { value, problems } = await loadFleet(join(folder, "fleet.ts"), loader)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return await build(value, { loader })
}

test("comments everywhere", { timeout: 600_000 }, async () => {
  const written = fc.sample(tree, { seed: 20_260_731, numRuns: effort(30, 2000) })
  const made = written.map((each) => commented(hostText(each)))
  const hosts = Object.fromEntries(made.map(({ text }, index) => [`hosts/h${index}.ts`, text]))
  const commentedBuild = await builtWith(hosts, true)
  const bare = await builtWith(hosts, false)
  expect(commentedBuild.problems.filter(({ severity }) => severity === "error")).toEqual([])
  expect(nixFilesIn(commentedBuild).length).toBeGreaterThan(written.length)
  expect(spoiledByComments(commentedBuild, bare)).toEqual([])
  const wrong = made.flatMap(({ text, comments }, index) => {
    const generated = textIn(commentedBuild, `hosts/h${index}/default.nix`)
    const told = commentsIn(generated)
    const times = comments.map(
      (each) => told.filter((line) => line.split(" ").includes(each)).length,
    )
    return times.every((each) => each === 1) ? [] : [{ text, generated, times: times.join(" ") }]
  })
  expect(wrong.slice(0, 3)).toEqual([])
})
