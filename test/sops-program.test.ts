/**
 * Files of the user's own, which sops alone reads and writes: a stand-in for it notes what it is given, and
 * takes the place of the real one, whose command lines these are. No value and no key is in any of it.
 */
import { spawnSync } from "node:child_process"
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { beforeAll, describe, expect, test } from "vitest"
import { secretProject } from "../src/model/secret-example.ts"
import { keptProject } from "./support/project.ts"

const command = join(import.meta.dirname, "../dist/cli/main.js")
// assembled, so that nothing that looks for it finds it here
const value = ["own", "value", "4713"].join("-")

/** Does what sops does with its arguments, as far as these are of use here. */
const standIn = `#!${process.execPath}
const { appendFileSync, readFileSync, statSync } = require("node:fs")
const [, , ...given] = process.argv
const { SOPS_AGE_KEY_FILE: file = "" } = process.env
const after = (name) => given[given.indexOf(name) + 1]
if (given[0] === "--version") process.exit(0)
const mode = (statSync(file).mode & 0o777).toString(8)
const noted = { given, mode, inMemory: file.startsWith("/dev/shm/"), environment: process.env }
appendFileSync(process.env.STAND_IN_LOG, JSON.stringify(noted) + "\\n")
const text = readFileSync(given.at(-1), "utf8")
if (!readFileSync(file, "utf8").includes(process.env.STAND_IN_KEY)) {
  console.error("Failed to get the data key required to decrypt the SOPS file.")
  process.exit(128)
}
if (given[0] === "--decrypt") process.stdout.write("${["own", "value", "47"].join("-")}" + "13")
else {
  const removed = given.includes("--rm-age") ? after("--rm-age").split(",") : []
  const kept = text.split("\\n").filter((line) => !removed.some((each) => line.includes(each)))
  const added = given.includes("--add-age") ? after("--add-age").split(",") : []
  process.stdout.write(kept.join("\\n") + added.map((each) => "        - recipient: " + each + "\\n").join(""))
}
`

const keys: Record<"alice" | "bob", string> = Object.create(null)
let folder = ""
let recipients: Record<"alice" | "bob", string> = { alice: "", bob: "" }

beforeAll(async () => {
  for (const name of ["alice", "bob"] as const) keys[name] = await generateX25519Identity()
  recipients = {
    alice: await identityToRecipient(keys.alice),
    bob: await identityToRecipient(keys.bob),
  }
  const { files } = secretProject({
    "fleet.ts": `import { defineFleet, sops } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  secrets: sops({ recipients: { alice: "${recipients.alice}" } }),
})
`,
    "hosts/web.ts": `import { composed, defineHost, secret } from "nixgen"
const own = secret("app/password", { file: "../all.yaml", key: "app/password" })
const other = secret("other", { file: "../all.yaml" })
const variables = secret("variables", { file: "../all.env" })
const url = secret("url", { generate: composed\`app:\${own}@db\` })
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  deploy: { targetHost: "192.0.2.1", installed: true },
  config: {
    environment: {
      etc: { a: { source: own.path }, b: { source: other.path }, c: { source: variables.path }, d: { source: url.path } },
    },
  },
})
`,
    "secrets/db.sops": null,
    "secrets/hosts/web.pub": null,
    "all.yaml": `app:\n    password: ENC[]\nother: ENC[]\nsops:\n    version: 3.9.0\n    age:\n        - recipient: ${recipients.bob}\n`,
    "all.env": `a=ENC[]\nsops_age__list_0__map_recipient=${recipients.alice}\nsops_version=3.9.0\n`,
  })
  folder = keptProject(files as Record<string, string>)
  mkdirSync(join(folder, "programs"))
  writeFileSync(join(folder, "programs/sops"), standIn)
  chmodSync(join(folder, "programs/sops"), 0o755)
  for (const name of ["alice", "bob"] as const)
    writeFileSync(join(folder, `${name}.txt`), `${keys[name]}\n`, { mode: 0o600 })
})

/** Runs the command with the key of an admin; what sops was given, in the order of its runs. */
function nixgen(line: string, who: "alice" | "bob" = "alice", programs = join(folder, "programs")) {
  const log = join(folder, "log")
  writeFileSync(log, "")
  const env = {
    PATH: `${programs}:${process.env["PATH"]}`,
    HOME: folder,
    SOPS_AGE_KEY_FILE: join(folder, `${who}.txt`),
    STAND_IN_LOG: log,
    STAND_IN_KEY: keys[who],
  }
  const parameters = [command, "secrets", ...line.split(" ")]
  const result = spawnSync(process.execPath, parameters, { cwd: folder, env, encoding: "utf8" })
  const text = readFileSync(log, "utf8")
  const runs = text.split("\n").filter(Boolean)
  return { ...result, runs: runs.map((each) => JSON.parse(each)), text }
}

const yaml = ["--input-type", "yaml", "--output-type", "yaml"]
const dotenv = ["--input-type", "dotenv", "--output-type", "dotenv"]

describe("sops is run with the place of a value, and a private file of keys", () => {
  test.each([
    ["show app/password", ["--decrypt", ...yaml, "--extract", '["app"]["password"]'], "all.yaml"],
    ["show other", ["--decrypt", ...yaml, "--extract", '["other"]'], "all.yaml"],
    ["show variables", ["--decrypt", ...dotenv], "all.env"],
  ])("%s", (line, given, file) => {
    const { stdout, runs, stderr } = nixgen(line)
    expect([stdout, stderr]).toEqual([value, ""])
    expect(runs.map((each) => each.given)).toEqual([[...given, join(folder, file)]])
    expect(runs[0]).toMatchObject({ mode: "600", inMemory: true })
  })

  test("a file is encrypted for others by it, once, and written with all others", () => {
    const before = readFileSync(join(folder, "all.yaml"), "utf8")
    const { status, stderr, runs } = nixgen("rekey --yes")
    expect([status, stderr]).toEqual([0, expect.stringContaining("changed all.yaml")])
    expect(stderr).toContain("+ alice can read it")
    const change = ["--add-age", recipients.alice, "--rm-age", recipients.bob]
    expect(runs.map((each) => each.given)).toEqual([
      ["--rotate", ...yaml, ...change, join(folder, "all.yaml")],
    ])
    const after = readFileSync(join(folder, "all.yaml"), "utf8")
    expect(after).toBe(before.replace(recipients.bob, recipients.alice))
  })

  test("a file of nixgen's own that is for a key of PGP as well is encrypted for others by it", () => {
    const file = join(folder, "secrets/url.sops")
    nixgen("generate")
    const metadata = { pgp: [{ fp: "FBC7B9E2A4F9289AC0C1D4843D16CEE4A27381B4" }] }
    writeFileSync(file, `{"data":"ENC[]","sops":\n${JSON.stringify({ ...metadata, age: [] })}}\n`)
    const { runs } = nixgen("rekey url --yes")
    const binary = ["--input-type", "binary", "--output-type", "binary"]
    expect(runs.map((each) => each.given)).toEqual([
      ["--rotate", ...binary, "--add-age", recipients.alice, file],
    ])
    expect(readFileSync(file, "utf8")).toContain(metadata.pgp[0]?.fp)
    rmSync(file)
  })

  test("where it is not installed, it is the one of the nixpkgs that the fleet has pinned", () => {
    const nix = join(folder, "nix/nix")
    mkdirSync(join(folder, "generated"))
    writeFileSync(join(folder, "generated/flake.lock"), "{}\n")
    mkdirSync(join(folder, "nix"))
    const noted = join(folder, "nix/noted")
    writeFileSync(nix, `#!/bin/sh\necho "$*" >>${noted}\necho ${join(folder, "programs/sops")}\n`)
    chmodSync(nix, 0o755)
    const { stdout, stderr } = nixgen("show other", "alice", join(folder, "nix"))
    expect([stdout, stderr]).toEqual([value, expect.stringContaining("sops is not installed")])
    expect(readFileSync(noted, "utf8")).toMatch(
      /shell --inputs-from \S+generated nixpkgs#sops --command sh -c command -v sops\n/,
    )
    rmSync(join(folder, "generated"), { recursive: true })
  })

  test("what is made of one has its value in it", () => {
    const { status, stderr, runs } = nixgen("generate")
    expect([status, stderr]).toEqual([0, expect.stringContaining("wrote secrets/url.sops")])
    expect(runs).toHaveLength(1)
    expect(nixgen("show url").stdout).toBe(`app:${value}@db`)
  })

  test("who has no key of it is told so, as of any other file", () => {
    const { status, stderr } = nixgen("show other --identity bob.txt")
    expect([status, stderr]).toEqual([1, expect.stringContaining("NG532")])
  })

  test("no value and no key is in what it is given", () => {
    const { text } = nixgen("show app/password")
    const said = text.replaceAll(/"STAND_IN_KEY":"[^"]*"/g, "")
    expect(said).toContain("SOPS_AGE_KEY_FILE")
    for (const plain of [value, keys.alice, keys.bob]) expect(said).not.toContain(plain)
    expect(said).not.toContain('SOPS_AGE_KEY"')
  })
})
