/** What a host's definition says by itself, said again in its config, whatever that stands in (NG109). */
import { expect, test } from "vitest"
import { buildDefinitions, fleetFile, hostText } from "../../../test/support/definitions.ts"

async function toldOf(config: string): Promise<readonly string[]> {
  const { told } = await buildDefinitions({
    "fleet.ts": fleetFile(""),
    "hosts/web.ts": hostText(`inventory: { isBig: true }, config: ${config} as never`),
  })
  return told.filter((each) => each.startsWith("NG109"))
}

test.each([
  "{ networking: { hostName: 'z' } }",
  "{ networking: { hostName: mkForce('z') } }",
  "mkMerge([{}, { networking: { hostName: 'z' } }])",
  "{ networking: mkMerge([{ hostName: 'z' }]) }",
  "mkIf(true, { networking: { hostName: 'z' } })",
  "mkIf(host.isBig, { networking: { hostName: 'z' } })",
  '{ networking: nix`{ hostName = "z"; }` }',
  'nix`{ networking.hostName = "z"; }`',
  "mkMerge([{ system: { stateVersion: '24.05' } }])",
  "{ nixpkgs: { hostPlatform: 'aarch64-linux' } }",
])("%s is told", async (config) => {
  expect(await toldOf(config)).toHaveLength(1)
})

test.each([
  "{ networking: { domain: 'z' } }",
  "mkIf(false, { networking: { hostName: 'z' } })",
  "mkIf(config.services.nginx.enable, { networking: { hostName: 'z' } })",
  "{ networking: { hostName: mkIf(config.services.nginx.enable, 'z') } }",
  '{ networking: nix`lib.mkIf config.services.nginx.enable { hostName = "z"; }` }',
  "{ nixpkgs: { hostPlatform: mkForce({ system: 'x86_64-linux', gcc: { arch: 'skylake' } }) } }",
])("%s is not", async (config) => {
  expect(await toldOf(config)).toEqual([])
})
