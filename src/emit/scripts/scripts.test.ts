/** The generated scripts, run for real with stand-ins for the programs that reach machines. */
import { execFileSync, spawnSync } from "node:child_process"
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bash } from "./bash.ts"
import { scriptFiles } from "./scripts.ts"

let folder: string
let tree: string

/**
 * Stands in for Nix: evaluations of the inventory answer from a table, the disks of a host are two,
 * builds print a path; everything is recorded.
 */
const fakeNix = bash`#!/usr/bin/env bash
shift 2
printf '%s\n' "$*" >>"$RECORD"
case "$*" in
  *'attrNames hosts) + "\n"') printf 'alpha\nbeta\n' ;;
  *'elem "arm"'*) printf 'beta\n' ;;
  *'elem '*) printf '\n' ;;
  *'"alpha".deploy.targetHost'*) printf 192.0.2.1 ;;
  *'"alpha".deploy.buildOn'*) printf local ;;
  *'"beta".deploy.targetHost'*) printf beta.example.org ;;
  *'"beta".deploy.buildOn'*) printf remote ;;
  *'"beta".deploy.port'*) printf 2222 ;;
  *'"beta".deploy.user'*) printf admin ;;
  *'.deploy.user'*) printf root ;;
  *'.deploy.port'*) ;;
  *'.deploy.installed'*) printf '%s' "\${INSTALLED-}" ;;
  *disko.devices.disk*) printf '/dev/disk/by-id/one\n/dev/disk/by-id/two' ;;
  'build '*toplevel*) [ -z "\${FAIL_BUILD-}" ] && printf /nix/store/system ;;
  'build '*diskoScript) printf /nix/store/script ;;
  'run '*#nixos-rebuild*) [ "\${NIX_SSHOPTS-}" = "" ] || printf 'NIX_SSHOPTS=%s\n' "$NIX_SSHOPTS" >>"$RECORD"
    case "$*" in *"\${FAIL_HOST-none}"*) exit 1 ;; esac ;;
esac
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nixgen scripts "))
  tree = join(folder, "tree")
  mkdirSync(join(tree, "scripts"), { recursive: true })
  mkdirSync(join(folder, "bin"))
  for (const file of scriptFiles().files) {
    if (file.kind !== "text") throw new Error("scripts are text")
    writeFileSync(join(tree, file.path), file.text)
    chmodSync(join(tree, file.path), 0o755)
  }
  writeFileSync(join(folder, "bin/nix"), fakeNix)
  chmodSync(join(folder, "bin/nix"), 0o755)
})

afterAll(() => rmSync(folder, { recursive: true }))

function run(script: string, parameters: readonly string[], environment: object = {}) {
  const record = join(folder, "record")
  writeFileSync(record, "")
  const { status, stdout, stderr } = spawnSync(join(tree, "scripts", script), parameters, {
    cwd: "/",
    encoding: "utf8",
    input: "",
    env: { PATH: `${join(folder, "bin")}:${process.env["PATH"]}`, RECORD: record, ...environment },
  })
  const calls = readFileSync(record, "utf8").replaceAll(tree, "TREE").split("\n").filter(Boolean)
  const done = calls.filter((call) => !call.startsWith("eval "))
  return { status, stdout, stderr, calls, done }
}

test.each(["deploy.sh", "update.sh", "test-config.sh", "test-disko.sh"])(
  "%s says what it does with --help, and runs nothing",
  (script) => {
    const { status, stdout, calls } = run(script, ["--help"])
    expect([status, calls]).toEqual([0, []])
    expect(stdout).toMatch(new RegExp(`^Usage: ${script}`))
  },
)

describe("deploy.sh", () => {
  test.each<[string, string[], RegExp]>([
    ["no host", [], /Usage: deploy\.sh/],
    ["an unknown host, and which are known", ["gamma"], /known hosts:\n  alpha\n  beta\n.*'gamma'/],
    ["an unknown option", ["alpha", "--force"], /unknown option '--force'/],
    ["too many arguments", ["alpha", "a", "b"], /unexpected argument 'b'/],
    ["no terminal to ask on", ["alpha"], /say --yes/],
  ])("refuses %s", (_, parameters, message) => {
    const { status, stderr, done } = run("deploy.sh", parameters)
    expect(stderr).toMatch(message)
    expect([status, done]).toEqual([2, []])
  })

  test("says which disks of which machine it erases, builds, and installs what it built", () => {
    const { status, stderr, done } = run("deploy.sh", ["--yes", "alpha", "--", "--debug", "a b"])
    expect(status).toBe(0)
    expect(stderr).toContain(
      "installs alpha on root@192.0.2.1 and ERASES there:\n  /dev/disk/by-id/one\n  /dev/disk/by-id/two\n",
    )
    const configuration = 'path:TREE#nixosConfigurations."alpha".config'
    expect(done).toEqual([
      `build --no-link --print-out-paths ${configuration}.system.build.toplevel`,
      `build --no-link --print-out-paths ${configuration}.system.build.diskoScript`,
      "run path:TREE#nixos-anywhere -- --target-host root@192.0.2.1 --store-paths /nix/store/script /nix/store/system --debug a b",
    ])
  })

  test("lets a host that builds for itself do so, through its port, at another address", () => {
    const { done } = run("deploy.sh", ["--yes", "beta", "root@203.0.113.9"])
    expect(done).toEqual([
      "run path:TREE#nixos-anywhere -- --target-host root@203.0.113.9 --ssh-port 2222 --flake path:TREE#beta --build-on remote",
    ])
  })

  test("says how to mark a host as installed, unless it is", () => {
    const told = run("deploy.sh", ["--yes", "alpha"]).stderr
    expect(told).toMatch(/alpha is installed\..*\nAdd installed: true to deploy/)
    const { status, stderr } = run("deploy.sh", ["--yes", "alpha"], { INSTALLED: "1" })
    expect(stderr).toMatch(/alpha is installed\..*\n$/)
    expect(status).toBe(0)
  })

  test("does not install what cannot be built", () => {
    const { status, done } = run("deploy.sh", ["--yes", "alpha"], { FAIL_BUILD: "1" })
    expect(status).not.toBe(0)
    expect(done).toHaveLength(1)
  })

  test("runs through a symbolic link as well", () => {
    const link = join(folder, "deploy")
    symlinkSync(join(tree, "scripts/deploy.sh"), link)
    const output = execFileSync(link, ["--help"], { encoding: "utf8" })
    expect(output).toMatch(/^Usage/)
  })
})

describe("update.sh", () => {
  const alpha =
    "run path:TREE#nixos-rebuild -- switch --flake path:TREE#alpha --target-host root@192.0.2.1"
  const beta =
    "run path:TREE#nixos-rebuild -- switch --flake path:TREE#beta --target-host admin@beta.example.org --build-host admin@beta.example.org --sudo"

  test.each<[string, string[], string[]]>([
    ["all hosts", [], [alpha, beta, "NIX_SSHOPTS= -p 2222"]],
    ["one host, with options", ["alpha", "--", "--show-trace"], [`${alpha} --show-trace`]],
    ["hosts with a tag", ["--tag", "arm"], [beta, "NIX_SSHOPTS= -p 2222"]],
    ["at the next start", ["--boot", "alpha"], [alpha.replace("switch", "boot")]],
  ])("updates %s", (_, parameters, want) => {
    const { status, done } = run("update.sh", parameters)
    expect([status, done]).toEqual([0, want])
  })

  test("one failure hides no other host, and the summary tells both", () => {
    const { status, stderr, done } = run("update.sh", [], { FAIL_HOST: "#alpha" })
    expect(done).toEqual([alpha, beta, "NIX_SSHOPTS= -p 2222"])
    expect(stderr).toMatch(/updated: beta\nfailed: {2}alpha\n$/)
    expect(status).toBe(1)
  })

  test.each<[string, string[], RegExp]>([
    ["an unknown host among known ones", ["alpha", "gamma"], /no host 'gamma'/],
    ["a tag that no host has", ["--tag", "none"], /no host has the tag 'none'/],
    ["a tag that is Nix", ["--tag", '" ]'], /no tag can be named/],
    ["a tag and hosts", ["--tag", "arm", "alpha"], /not both/],
    ["a tag without a name", ["--tag"], /--tag needs a tag/],
  ])("refuses %s", (_, parameters, message) => {
    const { status, stderr, done } = run("update.sh", parameters)
    expect(stderr).toMatch(message)
    expect([status, done]).toEqual([2, []])
  })
})

test("test-config.sh evaluates each host and names the ones that fail", () => {
  const [alpha, beta] = ["alpha", "beta"].map(
    (host) =>
      `build --dry-run path:TREE#nixosConfigurations."${host}".config.system.build.toplevel`,
  )
  expect(run("test-config.sh", []).done).toEqual([alpha, beta])
  expect(run("test-config.sh", ["beta", "--", "-L"]).done).toEqual([`${beta} -L`])
  const { status, stderr } = run("test-config.sh", ["alpha"], { FAIL_BUILD: "1" })
  expect(status).toBe(1)
  expect(stderr).toMatch(/failed: alpha\n$/)
})

test("test-disko.sh builds disko's installer test of one host", () => {
  const { status, done } = run("test-disko.sh", ["alpha", "--", "-L"])
  expect(done).toEqual([
    'build --no-link path:TREE#nixosConfigurations."alpha".config.system.build.installTest -L',
  ])
  expect(status).toBe(0)
  expect(run("test-disko.sh", ["alpha", "beta"]).status).toBe(2)
})
