/** The compiled command by itself, as npx runs it: it must stay executable through every build. */
import { execFileSync, spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { failureShape } from "../src/cli/commands/shared.ts"
import { hostFile, makeProject } from "./support/project.ts"

const root = join(import.meta.dirname, "..")
const main = join(root, "dist/cli/main.js")

test("the command is a program, and tells the package's version", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  const { version, bin } = z
    .object({ version: z.string(), bin: z.object({ nixgen: z.string() }) })
    .parse(manifest)
  const told = execFileSync(join(root, bin.nixgen), ["--version"], { encoding: "utf8" })
  expect(told.trim()).toBe(version)
})

/** Runs the command with a line, where there is no fleet. */
function run(line: string, cwd = tmpdir()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...line.split(" ")], {
    cwd,
    encoding: "utf8",
  })
  return { status, stdout, stderr }
}

describe("with --json, what keeps a command from its work is JSON, too", () => {
  test.each<[line: string, status: number, code: string, hint: string | undefined]>([
    ["bild --json", 2, "NG084", "did you mean build?"],
    ["build --json --forec", 2, "NG085", "did you mean --force?"],
    ["build --json", 1, "NG001", "`nixgen init` makes a fleet to start from"],
  ])("%s", (line, status, code, hint) => {
    const ran = run(line)
    expect({ ...ran, stdout: "" }).toEqual({ status, stdout: "", stderr: "" })
    const { problems } = failureShape().parse(JSON.parse(ran.stdout))
    expect(problems).toMatchObject([{ code, severity: "error", hint }])
  })

  test("what the environment lacks as well as what the definitions have", () => {
    const folder = makeProject({ "hosts/web.ts": hostFile("") })
    const { status, stdout, stderr } = run("build --json --fleet zzz", folder)
    expect([status, stderr]).toEqual([2, ""])
    expect(failureShape().parse(JSON.parse(stdout)).problems).toMatchObject([
      { code: "NG089", message: 'there is no fleet "zzz"' },
    ])
    const unknown = run("build --json --accept-layout wep", folder)
    expect(failureShape().parse(JSON.parse(unknown.stdout)).problems).toMatchObject([
      { code: "NG089", message: 'there is no host "wep"', hint: 'did you mean "web"?' },
    ])
  })
})

describe("without it, in words", () => {
  test.each([
    ["bild", "error: unknown command 'bild'\n(Did you mean build?)\n"],
    [
      "add hots web",
      "error: command-argument value 'hots' is invalid for argument 'kind'. Allowed choices are host, disk-layout, service.\n(Did you mean host?)\n",
    ],
  ])("%s", (line, told) => {
    expect(run(line)).toEqual({
      status: 2,
      stdout: "",
      stderr: `${told}(\`nixgen --help\` lists what there is)\n`,
    })
  })
})

test("what the command loads before it knows what to do is its own, and no package", () => {
  const folder = makeProject({
    "loaded.cjs":
      "process.on('exit', () => console.log(JSON.stringify(Object.keys(require.cache))))",
  })
  const loaded = join(folder, "loaded.cjs")
  const { stdout } = spawnSync(process.execPath, ["--require", loaded, main, "--version"])
  const lines = stdout.toString().trim().split("\n")
  expect(JSON.parse(lines.at(-1) ?? "")).toEqual([loaded, main])
})
