import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bundleTables } from "../../src/options/bundle.ts"
import { cases } from "./cases.ts"
import { userOptions } from "./compilers.ts"
import { lines } from "./lines.ts"
import { parseTable } from "../../src/options/tree/table.ts"

const root = join(import.meta.dirname, "../..")
const folder = mkdtempSync(join(tmpdir(), "nixgen-config-"))
const rows = bundleTables.flatMap((table) => parseTable(readFileSync(join(root, table), "utf8")))
const typeTexts = new Map(
  rows
    .filter(({ applied, standing }) => !applied || standing !== undefined)
    .map(({ path, typeText }) => [path.join("."), typeText]),
)

const head = `import type { NixosConfig } from "nixgen"
import { config, file, inputs, lib, mkAfter, mkBefore, mkDefault, mkForce, mkIf, mkMerge } from "nixgen"
import { add, and, append, equals, fallback, host, ifElse, lessThan, not } from "nixgen"
import { nix, nixModule, pkgs, str } from "nixgen"
declare let definition: NixosConfig
`

const before = "definition = "

const headLines = head.split("\n").length
const diagnostic = /^(\S+)\((\d+),(\d+)\): (.*)$/gm

/** The compiler's errors, by line (from 1): the first one's column and text. */
const errors = new Map<number, { column: number; message: string }>()

beforeAll(async () => {
  writeFileSync(
    join(folder, "cases.ts"),
    head + lines.map(({ configuration }) => before + configuration).join("\n"),
  )
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(compilerSettings))
  for (const [, file, row, column, message = ""] of (await compile()).matchAll(diagnostic)) {
    if (file !== "cases.ts" || Number(row) < headLines) throw new Error(`${file}: ${message}`)
    if (!errors.has(Number(row))) errors.set(Number(row), { column: Number(column), message })
  }
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

const compilerSettings = {
  compilerOptions: { ...userOptions(root), noEmit: true, allowImportingTsExtensions: true },
  files: ["cases.ts"],
}

function compile(): Promise<string> {
  const compiler = join(root, "node_modules/typescript/bin/tsc")
  return new Promise((resolve) => {
    execFile(compiler, ["--pretty", "false"], { cwd: folder }, (_error, output) => resolve(output))
  })
}

test("there are at least 300 options, each of the type it stands for", () => {
  const listed = cases.flatMap(([typeText, options]) => options.map((option) => [option, typeText]))
  expect(listed.length).toBeGreaterThanOrEqual(300)
  expect(listed).toEqual(listed.map(([option = ""]) => [option, typeTexts.get(option)]))
})

test("right definitions compile", () => {
  const refused = lines.flatMap(({ option, value, right }, index) => {
    const error = errors.get(index + headLines)
    return right && error !== undefined ? [`${option} = ${value}: ${error.message}`] : []
  })
  expect(refused).toEqual([])
})

describe("wrong definitions", () => {
  test("are errors", () => {
    const passed = lines.filter(({ right }, index) => !right && !errors.has(index + headLines))
    expect(passed.map(({ option, value }) => `${option} = ${value}`)).toEqual([])
  })

  test("are errors at the option itself", () => {
    const elsewhere = lines.flatMap(({ option, value, right, offset }, index) => {
      const error = errors.get(index + headLines)
      return right || error === undefined || error.column > before.length + offset
        ? []
        : [`${option} = ${value}: ${error.message}`]
    })
    expect(elsewhere).toEqual([])
  })
})
