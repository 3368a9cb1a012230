/** Tests of a fleet, as `init` and `add test` write them. */

/** `fleet.test.ts`: what `npm test` runs. */
export const fleetTestText = `import { load } from "nixgen/testing"
import { expect, test } from "vitest"

const fleet = await load("./fleet.ts")

test("the fleet builds", () => {
  expect(fleet).toBuild()
})

test("nobody logs in by a password", () => {
  for (const host of fleet.hosts)
    expect(fleet.configOf(host, "services", "openssh", "settings")).toMatchObject([{ PasswordAuthentication: false }])
})
`

/** A test of that name to start from: a host starts, in a virtual machine. */
export function testText(name: string, host: string): string {
  const variable = host.replaceAll("-", "_")
  return `import { defineTest } from "nixgen"

/** \`nix build ./generated#${name}-test\` runs it, with KVM. */
export default defineTest({
  description: "${host} starts.",
  nodes: { ${/^[a-z]\w*$/i.test(host) ? host : JSON.stringify(host)}: ${JSON.stringify(host)} },
  script: \`
    ${variable}.wait_for_unit("multi-user.target")
    ${variable}.fail("systemctl --failed --quiet | grep .")
  \`,
})
`
}
