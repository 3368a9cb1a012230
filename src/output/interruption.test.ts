/** Builds that fail, meet an edit or each other, or were killed: a tree is one build's, whole. */
import { spawn } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { type Files, filesIn, makeFolder, treeOf } from "../../test/support/trees.ts"
import { ProblemError } from "../problems/problem.ts"
import { takeBackInterrupted } from "./journal.ts"
import { manifestText } from "./manifest.ts"
import { type FileBeside, planTree } from "./plan.ts"
import { isRunning, ownProcess } from "./processes.ts"
import { type GeneratedFile, type GeneratedTree, hashOf } from "./tree.ts"
import { manifestName, stagingPrefix } from "./tree-path.ts"
import { writeTree, writeTrees } from "./write.ts"

const first = { "flake.nix": "1\n", "hosts/a/default.nix": "a\n", "scripts/deploy.sh": "x\n" }
const second = { "flake.nix": "2\n", "hosts/b/default.nix": "b\n", "hosts/a": "A\n" }

/** A project whose tree is built, with a lock beside it. */
async function project(): Promise<{ readonly folder: string; readonly out: string }> {
  const folder = makeFolder()
  const out = join(folder, "out")
  writeFileSync(join(folder, "lock"), "first\n")
  await writeTree(planTree(out, treeOf(first)))
  return { folder, out }
}

function lock(folder: string): FileBeside {
  return { file: join(folder, "lock"), before: "first\n", after: "second\n" }
}

/** Everything in a folder, the manifest too, and empty folders by their names. */
function everything(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return `${path} ${entry.isFile() ? readFileSync(path, "utf8") : ""}`
    })
    .toSorted()
}

/** Calls what is to be tried at each step in turn, until there is no such step any more. */
async function atEachStep(
  attempt: (at: number, act: (what: () => void) => () => void) => Promise<void>,
) {
  for (let at = 1, isReached = true; isReached; at++) {
    let step = 0
    await attempt(at, (what) => () => {
      if (++step === at) what()
    })
    isReached = step >= at
    expect(at).toBeLessThan(40)
  }
}

test("a failure at any step leaves every byte as it was, and says so", async () => {
  let failures = 0
  await atEachStep(async (at, act) => {
    const { folder, out } = await project()
    const before = everything(folder)
    const plan = planTree(out, treeOf(second), { beside: [lock(folder)] })
    const fail = act(() => {
      throw new Error("ENOSPC: no space left on device, write")
    })
    const failure = await writeTree(plan, { step: fail }).catch(String)
    if (failure === undefined) return
    failures++
    expect(failure).toBe(
      "Error: ENOSPC: no space left on device, write; all files are as they were",
    )
    expect([at, everything(folder)]).toEqual([at, before])
  })
  expect(failures).toBeGreaterThan(12)
})

test("of two trees that are written together, both are or neither is", async () => {
  await atEachStep(async (at, act) => {
    const [one, other] = [await project(), await project()]
    const before = [one, other].map(({ folder }) => everything(folder))
    const plans = [one, other].map(({ out }) => planTree(out, treeOf(second)))
    const fail = act(() => {
      throw new Error("failed")
    })
    const failure = await writeTrees(plans, { step: fail }).catch(String)
    if (failure === true) return
    expect([at, [one, other].map(({ folder }) => everything(folder))]).toEqual([at, before])
  })
})

describe("an edit between plan and writing", () => {
  const edits: readonly (readonly [string, (out: string) => void])[] = [
    ["of a file that is replaced", (out) => writeFileSync(join(out, "flake.nix"), "mine\n")],
    ["of a file that is removed", (out) => writeFileSync(join(out, "scripts/deploy.sh"), "mine\n")],
    [
      "in the place of a file that is new",
      (out) => {
        mkdirSync(join(out, "hosts/b"), { recursive: true })
        writeFileSync(join(out, "hosts/b/default.nix"), "mine\n")
      },
    ],
    [
      "in a folder that becomes a file",
      (out) => {
        mkdirSync(join(out, "hosts/a"), { recursive: true })
        writeFileSync(join(out, "hosts/a/mine"), "mine\n")
      },
    ],
    ["of what is beside", (out) => writeFileSync(join(out, "../lock"), "mine\n")],
  ]

  test.each(edits)("%s is not lost, at whichever step it is made", async (_, edit) => {
    await atEachStep(async (_at, act) => {
      const { folder, out } = await project()
      let isEdited = false
      const step = act(() => {
        // where the file has its new place already, there is nothing to edit between
        try {
          edit(out)
          isEdited = true
        } catch {
          isEdited = false
        }
      })
      const plan = planTree(out, treeOf(second), { beside: [lock(folder)] })
      const isWritten = await writeTrees([plan], { step }).catch(() => false)
      const mine = Object.values(filesIn(folder)).includes("mine\n")
      expect(mine).toBe(isEdited)
      const rest = Object.entries(filesIn(out)).filter(([, text]) => text !== "mine\n")
      const known = Object.entries(first).filter(([path]) => filesIn(out)[path] !== "mine\n")
      expect(isWritten ? [] : rest).toEqual(isWritten ? [] : known)
    })
  })

  test("makes one tree that is written alone a problem", async () => {
    const { out } = await project()
    const plan = planTree(out, treeOf(second))
    writeFileSync(join(out, "flake.nix"), "mine\n")
    await expect(writeTree(plan)).rejects.toThrow(ProblemError)
    await expect(writeTree(plan)).rejects.toThrow("NG045")
  })
})

/** Builds in processes of their own, all at once. */
async function allAtOnce(out: string, trees: readonly Files[]): Promise<readonly string[]> {
  const dist = join(import.meta.dirname, "../../dist/output")
  const script = `
    const { planTree } = await import(${JSON.stringify(join(dist, "plan.js"))})
    const { writeTrees } = await import(${JSON.stringify(join(dist, "write.js"))})
    const tree = new Map(JSON.parse(process.argv[1]).map(([path, text]) =>
      [path, { content: Buffer.from(text), executable: false }]))
    process.stdout.write("ready")
    await new Promise((resolve) => process.stdin.once("data", resolve))
    process.stdin.destroy()
    for (;;) {
      const plan = planTree(${JSON.stringify(out)}, tree)
      if (plan.problems.length > 0) throw new Error(JSON.stringify(plan.problems))
      if (await writeTrees([plan])) break
    }
  `
  const builds = trees.map((tree) => {
    const parameters = ["--input-type=module", "-e", script, JSON.stringify(Object.entries(tree))]
    return spawn(process.execPath, parameters, { stdio: ["pipe", "pipe", "pipe"] })
  })
  await Promise.all(
    // one that ends has said why, and is not waited for
    builds.map(
      (build) =>
        new Promise((resolve) => build.stdout.once("data", resolve).once("close", resolve)),
    ),
  )
  return await Promise.all(
    builds.map(async (build) => {
      let errors = ""
      build.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text))
      const ended = new Promise((resolve) => build.on("close", resolve))
      build.stdin.end("go")
      await ended
      return errors
    }),
  )
}

test("builds at once, of trees that give one path to different hosts, leave the tree of one", async () => {
  const hosts = ["alpha", "beta", "gamma", "delta"]
  const trees = hosts.map((host, index) =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, number) => [
        `hosts/${number % 7 === index ? host : number}/default.nix`,
        `${host} ${number}\n`,
      ]),
    ),
  )
  const out = join(makeFolder(), "out")
  await writeTree(planTree(out, treeOf(first)))
  for (let round = 0; round < 3; round++) {
    expect(await allAtOnce(out, trees)).toEqual(hosts.map(() => ""))
    const files = filesIn(out)
    const tree = trees.find((each) => JSON.stringify(filesOf(each)) === JSON.stringify(files))
    expect(tree).toBeDefined()
    expect(readFileSync(join(out, manifestName), "utf8")).toBe(manifestText(hashes(files)))
    expect(readdirSync(out)).toEqual([manifestName, "hosts"])
  }
})

function filesOf(files: Files): Files {
  return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function hashes(files: Files): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [path, hashOf(Buffer.from(text))]))
}

/** Whether a staging folder of a name is gone after the next build, and whether that had to wait. */
async function after(name: string, age: number) {
  const { out } = await project()
  const staging = join(out, name)
  mkdirSync(staging)
  writeFileSync(join(staging, "0"), "staged\n")
  const time = new Date(Date.now() - age)
  utimesSync(staging, time, time)
  const waited: string[] = []
  const interruption = new AbortController()
  const waiting = (_: string, other: string) => {
    waited.push(other)
    interruption.abort()
  }
  const plan = planTree(out, treeOf(second))
  await writeTree(plan, { waiting, signal: interruption.signal }).catch(String)
  expect(filesIn(out)["flake.nix"]).toBe(waited.length === 0 ? "2\n" : "1\n")
  return { isGone: !existsSync(staging), waited }
}

describe("what another build has left or is about to write", () => {
  const { machine, number, started } = ownProcess()
  const elsewhere = "0123456789ab"

  test.each<[string, string]>([
    ["a process that has ended", `${machine}-999999999-${started}-00000000`],
    ["one whose number is another's now", `${machine}-${number}-${Number(started) + 1}-00000000`],
    ["a build of an earlier nixgen", ""],
    ["a name that no build makes", "x"],
  ])("%s: goes with the next build", async (_, name) => {
    const staging = name === "" ? stagingPrefix : `${stagingPrefix}-${name}`
    expect(await after(staging, 0)).toEqual({ isGone: true, waited: [] })
  })

  test("another machine, that has been silent for long: goes with the next build", async () => {
    const name = `${stagingPrefix}-${elsewhere}-1-1-00000000`
    expect(await after(name, 3_600_000)).toEqual({ isGone: true, waited: [] })
  })

  test("another machine, just now: is waited for", async () => {
    expect(await after(`${stagingPrefix}-${elsewhere}-7-1-00000000`, 0)).toEqual({
      isGone: false,
      waited: ["process 7 on another machine or in a container"],
    })
  })

  test("a process that runs: is waited for, however long it is silent", async () => {
    const name = `${stagingPrefix}-${machine}-${number}-${started}-00000000`
    expect(await after(name, 3_600_000)).toEqual({
      isGone: false,
      waited: [`process ${number} here`],
    })
  })

  test("a build whose folder was taken away meanwhile changes nothing any more", async () => {
    await atEachStep(async (_at, act) => {
      const { out } = await project()
      const take = act(() => {
        for (const name of readdirSync(out))
          if (name.startsWith(stagingPrefix)) rmSync(join(out, name), { recursive: true })
      })
      await writeTree(planTree(out, treeOf(second)), { step: take }).catch(String)
      await writeTree(planTree(out, treeOf(second)))
      expect(filesIn(out)).toEqual(filesOf(second))
    })
  })
})

/** A file of the user's own that changes with a tree: what it says before, and after. */
type Own = readonly [path: string, before: string | undefined, after: string | undefined]

function besideOf(folder: string, [path, ...texts]: Own): FileBeside {
  return { file: join(folder, path), before: texts[0], after: texts[1] }
}

const own: readonly Own[] = [
  ["lock", "first\n", "second\n"],
  ["hosts/a.ts", "a\n", undefined],
  ["machines/b.ts", undefined, "b\n"],
  ["fleet.ts", "fleet of a\n", "fleet of b\n"],
  ["secrets/a.pub", "key\n", undefined],
  ["secrets/b.pub", undefined, "key\n"],
]

/** Writes a tree and changes what is beside it, in a process that is killed at a step. Whether there is such a step. */
async function killedAt(
  step: number,
  out: string,
  beside: readonly FileBeside[],
): Promise<boolean> {
  const dist = join(import.meta.dirname, "../../dist/output")
  const script = `
    const { planTree } = await import(${JSON.stringify(join(dist, "plan.js"))})
    const { writeTrees } = await import(${JSON.stringify(join(dist, "write.js"))})
    const [out, tree, beside, last] = JSON.parse(process.argv[1])
    const files = Object.entries(tree).map(([path, text]) =>
      [path, { content: Buffer.from(text), executable: false }])
    let step = 0
    const atStep = () => { if (++step === last) process.kill(process.pid, "SIGKILL") }
    await writeTrees([planTree(out, new Map(files), { beside })], { step: atStep })
  `
  const parameters = ["--input-type=module", "-e", script]
  const child = spawn(process.execPath, [
    ...parameters,
    JSON.stringify([out, second, beside, step]),
  ])
  return await new Promise((resolve) => {
    child.once("close", (_code, signal) => resolve(signal === "SIGKILL"))
  })
}

test("the user's own files are all as they were or all as they are to be, whenever the command is killed", async () => {
  const states = new Set<string>()
  for (let step = 1, isReached = true; isReached; step++) {
    const { folder, out } = await project()
    const texts = (index: 1 | 2) =>
      Object.fromEntries(
        own.flatMap((each) => (each[index] === undefined ? [] : [[each[0], each[index]]])),
      )
    for (const [path, text] of Object.entries(texts(1))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const beside = own.map((each) => besideOf(folder, each))
    isReached = await killedAt(step, out, beside)
    const taken = takeBackInterrupted(out, folder)
    const left = Object.fromEntries(
      Object.entries(filesIn(folder)).filter(([path]) => !path.startsWith("out/")),
    )
    const whole = [filesOf(texts(1)), filesOf(texts(2))]
    expect(whole).toContainEqual(filesOf(left))
    const isAfter = left["fleet.ts"] === "fleet of b\n"
    states.add(`${isAfter ? "after" : "before"} ${taken.length > 0}`)
    expect(takeBackInterrupted(out, folder)).toEqual([])
    const again = planTree(out, treeOf(second), { beside: isAfter ? [] : beside })
    expect(again.problems).toEqual([])
    await writeTree(again)
    expect(filesIn(out)).toEqual(filesOf(second))
    expect(everything(folder).filter((path) => path.includes(stagingPrefix))).toEqual([])
  }
  expect([...states].toSorted()).toEqual(["after false", "before false", "before true"])
})

/** What is in a folder beside what waits there to be put in its place. */
function settledIn(folder: string): readonly string[] {
  return everything(folder).filter((path) => !path.includes(stagingPrefix))
}

/** A project whose command was killed after it had changed the first of its two files. */
async function halfChanged(): Promise<{ readonly folder: string; readonly out: string }> {
  const folder = join(makeFolder(), "project")
  const out = join(folder, "out")
  mkdirSync(folder)
  writeFileSync(join(folder, "fleet.ts"), "fleet of a\n")
  writeFileSync(join(folder, "lock"), "first\n")
  const beside = own
    .filter(([path]) => path === "fleet.ts" || path === "lock")
    .map((each) => besideOf(folder, each))
    .toReversed()
  for (let step = 1; readFileSync(join(folder, "fleet.ts"), "utf8") === "fleet of a\n"; step++) {
    takeBackInterrupted(out, folder)
    await killedAt(step, out, beside)
  }
  return { folder, out }
}

test("what was edited since is not taken back", async () => {
  const { folder, out } = await halfChanged()
  writeFileSync(join(folder, "fleet.ts"), "mine\n")
  expect(takeBackInterrupted(out, folder)).toEqual([])
  expect(readFileSync(join(folder, "fleet.ts"), "utf8")).toBe("mine\n")
})

test("where all was done, an edit of one file takes back no other one", async () => {
  const { folder, out } = await halfChanged()
  writeFileSync(join(folder, "fleet.ts"), "mine\n")
  writeFileSync(join(folder, "lock"), "second\n")
  expect(takeBackInterrupted(out, folder)).toEqual([])
  expect(readFileSync(join(folder, "lock"), "utf8")).toBe("second\n")
})

test.each<[string, (folder: string) => (text: string) => string]>([
  ["outside of the project", () => (text) => text.replaceAll("../../fleet.ts", "../../../victim")],
  [
    "behind a link",
    (folder) => {
      symlinkSync(dirname(folder), join(folder, "link"))
      return (text) =>
        text
          .replaceAll("../../fleet.ts", "../../link/victim")
          .replaceAll('"root":"../.."', '"root":"../../link"')
    },
  ],
  [
    "of git",
    (folder) => {
      mkdirSync(join(folder, ".git"))
      writeFileSync(join(folder, ".git/victim"), "fleet of b\n")
      return (text) => text.replaceAll("../../fleet.ts", "../../.git/victim")
    },
  ],
  [
    "with a name that there cannot be",
    () => (text) => text.replaceAll("../../fleet.ts", String.raw`../../a\u0000b`),
  ],
  [
    "with too long a name",
    () => (text) => text.replaceAll("../../fleet.ts", `../../${"a".repeat(300)}`),
  ],
  [
    "that is kept where another one is",
    () => (text) => text.replaceAll(/"kept":"[^"]*"/g, '"kept":"../../.nixgen-staging-x/0"'),
  ],
  ["that is no journal", () => () => "{"],
])("of a planted journal, nothing is done: a file %s", async (_, plant) => {
  const { folder, out } = await halfChanged()
  writeFileSync(join(folder, "../victim"), "fleet of b\n")
  const edit = plant(folder)
  for (const staging of readdirSync(out).filter((each) => each.startsWith(stagingPrefix))) {
    const file = join(out, staging, "journal.json")
    writeFileSync(file, edit(readFileSync(file, "utf8")))
  }
  const before = settledIn(dirname(folder))
  expect(takeBackInterrupted(out, folder)).toEqual([])
  expect(settledIn(dirname(folder))).toEqual(before)
})

test("a folder that is a link, or no folder, is looked into by nobody", async () => {
  const { folder, out } = await halfChanged()
  symlinkSync(out, join(folder, "linked"))
  expect(takeBackInterrupted(join(folder, "linked"), folder)).toEqual([])
  expect(takeBackInterrupted(join(folder, "lock"), folder)).toEqual([])
  expect(takeBackInterrupted(out, folder)).toEqual([join(folder, "fleet.ts")])
})

/** A tree that lets something happen right before its files are compared with the folder's. */
class LateTree extends Map<string, GeneratedFile> {
  private looks = 0
  readonly late: () => void
  constructor(tree: GeneratedTree, late: () => void) {
    super(tree)
    this.late = late
  }
  override [Symbol.iterator](): MapIterator<[string, GeneratedFile]> {
    // the first look takes the hashes, before the folder is looked at
    if (++this.looks === 2) this.late()
    return super[Symbol.iterator]()
  }
}

/** Writes a tree with a manifest as another build does. */
function writeBesides(out: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  writeFileSync(join(out, manifestName), manifestText(hashes(files)))
}

test.each([
  ["into a new folder", undefined],
  ["over an earlier tree", { "flake.nix": "0\n" }],
])("a build that writes %s while another one plans is no fault of the user's", (_, earlier) => {
  const out = join(makeFolder(), "out")
  if (earlier !== undefined) writeBesides(out, earlier)
  const plan = planTree(out, new LateTree(treeOf(first), () => writeBesides(out, second)))
  expect(plan.problems).toEqual([])
  expect(plan.replace.map(({ path }) => path)).toEqual(["flake.nix"])
})

test("a process that was killed is not running, even before its parent asks", async () => {
  const child = spawn("sleep", ["60"], { stdio: "ignore" })
  await new Promise((resolve) => child.once("spawn", resolve))
  const stat = readFileSync(`/proc/${child.pid}/stat`, "utf8")
  const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""
  const name = { machine: ownProcess().machine, number: child.pid ?? 0, started }
  expect(isRunning(name)).toBe(true)
  expect(isRunning({ ...name, started: "1" })).toBe(false)
  expect(isRunning({ ...name, machine: "another" })).toBeUndefined()
  const ended = new Promise((resolve) => child.once("close", resolve))
  child.kill("SIGKILL")
  await ended
  expect(isRunning(name)).toBe(false)
})
