/** A build of what has not changed is told from the one before; of anything else, it is made. */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { answersFolder, formerAnswer } from "../src/cli/kept-answers/kept-answer.ts"
import { nameOf } from "../src/cli/kept-answers/request.ts"
import { fleetNamesFile } from "../src/cli/types/fleet-names.ts"
import { typesFolder } from "../src/cli/types/folders.ts"
import { registrationFile, registrationText } from "../src/cli/types/registration.ts"
import { createLoader } from "../src/source/modules.ts"
import { answeredBuild, requestFor } from "./support/answered.ts"
import { hostFile, keptProject, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

beforeEach(() => {
  vi.stubEnv("NIXGEN_TEST_DOMAIN", "example.com")
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const files = {
  "hosts/web.ts": hostFile(
    `inventory: { rack, ports, names: names.length, domain: process.env.NIXGEN_TEST_DOMAIN ?? "none", at: later },
  config: { users: { motdFile: file("../assets/motd.txt") }, environment: { etc: { site: { source: file("../assets/site") } } } }`,
    `import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { file } from "nixgen"
import { rack } from "../helpers/rack.ts"
import { later } from "../helpers/later.js"
const ports = JSON.parse(readFileSync(join(import.meta.dirname, "../data/ports.json"), "utf8"))
const names = readdirSync(new URL("../data", import.meta.url))`,
  ),
  "helpers/rack.ts": 'export const rack = "a"\n',
  "helpers/later.ts": "export const later = 1\n",
  "data/ports.json": "[22]\n",
  "assets/motd.txt": "hello\n",
  "assets/site/index.html": "<p>\n",
  "tsconfig.json": "{}\n",
}

/** A build, and all that is told of it. */
async function built(folder: string, options = {}) {
  const terminal = testTerminal(folder)
  const ended = await answeredBuild(options, terminal)
  return { ...ended, told: terminal.told(), written: terminal.written() }
}

/** Whether it is known what a build would tell. */
function isKept(folder: string): boolean {
  return formerAnswer(requestFor({}, folder))?.changed.length === 0
}

/** A project that was built, whose files were all there long before. */
async function settledProject(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = makeProject({ ...files, ...more })
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 })
  expect((await built(folder)).status).toBe(0)
  return folder
}

/** What is told is that of a build which finds nothing to do, to the byte. */
test.each<[name: string, options: object]>([
  ["in words", {}],
  ["as JSON", { json: true }],
  ["for GitLab", { format: "gitlab" }],
  ["with --force", { force: true }],
  ["with --dry-run", { dryRun: true }],
])("what is told again is what a build tells: %s", async (_, options) => {
  const folder = await settledProject()
  rmSync(answersFolder({ directory: folder }), { recursive: true })
  const first = await built(folder, options)
  const again = await built(folder, options)
  expect(first.isKept).toBe(false)
  expect(again).toEqual({ ...first, isKept: true })
})

test("after a build that writes, the next one is told what it would find", async () => {
  const folder = makeProject(files)
  const first = await built(folder, { json: true })
  const second = await built(folder, { json: true })
  rmSync(answersFolder({ directory: folder }), { recursive: true })
  const third = await built(folder, { json: true })
  expect([first.isKept, second.isKept, third.isKept]).toEqual([false, true, false])
  expect(second.written).toBe(third.written)
})

test("what a build writes for the editor is written anew where it was taken away", async () => {
  const folder = await settledProject({ [registrationFile]: registrationText })
  expect((await built(folder)).isKept).toBe(true)
  const names = join(folder, typesFolder, fleetNamesFile)
  rmSync(names)
  expect((await built(folder)).isKept).toBe(false)
  expect(existsSync(names)).toBe(true)
})

/** A text of as many bytes, as old as the one before, in the very file. */
function sameSizeAndTime(path: string): void {
  const { atime, mtime } = statSync(path)
  const text = readFileSync(path, "utf8")
  writeFileSync(
    path,
    text.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === "x" ? "y" : "x")),
  )
  utimesSync(path, atime, mtime)
}

function moved(path: string, to: string): void {
  renameSync(path, to)
  symlinkSync(to, path)
}

const host = "hosts/web.ts"
const generated = "generated/hosts/web/default.nix"

test.each<[what: string, change: (at: (path: string) => string) => void]>([
  ["a host's text", (at) => appendFileSync(at(host), "// more\n")],
  ["a host's text, of the same size and time", (at) => sameSizeAndTime(at(host))],
  ["a helper's text, of the same size and time", (at) => sameSizeAndTime(at("helpers/rack.ts"))],
  ["a host comes", (at) => writeFileSync(at("hosts/db.ts"), hostFile(""))],
  ["a host goes", (at) => rmSync(at(host))],
  ["a host gets another name", (at) => renameSync(at(host), at("hosts/db.ts"))],
  ["a host becomes a link", (at) => moved(at(host), at("web.ts"))],
  [
    "a file is there that an import means first",
    (at) => writeFileSync(at("helpers/later.js"), "export const later = 2\n"),
  ],
  ["a helper goes", (at) => rmSync(at("helpers/rack.ts"))],
  ["an asset's text, of the same size and time", (at) => sameSizeAndTime(at("assets/motd.txt"))],
  ["an asset can be run", (at) => chmodSync(at("assets/motd.txt"), 0o755)],
  ["an asset goes", (at) => rmSync(at("assets/motd.txt"))],
  ["a file comes to a folder of assets", (at) => writeFileSync(at("assets/site/more.html"), "")],
  ["a file in a folder of assets", (at) => sameSizeAndTime(at("assets/site/index.html"))],
  ["the pins", (at) => appendFileSync(at("npins/sources.json"), "\n")],
  ["the tsconfig.json", (at) => writeFileSync(at("tsconfig.json"), "{ }")],
  ["a nearer tsconfig.json", (at) => writeFileSync(at("hosts/tsconfig.json"), "{}")],
  ["a package.json", (at) => writeFileSync(at("package.json"), "{}")],
  ["what is installed", (at) => writeFileSync(at("node_modules/.package-lock.json"), "{}")],
  [
    "the project's own options",
    (at) => {
      mkdirSync(at(".nixgen/types"), { recursive: true })
      writeFileSync(at(".nixgen/types/options.tsv"), "")
    },
  ],
  ["a file that a definition reads", (at) => writeFileSync(at("data/ports.json"), "[23]\n")],
  ["a folder that a definition lists", (at) => writeFileSync(at("data/more.json"), "")],
  ["a variable", () => vi.stubEnv("NIXGEN_TEST_DOMAIN", "example.org")],
  ["the lock", (at) => writeFileSync(at("nixgen.lock.json"), "{}")],
  ["a generated file, of the same size and time", (at) => sameSizeAndTime(at(generated))],
  ["a generated file goes", (at) => rmSync(at(generated))],
  ["a generated file can be run", (at) => chmodSync(at(generated), 0o755)],
  ["a generated file becomes a link to itself", (at) => moved(at(generated), at("moved.nix"))],
  [
    "a generated folder becomes a link to itself",
    (at) => moved(at("generated/hosts"), at("moved")),
  ],
  ["the generated folder becomes a link to itself", (at) => moved(at("generated"), at("moved"))],
  ["the manifest", (at) => appendFileSync(at("generated/.nixgen-manifest.json"), "\n")],
  ["a build was killed", (at) => mkdirSync(at("generated/.nixgen-staging-1"))],
  ["there is a repository", (at) => mkdirSync(at(".git"))],
])("a build is made where something is another: %s", async (_, change) => {
  const folder = await settledProject()
  expect(isKept(folder)).toBe(true)
  change((path) => join(folder, path))
  expect(isKept(folder)).toBe(false)
})

test.each<[what: string, leave: (at: (path: string) => string) => void]>([
  ["nothing", () => undefined],
  ["a file is saved as it is", (at) => writeFileSync(at(host), readFileSync(at(host)))],
  ["a file is touched", (at) => utimesSync(at(host), new Date(), new Date())],
  [
    "a file is replaced by one like it",
    (at) => {
      writeFileSync(at("hosts/web.ts.new"), readFileSync(at(host)))
      renameSync(at("hosts/web.ts.new"), at(host))
    },
  ],
  ["a generated file is touched", (at) => utimesSync(at(generated), new Date(), new Date())],
  ["a file that nothing reads", (at) => writeFileSync(at("notes.md"), "notes\n")],
  ["a variable that every shell has its own of", () => vi.stubEnv("SHLVL", "7")],
])("no build is made where all is the same: %s", async (_, leave) => {
  const folder = await settledProject()
  const before = await built(folder)
  leave((path) => join(folder, path))
  expect(await built(folder)).toEqual({ ...before, isKept: true })
})

/** What a module says, and whether that is the same in each run. */
const texts: readonly (readonly [text: string, isTold: boolean])[] = [
  ["export const rack = Math.max(1, 2)", true],
  ["export const rack = { performance: 1, process: 2, global: 3 }.process", true],
  ["export const rack = process.env['NIXGEN_TEST_DOMAIN'] ?? process.platform", true],
  ["import data from '../data/ports.json' with { type: 'json' }\nexport const rack = data", true],
  ["import { existsSync } from 'fs'\nexport const rack = existsSync('/no/such')", true],
  ["export const rack = ['abc'].map((each) => each.toUpperCase()).join()", true],
  ["export const rack = String(new Date().getFullYear() > 0)", false],
  ["const D = Date\nexport const rack = typeof new D()", false],
  ["export const rack = typeof Math.random()", false],
  ["const { random } = Math\nexport const rack = typeof random()", false],
  ["export const rack = typeof performance.now()", false],
  ["export const rack = typeof fetch", false],
  ["export const rack = typeof crypto.randomUUID()", false],
  ["export const rack = typeof globalThis", false],
  ["export const rack = process.argv.length > 0", false],
  ["export const rack = Object.keys(process.env).length > 0", false],
  ["export const rack = process.env.SHLVL ?? 'none'", false],
  ["console.warn('loaded')\nexport const rack = 1", false],
  ["import { hostname } from 'node:os'\nexport const rack = typeof hostname()", false],
  ["import { execSync } from 'node:child_process'\nexport const rack = typeof execSync", false],
  ["import { statSync } from 'node:fs'\nexport const rack = typeof statSync", false],
  ["import * as fs from 'node:fs'\nexport const rack = typeof fs", false],
  ["const fs = await import('node:fs')\nexport const rack = typeof fs", false],
  ["const fs = require('node:fs')\nexport const rack = typeof fs", false],
  ["import { plain } from 'plain'\nexport const rack = plain", false],
  ["exports.rack = 1", false],
]

let modules = ""

beforeAll(() => {
  const named = texts.map(([text]) => [`${text.replaceAll(/\W/g, "_")}/rack.ts`, text])
  modules = keptProject({
    ...Object.fromEntries(named),
    "data/ports.json": "[22]",
    "node_modules/plain/package.json": '{ "type": "module", "exports": "./plain.js" }',
    "node_modules/plain/plain.js": "export const plain = 1\n",
  })
})

afterAll(() => rmSync(modules, { recursive: true }))

test.each(texts)(
  "it is known of what modules use whether it is the same again: %s",
  async (text, isTold) => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined)
    const load = createLoader()
    const { problems } = await load(join(modules, text.replaceAll(/\W/g, "_"), "rack.ts"))
    expect([problems, load.unfollowed().length === 0]).toEqual([[], isTold])
    vi.restoreAllMocks()
  },
)

test("what may be another in each run is built each time", async () => {
  const folder = await settledProject({ "helpers/rack.ts": "export const rack = typeof fetch\n" })
  await built(folder)
  expect(isKept(folder)).toBe(false)
})

test("what is kept and spoilt is not told", async () => {
  const folder = await settledProject()
  const file = join(answersFolder({ directory: folder }), nameOf(requestFor({}, folder)))
  for (const spoil of [
    (text: string) => text.slice(0, -1),
    (text: string) => text.replace("nothing", "something"),
    () => "",
    () => "null\n",
  ]) {
    writeFileSync(file, spoil(readFileSync(file, "utf8")))
    expect((await built(folder)).isKept).toBe(false)
    expect((await built(folder)).isKept).toBe(true)
  }
  chmodSync(file, 0o666)
  expect((await built(folder)).isKept).toBe(false)
})

test("answers of other lines are kept beside each other, and not without end", async () => {
  const folder = await settledProject()
  for (let index = 0; index < 30; index++)
    writeFileSync(join(answersFolder({ directory: folder }), `other-${index}`), "")
  await built(folder, { force: true })
  expect(readdirSync(answersFolder({ directory: folder }))).toHaveLength(16)
  expect(statSync(dirname(answersFolder({ directory: folder }))).isDirectory()).toBe(true)
})
