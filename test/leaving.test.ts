/**
 * What is generated needs nothing of nixgen: each example's tree, alone in an empty place, names no file
 * outside of it and runs nothing of Node.js, and Nix makes of it the very systems that it makes of it here.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, normalize } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { pathReferences } from "../src/nix/syntax/path-references.ts"
import { parseNix } from "../src/nix.ts"
import { isLong } from "./support/effort.ts"
import { askHosts, askHostsIn, exampleNames, generatedOf } from "./support/examples.ts"
import { inputsTest } from "./support/nix.ts"

/** A copy of an example's tree, with nothing beside it. */
function alone(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-leaving-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(generatedOf(name), folder, { recursive: true })
  rmSync(join(folder, ".nixgen-manifest.json"))
  return folder
}

/** The files of a folder, by their paths in it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** What a file of Nix refers to, from the root of its tree. */
function referredTo(folder: string, file: string): readonly string[] {
  const paths = pathReferences(parseNix(readFileSync(join(folder, file), "utf8")))
  return paths
    .filter(({ text }) => text.startsWith("."))
    .map(({ text }) => normalize(join(dirname(file), text)))
}

/** A command that only somebody with Node.js can run, as the first word of one. */
const ofNode = /(?:^|[;&|({]|\bexec|\bthen|\bdo)\s*(?:node|npm|npx|nixgen|tsc)\s/

const longInputsTest = isLong ? inputsTest : test.skip

describe.each(exampleNames)("the tree of %s alone", (name) => {
  test("refers to nothing outside of it", () => {
    const folder = alone(name)
    const files = filesIn(folder).filter((file) => file.endsWith(".nix"))
    expect(files.length).toBeGreaterThan(10)
    const referred = files.flatMap((file) => referredTo(folder, file))
    expect(referred.length).toBeGreaterThan(10)
    expect(referred.filter((path) => path.startsWith(".."))).toEqual([])
    const plain = referred.filter((path) => !path.includes("$"))
    expect(plain.filter((path) => !existsSync(join(folder, path)))).toEqual([])
  })

  test("has no definition in it, and no script that runs one", () => {
    const folder = alone(name)
    const files = filesIn(folder)
    expect(files.filter((file) => /\.[cm]?[jt]sx?$|package\.json$/.test(file))).toEqual([])
    const scripts = files.filter((file) => file.endsWith(".sh"))
    expect(scripts.length).toBeGreaterThan(2)
    for (const script of scripts) {
      const lines = readFileSync(join(folder, script), "utf8").split("\n")
      expect(lines.filter((line) => !/^\s*#/.test(line) && ofNode.test(line))).toEqual([])
    }
  })

  longInputsTest("is the same systems to Nix", () => {
    const question = "builtins.mapAttrs (_: host: host.config.system.build.toplevel.drvPath)"
    expect(askHostsIn(alone(name), question)).toEqual(askHosts(name, question))
  })
})
