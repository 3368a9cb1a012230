/** Mistakes in what a fleet knows once `nixgen types` has run: what compilers and the build notice of them. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import * as z from "zod"
import { fleetNames } from "../../src/cli/types/fleet-names.ts"
import { typesFolder } from "../../src/cli/types/folders.ts"
import { registration } from "../../src/cli/types/registration.ts"
import { typeFiles } from "../../src/cli/types/type-files.ts"
import { typeSources } from "../../src/model/stale-types.ts"
import { bundleTables, bundleTree } from "../../src/options/bundle.ts"
import { nixNamesSchema } from "../../src/options/names/nix-names.ts"
import { optionsKnownIn, pinnedNamesFile } from "../../src/project/options.ts"
import { drawsFrom } from "../definitions/mutate.ts"
import { build, types } from "../support/commands.ts"
import { effort, isLong } from "../support/effort.ts"
import { root } from "../support/examples.ts"
import { loadModel } from "../support/model.ts"
import { hasInputs, inputPath, inputsFolder } from "../support/nix.ts"
import { testTerminal } from "../support/terminal.ts"
import { compilers, errorsIn } from "./compilers.ts"
import { fleetMistakes } from "./fleet-mistakes.ts"
import { type Mistake, misjudged, nothing } from "./misjudged.ts"
import { namesInUse, namesOfTables, usedInModules } from "./names-in-use.ts"
import { type Project, makeProject } from "./project.ts"

/** Whether the types are those of the reference inputs, and the names those that their modules use. */
const isReal = isLong && hasInputs
const head = `import { builtins, config, defineHost, defineModule, host, inputs, inventory, lib, pkgs, str } from "nixgen"
import { standard } from "./disk-layouts/standard.ts"
import { database } from "./services/database.ts"
import { website } from "./services/website.ts"
let count = 0
const machine = () => ({
  system: "x86_64-linux" as const,
  stateVersion: "26.05",
  inventory: { address: \`10.0.1.\${++count}\`, prefixLength: 16, gateway: "10.0.0.1", interface: "a" },
})
`

let project: Project
let mistakes: readonly Mistake[]
beforeAll(async () => {
  project = makeProject(root, "nixos-pi-servers")
  await writeTypes(project.folder)
  const { model } = await loadModel(project.folder)
  const names = JSON.parse(readFileSync(join(project.folder, pinnedNamesFile), "utf8"))
  const hosts = model.hosts.map(({ name }) => name)
  const known = namesInUse(nixNamesSchema.parse(names), hosts, model.inputNames)
  const used = isReal
    ? usedInModules(known, inputPath("nixpkgs"), optionsKnownIn(project.folder).names)
    : known
  const draw = drawsFrom(16)
  mistakes = Object.entries(fleetMistakes).flatMap(([kind, make]) =>
    Array.from({ length: effort(6, 20) }, () => {
      const [right, wrong] = make(draw, used)
      return { kind, right, wrong }
    }),
  )
  for (const part of ["right", "wrong"] as const)
    writeFileSync(join(project.folder, `${part}.ts`), textOf(mistakes.map((each) => each[part])))
}, 120_000)
afterAll(() => project.remove())

/** What the command writes of the reference inputs, or of the tables. */
async function writeTypes(folder: string): Promise<void> {
  if (isReal) {
    expect(await types({ inputs: inputsFolder }, testTerminal(folder))).toBe(0)
    return
  }
  const { model } = await loadModel(folder)
  const tree = bundleTree(bundleTables.map((table) => readFileSync(join(root, table), "utf8")))
  const files = typeFiles(tree, typeSources(model), [fleetNames(model)], namesOfTables, folder)
  mkdirSync(join(folder, typesFolder), { recursive: true })
  for (const [path, { content }] of files) writeFileSync(join(folder, typesFolder, path), content)
  for (const { path, text } of registration(folder).value?.create ?? []) writeFileSync(path, text)
}

const isHost = (text: string) => text.startsWith("defineHost")

/** A file of cases, each on a line of its own. */
function textOf(all: readonly string[]): string {
  const of = (wanted: boolean) =>
    all.flatMap((text, index) => (isHost(text) === wanted ? [`  c${index}: ${text},\n`] : []))
  return `${head}export const common = {\n${of(false).join("")}}\nexport const hosts = {\n${of(true).join("")}}\n`
}

/** The cases at whose lines something is told. */
function casesAt(file: string, lines: readonly number[]): Set<number> {
  const text = readFileSync(join(project.folder, file), "utf8").split("\n")
  const told = lines.map((line) => indexIn(text[line - 1] ?? ""))
  return new Set(told.filter((index) => index >= 0))
}

function indexIn(line: string): number {
  return Number(/^ {2}c(\d+): /.exec(line)?.[1] ?? -1)
}

describe.each([...compilers(root)].slice(0, isLong ? 2 : 1))("%s", (name, compiler) => {
  test("refuses every one, and nothing that is right", async () => {
    const found = await errorsIn(project.folder, compiler)
    const [right, wrong] = ["right.ts", "wrong.ts"].map((file) => {
      const lines = found.flatMap((each) => (each.startsWith(`${file}:`) ? [lineOf(each)] : []))
      return casesAt(file, lines)
    })
    expect(judgedBy(name, right, wrong)).toEqual(nothing)
  }, 120_000)
})

function judgedBy(name: string, right = new Set<number>(), wrong = new Set<number>()) {
  return misjudged(mistakes, {
    name,
    refusesRight: (index) => right.has(index),
    refusesWrong: (index) => wrong.has(index),
  })
}

function lineOf(error: string): number {
  return Number(/^\S+:(\d+) /.exec(error)?.[1])
}

const told = z.object({
  problems: z.array(
    z.object({
      code: z.string(),
      severity: z.string(),
      file: z.string().optional(),
      line: z.int().optional(),
    }),
  ),
})

/** What is refused of a file, until the rest of it is not: what is wrong where it runs hides the others. */
async function refusedByBuild(file: string): Promise<Set<number>> {
  const { folder } = project
  writeFileSync(join(folder, "fleet.ts"), fleetOf(file))
  const refused = new Set<number>()
  for (;;) {
    const terminal = testTerminal(folder)
    await build({ dryRun: true, json: true }, terminal)
    const { problems } = told.parse(JSON.parse(terminal.written()))
    const lines = problems.flatMap((each) =>
      // what stands beside each other here says different things of one option
      each.severity === "error" && each.code !== "NG223" && each.file === file
        ? (each.line ?? [])
        : [],
    )
    const found = casesAt(file, lines)
    if (found.size === 0) return refused
    for (const index of found) refused.add(index)
    leaveOut(file, found)
  }
}

function leaveOut(file: string, cases: Set<number>): void {
  const path = join(project.folder, file)
  const lines = readFileSync(path, "utf8").split("\n")
  const kept = lines.filter((line) => !cases.has(indexIn(line)))
  writeFileSync(path, kept.join("\n"))
}

function fleetOf(file: string): string {
  return `import { defineFleet } from "nixgen"
import { base, network, ssh, users } from "./hosts/common/index.ts"
import { common, hosts } from "./${file}"
import a from "./hosts/dev-142.ts"
import b from "./hosts/dev-365.ts"
import c from "./hosts/dev-605.ts"
import d from "./hosts/dev-901.ts"
export default defineFleet({
  pins: "./npins/sources.json",
  common: { base, network, ssh, users, ...common },
  hosts: { "dev-142": a, "dev-365": b, "dev-605": c, "dev-901": d, ...hosts },
})
`
}

test("the build refuses every one, and nothing that is right", async () => {
  const right = await refusedByBuild("right.ts")
  expect(judgedBy("the build", right, await refusedByBuild("wrong.ts"))).toEqual(nothing)
}, 120_000)
