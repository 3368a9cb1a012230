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
  [zone("mkForce('UTC')"), zone("mkForce('Europe/Berlin')")],
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
  // what only Nix knows may say which one counts
  [zone("'UTC'"), zone('nix`lib.mkForce "CET"`'), zone("'Europe/Paris'")],
  [zone("'UTC'"), '{ time: nix`lib.mkForce { timeZone = "CET"; }` }', zone("'Europe/Paris'")],
  [zone("'UTC'"), 'nix`{ time.timeZone = lib.mkForce "CET"; }`', zone("'Europe/Paris'")],
  [
    zone("'UTC'"),
    "{ time: mkIf(config.services.nginx.enable, mkForce({ timeZone: 'CET' })) }",
    zone("'Europe/Paris'"),
  ],
  [zone("'UTC'"), zone("lib.mkForce('CET')"), zone("'Europe/Paris'")],
  // of several kinds one becomes the other
  [
    "{ services: { n8n: { environment: { N8N_PORT: 5678 } } } }",
    "{ services: { n8n: { environment: { N8N_PORT: '5678' } } } }",
  ],
  ["{ meta: { buildDocsInSandbox: true } }", "{ meta: { buildDocsInSandbox: false } }"],
])("%s, %s, %s do not", async (...definitions) => {
  expect(await toldOf(...(definitions as [string, string]))).toEqual([])
})

test("a module of Nix that may say which one counts leaves nothing to tell", async () => {
  const text = `import { defineFleet, defineModule, nixModule } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: {
    base: defineModule({ imports: [nixModule("./x.nix")], config: { time: { timeZone: "UTC" } } }),
  },
})
`
  const told = async (nix: string) => {
    const folder = makeProject({
      "npins/sources.json": JSON.stringify(sources),
      "fleet.ts": text,
      "x.nix": nix,
      "hosts/web.ts": hostFile('config: { time: { timeZone: "CET" } }', ""),
    })
    const terminal = testTerminal(folder)
    await build({ json: true, dryRun: true }, terminal)
    return terminal.written().includes("NG223")
  }
  expect(await told('{ lib, ... }: { time.timeZone = lib.mkForce "EET"; }\n')).toBe(false)
  expect(await told("{ ... }: { networking.domain = null; }\n")).toBe(true)
})

const password = (value: string): string =>
  `{ services: { grafana: { settings: { security: { admin_password: ${value} } } } } }`

test("no secret is shown", async () => {
  const terminal = testTerminal(
    makeProject({
      "npins/sources.json": JSON.stringify(sources),
      "fleet.ts": `import { defineFleet, defineModule } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: { base: defineModule({ config: ${password("'one-Sekret1'")} }) },
})
`,
      "hosts/web.ts": hostFile(`config: ${password("'two-Sekret2'")}`, ""),
    }),
  )
  await build({ dryRun: true }, terminal)
  expect(terminal.told()).toContain("NG223")
  expect(terminal.told()).not.toMatch(/Sekret/)
})
