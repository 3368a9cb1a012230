/** The reference corpora: every file is read, keeps its meaning, and is laid out as nixfmt does. */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { formatNix } from "../../src/nix/print/format.ts"
import { parseNix } from "../../src/nix/syntax/parse.ts"
import { undefinedVariables } from "../../src/nix/syntax/scope.ts"
import { effort } from "../support/effort.ts"
import { corpora, hasCorpora, sourcesOf, type Corpus, type Source } from "./files.ts"
import { hasNix, understood } from "./nix.ts"

/** Corpora that are kept formatted by nixfmt, and how many of their files have to be as it says. */
const kept = { disko: 0.95, "home-manager": 0.95 } as const

/** Of how many files one is laid out: of the large corpora, a part is as good as all as a rule. */
const oneOf = {
  disko: 1,
  "home-manager": effort(10, 1),
  nixpkgs: effort(10, 1),
  "nixos-anywhere": 1,
}

/** What formatNix makes of each text, once. */
const laidOut = new Map<string, string>()

function formatted(text: string): string {
  const known = laidOut.get(text) ?? formatNix(text)
  laidOut.set(text, known)
  return known
}

describe.skipIf(!hasCorpora).each(corpora)("%s", (name) => {
  const sources = hasCorpora ? sourcesOf(name) : []
  const chosen = chosenOf(name)

  test("every file is read, and binds all its variables", () => {
    const wrong = sources.filter(
      ({ text }) => undefinedVariables(parseNix(text).expression).length > 0,
    )
    expect(wrong.map(({ path }) => path)).toStrictEqual([])
  })

  test("formatting twice changes nothing more", () => {
    const wrong = chosen.filter(({ text }) => {
      const once = formatted(text)
      return formatNix(once) !== once
    })
    expect(wrong.map(({ path }) => path)).toStrictEqual([])
  })

  test.skipIf(!hasNix)("formatting keeps the meaning", () => {
    for (const batch of batchesOf(chosen, 500)) {
      const before = understood(batch.map(({ text }) => text))
      const after = understood(batch.map(({ text }) => formatted(text)))
      const wrong = batch.filter((_source, index) => before[index] !== after[index])
      expect(wrong.map(({ path }) => path)).toStrictEqual([])
    }
  })
})

describe.skipIf(!hasCorpora).each(Object.entries(kept))("%s as it is", (name, least) => {
  test("is what formatNix makes of it", () => {
    const sources = chosenOf(name as keyof typeof kept)
    const plain = sources.filter(({ text }) => !text.includes("#") && !text.includes("/*"))
    const [all, uncommented] = [share(sources), share(plain)]
    console.log(
      `${name}: ${percent(all)} of all files, ${percent(uncommented)} of those without comments`,
    )
    expect(all).toBeGreaterThanOrEqual(least)
    expect(uncommented).toBeGreaterThanOrEqual(0.98)
  })
})

/** A checkout of NixOS/nixfmt, whose tests are laid out with lines of 80. */
const nixfmt = process.env["NIXGEN_NIXFMT"] ?? ""
const cases = existsSync(join(nixfmt, "test/diff")) ? readdirSync(join(nixfmt, "test/diff")) : []
if (cases.length === 0)
  console.warn("NIXGEN_NIXFMT names no checkout of nixfmt: its tests are passed over")

describe.skipIf(cases.length === 0)("the test suite of nixfmt", () => {
  test.each(cases)("%s", (name) => {
    const folder = join(nixfmt, "test/diff", name)
    const given = readFileSync(join(folder, "in.nix"), "utf8")
    expect(formatNix(given, { width: 80 })).toBe(readFileSync(join(folder, "out.nix"), "utf8"))
  })
})

function chosenOf(name: Corpus): readonly Source[] {
  const all = hasCorpora ? sourcesOf(name) : []
  const sorted = all.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  return sorted.filter((_source, index) => index % oneOf[name] === 0)
}

function share(sources: readonly Source[]): number {
  return sources.filter(({ text }) => formatted(text) === text).length / sources.length
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)} %`
}

function batchesOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
}
