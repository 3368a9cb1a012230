/** `npm run new`: each scaffold, in a copy of the repository, is code as ours is, with a test that fails. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as z from "zod"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "..")
const copy = mkdtempSync(join(tmpdir(), "nixgen-scaffolds-"))

/** What tells how code is to be, and the code that scaffolds know of. */
const copied = [
  "src",
  "scripts",
  "test/support",
  "test/layouts",
  "package.json",
  "tsconfig.json",
  "vitest.config.ts",
]
const settings = [".oxlintrc.json", ".prettierrc.json"]

/** Each kind with a name, and what is added to. */
const scaffolds = [
  [
    "rule",
    "network/quiet-routers",
    [
      "src/rules/network/quiet-routers.ts",
      "src/problems/codes.ts",
      "src/rules/network/rules.ts",
      "src/rules/explanations.ts",
    ],
  ],
  ["rule", "fleet/short-names", ["src/rules/fleet/short-names.ts", "src/rules/rules.ts"]],
  [
    "disko-type",
    "tape-drive",
    [
      "src/disko/types/tape-drive.ts",
      "src/disko/types/types.ts",
      "src/drawing/disks.ts",
      "src/index.ts",
    ],
  ],
  [
    "file",
    "welcome",
    ["src/emit/welcome.ts", "src/emit/emit.ts", "src/emit/readme.ts", "src/output/changes.ts"],
  ],
  [
    "command",
    "greet",
    ["src/cli/greet.ts", "src/cli/commands/greet.ts", "src/cli/commands/commands.ts"],
  ],
] as const

const tests = [
  "src/rules/network/quiet-routers.test.ts",
  "src/rules/fleet/short-names.test.ts",
  "src/disko/types/tape-drive.test.ts",
  "src/emit/welcome.test.ts",
  "src/cli/greet.test.ts",
]

/** What vitest says of files, of which those that cannot be loaded have no assertion. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

function run(program: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules", program), ...words],
    {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, CI: "true" },
    },
  )
  return { status, told: stdout + stderr }
}

const made = (kind: string, name: string) =>
  run("jiti/lib/jiti-cli.mjs", "scripts/new.ts", kind, name)

beforeAll(() => {
  for (const path of [...copied, ...settings])
    cpSync(join(root, path), join(copy, path), { recursive: true })
  for (const path of ["node_modules", "build", "dist"])
    symlinkSync(join(root, path), join(copy, path))
})
afterAll(() => rmSync(copy, { recursive: true }))

describe("npm run new", () => {
  test.each(scaffolds)("%s %s says what it has written", (kind, name, paths) => {
    const { status, told } = made(kind, name)
    expect([status, told.split("\n")]).toEqual([0, expect.arrayContaining([...paths])])
  })

  test.each([
    [
      "what is there",
      "rule",
      "network/quiet-routers",
      "there is a file src/rules/network/quiet-routers.ts",
    ],
    ["a name that is none", "command", "Greet All", "is no name in small letters"],
    ["a rule without a room", "rule", "quiet-routers", "a rule's name begins with its room"],
    ["another kind", "thing", "name", "rule|disko-type|file|command NAME"],
  ])("%s is told of, and nothing written", (_, kind, name, want) => {
    const before = readFileSync(join(copy, "src/problems/codes.ts"), "utf8")
    const { status, told } = made(kind, name)
    expect([status, told]).toEqual([2, expect.stringContaining(want)])
    expect(readFileSync(join(copy, "src/problems/codes.ts"), "utf8")).toBe(before)
  })

  test("all of it type-checks", () => {
    expect(run("typescript/bin/tsc", "--noEmit")).toEqual({ status: 0, told: "" })
  })

  test("all of it is in order for the linter and laid out", () => {
    const paths = scaffolds.flatMap(([, , each]) => each)
    const { status, told } = run(
      "oxlint/bin/oxlint",
      "--type-aware",
      "--deny-warnings",
      ...paths,
      ...tests,
    )
    expect([status, told]).toEqual([0, expect.any(String)])
    const layout = run("prettier/bin/prettier.cjs", "--check", ...paths, ...tests)
    expect([layout.status, layout.told]).toEqual([0, expect.any(String)])
  })

  test("each test fails until it is filled, by what it expects", () => {
    const { told } = run("vitest/vitest.mjs", "run", "--reporter", "json", ...tests)
    const { testResults } = reportSchema.parse(JSON.parse(told.slice(told.indexOf("{"))))
    const failing = testResults
      .filter(({ assertionResults }) => assertionResults.some(({ status }) => status === "failed"))
      .map(({ name }) => name.slice(copy.length + 1))
    expect(new Set(failing)).toEqual(new Set(tests))
  })
})
