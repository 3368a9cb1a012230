/** Rules that a fleet makes more or less severe. */
import { expect, expectTypeOf, test } from "vitest"
import { makeProject, hostFile } from "../../test/support/project.ts"
import { loadModel } from "../../test/support/model.ts"
import type { FleetDefinition } from "../fleet/fleet.ts"
import { checkRules } from "./rules.ts"

const disks = (device = '"/dev/sda"') =>
  hostFile(
    `disks: { disk: { main: disk({ device: ${device}, content: filesystem({ format: "ext4", mountpoint: "/data" }) }) } }`,
    'import { accept, disk, filesystem } from "nixgen"',
  )

async function toldWith(rules: string, host = disks()): Promise<readonly string[]> {
  const { model, problems } = await loadModel(
    makeProject({
      "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", rules: ${rules} })
`,
      "hosts/web.ts": host,
    }),
  )
  return [...problems, ...checkRules(model)].map(
    ({ code, severity, hint }) => `${severity} ${code}${code === "NG200" ? ` ${hint}` : ""}`,
  )
}

test.each([
  ["{}", ["warning NG150"]],
  ['{ NG150: "warning" }', ["warning NG150"]],
  ['{ NG150: "error" }', ["error NG150"]],
  ['{ NG150: "off" }', []],
  ['{ NG151: "off" }', ["warning NG150"]],
  ['{ NG105: "off", NG150: "off" }', []],
  ['{ NG15O: "off" }', ["warning NG150", 'error NG200 did you mean "NG150"?']],
  ['{ NG002: "off" }', ["warning NG150", 'error NG200 did you mean "NG102"?']],
  ['{ NG150: "of" }', ["error NG020", "warning NG150"]],
  ["[]", ["error NG020", "warning NG150"]],
])("with rules: %s, %j is told", async (rules, want) => {
  expect(await toldWith(rules)).toEqual(want)
})

test("an acceptance of a rule that is off is used all the same, and its reason is asked for", async () => {
  const accepted = (reason: string) =>
    disks(`accept("/dev/sda", { rule: "NG150", reason: ${JSON.stringify(reason)} })`)
  expect(await toldWith('{ NG150: "off" }', accepted("the only disk"))).toEqual([])
  expect(await toldWith('{ NG150: "off" }', accepted(""))).toEqual(["error NG110"])
  const unused = disks('accept("/dev/disk/by-id/a", { rule: "NG150", reason: "a" })')
  expect(await toldWith('{ NG179: "error" }', unused)).toEqual(["error NG179"])
})

test("its types name the rules, and what a rule can be", () => {
  expectTypeOf({ NG150: "off", NG600: "warning", NG026: "error" } as const).toExtend<
    NonNullable<FleetDefinition["rules"]>
  >()
  const pins = "./npins/sources.json"
  // @ts-expect-error what keeps a definition from being read is no rule
  void ({ pins, hosts: {}, rules: { NG020: "off" } } satisfies FleetDefinition)
  // @ts-expect-error a rule is one of three
  void ({ pins, hosts: {}, rules: { NG150: "info" } } satisfies FleetDefinition)
})
