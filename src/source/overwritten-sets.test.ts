/** NG057: what a spread loses of a config, and what it does not. */
import { expect, test } from "vitest"
import { buildDefinitions } from "../../test/support/definitions.ts"
import { sources } from "../../test/support/project.ts"

const before = `const ssh = { services: { openssh: { enable: true, ports: [22] } }, networking: { firewall: { enable: true } } }
const web = { services: { nginx: { enable: true } } }
const settings = () => ({ openssh: { settings: { X11Forwarding: false } } })`

async function toldOf(config: string): Promise<readonly string[]> {
  return await toldOfHost(`defineHost({ system: "x86_64-linux", stateVersion: "26.05", config:
${config}
})`)
}

async function toldOfHost(host: string): Promise<readonly string[]> {
  const { problems, folder } = await buildDefinitions({
    "npins/sources.json": JSON.stringify(sources),
    "fleet.ts":
      'export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts" })',
    "hosts/web.ts": `${before}\nexport default ${host}`,
  })
  return problems.map(({ code, message, place }) => {
    const file = place?.file.slice(folder.length + 1)
    return `${code} ${file}:${place?.line}:${place?.column} ${message}`
  })
}

test.each<[config: string, want: readonly string[]]>([
  [
    "{ ...ssh, ...web }",
    ["NG057 hosts/web.ts:3:15 services replaces what came before it: services.openssh is lost"],
  ],
  [
    "{ ...ssh, services: { nginx: { enable: true } } }",
    ["NG057 hosts/web.ts:6:11 services replaces what came before it: services.openssh is lost"],
  ],
  [
    "{ services: { ...ssh.services, ...settings() } }",
    [
      "NG057 hosts/web.ts:4:27 openssh replaces what came before it: services.openssh.enable is lost",
    ],
  ],
  [
    "mkMerge([{ ...ssh, ...web }, ssh])",
    ["NG057 hosts/web.ts:3:15 services replaces what came before it: services.openssh is lost"],
  ],
  [
    "Object.assign({}, ssh, { services: { nginx: { enable: true } } })",
    ["NG057 hosts/web.ts:5:76 services replaces what came before it: services.openssh is lost"],
  ],
  [
    "{ ...ssh, services: mkIf(true, { nginx: { enable: true } }) }",
    ["NG057 hosts/web.ts:6:11 services replaces what came before it: services.openssh is lost"],
  ],
  [
    "{ services: mkIf(true, { ...ssh.services, openssh: mkMerge([{ enable: true }]) }) }",
    [
      "NG057 hosts/web.ts:6:43 openssh replaces what came before it: services.openssh.ports is lost",
    ],
  ],
  [
    "{ services: { openssh: { enable: true }, ['open' + (ssh ? 'ssh' : '')]: { ports: [22] } } }",
    ["NG057 hosts/web.ts:6:3 a computed name is one that is there already: what it had is lost"],
  ],
  [
    "{ users: { users: Object.fromEntries([{ n: 'bob', uid: 1 }, { n: 'bob', home: '/b' }].map(({ n, ...user }) => [n, user])) } }",
    ["NG057 hosts/web.ts:6:12 bob replaces what came before it: users.users.bob.uid is lost"],
  ],
  [
    "{ ...{ environment: { systemPackages: [pkgs.git] } }, ...{ environment: { systemPackages: [pkgs.htop] } } }",
    [
      "NG057 hosts/web.ts:6:60 environment replaces what came before it: environment.systemPackages[0] is lost",
    ],
  ],
  [
    "{ ...{ environment: { systemPackages: [pkgs.git] } }, ...{ environment: { systemPackages: [pkgs.htop, pkgs.git] } } }",
    [],
  ],
  ["{ ...ssh, services: { openssh: { enable: true, ports: [2222] } } }", []],
  [
    "[ssh, web, { boot: { tmp: { useTmpfs: true } } }].reduce((all, each) => ({ ...all, ...each }), {})",
    ["NG057 hosts/web.ts:3:15 services replaces what came before it: services.openssh is lost"],
  ],
  [
    "[ssh, web, { boot: { tmp: { useTmpfs: true } } }].reduce((all, each) => Object.assign(all, each), {})",
    ["NG057 hosts/web.ts:5:76 services replaces what came before it: services.openssh is lost"],
  ],
  [
    "{ users: { users: { ...Object.fromEntries([['bob', { uid: 1 }], ['bob', { home: '/b' }]]), ann: {} } } }",
    ["NG057 hosts/web.ts:6:73 bob replaces what came before it: users.users.bob.uid is lost"],
  ],
  [
    "{ ...{ environment: { systemPackages: [nix`pkgs.git`] } }, ...{ environment: { systemPackages: [pkgs.htop, pkgs.git] } } }",
    [],
  ],
  ["Object.assign({ get a(): never { throw 1 } }, ssh).services && ssh", []],
  ["mkMerge([ssh, web])", []],
  ["{ ...Object.assign({}, ssh), ...Object.fromEntries([['boot', { tmp: {} }]]) }", []],
  ["Object.assign({}, ssh, { boot: { tmp: { useTmpfs: true } } })", []],
  ["{ ...ssh, services: mkMerge([ssh.services, web.services]) }", []],
  [
    "{ services: { ['open' + 'ssh']: { enable: true }, [ssh ? 'nginx' : '']: { enable: true } } }",
    [],
  ],
  ["{ users: { users: Object.fromEntries([['bob', { uid: 1 }], ['ann', { uid: 2 }]]) } }", []],
  ["{ users: { users: Object.fromEntries([['bob', { uid: 1 }], ['bob', { uid: 2 }]]) } }", []],
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

/** What one definition has of another. */
const base = `({ system: "x86_64-linux", stateVersion: "26.05", imports: [defineModule({ config: ssh })], config: ssh } as const)`

test.each<[host: string, want: readonly string[]]>([
  [
    `defineHost({ ...${base}, config: { networking: { domain: "a" } } })`,
    ["config replaces what came before it: config.services is lost"],
  ],
  [
    `defineHost(Object.assign({}, ${base}, { imports: [defineModule({ config: {} })] }))`,
    ["imports replaces what came before it: imports[0] is lost"],
  ],
  [
    `((one, other) => defineHost({ ...${base}, ...{ services: [one()] }, services: [other()] }))(defineService({ name: "one", config: {} }), defineService({ name: "other", config: {} }))`,
    ["services replaces what came before it: services[0] is lost"],
  ],
  [`defineHost({ ...${base}, imports: [] })`, []],
  [
    `((base) => defineHost({ ...base, imports: [...base.imports, inputs.disko.nixosModules.disko].filter((each) => each !== base.imports[0]) }))(${base})`,
    ["imports replaces what came before it: imports[0] is lost"],
  ],
  [
    `((all) => defineHost({ ...all, imports: all.imports.slice(1) }))({ ...${base}, imports: [1, 2].map(() => defineModule({ config: {} })) })`,
    ["imports replaces what came before it: imports[0] is lost"],
  ],
  [
    `defineHost({ ...{ system: "x86_64-linux", stateVersion: "26.05", imports: [inputs.disko.nixosModules.disko] }, imports: [inputs.disko.nixosModules.disko, defineModule({ config: {} })] } as const)`,
    [],
  ],
  [`defineHost({ ...${base}, inventory: { rack: "a" } })`, []],
  [`((base) => defineHost({ ...base, config: { ...base.config, networking: {} } }))(${base})`, []],
  [
    `((base) => defineHost({ ...base, imports: [...base.imports, defineModule({ config: {} })] }))(${base})`,
    [],
  ],
])("%s", async (host, want) => {
  const found = (await toldOfHost(host)).filter((each) => each.startsWith("NG057"))
  expect(found.map((each) => each.replace(/^NG057 \S+ /, ""))).toEqual(want)
})
