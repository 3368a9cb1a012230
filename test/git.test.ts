/** Trees in git repositories: what git does not see is told, and branches are merged. */
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { build, check } from "./support/commands.ts"
import { effort } from "./support/effort.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

/** Runs git in a folder, as nobody in particular. */
function git(folder: string, ...parameters: readonly string[]): string {
  const settings = ["user.name=a", "user.email=a@example.org", "init.defaultBranch=main"]
  const options = settings.flatMap((setting) => ["-c", setting])
  return execFileSync("git", ["-C", folder, ...options, ...parameters], {
    encoding: "utf8",
    stdio: "pipe",
  })
}

/** A host with a disk, so that there is a lock. */
const machine = (name: string) =>
  hostFile(
    `disks: { disk: { main: disk({ device: "/dev/disk/by-id/${name}", content: gpt({
  ESP: esp(), root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
}) }) } }`,
    'import { disk, esp, filesystem, gpt } from "nixgen"',
  )

function project(): string {
  return makeProject({ ".gitignore": "node_modules\n", "hosts/m.ts": machine("m") })
}

async function built(folder: string, options: Parameters<typeof build>[0] = {}): Promise<string> {
  const terminal = testTerminal(folder)
  expect(await build(options, terminal)).toBe(0)
  return terminal.told()
}

describe("files that git does not track", () => {
  const untracked = /^warning NG047 generated {2}git does not track (\d+) generated file/

  test("are told of by build and check until git knows them", async () => {
    const folder = project()
    git(folder, "init")
    expect(await built(folder)).toMatch(untracked)
    expect(await built(folder)).toMatch(untracked)
    const terminal = testTerminal(folder)
    await check({ eval: false }, terminal)
    expect(terminal.told()).toContain("warning NG047")
    git(folder, "add", "generated")
    expect(await built(folder)).not.toContain("NG047")
    writeFileSync(join(folder, "hosts/new.ts"), machine("new"))
    expect(await built(folder)).toMatch(untracked)
  })

  test("are made known by --git-add: exactly those that were written", async () => {
    const folder = project()
    git(folder, "init")
    writeFileSync(join(folder, "mine"), "mine\n")
    mkdirSync(join(folder, "generated"))
    writeFileSync(join(folder, "generated/mine"), "mine\n")
    expect(await built(folder, { gitAdd: true })).not.toContain("NG047")
    const tracked = git(folder, "ls-files").trim().split("\n")
    const written = readdirSync(join(folder, "generated"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "mine")
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    expect(tracked).toEqual([...written, "nixgen.lock.json"].toSorted())
    // nothing of what is in them is staged
    expect(git(folder, "diff", "--cached", "--name-only")).toBe("")
  })

  test.each<[string, (folder: string) => void]>([
    ["outside of a repository", () => undefined],
    ["in a repository that is none", (folder) => mkdirSync(join(folder, ".git"))],
  ])("are nothing to tell of %s", async (_, prepare) => {
    const folder = project()
    prepare(folder)
    expect(await built(folder)).not.toContain("NG047")
  })

  test("are told of together where git ignores the whole tree, by --git-add as well", async () => {
    const folder = project()
    git(folder, "init")
    writeFileSync(join(folder, ".gitignore"), "node_modules\n/generated\n")
    const whole = "warning NG047 generated  git ignores all of the generated tree"
    expect(await built(folder)).toContain(whole)
    expect(await built(folder, { gitAdd: true })).toContain(whole)
    const terminal = testTerminal(folder)
    await check({ eval: false }, terminal)
    expect(terminal.told()).toContain(whole)
    // what git tracks already, it tracks whatever it is told to ignore
    git(folder, "add", "--force", "generated")
    expect(await built(folder)).not.toContain("NG047")
  })

  test("are told of one by one where git ignores only some", async () => {
    const folder = project()
    git(folder, "init")
    writeFileSync(join(folder, ".gitignore"), "node_modules\n*.sh\n")
    const told = await built(folder, { gitAdd: true })
    expect(told).toContain("warning NG047 generated  git ignores 7 generated files")
    expect(told).toContain("scripts/deploy.sh")
  })

  test("are those of the repository that the tree is in: a submodule, a worktree", async () => {
    const folder = project()
    git(folder, "init")
    git(folder, "commit", "--allow-empty", "-m", "x")
    mkdirSync(join(folder, "generated"))
    git(join(folder, "generated"), "init")
    await built(folder, { gitAdd: true })
    expect(git(join(folder, "generated"), "ls-files")).toContain("flake.nix")
    git(folder, "worktree", "add", "tree")
    const tree = join(folder, "tree")
    for (const path of ["fleet.ts", "hosts", "npins", "node_modules"])
      execFileSync("cp", ["-r", join(folder, path), tree])
    expect(await built(tree)).toMatch(untracked)
    expect(await built(tree, { gitAdd: true })).not.toContain("NG047")
    expect(git(tree, "ls-files")).toContain("generated/flake.nix")
  })

  test("have nothing to be added to where there is no repository, which is told", async () => {
    const folder = project()
    expect(await built(folder, { gitAdd: true })).toMatch(
      /warning NG047 generated {2}git has nothing to add to: the folder is in no repository/,
    )
    expect(existsSync(join(folder, "generated/flake.nix"))).toBe(true)
  })
})

test("a checkout with Windows' ends of lines is built as it was", async () => {
  const folder = project()
  git(folder, "init")
  await built(folder)
  // as in a tree that was written before there were attributes in it
  rmSync(join(folder, "generated/.gitattributes"))
  git(folder, "add", "--all")
  git(folder, "commit", "-m", "x")
  git(folder, "rm", "-rq", "--cached", "generated")
  rmSync(join(folder, "generated"), { recursive: true })
  git(folder, "-c", "core.autocrlf=true", "checkout", "HEAD", "--", "generated")
  const file = join(folder, "generated/flake.nix")
  expect(readFileSync(file, "utf8")).toContain("\r\n")
  await built(folder)
  expect(readFileSync(file, "utf8")).not.toContain("\r")
  git(folder, "add", "--all")
  git(folder, "commit", "-m", "y")
  rmSync(join(folder, "generated"), { recursive: true })
  git(folder, "-c", "core.autocrlf=true", "checkout", "HEAD", "--", "generated")
  expect(readFileSync(file, "utf8")).not.toContain("\r")
  expect(await built(folder)).toMatch(/files, nothing to change$/)
})

test("of a checkout of all files with Windows' ends of lines, the same tree is built", async () => {
  const folder = project()
  await built(folder)
  const windows = (path: string) => {
    const file = join(folder, path)
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"))
  }
  for (const path of ["fleet.ts", "hosts/m.ts", "npins/sources.json", "nixgen.lock.json"])
    windows(path)
  expect(await built(folder, { dryRun: true })).toMatch(/files, nothing to change$/)
})

/** The hosts that two branches add. */
type Added = readonly [readonly string[], readonly string[]]

/** Merges or rebases two branches, and gives the project with what git left. */
async function merged(added: Added, how: readonly string[]): Promise<string> {
  const folder = project()
  git(folder, "init")
  await built(folder)
  git(folder, "add", "--all")
  git(folder, "commit", "-m", "base")
  for (const [index, names] of added.entries()) {
    git(folder, "checkout", "-q", "-b", `branch-${index}`, "main")
    for (const name of names) writeFileSync(join(folder, `hosts/${name}.ts`), machine(name))
    await built(folder)
    git(folder, "add", "--all")
    git(folder, "commit", "-m", names.join(" "))
  }
  const settings = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
  const { status } = spawnSync("git", ["-C", folder, ...settings, ...how, "branch-0"], {
    encoding: "utf8",
  })
  expect(status).toBe(1)
  return folder
}

describe("two branches that each add hosts", () => {
  // what is merged has conflicts, and lines that are merged without
  const several: Added = [
    ["a", "n", "y"],
    ["b", "z"],
  ]
  const merges: [Added, readonly string[]][] = [
    [several, ["merge"]],
    [several, ["rebase"]],
    [[["a"], ["z"]], ["merge"]],
    [[["n"], ["o"]], ["merge"]],
    [
      [["b"], ["c"]],
      ["-c", "merge.conflictStyle=diff3", "merge"],
    ],
    [
      [["x"], ["y"]],
      ["-c", "merge.conflictStyle=zdiff3", "merge"],
    ],
    [[["d"], ["p"]], ["rebase"]],
    [
      [["q"], ["r"]],
      ["-c", "merge.conflictStyle=diff3", "rebase"],
    ],
  ]

  test.each(merges.slice(0, effort(4, merges.length)))(
    "%j, by git %j: a build resolves all that is generated",
    async (added, how) => {
      const folder = await merged(added, how)
      const conflicts = git(folder, "diff", "--name-only", "--diff-filter=U").trim().split("\n")
      expect(conflicts).toContain("generated/.nixgen-manifest.json")
      expect(conflicts.filter((path) => !/^generated\/|nixgen\.lock\.json$/.test(path))).toEqual([])
      await built(folder, { gitAdd: true })
      const inventory = readFileSync(join(folder, "generated/hosts/inventory.nix"), "utf8")
      for (const name of added.flat()) expect(inventory).toContain(`  ${name} = {`)
      const lock = JSON.parse(readFileSync(join(folder, "nixgen.lock.json"), "utf8"))
      expect(Object.keys(lock.hosts)).toEqual([...added.flat(), "m"].toSorted())
      expect(await check({ eval: false }, testTerminal(folder))).toBe(0)
    },
  )

  test.each<[string, string, (text: string) => string]>([
    ["of a file of one of them", "hosts/a/default.nix", () => "{ }\n"],
    ["beside a conflict", "hosts/inventory.nix", (text) => text.replace("{\n", "{\n  # mine\n")],
    ["of what both have", "hosts/inventory.nix", (text) => text.replace(/.*m = \{.*\n/, "")],
    [
      "within a conflict",
      "hosts/inventory.nix",
      (text) => text.replace("=======", "  # mine\n======="),
    ],
  ])("do not hide an edit by hand %s", async (_, path, edited) => {
    const folder = await merged(several, ["merge"])
    const file = join(folder, "generated", path)
    const text = readFileSync(file, "utf8")
    writeFileSync(file, edited(text))
    expect(readFileSync(file, "utf8")).not.toBe(text)
    const terminal = testTerminal(folder)
    expect(await build({}, terminal)).toBe(1)
    expect(terminal.told()).toContain(`error NG040 generated/${path}`)
  })

  test("are merged where that was done by hand, and what is written by hand after it is not", async () => {
    const folder = await merged(several, ["merge"])
    const file = join(folder, "generated/hosts/inventory.nix")
    const byHand = readFileSync(file, "utf8").replaceAll(/^[<=>]{7}.*\n/gm, "")
    writeFileSync(file, byHand)
    expect(await built(folder)).toMatch(/nixgen\.lock\.json: written anew$/)
    writeFileSync(file, byHand)
    expect(await build({}, testTerminal(folder))).toBe(1)
  })
})
