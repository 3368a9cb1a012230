/** What nixgen generated is imported again: definitions that come to the very same bytes. */
import { cpSync } from "node:fs"
import { join } from "node:path"
import { expect } from "vitest"
import { exampleNames, generatedOf } from "./support/examples.ts"
import { build, importFile } from "./support/commands.ts"
import { inputsFolder, inputsTest } from "./support/nix.ts"
import { newPins, pinsText } from "../src/starter/pins.ts"
import { hostFile, makeProject, textsIn } from "./support/project.ts"
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

const fleet = `import { defineFleet, file, lib, pkgs, str } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  packages: {
    greet: file("./packages/greet.nix"),
    shout: file("./packages/shout"),
    "who-am-i": pkgs.writeShellApplication({
      name: "who-am-i",
      runtimeInputs: [pkgs.jq],
      text: str\`
        printf '%s' "\\\${1:-nobody}" | jq --raw-input .
        \${lib.getExe(pkgs.greet)}
      \`,
    }),
    hello: pkgs.hello.override({ nls: false }),
  },
})
`

/** A host without disks has no use for it. */
const withoutDisko = Object.fromEntries(
  Object.entries(newPins).filter(([name]) => name !== "disko"),
)

inputsTest("packages of the fleet's own", async () => {
  const folder = makeProject({
    "was/fleet.ts": fleet,
    "was/npins/sources.json": pinsText(withoutDisko),
    "was/hosts/web.ts": hostFile(""),
    "was/packages/greet.nix": `{ writeShellScriptBin }: writeShellScriptBin "greet" "echo hello"\n`,
    "was/packages/shout/default.nix": "{ greet }: greet\n",
  })
  const first = testTerminal(join(folder, "was"))
  expect([await build({}, first), first.told()]).toEqual([0, expect.any(String)])
  cpSync(join(folder, "was/generated"), join(folder, "old"), { recursive: true })
  const options = { kind: "flake", into: "new", compare: false, inputs: inputsFolder } as const
  expect(await importFile("old", options, testTerminal(folder))).toBe(0)
  expect(textsIn(folder)["new/fleet.ts"]).toContain('greet: file("./nix/packages/greet.nix")')
  expect(await build({}, testTerminal(join(folder, "new")))).toBe(0)
  expect(textsIn(join(folder, "new/generated"))).toEqual(textsIn(join(folder, "old")))
})
