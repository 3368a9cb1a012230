/** What `why` says of an option: its value, and every definition with its place and priority. */
import { expect } from "vitest"
import { why } from "../../test/support/commands.ts"
import { inputsFolder, inputsTest } from "../../test/support/nix.ts"
import { hostFile, makeProject } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"

const fleet = `import { defineFleet, defineModule, mkDefault } from "nixgen"
const zone = defineModule({
  config: { time: { timeZone: mkDefault("Europe/Berlin") } },
})
export default defineFleet({ pins: "./npins/sources.json", common: { zone }, hosts: "./hosts/*.ts" })
`

inputsTest(
  "why tells the value, each definition where it is written, and the default",
  async () => {
    const host = hostFile('\n  config: {\n    time: { timeZone: "Europe/Rome" },\n  },\n')
    const terminal = testTerminal(makeProject({ "fleet.ts": fleet, "hosts/web.ts": host }))
    const asked = { host: "web", option: "time.timeZone", inputs: inputsFolder }
    expect([await why(asked, terminal), terminal.told()]).toEqual([0, ""])
    expect(terminal.written().split("\n")).toEqual([
      'time.timeZone = "Europe/Rome"',
      '  hosts/web.ts:5:13  "Europe/Rome"',
      '  fleet.ts:3:21  mkDefault "Europe/Berlin"  (does not count)',
      "  default: null",
      "  type: null or string without spaces",
      "  declared by nixos/modules/config/locale.nix",
    ])
  },
)

const homes = `{ lib, config, ... }: {
  options.home-manager = {
    sharedModules = lib.mkOption { type = lib.types.listOf lib.types.raw; default = [ ]; };
    users = lib.mkOption {
      default = { };
      type = lib.types.attrsOf (lib.types.submodule {
        imports = config.home-manager.sharedModules;
        options.programs.git.enable = lib.mkOption { type = lib.types.bool; default = false; };
      });
    };
  };
}
`

/** What every user is given, and what a line tells of its definition. */
const shared: readonly (readonly [modules: string, told: string])[] = [
  ["{ programs.git.enable = lib.mkForce true; }", "mkForce true"],
  [
    "{ config.programs.git = lib.mkDefault { enable = true; }; }",
    "mkDefault true  (does not count)",
  ],
  [
    '({ lib, config, name, ... }: { programs.git.enable = lib.mkForce (name == "ann"); })',
    "mkForce true",
  ],
  ["./git.nix", "mkForce true"],
]

inputsTest("why tells what home-manager gives every user", async () => {
  for (const [module, line] of shared) {
    const host = `import { defineHost, nixModule } from "nixgen"
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", imports: [nixModule("../homes.nix"), nixModule("../shared.nix"), nixModule("../ann.nix")] })
`
    const project = makeProject({
      "fleet.ts": fleet,
      "hosts/web.ts": host,
      "homes.nix": homes,
      "git.nix": "{ lib, ... }: { programs.git.enable = lib.mkForce true; }",
      "shared.nix": `{ lib, ... }: {\n  home-manager.sharedModules = [ { } ({ missing, ... }: { programs.git.enable = false; }) ${module} ];\n}\n`,
      "ann.nix": "{\n  home-manager.users.ann.programs.git.enable = false;\n}\n",
    })
    const terminal = testTerminal(project)
    const option = "home-manager.users.ann.programs.git.enable"
    const status = await why({ host: "web", option, inputs: inputsFolder }, terminal)
    expect([status, terminal.told()]).toEqual([0, ""])
    expect(
      terminal
        .written()
        .split("\n")
        .filter((each) => each.startsWith("  shared.nix")),
    ).toEqual([`  shared.nix:2:16  ${line}`])
  }
})
