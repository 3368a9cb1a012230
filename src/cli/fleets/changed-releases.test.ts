import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { changedReleases } from "./changed-releases.ts"

const module = (release: string) => `{\n  system.stateVersion = "${release}";\n}\n`
const grouped = (release: string) =>
  `{\n  home-manager.users.a.home.stateVersion = "24.05";\n  system = {\n    name = "a";\n    stateVersion = "${release}";\n  };\n}\n`

test.each([
  ["another release", module("25.05"), module("25.11"), ["web"], "2:10"],
  ["an older one", module("25.05"), module("24.11"), ["web"], "2:10"],
  ["in a group", grouped("25.05"), grouped("25.11"), ["web"], "5:5"],
  ["in a group now", module("25.05"), grouped("25.11"), ["web"], "5:5"],
  ["the same", module("25.05"), grouped("25.05"), ["web"], undefined],
  ["a host that is not installed", module("25.05"), module("25.11"), [], undefined],
  ["a host that is new", undefined, module("25.11"), ["web"], undefined],
  ["another file in its place", "{ }\n", module("25.11"), ["web"], undefined],
])("%s", (_, before, after, installed, at) => {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-test-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, "hosts/web"), { recursive: true })
  if (before !== undefined) writeFileSync(join(folder, "hosts/web/default.nix"), before)
  const asked: string[] = []
  const tree = new Map([["hosts/web/default.nix", { content: Buffer.from(after) }]])
  const found = changedReleases(folder, {
    tree: tree as never,
    installed,
    hosts: ["web"],
    problems: [],
    reads: [],
    originOf: (_path, { line, column }) => void asked.push(`${line}:${column}`),
  })
  expect(found.map(({ code }) => code)).toEqual(at === undefined ? [] : ["NG218"])
  expect(asked).toEqual(at === undefined ? [] : [at])
})
