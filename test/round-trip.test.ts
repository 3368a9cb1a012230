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

/** What does not come back: an import keeps the declarations of secrets as the Nix that they are. */
const kept: Readonly<Record<string, { readonly told: RegExp; readonly files: readonly RegExp[] }>> =
  {
    "nixos-pi-servers": { told: /^(?![^]*(?:warning|error|in Nix))/, files: [] },
    "small-company": {
      told: /(?:warning NG552 old\/hosts\/\w+\/secrets\.nix[^]*){3}3 warnings/,
      files: [
        /^\.sops\.yaml$/,
        /^secrets\//,
        /^hosts\/(?:known-hosts\.nix|known_hosts|\w+\/secrets\.nix)$/,
        // which import those, list them or tell of them
        /^hosts\/(?:\w+\/)?default\.nix$/,
        /^(?:README\.md|\.nixgen-manifest\.json)$/,
      ],
    },
  }

inputsTest.each(exampleNames)("%s", async (name) => {
  const folder = makeProject({})
  cpSync(generatedOf(name), join(folder, "old"), { recursive: true })
  const terminal = testTerminal(folder)
  const options = { kind: "flake", into: "new", compare: false, inputs: inputsFolder } as const
  expect(await importFile("old", options, terminal)).toBe(0)
  const { told, files } = kept[name] ?? { told: /^$/, files: [] }
  expect(withoutFrames(terminal.told())).toMatch(told)
  const acceptLayout = [...(installed[name] ?? [])]
  expect(await build({ acceptLayout }, testTerminal(join(folder, "new")))).toBe(0)
  const isSame = ([path]: readonly [string, string]): boolean =>
    !files.some((each) => each.test(path))
  const old = Object.entries(textsIn(join(folder, "old"))).filter(isSame)
  const again = Object.entries(textsIn(join(folder, "new/generated")))
  if (files.length === 0) expect(Object.fromEntries(again)).toEqual(Object.fromEntries(old))
  expect(again).toEqual(expect.arrayContaining(old))
})
