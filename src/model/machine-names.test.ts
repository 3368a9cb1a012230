/** What machines call themselves, by whatever defines it, and which others one may turn out to be. */
import { expect, test } from "vitest"
import { loadModel } from "../../test/support/model.ts"
import { hostFile, makeProject } from "../../test/support/project.ts"
import { machineNameOf, namesOfOthers } from "./machine-names.ts"

async function hostsOf(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([name, text]) => [
    `hosts/${name}.ts`,
    hostFile(text, 'import { config, host, mkForce, mkDefault, mkIf, nix } from "nixgen"'),
  ])
  const { model } = await loadModel(makeProject(Object.fromEntries(files)))
  return model.hosts
}

test.each<[text: string, name: string | undefined]>([
  ["", "web"],
  ['hostName: "gw"', "gw"],
  ['hostName: ""', undefined],
  ["config: { networking: { hostName: 'z' } }", "z"],
  ["config: { networking: { hostName: mkForce('z') } }", "z"],
  ["config: { networking: { hostName: mkDefault('z') } }", "z"],
  ["inventory: { own: 'z' }, config: { networking: { hostName: mkForce(host.own) } }", "z"],
  ["config: { networking: { hostName: mkForce(config.networking.domain) } }", undefined],
  [
    "config: { networking: { hostName: mkIf(config.services.nginx.enable, mkForce('z')) } }",
    undefined,
  ],
  ['config: { networking: nix`{ hostName = lib.mkForce "z"; }` }', undefined],
  ['config: { networking: nix`{ hostName = "z"; }` }', undefined],
  ["config: { networking: { domain: 'z' } }", "web"],
  ['config: { boot: { kernel: { sysctl: { "kernel.hostname": "web.z.org" } } } }', "web.z.org"],
])("the machine of a host with %s calls itself %j", async (text, name) => {
  const [host] = await hostsOf({ web: text })
  expect(host && machineNameOf(host)).toBe(name)
})

test.each<
  [what: string, texts: Readonly<Record<string, string>>, others: readonly (readonly string[])[]]
>([
  ["itself is none", { web: "" }, []],
  ["by the names of hosts", { web: "", db: "" }, [["db", "db"]]],
  ["by another name", { web: "", db: 'hostName: "gw"' }, [["gw", "db"]]],
  ["of one name", { web: 'hostName: "gw"', db: 'hostName: "gw"' }, []],
  ["two of one name", { web: "", a: 'hostName: "gw"', b: 'hostName: "gw"' }, [["gw", "b"]]],
  ["of a name that DHCP tells", { web: "", db: 'hostName: ""' }, []],
])("the others of a host: %s", async (_, texts, others) => {
  const hosts = await hostsOf(texts)
  const web = hosts.find(({ name }) => name === "web")
  expect(web && [...namesOfOthers(web, hosts)]).toEqual(others)
})
