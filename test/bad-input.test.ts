/** What is wrong with definitions: every problem of a run, at its place, and not one byte written. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { build } from "./support/commands.ts"
import { testTerminal } from "./support/terminal.ts"
import { hostFile, makeProject, sources } from "./support/project.ts"

/** Builds a project and gives what it says of it, as `--json` has it. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<object[]> {
  const folder = makeProject(files)
  const terminal = testTerminal(folder)
  const status = await build({ json: true }, terminal)
  expect(status).toBe(1)
  expect(existsSync(join(folder, "generated"))).toBe(false)
  return JSON.parse(terminal.written()).problems
}

const good = { "hosts/web.ts": hostFile("") }
const json = JSON.stringify

const layout = `import { defineDiskLayout, disk } from "nixgen"
import * as z from "zod"
export const standard = defineDiskLayout({
  name: "standard",
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({ disk: { main: disk({ device }) } }),
})
`

const withLayout = (disks: string) => ({
  "disk-layouts/standard.ts": layout,
  "hosts/web.ts": hostFile(
    `disks: ${disks}`,
    'import { standard } from "../disk-layouts/standard.ts"',
  ),
})

const withLayoutConfig = (config: string) => ({
  ...withLayout('standard({ device: "/dev/x" })'),
  "disk-layouts/standard.ts": layout
    .replace("disk }", "disk, mkIf, pkgs }")
    .replace(/\}\)\n$/, `  config: () => (${config}),\n})\n`),
})

const withPin = (name: string, pin: object | undefined) => ({
  ...good,
  "npins/sources.json": json({ ...sources, pins: { ...sources.pins, [name]: pin } }),
})

const fleetWith = (definition: string, imports = "") => `import { defineFleet } from "nixgen"
${imports}
export default defineFleet({ pins: "./npins/sources.json", ${definition} })
`

test.each<[string, Record<string, string>, object[]]>([
  [
    "a host name that is none (RFC 1123)",
    { "hosts/web_.ts": hostFile(""), "hosts/-web.ts": hostFile("") },
    [
      { code: "NG101", file: "hosts/-web.ts" },
      { code: "NG101", file: "hosts/web_.ts" },
    ],
  ],
  [
    "the same host name twice",
    {
      "fleet.ts": fleetWith('hosts: ["./hosts/*.ts", "./more/*.ts"]'),
      "hosts/web.ts": hostFile('deploy: { targetHost: "a" }'),
      "more/web.ts": hostFile('deploy: { targetHost: "b" }'),
    },
    [{ code: "NG102", file: "more/web.ts" }],
  ],
  [
    "an unknown system, and a missing stateVersion",
    {
      "hosts/web.ts": `import { defineHost } from "nixgen"
export default defineHost({ system: "x86_64-lunix" } as never)
`,
    },
    [
      { code: "NG020", path: "system", line: 2, hint: 'did you mean "x86_64-linux"?' },
      { code: "NG022", path: "stateVersion", line: 2, hint: "add stateVersion" },
    ],
  ],
  [
    "an unknown key, with the right name suggested",
    { "hosts/web.ts": hostFile("servics: []") },
    [{ code: "NG021", path: "servics", line: 3, hint: 'did you mean "services"?' }],
  ],
  [
    "a layout's parameter that is missing",
    withLayout("standard({} as never)"),
    [{ code: "NG022", path: "device", file: "hosts/web.ts", line: 3 }],
  ],
  [
    "a layout's parameter of the wrong type, and one that it has not",
    withLayout("standard({ device: 1, devise: 2 } as never)"),
    [
      { code: "NG020", path: "device", line: 3 },
      { code: "NG021", path: "devise", line: 3, hint: 'did you mean "device"?' },
    ],
  ],
  [
    "an option of a layout that Nix cannot hold",
    withLayoutConfig("{ boot: { tmp: { cleanOnBoot: (() => true) as never } } }"),
    [{ code: "NG010", path: "config.boot.tmp.cleanOnBoot", line: 7 }],
  ],
  [
    "a layout's options that need the module system",
    withLayoutConfig("mkIf(true, {})"),
    [{ code: "NG020", path: "config", file: "disk-layouts/standard.ts", line: 7 }],
  ],
  [
    "options of a layout that do not fit",
    withLayoutConfig('{ boot: { tmp: { cleanOnBoot: "yes" as never } } }'),
    [{ code: "NG027", path: "config.boot.tmp.cleanOnBoot", line: 7 }],
  ],
  [
    "a layout that refers to module arguments",
    withLayoutConfig("{ boot: { kernelPackages: pkgs.linuxPackages_latest } }"),
    [{ code: "NG010", message: "a disk layout cannot refer to pkgs", line: 7 }],
  ],
  [
    "arguments of a ready layout",
    {
      "hosts/web.ts": hostFile(
        'disks: ext4Uefi({ device: "sda", espSize: "1GiB" })',
        'import { ext4Uefi } from "nixgen/layouts"',
      ),
    },
    [
      { code: "NG020", path: "device", file: "hosts/web.ts", line: 3 },
      { code: "NG020", path: "espSize", file: "hosts/web.ts", line: 3 },
    ],
  ],
  [
    "two hosts with the same target address",
    {
      "hosts/a.ts": hostFile('deploy: { targetHost: "192.0.2.1" }'),
      "hosts/b.ts": hostFile('deploy: { targetHost: "192.0.2.1" }'),
    },
    [{ code: "NG103", path: "deploy.targetHost", file: "hosts/b.ts", line: 3 }],
  ],
  [
    "an unknown pin",
    { ...good, "fleet.ts": fleetWith('hosts: "./hosts/*.ts", inputs: { "home-manger": {} }') },
    [{ code: "NG031", path: 'inputs["home-manger"]', file: "fleet.ts" }],
  ],
  [
    "an input that Nix cannot name",
    {
      ...good,
      "fleet.ts": fleetWith('hosts: "./hosts/*.ts", inputs: { "my.pin": {}, "1x": {} }'),
      "npins/sources.json": JSON.stringify({
        version: 8,
        pins: {
          ...sources.pins,
          "my.pin": sources.pins["disko"],
          "1x": sources.pins["disko"],
          "a b": {},
        },
      }),
    },
    [
      { code: "NG066", path: 'inputs["my.pin"]', file: "fleet.ts" },
      { code: "NG066", path: 'inputs["1x"]', file: "fleet.ts" },
    ],
  ],
  [
    "an input that is a file",
    {
      ...good,
      "fleet.ts": fleetWith('hosts: "./hosts/*.ts", inputs: { report: { flake: false } }'),
      "npins/sources.json": JSON.stringify({
        version: 8,
        pins: {
          ...sources.pins,
          report: { type: "Url", url: "https://example.org/a", unpack: false, hash: "sha256-x" },
        },
      }),
    },
    [{ code: "NG067", path: "inputs.report", file: "fleet.ts" }],
  ],
  [
    "what cannot be told to ssh",
    {
      "hosts/a.ts": hostFile(
        'deploy: { targetHost: "-oProxyCommand=touch /tmp/x", user: "-l", tags: ["a", "b c"] }',
      ),
    },
    [
      { code: "NG020", path: "deploy.targetHost", line: 3 },
      { code: "NG020", path: "deploy.user", line: 3 },
      { code: "NG020", path: "deploy.tags[1]", line: 3 },
    ],
  ],
  ["a pin that is missing", withPin("nixpkgs", undefined), [{ code: "NG031", path: "pins" }]],
  [
    "a pin without a hash",
    withPin("nixpkgs", { ...sources.pins["nixpkgs"], hash: null }),
    [{ code: "NG032", path: "pins.nixpkgs", file: "npins/sources.json" }],
  ],
  [
    "pins that are not JSON",
    { ...good, "npins/sources.json": "{" },
    [{ code: "NG005", path: "pins", file: "fleet.ts" }],
  ],
  [
    "a glob that matches nothing",
    {},
    [{ code: "NG004", path: "hosts", file: "fleet.ts", line: 2 }],
  ],
  [
    "a host's file without a default export, and one with another",
    { "hosts/a.ts": "export const a = 1\n", "hosts/b.ts": "export default { system: 1 }\n" },
    [
      { code: "NG003", file: "hosts/a.ts" },
      { code: "NG003", file: "hosts/b.ts" },
    ],
  ],
  [
    "copies of what a function gives, and one that is assigned to",
    {
      "hosts/a.ts": `import { defineHost } from "nixgen"
const common = defineHost({ system: "x86_64-linux", stateVersion: "26.05" })
export default { ...common, config: {} }
`,
      "hosts/b.ts": `import { defineHost } from "nixgen"
const host = defineHost({ system: "x86_64-linux", stateVersion: "26.05" })
Object.assign(host, { config: {} })
export default host
`,
      "hosts/c.ts": `import { defineHost, defineModule } from "nixgen"
const base = defineModule({ config: {} })
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  imports: [{ ...base, config: {} }],
})
`,
    },
    [
      {
        code: "NG003",
        file: "hosts/a.ts",
        message: "the default export is a copy of what defineHost gives",
      },
      { code: "NG002", file: "hosts/b.ts", line: 3 },
      {
        code: "NG020",
        file: "hosts/c.ts",
        line: 6,
        message:
          "this is a copy of a definition, in which what was written beside it would be lost",
      },
    ],
  ],
  [
    "a definition that throws, at the user's own line",
    {
      "hosts/a.ts": `import { boom } from "../boom.ts"
export default boom(undefined as never)
`,
      "boom.ts": `interface A { b: { c: number } }
export function boom(a: A): number {
  return a.b.c
}
`,
    },
    [{ code: "NG002", file: "boom.ts", line: 3 }],
  ],
  [
    "a file that cannot be parsed",
    { "hosts/a.ts": "export default {\n" },
    [{ code: "NG002", file: "hosts/a.ts" }],
  ],
  [
    "values that Nix cannot hold, all of them",
    {
      "hosts/a.ts": hostFile(
        `config: { _module: { args: {
    a: () => 1,
    b: [Number.NaN],
    c: Infinity,
    d: cyclic,
    e: 2n ** 63n,
    f: "nul \\0",
    g: new Date(0),
    h: Symbol("h"),
  } } }`,
        "const cyclic: Record<string, unknown> = {}\ncyclic.self = cyclic",
      ),
    },
    [
      "config._module.args.a",
      "config._module.args.b[0]",
      "config._module.args.c",
      "config._module.args.d.self",
      "config._module.args.e",
      "config._module.args.f",
      "config._module.args.g",
      "config._module.args.h",
    ].map((path, index) => ({ code: "NG010", path, line: 5 + index })),
  ],
  [
    "a plain template around a layout's parameter",
    {
      "layout.ts": layout.replace(
        "disk({ device })",
        "disk({ device: `${device}-part1` as never })",
      ),
      "hosts/web.ts": hostFile(
        'disks: standard({ device: "/dev/x" })',
        'import { standard } from "../layout.ts"',
      ),
    },
    [{ code: "NG012", file: "layout.ts", line: 6 }],
  ],
  [
    "a parameter that leaves its layout",
    {
      "layout.ts": layout
        .replace("export const", "export const leaked: unknown[] = []\nexport const")
        .replace("=> ({ disk", "=> (leaked.push(device), { disk"),
      "hosts/web.ts": hostFile(
        'disks: standard({ device: "/dev/x" }), services: [late()]',
        `import { defineService } from "nixgen"
import { leaked, standard } from "../layout.ts"
const late = defineService({
  name: "late",
  config: () => ({ _module: { args: { value: leaked[0] } } }),
})`,
      ),
    },
    [{ code: "NG010", path: "config._module.args.value", file: "hosts/web.ts", line: 6 }],
  ],
  [
    "a service whose parameter has no NixOS type",
    {
      "hosts/web.ts": hostFile("services: [bad()]", 'import { bad } from "../bad.ts"'),
      "bad.ts": `import { defineService } from "nixgen"
import * as z from "zod"
export const bad = defineService({
  name: "bad",
  parameters: z.object({ when: z.date().optional() }),
  config: () => ({}),
})
`,
    },
    [{ code: "NG025", path: "parameters.when", file: "bad.ts", line: 5 }],
  ],
  [
    "a file that is not there, and two that many disks do not tell apart",
    {
      "hosts/web.ts": hostFile(
        'config: { lib: { a: { b: file("./missing.txt"), c: file("../x/motd"), d: file("../y") } } }',
        'import { file } from "nixgen"',
      ),
      "x/motd": "x",
      "y/motd": "y",
      "y/Motd": "z",
    },
    [
      { code: "NG006", file: "hosts/web.ts", line: 3 },
      { code: "NG007", file: "hosts/web.ts", line: 3 },
    ],
  ],
  [
    "options that there are not, values of another type, all at their names",
    {
      "hosts/web.ts": hostFile(
        `config: {
    boot: { loader: { systemdBoot: {} } },
    services: { openssh: mkIf(true, { ports: "22", settings: { PermitRootLogin: "prohibit-pasword" } }) },
    zramSwap: { memoryPercent: mkDefault("50"), enabel: true },
    users: mkMerge([
      { users: { admin: { extraGroups: ["wheel", 1] } } },
      { users: [] },
    ]),
    environment: true,
    networking: { firewall: { allowedTCPPorts: [80, 70000] } },
  } as never`,
        'import { mkDefault, mkIf, mkMerge } from "nixgen"',
      ),
    },
    [
      {
        code: "NG026",
        path: "config.boot.loader.systemdBoot",
        line: 4,
        column: 23,
        message: 'there is no option "systemdBoot" here',
        hint: 'did you mean "systemd-boot"?',
      },
      {
        code: "NG027",
        path: "config.services.openssh.ports",
        line: 5,
        column: 39,
        message: 'expected list of integer between 0 and 65535, received the string "22"',
        hint: "write it as a list, in brackets; write 22 without quotes",
      },
      {
        code: "NG027",
        path: "config.services.openssh.settings.PermitRootLogin",
        line: 5,
        column: 64,
        hint: 'did you mean "prohibit-password"?',
      },
      {
        code: "NG027",
        path: "config.zramSwap.memoryPercent",
        line: 6,
        column: 17,
        message: 'expected integer, positive, received the string "50"',
        hint: "write 50 without quotes",
      },
      { code: "NG026", path: "config.zramSwap.enabel", line: 6, hint: 'did you mean "enable"?' },
      {
        code: "NG027",
        path: "config.users[0].users.admin.extraGroups[1]",
        line: 8,
        message: "expected string, received the number 1",
        hint: 'write it as text: "1"',
      },
      { code: "NG027", path: "config.users[1].users", line: 9 },
      { code: "NG027", path: "config.environment", line: 11 },
      {
        code: "NG027",
        path: "config.networking.firewall.allowedTCPPorts[1]",
        line: 12,
        message: "expected integer between 0 and 65535, received the number 70000",
      },
    ],
  ],
  [
    "what the definition says by itself, said again",
    { "hosts/web.ts": hostFile('config: { networking: { hostName: "other" } }') },
    [{ code: "NG109", path: "config.networking.hostName", line: 3 }],
  ],
  [
    "a host and data that have names of nixgen's own",
    { "hosts/common.ts": hostFile("inventory: { deploy: 1 }") },
    [{ code: "NG105" }, { code: "NG105", path: "inventory.deploy", line: 3 }],
  ],
  [
    "problems of several files at once",
    {
      "hosts/a.ts": hostFile("config: { _module: { args: { x: Number.NaN } } }"),
      "hosts/b_.ts": hostFile("deploy: { port: 0 }"),
    },
    [
      { code: "NG010", file: "hosts/a.ts", path: "config._module.args.x" },
      { code: "NG020", file: "hosts/b_.ts", path: "deploy.port" },
      { code: "NG101", file: "hosts/b_.ts" },
    ],
  ],
])("%s", async (_, files, want) => {
  const problems = await problemsOf(files)
  expect(problems).toMatchObject(want)
})

/** A project in JavaScript, whose modules Node itself could load. */
const javaScript = (files: Readonly<Record<string, string>>) => ({
  "package.json": json({ type: "module", nixgen: { fleets: "fleet.js" } }),
  "fleet.js": fleetWith('hosts: "./hosts/*.{js,mjs}"'),
  ...files,
})

test.each<[string, Record<string, string>, object[]]>([
  [
    "at the value in a constant with a type",
    {
      "hosts/web.js": `import { defineHost } from "nixgen"

/** @type {import("nixgen").HostDefinition} */
const definition = {
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    services: { nginx: { appendConfig: Number.NaN } },
  },
}

export default defineHost(definition)
`,
    },
    [
      {
        code: "NG010",
        path: "config.services.nginx.appendConfig",
        file: "hosts/web.js",
        line: 8,
        column: 26,
      },
    ],
  ],
  [
    "in every kind of file",
    {
      "hosts/a.mjs": hostFile("servics: []"),
      "hosts/b.js": hostFile("config: { lib: { x: { y: Number.NaN } } }"),
    },
    [
      { code: "NG021", file: "hosts/a.mjs", line: 3, hint: 'did you mean "services"?' },
      { code: "NG010", file: "hosts/b.js", line: 3 },
    ],
  ],
  [
    "in the fleet's file",
    { "fleet.js": fleetWith("host: {}") },
    [
      { code: "NG020", path: "hosts", file: "fleet.js", line: 3 },
      { code: "NG021", path: "host", file: "fleet.js", line: 3, hint: 'did you mean "hosts"?' },
    ],
  ],
  [
    "of code that throws, at its own line",
    {
      "hosts/a.js": hostFile("config: boom()", 'import { boom } from "../boom.js"'),
      "boom.js": "export function boom() {\n  return undefined.x\n}\n",
    },
    [{ code: "NG002", file: "boom.js", line: 2 }],
  ],
  [
    "of a host that is spread, in one error",
    {
      "hosts/a.js": hostFile(""),
      "hosts/b.js":
        'import { defineHost } from "nixgen"\nimport a from "./a.js"\nexport default defineHost({ ...a, deploy: { targetHost: "b" } })\n',
    },
    [
      {
        code: "NG020",
        file: "hosts/b.js",
        line: 3,
        message: expect.stringContaining("expected a definition, received what define"),
        hint: expect.stringContaining("spread that: define"),
      },
    ],
  ],
  [
    "of a host that is defined again, in one error",
    {
      "hosts/a.js": hostFile(""),
      "hosts/b.js":
        'import { defineHost } from "nixgen"\nimport a from "./a.js"\nexport default defineHost(a)\n',
    },
    [
      {
        code: "NG020",
        file: "hosts/b.js",
        line: 3,
        message: expect.stringContaining("expected a definition, received what define"),
        hint: expect.stringContaining("spread that: define"),
      },
    ],
  ],
  [
    "of a module that is spread, in one error",
    {
      "hosts/b.js":
        'import { defineHost, defineModule } from "nixgen"\nconst a = defineModule({ name: "a" })\nexport default defineHost({ system: "x86_64-linux", stateVersion: "26.05", imports: [defineModule({ ...a, name: "b" })] })\n',
    },
    [
      {
        code: "NG020",
        file: "hosts/b.js",
        line: 3,
        message: expect.stringContaining("expected a definition, received what define"),
        hint: expect.stringContaining("spread that: define"),
      },
    ],
  ],
  [
    "of a service that is spread, in one error",
    {
      "hosts/b.js":
        'import { defineHost, defineService } from "nixgen"\nconst a = defineService({ name: "a", config: () => ({}) })\nexport default defineHost({ system: "x86_64-linux", stateVersion: "26.05", services: [defineService({ ...a, name: "b" })()] })\n',
    },
    [
      {
        code: "NG020",
        file: "hosts/b.js",
        line: 3,
        message: expect.stringContaining("expected a definition, received what define"),
        hint: expect.stringContaining("spread that: define"),
      },
    ],
  ],
  [
    "of a layout that is spread, in one error",
    {
      "hosts/b.js":
        'import { defineHost, defineDiskLayout } from "nixgen"\nconst a = defineDiskLayout({ name: "a", devices: () => ({}) })\nexport default defineHost({ system: "x86_64-linux", stateVersion: "26.05", disks: defineDiskLayout({ ...a, name: "b" })() })\n',
    },
    [
      {
        code: "NG020",
        file: "hosts/b.js",
        line: 3,
        message: expect.stringContaining("expected a definition, received what define"),
        hint: expect.stringContaining("spread that: define"),
      },
    ],
  ],
  [
    "of a fleet without a definition",
    {
      "fleet.js": 'import { defineFleet } from "nixgen"\nexport default defineFleet()\n',
    },
    [{ code: "NG020", file: "fleet.js", line: 2 }],
  ],
  [
    "of what cannot be parsed",
    { "hosts/a.js": "const a = 1\nexport default {,}\n" },
    [{ code: "NG002", file: "hosts/a.js", line: 2, column: 17 }],
  ],
])("problems in JavaScript are told %s", async (_, files, want) => {
  expect(await problemsOf(javaScript(files))).toMatchObject(want)
})
