/** Descriptions and names of any text: no comment ends early, in no file of the tree. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { build } from "./support/commands.ts"
import { evaluate, nixTest } from "./support/nix.ts"
import { makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

/** A fleet in which everything that can be described is described by one text. */
function described(description: string): string {
  const text = JSON.stringify(description)
  return makeProject({
    "fleet.ts": `import { defineDiskLayout, defineFleet, defineHost, defineModule, defineService } from "nixgen"
import * as z from "zod"
const description = ${text}
const layout = defineDiskLayout({
  name: "standard",
  description,
  devices: () => ({ nodev: { "/": { fsType: "tmpfs", mountOptions: ["mode=755"] } } }),
})
const service = defineService({
  name: "web",
  description,
  parameters: z.object({ port: z.int().default(80).describe(description) }),
  config: () => ({}),
})
const host = defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: layout({}),
  services: [service()],
})
export default defineFleet({
  description,
  pins: "./npins/sources.json",
  common: { base: defineModule({ description }) },
  hosts: { host },
})
`,
  })
}

async function problemsOf(folder: string): Promise<readonly { code: string; severity: string }[]> {
  const terminal = testTerminal(folder)
  await build({ json: true }, terminal)
  const { problems } = JSON.parse(terminal.written())
  return problems.filter(({ severity }: { severity: string }) => severity === "error")
}

const texts = [
  'a\rthrow "out"',
  'a\r\nthrow "out"\r',
  'a\nthrow "out"',
  "a*/ /* b */",
  "a\u2028b\u2029c\u0085d",
  "a\vb\fc\u0007d\u001b[31me",
  "\u202eturned",
  "''${throw 1}'' \\ \" $${x} `id` $(id) <script> | # [x](y)",
  "#!",
  " \n ",
]

describe("descriptions", () => {
  nixTest("of any text", async () => {
    const trees: string[] = []
    for (const description of texts) {
      const folder = described(description)
      expect(await problemsOf(folder)).toEqual([])
      trees.push(join(folder, "generated"))
    }
    const evaluated = trees.map(
      (tree) => `{
        inherit (import ${tree}/flake.nix) description;
        base = import ${tree}/hosts/common/base.nix;
        layout = (import ${tree}/modules/disk-layouts/standard.nix { }).disko.devices.nodev."/".fsType;
        service = builtins.isFunction (import ${tree}/modules/services/web.nix);
      }`,
    )
    expect(evaluate(`[ ${evaluated.join("\n")} ]`)).toEqual(
      texts.map((description) => ({ description, base: {}, layout: "tmpfs", service: true })),
    )
    for (const tree of trees) {
      const [title, blank] = readFileSync(join(tree, "README.md"), "utf8").split("\n")
      expect([title?.startsWith("#"), blank]).toEqual([true, ""])
      expect(title).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]|(?<!\\)[<>|`[\]]/u)
    }
  })

  test.each(["a\0b", "half \ud800"])("%j is refused at its place", async (description) => {
    const problems = await problemsOf(described(description))
    expect(problems).not.toEqual([])
    expect(problems).toEqual(problems.map(() => expect.objectContaining({ file: "fleet.ts" })))
  })
})
