/** Mistakes that modules have, made in options that are drawn: what compilers and the build notice of them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { bundleTable } from "../../src/options/bundle.ts"
import { type Row, parseTable } from "../../src/options/tree/table.ts"
import { drawsFrom, oneOf } from "../definitions/mutate.ts"
import { isLong } from "../support/effort.ts"
import { compilers } from "./compilers.ts"
import { isRefusedByBuild, refusedBy } from "./judges.ts"
import { line } from "./lines.ts"
import { type Mistake, misjudged, nothing } from "./misjudged.ts"

const root = join(import.meta.dirname, "../..")
const rows = parseTable(readFileSync(join(root, bundleTable), "utf8"))
const paths = new Set(rows.map(({ path }) => path.join(".")))
/** Options in groups alone: a set of further attributes takes any name. */
const plain = rows.filter(
  ({ path, standing }) =>
    standing === undefined &&
    !path.some((_, index) => paths.has(path.slice(0, index).join("."))) &&
    path.every((segment) => /^[a-z]\w{3,}$/i.test(segment)),
)
/** Without a pattern beside the words, of which only the build can know. */
const enumerated = /^one of (?!.* or .*)"?“?[^"”, ]+["”]/

/** Of each kind: the types of the options, what is right for them, and what is wrong. */
const kinds: Readonly<Record<string, readonly [types: RegExp, right: string, wrong: string]>> = {
  "a text for a boolean": [/^boolean$/, "true", '"true"'],
  "a number for a boolean": [/^boolean$/, "false", "1"],
  "a set for a boolean": [/^boolean$/, "mkDefault(true)", "{ enable: true }"],
  "an expression of a text for a boolean": [
    /^boolean$/,
    "config.services.nginx.enable",
    "config.networking.hostName",
  ],
  "null for a boolean": [/^boolean$/, "mkIf(true, false)", "null"],
  "a number for a text": [/^string$/, '"a"', "1"],
  "a package for a text": [/^string$/, "str`${pkgs.git}/bin/git`", "pkgs.git"],
  "a list for a text": [/^string$/, "config.networking.hostName", '["a"]'],
  "an expression of a boolean for a text": [
    /^string$/,
    "mkForce(str`a`)",
    "config.services.nginx.enable",
  ],
  "a list in a text": [/^string$/, "str`${lib.version}`", "str`${config.networking.nameservers}`"],
  "a text and a number added": [/^string$/, 'add("a", "b")', "add(config.networking.hostName, 1)"],
  "a text for a list": [/^list of string$/, '["a"]', '"a"'],
  "a number in a list of texts": [/^list of string$/, 'append(["a"], ["b"])', '["a", 1]'],
  "a list in a list of texts": [/^list of string$/, "[str`a`]", '[["a"]]'],
  "a text for a number": [/^(?:signed integer|16 bit unsigned integer.*)$/, "80", '"80"'],
  "a list for a number": [/^(?:signed integer|16 bit unsigned integer.*)$/, "8080", "[80]"],
  "a text for a package": [/^package$/, "pkgs.git", '"git"'],
  "a text in a list of packages": [/^list of package$/, "[pkgs.git]", '["git"]'],
  "a package for a list of them": [/^list of package$/, "[pkgs.git, pkgs.htop]", "pkgs.git"],
  "a word that is none of its own": [enumerated, "", '"no-such-word"'],
  "a name that is none of a group": [/^boolean$/, "true", ""],
  "a condition of a text": [
    /^boolean$/,
    "mkIf(config.services.nginx.enable, true)",
    "mkIf(config.networking.hostName, true)",
  ],
  "what is read of no option": [
    /^boolean$/,
    "config.services.caddy.enable",
    "config.services.cady.enable",
  ],
  "a method of TypeScript's texts": [
    /^string$/,
    "lib.toUpper(config.networking.hostName)",
    'config.networking.hostName.concat("a")',
  ],
  "a length of TypeScript's lists": [
    /^(?:signed integer|16 bit unsigned integer.*)$/,
    "builtins.length(config.networking.nameservers)",
    "config.networking.nameservers.length",
  ],
  "a name with dots": [/^boolean$/, "true", "dotted"],
}

const draw = drawsFrom(16)
const mistakes: readonly Mistake[] = Object.entries(kinds).flatMap(
  ([kind, [types, right, wrong]]) => {
    const fitting = plain.filter(({ typeText }) => types.test(typeText))
    return Array.from({ length: isLong ? 40 : 13 }, () => {
      const row = oneOf(fitting, draw)
      const name = row.path.join(".")
      return {
        kind,
        right: line(name, right || wordOf(row), true).configuration,
        wrong: broken(row, wrong),
      }
    })
  },
)

/** The first word that an enumeration lists. */
function wordOf({ typeText }: Row): string {
  return JSON.stringify(/["“]([^"”]*)["”]/.exec(typeText)?.[1])
}

function broken({ path }: Row, wrong: string): string {
  if (wrong === "dotted") return `{ ${JSON.stringify(path.join("."))}: true }`
  if (wrong !== "") return line(path.join("."), wrong, false).configuration
  const name = path.at(-1) ?? ""
  const at = draw(name.length - 1)
  const misspelt = `${name.slice(0, at)}${name.slice(at + 1)}`
  return line([...path.slice(0, -1), `${misspelt}zz`].join("."), "true", false).configuration
}

test("there are 300 mistakes of 20 kinds", () => {
  expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(20)
  expect(mistakes.length).toBeGreaterThanOrEqual(300)
})

describe.each([...compilers(root)].slice(0, isLong ? 2 : 1))("%s", (name, compiler) => {
  test("refuses every one, and nothing that is right", async () => {
    const refused = await refusedBy(
      compiler,
      mistakes.flatMap(({ right, wrong }) => [right, wrong]),
    )
    const judge = {
      name,
      refusesRight: (index: number) => refused.has(2 * index),
      refusesWrong: (index: number) => refused.has(2 * index + 1),
    }
    expect(misjudged(mistakes, judge)).toEqual(nothing)
  }, 60_000)
})

test("the build refuses every one, and nothing that is right", () => {
  const judge = {
    name: "the build",
    refusesRight: (index: number) => isRefusedByBuild(mistakes[index]?.right ?? ""),
    refusesWrong: (index: number) => isRefusedByBuild(mistakes[index]?.wrong ?? ""),
  }
  expect(misjudged(mistakes, judge)).toEqual(nothing)
})
