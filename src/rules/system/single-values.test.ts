/** Options of one value that several modules of a host define: which conflict, and which do not. */
import { expect, test } from "vitest"
import { build } from "../../../test/support/commands.ts"
import { hostFile, makeProject, sources } from "../../../test/support/project.ts"
import { testTerminal } from "../../../test/support/terminal.ts"

/** What is told of a host whose definitions stand in a common module, in its own config, in a module and in a service. */
async function toldOf(
  common: string,
  own: string,
  module = "{}",
  service = "{}",
): Promise<readonly string[]> {
  const imports =
    'import { lib, mkDefault, mkForce, mkIf, mkMerge, nix, pkgs, config } from "nixgen"'
  const folder = makeProject({
    "npins/sources.json": JSON.stringify(sources),
    "fleet.ts": `${imports}
import { defineFleet, defineModule } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: { base: defineModule({ config: ${common} as never }) },
})
`,
    "more.ts": `${imports}
import { defineModule, defineService } from "nixgen"
import * as z from "zod"
export const module = defineModule({ name: "more", config: ${module} as never })
export const service = defineService({
  name: "mine",
  parameters: z.object({ zone: z.string().default("UTC") }),
  config: ({ zone }) => (${service}) as never,
})
`,
    "hosts/web.ts": hostFile(
      `imports: [module], services: [service()], inventory: { zone: "UTC" }, config: ${own} as never`,
      `${imports}\nimport { module, service } from "../more.ts"\nimport { host } from "nixgen"`,
    ),
  })
  const terminal = testTerminal(folder)
  await build({ json: true, dryRun: true }, terminal)
  const { problems } = JSON.parse(terminal.written()) as {
    problems: readonly { code: string; path?: string }[]
  }
  return problems.filter(({ code }) => code === "NG223").map(({ path = "" }) => path)
}

const zone = (value: string): string => `{ time: { timeZone: ${value} } }`

test.each([
  [zone("'UTC'"), zone("'Europe/Berlin'")],
  [zone("'UTC'"), "{}", zone("'Europe/Berlin'")],
  ["{}", "{}", zone("'UTC'"), zone("'Europe/Berlin'")],
  ["{}", zone("'Europe/Berlin'"), "{}", zone("zone")],
  [zone("'Europe/Berlin'"), zone("host.zone")],
  ["{ users: { mutableUsers: false } }", "{ users: { mutableUsers: true } }"],
  ["{ services: { nginx: { user: 'a' } } }", "{ services: { nginx: { user: 'b' } } }"],
  [
    "{ users: { users: { a: { uid: 1000 } } } }",
    "{ users: { users: { a: { uid: 1001, description: 'A' } } } }",
  ],
  [zone("'UTC'"), `mkMerge([{}, ${zone("'Europe/Berlin'")}])`, zone("'Europe/Paris'")],
])("%s, %s, %s, %s conflict", async (...definitions) => {
  expect(await toldOf(...(definitions as [string, string]))).toHaveLength(1)
})

test.each([
  [zone("'UTC'"), zone("'UTC'")],
  [zone("'UTC'"), zone("mkForce('Europe/Berlin')")],
  [zone("mkDefault('UTC')"), zone("'Europe/Berlin'")],
  [zone("'UTC'"), zone("'Europe/Berlin'"), zone("mkForce('Europe/Paris')")],
  [zone("'UTC'"), zone("'Europe/Berlin'"), "{ time: mkForce({ timeZone: 'Europe/Paris' }) }"],
  [zone("mkIf(config.services.nginx.enable, 'UTC')"), zone("'Europe/Berlin'")],
  [zone("host.zone"), zone("'UTC'")].toReversed(),
  ["{ networking: { search: ['a'] } }", "{ networking: { search: ['b'] } }"],
  ["{ environment: { shellInit: 'a' } }", "{ environment: { shellInit: 'b' } }"],
  [
    "{ boot: { kernel: { sysctl: { 'vm.max_map_count': 1 } } } }",
    "{ boot: { kernel: { sysctl: { 'vm.max_map_count': 2 } } } }",
  ],
  ["{ systemd: { services: { a: { serviceConfig: { Nice: 1 } } } } }", "{}"],
  ["{ users: { users: { a: { uid: 1000 } } } }", "{ users: { users: { b: { uid: 1001 } } } }"],
])("%s, %s, %s do not", async (...definitions) => {
  expect(await toldOf(...(definitions as [string, string]))).toEqual([])
})
