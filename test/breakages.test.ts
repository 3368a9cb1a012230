/**
 * The examples, broken in a line by chance in ways that the build accepts and Nix refuses: each is
 * told at the very line that was broken, or at least in its file. A long run prints the figure.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect } from "vitest"
import { builtFleets } from "../src/cli/fleets/fleets.ts"
import { localInputs } from "../src/cli/fleets/local-inputs.ts"
import { hostProblems } from "../src/evaluate/hosts/check-hosts.ts"
import { type Problem, hasErrors } from "../src/problems/problem.ts"
import { type Draw, drawsFrom, oneOf } from "./definitions/mutate.ts"
import { isLong } from "./support/effort.ts"
import { definitionsOf, exampleNames, root } from "./support/examples.ts"
import { inputsFolder, inputsTest } from "./support/nix.ts"

/** A line of an example, and what is written there instead. */
interface Breakage {
  readonly example: string
  readonly file: string
  readonly line: number
  readonly text: string
}

/** What is wrong in any place: a value of another type, a name that is none, an end. */
const wrong = [
  "broken`builtins.add 1 1`",
  'broken`builtins.toString "one"`',
  "broken`builtins.listToAttrs [ ]`",
  'broken`throw "broken on purpose"`',
  "broken`config.nothing.of.that.name`",
  "broken`pkgs.nothing-of-that-name`",
] as const

/** What can be replaced in a line: a text, a number, a truth; and names that can be misspelt. */
const literal = /(?<=[:[,(]\s*)(?:"[^"\n]*"|\d+|true|false)(?=\s*[,\]})])/g
const reference = /\b(?:pkgs|config|lib)(?:\.\w+)+/g

function breakageOf(draw: Draw): Breakage | undefined {
  const example = oneOf(exampleNames, draw)
  const folder = definitionsOf(example)
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^(?:hosts|services|disk-layouts)\/.*\.(?:ts|js)$/.test(path),
  )
  const file = oneOf(files.toSorted(), draw)
  const lines = readFileSync(join(folder, file), "utf8").split("\n")
  const line = draw(lines.length)
  const text = brokenLine(lines[line] ?? "", draw)
  return text === undefined ? undefined : { example, file, line: line + 1, text }
}

function brokenLine(text: string, draw: Draw): string | undefined {
  if (/^\s*(?:import|export|\/\/|\*|name:|description:)/.test(text)) return undefined
  const literals = [...text.matchAll(literal)].map(({ index, 0: found }) => ({
    index,
    found,
    by: oneOf(wrong, draw),
  }))
  const names = [...text.matchAll(reference)].map(({ index, 0: found }) => ({
    index,
    found,
    by: `${found}xx`,
  }))
  const all = [...literals, ...names]
  if (all.length === 0) return undefined
  const { index, found, by } = oneOf(all, draw)
  return text.slice(0, index) + by + text.slice(index + found.length)
}

/** The example with the line in it, in a folder of its own. */
function brokenProject({ example, file, line, text }: Breakage): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-broken-"))
  mkdirSync(join(folder, "node_modules"))
  symlinkSync(root, join(folder, "node_modules/nixgen"))
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"))
  cpSync(definitionsOf(example), folder, { recursive: true })
  const lines = readFileSync(join(folder, file), "utf8").split("\n")
  // an import counts wherever it stands, and moves no line at the end
  const whole = [...lines.with(line - 1, text), 'import { nix as broken } from "nixgen"', ""]
  writeFileSync(join(folder, file), whole.join("\n"))
  return folder
}

/** What Nix says of the first host that the line has to do with; nothing where the build refuses it. */
async function toldOf(breakage: Breakage, folder: string): Promise<readonly Problem[]> {
  const fleet = {
    name: "broken",
    file: join(folder, "fleet.ts"),
    out: join(folder, "generated"),
    directory: folder,
    packageSets: [],
    packageDescriptions: false,
  }
  const [built] = await builtFleets([fleet])
  if (built === undefined || hasErrors(built.problems)) return []
  const { tree, originOf, hosts } = built
  const first = hosts.filter((host) => breakage.file.includes(host))
  const problems = await hostProblems(
    {
      tree,
      originOf,
      hosts: first.length > 0 ? first : hosts.slice(0, 1),
      others: false,
      inputs: await localInputs(inputsFolder),
      jobs: 1,
      showTrace: false,
    },
    { tell: () => undefined, now: () => 0, signal: new AbortController().signal },
  )
  return problems.filter(({ severity }) => severity === "error")
}

/** How well a breakage is told: 2 at its line, 1 in its file, 0 elsewhere; nothing where it is none. */
async function judged(breakage: Breakage) {
  const folder = brokenProject(breakage)
  try {
    const problems = await toldOf(breakage, folder)
    if (problems.length === 0) return undefined
    const inFile = problems.filter(({ place }) => place?.file === join(folder, breakage.file))
    const atLine = inFile.filter(({ place }) => place?.line === breakage.line)
    const rank = atLine.length > 0 ? 2 : inFile.length > 0 ? 1 : 0
    const told = problems.map(
      ({ code, place, message }) =>
        `${code} ${place?.file.slice(folder.length + 1)}:${place?.line} ${message}`,
    )
    return { rank, breakage, told }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const wanted = Number(process.env["NIXGEN_BREAKAGES"] ?? 300)

// each is a run of Nix of its own, which takes some twenty seconds
const longTest = isLong ? inputsTest : inputsTest.skip

longTest(
  `of ${wanted} breakages, 95 in 100 are told at the line, the rest in the file`,
  async () => {
    const draw = drawsFrom(Number(process.env["NIXGEN_SEED"] ?? 11))
    const results: NonNullable<Awaited<ReturnType<typeof judged>>>[] = []
    const known = new Set<string>()
    while (results.length < wanted) {
      const breakage = breakageOf(draw)
      if (breakage === undefined || known.has(JSON.stringify(breakage))) continue
      known.add(JSON.stringify(breakage))
      const result = await judged(breakage)
      if (result === undefined) continue
      results.push(result)
      if (result.rank < 2) console.log(JSON.stringify(result, undefined, 2))
    }
    const misses = results.filter(({ rank }) => rank < 2)
    const share = (100 * (results.length - misses.length)) / results.length
    console.log(
      `${results.length} breakages of ${known.size} that were tried: ${share.toFixed(1)} % at the line`,
    )
    expect(share).toBeGreaterThanOrEqual(95)
    expect(misses.filter(({ rank }) => rank === 0)).toEqual([])
  },
  7_200_000,
)
