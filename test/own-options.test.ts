/** Options that the fleet's own modules declare: as Nix has them, and as definitions are checked by them. */
import { describe, expect, test } from "vitest"
import { buildDefinitions, fleetFile, hostText } from "./support/definitions.ts"
import { evaluateTree, evaluatedHost } from "./support/evaluated-host.ts"
import { inputsTest } from "./support/nix.ts"

const backup = `export const backup = defineModule({
  name: "backup",
  options: { my: { backup: {
    enable: mkEnableOption("backups"),
    paths: option(z.array(z.string()), { default: [], description: "What is kept." }),
  } } },
  config: mkIf(config.my.backup.enable, {
    environment: { variables: { KEPT: lib.concatStringsSep(":", config.my.backup.paths) } },
  }),
})
`

/** A host that imports the module, and what it defines. */
const web = (definitions: string, imports = "backup") => ({
  "backup.ts": backup,
  "hosts/web.ts": hostText(
    `imports: [${imports}], config: ${definitions}`,
    'import { backup } from "../backup.ts"',
  ),
})

test("a module that declares options is written as one writes it", async () => {
  const { texts, told } = await buildDefinitions(
    web('{ my: { backup: { enable: true, paths: ["/srv"] } } }'),
  )
  expect(told).toEqual([])
  expect(texts["modules/backup.nix"]).toBe(`{ config, lib, ... }:

{
  options.my.backup = {
    enable = lib.mkEnableOption "backups";
    paths = lib.mkOption {
      type = lib.types.listOf lib.types.str;
      default = [ ];
      description = "What is kept.";
    };
  };

  config = lib.mkIf config.my.backup.enable {
    environment.variables.KEPT = lib.concatStringsSep ":" config.my.backup.paths;
  };
}
`)
})

/** A module with one option, my.own. */
const declaring = (declared: string, definition: string) => ({
  "hosts/web.ts": hostText(
    `imports: [own], config: { my: { own: ${definition} } }`,
    `const own = defineModule({ name: "own", options: { my: { own: ${declared} } } })`,
  ),
})

describe("an option is declared as lib has it", () => {
  test.each<[string, string, string, string]>([
    ["a string", "option(z.string())", '"a"', "lib.mkOption { type = lib.types.str; }"],
    [
      "a default of the schema's",
      'option(z.string().default("a").describe("What."))',
      '"b"',
      'lib.mkOption { type = lib.types.str; default = "a"; description = "What."; }',
    ],
    [
      "what it says itself in place of that",
      'option(z.string().default("a"), { default: "b" })',
      '"b"',
      'lib.mkOption { type = lib.types.str; default = "b"; }',
    ],
    [
      "null",
      "option(z.int().nullable())",
      "null",
      "lib.mkOption { type = lib.types.nullOr lib.types.int; default = null; }",
    ],
    [
      "a submodule",
      "option(z.record(z.string(), z.object({ port: z.int().default(80) })))",
      "{ a: { port: 1 } }",
      "lib.mkOption { type = lib.types.attrsOf (lib.types.submodule { options = { port = lib.mkOption { type = lib.types.int; default = 80; }; }; }); }",
    ],
    [
      "everything that lib.mkOption takes",
      'option(z.string(), { default: nix`"x"`, defaultText: "x", example: "y", description: "d", apply: nix`text: text + "!"`, internal: true, visible: "shallow", readOnly: false })',
      '"a"',
      'lib.mkOption { type = lib.types.str; default = "x"; defaultText = "x"; example = "y"; description = "d"; apply = text: text + "!"; internal = true; visible = "shallow"; readOnly = false; }',
    ],
    [
      "a type of NixOS",
      'option(lib.types.path, { description: "A path." })',
      '"/a"',
      'lib.mkOption { type = lib.types.path; description = "A path."; }',
    ],
    [
      "an expression",
      "lib.mkOption({ type: lib.types.raw })",
      "1",
      "lib.mkOption { type = lib.types.raw; }",
    ],
    ["mkEnableOption", 'mkEnableOption("it")', "true", 'lib.mkEnableOption "it"'],
    [
      "one that is enabled",
      'mkEnableOption("it", { default: true })',
      "false",
      'lib.mkEnableOption "it" // { default = true; }',
    ],
    [
      "mkPackageOption",
      'mkPackageOption("hello")',
      "pkgs.hello",
      'lib.mkPackageOption pkgs "hello" { }',
    ],
    [
      "mkPackageOption with more",
      'mkPackageOption("python", { default: ["python3", "out"], nullable: true })',
      "pkgs.python3",
      'lib.mkPackageOption pkgs "python" { default = [ "python3" "out" ]; nullable = true; }',
    ],
  ])("%s", async (_name, declared, definition, want) => {
    const { texts, told } = await buildDefinitions(declaring(declared, definition))
    expect(told).toEqual([])
    expect(
      (texts["modules/own.nix"] ?? "")
        .replace(/\s+/g, " ")
        .replace(/\( /g, "(")
        .replace(/ \)/g, ")"),
    ).toContain(`options.my.own = ${want};`)
  })
})

const service = (definition: string) => ({
  "hosts/web.ts": hostText(
    `services: [app({ port: 1 })], config: ${definition}`,
    'const app = defineService({ name: "app", under: "services", parameters: z.object({ port: z.int(), users: z.array(z.string()).default([]) }), config: () => ({}) })',
  ),
})

describe("definitions are checked by them at once", () => {
  const all = 'import { backup } from "../backup.ts"'
  test.each<[string, Record<string, string>, readonly string[]]>([
    ["what fits", web("{ my: { backup: { paths: [] } } }"), []],
    ["in properties", web("{ my: mkIf(true, { backup: { paths: mkForce([str`a`]) } }) }"), []],
    [
      "a value of another type",
      web('{ my: { backup: { paths: "/srv" } } }'),
      ['NG027 hosts/web.ts:3: expected list of string, received the string "/srv"'],
    ],
    [
      "an element of another type",
      web("{ my: { backup: { paths: [1] } } }"),
      ["NG027 hosts/web.ts:3: expected string, received the number 1"],
    ],
    [
      "a name that there is not",
      web("{ my: { backup: { path: [] } } }"),
      ['NG026 hosts/web.ts:3: there is no option "path" here'],
    ],
    [
      "null for what may be left out",
      declaring("option(z.object({ a: z.enum(['x']).optional() }))", "{ a: mkForce(null) }"),
      [],
    ],
    [
      "null for a package, where the option takes it",
      declaring('mkPackageOption("git", { nullable: true })', "mkForce(null)"),
      [],
    ],
    [
      "another type for a package or null",
      declaring('mkPackageOption("git", { nullable: true })', "1 as never"),
      ["NG027 hosts/web.ts:3: expected null or package, received the number 1"],
    ],
    [
      "null for a package",
      declaring('mkPackageOption("git", { nullable: false })', "null as never"),
      ["NG027 hosts/web.ts:3: expected package, received null"],
    ],
    [
      "a module that another host alone imports",
      {
        ...web("{ my: { backup: { paths: [] } } }", ""),
        "hosts/db.ts": hostText("imports: [backup]", all),
      },
      ['NG026 hosts/web.ts:3: my comes with the module "backup", which is not imported here'],
    ],
    [
      "a common module",
      {
        "backup.ts": backup,
        "hosts/web.ts": hostText("config: { my: { backup: { enable: true } } }"),
        "fleet.ts": fleetFile("common: { backup }", 'import { backup } from "./backup.ts"'),
      },
      [],
    ],
    ["a service's options at another path", service("{ services: { app: { users: [] } } }"), []],
    [
      "a value of another type there",
      service("{ services: { app: { users: 1 } } }"),
      ["NG027 hosts/web.ts:3: expected list of string, received the number 1"],
    ],
    [
      "a name that the service has not",
      service("{ services: { app: { user: [] } } }"),
      ['NG026 hosts/web.ts:3: there is no option "user" here'],
    ],
    [
      "no option at all",
      declaring("z.string()", '"a"'),
      ["NG403 hosts/web.ts:2: expected an option, or a group of options"],
    ],
    [
      "a schema that no option has",
      declaring("option(z.date())", "1"),
      ['NG025 hosts/web.ts:2: no NixOS option type corresponds to zod\'s "date"'],
    ],
    [
      "a default that is not of its type",
      declaring("option(z.int(), { default: 'a' as never })", "1"),
      ['NG020 hosts/web.ts:2: expected a number, received the string "a"'],
    ],
    [
      "what lib.mkOption does not take",
      declaring("option(z.int(), { defualt: 1 } as never)", "1"),
      ['NG021 hosts/web.ts:2: unknown key "defualt"'],
    ],
    [
      "a path that is none",
      {
        "hosts/web.ts": hostText(
          "services: [app()]",
          'const app = defineService({ name: "app", under: "a b", config: () => ({}) })',
        ),
      },
      ['NG020 hosts/web.ts:2: expected a path of options, such as "services"'],
    ],
  ])("%s", async (_name, files, want) => {
    expect((await buildDefinitions(files)).told).toEqual(want)
  })
})

const mine = (schema: string, value: string) => ({
  "hosts/web.ts": hostText(
    `imports: [own], config: { my: ${value} }`,
    `const own = defineModule({ name: "own", options: { my: option(${schema}) } } as never) as never`,
  ),
})

const own = "a check of the schema's own refuses the value, received"

test.each<[schema: string, value: string, want: readonly string[]]>([
  ["z.string().regex(/^a+$/)", '"b"', ["expected text that matches /^a+$/"]],
  ["z.string().regex(/^a+$/)", 'mkIf(true, mkForce("b"))', ["expected text that matches /^a+$/"]],
  ["z.string().regex(/^a+$/)", 'mkForce("a")', []],
  ["z.string().min(2).optional()", '"b"', ["expected at least 2 characters, received 1"]],
  ["z.string().min(2).optional()", "null", []],
  ["z.email()", '"b"', ["expected an e-mail address"]],
  ["z.email()", "1", ["expected string, received the number 1"]],
  ["z.email()", "str`${pkgs.hello}`", []],
  ["z.array(z.ipv4())", '["10.0.0.300"]', ["expected an IPv4 address"]],
  ["z.array(z.int()).max(1)", "[1, 2]", ["expected at most 1 element, received 2"]],
  ["z.array(z.int()).max(1)", "nix`[ 1 2 ]`", ["expected at most 1 element, received 2"]],
  ["z.array(z.int()).max(1)", "append([1], config.networking.firewall.allowedTCPPorts)", []],
  ["z.array(z.int()).max(1)", "append([1], [2])", ["expected at most 1 element, received 2"]],
  [
    "z.array(z.int()).max(1)",
    "append([1, 2], config.networking.firewall.allowedTCPPorts)",
    ["expected at most 1 element, received 2 or more"],
  ],
  ["z.array(z.int()).max(1)", "lib.optionals(config.boot.isContainer, [1, 2])", []],
  ["z.array(z.int()).max(0)", "lib.singleton(1)", ["expected at most 0 elements, received 1"]],
  ["z.array(z.int()).nonempty()", "append([], [])", ["expected at least 1 element, received 0"]],
  ["z.array(z.int()).nonempty()", "lib.unique(config.networking.firewall.allowedTCPPorts)", []],
  ["z.array(z.int()).length(2)", "mkForce([1, 2, 3])", ["expected at most 2 elements, received 3"]],
  // other modules may add what lacks, but to no list that is empty
  ["z.array(z.int()).length(2)", "[1]", []],
  ["z.array(z.int()).min(2)", "[1]", []],
  ["z.array(z.int()).nonempty()", "[]", ["expected at least 1 element, received 0"]],
  ["z.string().max(3)", 'add("ab", "cd")', ["expected at most 3 characters, received 4"]],
  ["z.string().max(3)", 'add("ab", config.networking.hostName)', []],
  ["z.string().max(3)", 'nix`"a" + "bc"`', []],
  ["z.record(z.string(), z.object({ at: z.url() }))", '{ a: { at: "b" } }', ["expected a URL"]],
  ["z.record(z.enum(['a']), z.int())", "{ b: 1 }", ['unknown key "b"']],
  ["z.record(z.enum(['a', 'b']), z.int())", "{ b: 1 }", []],
  ["z.partialRecord(z.enum(['a', 'b']), z.int())", "{ c: 1 }", ['unknown key "c"']],
  ["z.record(z.int(), z.string())", '{ 80: "a" }', []],
  [
    "z.record(z.int(), z.string())",
    '{ 80: "a", b: "c" }',
    ['a key cannot be this: expected a number, received the string "b"'],
  ],
  ["z.looseRecord(z.string().regex(/^x-/), z.string())", '{ "x-a": "b", other: "c" }', []],
  [
    "z.record(z.string().min(2), z.string())",
    "{ a: str`${pkgs.hello}` }",
    ["a key cannot be this: expected at least 2 characters, received 1"],
  ],
  ["z.bigint().max(5n)", "7n", ["expected at most 5, received the number 7"]],
  ["z.bigint().max(5n)", "7", ["expected at most 5, received the number 7"]],
  ["z.bigint().max(5n)", "5", []],
  ["z.int()", "7n", []],
  ["z.boolean().refine((on) => on)", "false", [`${own} false`]],
  ["z.boolean().refine((on) => on)", "config.boot.isContainer", []],
  ["z.enum(['a', 'b']).refine((word) => word !== 'a')", '"a"', [`${own} the string "a"`]],
  ["z.enum(['a', 'b']).refine((word) => word !== 'a')", '"b"', []],
  ["z.int().positive()", "0", ["expected more than 0, received the number 0"]],
  ["z.number().multipleOf(5)", "7", ["expected a multiple of 5, received the number 7"]],
  ["z.union([z.ipv4(), z.url()])", '"10.0.0.1"', []],
  ["z.union([z.ipv4(), z.url()])", '"https://example.org"', []],
  ["z.union([z.ipv4(), z.url()])", '"b"', ["expected an IPv4 address, or expected a URL"]],
  ["z.string().refine((text) => text !== 'b')", '"b"', [`${own} the string "b"`]],
])("what a schema says beyond what a type of NixOS can holds: %s of %s", async (...given) => {
  const [schema, value, want] = given
  const { told } = await buildDefinitions(mine(schema, value))
  expect(told).toEqual(want.map((each) => `NG027 hosts/web.ts:3: ${each}`))
})

test.each<[schema: string, value: string, want: readonly string[]]>([
  ["z.array(z.int()).max(1)", "nix`[ 1 2 ]`", ["27: app: expected at most 1 element, received 2"]],
  [
    "z.array(z.int()).min(2)",
    "append([1], [])",
    ["27: app: expected at least 2 elements, received 1"],
  ],
  [
    "z.array(z.int()).min(2)",
    "lib.optional(config.boot.isContainer, 1)",
    ["27: app: expected at least 2 elements, received 1 or fewer"],
  ],
  ["z.array(z.int()).min(2)", "append([1], config.networking.firewall.allowedTCPPorts)", []],
  ["z.array(z.int()).length(2)", "nix`[ 1 2 ]`", []],
  // none of what is joined is the whole, and what stands in a property is told once
  ["z.array(z.int()).min(2)", "mkMerge([[1], [2]])", []],
  ["z.array(z.int()).min(2)", "mkBefore([1])", []],
  [
    "z.array(z.int()).min(2)",
    "mkForce([1])",
    ["20: app: expected at least 2 elements, received 1"],
  ],
])("how many elements a parameter has, %s of %s", async (schema, value, want) => {
  const { told } = await buildDefinitions({
    "hosts/web.ts": hostText(
      `services: [app({ app: ${value} } as never)]`,
      `const app = defineService({ name: "app", parameters: z.object({ app: ${schema} }), config: () => ({}) })`,
    ),
  })
  expect(told.map((each) => each.replace(" hosts/web.ts:3: ", ": app: "))).toEqual(
    want.map((each) => `NG0${each}`),
  )
})

test("what a check of a schema throws is told where it is thrown", async () => {
  const schema = 'z.string().refine(() => { throw new Error("no") })'
  const { told } = await buildDefinitions(mine(schema, '"b"'))
  expect(told).toEqual(["NG002 hosts/web.ts:2: the definition throws: no"])
})

test.each<[schema: string, data: string, want: readonly string[]]>([
  ["z.string().min(9)", '"short"', ["expected at least 9 characters, received 5"]],
  ["z.string().min(9)", '"long enough"', []],
  ["z.int().max(65535)", "70000", ["expected integer of at most 65535, received the number 70000"]],
  ["z.int().max(65535)", "443", []],
  ["z.array(z.int().max(5))", "[6]", ["expected integer of at most 5, received the number 6"]],
  ["z.record(z.int(), z.string())", '{ 80: "a" }', []],
  [
    "z.record(z.int(), z.string())",
    '{ b: "a" }',
    ['a key cannot be this: expected a number, received the string "b"'],
  ],
])("what data come to in a host is held against %s: %s", async (schema, data, want) => {
  const { told } = await buildDefinitions({
    "hosts/web.ts": hostText(
      `imports: [own], inventory: { given: ${data} }, config: { my: host.given as never }`,
      `const own = defineModule({ name: "own", options: { my: option(${schema}) } } as never) as never`,
    ),
  })
  expect(told).toEqual(want.map((each) => `NG027 hosts/web.ts:3: ${each}`))
})

/** A host with a module of its own, which declares what the host's data define. */
function declaringMost(most: number, given: number): string {
  return hostText(
    `imports: [own], inventory: { given: ${given} }, config: { my: host.given as never }`,
    `const own = defineModule({ name: "own${most}", options: { my: option(z.int().max(${most})) } } as never) as never`,
  )
}

test("of an option that modules of several hosts declare, each holds its data against its own", async () => {
  const { told } = await buildDefinitions({
    "hosts/a.ts": declaringMost(100, 50),
    "hosts/b.ts": declaringMost(10, 50),
  })
  expect(told).toEqual([
    "NG027 hosts/b.ts:3: expected integer of at most 10, received the number 50",
  ])
})

test("data come to keys of a record in a service's parameter, as zod takes them", async () => {
  const app = `const app = defineService({ name: "app", parameters: z.object({ recs: z.record(z.int(), z.string()) }), config: () => ({}) })`
  const { told } = await buildDefinitions({
    "hosts/web.ts": hostText(
      'inventory: { recs: { 80: "a" } }, services: [app({ recs: host.recs as never })]',
      app,
    ),
    "hosts/worse.ts": hostText(
      'inventory: { recs: { b: "a" }, text: "t" }, services: [app({ recs: host.recs as never })]',
      app.replaceAll("app", "other"),
    ).replace("app(", "other("),
    // a key that is written out is told of where it is written, once
    "hosts/written.ts": hostText(
      'inventory: { text: "t" }, services: [third({ recs: { b: host.text as never } as never })]',
      app.replaceAll("app", "third"),
    ),
  })
  expect(told).toEqual([
    'NG020 hosts/written.ts:3: a key cannot be this: expected a number, received the string "b"',
    'NG027 hosts/worse.ts:3: a key cannot be this: expected a number, received the string "b"',
  ])
})

test.each<[given: string, want: readonly string[]]>([
  ["{ text: null, word: null, place: null, list: [null] }", []],
  ['{ text: "a", place: { folder: null }, list: ["a"] }', []],
  ['{ text: ifElse(config.boot.isContainer, "a", null) }', []],
  ["{ level: null as never }", ["NG020 hosts/web.ts:3: expected a number, received null"]],
  [
    "{ place: { depth: null } as never }",
    ["NG020 hosts/web.ts:3: expected a number, received null"],
  ],
  ["{ text: 1 as never }", ["NG020 hosts/web.ts:3: expected a string, received the number 1"]],
])("what may be left out of a service's settings may be null: %s", async (given, want) => {
  const app = `const app = defineService({ name: "app", parameters: z.object({
    text: z.string().optional(), word: z.enum(["a"]).optional(), level: z.int().default(1), list: z.array(z.string().optional()).optional(),
    place: z.object({ folder: z.string().optional(), depth: z.int().default(1) }).optional() }), config: () => ({}) })`
  const files = {
    "hosts/web.ts": hostText(`services: [app(${given})], config: {}`, app.replaceAll("\n", "")),
  }
  expect((await buildDefinitions(files)).told).toEqual(want)
})

test("a service has its options where it says", async () => {
  const { texts, told } = await buildDefinitions({
    "hosts/web.ts": hostText(
      "services: [app({ port: 1 }), other()], config: { services: { openssh: { enable: true } } }",
      'const app = defineService({ name: "app", under: "services", parameters: z.object({ port: z.int() }), config: ({ port }) => ({ networking: { firewall: { allowedTCPPorts: [port] } } }) }); const other = defineService({ name: "other", config: () => ({}) })',
    ),
  })
  expect(told).toEqual([])
  expect(texts["modules/services/app.nix"]).toContain("cfg = config.services.app;")
  expect(texts["modules/services/app.nix"]).toContain("options.services.app = {")
  expect(texts["hosts/web/default.nix"]).toContain(`  fleet.services.other.enable = true;

  services = {
    app = {
      enable = true;
      port = 1;
    };
    openssh.enable = true;
  };
`)
})

inputsTest("NixOS has the options", async () => {
  const { texts } = await buildDefinitions(
    web('{ my: { backup: { enable: true, paths: ["/srv", "/home"] } } }'),
  )
  expect(evaluatedHost(texts, "web")).toMatchObject({
    environment: { variables: { KEPT: "/srv:/home" } },
    my: { backup: { enable: true, paths: ["/srv", "/home"] } },
  })
})

inputsTest("NixOS takes what an object that is open has beside its members", async () => {
  const { texts, told } = await buildDefinitions({
    "hosts/web.ts": hostText(
      'services: [app({ all: { level: "info", more: { a: 1 } }, texts: { a: "x", b: "y" } })], imports: [own], config: { my: { own: { a: 1, b: mkForce(2) } } }',
      'const own = defineModule({ name: "own", options: { my: { own: option(z.object({ a: z.int() }).catchall(z.int())) } } }); const app = defineService({ name: "app", parameters: z.object({ all: z.looseObject({ level: z.string() }), texts: z.object({ a: z.string() }).catchall(z.string()) }), config: ({ all }) => ({ environment: { variables: { LEVEL: all.level } } }) })',
    ),
  })
  expect(told).toEqual([])
  const host = `lib.evalModules {
    specialArgs.host = { };
    modules = [
      { _module.freeformType = lib.types.lazyAttrsOf lib.types.anything; }
      (tree + "/modules/services/app.nix")
      (tree + "/hosts/web")
    ];
  }`
  const seen =
    "{ inherit (value.config) environment my; inherit (value.config.fleet.services) app; }"
  expect(evaluateTree(texts, host, seen)).toMatchObject({
    environment: { variables: { LEVEL: "info" } },
    app: { all: { level: "info", more: { a: 1 } }, texts: { a: "x", b: "y" } },
    my: { own: { a: 1, b: 2 } },
  })
})
