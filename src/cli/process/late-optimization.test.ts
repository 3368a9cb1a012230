/** What V8 is told: nothing that it does not know. */
import { spawnSync } from "node:child_process"
import { expect, test } from "vitest"
import { flagsFor } from "./late-optimization.ts"

test.each([
  ["11.3.244.8-node.26", / --interrupt-budget=/],
  ["12.4.254.21-node.57", / --invocation-count-for-maglev=/],
  ["14.6.202.34-node.34", / --invocation-count-for-maglev=/],
  ["15.0.1", /^none$/],
  ["no version", /^none$/],
])("V8 %s", (version, want) => {
  expect(flagsFor(version) ?? "none").toMatch(want)
})

test("this V8 takes them without a word", () => {
  const code = `require("node:v8").setFlagsFromString(${JSON.stringify(flagsFor(process.versions.v8) ?? "")})`
  const { status, stderr } = spawnSync(process.execPath, ["-e", code], { encoding: "utf8" })
  expect([status, stderr]).toEqual([0, ""])
})
