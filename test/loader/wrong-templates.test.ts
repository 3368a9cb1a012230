/** Templates that are wrong are told all together, with whatever else is wrong in their file. */
import { expect, test } from "vitest"
import { buildDefinitions } from "../support/definitions.ts"
import { sources } from "../support/project.ts"

async function toldOf(host: string): Promise<readonly string[]> {
  const { problems } = await buildDefinitions({
    "npins/sources.json": JSON.stringify(sources),
    "fleet.ts":
      'export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts" })',
    "hosts/web.ts": `export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", ${host} })`,
  })
  return problems.map(({ code, place }) => `${code} ${place?.line}`).toSorted()
}

const wrong = `networking: { domain: 3,
search: [nix\`]\`, str\`\${[1]}\`],
proxy: { default: nix\`let in\` },
nameservers: mkIf(nix\`(\`, nix\`map (host: \${host.domain}) [ ]\`),
timeServers: [nix\`pgks.git\`] }`

test.each([
  ["as it is", `config: { ${wrong} }`],
  [
    "in a function",
    `imports: [defineModule({ parameters: z.object({}), config: () => ({ ${wrong} }) })({})]`,
  ],
])("%s", async (_name, host) => {
  expect(await toldOf(host)).toEqual([
    "NG010 3",
    "NG011 3",
    "NG011 4",
    "NG011 5",
    "NG011 5",
    "NG027 2",
    "NG033 6",
  ])
})
