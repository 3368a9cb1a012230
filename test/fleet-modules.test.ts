/** Modules for some hosts: imported by a host or a module, with arguments, or chosen by the fleet. */
import { describe, expect, test } from "vitest"
import { definitionsOfHost } from "../src/evaluate/hosts/module-definitions.ts"
import { buildDefinitions, fleetFile, hostText } from "./support/definitions.ts"
import { evaluatedHost } from "./support/evaluated-host.ts"
import { inputsTest } from "./support/nix.ts"

const server = `export const server = defineModule({
  name: "server",
  description: "What serves others",
  config: { networking: { domain: "example.org" } },
})
`

const gpu = `export const withGpu = defineModule({
  name: "gpu",
  parameters: z.object({ card: z.int(), driver: z.string().default("nvidia") }),
  config: ({ card, driver }) => ({
    environment: { variables: { GPU: str\`\${driver}-\${builtins.toString(card)}\` } },
  }),
})
`

const modules = { "modules.ts": server + gpu }
const all = 'import { server, withGpu } from "../modules.ts"'
const inFleet = all.replace("../", "./")
const empty = { "hosts/web.ts": hostText("") }

/** What a host of the fleet is, in its file. */
const web = (definition: string) => ({ ...modules, "hosts/web.ts": hostText(definition, all) })

const gpuText = `{
  card,
  driver ? "nvidia",
}:

{
  _file = ./gpu.nix;

  environment.variables.GPU = "\${driver}-\${builtins.toString card}";
}
`

const serverText = `# What serves others
{ networking.domain = "example.org"; }
`

/** The lines of a module's imports. */
function importsOf(text = ""): readonly string[] {
  const [, inside = ""] = /imports = \[([^]*?)\];/.exec(text) ?? []
  return inside.trim().split(/\s*\n\s*/)
}

test("a module is written once, and one with parameters is a function of them", async () => {
  const { texts, told } = await buildDefinitions({
    ...web("imports: [server, withGpu({ card: 1 })]"),
    "hosts/db.ts": hostText('imports: [withGpu({ card: 2, driver: "amdgpu" })]', all),
    "hosts/mail.ts": hostText(""),
  })
  expect(told).toEqual([])
  const written = Object.keys(texts).filter((path) => path.startsWith("modules/"))
  expect(written).toEqual([
    "modules/disk-layouts/default.nix",
    "modules/gpu.nix",
    "modules/server.nix",
    "modules/services/default.nix",
  ])
  expect(texts["modules/gpu.nix"]).toBe(gpuText)
  expect(texts["modules/server.nix"]).toBe(serverText)
  expect(importsOf(texts["hosts/web/default.nix"])).toEqual([
    "../../modules/server.nix",
    "(import ../../modules/gpu.nix { card = 1; })",
  ])
  expect(texts["hosts/db/default.nix"]).toContain(`    (import ../../modules/gpu.nix {
      card = 2;
      driver = "amdgpu";
    })`)
  expect(texts["hosts/mail/default.nix"]).not.toContain("imports")
})

/** A module without a name of its own. */
const nameless = (domain: string) =>
  `export const some = defineModule({ config: { networking: { search: ["${domain}"] } } })\n`

test("one without a name is called as its file, or as the folder that it is the index of", async () => {
  const files = {
    a: "modules/a/index.ts",
    b: "modules/b/index.ts",
    c: "modules/c.ts",
    index: "index.ts",
  }
  const imports = Object.entries(files).map(
    ([name, file]) => `import { some as ${name} } from "../${file}"`,
  )
  const { texts, told } = await buildDefinitions({
    ...Object.fromEntries(
      Object.entries(files).map(([name, file]) => [file, nameless(`${name}.example.org`)]),
    ),
    "hosts/web.ts": hostText(`imports: [${Object.keys(files).join(", ")}]`, imports.join("\n")),
  })
  expect(told).toEqual([])
  expect(importsOf(texts["hosts/web/default.nix"])).toEqual(
    Object.keys(files).map((name) => `../../modules/${name}.nix`),
  )
})

test("two of one file without names are told to have some", async () => {
  const { told } = await buildDefinitions({
    "modules.ts": `export const a = defineModule({ config: {} })
export const b = defineModule({ config: {} })
`,
    "hosts/web.ts": hostText("imports: [a, b]", 'import { a, b } from "../modules.ts"'),
  })
  expect(told).toEqual(['NG107 modules.ts:3: "modules" is defined twice'])
})

test("what Nix says of one with arguments is told at its own definition", async () => {
  const { texts } = await buildDefinitions(web("imports: [withGpu({ card: 1 })]"))
  const tree = new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      { content: Buffer.from(text), executable: false },
    ]),
  )
  const found = definitionsOfHost(tree, "web").map(({ path, module }) => [path.join("."), module])
  expect(found).toContainEqual(["environment.variables.GPU", "modules/gpu.nix"])
})

describe("what is imported is found from the file that imports it", () => {
  const base = 'const base = defineModule({ name: "base", imports: [server], config: {} })'
  test.each<[string, Record<string, string>, string, readonly string[]]>([
    ["a host", web("imports: [server]"), "hosts/web/default.nix", ["../../modules/server.nix"]],
    [
      "a common module",
      { ...modules, ...empty, "fleet.ts": fleetFile("common: { base }", `${inFleet}; ${base}`) },
      "hosts/common/base.nix",
      ["../../modules/server.nix"],
    ],
    [
      "a common module that a host imports as well",
      {
        "base.ts": `${server} export const base = server`,
        "fleet.ts": fleetFile("common: { base }", 'import { base } from "./base.ts"'),
        "hosts/web.ts": hostText("imports: [base]", 'import { base } from "../base.ts"'),
      },
      "hosts/web/default.nix",
      ["../common/base.nix"],
    ],
    [
      "another module",
      { ...modules, "hosts/web.ts": hostText("imports: [base]", `${all}; ${base}`) },
      "modules/base.nix",
      ["./server.nix"],
    ],
    [
      "a service",
      {
        ...modules,
        "hosts/web.ts": hostText(
          "services: [app()]",
          `${all}; const app = defineService({ name: "app", imports: [server], config: () => ({}) })`,
        ),
      },
      "modules/services/app.nix",
      ["../server.nix"],
    ],
    [
      "the same twice, and other imports among them",
      {
        ...web('imports: [server, nixModule("./old.nix"), server, nix`{ }`]'),
        "hosts/old.nix": "{ }",
      },
      "hosts/web/default.nix",
      ["../../modules/server.nix", "./old.nix", "../../modules/server.nix", "{ }"],
    ],
  ])("%s", async (_name, files, path, want) => {
    const { texts, told } = await buildDefinitions(files)
    expect(told).toEqual([])
    expect(importsOf(texts[path])).toEqual(want)
  })
})

describe("the fleet says which hosts import a module", () => {
  const tagged = {
    ...modules,
    "hosts/db.ts": hostText('deploy: { tags: ["database"] }, imports: [server]', all),
    "hosts/web.ts": hostText('deploy: { tags: ["public", "database"] }'),
    "hosts/mail.ts": hostText(""),
  }
  test.each<[string, string, readonly (readonly string[])[]]>([
    ["by a tag", 'tags: ["database"]', [["gpu", "server"], ["gpu"], []]],
    ["by any of several tags", 'tags: ["public", "database"]', [["gpu", "server"], ["gpu"], []]],
    ["by name", 'names: ["mail"]', [["server"], [], ["gpu"]]],
    ["by both", 'names: ["mail"], tags: ["public"]', [["server"], ["gpu"], ["gpu"]]],
  ])("%s", async (_name, chosen, want) => {
    const { texts, told } = await buildDefinitions({
      ...tagged,
      "fleet.ts": fleetFile(
        `modules: [{ module: withGpu({ card: 3 }), hosts: { ${chosen} } }]`,
        inFleet,
      ),
    })
    expect(told).toEqual([])
    const found = ["db", "web", "mail"].map((host) => {
      const imported = (texts[`hosts/${host}/default.nix`] ?? "").matchAll(/modules\/(\w+)\.nix/g)
      return Array.from(imported, ([, name]) => name)
    })
    expect(found).toEqual(want)
  })
})

describe("rules know what modules define", () => {
  const root = `disks: { disk: { main: disk({ device: "/dev/disk/by-id/a", content: gpt({ ESP: esp({ size: "1G" }), root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) } }) }) } }`
  const reached = (more: string, before: string) =>
    hostText(
      `firmware: "uefi", hardware: nixModule("./hardware.nix"), deploy: { targetHost: "192.0.2.1" }, ${root}, ${more}`,
      before,
    )
  const keys = `users: { users: { root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAdminAdminAdmin a@example.org"] } } } } }`
  const ssh =
    "services: { openssh: { enable: true, settings: { PasswordAuthentication: false, KbdInteractiveAuthentication: false } } }"
  test.each<[string, string, readonly string[]]>([
    [
      "one that is imported",
      reached(
        "imports: [one]",
        `const one = defineModule({ name: "one", config: { ${ssh}, ${keys} } })`,
      ),
      [],
    ],
    [
      "one that a module imports",
      reached(
        "imports: [two]",
        `const one = defineModule({ name: "one", config: { ${ssh}, ${keys} } }); const two = defineModule({ name: "two", imports: [one] })`,
      ),
      [],
    ],
    [
      "what it is given",
      reached(
        "imports: [one({ on: true })]",
        `const one = defineModule({ name: "one", parameters: z.object({ on: z.boolean() }), config: ({ on }) => ({ ${ssh.replace("enable: true", "enable: on")}, ${keys} }) })`,
      ),
      [],
    ],
    [
      "what it is given, that keeps everybody out",
      reached(
        "imports: [one({ on: false })]",
        `const one = defineModule({ name: "one", parameters: z.object({ on: z.boolean() }), config: ({ on }) => ({ ${ssh.replace("enable: true", "enable: on")}, ${keys} }) })`,
      ),
      ["NG600"],
    ],
    ["none", reached("", ""), ["NG600"]],
  ])("%s", async (_name, host, want) => {
    const { problems } = await buildDefinitions({
      "hosts/web.ts": host,
      "hosts/hardware.nix": "{ boot.initrd.availableKernelModules = [ ]; }",
    })
    expect(problems.map(({ code }) => code)).toEqual(want)
  })
})

test("a secret that a module uses is one of the hosts that have the module", async () => {
  const { problems } = await buildDefinitions({
    "fleet.ts": fleetFile(""),
    "hosts/web.ts": hostText(
      "imports: [one]",
      'const one = defineModule({ name: "one", config: { services: { openssh: { banner: secret("motto").path } } } })',
    ),
    "hosts/db.ts": hostText(""),
  })
  expect(problems.map(({ code }) => code)).toContain("NG501")
})

test("comments stand with what they are about", async () => {
  const { texts } = await buildDefinitions({
    "profiles/server.ts": `// Serves others.
export const server = defineModule({ name: "server", config: {
  // a domain
  networking: { domain: "example.org" },
} })`,
    "fleet.ts": `import { server } from "./profiles/server.ts"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  // what all know
  arguments: { domain: "example.org" },
  // for some
  modules: [{ module: server, hosts: { names: ["web"] } }],
})`,
    "hosts/web.ts": hostText(""),
  })
  expect(texts["modules/server.nix"]).toBe(`# Serves others.
{
  # a domain
  networking.domain = "example.org";
}
`)
  expect(texts["hosts/default.nix"]).toContain("        # what all know\n        domain =")
  expect(texts["hosts/web/default.nix"]).toContain("    # for some\n    ../../modules/server.nix")
  expect(texts["flake.nix"]).toMatch(/^\{/)
})

test("without a name, a module has that of its file", async () => {
  const { texts, told } = await buildDefinitions({
    "profiles/desktop.ts":
      "export default defineModule({ config: { xdg: { icons: { enable: true } } } })",
    "hosts/web.ts": hostText("imports: [desktop]", 'import desktop from "../profiles/desktop.ts"'),
  })
  expect(told).toEqual([])
  expect(texts["modules/desktop.nix"]).toBe("{ xdg.icons.enable = true; }\n")
})

test("a parameter stands under its own name wherever a set is a value", async () => {
  const { texts, told } = await buildDefinitions({
    "hosts/web.ts": hostText(
      'imports: [one({ device: "/dev/sda1", port: 80, addr: "::" })]',
      `const one = defineModule({ name: "one",
  parameters: z.object({ device: z.string(), port: z.int(), addr: z.string() }),
  config: ({ device, port, addr }) => ({
    swapDevices: [{ device }],
    services: { nginx: { virtualHosts: { a: { listen: [{ addr, port: port }] } } } },
  }) })`,
    ),
  })
  expect(told).toEqual([])
  expect(texts["modules/one.nix"]).toContain("swapDevices = [ { inherit device; } ];")
  expect(texts["modules/one.nix"]).toContain("inherit addr port;")
})

const two = `const a = defineModule({ config: {} })
const b = defineModule({ config: {} })`
const module = (definition: string) => ({
  "hosts/web.ts": hostText("imports: [one]", `const one = defineModule({ ${definition} })`),
})
const parametric = (definition: string, given = "") => ({
  "hosts/web.ts": hostText(
    `imports: [one(${given})]`,
    `const one = defineModule({ name: "one", ${definition} })`,
  ),
})

/** A host whose layout has a parameter of a name. */
const layoutWith = (name: string) => ({
  "hosts/web.ts": hostText(
    `disks: one(${JSON.stringify({ device: "/dev/disk/by-id/a", [name]: "2G" })})`,
    `const one = defineDiskLayout({ name: "one", parameters: z.object({ device: z.string(), ${JSON.stringify(name)}: z.string() }), devices: ({ device, ...more }) => ({ disk: { main: disk({ device, content: gpt({ root: { size: more[${JSON.stringify(name)}], content: filesystem({ format: "ext4", mountpoint: "/" }) } }) }) } }) })`,
  ),
})

describe("what is wrong is told at its place", () => {
  const chosen = (hosts: string) => ({
    ...modules,
    ...empty,
    "fleet.ts": fleetFile(`modules: [{ module: server, hosts: ${hosts} }]`, inFleet),
  })
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      "no arguments, where there must be some",
      web("imports: [withGpu({})]"),
      ['NG022 hosts/web.ts:3: "card" is missing: expected a number'],
    ],
    [
      "the function itself",
      web("imports: [withGpu]"),
      ["NG020 hosts/web.ts:3: this module has parameters: call it with what it is given"],
    ],
    [
      "the module of it",
      web("imports: [withGpu.module]"),
      ['NG022 hosts/web.ts:3: "card" is missing: expected a number'],
    ],
    [
      "an argument of another type",
      web('imports: [withGpu({ card: "first" })]'),
      ['NG020 hosts/web.ts:3: expected a number, received the string "first"'],
    ],
    [
      "an argument that is none",
      web("imports: [withGpu({ card: 1, crad: 2 })]"),
      ['NG021 hosts/web.ts:3: unknown key "crad"'],
    ],
    [
      "a member of an object that is none",
      parametric(
        "parameters: z.object({ o: z.object({ a: z.string() }) }), config: ({ o }) => ({})",
        '{ o: Object.assign({ a: "x" }, { b: 1 }) }',
      ),
      ['NG021 hosts/web.ts:3: unknown key "b"'],
    ],
    [
      "a parameter that hides an argument of modules",
      parametric(
        "parameters: z.object({ pkgs: z.string() }), config: ({ pkgs }) => ({})",
        '{ pkgs: "a" }',
      ),
      ['NG400 hosts/web.ts:2: a module has something else by the name of its parameter "pkgs"'],
    ],
    [
      "a parameter that hides what Nix binds",
      parametric("parameters: z.object({ map: z.string() }), config: () => ({})", '{ map: "a" }'),
      ['NG400 hosts/web.ts:2: a module has something else by the name of its parameter "map"'],
    ],
    [
      "a parameter that Nix cannot name",
      parametric(
        'parameters: z.object({ "a b": z.string() }), config: () => ({})',
        '{ "a b": "a" }',
      ),
      ['NG400 hosts/web.ts:2: "a b" cannot be the name of an argument in Nix'],
    ],
    ...["let", "or", "a.b", "1a", "", "é"].map(
      (name): [string, Record<string, string>, readonly string[]] => [
        `a parameter of a layout that Nix cannot name: ${name}`,
        layoutWith(name),
        [`NG400 hosts/web.ts:2: "${name}" cannot be the name of an argument in Nix`],
      ],
    ),
    ...["lib", "true", "null", "map"].map(
      (name): [string, Record<string, string>, readonly string[]] => [
        `a parameter that something else in a layout is: ${name}`,
        layoutWith(name),
        [
          `NG400 hosts/web.ts:2: a layout has something else by the name of its parameter "${name}"`,
        ],
      ],
    ),
    [
      "a parameter that every service has",
      {
        "hosts/web.ts": hostText(
          "services: [one({ enable: true })]",
          'const one = defineService({ name: "one", parameters: z.object({ enable: z.boolean() }), config: () => ({}) })',
        ),
      },
      ['NG400 hosts/web.ts:2: a service has something else by the name of its parameter "enable"'],
    ],
    [
      "parameters without a function",
      parametric("parameters: z.object({}), config: {}"),
      ["NG020 hosts/web.ts:2: expected a function of the parameters"],
    ],
    [
      "a function without parameters",
      module('name: "one", config: () => ({})'),
      ["NG020 hosts/web.ts:2: expected an object of NixOS options"],
    ],
    [
      "two without names in one file",
      { "hosts/web.ts": hostText("imports: [a, b]", two) },
      ['NG107 hosts/web.ts:3: "web" is defined twice'],
    ],
    [
      "a name that no file has",
      module('name: "a b", config: {}'),
      ['NG106 hosts/web.ts:2: "a b" cannot be the name of a generated file'],
    ],
    [
      "an option that there is not",
      module('name: "one", config: { networking: { domian: "a" } }'),
      ['NG026 hosts/web.ts:2: there is no option "domian" here'],
    ],
    [
      "a value of another type",
      module('name: "one", config: { networking: { domain: 1 } }'),
      ["NG027 hosts/web.ts:2: expected null or string, received the number 1"],
    ],
    [
      "a name that nothing stands for",
      module('name: "one", config: { networking: { domain: nix`nobody` } }'),
      ['NG033 hosts/web.ts:2: nothing is called "nobody" here: it is no argument of the module'],
    ],
    [
      "data that the hosts of it do not have",
      module('name: "one", config: { networking: { domain: host.domain } }'),
      ["NG034 hosts/web.ts:2: the host has no host.domain"],
    ],
    [
      "a host that there is not",
      chosen('{ names: ["wbe"] }'),
      ['NG401 fleet.ts:3: the fleet has no host "wbe"'],
    ],
    [
      "a tag that none has",
      chosen('{ tags: ["database"] }'),
      ['NG402 fleet.ts:3: no host has the tag "database", so none imports the module by it'],
    ],
    [
      "no hosts at all",
      chosen("{}"),
      [
        "NG020 fleet.ts:3: expected tags or names of hosts; what all of them import is for `common`",
      ],
    ],
    [
      "a common module with parameters",
      {
        ...modules,
        ...empty,
        "fleet.ts": fleetFile("common: { gpu: withGpu.module }", inFleet),
      },
      ["NG020 fleet.ts:3: expected what defineModule gives, without parameters"],
    ],
  ])("%s", async (_name, files, want) => {
    const { told } = await buildDefinitions(files)
    expect(told).toEqual(want)
  })
})

const defines = (what: string) =>
  `expected definitions of options in a property, received a ${what}`

describe("what is imported on a condition", () => {
  const file = 'nixModule("./old.nix")'
  const isService =
    "a service stands in services itself: it is no value, and cannot stand in a property or a choice"
  const isModule =
    "a module of the fleet stands in imports itself: it is no value, and cannot stand in a property or a choice"
  const isFile =
    "a module's file cannot stand in a property: import it always, and put its definitions under mkIf"
  const isList = "expected a list, received an expression"
  const merged = "expected a module, received mkMerge(…): import what it merges one by one"
  const ordered =
    "expected a module, received an order: write mkBefore(…) and its like in what it defines"
  const isProperty =
    "expected the path of a module in NixOS, received a property: what is left out is so always; choose in TypeScript"

  test.each<[host: string, want: string]>([
    ["services: [mkIf(true, app({ port: 1 }))]", isService],
    ["services: [ifElse(host.open, app({}), app({ port: 2 }))]", isService],
    ["services: [mkMerge([app({})])]", isService],
    ["services: mkIf(host.open, [app({})])", isService],
    ["services: [lib.mkForce(app({}))]", isService],
    ["config: { networking: { domain: app({}) } } as never", isService],
    ["services: mkIf(host.open, []) as never", isList],
    ["imports: [mkIf(host.open, server)]", isModule],
    ["imports: [mkIf(host.open, withGpu({ card: 1 }))]", isModule],
    ["imports: [ifElse(host.open, withGpu({ card: 1 }), {})]", isModule],
    ["imports: [mkIf(host.open, withGpu as never)]", isModule],
    ["imports: mkIf(host.open, [server]) as never", isModule],
    [`imports: [mkIf(host.open, ${file})]`, isFile],
    [`imports: [mkIf(host.open, ifElse(host.open, ${file}, {}))]`, isFile],
    ["imports: [nix`lib.mkIf true ${nixModule('./old.nix')}`]", isFile],
    [`imports: ifElse(host.open, [${file}], []) as never`, isList],
    [`imports: lib.optional(host.open, ${file}) as never`, isList],
    ["imports: [mkMerge([nix`{ }`])]", merged],
    ["imports: [nix`lib.mkMerge [ { } ]`]", merged],
    ["imports: [mkBefore({})]", ordered],
    ["imports: [mkIf(host.open, mkAfter({}))]", ordered],
    ["imports: [mkIf(host.open, 5)]", defines("number")],
    ['imports: [mkForce("./x.nix")]', defines("text")],
    ["imports: [mkIf(host.open, mkMerge([[]]))]", defines("list")],
    ["imports: [ifElse(host.open, 5, {})]", "expected a module, received a number"],
    ['disabledModules: ["services/x.nix", mkIf(true, "y")] as never', isProperty],
    ['disabledModules: mkIf(true, ["y"]) as never', isList],
    // and what is right
    [`imports: [ifElse(host.open, ${file}, {})]`, ""],
    ['imports: [mkIf(host.open, { networking: { domain: "x" } })]', ""],
    ['imports: [mkForce(mkMerge([{ networking: { domain: "x" } }, nix`{ }`]))]', ""],
    ["imports: [nix`lib.mkIf true { }`, inputs.nixpkgs.nixosModules.notDetected]", ""],
    ['disabledModules: ["services/x.nix", nix`modulesPath + "/y.nix"`]', ""],
  ])("%s", async (definition, want) => {
    const app =
      'const app = defineService({ name: "app", parameters: z.object({ port: z.int().default(1) }), config: () => ({}) })'
    const { told } = await buildDefinitions({
      ...modules,
      "hosts/old.nix": "{ }",
      "hosts/web.ts": hostText(`inventory: { open: true }, ${definition}`, `${all}; ${app}`),
    })
    const messages = told.map((each) => each.replace(/^NG020 hosts\/web\.ts:3: /, ""))
    expect([...new Set(messages)]).toEqual(want === "" ? [] : [want])
  })
})

inputsTest("NixOS takes them for modules", async () => {
  const { texts, told } = await buildDefinitions({
    ...modules,
    "fleet.ts": fleetFile(
      'common: { base }, modules: [{ module: withGpu({ card: 7 }), hosts: { names: ["web"] } }]',
      `${inFleet}; const base = defineModule({ imports: [server], config: {} })`,
    ),
    "hosts/web.ts": hostText("imports: [server]", all),
  })
  expect(told).toEqual([])
  expect(evaluatedHost(texts, "web")).toMatchObject({
    environment: { variables: { GPU: "nvidia-7" } },
    networking: { domain: "example.org", hostName: "web" },
  })
})

describe("what follows from a mistake is not told", () => {
  const fleet = fleetFile("")

  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      "a URL of a reference, in a definition's function",
      {
        "hosts/web.ts": hostText(
          "imports: [defineModule({ name: 'a', parameters: z.object({ a: z.string().default('') }), config: ({ a }) => ({ networking: { domain: new URL('x', a).host } }) })({})]",
        ),
      },
      ["NG012 hosts/web.ts:3"],
    ],
    [
      "what was read of its JSON",
      {
        "hosts/web.ts": hostText(
          "config: { networking: { domain: JSON.parse(JSON.stringify({ a: [host.address] })).a.b.c } }",
        ),
      },
      ["NG012 hosts/web.ts:3"],
    ],
    [
      "in the fleet's own file",
      { "fleet.ts": fleetFile("", "new URL('x', host.address)"), "hosts/web.ts": hostText("") },
      ["NG012 fleet.ts:2"],
    ],
    [
      "a name that there is not has nothing to do with it",
      {
        "hosts/web.ts": hostText(
          "config: { networking: { domain: nope } }",
          "const a = host.address + 'x'",
        ),
      },
      ["NG012 hosts/web.ts:2", "NG002 hosts/web.ts:3"],
    ],
    [
      "a throw of another file is told",
      {
        "hosts/db.ts": hostText("config: { networking: { domain: host.address + 'x' } }"),
        "hosts/web.ts": hostText("", "throw new Error('mine')"),
      },
      ["NG012 hosts/db.ts:3", "NG002 hosts/web.ts:2"],
    ],
    [
      "a promise as a parameter of a service",
      {
        "hosts/web.ts": hostText(
          "services: [s({ p: 'x' as never })]",
          "const s = defineService({ name: 's', parameters: z.object({ p: z.promise(z.string()) }), config: () => ({}) })",
        ),
      },
      ["NG025 hosts/web.ts:2"],
    ],
    [
      "a promise as a parameter of a module",
      {
        "hosts/web.ts": hostText(
          "imports: [s({ p: 'x' as never })]",
          "const s = defineModule({ name: 's', parameters: z.object({ p: z.promise(z.string()).optional() }), config: () => ({}) })",
        ),
      },
      ["NG025 hosts/web.ts:2"],
    ],
    [
      "a promise as a parameter of a layout",
      {
        "hosts/web.ts": hostText(
          "disks: s({ p: 'x' as never })",
          "const s = defineDiskLayout({ name: 's', parameters: z.object({ p: z.array(z.promise(z.string())) }), devices: () => ({}) })",
        ),
      },
      ["NG025 hosts/web.ts:2"],
    ],
    [
      "a list of common modules says nothing of the ways in",
      {
        "fleet.ts": fleetFile(
          "common: [defineModule({ config: { services: { openssh: { enable: true } } } })] as never",
        ),
        "hosts/web.ts": hostText(
          'deploy: { targetHost: "web" }, config: { users: { users: { admin: { isNormalUser: true } } } }',
        ),
      },
      ["NG020 fleet.ts:3"],
    ],
    [
      "nor does one of the modules that is none",
      {
        "fleet.ts": fleetFile("modules: [5] as never"),
        "hosts/web.ts": hostText(
          'deploy: { targetHost: "web" }, config: { users: { users: { admin: { isNormalUser: true } } } }',
        ),
      },
      ["NG020 fleet.ts:3"],
    ],
  ])("%s", async (_, files, want) => {
    const { told } = await buildDefinitions({ "fleet.ts": fleet, ...files })
    expect(told.map((line) => line.replace(/: .*/, ""))).toEqual(want)
  })
})

test("a host is made of another one's definition", async () => {
  const { told, texts } = await buildDefinitions({
    "fleet.ts": fleetFile(""),
    "hosts/db.ts": hostText("inventory: { rack: 1 }"),
    "hosts/web.ts": `import db from "./db.ts"; export default defineHost({ ...db.definition, inventory: { rack: 2 } })`,
  })
  expect(told).toEqual([])
  expect(Object.values(texts).join("\n")).toContain("rack = 2")
})
