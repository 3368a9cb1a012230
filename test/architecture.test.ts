/** The layout of `src`: imports point one way, and everything emitted goes through the printer. */
import { readFileSync, readdirSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { describe, expect, test } from "vitest"

const src = join(import.meta.dirname, "../src")

/** Each folder (or file) of `src` and what it may import beside its own files. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "problem.ts": [],
  "program.ts": [],
  "suggest.ts": ["enumerate.ts"],
  "enumerate.ts": [],
  "call-site.ts": ["problem.ts"],
  "origin.ts": ["call-site.ts", "problem.ts"],
  "schema.ts": ["problem.ts", "suggest.ts"],
  "thrown.ts": ["call-site.ts", "problem.ts", "schema.ts"],
  nix: ["call-site.ts", "origin.ts", "problem.ts", "thrown.ts"],
  tree: ["problem.ts"],
  secrets: ["nix", "problem.ts"],
}

const base = [
  "problem.ts",
  "suggest.ts",
  "enumerate.ts",
  "call-site.ts",
  "origin.ts",
  "schema.ts",
  "thrown.ts",
  "program.ts",
]
const layers = [
  ["disko"],
  ["options"],
  ["fleet"],
  ["layouts", "lock", "rules", "emit", "starter"],
  ["project"],
  ["build.ts", "evaluate"],
  ["import"],
  ["index.ts"],
  ["cli"],
]

function allowedFor(area: string): ReadonlySet<string> {
  const own = allowed[area]
  if (own !== undefined) return new Set(own)
  const layer = layers.findIndex((areas) => areas.includes(area))
  if (layer < 0) throw new Error(`src/${area} has no place in the layout: say which in this test`)
  return new Set([...base, "nix", "tree", "secrets", ...layers.slice(0, layer).flat()])
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .toSorted()

function areaOf(file: string): string {
  return file.split("/")[0] ?? file
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), "utf8")
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path = ""]) =>
    relative(src, join(src, dirname(file), path)),
  )
}

describe("imports point one way", () => {
  test.each(files)("%s", (file) => {
    const area = areaOf(file)
    const wrong = importsOf(file).filter(
      (target) => areaOf(target) !== area && !allowedFor(area).has(areaOf(target)),
    )
    expect(wrong).toEqual([])
  })
})

test("only the command knows of the process and the console", () => {
  const outside = files.filter((file) => {
    if (areaOf(file) === "cli") return false
    return /\bconsole\.\w+\(|process\.(exit|std|argv|env)/.test(
      readFileSync(join(src, file), "utf8"),
    )
  })
  expect(outside).toEqual([])
})
