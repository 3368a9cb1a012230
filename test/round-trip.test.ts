/** What nixgen generated is imported again: definitions that come to the very same bytes. */
import { cpSync } from "node:fs"
import { join } from "node:path"
import { expect } from "vitest"
import { exampleNames, generatedOf } from "./support/examples.ts"
import { build, importFile } from "./support/commands.ts"
import { inputsFolder, inputsTest } from "./support/nix.ts"
import { makeProject, textsIn } from "./support/project.ts"
import { testTerminal, withoutFrames } from "./support/terminal.ts"

/** What only the record of a fleet tells, which is no part of what is generated: what installed machines have. */
const installed: Readonly<Record<string, readonly string[]>> = { "nixos-pi-servers": ["dev-605"] }

inputsTest.each(exampleNames)("%s", async (name) => {
  const folder = makeProject({})
  cpSync(generatedOf(name), join(folder, "old"), { recursive: true })
  const terminal = testTerminal(folder)
  const options = { kind: "flake", into: "new", compare: false, inputs: inputsFolder } as const
  expect(await importFile("old", options, terminal)).toBe(0)
  expect(withoutFrames(terminal.told())).toMatch(/^(?![^]*(?:warning|error|in Nix))/)
  const acceptLayout = [...(installed[name] ?? [])]
  expect(await build({ acceptLayout }, testTerminal(join(folder, "new")))).toBe(0)
  expect(textsIn(join(folder, "new/generated"))).toEqual(textsIn(join(folder, "old")))
})
