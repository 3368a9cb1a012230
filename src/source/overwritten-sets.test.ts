/** NG057: what a spread loses of a config, and what it does not. */
import { expect, test } from "vitest"
import { buildDefinitions } from "../../test/support/definitions.ts"
import { sources } from "../../test/support/project.ts"

const before = `const ssh = { services: { openssh: { enable: true, ports: [22] } }, networking: { firewall: { enable: true } } }
const web = { services: { nginx: { enable: true } } }
const settings = () => ({ openssh: { settings: { X11Forwarding: false } } })`

async function toldOf(config: string): Promise<readonly string[]> {
  const { problems, folder } = await buildDefinitions({
    "npins/sources.json": JSON.stringify(sources),
    "fleet.ts":
      'export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts" })',
    "hosts/web.ts": `${before}
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", config:
${config}
})`,
  })
  return problems.map(({ code, message, place }) => {
    const file = place?.file.slice(folder.length + 1)
    return `${code} ${file}:${place?.line}:${place?.column} ${message}`
  })
}

test.each<[config: string, want: readonly string[]]>([
  [
    "{ ...ssh, ...web }",
    [
      "NG057 hosts/web.ts:3:15 services replaces what was spread before it: services.openssh is lost",
    ],
  ],
  [
    "{ ...ssh, services: { nginx: { enable: true } } }",
    [
      "NG057 hosts/web.ts:6:11 services replaces what was spread before it: services.openssh is lost",
    ],
  ],
  [
    "{ services: { ...ssh.services, ...settings() } }",
    [
      "NG057 hosts/web.ts:4:27 openssh replaces what was spread before it: services.openssh.enable is lost",
    ],
  ],
  [
    "mkMerge([{ ...ssh, ...web }, ssh])",
    [
      "NG057 hosts/web.ts:3:15 services replaces what was spread before it: services.openssh is lost",
    ],
  ],
  ["mkMerge([ssh, web])", []],
  ["{ ...ssh, services: { ...ssh.services, ...web.services } }", []],
  ["{ ...ssh, services: { ...web.services, openssh: { enable: false, ports: [22] } } }", []],
  ["{ ...ssh, networking: {} }", []],
  ["{ services: { ...ssh.services, openssh: { enable: false } } }", []],
  ["{ ...ssh, networking: mkForce({ domain: 'a' }) }", []],
  ["{ ...ssh, ...(true ? {} : web) }", []],
  ["{ ...ssh, boot: { tmp: { useTmpfs: true } } }", []],
  ["(({ services, ...rest }) => ({ ...rest, ...web }))(ssh)", []],
  ["{ ...ssh, ...ssh }", []],
  ["{ networking: { nameservers: [...['1.1.1.1'], ...['9.9.9.9']] } }", []],
])("%s", async (config, want) => {
  expect(await toldOf(config)).toEqual(want)
})
