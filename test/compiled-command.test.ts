/** What V8 made of the command's code is kept for the next run, and never stands in its way. */
import { spawn, spawnSync } from "node:child_process"
import {
  chmodSync,
  cpSync,
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
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { decodeCompiled, encodeCompiled } from "../src/cli/process/compiled.ts"
import { ownVersion } from "../src/version.ts"
import { hostFile, makeProject } from "./support/project.ts"

const root = join(import.meta.dirname, "..")

/** A project that has nixgen. */
interface Project {
  readonly folder: string
  /** Says that nixgen has run in it. */
  readonly mark: string
  /** The user's folder for what programs keep. */
  readonly home: string
  /** What is kept of all runs. */
  readonly cache: string
}

/** One in which nixgen has run before, of a user who has no other. */
function newProject(): Project {
  const project = untouchedProject(newHome())
  mkdirSync(project.mark, { recursive: true, mode: 0o700 })
  mkdirSync(project.cache, { recursive: true, mode: 0o700 })
  return project
}

function newHome(): string {
  return makeProject({})
}

function untouchedProject(home: string): Project {
  const folder = makeProject({ "hosts/web.ts": hostFile("") })
  const mark = join(folder, "node_modules/.cache/nixgen/compiled")
  return { folder, mark, home, cache: join(home, "nixgen/compiled") }
}

function started({ folder, home }: Project, ...flags: readonly string[]) {
  const main = join(folder, "node_modules/nixgen/dist/cli/main.js")
  const env = { ...process.env, XDG_CACHE_HOME: home }
  return [process.execPath, [...flags, main, "completion", "bash"], { cwd: folder, env }] as const
}

/** Runs a short command: the end of what it tells, and its status. */
function run(project: Project, ...flags: readonly string[]) {
  const [program, line, options] = started(project, ...flags)
  const { status, stdout, stderr } = spawnSync(program, line, { ...options, encoding: "utf8" })
  return { status, told: stdout.trim().split("\n").at(-1), failure: stderr }
}

const right = { status: 0, told: "complete -o default -F _nixgen nixgen", failure: "" }

/** The one file that is kept. */
function keptIn({ cache }: Project): string {
  expect(readdirSync(cache)).toEqual([keptName])
  return join(cache, keptName)
}

const keptName = `${ownVersion()}-${process.version}-${process.arch}`

/** Tells whether a file was written anew: each time it is another one. */
function identity(file: string): string {
  const { ino, mtimeNs } = statSync(file, { bigint: true })
  return `${ino} ${mtimeNs}`
}

test("nothing is kept of a first run, as one in CI is, but that it was", () => {
  const project = untouchedProject(newHome())
  expect(run(project)).toEqual(right)
  expect([readdirSync(project.mark), statSync(project.mark).mode & 0o777]).toEqual([[], 0o700])
  expect(existsSync(project.cache)).toBe(false)
  expect(run(project)).toEqual(right)
  keptIn(project)
})

test("it serves in every project of the user's, wherever nixgen stands there, and is added to", () => {
  const project = newProject()
  run(project)
  const before = identity(keptIn(project))
  const other = untouchedProject(project.home)
  installedAnew(other)
  expect(run(other)).toEqual(right)
  expect(identity(keptIn(other))).toBe(before)
  // what it runs may be more than what former ones did
  expect(run(other)).toEqual(right)
  const known = decodeCompiled(readFileSync(keptIn(other)))
  expect(known?.kinds).toEqual([
    expect.stringMatching(/^completion 0 \d+$/),
    expect.stringMatching(/^completion 0 \d+$/),
  ])
  const now = identity(keptIn(project))
  expect([run(project), run(other)]).toEqual([right, right])
  expect(identity(keptIn(project))).toBe(now)
})

test("what a run has compiled is kept for the user alone, and serves the next one", () => {
  const project = newProject()
  expect(run(project)).toEqual(right)
  const kept = keptIn(project)
  expect([statSync(kept).mode & 0o777, statSync(project.cache).mode & 0o777]).toEqual([
    0o600, 0o700,
  ])
  const before = identity(kept)
  expect(run(project)).toEqual(right)
  expect(identity(kept)).toBe(before)
})

test("runs of other kinds add to it, and those that do nothing do not", () => {
  const project = newProject()
  run(project)
  const kinds = (...line: readonly string[]): unknown => {
    const [program, [main], options] = started(project)
    spawnSync(program, [main, ...line], options)
    const all = decodeCompiled(readFileSync(keptIn(project)))?.kinds
    return all?.map((kind) => kind.replace(/ \d+$/, ""))
  }
  expect(kinds("--help")).toEqual(["completion 0"])
  expect(kinds("build", "--help")).toEqual(["completion 0"])
  expect(kinds("build", "--no-such")).toEqual(["completion 0"])
  expect(kinds("build")).toEqual(["completion 0", "build 0"])
  expect(kinds("completion", "fish")).toEqual(["completion 0", "build 0"])
})

/** The same nixgen in a place of its own. */
function installedAnew(project: Project): string {
  const nixgen = join(project.folder, "node_modules/nixgen")
  rmSync(nixgen)
  for (const part of ["package.json", "dist/cli", "dist/command"])
    cpSync(join(root, part), join(nixgen, part), { recursive: true })
  return nixgen
}

describe("it is made anew", () => {
  test("where nixgen's code is another one, of as many characters", () => {
    const project = newProject()
    const nixgen = installedAnew(project)
    run(project)
    const before = identity(keptIn(project))
    const file = join(nixgen, "dist/command/completion.cjs")
    const code = readFileSync(file, "utf8")
    writeFileSync(file, code.replaceAll("complete -o default", "complete -o dirname"))
    expect(run(project).told).toBe("complete -o dirname -F _nixgen nixgen")
    expect(identity(keptIn(project))).not.toBe(before)
  })

  test("where V8 runs with other flags", () => {
    const project = newProject()
    run(project)
    const before = identity(keptIn(project))
    expect(run(project, "--no-opt")).toEqual(right)
    expect(identity(keptIn(project))).not.toBe(before)
    expect(run(project)).toEqual(right)
  })
})

/** The same with other data of V8's for each file. */
function withData(kept: Buffer, change: (data: Buffer) => Buffer): Buffer {
  const { kinds = [], parts = [] } = decodeCompiled(kept) ?? {}
  const changed = Array.from(
    parts,
    ([name, { sum, data }]) => [name, { sum, data: change(data) }] as const,
  )
  return encodeCompiled({ kinds, parts: new Map(changed) })
}

describe("it is not run, and made anew", () => {
  test.each<[string, (kept: Buffer) => Buffer | string]>([
    ["empty", () => ""],
    ["one line", () => "\n"],
    ["something else", () => "what is this"],
    ["half of it", (kept) => kept.subarray(0, kept.length >> 1)],
    ["without its end", (kept) => kept.subarray(0, kept.length - 1)],
    [
      "a bit that is another",
      (kept) => Buffer.from(kept).fill(kept.readUInt8(5000) ^ 1, 5000, 5001),
    ],
    ["followed by something", (kept) => Buffer.concat([kept, Buffer.from("0")])],
    ["no data for any file", (kept) => withData(kept, () => Buffer.alloc(0))],
    [
      "data of another version of V8",
      (kept) => withData(kept, (data) => Buffer.from(data).fill(7, 4, 8)),
    ],
  ])("%s", (_, spoilt) => {
    const project = newProject()
    run(project)
    const kept = keptIn(project)
    writeFileSync(kept, spoilt(readFileSync(kept)))
    const before = identity(kept)
    expect(run(project)).toEqual(right)
    expect(identity(kept)).not.toBe(before)
  })

  test.each<[string, (kept: string) => void]>([
    [
      "a link",
      (kept) => {
        renameSync(kept, `${kept}.other`)
        symlinkSync(`${kept}.other`, kept)
      },
    ],
    ["what others may write", (kept) => chmodSync(kept, 0o666)],
  ])("%s", (_, plant) => {
    const project = newProject()
    run(project)
    const kept = keptIn(project)
    plant(kept)
    expect(run(project)).toEqual(right)
    expect(statSync(keptIn(project)).mode & 0o777).toBe(0o600)
    expect(readdirSync(project.cache)).toHaveLength(1)
  })
})

describe("nothing is kept, and everything works", () => {
  test.each<[string, (cache: string) => void]>([
    ["in a folder that others may write", (cache) => chmodSync(cache, 0o777)],
    [
      "through a link",
      (cache) => {
        renameSync(cache, `${cache}-other`)
        symlinkSync(`${cache}-other`, cache)
      },
    ],
    [
      "where a file is in its place",
      (cache) => {
        rmSync(cache, { recursive: true })
        writeFileSync(cache, "")
      },
    ],
    [
      "where a folder is in the place of the file",
      (cache) => {
        rmSync(cache, { recursive: true })
        mkdirSync(join(cache, keptName, "inside"), {
          recursive: true,
          mode: 0o700,
        })
      },
    ],
  ])("%s", (_, plant) => {
    const project = newProject()
    run(project)
    plant(project.cache)
    expect(run(project)).toEqual(right)
    expect(run(project)).toEqual(right)
  })

  test.skipIf(process.platform !== "linux")("where no folder can be made", () => {
    const project = { ...newProject(), home: "/proc" }
    expect([run(project), run(project)]).toEqual([right, right])
  })

  test.skipIf(process.getuid?.() === 0)("for a user whose folder is not to be written", () => {
    const project = newProject()
    rmSync(join(project.home, "nixgen"), { recursive: true })
    chmodSync(project.home, 0o555)
    expect(run(project)).toEqual(right)
    expect(existsSync(project.cache)).toBe(false)
    chmodSync(project.home, 0o755)
  })
})

test("many runs at once leave one that serves", async () => {
  const project = newProject()
  const [program, line, options] = started(project)
  const runs = Array.from({ length: 6 }, async () => {
    const child = spawn(program, line, { ...options, stdio: "ignore" })
    return await new Promise((resolve) => child.once("exit", resolve))
  })
  expect(await Promise.all(runs)).toEqual([0, 0, 0, 0, 0, 0])
  const before = identity(keptIn(project))
  expect(run(project)).toEqual(right)
  expect(identity(keptIn(project))).toBe(before)
})

test("of nixgen's and Node's versions, those that were not used for longest go", () => {
  const project = newProject()
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    writeFileSync(join(project.cache, `0.0.${day}`), "")
    utimesSync(join(project.cache, `0.0.${day}`), day * 86_400, day * 86_400)
  }
  run(project)
  expect(readdirSync(project.cache)).toEqual(
    [3, 4, 5, 6, 7]
      .map((day) => `0.0.${day}`)
      .concat(keptName)
      .toSorted(),
  )
})

test("what a run that was killed has left goes", () => {
  const project = newProject()
  run(project)
  const kept = keptIn(project)
  writeFileSync(`${kept}.1.0`, "half")
  writeFileSync(kept, "spoilt")
  expect(run(project)).toEqual(right)
  expect(keptIn(project)).toBe(kept)
})

/** Says what the names of nixgen and zod lead to, in the definitions and in packages that they import. */
const importing = {
  "hosts/web.ts": `import * as core from "zod/v4/core"
import * as mini from "zod/mini"
import * as z from "zod"
import { defineHost } from "nixgen"
import { own } from "plain"
import { host, zod } from "uses-nixgen"
const late = await import("late")
const same = {
  core: core.$ZodType === z.core.$ZodType,
  mini: mini.core.$ZodType === z.core.$ZodType && mini.string() instanceof z.core.$ZodType,
  four: (await import("zod/v4")).string === z.string,
  german: typeof z.locales.de,
  nixgen: host === defineHost,
  own: [own, zod, late.default],
}
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { environment: { etc: { same: { text: JSON.stringify(same) } } } },
})
`,
  "node_modules/plain/package.json": '{ "type": "module", "exports": "./plain.js" }',
  "node_modules/plain/plain.js": 'import { z } from "zod"\nexport const own = z.version',
  "node_modules/plain/node_modules/zod/package.json": '{ "type": "module", "exports": "./own.js" }',
  "node_modules/plain/node_modules/zod/own.js": "export const z = { version: 'own' }",
  "node_modules/uses-nixgen/package.json":
    '{ "type": "module", "exports": "./uses.js", "peerDependencies": { "nixgen": "*" } }',
  "node_modules/uses-nixgen/uses.js":
    'import { z } from "zod"\nexport const zod = z.version\nexport { defineHost as host } from "nixgen"',
  "node_modules/uses-nixgen/node_modules/zod/package.json":
    '{ "type": "module", "version": "3.0.0", "exports": "./own.js" }',
  "node_modules/uses-nixgen/node_modules/zod/own.js": "export const z = { version: 'old' }",
  "node_modules/late/package.json": '{ "type": "module", "exports": "./late.js" }',
  "node_modules/late/late.js": "export default 'late'",
}

test("definitions have the command's nixgen and zod, by whichever name, with what is kept as well", () => {
  const folder = makeProject(importing)
  const main = join(folder, "node_modules/nixgen/dist/cli/main.js")
  const same = ["core", "mini", "four"].map((name) => [name, true])
  const wanted = {
    ...Object.fromEntries(same),
    german: "function",
    nixgen: true,
    own: ["own", "old", "late"],
  }
  for (const _ of ["at first", "and keeps it", "with what is kept"]) {
    const { stderr } = spawnSync(process.execPath, [main, "build"], {
      cwd: folder,
      encoding: "utf8",
    })
    expect(stderr).not.toContain("error")
    const host = readFileSync(join(folder, "generated/hosts/web/default.nix"), "utf8")
    const [told = host] = /\{\\?"core.*\}/.exec(host) ?? []
    expect(JSON.parse(told.replaceAll('\\"', '"'))).toEqual(wanted)
    rmSync(join(folder, "generated"), { recursive: true })
  }
})

test("what stays elsewhere is loaded with what is kept as well", () => {
  const project = newProject()
  const main = join(project.folder, "node_modules/nixgen/dist/cli/main.js")
  for (const name of ["web-2", "web-3", "web-4"]) {
    const line = [main, "add", "host", name]
    const { status, stderr } = spawnSync(process.execPath, line, { cwd: project.folder })
    expect([status, stderr.toString()]).toEqual([0, expect.not.stringContaining("defect")])
    expect(existsSync(join(project.folder, `hosts/${name}.ts`))).toBe(true)
  }
})
