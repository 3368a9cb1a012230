/** The compiled command by itself, as npx runs it: it must stay executable through every build. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from "node:fs"
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
function run(
  line: string,
  cwd = tmpdir(),
  { FORCE_COLOR, NO_COLOR, GITHUB_ACTIONS }: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...line.split(" ")], {
    cwd,
    encoding: "utf8",
    // picocolors by itself would colour whatever a service for CI runs
    env: { ...process.env, CI: "true", FORCE_COLOR, NO_COLOR, GITHUB_ACTIONS },
  })
  return { status, stdout, stderr }
}

describe("with --json, what keeps a command from its work is JSON, too", () => {
  test.each<[line: string, status: number, code: string, hint: string | undefined]>([
    ["bild --json", 2, "NG084", 'did you mean "build"?'],
    ["build --json --forec", 2, "NG085", 'did you mean "--force"?'],
    ["help help --json", 2, "NG084", "`nixgen --help` lists what there is"],
    ["plan --json --bogus", 2, "NG085", "`nixgen plan --help` lists what there is"],
    ["plan --json --exit-code --bogus", 1, "NG085", "`nixgen plan --help` lists what there is"],
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
    ["bild", 'error NG084  there is no command "bild"\n  hint: did you mean "build"?\n'],
    [
      "add hots web",
      'error NG087  the kind cannot be "hots": it is one of host, disk-layout, service, module, secret, test, input, ci\n  hint: did you mean "host"?\n',
    ],
    [
      "build --zzzzzz",
      "error NG085  there is no flag --zzzzzz here\n  hint: `nixgen build --help` lists what there is\n",
    ],
    [
      "help zzzzzz",
      'error NG084  there is no command "zzzzzz"\n  hint: `nixgen --help` lists what there is\n',
    ],
  ])("%s", (line, stderr) => {
    expect(run(line)).toEqual({ status: 2, stdout: "", stderr })
  })

  test("nothing, with the help", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main], { encoding: "utf8" })
    expect([status, stdout]).toEqual([2, ""])
    expect(stderr).toMatch(/^Usage: nixgen /)
  })
})

describe("how it is told is known before the line is read", () => {
  const escape = "\u001B["

  test.each<[line: string, environment: Record<string, string>, hasColors: boolean]>([
    ["bild", {}, false],
    ["bild --color always", {}, true],
    ["bild --color=always", { NO_COLOR: "1" }, true],
    ["bild", { FORCE_COLOR: "1" }, true],
    ["bild --color never", { FORCE_COLOR: "1" }, false],
  ])("%s with %j has colours: %s", (line, environment, hasColors) => {
    const { stderr } = run(line, tmpdir(), environment)
    expect([stderr.includes("NG084"), stderr.includes(escape)]).toEqual([true, hasColors])
  })

  test("a service's report is on standard output, the command's own words nowhere", () => {
    const sarif = run("bild --format sarif")
    expect([sarif.status, sarif.stderr]).toEqual([2, ""])
    expect(JSON.parse(sarif.stdout)).toMatchObject({
      version: "2.1.0",
      runs: [{ results: [{ ruleId: "NG084", level: "error" }] }],
    })
    const gitlab = run("bild --format gitlab")
    expect(JSON.parse(gitlab.stdout)).toMatchObject([{ check_name: "NG084", severity: "major" }])
    const github = run("bild --format github")
    expect(github.stdout).toMatch(/^::error title=NG084::there is no command "bild"/)
  })

  test("GitHub's runner gets annotations beside the words", () => {
    const { stderr } = run("bild", tmpdir(), { GITHUB_ACTIONS: "true" })
    expect(stderr).toMatch(/^error NG084 [^]*\n::error title=NG084::there is no command "bild"/)
  })
})

test("what timers and promises throw while a build runs ends it, told once and with nothing written", () => {
  const folder = makeProject({
    "hosts/web.ts": hostFile(
      "",
      `for (const each of [1, 2, 3]) setTimeout(() => { throw new Error(\`late \${each}\`) })
await new Promise((resolve) => setTimeout(resolve, 50))`,
    ),
  })
  const { status, stdout, stderr } = run("build", folder)
  expect([status, stdout]).toEqual([1, ""])
  expect(stderr).toMatch(/^error NG002 hosts\/web\.ts:2:\d+  the definition throws: late 1\n/)
  expect(stderr).not.toContain("late 2")
  expect(existsSync(join(folder, "generated"))).toBe(false)
})

test.each(["build", "plan", "status", "secrets list", "deploy web"])(
  "a definition does not end `nixgen %s`",
  (command) => {
    const folder = makeProject({ "hosts/web.ts": hostFile("", "process.exit(0)") })
    const { status, stderr } = run(command, folder)
    expect([status, existsSync(join(folder, "generated"))]).toEqual([1, false])
    expect(stderr).toMatch(/^error NG002 hosts\/web\.ts:2:9 {2}the definition ends nixgen/)
  },
)

test("a definition does not write into what a command says", () => {
  const speaking = makeProject({ "hosts/web.ts": hostFile("", 'console.log("hello")') })
  const { stdout, stderr } = run("build --json", speaking)
  expect(JSON.parse(stdout)).toMatchObject({ problems: [] })
  expect(stderr).toContain("hello")
})

test("an error is told with what it comes of", () => {
  const thrown = 'throw new AggregateError([new Error("b", { cause: new Error("c") })], "a")'
  const { stderr } = run("build", makeProject({ "hosts/web.ts": hostFile("", thrown) }))
  expect(stderr).toMatch(/^error NG002 hosts\/web\.ts:2:7 {2}the definition throws: a: b: c\n/)
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

/** What a line comes to in a folder: its status, and what is written and told. */
function at(cwd: string, ...words: readonly string[]) {
  const command = [main, ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: "utf8" })
  return [status, stdout, stderr]
}

describe("in another folder, and quietly", () => {
  const host = { "hosts/web.ts": hostFile("") }
  test("--cwd is as if it were started there, once more as well", () => {
    const folder = makeProject({ "a/package.json": "{}" })
    const project = makeProject(host)
    const told = expect.stringMatching(/^generated: \d+ (?:created|files, nothing to change)\n/)
    for (let time = 0; time < 3; time++)
      expect(at(folder, "build", "--cwd", project)).toEqual([0, "", told])
    // the same line in another folder is another question
    expect(at(join(folder, "a"), "build", "--cwd", ".")[0]).toBe(1)
    expect(at(folder, "build", "--cwd=nowhere")).toEqual([
      2,
      "",
      expect.stringContaining("there is no folder nowhere to work in"),
    ])
  })

  test("a folder that was removed under it is told of, and another one can be named", () => {
    const [folder, project] = [makeProject({ "a/package.json": "{}" }), makeProject(host)]
    const inRemoved = (line: string) => {
      const shell = `cd "$1" && rm -r "$1" && exec "$2" "$3" ${line}`
      mkdirSync(join(folder, "a"), { recursive: true })
      const given = ["-c", shell, "sh", join(folder, "a"), process.execPath, main]
      const { status, stdout, stderr } = spawnSync("sh", given, { encoding: "utf8" })
      return [status, stdout, stderr]
    }
    const told = expect.stringContaining(
      "error NG087  the folder that this runs in is there no more",
    )
    expect(inRemoved("build")).toEqual([2, "", told])
    expect(inRemoved(`build --cwd '${project}'`)[0]).toBe(0)
  })

  test("--quiet tells problems and results alone, once more as well", () => {
    const right = makeProject({ ...host, ".git/HEAD": "" })
    for (let time = 0; time < 3; time++) expect(at(right, "build", "--quiet")).toEqual([0, "", ""])
    const wrong = makeProject({ "hosts/web.ts": hostFile("servics: []") })
    expect(at(wrong, "build", "-q")).toEqual([1, "", expect.stringContaining("NG021")])
    writeFileSync(join(right, "hosts/db.ts"), hostFile(""))
    expect(at(right, "diff", "-q")).toEqual([
      0,
      expect.stringContaining("+++ b/hosts/db/default.nix"),
      "",
    ])
  })
})

test("a ready layout has no place among the files of a user, who wrote no line of it", () => {
  const folder = makeProject({
    "hosts/web.ts": hostFile(
      'firmware: "uefi", disks: ext4Uefi({ device: "/dev/disk/by-id/virtio-a" })',
      'import { ext4Uefi } from "nixgen/layouts"',
    ),
  })
  const { stderr } = run("build", folder)
  expect(stderr).toMatch(/warning NG166 hosts\/web\.ts:/)
  expect(stderr).not.toMatch(/the layout/)
})

const wrong = () => makeProject({ "hosts/web.ts": "no definition" })
const right = () => makeProject({ "hosts/web.ts": hostFile("") })

describe("what is told and not read", () => {
  test.each<[line: string, unread: "stdout" | "stderr", project: () => string]>([
    ["build --json", "stdout", wrong],
    ["build", "stderr", wrong],
    ["build --json", "stdout", right],
    ["explain NG103", "stdout", right],
  ])("%s, whose %s nobody reads, is not done, the second time, too", async (line, unread, make) => {
    const cwd = make()
    for (const time of [1, 2]) {
      const child = spawn(process.execPath, [main, ...line.split(" ")], { cwd })
      child[unread].destroy()
      const [status]: unknown[] = await once(child, "exit")
      expect([time, status]).toEqual([time, 141])
    }
  })

  test.runIf(existsSync("/dev/full"))("into a full disk is an error, the second time, too", () => {
    const cwd = right()
    expect(run("build --json", cwd).status).toBe(0)
    for (const time of [1, 2]) {
      const full = openSync("/dev/full", "w")
      const { status, stderr } = spawnSync(process.execPath, [main, "build", "--json"], {
        cwd,
        encoding: "utf8",
        stdio: ["ignore", full, "pipe"],
      })
      closeSync(full)
      expect([time, status, stderr]).toEqual([time, 2, expect.stringMatching(/^error NG089/)])
    }
  })
})

test("an interruption is told", async () => {
  const cwd = makeProject({ "hosts/web.ts": hostFile(""), "bin/nix": "" })
  run("build", cwd)
  const nix = join(cwd, "bin/nix")
  // whoever waits for Nix is interrupted
  writeFileSync(nix, `#!/bin/sh\ncase "$*" in *check*) kill -INT $PPID; exec sleep 60 ;; esac\n`)
  chmodSync(nix, 0o755)
  const { status, stderr } = spawnSync(process.execPath, [main, "check"], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(cwd, "bin")}:${process.env["PATH"]}` },
  })
  expect([status, stderr]).toEqual([130, expect.stringMatching(/^interrupted$/m)])
})
