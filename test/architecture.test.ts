/** The layout of `src`: imports point one way, and everything emitted goes through the printer. */
import { readFileSync, readdirSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { Visitor, parseSync } from "oxc-parser"
import { analyse } from "scslre"
import { describe, expect, test } from "vitest"

const src = join(import.meta.dirname, "../src")

/** The rooms of `src`, folders and files, in one order: each may use those before it, types included. */
const rooms = [
  "bisect.ts",
  "holds-members.ts",
  "remembered.ts",
  "identifiers.ts",
  "problems",
  "append.ts",
  "grouped.ts",
  "of-kind.ts",
  "markup.ts",
  "own-package.ts",
  "version.ts",
  "program.ts",
  "nix/syntax",
  "nix/print",
  "nix/values",
  "nix.ts",
  "secrets",
  "output",
  "disko/types",
  "disko/tree",
  "options/tree",
  "options/print",
  "options",
  "options/extraction",
  "options/check",
  "parameters",
  "files",
  "fleet",
  "encryption",
  "pins",
  "model",
  "layouts",
  "lock",
  "rules",
  "emit",
  "starter",
  "source",
  "project",
  "report",
  "drawing",
  "overview",
  "build.ts",
  "build-changed.ts",
  "check.ts",
  "index.ts",
  "evaluate",
  "testing",
  "plan",
  "machines",
  "import/nix",
  "import/typescript",
  "import/disko",
  "import/module",
  "import/secrets",
  "import/host",
  "nix",
  "cli/explanations.ts",
  "catalogue.ts",
  "cli",
]

/** The innermost room that a file is in; what stands beside rooms is in the one around them. */
function roomOf(file: string): string {
  const [first = file, second = ""] = file.split("/")
  return rooms.includes(`${first}/${second}`) ? `${first}/${second}` : first
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .toSorted()

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), "utf8")
  return [
    ...text.matchAll(/(?:^(?:import|export|\})[^"\n]*from|import)\s*\(?\s*"(\.[^"]+)"/gm),
  ].map(([, path = ""]) => relative(src, join(src, dirname(file), path)))
}

test("every file is in a room, and every room has a file", () => {
  expect(new Set(files.map(roomOf))).toEqual(new Set(rooms))
})

describe("imports point one way", () => {
  test.each(files)("%s", (file) => {
    const place = rooms.indexOf(roomOf(file))
    const wrong = importsOf(file).filter((target) => rooms.indexOf(roomOf(target)) > place)
    expect(wrong).toEqual([])
  })
})

test("no list is given to push() or Math.min() item by item, which take some 100,000 at most", () => {
  const spread = /\.(push|unshift)\(\s*\.\.\.[^,()]*\)|Math\.(max|min)\(\s*\.\.\./
  expect(files.filter((file) => spread.test(readFileSync(join(src, file), "utf8")))).toEqual([])
})

test("no regular expression has endless ways to try one text", () => {
  const endless = files.flatMap((file) =>
    expressionsOf(file).filter((expression) =>
      analyse(expression).reports.some(({ exponential }) => exponential),
    ),
  )
  expect(endless).toEqual([])
})

function expressionsOf(file: string): readonly RegExp[] {
  const found: RegExp[] = []
  const { program } = parseSync(file, readFileSync(join(src, file), "utf8"))
  new Visitor({
    Literal: (node) => {
      if ("regex" in node) found.push(new RegExp(node.regex.pattern, node.regex.flags))
    },
  }).visit(program)
  return found
}

test("only the command knows of the process and the console", () => {
  const outside = files.filter((file) => {
    if (roomOf(file) === "cli") return false
    return /\bconsole\.\w+\(|process\.(exit|std|argv|env)/.test(
      readFileSync(join(src, file), "utf8"),
    )
  })
  expect(outside).toEqual([])
})
