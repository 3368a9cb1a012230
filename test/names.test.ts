/** Names in expressions: what they stand for where they are printed, and where one is told of. */
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { build } from "./support/commands.ts"
import { hostFile, makeProject, sources } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

type Files = Readonly<Record<string, string>>

const problemsSchema = z.object({
  problems: z.array(
    z.looseObject({
      code: z.string(),
      severity: z.string(),
      file: z.string().optional(),
      line: z.number().optional(),
      column: z.number().optional(),
      path: z.string().optional(),
      message: z.string(),
      hint: z.string().optional(),
    }),
  ),
})

/** What a build of a project says. */
async function told(files: Files) {
  const folder = makeProject(files)
  const terminal = testTerminal(folder)
  await build({ json: true, dryRun: true }, terminal)
  return problemsSchema.parse(JSON.parse(terminal.written())).problems
}

const all =
  'import { config, defineHost, file, host, inputs, inventory, lib, mkIf, mkMerge, nix, options, pkgs, str } from "nixgen"'

/** A host's file whose `config` stands on line 3, with everything imported. */
function host(definition: string, before = ""): string {
  return `${all}
${before}
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", ${definition} })
`
}

/** The place of a mark `^` in a text, which is taken out. */
function marked(text: string): {
  readonly text: string
  readonly line: number
  readonly column: number
} {
  const at = text.indexOf("^")
  const before = text.slice(0, at).split("\n")
  return {
    text: text.replace("^", ""),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  }
}

describe("a name that nothing stands for is told at its place in the template", () => {
  test.each<[string, string, string, string]>([
    ["the only word", "nix`^pgks.git`", "pgks", 'did you mean "pkgs"?'],
    ["after others", "nix`[ pkgs.git ^pgks.git ]`", "pgks", 'did you mean "pkgs"?'],
    [
      "on a line of its own",
      "nix`\n  {\n    a = ^confg.a;\n  }\n`",
      "confg",
      'did you mean "config"?',
    ],
    ["after a value on its line", "nix`f: f ${pkgs.git} ^lb.x`", "lb", 'did you mean "lib"?'],
    [
      "after a value of several lines",
      "nix`f: f ${{\n a: 1,\n}} ^lb.x`",
      "lb",
      'did you mean "lib"?',
    ],
    [
      "after escapes",
      'nix`f: f "\\${pkgs.git}" \\`x\\` ^lb.x`'.replaceAll("\\`x\\` ", ""),
      "lb",
      'did you mean "lib"?',
    ],
    ["in a string", 'nix`"a \\${^pgks.git}/bin"`', "pgks", 'did you mean "pkgs"?'],
    [
      "in a string of lines",
      "nix`\n  ''\n    x \\${^pgks.git}\n  ''`",
      "pgks",
      'did you mean "pkgs"?',
    ],
    ["in a template within one", "nix`[ ${nix`[ ^pgks.git ]`} ]`", "pgks", 'did you mean "pkgs"?'],
    [
      "around a template within one",
      "nix`[ ${nix`[ pkgs.git ]`} ^pgks.git ]`",
      "pgks",
      'did you mean "pkgs"?',
    ],
    [
      "of a template that is all of a value within one",
      "nix`[ ${nix`^pgks`} ]`",
      "pgks",
      'did you mean "pkgs"?',
    ],
    ["as an operand", "nix`a: a // ^hots.x`", "hots", 'did you mean "host"?'],
    ["inherited", "nix`{ inherit ^pkg; }`", "pkg", 'did you mean "pkgs"?'],
    ["inherited from", "nix`{ inherit (^pgks) git; }`", "pgks", 'did you mean "pkgs"?'],
    ["a default of an argument", "nix`{ a ? ^pgks.git }: a`", "pgks", 'did you mean "pkgs"?'],
    ["in what a with takes names from", "nix`with ^pgks; [ git ]`", "pgks", 'did you mean "pkgs"?'],
    ["beside a with", "nix`[ (with pkgs; [ git ]) ^htop ]`", "htop", "known: "],
    ["a name that the library has", "nix`^mkForce true`", "mkForce", "write lib.mkForce"],
    [
      "a name that the builtins have",
      "nix`^readFile pkgs.hello`",
      "readFile",
      "write builtins.readFile",
    ],
    ["a name of a host", "nix`[ ^web.x ]`", "web", "write inventory.web"],
    ["a name of an input", "nix`^nixpkgs.lib`", "nixpkgs", "write inputs.nixpkgs"],
    ["not in a set that a with writes out", "nix`with { a = 1; }; ^b`", "b", "known: "],
    ["in a let", "nix`let a = ^pgks; in a`", "pgks", 'did you mean "pkgs"?'],
    ["a dynamic name", "nix`{ \\${^pgks.name} = 1; }`", "pgks", 'did you mean "pkgs"?'],
    ["in a path", "nix`inputs.self + /a/\\${^pgks.name}`", "pgks", 'did you mean "pkgs"?'],
    ["below a property", "mkIf(true, nix`[ ^pgks.git ]`)", "pgks", 'did you mean "pkgs"?'],
    ["as a condition", "mkIf(nix`^confg.x`, [])", "confg", 'did you mean "config"?'],
    ["as an argument of a call", "[lib.id(nix`^pgks.git`)]", "pgks", 'did you mean "pkgs"?'],
    ["in text", "[str`a ${nix`^pgks.git`} b`]", "pgks", 'did you mean "pkgs"?'],
  ])("%s", async (_, value, name, hint) => {
    const { text, line, column } = marked(
      host(`config: { environment: { systemPackages: ${value} as never } }`),
    )
    const found = await told({ "hosts/web.ts": text })
    const problems = found.filter((problem) => problem.code !== "NG027")
    const code = { code: "NG033", severity: "error", file: "hosts/web.ts" }
    expect(problems).toMatchObject([{ ...code, line, column }])
    expect(problems[0]?.message).toContain(`"${name}"`)
    expect(problems[0]?.hint).toContain(hint)
  })

  test("in a helper's file, at its own place, and with line ends of Windows", async () => {
    const helper = marked(
      'import { nix } from "nixgen"\r\nexport const a = [\r\n  nix`[\r\n    ^pgks.git ]`,\r\n]\r\n',
    )
    const problems = await told({
      "helper.ts": helper.text,
      "hosts/web.ts": host(
        "config: { environment: { systemPackages: a[0] as never } }",
        'import { a } from "../helper.ts"',
      ),
    })
    const { line, column } = helper
    expect(problems).toMatchObject([{ code: "NG033", file: "helper.ts", line, column }])
  })

  test.each<[string, string, Files]>([
    ["a common module", "config: { environment: { x: nix`pgks` } as never }", {}],
    ["a whole module", "config: nix`{ environment.x = pgks; }` as never", {}],
    ["an import", "imports: [nix`{ a = pgks; }`]", {}],
  ])("in %s", async (_, definition) => {
    const problems = await told({
      "fleet.ts": `import { defineFleet, defineModule, nix } from "nixgen"
const base = defineModule({ ${definition} })
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", common: { base } })
`,
      "hosts/web.ts": hostFile(""),
    })
    const wrong = problems.filter(({ code }) => code === "NG033")
    expect(wrong).toMatchObject([{ file: "fleet.ts", line: 2, hint: 'did you mean "pkgs"?' }])
  })
})

describe("in options that a module declares", () => {
  test.each<[string, string, readonly string[]]>([
    ["raw", "x: nix`lib.mkOption { default = ^pgks.git; }`", ["NG033"]],
    ["a default", "x: option(z.string(), { default: nix`^pgks.git.name` })", ["NG033"]],
    ["a type", "x: option(nix`^lbi.types.str`)", ["NG033"]],
    ["in a group", "x: { y: { z: option(nix`^lbi.types.str`) } }", ["NG033"]],
    ["what is made of a value", "x: option(z.string(), { apply: nix`x: ^y` })", ["NG033"]],
    ["the host", "x: option(z.string(), { default: ^host.domian })", ["NG034"]],
    ["the inventory", "x: option(z.string(), { default: ^inventory.nope.address })", ["NG034"]],
    ["an option", "x: option(z.string(), { default: ^config.networking.hostNam })", ["NG425"]],
    [
      "nothing",
      "x: option(z.string(), { default: config.networking.hostName, example: nix`pkgs.git.name` }), y: nix`with lib; mkOption { type = types.str; }`",
      [],
    ],
  ])("%s", async (_, options, want) => {
    const { text, line } = marked(`import * as z from "zod"
import { config, defineFleet, defineModule, host, inventory, nix, option } from "nixgen"
const base = defineModule({ options: { fleet: { ${options} } }, config: {} })
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", common: { base } })
`)
    const found = await told({ "fleet.ts": text, "hosts/web.ts": hostFile("") })
    expect(found.map(({ code, file }) => [code, file])).toEqual(
      want.map((code) => [code, "fleet.ts"]),
    )
    expect(found.map((each) => each.line)).toEqual(want.map(() => line))
  })
})

describe("names that stand for something", () => {
  test.each<[string, string]>([
    [
      "every usual argument",
      "nix`[ config lib pkgs options modulesPath utils host inventory inputs ]`",
    ],
    ["those that NixOS gives beside them", "nix`[ specialArgs extendModules modules _class ]`"],
    ["Nix's own", "nix`[ true null map __toJSON __storeDir toString builtins.readFile ]`"],
    ["what a with may have", "nix`with pkgs; [ git (with lib; mkIf) ]`"],
    ["what is bound", "nix`let a = 1; f = { b, ... }@c: a + b + c.d; in rec { e = f; g = e; }`"],
    ["a template around one", "nix`let a = 1; in ${nix`a`}`"],
    ["an argument that a module defines", "nix`[ mine yours others ]`"],
  ])("%s", async (_, value) => {
    const args = "_module: { args: { mine: 1, yours: nix`mine` } }"
    const more = "imports: [nix`{ _module.args.others = 1; }`]"
    const definition = `${more}, config: { ${args}, nixpkgs: { config: { own: ${value} } } } as never`
    const problems = await told({ "hosts/web.ts": host(definition) })
    expect(problems.filter(({ code }) => code !== "NG026")).toEqual([])
  })

  test.each<[string, string, string]>([
    ["an expression", "config: nix`{ _module.args.mine = 1; }`", ""],
    ["a property", "config: mkMerge([{ _module: { args: { mine: 1 } } }])", ""],
    [
      "nested",
      "config: nix`lib.mkIf true { config._module = { args = { inherit (lib) mine; }; }; }`",
      "",
    ],
    [
      "a file of Nix",
      'imports: [nixModule("./args.nix")]',
      "{ lib, ... }: { _module.args.mine = 1; }",
    ],
  ])("an argument that a module defines in %s", async (_, definition, file) => {
    const problems = await told({
      "fleet.ts": `import { defineFleet, defineModule, mkMerge, nix, nixModule } from "nixgen"
const base = defineModule({ ${definition} } as never)
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", common: { base } })
`,
      "args.nix": file,
      "hosts/web.ts": host("config: { environment: { systemPackages: nix`[ mine ]` } } as never"),
    })
    expect(problems.filter(({ code }) => code === "NG033")).toEqual([])
  })

  test("one that an input's module may define is a warning, unless it is nearly another", async () => {
    const problems = await told({
      "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", inputs: { extra: { follows: {} } } })
`,
      "npins/sources.json": JSON.stringify({
        ...sources,
        pins: { ...sources.pins, extra: sources.pins["nixpkgs"] },
      }),
      "hosts/web.ts": host(
        "imports: [inputs.extra.nixosModules.default], config: { environment: { systemPackages: nix`[ somethingElse pgks.git ]` } } as never",
      ),
    })
    expect(
      problems.map(({ severity, message }) => [severity, /"(\w+)"/.exec(message)?.[1]]),
    ).toEqual([
      ["warning", "somethingElse"],
      ["error", "pgks"],
    ])
  })
})

/** A layout with one parameter. */
test("a parameter that is put in under a `with` is what it is anywhere else", async () => {
  const problems = await told({
    "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts" })
`,
    "hosts/web.ts": host(
      'imports: [own({ user: "a" })]',
      `import { defineModule } from "nixgen"
import { z } from "zod"
const own = defineModule({
  name: "own",
  parameters: z.object({ user: z.string() }),
  config: ({ user }) => ({
    networking: { domain: user },
    console: { keyMap: nix\`with lib; mkIf (\${user} != "") \${user}\` },
    environment: { systemPackages: nix\`with pkgs; [ git (writeText "a" \${user}) ]\` },
  }),
})`,
    ),
  })
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([])
})

function layout(devices: string): string {
  return `import { defineDiskLayout, disk, inputs, nix, pkgs, str } from "nixgen"
import * as z from "zod"
export const standard = defineDiskLayout({
  name: "standard",
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({ disk: { main: ${devices} } }),
})
`
}

describe("layouts and disks", () => {
  const used = hostFile(
    'disks: standard({ device: "/dev/disk/by-id/x" })',
    'import { standard } from "../layout.ts"',
  )

  test.each<[string, string, object]>([
    ["a parameter by its name", "disk({ device: nix`device` })", []],
    ["a builtin", "disk({ device: nix`toString device` })", []],
    [
      "a name nearby",
      "disk({ device: nix`devcie` })",
      [{ code: "NG033", line: 6, column: 64, hint: 'did you mean "device"?' }],
    ],
    [
      "an argument of modules",
      "disk({ device: nix`config.x` })",
      [{ code: "NG010", line: 6, column: 64, message: "a disk layout cannot refer to config" }],
    ],
    [
      "a reference",
      "disk({ device: inputs.x as never })",
      [{ code: "NG010", line: 6, message: "a disk layout cannot refer to inputs" }],
    ],
    [
      "the library",
      "disk({ device: nix`with lib; head [ device ]` })",
      [{ code: "NG010", message: "a disk layout cannot refer to lib" }],
    ],
  ])("a layout with %s", async (_, devices, want) => {
    const problems = await told({ "layout.ts": layout(devices), "hosts/web.ts": used })
    const names = problems.filter(({ code }) => code === "NG010" || code === "NG033")
    expect(names).toMatchObject(want)
  })

  test("a host's own disks and the arguments of a layout are read without NixOS", async () => {
    const problems = await told({
      "layout.ts": layout("disk({ device })"),
      "hosts/a.ts": hostFile(
        "disks: standard({ device: host.disk as never })",
        'import { host } from "nixgen"\nimport { standard } from "../layout.ts"',
      ),
      "hosts/b.ts": hostFile(
        "disks: { disk: { main: disk({ device: str`/dev/${host.disk}` }) } }",
        'import { disk, host, str } from "nixgen"',
      ),
    })
    const names = problems.filter(({ code }) => code === "NG010")
    expect(names).toMatchObject([
      { file: "hosts/a.ts", path: "device", message: "a host's disks cannot refer to host" },
      { file: "hosts/b.ts", path: "disks.disk.main.device" },
    ])
  })
})

/** A host that uses the service of `site.ts`. */
function userOfSite(inventory: string): string {
  const definition = `inventory: ${inventory}, services: [site()]`
  return hostFile(definition, 'import { site } from "../site.ts"')
}

/** Three hosts, of which one has no domain. */
const three = (common: string, web = "") => ({
  "fleet.ts": `import { config, defineFleet, defineModule, host, inputs, inventory, lib, mkIf, nix, pkgs, str } from "nixgen"
const base = defineModule({ config: { environment: { systemPackages: [${common}] as never } } })
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", common: { base } })
`,
  "hosts/web.ts": host(
    `inventory: { address: "192.0.2.1", domain: "a", lan: { mac: "x" } }, deploy: { port: 22 }, ${web}`,
  ),
  "hosts/db.ts": hostFile('inventory: { address: "192.0.2.2", domain: "b", lan: { mac: "y" } }'),
  "hosts/mail.ts": hostFile('inventory: { address: "192.0.2.3", lan: {} }'),
})

describe("what is selected of the fleet's own data", () => {
  test.each<[string, string, object[]]>([
    ["what every host has", "host.address, nix`host.lan`, host.system, host.deploy.targetHost", []],
    [
      "a misspelt name",
      "host.adress",
      [{ code: "NG034", severity: "error", hint: 'did you mean "address"?' }],
    ],
    [
      "one within",
      "host.lan.mca",
      [{ severity: "error", message: "no host has host.lan.mca", hint: 'did you mean "mac"?' }],
    ],
    [
      "what some lack",
      "host.domain",
      [{ severity: "warning", message: "not every host has host.domain: mail does not" }],
    ],
    ["what some lack within", "host.lan.mac", [{ severity: "warning" }]],
    [
      "what two lack",
      "host.deploy.port",
      [{ severity: "warning", message: "not every host has host.deploy.port: db, mail do not" }],
    ],
    [
      "what is no set",
      "host.address.first",
      [{ severity: "error", message: "no host has host.address.first" }],
    ],
    [
      "the host's name",
      "host.name",
      [{ severity: "error", hint: "a host's name is config.networking.hostName" }],
    ],
    ["in a template", "nix`[ host.adress ]`", [{ severity: "error", line: 2, column: 82 }]],
    ["in quotes", 'nix`host."adress"`', [{ severity: "error", line: 2 }]],
    ["inherited", "nix`{ inherit (host) address adress; }`", [{ severity: "error", column: 100 }]],
    ["inherited from within", "nix`{ inherit (host.lan) mca; }`", [{ severity: "error" }]],
    ["in text", "str`a ${host.adress} b`", [{ severity: "error" }]],
    ["in a string", 'nix`"a \\${host.adress} b"`', [{ severity: "error" }]],
    ["as an operand", "nix`1 + host.adress * 2`", [{ severity: "error" }]],
    ["in a function", "nix`a: { b ? host.adress }: b`", [{ severity: "error" }]],
    ["in a call", "lib.id(host.adress)", [{ severity: "error" }]],
    ["in parentheses", "nix`(host).adress`", [{ severity: "error" }]],
    ["under a with", "nix`with lib; host.adress`", [{ severity: "error" }]],
    [
      "of its own with",
      "nix`with host; adress`",
      [{ severity: "error", message: "no host has host.adress", line: 2, column: 86 }],
    ],
    ["of the with of a part", "nix`with host.lan; mca`", [{ hint: 'did you mean "mac"?' }]],
    ["within what a with has", "nix`with host; lan.mca`", [{ hint: 'did you mean "mac"?' }]],
    ["of the with of a host", "nix`with inventory.web; adress`", [{ severity: "error" }]],
    ["a part of a with that is not there", "nix`with host.lna; mac`", [{ severity: "error" }]],
    [
      "what a with has, or may have",
      "nix`with host; address`, nix`with lib; with host; adress`, nix`with (host // { x = 1; }); x`, nix`let host.x = 1; in with host; x`",
      [],
    ],
    [
      "with a fallback",
      'nix`host.domian or "x"`, nix`(host.lan or { }).x`, nix`inputs.nope or 1`',
      [],
    ],
    ["asked for", "nix`host ? domain`, nix`if host ? domain then host.domain else 1`", []],
    ["asked for by the library", 'nix`lib.optional (lib.hasAttr "domain" host) host.domain`', []],
    [
      "asked for by path",
      'nix`lib.optional (lib.hasAttrByPath [ "lan" "mac" ] host) host.lan.mac`',
      [],
    ],
    ["asked for around", "mkIf(nix`host ? domain`, [host.domain])", []],
    [
      "asked of what is not there",
      "nix`host.lna ? mac`",
      [{ severity: "error", hint: 'did you mean "lan"?' }],
    ],
    ["of another variable", "nix`host: host.adress`, nix`let host.x = 1; in host.adress`", []],
    [
      "a dynamic name",
      "nix`host.\\${config.networking.hostName}`, nix`host.\\${config.networking.hostName}.y`",
      [],
    ],
    ["a host", "inventory.web.address, inventory.web.deploy.port", []],
    [
      "no host",
      "inventory.wep.address",
      [
        {
          severity: "error",
          message: 'the inventory has no host "wep"',
          hint: 'did you mean "web"?',
        },
      ],
    ],
    [
      "what a host lacks",
      "inventory.mail.domain",
      [{ severity: "error", message: "the inventory has no inventory.mail.domain" }],
    ],
    ["what any may have", "nix`inventory.\\${config.networking.hostName}.domain`", []],
    [
      "what none has",
      "nix`inventory.\\${config.networking.hostName}.domian`",
      [{ severity: "error", hint: 'did you mean "domain"?' }],
    ],
    ["an input", "inputs.nixpkgs.lib, inputs.self", []],
    [
      "no input",
      "inputs.nixpkg.lib",
      [
        {
          severity: "error",
          message: 'the flake has no input "nixpkg"',
          hint: 'did you mean "nixpkgs"?',
        },
      ],
    ],
    [
      "a pin that is no input",
      "inputs.extra.lib",
      [{ severity: "error", message: '"extra" is a pin, but no input of the flake' }],
    ],
    [
      "what the flake itself has",
      'inputs.self.nixosConfigurations.web.config, inputs.self.rev, inputs.self.packages["x86_64-linux"].npins, inputs.self.outPath',
      [],
    ],
    [
      "what another flake had",
      "nix`[ inputs.self.overlays.default inputs.self.nixosModule.base (inputs.self.lib.mkHost or 1) ]`",
      [
        { severity: "error", message: "the generated flake has no overlays" },
        {
          message: "the generated flake has no nixosModule",
          hint: 'did you mean "nixosModules"?',
        },
      ],
    ],
    [
      "by names of a `let`",
      "nix`let inherit (inputs) self; s = self; inherit (host) system; h = host; i = h; in [ self.overlays s.nope self.lib h.domian (i.nope or 1) (h ? x) system ]`",
      [
        { message: "the generated flake has no overlays" },
        { message: "the generated flake has no nope" },
        { hint: 'did you mean "domain"?' },
      ],
    ],
    [
      "by one of many names of a `let`, each of which is the next",
      `nix\`let a0 = host; ${chained(9999)} in [ a9999.nope a9.domian ]\``,
      [{ hint: 'did you mean "domain"?' }],
    ],
    [
      "by names of a `let` that are others",
      "nix`let host = { nope = 1; }; x = host; f = inputs: inputs.nope; y.z = inputs; t = t; in [ x.nope f y.nope t.nope (let x = { q = 1; }; in x.q) ]`",
      [],
    ],
    ["outputs of what is no flake", 'inputs["nixos-anywhere"].packages', [{ severity: "error" }]],
    [
      "the files of what is no flake",
      'str`${inputs["nixos-anywhere"]}/x`, inputs["nixos-anywhere"].rev',
      [],
    ],
  ])("%s", async (_, values, want) => {
    const pins = { ...sources, pins: { ...sources.pins, extra: sources.pins["nixpkgs"] } }
    const problems = await told({ ...three(values), "npins/sources.json": JSON.stringify(pins) })
    const names = problems.filter(({ code }) => code !== "NG026" && code !== "NG027")
    expect(names).toMatchObject(want)
    for (const { file, code, line } of names)
      expect([file, code, line]).toEqual(["fleet.ts", "NG034", 2])
  })

  test.each<[string, string, string]>([
    ["a text's", 'host.site.replace("a", "b")', 'lib.replaceStrings(["…"], ["…"], host.site)'],
    ["a text's slice", "host.site.slice(1)", "builtins.substring(0, 1, host.site)"],
    ["a list's", 'host.ports.join(",")', 'lib.concatStringsSep(", ", host.ports)'],
    ["a number's", "host.rack.toFixed(2)", "builtins.toString(host.rack)"],
    [
      "that of the inventory",
      'inventory.web.site.split(".")',
      'lib.splitString("…", inventory.web.site)',
    ],
  ])("a member of TypeScript's, %s, is told with Nix's way to it", async (_, use, way) => {
    const problems = await told({
      "hosts/web.ts": hostFile(
        `inventory: { site: "a", ports: [1], rack: 1 }, config: { nixpkgs: { config: { own: ${use} } } } as never`,
        'import { host, inventory } from "nixgen"',
      ),
    })
    const hint = `its value is known to Nix only: write ${way}`
    expect(problems).toMatchObject([{ code: "NG034", hint }])
  })

  test("in a host's own file its own data count", async () => {
    const config =
      "config: { nixpkgs: { config: { own: [host.domain, host.deploy.port, host.nope] } } }"
    const problems = await told(three("", config))
    expect(problems).toMatchObject([
      {
        code: "NG034",
        severity: "error",
        file: "hosts/web.ts",
        message: "the host has no host.nope",
      },
    ])
    expect(problems[0]?.path).toBe("config.nixpkgs.config.own[2]")
  })

  test("a service is judged by the hosts that use it", async () => {
    const service = `import { defineService, host } from "nixgen"
export const site = defineService({ name: "site", config: () => ({ networking: { domain: host.domain } }) })
`
    const problems = await told({
      "site.ts": service,
      "hosts/web.ts": userOfSite('{ domain: "a" }'),
      "hosts/db.ts": hostFile(""),
    })
    expect(problems).toEqual([])
    const more = await told({
      "site.ts": service,
      "hosts/web.ts": userOfSite('{ domain: "a" }'),
      "hosts/db.ts": userOfSite("{}"),
    })
    expect(more).toMatchObject([{ severity: "warning", file: "site.ts", line: 2 }])
  })
})

test.each<[string, string, string]>([
  ["inventory", "inventory: { a: config.networking.hostName }", "inventory.a"],
  [
    "inventory, deep",
    "inventory: { a: { b: [1, str`x${config.y}`] } } as never",
    "inventory.a.b[1]",
  ],
  ["inventory as a whole", "inventory: nix`{ }` as never", "inventory"],
  ["deploy", "deploy: { targetHost: host.address as never }", "deploy.targetHost"],
  ["deploy's tags", "deploy: { tags: [host.role as never] }", "deploy.tags[0]"],
  ["system", "", "system"],
])("an expression in %s is refused, as that is data", async (_, definition, path) => {
  const text =
    path === "system" ? host("").replace('"x86_64-linux"', "config.x as never") : host(definition)
  const problems = await told({ "hosts/web.ts": text })
  expect(problems).toMatchObject([
    { code: "NG035", severity: "error", file: "hosts/web.ts", line: 3, path },
  ])
})

/** A disk whose device and mount options are given. */
const diskOf = (device: string, options = "[]") =>
  `{ disk: { main: { type: "disk", device: ${device}, content: { type: "filesystem", format: "ext4", mountpoint: "/data", mountOptions: ${options} } } } }`

test.each<[string, string, string]>([
  ["the inventory", "inventory: { a: mkIf(true, 1) }", "inventory.a"],
  ["a list of it", "inventory: { a: { b: [1, mkForce(1)] } }", "inventory.a.b[1]"],
  ["the inventory, whole", "inventory: mkMerge([{ a: 1 }]) as never", "inventory"],
  ["deploy", "deploy: { tags: [mkDefault('a') as never] }", "deploy.tags[0]"],
  ["disks", `disks: ${diskOf("mkForce('/dev/disk/by-id/a')")} as never`, "disks.disk.main.device"],
  [
    "disks, in a list",
    `disks: ${diskOf("'/dev/disk/by-id/a'", "[mkIf(true, 'a')]")} as never`,
    "disks.disk.main.content.mountOptions[0]",
  ],
  [
    "what a layout is given",
    `disks: defineDiskLayout({ name: "a", parameters: z.object({ device: z.string() }), devices: ({ device }) => (${diskOf("device")}) })({ device: mkForce("/dev/disk/by-id/a") as never })`,
    "device",
  ],
  [
    "a layout's devices",
    `disks: defineDiskLayout({ name: "a", devices: () => (${diskOf("'/dev/disk/by-id/a'", "mkIf(true, ['a'])")} as never) })()`,
    "devices.disk.main.content.mountOptions",
  ],
])("a property in %s is refused, as that is no option", async (_, definition, path) => {
  const more = 'import { defineDiskLayout, mkDefault, mkForce } from "nixgen"'
  const problems = await told({
    "hosts/web.ts": `import * as z from "zod"\n${host(definition, more)}`,
  })
  expect(problems).toMatchObject([
    { code: "NG035", severity: "error", file: "hosts/web.ts", line: 4, path },
  ])
})

test("a property in the fleet's arguments of modules is refused, an expression is not", async () => {
  const problems = await told({
    "hosts/web.ts": host(""),
    "fleet.ts": `import { defineFleet, lib, mkIf } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  arguments: { fine: lib.version, wrong: [mkIf(true, 1)] },
})
`,
  })
  expect(problems).toMatchObject([
    { code: "NG035", file: "fleet.ts", line: 5, path: "arguments.wrong[0]" },
  ])
})

test("an expression is given for any parameter, whatever its schema asks of plain values", async () => {
  const problems = await told({
    "site.ts": `import { defineService } from "nixgen"
import * as z from "zod"
export const site = defineService({
  name: "site",
  parameters: z.object({ name: z.string().min(1), ports: z.array(z.int().min(1)).min(1) }),
  config: () => ({}),
})
`,
    "hosts/web.ts": host(
      'inventory: { a: "x", n: 1 }, services: [site({ name: host.a, ports: [host.n, 0] as never })]',
      'import { site } from "../site.ts"',
    ),
  })
  expect(problems).toMatchObject([{ code: "NG020", path: "ports[1]", line: 3 }])
})

describe("what Nix refuses in a flake is told of at its place", () => {
  const names =
    'import { accept, builtins, defineHost, file, lib, mkIf, nix, pkgs, str } from "nixgen"'
  const withConfig = (config: string) => `${names}

export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", config: { ${config} } })
`

  test.each<[config: string, code: string, severity: string, message: string]>([
    [
      "networking: { domain: nix`toString ^<nixpkgs>` }",
      "NG056",
      "error",
      "<nixpkgs> is looked up",
    ],
    ['networking: { ^domain: builtins.getEnv("X") }', "NG056", "error", "gives an empty text"],
    [
      "networking: { domain: str`a${nix`^builtins.currentSystem`}` }",
      "NG056",
      "error",
      "not there",
    ],
    ['networking: { ^domain: lib.fileContents("./x") }', "NG056", "error", "takes a path"],
    [
      "networking: { domain: mkIf(nix`builtins.pathExists ^/etc/x`, 'a') }",
      "NG056",
      "warning",
      "/etc/x is a file",
    ],
    [
      "environment: { etc: { x: { source: nix`^./motd` } } }",
      "NG055",
      "error",
      "./motd would be beside",
    ],
    [
      'environment: { etc: { x: { source: nix`^fetchTarball "https://x.org"` } } }',
      "NG056",
      "error",
      "at that moment",
    ],
    ["environment: { etc: { x: { source: nix`^~/motd` } } }", "NG056", "error", "home folder"],
  ])("%s", async (config, code, severity, message) => {
    const { text, line, column } = marked(withConfig(config))
    const [found, ...others] = await told({ "hosts/web.ts": text })
    expect(others).toEqual([])
    expect(found).toMatchObject({ code, severity, file: "hosts/web.ts", line, column })
    expect(found?.message).toContain(message)
  })

  test.each([
    [
      "a path that is taken along",
      "networking: { domain: nix`lib.fileContents ${file('./web.ts')}` }",
    ],
    [
      "what is accepted",
      "networking: { domain: accept(nix`builtins.currentSystem`, { rule: 'NG056', reason: 'evaluated with --impure' }) }",
    ],
  ])("%s is right", async (_, config) => {
    expect(await told({ "hosts/web.ts": withConfig(config) })).toEqual([])
  })

  test("in what is imported", async () => {
    const text = host("imports: [nix`^<nixpkgs/nixos/modules/profiles/minimal.nix>`]")
    const { line, column, ...rest } = marked(text)
    const problems = await told({ "hosts/web.ts": rest.text })
    expect(problems).toMatchObject([{ code: "NG056", severity: "error", line, column }])
  })

  test("in a module of Nix, where the fleet accepts it", async () => {
    const files = {
      "hosts/web.ts": `import { defineHost, nixModule } from "nixgen"
export default defineHost({
  system: "x86_64-linux", stateVersion: "26.05", imports: [nixModule("./a.nix")],
})
`,
      "hosts/a.nix": "{ networking.domain = builtins.currentSystem; }",
    }
    const [found] = await told(files)
    expect(found).toMatchObject({
      code: "NG056",
      severity: "warning",
      file: "hosts/a.nix",
      line: 1,
    })
    const accepting = {
      ...files,
      "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json", hosts: "./hosts/*.ts", rules: { NG056: "off" },
})
`,
    }
    expect(await told(accepting)).toEqual([])
  })
})

/** Names of a `let`, each of which is the one before. */
function chained(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index + 1} = a${index};`).join(" ")
}
