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
