/** What rules tell of definitions in Nix: at their places in files, and at the host of a template. */
import { expect, test } from "vitest"
import { buildDefinitions } from "./support/definitions.ts"
import { sources } from "./support/project.ts"

function host(more: string): string {
  return `export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", ${more} })`
}

async function toldOf(
  own: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { problems, folder } = await buildDefinitions({
    "npins/sources.json": JSON.stringify(sources),
    "fleet.ts":
      'export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts" })',
    "hosts/web.ts": host(own),
    "hosts/a3.ts": host(""),
    ...files,
  })
  return problems.map(({ code, place, message }) => {
    const file = place?.file.slice(folder.length + 1)
    return `${code} ${file}:${place?.line}:${place?.column} ${message}`
  })
}

test.each<[text: string, want: string]>([
  [
    '{ time.timeZone = "Europe/Berlinn"; }',
    'NG214 x.nix:1:19 there is no time zone "Europe/Berlinn"',
  ],
  [
    '{ services.prometheus.scrapeConfigs = [ { static_configs = [ { targets = [ "webb:9100" ]; } ]; } ]; }',
    'NG219 x.nix:1:39 no host is named "webb"',
  ],
])("a file with %s", async (text, want) => {
  const own = 'imports: [nixModule("../x.nix")]'
  expect(await toldOf(own, { "x.nix": text })).toEqual([expect.stringContaining(want)])
})

test("a template has the place of its host", async () => {
  const own = 'imports: [nix`{ time.timeZone = "Europe/Berlinn"; }`]'
  expect(await toldOf(own)).toEqual([
    'NG214 hosts/web.ts:2:16 there is no time zone "Europe/Berlinn"',
  ])
})

test.each(["03:15", "Mon *-*-* 03:30"])("%s is no host and port", async (time) => {
  expect(await toldOf(`config: { nix: { gc: { dates: "${time}" } } }`)).toEqual([])
})
