/** Which options definitions are checked against, and how sure it is that there are no others. */
import { expect, test } from "vitest"
import { encodeOptions } from "../options/option-file.ts"
import { pinnedOptionsFile } from "../project/options.ts"
import { build } from "../cli/build.ts"
import { hostFile, makeProject } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"

async function problemsOf(files: Readonly<Record<string, string>>): Promise<object[]> {
  const terminal = testTerminal(makeProject(files))
  await build({ json: true, dryRun: true }, terminal)
  return JSON.parse(terminal.written()).problems
}

const detail =
  "Known are the options of NixOS 25.11, by their present names; `nixgen types` reads those of your pins."

const pinned = encodeOptions({
  kind: "group",
  members: new Map([["newer", { kind: "option", type: { kind: "boolean" }, typeText: "boolean" }]]),
})

const unknown = "config: { newer: 1 } as never"
const brought = 'imports: [nixModule("./newer.nix")]'

test.each<[string, Record<string, string>, object[]]>([
  [
    "the bundle's, where nothing else is known",
    { "hosts/web.ts": hostFile(unknown) },
    [{ code: "NG026", severity: "error", path: "config.newer", detail }],
  ],
  [
    "the bundle's, and perhaps those of a module that the fleet brings along",
    {
      "hosts/web.ts": hostFile(`${unknown}, ${brought}`, 'import { nixModule } from "nixgen"'),
      "hosts/newer.nix": "{ }",
    },
    [{ code: "NG026", severity: "warning", path: "config.newer", detail }],
  ],
  [
    "those of the pins, where they were read",
    { "hosts/web.ts": hostFile(unknown), [pinnedOptionsFile]: pinned },
    [{ code: "NG027", severity: "error", path: "config.newer" }],
  ],
  [
    "the settings of services, assertions and warnings too",
    {
      "hosts/web.ts": hostFile(
        `config: {
          fleet: { services: { web: { enable: true } } },
          assertions: [{ assertion: true, message: "never" }],
          warnings: [1],
        } as never`,
      ),
    },
    [{ code: "NG027", path: "config.warnings[0]" }],
  ],
])("%s", async (_, files, want) => {
  expect(await problemsOf(files)).toMatchObject(want)
})
